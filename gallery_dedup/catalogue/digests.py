"""SHA-256 of large files, remembered by size and time so that a list of models need not read them again."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

from gallery_dedup.catalogue.memory import read_memory, write_memory
from gallery_dedup.locations import Locations

_MEMORY = "model-digests.json"


def sha256_of(path: Path) -> str:
    """The SHA-256 of a file's bytes, read now; raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def remembered_sha256(path: Path, locations: Locations) -> str:
    """The SHA-256 of a file, read only when its size or time changed since the last call; raises OSError."""
    seen = path.stat()
    known = _read(locations)
    stamp = [seen.st_size, seen.st_mtime_ns]
    match known.get(os.path.abspath(path)):
        case [int() as size, int() as time, str() as digest] if [size, time] == stamp:
            return digest
    return sha256_read_anew(path, locations)


def sha256_read_anew(path: Path, locations: Locations) -> str:
    """The SHA-256 of a file's bytes, read now and remembered; raises OSError."""
    seen = path.stat()
    digest = sha256_of(path)
    _write({**_read(locations), os.path.abspath(path): [seen.st_size, seen.st_mtime_ns, digest]}, locations)
    return digest


def _read(locations: Locations) -> dict[str, object]:
    return read_memory(_MEMORY, locations)


def _write(known: dict[str, object], locations: Locations) -> None:
    write_memory({path: stamp for path, stamp in known.items() if os.path.exists(path)}, _MEMORY, locations)
