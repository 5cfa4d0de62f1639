"""What was dropped or given on the command line, and what is to be done with it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData

from gallery_dedup.errors import NotAPicture, UnreadableImage
from gallery_dedup.gui import words
from gallery_dedup.imaging.formats import HEAD_BYTES, Beginning, identify


@dataclass(frozen=True, slots=True)
class Dropped:
    """Either folders, or one or two images, or a sentence that says why it is neither."""

    folders: tuple[str, ...] = ()
    images: tuple[str, ...] = ()
    sentence: str = ""


def local_paths(data: QMimeData) -> tuple[str, ...]:
    """The files and folders in what is dragged."""
    return tuple(os.path.normpath(url.toLocalFile()) for url in data.urls() if url.isLocalFile())


def understand(paths: Sequence[str]) -> Dropped:
    """Tell folders from images; reads the first bytes of at most two files."""
    tr = words.translated
    paths = tuple(dict.fromkeys(os.path.abspath(path) for path in paths)) if len(paths) != 2 else tuple(
        os.path.abspath(path) for path in paths)  # fmt: skip
    if not paths:
        return Dropped(sentence=tr("Nothing that lies on this computer was dropped."))
    gone = next((path for path in paths if not os.path.exists(path)), None)
    if gone is not None:
        return Dropped(sentence=tr("{} is not there.").format(words.home_short(gone)))
    folders = tuple(path for path in paths if os.path.isdir(path))
    files = tuple(path for path in paths if path not in folders)
    if not files:
        return Dropped(folders=tuple(dict.fromkeys(folders)))
    if folders:
        return Dropped(sentence=tr("Files and folders together: drop folders to scan them, "
                                   "or two photos to compare them."))  # fmt: skip
    if len(files) > 2:
        return Dropped(sentence=tr("{} files: two photos can be compared. To look through many, "
                                   "drop their folder.").format(words.number(len(files))))  # fmt: skip
    for path in files:
        reason = not_a_picture(path)
        if reason:
            return Dropped(sentence=f"{words.file_name(path)}: {reason}.")
    return Dropped(images=files)


def not_a_picture(path: str) -> str:
    """Why a file is no picture at all; empty for pictures, also for damaged ones, which are shown with their reason."""
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            head = file.read(HEAD_BYTES)
            file.seek(max(0, size - 26))
            identify(Beginning(head, file.read(26), size, path))
    except NotAPicture as error:
        return str(error)
    except UnreadableImage:
        return ""
    except OSError as error:
        return words.translated("cannot be read: {}").format((error.strerror or str(error)).lower())
    return ""
