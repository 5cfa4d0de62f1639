"""The photos of one group as a list."""

from __future__ import annotations

import enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gallery_dedup.domain import Group, Member
from gallery_dedup.gui import words
from gallery_dedup.gui.review_session import ReviewSession

_NO_PARENT = QModelIndex()


class MemberRole(enum.IntEnum):
    """What a view can ask of a photo in a group."""

    MEMBER = Qt.ItemDataRole.UserRole + 1
    MARK = Qt.ItemDataRole.UserRole + 2


class MembersModel(QAbstractListModel):
    """Rows are the members of the group that is shown, the keeper first."""

    def __init__(self, session: ReviewSession, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._members: tuple[Member, ...] = ()
        session.marks_changed.connect(self._marks_changed)

    def show_group(self, group: Group | None) -> None:
        """Show the photos of a group."""
        members = group.members if group else ()
        if members != self._members:
            self.beginResetModel()
            self._members = members
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._members)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        # Not `checkIndex`, which would ask for the number of rows again, through Qt, at each of some hundred questions.
        if not index.isValid() or index.row() >= len(self._members):
            return None
        member = self._members[index.row()]
        mark = self._session.mark(member.photo.path)
        match role:
            case MemberRole.MEMBER:
                return member
            case MemberRole.MARK:
                return mark
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                what = words.relation(member.relation) if member.relation else words.translated("Keeper")
                return words.listed((words.file_name(member.photo.path), what, words.mark(mark)))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return words.home_short(member.photo.path)
        return None

    def _marks_changed(self, _paths: object) -> None:
        if self._members:
            self.dataChanged.emit(self.index(0), self.index(len(self._members) - 1), [MemberRole.MARK])
