"""Which of the folders that were scanned lately are there: asked off the GUI thread, since disks sleep or are gone."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal

from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.task import Tasks, call


class RecentFolders(QObject):
    """The list of the settings, with what was found out of it; a folder is neither here nor away until then."""

    changed = Signal()
    """Something was found out that was not known."""

    def __init__(self, keeper: SettingsKeeper, tasks: Tasks, *, parent: QObject) -> None:
        super().__init__(parent)
        self._keeper = keeper
        self._there: dict[str, bool] = {}
        self._questions = Latest(tasks, "recent", parent=self)
        self._questions.answered.connect(self._hear)
        keeper.changed.connect(self._look_at_new)
        self._look_at_new()

    @property
    def folders(self) -> tuple[str, ...]:
        """All of them, newest first."""
        return self._keeper.settings.recent

    @property
    def here(self) -> tuple[str, ...]:
        """Those that are there, newest first."""
        return tuple(folder for folder in self.folders if self._there.get(folder) is True)

    def is_away(self, folder: str) -> bool:
        """Whether a folder was looked for and is not there."""
        return self._there.get(folder) is False

    def look(self) -> None:
        """Look for all of them anew."""
        folders = self.folders
        self._questions.ask(None, call(lambda _library: {folder: os.path.isdir(folder) for folder in folders}))

    def _look_at_new(self) -> None:
        if any(folder not in self._there for folder in self.folders):
            self.look()

    def _hear(self, _key: object, there: dict[str, bool]) -> None:
        if there != self._there:
            self._there = there
            self.changed.emit()
