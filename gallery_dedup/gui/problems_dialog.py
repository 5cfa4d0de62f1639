"""Files that could not be read, and those that were passed over: a list with reasons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.domain import PathReason
from gallery_dedup.gui import words
from gallery_dedup.gui.paths_model import PathsModel
from gallery_dedup.gui.rows_view import RowsView
from gallery_dedup.gui.show_in_folder import show_in_folder
from gallery_dedup.gui.text_scale import open_size, set_font
from gallery_dedup.gui.theme import GRID, tokens


class FocusTabs(QTabBar):
    """Tabs that show when the keys go to them."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(tokens().accent), 2))
            painter.drawRoundedRect(QRectF(self.tabRect(self.currentIndex())).adjusted(1, 1, -1, -1), 4, 4)
            painter.end()


class ProblemsDialog(QDialog):
    """Two lists with one filter; rows can be copied and shown in their folder."""

    def __init__(self, failures: Sequence[PathReason], skipped: Sequence[PathReason],
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(parent)
        self.setWindowTitle(self.tr("Files that were left out"))
        open_size(self, 960, 560)
        self._lists = (tuple(failures), tuple(skipped))
        self._model = PathsModel(parent=self)
        self._tabs = FocusTabs()
        self._tabs.addTab(self.tr("Could not be read  {count}").format(count=words.number(len(failures))))
        self._tabs.addTab(self.tr("Passed over  {count}").format(count=words.number(len(skipped))))
        self._title = QLabel(self.tr("Files that were left out"))
        self._about = QLabel()
        self._about.setProperty("quiet", True)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search names, folders and reasons"))
        self._search.setAccessibleName(self._search.placeholderText())
        self._search.setClearButtonEnabled(True)
        self._table = RowsView(self._model, widths=(220, None, 280), name=self.tr("Files, and why they were left out"))
        self._copy = QPushButton(self.tr("Copy the list"))
        self._show = QPushButton(self.tr("Show in folder"))
        close = QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        self._lay_out(close)
        self._tabs.currentChanged.connect(lambda _tab: self._fill())
        self._search.textChanged.connect(self._model.filter)
        self._copy.clicked.connect(lambda _checked=False: self.copy())
        self._show.clicked.connect(lambda _checked=False: self._show_selected())
        self._table.doubleClicked.connect(lambda _index: self._show_selected())
        close.clicked.connect(lambda _checked=False: self.accept())
        self._tabs.setCurrentIndex(0 if failures or not skipped else 1)
        self._fill()

    def _lay_out(self, close: QPushButton) -> None:
        set_font(self._title, "title")
        self._about.setWordWrap(True)
        below = QHBoxLayout()
        below.addWidget(self._copy)
        below.addWidget(self._show)
        below.addStretch(1)
        below.addWidget(close)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 3, GRID * 3, GRID * 3, GRID * 2)
        lines.setSpacing(GRID + 4)
        lines.addWidget(self._title)
        lines.addWidget(self._tabs)
        lines.addWidget(self._search)
        lines.addWidget(self._about)
        lines.addWidget(self._table, 1)
        lines.addLayout(below)

    def _fill(self) -> None:
        tab = self._tabs.currentIndex()
        about = (self.tr("These files may be damaged or of a kind we cannot read. They stay where they are."),
                 self.tr("These files are no pictures, or a pattern of yours leaves them out."))  # fmt: skip
        self._about.setText(about[tab] if self._lists[tab] else self.tr("Nothing here."))
        self._model.show_lines(self._lists[tab], self._search.text())

    def say(self, title: str, about: str) -> None:
        """Show one list under another title."""
        self.setWindowTitle(title)
        self._title.setText(title)
        self._about.setText(about)
        self._tabs.hide()

    def copy(self) -> None:
        """Put the shown lines on the clipboard, path and reason with a tab between them."""
        rows = self._table.chosen_rows()
        if len(rows) < 2:
            rows = list(range(self._model.rowCount()))
        lines = (self._model.row(row) for row in rows)
        QGuiApplication.clipboard().setText("\n".join(f"{line.path}\t{words.said(line.reason)}" for line in lines))

    def _show_selected(self) -> None:
        rows = self._table.chosen_rows()
        if rows:
            show_in_folder(self._model.row(rows[0]).path)
