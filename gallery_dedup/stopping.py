"""Work in a thread that may be asked to stop: it looks between its steps, and what it waits for is broken off."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from gallery_dedup.errors import Stopped


class Stop:
    """Asked by one thread, looked at by another."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ends: list[Callable[[], None]] = []
        self.asked = False

    def ask(self) -> None:
        """Let the work end at its next step, and break off what it waits for; may be called again."""
        with self._lock:
            self.asked = True
            ends, self._ends = self._ends, []
        for end in ends:
            end()

    @contextmanager
    def ending(self, end: Callable[[], None]) -> Iterator[None]:
        """While this lasts, to ask calls `end` as well, in the thread that asks; at once where it was asked before."""
        with self._lock:
            late = self.asked
            if not late:
                self._ends.append(end)
        if late:
            end()
        try:
            yield
        finally:
            with self._lock:
                if end in self._ends:
                    self._ends.remove(end)


_of_this_thread: ContextVar[Stop | None] = ContextVar("stop", default=None)
"""Not handed down through every call: pictures are also decoded, and networks run, where nobody asks to stop."""


@contextmanager
def stopped_by(stop: Stop) -> Iterator[None]:
    """What this thread does here ends at the next step after `stop` was asked."""
    token = _of_this_thread.set(stop)
    try:
        yield
    finally:
        _of_this_thread.reset(token)


def check_wanted() -> None:
    """Between two steps: raise Stopped where the work of this thread was asked to stop."""
    stop = _of_this_thread.get()
    if stop is not None and stop.asked:
        raise Stopped("the work was given up: nobody waits for it any more")


@contextmanager
def broken_off_by(end: Callable[[], None]) -> Iterator[None]:
    """Around a wait: `end` is called, from another thread, when this thread's work is asked to stop meanwhile."""
    stop = _of_this_thread.get()
    if stop is None:
        yield
        return
    with stop.ending(end):
        yield
