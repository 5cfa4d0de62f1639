"""Directories of TIFF files, and of what is built like them: EXIF blocks and most camera RAW.

After TIFF 6.0 (Adobe 1992), BigTIFF and TIFF/EP. Everything in such a file may be wrong: whatever points outside or in
circles reads as absent.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from typing import TypeAlias

ReadAt: TypeAlias = Callable[[int, int], bytes]
"""Offset and count to the bytes there; fewer at the end of the file."""

Number: TypeAlias = int | float

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 16: 8, 17: 8, 18: 8}
_CODES = {1: "B", 3: "H", 4: "I", 6: "b", 7: "B", 8: "h", 9: "i", 11: "f", 12: "d", 13: "I", 16: "Q", 17: "q", 18: "Q"}
_MOST_ENTRIES = 4096
_MOST_DIRECTORIES = 100_000


class Directory:
    """One image file directory; entries are read when asked for."""

    def __init__(self, tiff: Tiff, entries: dict[int, tuple[int, int, bytes]], after: int) -> None:
        self._tiff = tiff
        self._entries = entries
        self.after = after
        """Offset of the next directory, 0 for none."""

    def __contains__(self, tag: int) -> bool:
        return tag in self._entries

    def raw(self, tag: int, *, most: int = 65_536) -> bytes:
        """Bytes of a value, empty when the tag is absent."""
        kind, count, field = self._entries.get(tag, (1, 0, b""))
        length = min(count * _SIZES.get(kind, 1), most)
        if length <= len(field):
            return field[:length]
        return self._tiff.read(self._tiff.offset_in(field), length)

    def offset(self, tag: int) -> tuple[int, int] | None:
        """Where a value that lies outside the directory starts, and how many bytes it has."""
        kind, count, field = self._entries.get(tag, (1, 0, b""))
        length = count * _SIZES.get(kind, 1)
        return (self._tiff.offset_in(field), length) if length > len(field) else None

    def numbers(self, tag: int, *, most: int = 4096) -> tuple[Number, ...]:
        """Values of a numeric tag; a rational with a zero denominator is nan."""
        kind = self._entries.get(tag, (0, 0, b""))[0]
        order = self._tiff.order
        if kind in (5, 10):
            data = self.raw(tag, most=most * 8)
            pairs = struct.iter_unpack(order + ("II" if kind == 5 else "ii"), data[: len(data) // 8 * 8])
            return tuple(above / below if below else float("nan") for above, below in pairs)
        if kind not in _CODES:
            return ()
        size = _SIZES[kind]
        data = self.raw(tag, most=most * size)
        count = len(data) // size
        return struct.unpack(f"{order}{count}{_CODES[kind]}", data[: count * size])

    def number(self, tag: int) -> Number | None:
        """First value of a numeric tag."""
        values = self.numbers(tag, most=1)
        return values[0] if values else None

    def whole(self, tag: int, default: int = 0) -> int:
        """First value of a tag as a whole number."""
        value = self.number(tag)
        return value if isinstance(value, int) else default

    def text(self, tag: int, *, most: int = 256) -> str | None:
        """A text up to its first zero byte, without blanks around it; None when there is none."""
        kind = self._entries.get(tag, (0, 0, b""))[0]
        if kind not in (2, 7, 1):
            return None
        data = self.raw(tag, most=most).split(b"\0", 1)[0]
        try:
            found = data.decode("utf-8")
        except UnicodeDecodeError:
            found = data.decode("latin-1")
        return "".join(letter for letter in found if letter.isprintable()).strip() or None

    def below(self, tag: int) -> Iterator[Directory]:
        """Directories that a tag points to."""
        for offset in self.numbers(tag, most=32):
            directory = self._tiff.directory(int(offset))
            if directory is not None:
                yield directory


class Tiff:
    """A TIFF structure whose offsets count from `start`."""

    def __init__(self, read_at: ReadAt, *, start: int = 0) -> None:
        self._read_at = read_at
        self._start = start
        head = self.read(0, 16)
        self.order = ">" if head[:2] == b"MM" else "<"
        self._big = head[:4] in (b"II+\0", b"MM\0+")
        self.first = self._unpack("Q" if self._big else "I", head[8:16] if self._big else head[4:8])

    def read(self, offset: int, count: int) -> bytes:
        """Bytes at an offset of the structure."""
        return self._read_at(self._start + offset, count)

    def offset_in(self, field: bytes) -> int:
        """The offset that a value field holds."""
        return self._unpack("Q" if self._big else "I", field)

    def _unpack(self, code: str, data: bytes) -> int:
        size = struct.calcsize(code)
        return int(struct.unpack(self.order + code, data[:size].ljust(size, b"\0"))[0])

    def directory(self, offset: int) -> Directory | None:
        """The directory at an offset, None when there is none."""
        count_size, entry_size, field_size = (8, 20, 8) if self._big else (2, 12, 4)
        if offset <= 0:
            return None
        count = self._unpack("Q" if self._big else "H", self.read(offset, count_size))
        if not 0 < count <= _MOST_ENTRIES:
            return None
        data = self.read(offset + count_size, count * entry_size + field_size)
        layout = self.order + ("HHQ8s" if self._big else "HHI4s")
        whole = min(count, len(data) // entry_size)
        entries: dict[int, tuple[int, int, bytes]] = {}
        for tag, kind, number, field in struct.iter_unpack(layout, data[: whole * entry_size]):
            entries.setdefault(tag, (kind, number, field))
        return Directory(self, entries, self.offset_in(data[count * entry_size :]))

    def directories(self) -> Iterator[Directory]:
        """The main chain of directories, ended where it would run in a circle."""
        offset, seen = self.first, set[int]()
        while offset and offset not in seen and len(seen) < _MOST_DIRECTORIES:
            seen.add(offset)
            directory = self.directory(offset)
            if directory is None:
                return
            yield directory
            offset = directory.after
