"""What goes into the cache and comes out of it, and how it lies in rows."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple, dataclass, fields
from typing import Any, NamedTuple, Protocol, TypeAlias

from gallery_dedup.domain import CaptureData, FoundFile, Photo
from gallery_dedup.domain.sentence import from_store, stored
from gallery_dedup.store.names import decode, encode

Row: TypeAlias = tuple[Any, ...]

CAPTURE_COLUMNS = tuple(field.name for field in fields(CaptureData))
FACT_COLUMNS = ("width", "height", "format", "frames", "bit_depth", "quality", "flat")
FILE_COLUMNS = ("path", "bytes", "mtime_ns", "device", "file_id", "links", "reader", "content", "reason", "failed")
PHOTO_COLUMNS = "f.path, f.bytes, f.mtime_ns, f.device, f.file_id, f.links, c." + ", c.".join(
    ("sha256", *FACT_COLUMNS, *CAPTURE_COLUMNS, "video_bytes", "caption")
)
_FIRST_CAPTURE = 7 + len(FACT_COLUMNS)
_NOTHING_CAPTURED = CaptureData()
_NO_CAPTURE = astuple(_NOTHING_CAPTURED)
_INT64 = range(-(2**63), 2**63)


class Facts(Protocol):
    """What is kept of a decoded photo; `DecodedPhoto` and `Photo` both have it."""

    @property
    def sha256(self) -> str:
        """SHA-256 of the bytes, 64 hexadecimal digits."""

    @property
    def width(self) -> int:
        """Width of the whole upright picture."""

    @property
    def height(self) -> int:
        """Height of the whole upright picture."""

    @property
    def format(self) -> str:
        """Name of the format."""

    @property
    def frames(self) -> int:
        """Number of frames."""

    @property
    def bit_depth(self) -> int:
        """Bits a channel."""

    @property
    def quality(self) -> int | None:
        """JPEG quality."""

    @property
    def capture(self) -> CaptureData:
        """What the camera wrote."""


class KnownFile(NamedTuple):
    """What the cache remembers of a file, to tell whether it must be read again.

    `reader` is the version of the reading code. Readable: `sha256` is set and `reason` is None. Otherwise `reason` says
    why it was passed over, or, when `failed`, why it could not be read. A tuple, because a scan makes one for every
    file of the library before it does anything else.
    """

    bytes: int
    mtime_ns: int
    device: int
    file_id: int
    reader: int
    sha256: str | None
    reason: str | None
    failed: bool


@dataclass(frozen=True, slots=True)
class Described:
    """A file that was read, with the vectors of its content by (dimension, version).

    Dimensions go by their key. A vector is None, or not among them, when that dimension has nothing to say about the
    photo. `described_by` holds "key:version" of all dimensions that were asked.
    """

    file: FoundFile
    photo: Facts
    vectors: Mapping[tuple[str, int], bytes | None]
    thumbnail: bytes
    flat: bool = False
    described_by: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class DescribedAnew:
    """Vectors of a content that is stored already, for dimensions whose version it did not have.

    `described_by` holds "key:version" of those that were asked. Without `matched_anew` its pairs are only scored again.
    """

    sha256: str
    vectors: Mapping[tuple[str, int], bytes]
    described_by: frozenset[str]
    matched_anew: bool = True


@dataclass(frozen=True, slots=True)
class UnreadFile:
    """A file that is no picture (`failed` is false) or that cannot be read."""

    file: FoundFile
    reason: str
    failed: bool


@dataclass(frozen=True, slots=True)
class MovedFile:
    """A file whose content the cache has already: it was moved, renamed, touched or copied."""

    file: FoundFile
    sha256: str


def content_row(one: Described) -> Row:
    """Values of sha256, bytes, described_by, FACT_COLUMNS and CAPTURE_COLUMNS."""
    facts = one.photo
    numbers = (facts.width, facts.height, facts.format, facts.frames, facts.bit_depth, facts.quality, int(one.flat))
    captured = [_storable(value) for value in astuple(facts.capture)]
    return (facts.sha256, one.file.bytes, listed(one.described_by), *numbers, *captured)


def listed(described_by: Iterable[str]) -> str:
    """What a content was described by, as it is stored."""
    return " ".join(sorted(described_by))


def described_with(before: str | None, given: frozenset[str]) -> str:
    """What a content was described by, with what it was given now in place of other versions of the same."""
    keys = {one.rpartition(":")[0] for one in given}
    return listed({one for one in (before or "").split() if one.rpartition(":")[0] not in keys} | given)


def file_row(
    file: FoundFile, *, reader: int, content: int | None, reason: str | None = None, failed: bool = False
) -> Row:
    """Values of FILE_COLUMNS."""
    return (
        encode(file.path),
        file.bytes,
        file.mtime_ns,
        _wide(file.device),
        _wide(file.file_id),
        json.dumps(file.links) if file.links else None,
        reader,
        content,
        None if reason is None else _storable(stored(reason)),
        int(failed),
    )


def known_files(rows: Iterable[Row]) -> dict[str, KnownFile]:
    """Files by path, from rows of path, bytes, mtime_ns, device, file_id, reader, sha256, reason, failed."""
    return {
        decode(path): KnownFile(
            size, mtime_ns, int(device), int(file_id), reader, sha256, reason and from_store(reason), failed == 1
        )
        for path, size, mtime_ns, device, file_id, reader, sha256, reason, failed in rows
    }


def photos(rows: Sequence[Row]) -> list[Photo]:
    """Photos from rows of PHOTO_COLUMNS."""
    return [
        Photo(
            decode(row[0]),
            row[1],
            row[2],
            int(row[3]),
            int(row[4]),
            row[6],
            row[7],
            row[8],
            row[9],
            row[10],
            row[11],
            row[12],
            row[13] == 1,
            _NOTHING_CAPTURED if row[_FIRST_CAPTURE:-2] == _NO_CAPTURE else CaptureData(*row[_FIRST_CAPTURE:-2]),
            tuple(json.loads(row[5])) if row[5] else (),
            video_bytes=row[-2],
            caption=row[-1],
        )
        for row in rows
    ]


def _wide(number: int) -> int | str:
    return number if number in _INT64 else str(number)


def _storable(value: Any) -> Any:
    # Metadata and names may hold lone surrogates and absurd numbers, which SQLite refuses to bind.
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode("utf-8")
    if isinstance(value, int) and value not in _INT64:
        return None
    return value
