"""Work cut into turns of the event loop, a step a frame, so that none of it keeps a key waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer

FRAME_MS = 16


class Turns(QObject):
    """Takes its steps in their order; a timer, because a posted call is served in the turn in which it was posted."""

    def __init__(self, *, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: list[Callable[[], object]] = []
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_idle(self) -> bool:
        """Whether every step was taken."""
        return not self._steps

    def add(self, steps: Iterable[Callable[[], object]]) -> None:
        """Take these steps after those that are left."""
        self._steps.extend(steps)
        if self._steps and not self._timer.isActive():
            self._timer.start()

    def finish(self) -> None:
        """Take what is left now."""
        while self._steps:
            self._step()

    def stop(self) -> None:
        """Forget what is left."""
        self._steps.clear()
        self._timer.stop()

    def _step(self) -> None:
        if self._steps:
            self._steps.pop(0)()
        if not self._steps:
            self._timer.stop()
