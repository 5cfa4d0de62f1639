"""A lock that threads and programs of a user share; one that dies lets go."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


@contextmanager
def locked(path: Path, *, wait: bool) -> Iterator[None]:
    """Hold the lock file at `path`; raises OSError when it cannot be made or, unless `wait`, someone else holds it.

    A file system that knows no locks is no obstacle.
    """
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            _lock(handle, wait=wait)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise
        yield
    finally:
        os.close(handle)


def is_held(error: OSError) -> bool:
    """Whether `locked` failed because someone else holds the lock."""
    # Windows says EACCES of a lock that is held; of a file that may not be opened it does so too, with its name.
    return error.filename is None and error.errno in (errno.EAGAIN, errno.EACCES, errno.EDEADLK)


def _lock(handle: int, *, wait: bool) -> None:
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
