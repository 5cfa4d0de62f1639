"""One step of the first page: its number, what it is about, and the means to do it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gallery_dedup.gui.models_row_view import wrapping
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, font, tokens

_SIDE = 26


class _Number(QWidget):
    def __init__(self, number: int) -> None:
        super().__init__()
        self._text = str(number)
        fit(self, side=_SIDE)

    def sizeHint(self) -> QSize:
        return self.size()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(scheme.selected))
        painter.drawEllipse(QRectF(self.rect()))
        painter.setPen(QColor(scheme.text))
        painter.setFont(font(self, "strong"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class StepView(QFrame):
    """A card; `body` takes what the step offers."""

    def __init__(self, number: int, title: str, about: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = QLabel(title)
        set_font(self._title, "title")
        self._title.setWordWrap(True)
        self.about = wrapping(about, role="quiet")
        self.body = QVBoxLayout()
        self.body.setSpacing(GRID)
        texts = QVBoxLayout()
        texts.setSpacing(GRID // 2)
        texts.addWidget(self._title)
        texts.addWidget(self.about)
        texts.addSpacing(GRID // 2)
        texts.addLayout(self.body)
        across = QHBoxLayout(self)
        across.setContentsMargins(GRID * 2, GRID + 4, GRID * 2, GRID + 4)
        across.setSpacing(GRID + 4)
        across.addWidget(_Number(number), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(texts, 1)
