"""Made-up files and contents for the tests of the store."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from gallery_dedup.domain import CaptureData, Evidence, FoundFile, Pair, Photo, Relation
from gallery_dedup.store.cache import Described

CHECKOUT = Path(__file__).resolve().parents[3]
CANON = CaptureData(
    taken="2019-08-14T17:42:00",
    subsecond="12",
    make="Canon",
    model="EOS 80D",
    serial="0123",
    lens="EF 50mm f/1.8",
    latitude=48.137,
    longitude=-11.575,
    exposure_seconds=1 / 320,
    f_number=2.8,
    iso=100,
    exposure_bias=-0.333,
    software="Ärger 1.0",
)
EVIDENCE = Evidence(3, 0.25, 0.875, 1.5, 2.5, -3.5, 0.0, 0.75, same_pixels=True, frame_structure=0.625)


def sha(name: object) -> str:
    return hashlib.sha256(str(name).encode("utf-8", "surrogateescape")).hexdigest()


def photo(
    path: str, content: object = None, *, size: int = 1000, capture: CaptureData = CANON, **facts: object
) -> Photo:
    values: dict[str, object] = {
        "mtime_ns": 1_700_000_000_123_456_789,
        "device": 66306,
        "file_id": int(sha(path)[:12], 16),
        "width": 4000,
        "height": 3000,
        "format": "JPEG",
        "frames": 1,
        "bit_depth": 8,
        "quality": 90,
        "flat": False,
        **facts,
    }
    return Photo(path=path, bytes=size, sha256=sha(path if content is None else content), capture=capture, **values)  # type: ignore[arg-type]


def found(photo: Photo) -> FoundFile:
    return FoundFile(photo.path, photo.bytes, photo.mtime_ns, photo.device, photo.file_id, photo.links)


def described(photo: Photo, **vectors: bytes | None) -> Described:
    given = vectors or {"hash": photo.sha256[:8].encode()}
    named = {(name, 1): data for name, data in given.items()}
    return Described(found(photo), photo, named, b"small " + photo.sha256.encode(), photo.flat)


def pair(a: str, b: str, relation: Relation = Relation.RESAVED, evidence: Evidence | None = EVIDENCE) -> Pair:
    first, second = sorted((a, b))
    return Pair(first, second, relation, {"hash": 0.97, "exact": 0.0, "capture": None}, evidence)


def python(code: str, *arguments: object, stdin: int | None = None) -> subprocess.Popen[str]:
    """A fresh interpreter that runs this code, with the checkout importable."""
    return subprocess.Popen(
        [sys.executable, "-c", code, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(CHECKOUT)},
        stdin=stdin,
        stdout=subprocess.PIPE,
        text=True,
    )
