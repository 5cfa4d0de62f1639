"""The system's own folder of pictures: where it is, and how many photos it seems to hold."""

from __future__ import annotations

import os
from collections.abc import Generator

from PySide6.QtCore import QStandardPaths

from gallery_dedup.discover import discover
from gallery_dedup.imaging.formats import PICTURE_SUFFIXES


def pictures_folder() -> str:
    """The folder that the system keeps for pictures; empty where it has none, or only the whole home."""
    path = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
    if not path or not os.path.isdir(path) or os.path.realpath(path) == os.path.realpath(os.path.expanduser("~")):
        return ""
    return os.path.normpath(path)


def count_photos(folder: str) -> Generator[int, None, int]:
    """Walk a folder and return how many files are named as pictures; no file is opened. Yields how many were seen."""
    found = yield from discover((folder,))
    return sum(os.path.splitext(file.path)[1].lower() in PICTURE_SUFFIXES for file in found.files)
