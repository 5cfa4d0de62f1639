"""Ending a download from another thread, also while it waits for a server that says nothing."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Mapping
from typing import Any


class Cut:
    """Holds the connection of a download; `now` breaks it off, and whatever waits for it goes on at once.

    Closing the generator of a download is enough between two of its steps. Within a step it can wait for a server as
    long as the time-out allows, which nobody who closed the window should have to.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: socket.socket | None = None
        self._done = False

    @property
    def is_done(self) -> bool:
        """Whether `now` was called."""
        return self._done

    def now(self) -> None:
        """Break the connection off, and each one that comes later."""
        with self._lock:
            self._done = True
            self._break()

    def trace(self, event: str, told: Mapping[str, Any]) -> None:
        """What httpx tells of its doings (its extension `trace`): every new connection is held."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            with self._lock:
                self._held = told["return_value"].get_extra_info("socket")
                if self._done:
                    self._break()

    def _break(self) -> None:
        # Shutting down wakes a thread that waits for bytes; closing does not, everywhere.
        if self._held is not None:
            with contextlib.suppress(OSError):
                self._held.shutdown(socket.SHUT_RDWR)
