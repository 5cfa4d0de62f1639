"""The same upright pixels? Looked at only for pairs whose small pictures and sizes are the same."""

from __future__ import annotations

import functools
import threading

from gallery_dedup.domain import Photo
from gallery_dedup.errors import ImageError, ImageLost
from gallery_dedup.imaging.content import file_digest
from gallery_dedup.imaging.digest import pixel_digest


class PixelComparison:
    """Compares photos in full, decoding each content once; may be used from several threads."""

    def __init__(self) -> None:
        self._remembered = functools.lru_cache(maxsize=1 << 16)(_digest)
        self._busy = [threading.Lock() for _ in range(256)]

    def __call__(self, a: Photo, b: Photo) -> bool:
        """Whether both can be decoded in full and have the same size, frames and pixels; raises ImageLost."""
        digest = self._digest(a.path, a.sha256)
        return digest is not None and digest == self._digest(b.path, b.sha256)

    def _digest(self, path: str, sha256: str) -> bytes | None:
        # A content has many pairs, and the threads take them in turn: one decodes, the others wait for it.
        with self._busy[int(sha256[:2], 16)]:
            return self._remembered(path, sha256)


def _digest(path: str, sha256: str) -> bytes | None:
    """None where the file, as it was described, cannot be compared pixel by pixel: too large, damaged in a frame."""
    try:
        return pixel_digest(path)
    except ImageError as error:
        if _has_changed(path, sha256):
            raise ImageLost(str(error), path=path) from error
        return None


def _has_changed(path: str, sha256: str) -> bool:
    try:
        return file_digest(path) != sha256
    except ImageError:
        return True
