"""How many bytes a file that was cut short lacks, where its own headers tell."""

from __future__ import annotations

import itertools

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import UnreadableImage
from gallery_dedup.imaging.bounds import check_size
from gallery_dedup.imaging.content import Content
from gallery_dedup.imaging.tiff import Directory, ReadAt, Tiff

_WIDTH, _HEIGHT, _TILE_WIDTH, _TILE_HEIGHT = 0x0100, 0x0101, 0x0142, 0x0143
_STRIPS, _STRIP_BYTES, _TILES, _TILE_BYTES = 0x0111, 0x0117, 0x0144, 0x0145


_MOST_BELIEVED = 1 << 28
_MOST_TILE = 1 << 26
_PAGES_LOOKED_AT = 64


def truncated(missing: int) -> str:
    """The reason for a file that was cut short; 0 where nobody can tell by how much, or where it is beyond belief."""
    if 0 < missing <= _MOST_BELIEVED:
        return sentence("truncated: {missing:,} bytes missing", missing=missing)
    return sentence("truncated: the file ends before the picture does")


def missing_bytes(content: Content) -> int:
    """Bytes behind the end of the file that its headers count on; 0 when there are none, or when nobody can tell."""
    end = {"PNG": _png_end, "WebP": _riff_end, "BMP": _bmp_end, "HEIC": _iso_end, "AVIF": _iso_end, "TIFF": _tiff_end}
    find_end = end.get(content.format)
    return max(find_end(content.read_at, content.size) - content.size, 0) if find_end is not None else 0


def _png_end(read_at: ReadAt, size: int) -> int:
    at = 8
    while at < size:
        head = read_at(at, 8)
        if head[4:8] == b"IEND":
            return at + 12
        if len(head) < 8 or not head[4:8].isalpha():
            return 0
        at += 12 + int.from_bytes(head[:4], "big")
    # The end mark itself has 12 bytes.
    return at + 12


def _riff_end(read_at: ReadAt, _size: int) -> int:
    return 8 + int.from_bytes(read_at(4, 4), "little")


def _bmp_end(read_at: ReadAt, _size: int) -> int:
    return int.from_bytes(read_at(2, 4), "little") if read_at(0, 2) == b"BM" else 0


def _iso_end(read_at: ReadAt, size: int) -> int:
    at = 0
    while at < size:
        head = read_at(at, 16)
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:16], "big")
        if length < 8 or not all(0x20 <= letter < 0x7F for letter in head[4:8]):
            return 0
        at += length
    return at


def _tiff_end(read_at: ReadAt, _size: int) -> int:
    pages = itertools.islice(Tiff(read_at).directories(), _PAGES_LOOKED_AT)
    return max((_page_end(page) for page in pages), default=0)


def _page_end(page: Directory) -> int:
    end = 0
    for places, sizes in ((_STRIPS, _STRIP_BYTES), (_TILES, _TILE_BYTES)):
        ends = zip(page.numbers(places), page.numbers(sizes), strict=False)
        end = max([end, *(int(offset) + int(count) for offset, count in ends)])
    return end


def check_tiff(tiff: Tiff, size: int) -> None:
    """Raise UnreadableImage when the first page of a TIFF lies behind the end of the file, or its tiles are absurd."""
    page = next(tiff.directories(), None)
    if page is None:
        raise UnreadableImage(sentence("damaged: the TIFF file has no directory"))
    check_size(page.whole(_WIDTH, 1), page.whole(_HEIGHT, 1))
    if page.whole(_TILE_WIDTH, 1) * page.whole(_TILE_HEIGHT, 1) > _MOST_TILE:
        raise UnreadableImage(sentence("damaged: it declares tiles larger than any picture"))
    if _page_end(page) > size:
        raise UnreadableImage(truncated(_page_end(page) - size))
