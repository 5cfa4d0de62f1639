"""What is left of a crash that Python cannot catch: each thread's way, in a file, told to the log at the next start."""

from __future__ import annotations

import faulthandler
import logging
from typing import TextIO

from gallery_dedup.locations import Locations

MOST_CHARACTERS = 20_000


class CrashTrace:
    """The open file that the interpreter writes to when the process dies of a signal."""

    def __init__(self, locations: Locations) -> None:
        """Raises OSError when the file cannot be written."""
        self._path = locations.crash_file
        self._path.parent.mkdir(parents=True, exist_ok=True)
        left = _left(locations)
        self._file: TextIO = self._path.open("w", encoding="utf-8")
        faulthandler.enable(self._file)
        if left:
            logging.getLogger("gallery_dedup").error("left by a run that crashed:\n%s", left)

    def close(self) -> None:
        """Nothing more is caught; without a crash nothing is left behind."""
        faulthandler.disable()
        self._file.close()
        self._path.unlink(missing_ok=True)


def _left(locations: Locations) -> str:
    try:
        text = locations.crash_file.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError:
        return ""
    return text.strip()[:MOST_CHARACTERS]
