"""The groups as a list: one row a group, everything else by role."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from gallery_dedup.domain import Group, Mark, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.group_order import Order, visible
from gallery_dedup.gui.keeper_line import keeper_line
from gallery_dedup.gui.review_session import ReviewSession

_NO_PARENT = QModelIndex()


class GroupRole(enum.IntEnum):
    """What a view can ask of a row."""

    GROUP = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2
    MARKS = Qt.ItemDataRole.UserRole + 3
    """Tuple of Mark, one for each member."""
    CARD = Qt.ItemDataRole.UserRole + 5
    """Tuple of group, marks and state: all that a card shows, in one question."""
    STATE = Qt.ItemDataRole.UserRole + 4
    """How far the group is decided, in words; empty when no mark was made."""


class GroupsModel(QAbstractListModel):
    """Rows are the session's groups after filter and order."""

    def __init__(self, session: ReviewSession) -> None:
        super().__init__(session)
        self._session = session
        self._rows: list[int] = []
        self._row_of: dict[str, int] = {}
        self._relations: frozenset[Relation] = frozenset()
        self._text = ""
        self._order = Order.CERTAINTY
        session.groups_changed.connect(self.refresh)
        session.marks_changed.connect(self._marks_changed)
        self.refresh()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def group(self, row: int) -> Group:
        """The group in a row."""
        return self._session.groups[self._rows[row]]

    def shown(self) -> list[Group]:
        """The groups of all rows, in their order."""
        return [self._session.groups[index] for index in self._rows]

    def row_of(self, key: str) -> int | None:
        """The row of a group, None when it is not shown."""
        return self._row_of.get(key)

    def row_with(self, paths: Sequence[str]) -> int | None:
        """The row of the group that holds all these photos; a group of copies before a series."""
        wanted, found = set(paths), None
        for row in range(len(self._rows)):
            group = self.group(row)
            if wanted <= {member.photo.path for member in group.members}:
                if group.relation.is_copy:
                    return row
                found = row if found is None else found
        return found

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        group = self.group(index.row())
        match role:
            case GroupRole.GROUP:
                return group
            case GroupRole.KEY:
                return group.key
            case GroupRole.MARKS:
                return tuple(self._session.mark(member.photo.path) for member in group.members)
            case GroupRole.STATE:
                return self._state(group)
            case GroupRole.CARD:
                return (
                    group,
                    tuple(self._session.mark(member.photo.path) for member in group.members),
                    self._state(group),
                )
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(group)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return words.meaning(group.relation)
        return None

    def choose(self, *, relations: frozenset[Relation] | None = None, text: str | None = None,
               order: Order | None = None) -> None:  # fmt: skip
        """Change filter or order; what is None stays."""
        self._relations = self._relations if relations is None else relations
        self._text = self._text if text is None else text
        self._order = self._order if order is None else order
        self.refresh()

    @property
    def order(self) -> Order:
        """What the rows are sorted by."""
        return self._order

    @property
    def is_filtered(self) -> bool:
        """Whether groups may be hidden by the filter."""
        return bool(self._relations or self._text.strip())

    def refresh(self) -> None:
        """Read the groups of the session again."""
        session = self._session
        rows = visible(session.groups, session.facts, relations=self._relations, text=self._text, order=self._order)
        self.beginResetModel()
        self._rows = rows
        self._row_of = {session.groups[index].key: row for row, index in enumerate(rows)}
        self.endResetModel()

    def next_undecided(self, row: int) -> int | None:
        """The first row below `row` in which a photo has no mark."""
        for below in range(row + 1, len(self._rows)):
            if any(self._session.mark(member.photo.path) is Mark.UNDECIDED for member in self.group(below).members):
                return below
        return None

    def undecided(self) -> int:
        """In how many rows a photo has no mark."""
        mark = self._session.mark
        return sum(any(mark(member.photo.path) is Mark.UNDECIDED for member in group.members) for group in self.shown())

    def _marks_changed(self, _paths: object) -> None:
        if self._rows:
            roles = [GroupRole.MARKS, GroupRole.STATE]
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1), roles)

    def _state(self, group: Group) -> str:
        marks = [self._session.mark(member.photo.path) for member in group.members]
        parts = [(Mark.KEEP, words.translated("keep {count}")), (Mark.REMOVE, words.translated("remove {count}"))]
        said = [text.format(count=words.number(marks.count(mark))) for mark, text in parts if mark in marks]
        return words.joined(said)

    def _spoken(self, group: Group) -> str:
        parts = [words.relation(group.relation), words.counted(len(group.members), "photo", "photos")]
        if group.bytes_to_win:
            parts.append(words.to_free(group.bytes_to_win))
        parts.append("".join(keeper_line(group, [self._session.mark(member.photo.path) for member in group.members])))
        parts.append(self._state(group))
        return words.listed(part for part in parts if part)
