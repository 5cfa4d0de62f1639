"""The photos that were found as a list, best first."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from gallery_dedup.dimensions import Scale
from gallery_dedup.domain import Photo
from gallery_dedup.gui import words
from gallery_dedup.gui.evidence_bar_view import marks_text
from gallery_dedup.gui.similar_question import QUESTIONS, place_words

if TYPE_CHECKING:
    from gallery_dedup.matching.search import Found

_NO_PARENT = QModelIndex()


class SimilarRole(enum.IntEnum):
    """What a view can ask of a result."""

    FOUND = Qt.ItemDataRole.UserRole + 1
    CARD = Qt.ItemDataRole.UserRole + 2
    """Tuple of Found and Scale: all that a card shows, in one question."""


class SimilarModel(QAbstractListModel):
    """Rows are results to one question, in the order in which they are given."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()
        self._scale = QUESTIONS[0]

    def show_found(self, found: Sequence[Found], scale: Scale) -> None:
        """Show other results; nothing happens where they are the same."""
        if tuple(found) != self._found or scale != self._scale:
            self.beginResetModel()
            self._found, self._scale = tuple(found), scale
            self.endResetModel()

    def photo(self, row: int) -> Photo:
        """The photo in a row."""
        return self._found[row].photo

    def row_of(self, path: str) -> int | None:
        """The row of a photo, None when it is not among the results."""
        return next((row for row, one in enumerate(self._found) if one.photo.path == path), None)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        found = self._found[index.row()]
        match role:
            case SimilarRole.FOUND:
                return found
            case SimilarRole.CARD:
                return found, self._scale
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                place = place_words(self._scale, found.score)
                parts = (words.file_name(found.photo.path), words.score(found.score), place)
                return words.listed(part for part in parts if part)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._tip(found)
        return None

    def _tip(self, found: Found) -> str:
        value = words.listed(filter(None, (words.score(found.score), place_words(self._scale, found.score))))
        asked = f"{words.said(self._scale.question)} {value}"
        lines = (words.home_short(found.photo.path), asked, words.first_upper(marks_text(self._scale)))
        return "\n".join(line for line in lines if line)
