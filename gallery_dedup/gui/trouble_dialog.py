"""A bug, shown to the one who met it: what it was, with the details ready to be copied."""

from __future__ import annotations

import platform
import traceback

import PySide6
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gallery_dedup import __version__
from gallery_dedup.gui.theme import GRID, font


def details(error: BaseException) -> str:
    """Versions and the way the error took."""
    versions = (f"Gallery Dedup {__version__}, Python {platform.python_version()}, "
                f"PySide6 {PySide6.__version__}, {platform.platform()}")  # fmt: skip
    return f"{versions}\n\n{''.join(traceback.format_exception(error))}"


class TroubleDialog(QDialog):
    """Says that nothing was lost, and lets one copy the details."""

    def __init__(self, error: BaseException, *, log_file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(640, 420)
        title = QLabel(self.tr("Something went wrong"))
        title.setFont(font(self, "title"))
        about = QLabel(self.tr("This is a mistake in the program. Your photos and marks are safe, and you can go on. "
                               "The details are also in {}.").format(log_file))  # fmt: skip
        about.setWordWrap(True)
        self._text = QPlainTextEdit(details(error))
        self._text.setReadOnly(True)
        self._text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._text.setAccessibleName(self.tr("Details"))
        copy = QPushButton(self.tr("Copy details"))
        copy.clicked.connect(lambda _checked=False: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        close = QPushButton(self.tr("Go on"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(lambda _checked=False: self.accept())
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(close)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        lines.setSpacing(GRID + 4)
        lines.addWidget(title)
        lines.addWidget(about)
        lines.addWidget(self._text, 1)
        lines.addLayout(row)
