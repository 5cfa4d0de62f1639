"""Questions of which only the newest matters: one is asked at a time, those overtaken are never asked."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal

from gallery_dedup.gui.task import Tasks, Work


class Latest(QObject):
    """Asks the library one question at a time; `answered` and `failed` carry the key it was asked with."""

    answered = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, tasks: Tasks, kind: str, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._kind = kind
        self._asking: Any = None
        self._next: tuple[Any, Work] | None = None
        self._closed = False

    @property
    def is_asking(self) -> bool:
        """Whether an answer is awaited."""
        return self._tasks.running(self._kind) is not None

    def ask(self, key: Any, work: Work) -> None:
        """Ask now, or when the question under way is answered."""
        if self._closed:
            return
        task = self._tasks.start(self._kind, work)
        if task is None:
            self._next = (key, work)
            return
        self._asking = key
        task.finished.connect(self._finished)
        task.failed.connect(self._failed)
        task.ended.connect(self._go_on)

    def forget(self) -> None:
        """Drop the question that waits."""
        self._next = None

    def close(self) -> None:
        """Ask nothing more."""
        self._closed = True
        self._next = None

    def _finished(self, result: Any) -> None:
        self.answered.emit(self._asking, result)

    def _failed(self, error: BaseException) -> None:
        self.failed.emit(self._asking, error)

    def _go_on(self) -> None:
        if self._next is not None:
            (key, work), self._next = self._next, None
            self.ask(key, work)
