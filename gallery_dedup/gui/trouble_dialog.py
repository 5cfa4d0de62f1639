"""A bug, shown to the one who met it: what it was, with the details ready to be copied."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gallery_dedup.gui.report_details import error_text
from gallery_dedup.gui.text_scale import open_size, set_font
from gallery_dedup.gui.theme import GRID

MOST_ERRORS = 10
"""How many different ones are shown; all are in the log."""


class TroubleDialog(QDialog):
    """Says that nothing was lost, and lets one copy the details; what happens while it is open is added."""

    def __init__(self, error: BaseException, *, report: Callable[[str], str], log_file: str,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        """`report` makes the text to be copied of the error's own."""
        super().__init__(parent)
        self._report = report
        self._errors: dict[str, int] = {}
        self.setWindowTitle(self.tr("Something went wrong"))
        open_size(self, 640, 420)
        title = QLabel(self.tr("Something went wrong"))
        set_font(title, "title")
        about = QLabel(self.tr("This is a mistake in the program. Your photos and marks are safe, and you can go on. "
                               "The details are also in {log_file}. They name folders and files, and hold nothing of "
                               "what is in them.").format(log_file=log_file))  # fmt: skip
        about.setWordWrap(True)
        self._text = QPlainTextEdit()
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
        self.add(error)

    def add(self, error: BaseException) -> None:
        """Add another error; the same one again is counted."""
        text = error_text(error)
        if text not in self._errors and len(self._errors) == MOST_ERRORS:
            return
        self._errors[text] = self._errors.get(text, 0) + 1
        told = (text if times == 1 else f"{times} times:\n{text}" for text, times in self._errors.items())
        self._text.setPlainText(self._report("\n".join(told)))
