"""Long jobs off the GUI thread: a generator of progress driven on a pool thread, one job of each kind at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from gallery_dedup.background import step_back
from gallery_dedup.library import Library

Work: TypeAlias = Callable[[Library], Generator[Any, None, Any]]
"""What a task does with the library that it opened for itself."""
EVENTS_PER_SECOND = 20


def call(function: Callable[[Library], Any]) -> Work:
    """A plain call as a task without progress."""

    def work(library: Library) -> Generator[Any, None, Any]:
        yield from ()
        return function(library)

    return work


class Task(QObject):
    """One job. It lives on the GUI thread, as do its signals; exactly one of the last three comes, once."""

    progress = Signal(object)
    finished = Signal(object)
    cancelled = Signal()
    failed = Signal(object)
    ended = Signal()
    """After whichever of the three."""
    _news = Signal(object)
    _end = Signal(str, object)

    def __init__(self, kind: str, *, combine: Callable[[Any, Any], Any] | None = None) -> None:
        super().__init__()
        self.kind = kind
        self._combine = combine or (lambda _older, newer: newer)
        self._stop = threading.Event()
        self._go = threading.Event()
        self._go.set()
        self._pending: Any = None
        self._sent = 0.0
        # Connected to slots of this object, so that they run on its thread, whichever thread emits.
        self._news.connect(self._hear)
        self._end.connect(self._close)

    @property
    def paused(self) -> bool:
        """Whether the job waits for `resume`."""
        return not self._go.is_set()

    @property
    def stopping(self) -> bool:
        """Whether `cancel` was called."""
        return self._stop.is_set()

    def pause(self) -> None:
        """Stop asking the job for its next step."""
        self._go.clear()

    def resume(self) -> None:
        """Go on."""
        self._go.set()

    def cancel(self) -> None:
        """Ask the job to end after the step it is in; what it has stored stays."""
        self._stop.set()
        self._go.set()

    @Slot(object)
    def _hear(self, news: Any) -> None:
        if not self._stop.is_set():
            self.progress.emit(news)

    @Slot(str, object)
    def _close(self, how: str, result: Any) -> None:
        if how == "finished":
            self.finished.emit(result)
        elif how == "failed":
            self.failed.emit(result)
        else:
            self.cancelled.emit()
        self.ended.emit()

    def drive(self, work: Work, open_library: Callable[[], Library]) -> None:
        """Run the job on the calling thread; every way out of it becomes one signal."""
        how, result = "cancelled", None
        try:
            with open_library() as library:
                how, result = self._iterate(work(library))
        except BaseException as error:  # noqa: BLE001 - handed to the window, which shows it
            how, result = "failed", error
        self._end.emit(how, result)

    def _iterate(self, steps: Generator[Any, None, Any]) -> tuple[str, Any]:
        try:
            while not self._stop.is_set():
                try:
                    self._tell(next(steps))
                except StopIteration as end:
                    self._flush()
                    return "finished", end.value
                self._go.wait()
        finally:
            steps.close()
        return "cancelled", None

    def _tell(self, news: Any) -> None:
        self._pending = news if self._pending is None else self._combine(self._pending, news)
        now = time.monotonic()
        if now - self._sent >= 1 / EVENTS_PER_SECOND:
            self._sent = now
            self._flush()

    def _flush(self) -> None:
        if self._pending is not None:
            self._news.emit(self._pending)
            self._pending = None


class _Run(QRunnable):
    """Carries a task to a pool thread; holds no signals, because it dies there."""

    def __init__(self, task: Task, work: Work, open_library: Callable[[], Library]) -> None:
        super().__init__()
        self._task, self._work, self._open = task, work, open_library

    def run(self) -> None:
        step_back()
        self._task.drive(self._work, self._open)


class Tasks(QObject):
    """Starts tasks, one of each kind at a time, and ends them all when the window closes."""

    changed = Signal()

    def __init__(self, open_library: Callable[[], Library], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = open_library
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(8)
        self._running: dict[str, Task] = {}
        self._ended: list[Task] = []
        self._closed = False

    def running(self, kind: str) -> Task | None:
        """The task of a kind that runs now."""
        return self._running.get(kind)

    def start(self, kind: str, work: Work, *, combine: Callable[[Any, Any], Any] | None = None) -> Task | None:
        """Start a job, connected to by the caller before control returns to the event loop.

        None when one of its kind runs, or when the window has closed.
        """
        if self._closed or kind in self._running:
            return None
        self._ended.clear()
        task = Task(kind, combine=combine)
        self._running[kind] = task
        task.finished.connect(lambda _result: self._forget(task))
        task.failed.connect(lambda _error: self._forget(task))
        task.cancelled.connect(lambda: self._forget(task))
        self._pool.start(_Run(task, work, self._open))
        self.changed.emit()
        return task

    def _forget(self, task: Task) -> None:
        # The object is in the middle of its own signal: it is let go at the next start.
        self._ended.append(task)
        self._running.pop(task.kind, None)
        self.changed.emit()

    def close(self, *, milliseconds: int = -1) -> bool:
        """Start nothing more, cancel all but moves and marks under way, which must not be lost, and wait."""
        self._closed = True
        for task in tuple(self._running.values()):
            if task.kind not in ("move", "marks"):
                task.cancel()
        return self._pool.waitForDone(milliseconds)
