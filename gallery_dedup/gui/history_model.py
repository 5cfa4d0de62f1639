"""The journal as two lists: batches, and the entries of one batch."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from gallery_dedup.domain import EntryState, LedgerEntry
from gallery_dedup.gui import words

_NO_PARENT = QModelIndex()
HEADINGS = ("Name", "State", "Size", "Folder")
STATE_WORDS = {
    EntryState.INTENT: "Interrupted",
    EntryState.DONE: "In the trash",
    EntryState.FAILED: "Not moved",
    EntryState.UNDONE: "Put back",
}


class BatchRole(enum.IntEnum):
    """What a view can ask of a batch."""

    BATCH = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Batch:
    """Entries that were moved together."""

    id: int
    when: str
    entries: tuple[LedgerEntry, ...]

    @property
    def movable(self) -> tuple[LedgerEntry, ...]:
        """Entries that can be put back."""
        return tuple(entry for entry in self.entries if entry.state in (EntryState.DONE, EntryState.INTENT))

    @property
    def bytes(self) -> int:
        """Bytes of the entries that moved."""
        return sum(entry.bytes for entry in self.entries if entry.state is not EntryState.FAILED)


def batches(entries: Sequence[LedgerEntry]) -> tuple[Batch, ...]:
    """The journal's entries by batch, newest first."""
    ordered = sorted(entries, key=lambda entry: (-entry.batch, entry.id))
    result = []
    for number, group in groupby(ordered, key=lambda entry: entry.batch):
        members = tuple(group)
        result.append(Batch(number, members[0].when, members))
    return tuple(result)


class BatchesModel(QAbstractListModel):
    """One row a batch."""

    def __init__(self) -> None:
        super().__init__()
        self._batches: tuple[Batch, ...] = ()

    def show_entries(self, entries: Sequence[LedgerEntry]) -> None:
        """Show another journal."""
        self.beginResetModel()
        self._batches = batches(entries)
        self.endResetModel()

    def batch(self, row: int) -> Batch:
        """The batch in a row."""
        return self._batches[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._batches)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        batch = self._batches[index.row()]
        if role == BatchRole.BATCH:
            return batch
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            count = words.counted(len(batch.entries), "photo", "photos")
            return f"{words.moment(batch.when) or batch.when}\n{words.joined((count, words.size(batch.bytes)))}"
        return None


class EntriesModel(QAbstractTableModel):
    """One row an entry of the batch that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[LedgerEntry, ...] = ()

    def show_entries(self, entries: tuple[LedgerEntry, ...]) -> None:
        """Show the entries of another batch."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> LedgerEntry:
        """The entry in a row."""
        return self._entries[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._entries)

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
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(part for part in (entry.path, entry.where or "", entry.reason) if part)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        state = words.translated(STATE_WORDS[entry.state])
        if entry.state is EntryState.DONE and entry.action == "quarantine":
            state = words.translated("Set aside")
        if entry.reason:
            state = f"{state}: {entry.reason}"
        folder = words.home_short(entry.path[: -len(words.file_name(entry.path)) - 1])
        return (words.file_name(entry.path), state, words.size(entry.bytes), folder)[index.column()]
