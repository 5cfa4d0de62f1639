"""Draws the sample photos for those who want to try the program before their own photos."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.gui.task import Tasks, call


class SamplesControl(QObject):
    """`drawn` carries the folder."""

    drawn = Signal(str)
    failed = Signal(object)

    def __init__(self, tasks: Tasks, status: StatusView, folder: Path, *, rest: Callable[[], None]) -> None:
        """`rest` lets the status line tell again what it told before."""
        super().__init__(status)
        self._tasks, self._status, self._folder, self._rest = tasks, status, folder, rest

    def draw(self) -> None:
        """Draw them, off the GUI thread."""
        from gallery_dedup.imaging.samples import draw_samples

        task = self._tasks.start("samples", call(lambda _library: draw_samples(self._folder)))
        if task is None:
            return
        self._status.show_move(self.tr("Drawing sample photos"), 0, 0)
        task.finished.connect(lambda _none: self.drawn.emit(str(self._folder)))
        task.failed.connect(self.failed)
        task.ended.connect(self._rest)
