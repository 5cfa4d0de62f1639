"""To the system's trash and back, with the place remembered."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from gallery_dedup.actions.files import move_to_free_name, plain, regular
from gallery_dedup.actions.quarantine import is_quarantined, prune
from gallery_dedup.actions.trash_index import find_in_trash, home_trash, note_of
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import known_reason
from gallery_dedup.errors import MoveError

__all__ = ["find_in_trash", "put_back", "to_trash"]


def to_trash(path: str) -> str:
    """Move a file to the trash of its volume; returns its place there.

    Raises MoveError when there is no trash for it; the file stays then. Never copies to another volume, never deletes.
    """
    try:
        path.encode("utf-8")
    except UnicodeEncodeError as error:
        raise MoveError(sentence("its name is not valid Unicode, which the system's trash does not take")) from error
    from PySide6.QtCore import QFile

    if sys.platform.startswith("linux"):
        _prepare_home_trash()
    file = QFile(path)
    if not file.moveToTrash():
        raise MoveError(
            sentence("the system's trash did not take it: {reason}", reason=known_reason(file.errorString()))
        )
    place = file.fileName()
    if place == path or regular(place) is None:
        # The system moved it without saying where; the caller looks for it.
        return ""
    return place


def put_back(where: str, path: str) -> str:
    """Move a file out of the trash or quarantine to its path; returns where it is.

    A path that is taken again is not touched: the file gets the name "name (restored).jpg" beside it. A folder that is
    gone is made again. Times are kept. Raises MoveError, and the file stays where it was.
    """
    if regular(where) is None:
        raise MoveError(sentence("it is no longer in the trash: the trash was emptied"))
    try:
        placed = move_to_free_name(where, path, word="restored")
    except OSError as error:
        raise MoveError(sentence("it cannot be put back: {reason}", reason=plain(error))) from error
    if is_quarantined(where):
        prune(where)
    else:
        _forget_note(where)
    return placed


def _forget_note(where: str) -> None:
    note = note_of(where)
    if note is not None:
        try:
            Path(note).unlink(missing_ok=True)
        except OSError:
            return  # the photo is back; a note that stays behind is only untidy


def _prepare_home_trash() -> None:
    # Qt does not make the folder that holds the trash, and fails without it.
    try:
        os.makedirs(os.path.dirname(home_trash()), mode=0o700, exist_ok=True)
    except OSError as error:
        raise MoveError(sentence("the trash cannot be made: {reason}", reason=plain(error))) from error
