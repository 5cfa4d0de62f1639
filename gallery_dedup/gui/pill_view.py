"""A relation as a shape and a word in a pill."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QAccessible, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_dedup.domain import Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.group_delegate import PILL, paint_pill, pill_width
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import font, tokens


class PillView(QWidget):
    """Empty and without width while there is no relation."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self._relation: Relation | None = None
        self._told: tuple[Relation | None, str] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_relation(self, relation: Relation | None, *, more: str = "") -> None:
        """Show a relation; its meaning is in the tooltip, and `more` that is known."""
        if (relation, more) == self._told and self.isHidden() == (relation is None):
            return
        self._told, self._relation = (relation, more), relation
        self.setVisible(relation is not None)
        if relation is not None:
            self.setToolTip("\n".join(filter(None, (words.meaning(relation), more))))
            self.setAccessibleName(words.relation(relation))
            self.setAccessibleDescription(more)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._relation is None:
            return QSize(0, px(PILL))
        return QSize(round(pill_width(self._relation, font(self, "small"))) + 1, px(PILL))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._relation is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_pill(painter, QPointF(0, 0), self._relation, font(self, "small"), tokens())
        painter.end()
