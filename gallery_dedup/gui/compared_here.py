"""Comparing two photos of the library; where one is not there any more, the reason is said in words."""

from __future__ import annotations

import os

from gallery_dedup.domain import Comparison
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ImageError
from gallery_dedup.library import Library
from gallery_dedup.library.away import away_folder


def compared_here(library: Library, a: str, b: str) -> Comparison:
    """As `Library.compare`; an ImageError of a photo that is gone tells its name and what is away, not its path."""
    try:
        return library.compare(a, b)
    except ImageError as error:
        lost = next((path for path in (a, b) if not os.path.lexists(path)), None)
        if lost is None:
            raise
        name, away = os.path.basename(lost), away_folder(lost, roots=library.settings.folders)
        if away is None:
            raise ImageError(sentence("{name} is not in its folder any more: scan again", name=name)) from error
        told = sentence("{name} cannot be read now: its disk, or the folder {folder}, is away", name=name, folder=away)
        raise ImageError(told) from error
