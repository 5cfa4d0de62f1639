"""One of several, in a box that opens."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from gallery_dedup.gui import icons
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import tokens

LEAST_WIDTH = 180
"""In pixels: with less room than its longest choice it ends in three dots, and its tooltip tells the rest."""


class ChoiceBox(QComboBox):
    """A combo box whose arrow is one of our own lines; it gives way where texts are long."""

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        return QSize(min(size.width(), px(LEAST_WIDTH)), size.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, field.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        icons.paint(painter, "chevron_down", tokens().quiet, QRectF(self.width() - 22, self.height() / 2 - 7, 14, 14))
        painter.end()
