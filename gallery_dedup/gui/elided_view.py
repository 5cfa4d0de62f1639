"""A line of text that is cut with an ellipsis where there is no room, and tells the whole in its tooltip."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from gallery_dedup.gui.theme import scaled_font, tokens

LEAST_NAME = 64.0
"""Width in pixels to which a file name may be cut for the sake of the words around it."""


def line_with_name(before: str, name: str, after: str, *, metrics: QFontMetricsF, width: float) -> str:
    """A line that gives up the middle of its file name first, then the words before it, and only then those after."""
    room = width - metrics.horizontalAdvance(before + after)
    if room < LEAST_NAME and metrics.horizontalAdvance(name) > room:
        before, room = "", width - metrics.horizontalAdvance(after)
    if room >= LEAST_NAME or metrics.horizontalAdvance(name) <= room:
        return f"{before}{metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)}{after}"
    name = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, LEAST_NAME)
    return metrics.elidedText(f"{before}{name}{after}", Qt.TextElideMode.ElideRight, width)


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
        self._name: tuple[str, str, str] | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_line(self, before: str, name: str, after: str) -> None:
        """Show a line around a file name, which is cut in its middle so that the words stay whole."""
        self._name = (before, name, after)
        self.setText(f"{before}{name}{after}")

    def setText(self, text: str) -> None:
        """Say something else; the same again costs nothing."""
        if text != self.text():
            super().setText(text)

    def shown_text(self) -> str:
        """The text as it is painted at this width."""
        metrics = QFontMetricsF(self._font())
        if self._name is not None and "".join(self._name) == self.text():
            before, name, after = self._name
            return line_with_name(before, name, after, metrics=metrics, width=self.width())
        return metrics.elidedText(self.text(), self._mode, self.width())

    def fit_text(self) -> None:
        """Letters are of another size."""
        self.updateGeometry()

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
        text = self.shown_text()
        tip = self.text() if text != self.text() else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter.setPen(QColor(str(getattr(tokens(), self.role))))
        painter.drawText(self.rect(), int(self.alignment() | Qt.AlignmentFlag.AlignVCenter), text)
        painter.end()
