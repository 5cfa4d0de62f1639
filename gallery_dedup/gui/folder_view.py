"""One folder of the library: its name, where it is, whether it is protected."""

from __future__ import annotations

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QVBoxLayout

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.models_row_view import SignView
from gallery_dedup.gui.text_scale import fit
from gallery_dedup.gui.theme import GRID, tokens


class FolderView(QFrame):
    """A row of the folder list."""

    protect_toggled = Signal(str, bool)
    removed = Signal(str)

    def __init__(self, path: str, *, protected: bool) -> None:
        super().__init__()
        self._path = path
        there = os.path.isdir(path)
        name = ElidedView(os.path.basename(path) or path, size="strong")
        where = ElidedView(words.home_short(path), role="quiet", size="small")
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(name)
        titles.addWidget(where)
        picture = SignView("folder", size=24)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        row.setSpacing(GRID + 4)
        row.addWidget(picture)
        row.addLayout(titles, 1)
        if not there:
            away = QLabel(self.tr("not there now"))
            away.setProperty("warn", True)
            away.setToolTip(self.tr("The folder is missing or on a disk that is away. Its photos stay known."))
            row.addWidget(away)
        row.addWidget(self._lock_button(protected))
        remove = QToolButton()
        remove.setToolTip(self.tr("Take this folder off the list. Its photos stay where they are."))
        remove.setAccessibleName(self.tr("Take {path} off the list").format(path=path))
        icons.set_icon(remove, "close", tokens())
        remove.clicked.connect(lambda _checked=False: self.removed.emit(path))
        row.addWidget(remove)

    def _lock_button(self, protected: bool) -> QToolButton:
        lock = QToolButton()
        lock.setCheckable(True)
        lock.setChecked(protected)
        fit(lock, icon=16)
        lock.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        lock.setToolTip(self.tr("Photos in a protected folder are never moved."))
        lock.setAccessibleName(self.tr("Protect {path}").format(path=self._path))
        self._show_lock(lock, protected)
        lock.toggled.connect(lambda on: self._show_lock(lock, on))
        lock.toggled.connect(lambda on: self.protect_toggled.emit(self._path, on))
        return lock

    def _show_lock(self, lock: QToolButton, protected: bool) -> None:
        lock.setText(self.tr("Protected") if protected else self.tr("Protect"))
        icons.set_icon(lock, "lock" if protected else "unlock", tokens())
