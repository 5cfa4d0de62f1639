"""What a file is at this moment, and moving it without ever overwriting another."""

from __future__ import annotations

import errno
import hashlib
import itertools
import os
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import MoveError

_NO_LINKS = (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES, errno.EINVAL)


def regular(path: str) -> os.stat_result | None:
    """The state of a regular file, not followed if it is a link; None when there is none at this path."""
    try:
        state = os.lstat(path)
    except (OSError, ValueError):
        return None
    return state if stat.S_ISREG(state.st_mode) else None


def real_name(path: str) -> str:
    """The path of a file without links among its folders; a link in the last place is not followed."""
    folder, name = os.path.split(path)
    return os.path.join(os.path.realpath(folder), name)


def digest(path: str) -> str:
    """SHA-256 of the bytes of a file, 64 hexadecimal digits; raises OSError."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def same_file(a: os.stat_result, b: os.stat_result) -> bool:
    """Whether two states are of one physical file."""
    return (a.st_dev, a.st_ino) == (b.st_dev, b.st_ino)


def plain(error: OSError) -> str:
    """The reason in an OSError, in small letters, without the path."""
    return system_reason(error)


def free_names(path: str, *, word: str) -> Iterator[str]:
    """The path itself, then "name (word).jpg", "name (word 2).jpg" and so on, as long as the file system allows."""
    yield path
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    for attempt in itertools.count(1):
        end = f" ({word}){suffix}" if attempt == 1 else f" ({word} {attempt}){suffix}"
        yield os.path.join(folder, _shortened(stem, room=255 - len(os.fsencode(end))) + end)


def move_to_free_name(source: str, path: str, *, word: str) -> str:
    """Move a file to a path, or to the first of its `free_names` that nothing has; returns where it is.

    Never overwrites. Between disks the bytes are copied with their times, written through and compared, and only then
    is the source taken away. Raises OSError or MoveError; the source is then where it was.
    """
    state = os.lstat(source)
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    if state.st_dev != os.stat(os.path.dirname(path)).st_dev:
        return _move_between_disks(source, path, word=word)
    for target in free_names(path, word=word):
        if _claim(source, target):
            return target
    raise AssertionError


def _claim(source: str, target: str) -> bool:
    """Give a file the name `target` instead of `source`; False when that name is taken."""
    taken = regular(target)
    if taken is not None and same_file(taken, os.lstat(source)):
        os.unlink(source)  # a crash between the two steps below left both names
        return True
    try:
        os.link(source, target, follow_symlinks=False)
    except FileExistsError:
        return False
    except NotImplementedError:
        return _claim_by_rename(source, target)
    except OSError as error:
        if error.errno not in _NO_LINKS:
            raise
        return _claim_by_rename(source, target)
    try:
        os.unlink(source)
    except FileNotFoundError:
        return True
    except OSError:
        os.unlink(target)
        raise
    return True


def _claim_by_rename(source: str, target: str) -> bool:
    # Some file systems have no links: an empty file of our own holds the name until the real one takes its place.
    try:
        os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        return False
    try:
        os.replace(source, target)
    except OSError:
        os.unlink(target)
        raise
    return True


def _move_between_disks(source: str, path: str, *, word: str) -> str:
    folder = os.path.dirname(path)
    handle, copied = tempfile.mkstemp(prefix=".gallery-dedup-", suffix=".part", dir=folder)
    try:
        with os.fdopen(handle, "wb") as target, open(source, "rb") as file:
            shutil.copyfileobj(file, target, 1 << 20)
            target.flush()
            os.fsync(target.fileno())
        shutil.copystat(source, copied)
        if digest(copied) != digest(source):
            raise MoveError(sentence("the copy made of {source} is not equal to it: a disk is failing", source=source))
        placed = next(name for name in free_names(path, word=word) if _claim(copied, name))
        _write_through(folder)
    except BaseException:
        Path(copied).unlink(missing_ok=True)
        raise
    os.unlink(source)
    return placed


def _write_through(folder: str) -> None:
    # Without this a power cut may take the new name away after the old one is gone. Windows has no such call.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _shortened(stem: str, *, room: int) -> str:
    return os.fsdecode(os.fsencode(stem)[: max(room, 1)])
