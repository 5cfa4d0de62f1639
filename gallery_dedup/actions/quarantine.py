"""Where files go on a volume without a trash: a folder on that volume, the tree kept."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator

from gallery_dedup.actions.files import free_names, move_to_free_name, plain, real_name
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import MoveError

QUARANTINE = ".gallery-dedup-removed"


def is_quarantined(place: str) -> bool:
    """Whether a place is in a quarantine folder: its volume has no trash, so emptying the trash does not free it."""
    return QUARANTINE in place.split(os.sep)


def quarantine_place(path: str) -> str:
    """A free name for a file in the quarantine folder of its volume; raises MoveError when there can be none.

    The folder lies at the volume's top, or, where that may not be written, as near to it as possible.
    """
    real = real_name(path)
    for top in reversed([*_ancestors(real)]):
        folder = os.path.join(top, QUARANTINE)
        if _usable(folder):
            wanted = os.path.join(folder, os.path.relpath(real, top))
            return next(name for name in free_names(wanted, word="removed") if not os.path.lexists(name))
    raise MoveError(sentence("its volume has no trash, and no folder for removed files can be made there"))


def to_quarantine(path: str, *, place: str) -> str:
    """Move a file to its quarantine place; returns where it is, another name if that one was taken meanwhile.

    Raises MoveError, and the file stays.
    """
    folder = os.path.dirname(place)
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        if os.lstat(path).st_dev != os.stat(folder).st_dev:
            raise MoveError(sentence("its volume has no trash, and {folder} is on another volume", folder=folder))
        return move_to_free_name(path, place, word="removed")
    except OSError as error:
        raise MoveError(
            sentence("it cannot be moved to {folder}: {reason}", folder=folder, reason=plain(error))
        ) from error


def prune(place: str) -> None:
    """Take away the empty folders that a file brought back leaves in its quarantine folder."""
    folder = os.path.dirname(place)
    while is_quarantined(folder):
        try:
            os.rmdir(folder)
        except OSError:
            return
        folder = os.path.dirname(folder)


def _ancestors(path: str) -> Iterator[str]:
    """The folders above a file on its volume, nearest first."""
    folder = os.path.dirname(path)
    device = os.lstat(path).st_dev
    while os.stat(folder).st_dev == device:
        yield folder
        above = os.path.dirname(folder)
        if above == folder:
            return
        folder = above


def _usable(folder: str) -> bool:
    try:
        os.mkdir(folder, 0o700)
    except FileExistsError:
        pass
    except OSError:
        return False
    return stat.S_ISDIR(os.lstat(folder).st_mode) and os.access(folder, os.W_OK | os.X_OK)
