"""Work that leaves processor and memory to whoever waits at the window."""

from __future__ import annotations

import ctypes
import os
import sys
import threading

_NICENESS = 10


def step_back() -> None:
    """Let other threads go before the calling one from now on; only Linux has priorities of single threads."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)


def return_memory() -> None:
    """Give freed memory back to the system now: the C library of Linux keeps it for later, 90 MB of a closed CLIP."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # other C libraries than glibc have none
        if trim is not None:
            trim(0)
