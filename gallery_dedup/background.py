"""Work that leaves the processor to whoever waits at the window."""

from __future__ import annotations

import os
import sys
import threading

_NICENESS = 10


def step_back() -> None:
    """Let other threads go before the calling one from now on; only Linux has priorities of single threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
