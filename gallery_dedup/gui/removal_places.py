"""Where removed photos will lie, told before they move: the trash of their disk, or a folder on a disk without one."""

from __future__ import annotations

import os
import stat
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gallery_dedup.actions.quarantine import QUARANTINE
from gallery_dedup.actions.trash_index import home_trash
from gallery_dedup.gui import words


@dataclass(frozen=True, slots=True)
class Destination:
    """A folder that receives photos; `disk` is the top of another disk than the home folder's, else empty."""

    folder: str
    disk: str = ""
    has_trash: bool = True


def destinations(paths: Iterable[str]) -> dict[str, Destination]:
    """Where the photos of each folder would be moved to; looks at disks, changes nothing.

    The system has the last word when a file moves; the history tells where it went.
    """
    return {folder: destination(folder) for folder in {os.path.dirname(path) for path in paths}}


def destination(folder: str) -> Destination:
    """Where the photos of a folder would be moved to."""
    if sys.platform == "win32":
        return Destination(words.translated("the Recycle Bin"))
    home = os.path.expanduser("~/.Trash") if sys.platform == "darwin" else home_trash()
    if _device(folder) == _device(home):
        return Destination(home)
    top = _top(folder)
    own = str(os.getuid())
    if sys.platform == "darwin":
        return Destination(os.path.join(top, ".Trashes", own), top)
    shared = os.path.join(top, ".Trash")
    if _is_shared_trash(shared):
        return Destination(os.path.join(shared, own), top)
    mine = os.path.join(top, f".Trash-{own}")
    if os.access(mine if os.path.isdir(mine) else top, os.W_OK | os.X_OK):
        return Destination(mine, top)
    return Destination(os.path.join(top, QUARANTINE), top, has_trash=False)


def _is_shared_trash(folder: str) -> bool:
    """Whether a folder is what the FreeDesktop trash specification asks of one that users share."""
    try:
        mode = os.lstat(folder).st_mode
    except OSError:
        return False
    return stat.S_ISDIR(mode) and bool(mode & stat.S_ISVTX)


def _device(folder: str) -> int:
    """The disk of a folder, or of the nearest one above it that is there."""
    while True:
        try:
            return os.stat(folder).st_dev
        except OSError:
            above = os.path.dirname(folder)
            if above == folder:
                return -1
            folder = above


def _top(folder: str) -> str:
    folder = os.path.realpath(folder)
    while not os.path.ismount(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder


def destination_words(paths: Iterable[str], places: Mapping[str, Destination]) -> str:
    """Where the photos go, a sentence for each place, the one that receives most first."""
    counts = Counter(places[os.path.dirname(path)] for path in paths)
    lines = []
    for place, count in sorted(counts.items(), key=lambda item: (-item[1], item[0].folder)):
        folder = words.home_short(place.folder)
        if len(counts) == 1:
            lines.append(_all_go(place).format(folder=folder, disk=place.disk))
        else:
            lines.append(_some_go(place, count, folder))
    return "\n".join(lines)


def _all_go(place: Destination) -> str:
    if not place.has_trash:
        return words.translated("They go to {folder}: the disk at {disk} has no trash.")
    if place.disk:
        return words.translated("They go to the trash of the disk at {disk}: {folder}")
    return words.translated("They go to the trash: {folder}")


def _some_go(place: Destination, count: int, folder: str) -> str:
    if not place.has_trash:
        return words.by_count(
            count,
            "{n} photo goes to {folder}: the disk at {disk} has no trash.",
            "{n} photos go to {folder}: the disk at {disk} has no trash.",
            folder=folder,
            disk=place.disk,
        )
    if place.disk:
        return words.by_count(
            count,
            "{n} photo goes to the trash of the disk at {disk}: {folder}",
            "{n} photos go to the trash of the disk at {disk}: {folder}",
            folder=folder,
            disk=place.disk,
        )
    return words.by_count(
        count, "{n} photo goes to the trash: {folder}", "{n} photos go to the trash: {folder}", folder=folder
    )
