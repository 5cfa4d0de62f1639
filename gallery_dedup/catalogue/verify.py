"""Reading every installed model again, to find those that were damaged since."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from gallery_dedup.catalogue.digests import sha256_read_anew
from gallery_dedup.catalogue.places import bundled_path, installed, named_files
from gallery_dedup.domain import Model
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.locations import Locations


@dataclass(frozen=True, slots=True)
class Damaged:
    """A file that should be a model and is not."""

    model: Model
    path: Path
    reason: str


def verify(models: Sequence[Model], locations: Locations) -> tuple[tuple[Model, ...], tuple[Damaged, ...]]:
    """The models of which a right file is here, and the files that should be one and are not.

    Nothing that was remembered is believed: every file that is installed or bears a model's name is read.
    """
    right: list[Model] = []
    damaged: list[Damaged] = []
    for model in models:
        found = installed(model, locations)
        paths = dict.fromkeys([*([found] if found else []), *named_files(model, locations)])
        wrong = [Damaged(model, path, reason) for path in paths if (reason := _reason(model, path, locations))]
        damaged.extend(wrong)
        if model.bundled and bundled_path(model) is None:
            damaged.append(Damaged(model, Path(model.file), sentence("it did not come with this installation")))
        if len(wrong) < len(paths):
            right.append(model)
    return tuple(right), tuple(damaged)


def _reason(model: Model, path: Path, locations: Locations) -> str:
    try:
        size, digest = path.stat().st_size, sha256_read_anew(path, locations)
    except OSError as error:
        return sentence("it cannot be read: {reason}", reason=system_words(error))
    if size != model.bytes:
        return sentence("it has {size:,} bytes instead of {bytes:,}", size=size, bytes=model.bytes)
    return "" if digest == model.sha256 else sentence("it is damaged, or another file: its SHA-256 differs")
