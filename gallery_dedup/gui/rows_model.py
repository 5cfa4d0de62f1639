"""A table of things, one a row, under headings; what a cell says is up to whoever fills it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gallery_dedup.gui import words

_NO_PARENT = QModelIndex()
Thing = TypeVar("Thing")


class RowsModel(QAbstractTableModel, Generic[Thing]):
    """Subclasses say what stands in the cells of a thing, and what its tooltip tells."""

    headings: tuple[str, ...] = ()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Thing] = ()

    def show_rows(self, rows: Sequence[Thing]) -> None:
        """Show other things."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> Thing:
        """The thing in a row."""
        return self._rows[number]

    def cells(self, thing: Thing) -> Sequence[str]:
        """The texts of a row, one for each heading."""
        raise NotImplementedError

    def tip(self, thing: Thing) -> str:
        """What the tooltip of a row tells."""
        raise NotImplementedError

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return words.translated(self.headings[section]) if section < len(self.headings) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        thing = self._rows[index.row()]
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.tip(thing)
        return self.cells(thing)[index.column()] if role == Qt.ItemDataRole.DisplayRole else None
