"""Which copy stays, to be changed at any time: the same buttons as on the first page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.best_view import ABOUT, TITLE, BestView
from gallery_dedup.gui.column_view import SheetArea
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.text_scale import px, set_font
from gallery_dedup.gui.theme import GRID

WIDTH = 500


class BestDialog(QDialog):
    """What is clicked counts at once: groups are read again, nothing is marked and nothing moves."""

    def __init__(self, keeper: SettingsKeeper, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = words.translated(TITLE)
        self.setWindowTitle(title)
        heading, about = QLabel(title), QLabel(words.translated(ABOUT))
        at_once = QLabel(self.tr("It counts at once, for the groups in the review. Your marks stay."))
        at_once.setProperty("quiet", True)
        set_font(heading, "title")
        self.best = BestView(keeper)
        close = QPushButton(self.tr("Close"))
        close.setDefault(True)
        close.clicked.connect(lambda _checked=False: self.accept())
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 4, GRID, GRID * 4, GRID * 3)
        row.addStretch(1)
        row.addWidget(close)
        sheet = QWidget()
        lines = QVBoxLayout(sheet)
        lines.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 2)
        lines.setSpacing(GRID * 2)
        for part in (heading, about, self.best, at_once):
            if isinstance(part, QLabel):
                part.setWordWrap(True)
            lines.addWidget(part)
        lines.addStretch(1)
        area = SheetArea(sheet)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(area, 1)
        whole.addLayout(row)
        buttons = self.sizeHint().height() - area.sizeHint().height()
        self.resize(px(WIDTH), area.height_at(px(WIDTH)) + buttons)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
