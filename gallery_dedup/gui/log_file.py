"""The log: what the window did, and what went wrong in it, for the one who looks for the reason.

It stays on this computer. Paths of files and folders stand in it, nothing of what is in the files.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path

from gallery_dedup.file_lock import locked
from gallery_dedup.gui.versions import versions
from gallery_dedup.locations import Locations

LOG_BYTES = 1_000_000
LOG_FILES = 3
"""How many full ones are kept beside the one that is written."""
LOGGER = logging.getLogger("gallery_dedup")
_FORM = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _SharedFile(logging.Handler):
    """Adds lines to a file that other processes write too, and begins a new one where it is full.

    Under a lock, and closed after each line: none goes to a file that another process has just renamed.
    """

    def __init__(self, path: Path) -> None:
        """Raises OSError when the file cannot be written."""
        super().__init__()
        self._path = path
        self._add(b"")

    def emit(self, record: logging.LogRecord) -> None:
        try:
            # Names of files may hold bytes that are no UTF-8.
            self._add(f"{self.format(record)}\n".encode(errors="backslashreplace"))
        except Exception:  # noqa: BLE001 - told as logging tells of its own mistakes
            self.handleError(record)

    def _add(self, line: bytes) -> None:
        with locked(self._path.with_suffix(".lock"), wait=True):
            if self._path.exists() and self._path.stat().st_size + len(line) > LOG_BYTES:
                self._begin_anew()
            with self._path.open("ab") as file:
                file.write(line)

    def _begin_anew(self) -> None:
        names = [self._path, *(self._path.with_name(f"{self._path.name}.{number + 1}") for number in range(LOG_FILES))]
        for older, newer in zip(reversed(names[1:]), reversed(names[:-1]), strict=True):
            if newer.exists():
                newer.replace(older)


class LogFile:
    """The open log; what the program's loggers say goes there until it is closed."""

    def __init__(self, locations: Locations) -> None:
        """Raises OSError when the file cannot be written."""
        locations.logs.mkdir(parents=True, exist_ok=True)
        self._handler = _SharedFile(locations.log_file)
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
