"""Says that what is looked at are sample photos, with the way to be rid of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from gallery_dedup.gui.models_row_view import SignView, wrapping
from gallery_dedup.gui.theme import GRID


class SamplesView(QFrame):
    """A line above the folders."""

    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hintCard")
        self.button = QPushButton(self.tr("Remove the samples"))
        self.button.setToolTip(self.tr("Takes the drawn files away and forgets them, with their marks."))
        self.button.clicked.connect(lambda _checked=False: self.remove_wanted.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID * 2 - 4, GRID)
        row.setSpacing(GRID * 2)
        row.addWidget(SignView("sample", size=20))
        text = self.tr("These are sample photos, drawn to try the program. Folders that you add take their place.")
        row.addWidget(wrapping(text), 1)
        row.addWidget(self.button)
