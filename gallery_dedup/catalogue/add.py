"""Adding a model from a file that the user has: a known one by its SHA-256, another one by its description."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from gallery_dedup.catalogue.digests import sha256_of
from gallery_dedup.catalogue.entries import read_description
from gallery_dedup.catalogue.own_folder import alone_with, check_space, models_folder
from gallery_dedup.catalogue.part_file import PartFile
from gallery_dedup.catalogue.places import installed
from gallery_dedup.domain import Model, ModelKind
from gallery_dedup.domain.sentence import joined_sentences, sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import ModelError
from gallery_dedup.locations import Locations

DESCRIPTION = ".toml"
_CHUNK = 1 << 20
_BEGINS_A_NETWORK = b"\x08"
"""An ONNX file is a protocol buffer, and its first field is the version of the format."""

NetworkCheck = Callable[[Path, Model], None]
"""Looks at a described file; raises ModelError when it has not the inputs and outputs of its description."""


def names_occur(path: Path, model: Model) -> None:
    """Whether the file looks like a network and holds the names that its description tells.

    This opens no network: shapes and types stay unproved. Whoever can open one gives `add` a better check.
    """
    data = path.read_bytes()
    if model.kind is not ModelKind.NETWORK:
        return
    if not data.startswith(_BEGINS_A_NETWORK):
        raise ModelError(sentence("{path} is no ONNX network", path=path))
    names = ([model.input.name] if model.input else []) + [output.name for output in model.output]
    for name in names:
        if name.encode() not in data:
            raise ModelError(
                sentence(
                    "{path} has no input or output called {name}, which its description tells", path=path, name=name
                )
            )


def add(
    file: Path, locations: Locations, *, models: Sequence[Model], check_network: NetworkCheck = names_occur
) -> tuple[Model, Path]:
    """Copy a model's file into the folder of models; returns what it is and where it lies.

    `models` are those known so far. A file with the SHA-256 of one of them is that one, whatever its name. Another one
    needs a description beside it, FILE.toml with one entry as in models.toml, and must pass `check_network`.

    Raises ModelError when it cannot be read, is not known and not described, or is described wrongly.
    """
    size, sha256 = _looked_at(file)
    known = next((model for model in models if model.sha256 == sha256), None)
    model = known or _described(file, size, sha256, models)
    if known is None:
        check_network(file, model)
    elif path := installed(model, locations):
        return model, path
    folder = models_folder(locations)
    with alone_with(model, folder):
        part = PartFile(model, folder)
        check_space(model, folder, model.bytes)
        try:
            if not _is_the_same(file, part.place):
                _copy(file, part)
            if known is None:
                _keep_description(file, part)
        except OSError as error:
            raise part.not_written(error) from error
    return model, part.place


def _looked_at(file: Path) -> tuple[int, str]:
    try:
        return file.stat().st_size, sha256_of(file)
    except OSError as error:
        raise ModelError(sentence("cannot read {file}: {reason}", file=file, reason=system_words(error))) from error


def _described(file: Path, size: int, sha256: str, models: Sequence[Model]) -> Model:
    description = file.with_name(file.name + DESCRIPTION)
    if not description.is_file():
        advice = sentence(
            "To add it all the same, describe its input and output in {description} beside it, as models.toml does",
            description=description.name,
        )
        raise ModelError(joined_sentences((_unknown(file, size, models), advice)))
    model = read_description(description, file=file.name, size=size, sha256=sha256)
    for other in models:
        if other.name == model.name:
            raise ModelError(
                sentence(
                    "{description}: there is another model called {model}", description=description, model=model.name
                )
            )
        if other.file == model.file:
            raise ModelError(
                sentence(
                    "{description}: the file name {file} is that of {other}",
                    description=description,
                    file=model.file,
                    other=other.name,
                )
            )
    return model


def _unknown(file: Path, size: int, models: Sequence[Model]) -> str:
    for model in models:
        if model.file == file.name and size != model.bytes:
            return sentence(
                "{file} is not known: it bears the name of {model} and has {size:,} bytes instead of {bytes:,}.",
                file=file,
                model=model.name,
                size=size,
                bytes=model.bytes,
            )
        if model.file == file.name:
            return sentence(
                "{file} is not known: it bears the name of {model} and differs inside.", file=file, model=model.name
            )
    return sentence("{file} is not known: its SHA-256 is that of no model of the catalogue.", file=file)


def _is_the_same(file: Path, place: Path) -> bool:
    return place.exists() and os.path.samefile(file, place)


def _copy(file: Path, part: PartFile) -> None:
    """Copy the file to its place, proving on the way that it still is what was looked at."""
    try:
        source = file.open("rb")
    except OSError as error:
        raise ModelError(sentence("cannot read {file}: {reason}", file=file, reason=system_words(error))) from error
    part.discard()
    digest = hashlib.sha256()
    try:
        with source, part.opened(0) as copy:
            while chunk := source.read(_CHUNK):
                digest.update(chunk)
                copy.write(chunk)
        if digest.hexdigest() != part.model.sha256:
            raise ModelError(sentence("{file} changed while it was read: add it again", file=file))
        part.put_in_place()
    finally:
        part.discard()


def _keep_description(file: Path, part: PartFile) -> None:
    """Put the description beside the copy, with size and SHA-256 for later checks."""
    import tomlkit

    model, place = part.model, part.place
    document = tomlkit.parse(file.with_name(file.name + DESCRIPTION).read_text(encoding="utf-8"))
    entry: Any = document.unwrap()["models"][0]
    entry |= {name: getattr(model, name) for name in ("file", "bytes", "sha256", "adds", "license")}
    temporary = place.with_name(f".{model.file}{DESCRIPTION}")
    temporary.write_text(tomlkit.dumps({"models": [entry]}), encoding="utf-8")
    os.replace(temporary, place.with_name(model.file + DESCRIPTION))
