"""One mover of files at a time, in all threads and programs of a user; a program that dies lets go."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from gallery_dedup.errors import StoreError

_HELD = (errno.EAGAIN, errno.EACCES, errno.EDEADLK)
_NO_LOCKS = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


@contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; raises StoreError when someone else holds it or it cannot be made.

    A file system that knows no locks is no obstacle.
    """
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise StoreError(f"nothing can be moved: {path} cannot be written: {error.strerror or error}") from error
    try:
        _lock(handle)
        yield
    finally:
        os.close(handle)


def _lock(handle: int) -> None:
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _HELD:
            raise StoreError(
                "photos are being moved already, here or in another window: wait until that is done"
            ) from (error)
        if error.errno not in _NO_LOCKS:
            raise
