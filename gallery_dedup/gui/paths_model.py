"""Paths with their reasons as a table: what could not be read, what was passed over, what is refused."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gallery_dedup.domain import PathReason
from gallery_dedup.gui import words

_NO_PARENT = QModelIndex()
HEADINGS = ("Name", "Why", "Folder")


class PathsModel(QAbstractTableModel):
    """One row a path; rows that do not hold the filter's words are left out."""

    def __init__(self, lines: Sequence[PathReason] = (), *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = tuple(lines)
        self._shown: Sequence[PathReason] = self._all

    def show_lines(self, lines: Sequence[PathReason], text: str = "") -> None:
        """Show other lines."""
        self._all = tuple(lines)
        self.filter(text)

    def filter(self, text: str) -> None:
        """Show only lines that hold every word of the text in path or reason."""
        parts = text.casefold().split()
        self.beginResetModel()
        self._shown = [line for line in self._all
                       if all(part in f"{line.path} {line.reason}".casefold() for part in parts)]  # fmt: skip
        self.endResetModel()

    def line(self, row: int) -> PathReason:
        """The path and reason in a row."""
        return self._shown[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(HEADINGS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal and section < len(HEADINGS):
            return words.translated(HEADINGS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        line = self._shown[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{line.path}\n{words.first_upper(line.reason)}"
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        folder, name = os.path.split(line.path)
        return (name or line.path, words.first_upper(line.reason), words.home_short(folder))[index.column()]
