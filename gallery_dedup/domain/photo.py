"""Files that are found, and the photos and contents that are read from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a scan that has nothing to read does not load numpy
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class PathReason:
    """A path and why it is listed: a failure, a skipped file, a refused or kept line of a plan."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class FoundFile:
    """One physical file; `links` are its other names that were found, `link_count` counts all names it has anywhere."""

    path: str
    bytes: int
    mtime_ns: int
    device: int
    file_id: int
    links: tuple[str, ...] = ()
    link_count: int = 1


@dataclass(frozen=True, slots=True)
class Discovery:
    """What a walk over the folders found."""

    files: tuple[FoundFile, ...]
    skipped: tuple[PathReason, ...]
    failures: tuple[PathReason, ...]
    """Folders that are missing, unreadable or away; their photos stay known."""


@dataclass(frozen=True, slots=True)
class CaptureData:
    """What the camera wrote: None where the file does not say."""

    taken: str | None = None
    """Local time of the shot, ISO 8601 without zone, e.g. 2019-08-14T17:42:00."""
    subsecond: str | None = None
    make: str | None = None
    model: str | None = None
    serial: str | None = None
    lens: str | None = None
    latitude: float | None = None
    longitude: float | None = None
    exposure_seconds: float | None = None
    f_number: float | None = None
    iso: int | None = None
    exposure_bias: float | None = None
    software: str | None = None


@dataclass(frozen=True, slots=True)
class DecodedPhoto:
    """One photo, decoded once: bounded, upright, alpha on white.

    `pixels` is uint8 of shape (height, width, 3), RGB, reduced so that its short side is at least 256 where the photo
    has that many (never enlarged). `width` and `height` are those of the whole upright picture.
    """

    sha256: str
    pixels: NDArray[np.uint8]
    width: int
    height: int
    format: str
    frames: int
    bit_depth: int
    quality: int | None
    """JPEG quality 1..100 estimated from the quantisation tables; None for other formats."""
    capture: CaptureData


@dataclass(frozen=True, slots=True)
class Photo:
    """A readable file of the library and what is known of its content."""

    path: str
    bytes: int
    mtime_ns: int
    device: int
    file_id: int
    sha256: str
    width: int
    height: int
    format: str
    frames: int
    bit_depth: int
    quality: int | None
    flat: bool
    """Nearly one colour: alike to every other flat picture, so only equal bytes or pixels make it a copy."""
    capture: CaptureData
    links: tuple[str, ...] = ()
    link_count: int = 1
    """As in `FoundFile`; 1 where the folders were not looked at."""
    companions: tuple[str, ...] = ()
    """Sidecars and the video of a Live Photo that lie beside it, as the last scan found them."""
    video_bytes: int | None = None
    """Bytes of the video in a motion photo, 0 where there is none; None where nobody looked."""
    caption: str | None = None
    """What people wrote about it, "" where they did not; None where nobody looked."""

    @property
    def pixels(self) -> int:
        """Number of pixels of the whole picture."""
        return self.width * self.height
