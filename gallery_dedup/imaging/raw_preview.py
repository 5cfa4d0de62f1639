"""The finished picture that a camera puts into its RAW file, and what the file says about the whole one.

TIFF/EP-like files (DNG, NEF, CR2, ARW, PEF, SRW, RW2) are walked through their directories; RAF has a fixed header.
Layouts as documented by Adobe (DNG 1.6) and by ExifTool's tag tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import UnreadableImage
from gallery_dedup.imaging.damage import truncated
from gallery_dedup.imaging.metadata import read_pixel_size
from gallery_dedup.imaging.tiff import Directory, ReadAt, Tiff

_WIDTH, _HEIGHT, _BITS, _COMPRESSION, _PHOTOMETRIC, _MAKE = 0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x010F
_STRIPS, _STRIP_BYTES, _JPEG, _JPEG_BYTES = 0x0111, 0x0117, 0x0201, 0x0202
_SUB, _EXIF, _DNG_VERSION, _DNG_CROP = 0x014A, 0x8769, 0xC612, 0xC620
_CFA, _LINEAR_RAW = 32803, 34892
_RW2_PREVIEW, _RW2_BITS = 0x002E, 0x000A
_RW2_BORDERS = (0x0004, 0x0005, 0x0006, 0x0007)
_RAF_CROPPED, _RAF_FULL = 0x0111, 0x0100
_KNOWN_MAKERS = (
    ("NIKON", "NEF"),
    ("CANON", "CR2"),
    ("SONY", "ARW"),
    ("PENTAX", "PEF"),
    ("RICOH", "PEF"),
    ("SAMSUNG", "SRW"),
)


@dataclass(frozen=True, slots=True)
class RawPicture:
    """Where the largest preview lies in a RAW file, and what the file says about its whole picture.

    `width` and `height` are those of the picture before it is turned upright, 0 where the file does not say.
    """

    format: str
    offset: int
    bytes: int
    width: int
    height: int
    bit_depth: int
    main: Directory | None
    """First directory with camera and orientation; None where the preview itself holds them (RAF)."""


def find_raw(kind: str, read_at: ReadAt, *, size: int) -> RawPicture | None:
    """The RAW picture in a file of the format TIFF, RW2 or RAF; None when a TIFF is no RAW.

    Raises UnreadableImage when it is RAW and holds no preview that can be read.
    """
    if kind == "RAF":
        return _find_raf(read_at)
    tiff = Tiff(read_at)
    directories = list(_all_directories(tiff))
    if not directories and kind == "RW2":
        raise UnreadableImage(sentence("damaged: the RW2 file has no directory"))
    if not directories:
        return None
    main = directories[0]
    if kind == "RW2":
        return _find_rw2(main, read_at)
    sensor = [one for one in directories if one.whole(_PHOTOMETRIC) in (_CFA, _LINEAR_RAW)]
    is_cr2 = read_at(8, 2) == b"CR"
    if not sensor and not is_cr2 and _DNG_VERSION not in main:
        return None
    name = "DNG" if _DNG_VERSION in main else "CR2" if is_cr2 else _named_by_maker(main)
    offset, length = _largest([place for one in directories for place in _previews(one)], read_at, size, name)
    width, height, depth = _sensor_size(main, sensor)
    return RawPicture(name, offset, length, width, height, depth, main)


def _all_directories(tiff: Tiff) -> Iterator[Directory]:
    for count, directory in enumerate(tiff.directories()):
        yield directory
        yield from directory.below(_SUB)
        if count == 8:
            return


def _named_by_maker(main: Directory) -> str:
    maker = (main.text(_MAKE) or "").upper()
    return next((name for known, name in _KNOWN_MAKERS if maker.startswith(known)), "RAW")


def _previews(directory: Directory) -> Iterator[tuple[int, int]]:
    offset, length = directory.whole(_JPEG), directory.whole(_JPEG_BYTES)
    if offset and length:
        yield offset, length
    if directory.whole(_COMPRESSION) in (6, 7):
        strips, sizes = directory.numbers(_STRIPS), directory.numbers(_STRIP_BYTES)
        if len(strips) == len(sizes) == 1:
            yield int(strips[0]), int(sizes[0])


def _largest(places: list[tuple[int, int]], read_at: ReadAt, size: int, name: str) -> tuple[int, int]:
    """The preview with the most pixels; smaller ones are not taken in place of one that was cut off."""
    found = []
    for offset, length in places:
        area = jpeg_size(read_at, offset, length)
        if area is not None:
            found.append((area[0] * area[1], length, offset))
    end = max((offset + length for offset, length in places), default=0)
    if end > size:
        raise UnreadableImage(truncated(end - size))
    if not found:
        raise UnreadableImage(sentence("this {name} file holds no preview picture that can be read", name=name))
    _, length, offset = max(found)
    return offset, length


def jpeg_size(read_at: ReadAt, offset: int, length: int) -> tuple[int, int] | None:
    """Width and height of a JPEG at an offset; None when there is none, or a lossless one as RAW data are packed."""
    if read_at(offset, 3) != b"\xff\xd8\xff":
        return None
    at, end = offset + 2, offset + length
    while at + 9 <= end:
        mark = read_at(at, 9)
        if len(mark) < 9 or mark[0] != 0xFF:
            return None
        if mark[1] in (0xC0, 0xC1, 0xC2):
            height, width = int.from_bytes(mark[5:7], "big"), int.from_bytes(mark[7:9], "big")
            return (width, height) if width and height and mark[4] == 8 else None
        if mark[1] in (0xC3, 0xD9, 0xDA):
            return None
        at += 1 if mark[1] == 0xFF else 2 + int.from_bytes(mark[2:4], "big")
    return None


def _sensor_size(main: Directory, sensor: list[Directory]) -> tuple[int, int, int]:
    whole = max(sensor, key=lambda one: one.whole(_WIDTH) * one.whole(_HEIGHT), default=None)
    depth = max((int(bits) for bits in whole.numbers(_BITS)), default=0) if whole is not None else 0
    crop = whole.numbers(_DNG_CROP) if whole is not None else ()
    if len(crop) == 2 and min(crop) > 0:
        return int(crop[0]), int(crop[1]), depth
    finished = read_pixel_size(main)
    if finished is not None:
        return *finished, depth
    if whole is not None:
        return whole.whole(_WIDTH), whole.whole(_HEIGHT), depth
    return 0, 0, depth


def _find_rw2(main: Directory, read_at: ReadAt) -> RawPicture:
    data = main.offset(_RW2_PREVIEW)
    if data is None or jpeg_size(read_at, *data) is None:
        raise UnreadableImage(sentence("this RW2 file holds no preview picture that can be read"))
    top, left, bottom, right = (main.whole(tag) for tag in _RW2_BORDERS)
    return RawPicture("RW2", *data, max(right - left, 0), max(bottom - top, 0), main.whole(_RW2_BITS), main)


def _find_raf(read_at: ReadAt) -> RawPicture:
    """Big-endian offsets and sizes of the preview and of the sensor's records stand at byte 84."""
    head = read_at(84, 16)
    offset, length, records, _ = (int.from_bytes(head[at : at + 4], "big") for at in (0, 4, 8, 12))
    if jpeg_size(read_at, offset, length) is None:
        raise UnreadableImage(sentence("this RAF file holds no preview picture that can be read"))
    width, height = _raf_size(read_at, records)
    return RawPicture("RAF", offset, length, width, height, 0, None)


def _raf_size(read_at: ReadAt, records: int) -> tuple[int, int]:
    count = int.from_bytes(read_at(records, 4), "big") if records else 0
    sizes: dict[int, tuple[int, int]] = {}
    at = records + 4
    for _ in range(min(count, 256)):
        head = read_at(at, 8)
        tag, length = int.from_bytes(head[:2], "big"), int.from_bytes(head[2:4], "big")
        if tag in (_RAF_CROPPED, _RAF_FULL) and length == 4:
            sizes[tag] = int.from_bytes(head[6:8], "big"), int.from_bytes(head[4:6], "big")
        at += 4 + length
    return sizes.get(_RAF_CROPPED) or sizes.get(_RAF_FULL) or (0, 0)
