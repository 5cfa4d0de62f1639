"""PNG files without what can hurt: packed texts, unknown chunks and damaged extras around a sound picture.

Chunks are those of the PNG specification (third edition), section 11, and APNG.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterator

from gallery_dedup.imaging.tiff import ReadAt

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_PICTURE = frozenset({b"IHDR", b"PLTE", b"IDAT", b"IEND", b"fdAT"})
_EXTRAS = frozenset({b"tRNS", b"iCCP", b"eXIf", b"acTL", b"fcTL"})
_TEXTS = frozenset({b"tEXt", b"zTXt", b"iTXt"})
_WANTED_TEXTS = (b"XML:com.adobe.xmp\0", b"Raw profile type exif\0")
_MOST_TEXT = 1 << 20


def plain_png(read_at: ReadAt, size: int) -> io.BytesIO:
    """Copy the picture, its profile, EXIF and orientation out of a PNG file; all else is left behind.

    A file that ends early, or that is no chain of chunks, is copied up to there.
    """
    plain = io.BytesIO()
    plain.write(SIGNATURE)
    for name, chunk in _chunks(read_at, size):
        if name in _PICTURE or (_is_wanted(name, chunk) and _is_sound(chunk)):
            plain.write(chunk)
    plain.seek(0)
    return plain


def _chunks(read_at: ReadAt, size: int) -> Iterator[tuple[bytes, bytes]]:
    at = len(SIGNATURE)
    while at < size:
        head = read_at(at, 8)
        name, length = head[4:8], int.from_bytes(head[:4], "big") + 12
        yield name, read_at(at, length)
        if name == b"IEND":
            return
        at += length


def _is_wanted(name: bytes, chunk: bytes) -> bool:
    return name in _EXTRAS or (name in _TEXTS and chunk[8:].startswith(_WANTED_TEXTS) and len(chunk) < _MOST_TEXT)


def _is_sound(chunk: bytes) -> bool:
    return zlib.crc32(chunk[4:-4]) == int.from_bytes(chunk[-4:], "big")
