"""One of several, in a box that opens."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox

from gallery_dedup.gui import icons
from gallery_dedup.gui.theme import tokens


class ChoiceBox(QComboBox):
    """A combo box whose arrow is one of our own lines."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        icons.paint(painter, "chevron_down", tokens().quiet, QRectF(self.width() - 22, self.height() / 2 - 7, 14, 14))
        painter.end()
