"""Paths with their reasons as a table: what could not be read, what was passed over, what is refused."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject

from gallery_dedup.domain import PathReason
from gallery_dedup.gui import words
from gallery_dedup.gui.rows_model import RowsModel


class PathsModel(RowsModel[PathReason]):
    """One row a path; rows that do not hold the filter's words are left out."""

    headings = (words.translatable("Name"), words.translatable("Why"), words.translatable("Folder"))

    def __init__(self, lines: Sequence[PathReason] = (), *, parent: QObject | None = None) -> None:
        super().__init__(parent=parent)
        self._all: tuple[PathReason, ...] = ()
        self.show_lines(lines)

    def show_lines(self, lines: Sequence[PathReason], text: str = "") -> None:
        """Show other lines."""
        self._all = tuple(lines)
        self.filter(text)

    def filter(self, text: str) -> None:
        """Show only lines that hold every word of the text in path or reason."""
        parts = text.casefold().split()
        self.show_rows([line for line in self._all if all(part in _searched(line) for part in parts)])

    def cells(self, thing: PathReason) -> tuple[str, ...]:
        """Name, reason and folder."""
        folder, name = os.path.split(thing.path)
        return name or thing.path, words.first_upper(thing.reason), words.home_short(folder)

    def tip(self, thing: PathReason) -> str:
        """The whole path and reason."""
        return f"{thing.path}\n{words.first_upper(thing.reason)}"


def _searched(line: PathReason) -> str:
    return f"{line.path} {words.said(line.reason)}".casefold()
