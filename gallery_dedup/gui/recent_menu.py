"""The menu of folders that were scanned lately."""

from __future__ import annotations

import os

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.task import Tasks, call


class RecentMenu(QMenu):
    """Made anew whenever it opens; whether the folders are there is asked off the GUI thread, for disks that sleep."""

    folder_wanted = Signal(str)

    def __init__(self, keeper: SettingsKeeper, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Recent folders"))
        self.setToolTipsVisible(True)
        self._keeper, self._tasks = keeper, tasks
        self._away: frozenset[str] = frozenset()
        self._folders: dict[str, QAction] = {}
        self.aboutToShow.connect(self._open)
        self._fill()

    def _open(self) -> None:
        self._fill()
        folders = self._keeper.settings.recent
        task = self._tasks.start("recent", call(lambda _library: _missing(folders)))
        if task is not None:
            task.finished.connect(self._show_away)

    def _fill(self) -> None:
        self.clear()
        self._folders = {}
        for folder in self._keeper.settings.recent:
            action = self.addAction(words.home_short(folder))
            action.triggered.connect(lambda _checked=False, folder=folder: self.folder_wanted.emit(folder))
            self._folders[folder] = action
        self.addSeparator()
        clear = self.addAction(self.tr("Clear the list"))
        clear.triggered.connect(lambda _checked=False: self._keeper.change(recent=()))
        clear.setEnabled(bool(self._folders))
        self._show_away(self._away)

    def _show_away(self, away: frozenset[str]) -> None:
        self._away = away
        for folder, action in self._folders.items():
            name = words.home_short(folder).replace("&", "&&")
            missing = folder in away
            action.setText(self.tr("{folder} (away)").format(folder=name) if missing else name)
            action.setEnabled(not missing)
            told = self.tr("This folder is not there: its disk may be away.")
            action.setToolTip(told if missing else self.tr("Scan this folder"))


def _missing(folders: tuple[str, ...]) -> frozenset[str]:
    return frozenset(folder for folder in folders if not os.path.isdir(folder))
