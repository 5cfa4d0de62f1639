"""Ctrl+C in the terminal that started the window, and the end of the session: Qt's loop must be woken to hear them."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier

SIGNALS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Those that ask a process to end; the last two come when the session or its terminal ends."""


class Interrupt(QObject):
    """Calls a function on the GUI thread when the process is asked to end."""

    def __init__(self, act: Callable[[], object], *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._act = act
        self._in, self._out = socket.socketpair()
        self._in.setblocking(False)
        self._out.setblocking(False)
        self._previous_fd = signal.set_wakeup_fd(self._out.fileno())
        self._previous = {number: signal.signal(number, self._note) for number in SIGNALS}
        self._notifier = QSocketNotifier(self._in.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        self._asked = False

    def _note(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True

    def _wake(self) -> None:
        self._in.recv(64)
        if self._asked:
            self._asked = False
            self._act()

    def close(self) -> None:
        """Let the interrupt be what it was."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(self._previous_fd)
        for number, previous in self._previous.items():
            signal.signal(number, previous)
        self._in.close()
        self._out.close()
