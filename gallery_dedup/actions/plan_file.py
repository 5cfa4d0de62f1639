"""Plans as JSON: a plan is a file from anywhere, so every value in it is looked at before it is used."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from typing import Any

from gallery_dedup.domain import PathReason, Plan, PlanLine, Relation
from gallery_dedup.errors import PlanError

VERSION = 1
_SHA256 = re.compile(r"[0-9a-f]{64}")
_MOST = 2**63


def write_plan(plan: Plan) -> str:
    """The plan as JSON text, one line of the plan a line, ending in a newline; safe to write in any encoding."""
    document = {
        "version": VERSION,
        "created": plan.created,
        "folders": list(plan.folders),
        "rules": list(plan.rules),
        "remove": [_removal(line) for line in plan.remove],
        "keep": [{"path": one.path, "reason": one.reason} for one in plan.keep],
        "refused": [{"path": one.path, "reason": one.reason} for one in plan.refused],
        "protected": list(plan.protected),
    }
    return "{\n" + ",\n".join(f"{json.dumps(key)}: {_block(value)}" for key, value in document.items()) + "\n}\n"


def read_plan(text: str) -> Plan:
    """The plan in a JSON text; raises PlanError naming the field that is wrong.

    A removal that is malformed does not spoil the others: it is among `malformed`, with what is wrong. Fields that are
    not known are passed over; nothing is said yet about whether the plan fits the files.
    """
    document = _mapping(_parsed(text), "the plan")
    version = _field(document, "version", "the plan")
    if isinstance(version, bool) or version != VERSION:
        raise PlanError(f"the plan has version {version!r}, and this program reads version {VERSION}")
    remove, malformed = _removals(_list(document, "remove"))
    return Plan(
        created=_text(document, "created", "the plan"),
        folders=tuple(_texts(document, "folders")),
        rules=tuple(_texts(document, "rules")),
        remove=remove,
        keep=tuple(_path_reason(one, f"keep[{index}]") for index, one in enumerate(_list(document, "keep"))),
        refused=tuple(_path_reason(one, f"refused[{index}]") for index, one in enumerate(_list(document, "refused"))),
        malformed=malformed,
        protected=_protected(document),
    )


def _protected(document: Mapping[str, object]) -> tuple[str, ...]:
    """Plans that older versions wrote name none."""
    folders = _texts(document, "protected") if "protected" in document else []
    places = [f"protected[{index}]" for index in range(len(folders))]
    return tuple(_path({place: one}, place, "the plan") for place, one in zip(places, folders, strict=True))


def _removals(lines: list[object]) -> tuple[tuple[PlanLine, ...], tuple[PathReason, ...]]:
    remove, malformed = [], []
    for index, one in enumerate(lines):
        place = f"remove[{index}]"
        try:
            remove.append(_line(one, place))
        except PlanError as error:
            path = one.get("path") if isinstance(one, dict) else None
            malformed.append(PathReason(path if isinstance(path, str) else place, str(error)))
    return tuple(remove), tuple(malformed)


def _removal(line: PlanLine) -> dict[str, Any]:
    return {
        "path": line.path,
        "bytes": line.bytes,
        "mtime_ns": line.mtime_ns,
        "sha256": line.sha256,
        "relation": line.relation.value,
        "keeper": line.keeper,
        "reason": line.reason,
    }


def _block(value: object) -> str:
    if not isinstance(value, list) or not value:
        return json.dumps(value)
    return "[\n" + ",\n".join(f" {json.dumps(one)}" for one in value) + "\n]"


def _parsed(text: str) -> object:
    try:
        return json.loads(text.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise PlanError(f"the plan is no JSON: {error.msg} in line {error.lineno}, column {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise PlanError(
            "the plan is no JSON that can be read: it is nested too deep or has too long a number"
        ) from error


def _line(value: object, place: str) -> PlanLine:
    fields = _mapping(value, place)
    sha256 = _text(fields, "sha256", place)
    if not _SHA256.fullmatch(sha256):
        raise PlanError(f"{place}: sha256 is not 64 hexadecimal digits in lower case")
    word = _text(fields, "relation", place)
    if word not in set(Relation):
        raise PlanError(f"{place}: {word!r} is no relation; there are {', '.join(Relation)}")
    return PlanLine(
        path=_path(fields, "path", place),
        bytes=_number(fields, "bytes", place, least=0),
        mtime_ns=_number(fields, "mtime_ns", place, least=-_MOST),
        sha256=sha256,
        relation=Relation(word),
        keeper=_path(fields, "keeper", place),
        reason=_text(fields, "reason", place),
    )


def _path_reason(value: object, place: str) -> PathReason:
    fields = _mapping(value, place)
    return PathReason(_path(fields, "path", place), _text(fields, "reason", place))


def _mapping(value: object, place: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise PlanError(f"{place} is no object with named fields")
    return value


def _field(fields: Mapping[str, object], name: str, place: str) -> object:
    if name not in fields:
        raise PlanError(f"{place}: {name} is missing")
    return fields[name]


def _text(fields: Mapping[str, object], name: str, place: str) -> str:
    value = _field(fields, name, place)
    if not isinstance(value, str):
        raise PlanError(f"{place}: {name} is not text")
    return value


def _path(fields: Mapping[str, object], name: str, place: str) -> str:
    path = _text(fields, name, place)
    if not os.path.isabs(path):
        raise PlanError(f"{place}: {name} is not an absolute path")
    try:
        usable = b"\0" not in os.fsencode(path)
    except UnicodeEncodeError:
        usable = False
    if not usable:
        raise PlanError(f"{place}: {name} holds a character that no path can have")
    return path


def _number(fields: Mapping[str, object], name: str, place: str, *, least: int) -> int:
    value = _field(fields, name, place)
    if isinstance(value, bool) or not isinstance(value, int):
        raise PlanError(f"{place}: {name} is not a whole number")
    if not least <= value < _MOST:
        raise PlanError(f"{place}: {name} is out of range")
    return value


def _list(fields: Mapping[str, object], name: str) -> list[object]:
    value = _field(fields, name, "the plan")
    if not isinstance(value, list):
        raise PlanError(f"the plan: {name} is not a list")
    return value


def _texts(fields: Mapping[str, object], name: str) -> list[str]:
    values = _list(fields, name)
    texts = [value for value in values if isinstance(value, str)]
    if len(texts) != len(values):
        wrong = next(index for index, value in enumerate(values) if not isinstance(value, str))
        raise PlanError(f"{name}[{wrong}] is not text")
    return texts
