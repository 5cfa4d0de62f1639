"""The menu of folders that were scanned lately."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.recent_folders import RecentFolders
from gallery_dedup.gui.settings_keeper import SettingsKeeper


class RecentMenu(QMenu):
    """Made anew whenever it opens, and the folders are looked for anew; those that are away cannot be chosen."""

    folder_wanted = Signal(str)

    def __init__(self, keeper: SettingsKeeper, recent: RecentFolders, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Recent folders"))
        self.setToolTipsVisible(True)
        self._keeper, self._recent = keeper, recent
        self._folders: dict[str, QAction] = {}
        self.aboutToShow.connect(self._open)
        recent.changed.connect(self._show_away)
        self._fill()

    def _open(self) -> None:
        self._fill()
        self._recent.look()

    def _fill(self) -> None:
        self.clear()
        self._folders = {}
        for folder in self._recent.folders:
            action = self.addAction(words.home_short(folder))
            action.triggered.connect(lambda _checked=False, folder=folder: self.folder_wanted.emit(folder))
            self._folders[folder] = action
        self.addSeparator()
        clear = self.addAction(self.tr("Clear the list"))
        clear.triggered.connect(lambda _checked=False: self._keeper.change(recent=()))
        clear.setEnabled(bool(self._folders))
        self._show_away()

    def _show_away(self) -> None:
        for folder, action in self._folders.items():
            name = words.home_short(folder).replace("&", "&&")
            missing = self._recent.is_away(folder)
            action.setText(self.tr("{folder} (away)").format(folder=name) if missing else name)
            action.setEnabled(not missing)
            told = self.tr("This folder is not there: its disk may be away.")
            action.setToolTip(told if missing else self.tr("Scan this folder"))
