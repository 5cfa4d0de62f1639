"""Whether a file is gone, or the folder or disk that holds it is away."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable

from gallery_dedup.domain.sentence import sentence


def away_folder(path: str, *, roots: Collection[str]) -> str | None:
    """The topmost folder of a path that is not there; None where the file's own folder is.

    One of the `roots` that is empty counts as not there: it may be where a disk is mounted.
    """
    away, folder = None, os.path.dirname(path)
    while not _is_there(folder, may_be_empty=folder not in roots) and folder != os.path.dirname(folder):
        away, folder = folder, os.path.dirname(folder)
    return away


def why_gone(path: str, *, roots: Collection[str]) -> str:
    """Why a file that was looked for in vain is not there."""
    away = away_folder(path, roots=roots)
    if away is not None:
        return sentence("the folder {root} does not exist or its disk is away", root=away)
    return sentence("the file is gone")


def reasons_gone(paths: Iterable[str], *, roots: Collection[str]) -> dict[str, str]:
    """`why_gone` for those of the paths at which nothing is; looks at each folder once."""
    gone = [path for path in paths if not os.path.lexists(path)]
    by_folder = {folder: path for path in gone if (folder := os.path.dirname(path))}
    reasons = {folder: why_gone(path, roots=roots) for folder, path in by_folder.items()}
    return {path: reasons[os.path.dirname(path)] for path in gone}


def _is_there(folder: str, *, may_be_empty: bool) -> bool:
    try:
        with os.scandir(folder) as entries:
            return may_be_empty or next(entries, None) is not None
    except OSError:
        return os.path.isdir(folder)  # there, but not to be read
