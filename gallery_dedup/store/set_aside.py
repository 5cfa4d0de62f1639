"""Putting a damaged database out of the way without throwing it away."""

from __future__ import annotations

import itertools
import os
import time
from pathlib import Path

_COMPANIONS = ("-wal", "-shm")


def damage_note(path: Path) -> Path:
    """The file whose presence says that damage was met in the database while it was open."""
    return path.with_name(f"{path.name}-damaged")


def set_aside(path: Path) -> Path:
    """Rename a database to `name.damaged-YYYYMMDD-HHMMSS.sqlite`, with its log; returns the new path.

    Takes away its damage note. Raises OSError when it cannot be renamed.
    """
    target = _free_name(path)
    for suffix in ("", *_COMPANIONS):
        try:
            os.rename(f"{path}{suffix}", f"{target}{suffix}")
        except FileNotFoundError:
            continue
    damage_note(path).unlink(missing_ok=True)
    return target


def all_set_aside(path: Path) -> list[Path]:
    """The databases that were put out of the way so, oldest first."""
    return sorted(path.parent.glob(f"{path.stem}.damaged-*{path.suffix}"))


def _free_name(path: Path) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S")
    for attempt in itertools.count(1):
        end = stamp if attempt == 1 else f"{stamp}-{attempt}"
        target = path.with_name(f"{path.stem}.damaged-{end}{path.suffix}")
        if not target.exists():
            return target
    raise AssertionError


def file_of(path: Path) -> tuple[int, int] | None:
    """Which file lies there (device and number); None when it cannot be looked at."""
    try:
        state = path.stat()
    except OSError:
        return None
    return state.st_dev, state.st_ino
