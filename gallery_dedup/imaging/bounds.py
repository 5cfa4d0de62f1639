"""How large a picture may be: the one place where it is stated.

A scan with two workers stays well under 1.5 GB because all pictures that are being decoded at one time share MEMORY.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import UnreadableImage

MEMORY = 800 * 1024 * 1024
"""Bytes that all pictures being decoded at one time may take together, in all threads."""

MOST_PIXELS = 1 << 30
"""No picture that declares more pixels is decoded, however small it would come out."""

MOST_DIGEST_PIXELS = 1 << 29
"""Most pixels, over all frames, that are compared one by one."""

MOST_SLOW_PIXELS = 1 << 20
"""Most pixels of a format that Pillow decodes in Python, two seconds and more for a million."""

_BYTES_PER_PIXEL = {"WebP": 16, "AVIF": 14, "HEIC": 12, "JPEG 2000": 16, "GIF": 3}
_BYTES_PER_MODE = {"1": 1, "L": 1, "P": 1, "I;16": 2, "I;16B": 2, "I;16L": 2, "I;16N": 2}

_room = threading.Condition()
_taken = 0


def check_size(width: int, height: int) -> None:
    """Raise UnreadableImage when a header declares no pixels, or more than are ever decoded."""
    if width <= 0 or height <= 0:
        raise UnreadableImage(sentence("damaged: it declares no pixels"))
    if width * height > MOST_PIXELS:
        raise too_large(width, height)


def too_large(width: int, height: int) -> UnreadableImage:
    """The error for a picture beyond the bounds."""
    return UnreadableImage(
        sentence("declares {width:,} x {height:,} pixels: more than this program reads", width=width, height=height)
    )


def format_bytes(width: int, height: int, *, kind: str, mode: str) -> int:
    """Bytes that decoding a picture of a format (`kind`) takes at its peak, measured and rounded up."""
    per_pixel = max(_BYTES_PER_PIXEL.get(kind, 0), _BYTES_PER_MODE.get(mode, 4))
    return width * height * per_pixel


@contextmanager
def room(amount: int) -> Iterator[None]:
    """Wait until `amount` bytes (at most MEMORY) are free, and hold them meanwhile."""
    global _taken
    with _room:
        _room.wait_for(lambda: _taken + amount <= MEMORY)
        _taken += amount
    try:
        yield
    finally:
        with _room:
            _taken -= amount
            _room.notify_all()
