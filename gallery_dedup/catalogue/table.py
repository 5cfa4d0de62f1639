"""Reading one table of a TOML file field by field, with the line in the message when a value is wrong."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from gallery_dedup.errors import ModelError

Value = TypeVar("Value")
_REQUIRED: Any = object()
_HEADER = re.compile(r"\s*\[\[?\s*([\w.]+)\s*\]\]?")
_SHOWN = 60


@dataclass(slots=True)
class Table:
    """A table with the name to call it by; `section` is its header and `number` counts the headers of that name.

    Each field is taken once; `finish` refuses those that nobody took.
    """

    path: Path
    lines: Sequence[str]
    values: Mapping[str, object]
    called: str
    sections: tuple[tuple[str, int], ...]
    _taken: set[str] = field(default_factory=set)

    def take(self, name: str, read: Callable[[object], Value], allowed: str, default: Any = _REQUIRED) -> Value:
        """The field `name` as `read` gives it; ModelError names it when it is missing or `read` raises ValueError."""
        self._taken.add(name)
        if name not in self.values:
            if default is _REQUIRED:
                raise self.wrong(name, f"{name} is missing; it must be {allowed}")
            value: Value = default
            return value
        try:
            return read(self.values[name])
        except ValueError:
            raise self.wrong(
                name, f"{name} = {_short(self.values[name])} is not allowed; it must be {allowed}"
            ) from None

    def finish(self) -> None:
        """Refuse fields that nothing reads: a mistyped name must not pass as one that was left out."""
        for name in self.values:
            if name not in self._taken:
                raise self.wrong(name, f"there is no field called {name}")

    def wrong(self, name: str, reason: str) -> ModelError:
        """What is wrong with the field `name`, with file, line and entry."""
        line = self._line(name)
        return ModelError(f"{self.path}{f', line {line}' if line else ''}: {self.called}: {reason}")

    def _line(self, name: str) -> int | None:
        """The line of a field, or of the nearest header around it: the reader of TOML keeps no lines of values."""
        wanted = re.compile(rf'\s*"?{re.escape(name)}"?\s*[=.]')
        counts: dict[str, int] = {}
        found: int | None = None
        depth = -1
        for number, line in enumerate(self.lines, 1):
            if header := _HEADER.match(line):
                counts[header[1]] = counts.get(header[1], 0) + 1
                for outer in [one for one in counts if one.startswith(f"{header[1]}.")]:
                    del counts[outer]
                depth = self._depth(counts, header[1])
                found = number if depth >= 0 else found
            elif depth == len(self.sections) - 1 and wanted.match(line):
                return number
        return found

    def _depth(self, counts: Mapping[str, int], header: str) -> int:
        """How deep in `sections` we are below this header; -1 outside of them."""
        for depth, (section, _) in enumerate(self.sections):
            if section == header and all(counts.get(name, 0) == number for name, number in self.sections[: depth + 1]):
                return depth
        return -1


def _short(value: object) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    text = "".join(letter if letter.isprintable() else f"\\x{ord(letter):02x}" for letter in text)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
