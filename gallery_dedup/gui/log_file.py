"""The log: what the window did, and what went wrong in it, for the one who looks for the reason.

It stays on this computer. Paths of files and folders stand in it, nothing of what is in the files.
"""

from __future__ import annotations

import logging
import os
from logging.handlers import RotatingFileHandler
from pathlib import Path

from gallery_dedup.gui.versions import versions
from gallery_dedup.locations import Locations

LOG_BYTES = 1_000_000
LOG_FILES = 3
"""How many full ones are kept beside the one that is written."""
LOGGER = logging.getLogger("gallery_dedup")
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class LogFile:
    """The open log; what the program's loggers say goes there until it is closed."""

    def __init__(self, locations: Locations) -> None:
        """Raises OSError when the file cannot be written."""
        locations.logs.mkdir(parents=True, exist_ok=True)
        # Names of files may hold bytes that are no UTF-8.
        self._handler = RotatingFileHandler(
            locations.log_file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", errors="backslashreplace"
        )
        self._handler.setFormatter(logging.Formatter(_FORM))
        self._level = LOGGER.level
        LOGGER.addHandler(self._handler)
        LOGGER.setLevel(logging.INFO)
        LOGGER.info("the window opens, process %d", os.getpid())
        for line in versions():
            LOGGER.info("%s", line)

    def close(self) -> None:
        """Write nothing more."""
        LOGGER.info("the window has closed")
        LOGGER.removeHandler(self._handler)
        LOGGER.setLevel(self._level)
        self._handler.close()


def last_lines(path: Path, *, count: int = 60, most_bytes: int = 20_000) -> list[str]:
    """The last lines of a log, none when there is no file; long ones count for what they hold."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - most_bytes))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []
    if size > most_bytes:
        lines = lines[1:]  # the first one is cut
    return lines[-count:]
