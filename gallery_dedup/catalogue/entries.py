"""Reading `models.toml`, and descriptions of the same form that lie beside a model of the user's own."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from gallery_dedup.catalogue.table import Table
from gallery_dedup.domain import (
    Model,
    ModelInput,
    ModelKind,
    ModelOutput,
    ModelState,
)
from gallery_dedup.domain.model import CHANNELS, DIMENSIONS_OF_MODELS, FACE_SIZE, LAYOUTS, RESIZE_RULES
from gallery_dedup.domain.sentence import Sentence
from gallery_dedup.errors import ModelError

_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.(onnx|json)")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_SIDE_MAX = 4096
_NUMBERS = "three numbers on the scale 0..255, one for each channel"


def read_catalogue(path: Path) -> tuple[Model, ...]:
    """The models that the file describes, in its order.

    Raises ModelError, which names file, line, model and field, when it cannot be read or anything in it is wrong.
    """
    models = _read(path, {})
    for what in ("name", "file", "sha256"):
        seen: dict[str, str] = {}
        for model in models:
            value: str = getattr(model, what)
            if value in seen:
                raise ModelError(f"{path}: the models {seen[value]} and {model.name} have the same {what}: {value}")
            seen[value] = model.name
    return models


def read_description(path: Path, *, file: str, size: int, sha256: str) -> Model:
    """The one model that a file of the user's describes; what the model's file itself tells may be left out.

    Raises ModelError as `read_catalogue` does, and when the description is of another file.
    """
    told = {"file": file, "bytes": size, "sha256": sha256, "adds": "added by you", "license": "not stated"}
    models = _read(path, told)
    if len(models) != 1:
        raise ModelError(f"{path}: it must describe one model, and describes {len(models)}")
    (model,) = models
    if (model.bytes, model.sha256) != (size, sha256):
        raise ModelError(f"{path}: it describes another file: size or SHA-256 differ from those of {file}")
    if model.bundled:
        raise ModelError(f"{path}: the model {model.name}: only what comes with the program is bundled")
    return model


def _read(path: Path, told: Mapping[str, object]) -> tuple[Model, ...]:
    try:
        text = path.read_text(encoding="utf-8")
        document = tomllib.loads(text)
    except OSError as error:
        raise ModelError(f"cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:
        raise ModelError(f"{path} cannot be understood: {error}") from error
    whole = Table(path, text.splitlines(), document, "the file", ())
    entries = whole.take("models", _tables, "[[models]], one for each model")
    whole.finish()
    return tuple(_model(whole, entry | _missing(told, entry), number) for number, entry in enumerate(entries, 1))


def _missing(told: Mapping[str, object], entry: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in told.items() if name not in entry}


def _model(whole: Table, values: Mapping[str, object], number: int) -> Model:
    name = values.get("name")
    called = f"the model {name}" if isinstance(name, str) and _NAME.fullmatch(name) else f"the model number {number}"
    entry = Table(whole.path, whole.lines, values, called, (("models", number),))
    kind = entry.take("kind", _kind, _one_of([*ModelKind]), ModelKind.NETWORK)
    bundled = entry.take("state", _state, _one_of([ModelState.BUNDLED]) + ", or left out", False)
    needed: dict[str, Any] = {} if kind is ModelKind.NETWORK else {"default": None}
    address = entry.take("address", _address, "an address that begins with https://", "")
    mirrors = entry.take("mirrors", _addresses, "a list of addresses that begin with https://", ())
    model = Model(
        name=entry.take("name", _matching(_NAME), "a name of small letters, digits, dots and dashes"),
        dimension=entry.take("dimension", _among(DIMENSIONS_OF_MODELS), _one_of(DIMENSIONS_OF_MODELS)),
        kind=kind,
        adds=entry.take("adds", _text, "a text"),
        file=entry.take("file", _matching(_FILE), "the name of an .onnx or .json file, without a folder"),
        bytes=entry.take("bytes", _count, "a whole number of bytes above 0"),
        sha256=entry.take("sha256", _matching(_SHA256), "64 digits out of 0-9 and a-f"),
        bundled=bundled,
        addresses=(address, *mirrors) if address else mirrors,
        license=entry.take("license", _text, "the short name of a licence"),
        license_address=entry.take("license_address", _address, "an address that begins with https://", ""),
        warning=Sentence(entry.take("warning", _text, "a text", ""), {}),
        input=entry.take("input", lambda value: _input(entry, value), "a table [models.input]", **needed),
        output=entry.take("output", lambda value: _outputs(entry, value), "[[models.output]]", **needed) or (),
    )
    entry.finish()
    _check_together(entry, model)
    return model


def _check_together(entry: Table, model: Model) -> None:
    """Fields that are right alone and wrong together."""
    if model.bundled and model.addresses:
        raise entry.wrong("address", "a bundled model is not downloaded and has no address")
    if model.addresses and not entry.values.get("address"):
        raise entry.wrong("mirrors", "a model with mirrors needs an address")
    if model.addresses and not model.license_address:
        raise entry.wrong("license_address", "license_address is missing: what is downloaded names its licence's text")
    if model.kind is ModelKind.TOKENIZER and (model.input or model.output):
        raise entry.wrong("kind", "a tokenizer has no input and no output")
    if (model.kind is ModelKind.NETWORK) != model.file.endswith(".onnx"):
        raise entry.wrong("file", f"{model.file} is no {model.kind}: networks are .onnx, tokenizers are .json")


def _input(entry: Table, value: object) -> ModelInput:
    table = _inner(entry, "input", 1, _table(value))
    size = table.take("size", _size, f"a side in pixels up to {_SIDE_MAX}, or [height, width]")
    resize = table.take("resize", _among(RESIZE_RULES), _one_of(RESIZE_RULES))
    of_text = resize == "tokens"
    told = {"default": (0.0, 0.0, 0.0)} if of_text else {}
    read = ModelInput(
        name=table.take("name", _text, "the name of the network's input"),
        size=(1, size[1]) if of_text else size,
        resize=resize,
        short_side=table.take("short_side", _count, "a whole number of pixels above 0", min(size)),
        layout=table.take("layout", _among(LAYOUTS), _one_of(LAYOUTS)),
        channels=table.take("channels", _among(CHANNELS), _one_of(CHANNELS), "RGB"),
        mean=table.take("mean", _numbers, _NUMBERS, **told),
        std=table.take(
            "std", _deviations, f"{_NUMBERS}, all above 0", **({"default": (1.0, 1.0, 1.0)} if told else {})
        ),
    )
    table.finish()
    if of_text != (read.layout == "tokens"):
        raise table.wrong("layout", 'the layout "tokens" and the rule "tokens" belong together')
    if resize == "face-template" and size != FACE_SIZE:
        raise table.wrong("size", f"faces are brought to {FACE_SIZE[0]} x {FACE_SIZE[1]}: no other size is taken")
    if read.short_side < min(size):
        raise table.wrong("short_side", f"short_side = {read.short_side} leaves less than the size")
    return read


def _outputs(entry: Table, value: object) -> tuple[ModelOutput, ...]:
    tables = _tables(value)
    if not tables:
        raise ValueError
    return tuple(_output(_inner(entry, "output", number, table)) for number, table in enumerate(tables, 1))


def _output(table: Table) -> ModelOutput:
    name = table.take("name", _text, "the name of one of the network's outputs")
    shape = table.take("shape", _shape, 'a list of whole numbers above 0, in which "N" may stand for how many')
    token = table.take("token", _index, "the number of a token, from 0 on", None)
    table.finish()
    if token is not None and (len(shape) != 3 or (isinstance(shape[1], int) and token >= shape[1])):
        raise table.wrong("token", f"token = {token} does not lie in the shape {list(shape)}")
    return ModelOutput(name, shape, token)


def _inner(entry: Table, section: str, number: int, values: Mapping[str, object]) -> Table:
    sections = (*entry.sections, (f"models.{section}", number))
    return Table(entry.path, entry.lines, values, f"{entry.called}, {section}", sections)


def _one_of(choices: Sequence[str]) -> str:
    return " or ".join(f'"{choice}"' for choice in choices)


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip() or not value.isprintable():
        raise ValueError
    return value.strip()


def _matching(pattern: re.Pattern[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if not isinstance(value, str) or not pattern.fullmatch(value):
            raise ValueError
        return value

    return read


def _among(choices: Sequence[str]) -> Callable[[object], str]:
    def read(value: object) -> str:
        if value not in choices:
            raise ValueError
        return _text(value)

    return read


def _kind(value: object) -> ModelKind:
    return ModelKind(_text(value))


def _state(value: object) -> bool:
    if value != ModelState.BUNDLED:
        raise ValueError
    return True


def _address(value: object) -> str:
    parts = urlsplit(_text(value))
    if parts.scheme != "https" or not parts.hostname:
        raise ValueError
    return parts.geturl()


def _addresses(value: object) -> tuple[str, ...]:
    return tuple(_address(one) for one in _list(value))


def _count(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ValueError
    return value


def _index(value: object) -> int | None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ValueError
    return value


def _size(value: object) -> tuple[int, int]:
    sides = tuple(_count(one) for one in (value if isinstance(value, list) else [value, value]))
    if len(sides) != 2 or max(sides) > _SIDE_MAX:
        raise ValueError
    return sides


def _numbers(value: object) -> tuple[float, float, float]:
    numbers = tuple(_number(one) for one in _list(value))
    if len(numbers) != 3:
        raise ValueError
    return numbers


def _deviations(value: object) -> tuple[float, float, float]:
    numbers = _numbers(value)
    if min(numbers) <= 0:
        raise ValueError
    return numbers


def _number(value: object) -> float:
    if not isinstance(value, int | float) or isinstance(value, bool) or not 0 <= value <= 255:
        raise ValueError
    return float(value)


def _shape(value: object) -> tuple[int | str, ...]:
    if not (shape := tuple("N" if one == "N" else _count(one) for one in _list(value))):
        raise ValueError
    return shape


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise ValueError
    return value


def _table(value: object) -> dict[str, object]:
    if not isinstance(value, dict):
        raise ValueError
    return value


def _tables(value: object) -> list[dict[str, object]]:
    return [_table(one) for one in _list(value)]
