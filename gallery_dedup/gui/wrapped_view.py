"""A text that wraps into a fixed number of lines: it never changes the height of what is around it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from gallery_dedup.gui.theme import scaled_font, tokens


def wrapped(text: str, *, font: QFont, width: float, lines: int) -> tuple[str, ...]:
    """The text in at most `lines` lines of a width; the last one ends in an ellipsis when there is more to say."""
    metrics = QFontMetricsF(font)
    result: list[str] = []
    for paragraph in text.split("\n"):
        layout = QTextLayout(paragraph, font)
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        start = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start = line.textStart()
            if len(result) == lines - 1:
                break
            result.append(paragraph[start : start + line.textLength()].rstrip())
        else:
            layout.endLayout()
            continue
        layout.endLayout()
        rest = text[text.index(paragraph) + start :].replace("\n", " ")
        return (*result, metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
    return tuple(result)


class WrappedView(QLabel):
    """As high as `lines` lines, whatever it says; the whole text is in its tooltip when it does not fit.

    `role` is a colour of the theme and `size` a step of the font scale.
    """

    def __init__(self, text: str = "", *, lines: int, role: str = "text", size: str = "body",
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(text, parent)
        self._role, self._size, self._lines = role, size, 0
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_lines(lines)

    def setText(self, text: str) -> None:
        """Say something else; the same again costs nothing."""
        if text != self.text():
            super().setText(text)

    def set_lines(self, lines: int) -> None:
        """Make room for so many lines."""
        self._lines = lines
        self.setFixedHeight(math.ceil(QFontMetricsF(self._font()).lineSpacing() * lines))

    def fit_text(self) -> None:
        """Letters are of another size."""
        self.set_lines(self._lines)

    def _font(self) -> QFont:
        return scaled_font(QApplication.font(), self._size)

    def shown_lines(self) -> tuple[str, ...]:
        """The lines as they are painted at this width."""
        return wrapped(self.text(), font=self._font(), width=self.width(), lines=self._lines)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        font = self._font()
        lines = self.shown_lines()
        tip = self.text() if lines and lines[-1].endswith("\u2026") else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        step = QFontMetricsF(font).lineSpacing()
        top = (self.height() - step * len(lines)) / 2 if self.alignment() & Qt.AlignmentFlag.AlignVCenter else 0.0
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(QColor(str(getattr(tokens(), self._role))))
        for number, line in enumerate(lines):
            painter.drawText(QRectF(0, top + number * step, self.width(), step), Qt.AlignmentFlag.AlignVCenter, line)
        painter.end()
