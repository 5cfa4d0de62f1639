"""The application object: also hears of files that the system opens with it, one event each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

TOGETHER_MS = 100
"""Files that were dropped on the icon at once come one by one: what comes within this time belongs together."""


class Application(QApplication):
    """On macOS, files that are opened with the program or dropped on its icon are no words of a command line."""

    paths_opened = Signal(object)
    """A tuple of paths, once somebody listens; those that came earlier are kept."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._paths: list[str] = []
        self._listened = False
        self._together = QTimer(self, singleShot=True, interval=TOGETHER_MS)
        self._together.timeout.connect(self._hand_on)

    def listen(self) -> None:
        """Hand paths on from now on, and those that came before the window was there."""
        self._listened = True
        self._hand_on()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._paths.append(event.file())
            self._together.start()
            return True
        return super().event(event)

    def _hand_on(self) -> None:
        if self._listened and self._paths:
            paths, self._paths = tuple(self._paths), []
            self.paths_opened.emit(paths)
