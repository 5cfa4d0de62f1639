"""What was wrong with networks when they were tried, remembered: a scan need not open one again to pass it over."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path

from gallery_dedup import __version__
from gallery_dedup.catalogue.memory import read_memory, write_memory
from gallery_dedup.domain import Model
from gallery_dedup.errors import ModelError
from gallery_dedup.locations import Locations

_MEMORY = "model-faults.json"
_PLACE = "\0"
"""Stands for the path in a sentence: the file may lie elsewhere the next time."""


class Faults:
    """What is known by now: nothing of a network that was never tried, and an empty sentence of a sound one."""

    def __init__(self, locations: Locations) -> None:
        self._locations = locations
        known = read_memory(_MEMORY, locations)
        self._known = {key: told for key, told in known.items() if isinstance(told, str)}

    def is_tried(self, model: Model) -> bool:
        """Whether the file was tried with this description of its input and output, by this version."""
        return _key(model) in self._known

    def of(self, model: Model, path: Path) -> str:
        """What was wrong, as a sentence that names the file; empty for nothing."""
        return self._known.get(_key(model), "").replace(_PLACE, str(path))

    def try_all(self, models: Iterable[tuple[Model, Path]], *, check_network: Callable[[Path, Model], None]) -> None:
        """Try networks, and remember what comes of it."""
        for model, path in models:
            try:
                check_network(path, model)
            except ModelError as error:
                self._known[_key(model)] = str(error).replace(str(path), _PLACE)
            else:
                self._known[_key(model)] = ""
        write_memory(self._known, _MEMORY, self._locations)


def _key(model: Model) -> str:
    # A later version may bring another engine, which opens what this one cannot.
    told = repr((__version__, model.input, model.output))
    return f"{model.sha256}:{hashlib.sha256(told.encode()).hexdigest()[:16]}"
