"""The sheet of keys, made from the commands."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.gui import words
from gallery_dedup.gui.column_view import take_keys
from gallery_dedup.gui.commands import SHEET, Command, about, command
from gallery_dedup.gui.text_scale import px, set_font
from gallery_dedup.gui.theme import FRAME, GRID, font, tokens

HEADINGS = 2
"""In a column, where there is room for all columns side by side."""
#: What is written on keys of the keyboard.
SIGNS = {"Right": "\u2192", "Left": "\u2190", "Down": "\u2193", "Up": "\u2191",
         "Return": words.translatable("Enter"), "Del": words.translatable("Delete")}  # fmt: skip


def key_text(key: str) -> str:
    """A key as it is written on the keyboard."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return words.translated(SIGNS.get(native, SIGNS.get(key, native)))


class KeyView(QWidget):
    """A key cap."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(self, "small")).horizontalAdvance(self._text)
        return QSize(max(px(26), round(width) + 16), px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.raised))
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, 5, 5)
        painter.setFont(font(self, "small"))
        painter.setPen(QColor(scheme.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()


class KeysDialog(QDialog):
    """Headings, keys and what they do, in as many columns as the screen has room for, scrolled where it is low."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        take_keys(area, self.windowTitle())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        room = self.screen().availableSize() - FRAME
        bar = area.verticalScrollBar().sizeHint().width()
        for headings in range(HEADINGS, len(SHEET) + 1):
            sheet = self._sheet(headings)
            area.setWidget(sheet)
            if sheet.sizeHint().width() + bar <= room.width():
                break
        # The line of the focus goes round it.
        needed = sheet.sizeHint() + QSize(4, 4)
        self.resize((needed if needed.height() <= room.height() else needed + QSize(bar, 0)).boundedTo(room))

    def _sheet(self, headings: int) -> QWidget:
        """The columns, so many headings in each."""
        sheet = QWidget()
        columns = QHBoxLayout(sheet)
        columns.setContentsMargins(GRID * 4, GRID * 3, GRID * 4, GRID * 4)
        columns.setSpacing(GRID * 4)
        for start in range(0, len(SHEET), headings):
            column = QVBoxLayout()
            column.setSpacing(GRID)
            for heading, names in SHEET[start : start + headings]:
                column.addWidget(self._heading(heading))
                column.addLayout(self._rows(names))
                column.addSpacing(GRID)
            column.addStretch(1)
            columns.addLayout(column)
        return sheet

    def _heading(self, text: str) -> QLabel:
        label = QLabel(words.translated(text))
        set_font(label, "title")
        return label

    def _rows(self, names: tuple[str, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID * 2)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(names):
            one: Command = command(name)
            grid.addWidget(KeyView(key_text(one.keys[0])), row, 0, Qt.AlignmentFlag.AlignRight)
            label = QLabel(about(one))
            grid.addWidget(label, row, 1)
        grid.setColumnMinimumWidth(0, px(104))
        return grid
