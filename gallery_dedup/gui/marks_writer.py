"""Writes marks down as they are made, in their order, off the GUI thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from gallery_dedup.domain import Mark
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.library import Library


class MarksWriter(QObject):
    """Marks made while others are being written go with the next write: none is lost, none waits for a key."""

    failed = Signal(object)

    def __init__(self, tasks: Tasks, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._waiting: dict[str, Mark] = {}
        self._broken = False

    @property
    def is_idle(self) -> bool:
        """Whether everything is written."""
        return not self._waiting and self._tasks.running("marks") is None

    def write(self, marks: dict[str, Mark]) -> None:
        """Write marks now or right after those under way."""
        self._waiting.update(marks)
        self._go_on()

    def _go_on(self) -> None:
        if not self._waiting or self._broken:
            return
        writing = self._waiting
        task = self._tasks.start("marks", call(lambda library: library.mark(writing)))
        if task is None:
            return
        self._waiting = {}
        task.failed.connect(lambda error: self._keep(writing, error))
        task.ended.connect(self._go_on)

    def _keep(self, writing: dict[str, Mark], error: BaseException) -> None:
        """A ledger that cannot be written does not heal by itself: say so once, try again when the window closes."""
        self._waiting = {**writing, **self._waiting}
        self._broken = True
        self.failed.emit(error)

    def close(self, open_library: Callable[[], Library]) -> None:
        """Write what is left, on this thread: the tasks have ended."""
        if self._waiting:
            with open_library() as library:
                library.mark(self._waiting)
            self._waiting = {}
