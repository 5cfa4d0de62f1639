"""The settings while the window is open: changed at once, written off the GUI thread."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from gallery_dedup.errors import LocationError
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings, save_settings


class SettingsKeeper(QObject):
    """Holds the one Settings; `changed` after a change that others should show."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, settings: Settings, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings
        self._changed = False
        self._writer = Latest(tasks, "settings", parent=self)
        self._writer.failed.connect(lambda _key, error: self.failed.emit(error))

    def change(self, *, quiet: bool = False, **values: Any) -> None:
        """Change settings by name; `quiet` when whoever asks shows it already."""
        fresh = replace(self.settings, **values)
        if fresh == self.settings:
            return
        self.settings = fresh
        self._changed = True
        self._writer.ask(fresh, call(lambda library: library.save_settings(fresh)))
        if not quiet:
            self.changed.emit()

    def close(self, locations: Locations) -> None:
        """Write what a task that was ended had no time for; call when no task runs any more."""
        self._writer.close()
        if self._changed:
            # That the folder cannot be written was told when the change was made.
            with contextlib.suppress(LocationError):
                save_settings(self.settings, locations)
