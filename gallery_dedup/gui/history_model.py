"""The journal as two lists: batches, and the entries of one batch."""

from __future__ import annotations

import enum
import os
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gallery_dedup.companions import is_companion, key_of
from gallery_dedup.domain import EntryState, LedgerEntry
from gallery_dedup.gui import words
from gallery_dedup.gui.rows_model import RowsModel

_NO_PARENT = QModelIndex()
STATE_WORDS = {
    EntryState.INTENT: words.translatable("Interrupted"),
    EntryState.DONE: words.translatable("In the trash"),
    EntryState.FAILED: words.translatable("Not moved"),
    EntryState.UNDONE: words.translatable("Put back"),
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
    def photos(self) -> int:
        """How many photos these are: what lay beside one and went with it is not counted."""
        return _photos(self.entries)

    @property
    def photos_movable(self) -> int:
        """How many photos can be put back."""
        return _photos(self.movable)

    @property
    def bytes(self) -> int:
        """Bytes of the entries that moved."""
        return sum(entry.bytes for entry in self.entries if entry.state is not EntryState.FAILED)


def _photos(entries: Sequence[LedgerEntry]) -> int:
    """Entries but for those of what is named after the photo of another one."""
    photos = [entry.path for entry in entries if not is_companion(entry.path)]
    names = {name.casefold() for path in photos for name in (path, os.path.splitext(path)[0])}
    return len(photos) + sum(
        is_companion(entry.path) and key_of(entry.path).casefold() not in names for entry in entries
    )


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
            count = words.counted(batch.photos, "photo", "photos")
            back = None if batch.movable or role == Qt.ItemDataRole.DisplayRole else words.translated("put back")
            return f"{words.moment(batch.when) or batch.when}\n{words.joined((count, words.size(batch.bytes), back))}"
        return None


class EntriesModel(RowsModel[LedgerEntry]):
    """One row an entry of the batch that is shown."""

    headings = (
        words.translatable("Name"),
        words.translatable("State"),
        words.translatable("Size"),
        words.translatable("Folder"),
    )

    def cells(self, thing: LedgerEntry) -> tuple[str, ...]:
        """Name, state, size and folder of an entry."""
        state = words.translated(STATE_WORDS[thing.state])
        if thing.state is EntryState.DONE and thing.action == "quarantine":
            state = words.translated("Set aside")
        if thing.reason:
            state = words.translated("{state}: {reason}").format(state=state, reason=words.said(thing.reason))
        folder, name = os.path.split(thing.path)
        return name, state, words.size(thing.bytes), words.home_short(folder)

    def tip(self, thing: LedgerEntry) -> str:
        """Where it was, where it is now, and why it did not move."""
        return "\n".join(part for part in (thing.path, thing.where or "", words.said(thing.reason)) if part)
