"""Networks take memory while they are open: those that nobody used for a while are closed."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.library.models import release_idle

IDLE_SECONDS = 120.0
LOOK_MS = 30_000


class IdleNetworks(QObject):
    """Looks now and then, off the GUI thread; a network is opened again when it is next needed."""

    failed = Signal(object)

    def __init__(self, tasks: Tasks, *, seconds: float = IDLE_SECONDS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._seconds = tasks, seconds
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        self.timer.start()

    def look(self) -> None:
        """Close what was idle for long enough."""
        task = self._tasks.start("idle networks", call(lambda _library: release_idle(seconds=self._seconds)))
        if task is not None:
            task.failed.connect(self.failed)
