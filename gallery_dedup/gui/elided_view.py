"""A line of text that is cut with an ellipsis where there is no room, and tells the whole in its tooltip."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from gallery_dedup.gui.theme import scaled_font, tokens


class ElidedView(QLabel):
    """A one-line label that may be narrower than its text.

    `role` is a colour of the theme and `size` a step of the font scale; both are looked up when it is painted, because
    a change of the style sheet puts the font of a label back.
    """

    def __init__(
        self,
        text: str = "",
        *,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
        role: str = "text",
        size: str = "body",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._mode = mode
        self.role = role
        self._size = size
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_size(self, size: str) -> None:
        """Choose another step of the font scale."""
        self._size = size
        self.updateGeometry()
        self.update()

    def _font(self) -> QFont:
        return scaled_font(QApplication.font(), self._size)

    def sizeHint(self) -> QSize:
        metrics = QFontMetricsF(self._font())
        return QSize(math.ceil(metrics.horizontalAdvance(self.text())) + 1, math.ceil(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setFont(self._font())
        text = QFontMetricsF(painter.font()).elidedText(self.text(), self._mode, self.width())
        tip = self.text() if text != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter.setPen(QColor(str(getattr(tokens(), self.role))))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
