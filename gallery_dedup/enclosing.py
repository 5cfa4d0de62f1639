"""In which of some folders a file lies, whatever the names by which the file and the folders were reached."""

from __future__ import annotations

import os
from collections.abc import Collection


class Enclosing:
    """Looks a file's folders up on the disk, each once: by name, by real path, and by what the disk says they are.

    Links, other letters of a name where the disk does not tell them apart, and a folder mounted at two places make one
    folder have several names. A folder that is not there is compared by its names alone.
    """

    def __init__(self, folders: Collection[str]) -> None:
        self._folders = tuple(folders)
        self._names = [_names(os.path.abspath(folder)) for folder in self._folders]
        self._states = [_identity(folder) for folder in self._folders]
        self._known: dict[str, int | None] = {}
        self._above: dict[str, tuple[int, int] | None] = {}

    def __bool__(self) -> bool:
        return bool(self._folders)

    def folder_of(self, path: str) -> str | None:
        """The first of the folders in which a file lies, at any depth; None when it lies in none of them."""
        place = self.place_of(path)
        return None if place is None else self._folders[place]

    def place_of(self, path: str) -> int | None:
        """The number of that folder."""
        folder = os.path.dirname(os.path.abspath(path))
        if folder not in self._known:
            self._known[folder] = self._looked_up(folder) if self._folders else None
        return self._known[folder]

    def _looked_up(self, folder: str) -> int | None:
        above = {parent for start in (folder, os.path.realpath(folder)) for parent in _upwards(start)}
        names = {os.path.normcase(parent) for parent in above}
        self._above |= {parent: _identity(parent) for parent in above if parent not in self._above}
        states = {self._above[parent] for parent in above}
        for number, (own, state) in enumerate(zip(self._names, self._states, strict=True)):
            if not own.isdisjoint(names) or (state is not None and state in states):
                return number
        return None


def _names(folder: str) -> set[str]:
    return {os.path.normcase(folder), os.path.normcase(os.path.realpath(folder))}


def _identity(folder: str) -> tuple[int, int] | None:
    try:
        state = os.stat(folder)
    except (OSError, ValueError):
        return None
    # Some network volumes number nothing.
    return (state.st_dev, state.st_ino) if state.st_ino else None


def _upwards(folder: str) -> list[str]:
    found = [folder]
    while (above := os.path.dirname(folder)) != folder:
        found.append(above)
        folder = above
    return found
