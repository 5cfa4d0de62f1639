"""The photo that stays, looked at once more right after another has gone for it.

Two mounts of one folder show one file under two devices, and two programs that carry out opposite plans see the other's
photo until it moves. Neither can be told for certain beforehand; afterwards both can: the photo that stays is gone.
"""

from __future__ import annotations

import os

from gallery_dedup.actions.files import regular
from gallery_dedup.domain import StayingFile
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import MoveError


class KeeperGone(MoveError):
    """The photo that stays was not there any more, or another, right after a photo had gone for it."""


def version(state: os.stat_result) -> tuple[int, ...]:
    """What tells a file that was touched: whoever writes and sets the time back still moves its time of change."""
    return state.st_dev, state.st_ino, state.st_size, state.st_mtime_ns, state.st_ctime_ns


def staying_file(path: str, state: os.stat_result) -> StayingFile:
    """What the journal remembers of the photo that stays."""
    return StayingFile(path, state.st_size, state.st_mtime_ns)


def is_untouched(path: str, state: os.stat_result) -> bool:
    """Whether a file is there, can be opened, and is in the state it was in.

    It is opened because network volumes answer what a file is like from memory, and whether it is there only then.
    """
    try:
        with open(path, "rb") as file:
            opened = os.fstat(file.fileno())
    except OSError:
        return False
    now = regular(path)
    return now is not None and version(now) == version(state) == version(opened)


def still_stays(file: StayingFile) -> bool:
    """Whether the photo that the journal says stays is there, with the size and the time that it had."""
    state = regular(file.path)
    return state is not None and (state.st_size, state.st_mtime_ns) == (file.bytes, file.mtime_ns)


def reached_twice(a: os.stat_result, b: os.stat_result) -> bool:
    """Whether two states look like one file on two mounts: everything but the device is the same, the number too."""
    return a.st_dev != b.st_dev and a.st_ino != 0 and version(a)[1:] == version(b)[1:]


def gone_right_after(keeper: str, *, path: str, placed: str) -> str:
    """Why a photo that had moved was put back, and where it is if its place was taken meanwhile."""
    if placed == path:
        return sentence(
            "the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another "
            "program moved it; put back",
            keeper=keeper,
        )
    return sentence(
        "the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another "
        "program moved it; put back as {placed}",
        keeper=keeper,
        placed=placed,
    )


def gone_and_not_back(keeper: str, reason: object) -> str:
    """Why a photo that had moved should be back, and is not."""
    return sentence(
        "the photo that stays, {keeper}, was gone right after: it is the same file reached another way, or another "
        "program moved it; and it could not be put back, so it is in the trash: {reason}",
        keeper=keeper,
        reason=reason,
    )
