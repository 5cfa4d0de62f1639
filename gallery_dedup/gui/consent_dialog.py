"""A sheet before something that one should know more about: what will happen, and a button that says what it does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID

WIDTH = 520


class ConsentDialog(QDialog):
    """Rich text with its links; with `consent` the button waits until that sentence is ticked. Enter means no."""

    def __init__(self, title: str, text: str, *, action: str, consent: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = QLabel(title)
        set_font(heading, "title")
        heading.setWordWrap(True)
        self.text = QLabel(text)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setOpenExternalLinks(True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.consent = QCheckBox(consent)
        self.consent.setVisible(bool(consent))
        self.action = QPushButton(action)
        self.action.setEnabled(not consent)
        self.action.clicked.connect(lambda _checked=False: self.accept())
        self.consent.toggled.connect(self.action.setEnabled)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.clicked.connect(lambda _checked=False: self.reject())
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.action)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 3)
        lines.setSpacing(GRID * 2)
        lines.addWidget(heading)
        lines.addWidget(self.text)
        lines.addWidget(self.consent)
        lines.addSpacing(GRID)
        lines.addLayout(buttons)
        for label in (heading, self.text):
            # A label that wraps knows its height only by its width.
            fit(label, fixed_width=WIDTH - GRID * 8)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.cancel.setDefault(True)
        self.cancel.setFocus()
