"""What the camera wrote into a photo, after Exif 2.32 (CIPA DC-008).

Every value may be missing, of the wrong type or nonsense: it is None then, never an exception.
"""

from __future__ import annotations

import math
import re
from datetime import datetime

from gallery_dedup.domain import CaptureData
from gallery_dedup.imaging.tiff import Directory, Tiff

_MAKE, _MODEL, _ORIENTATION, _SOFTWARE, _MODIFIED = 0x010F, 0x0110, 0x0112, 0x0131, 0x0132
_EXIF, _GPS = 0x8769, 0x8825
_EXPOSURE, _F_NUMBER, _ISO, _TAKEN, _DIGITISED, _BIAS = 0x829A, 0x829D, 0x8827, 0x9003, 0x9004, 0x9204
_SUBSECOND, _SUBSECOND_DIGITISED, _SERIAL, _LENS = 0x9291, 0x9292, 0xA431, 0xA434
_PIXEL_WIDTH, _PIXEL_HEIGHT = 0xA002, 0xA003
_DATE = re.compile(r"\s*(\d{4})[:/\-. ](\d{1,2})[:/\-. ](\d{1,2})[ T]+(\d{1,2}):(\d{1,2}):(\d{1,2})")
_XMP_ORIENTATION = re.compile(rb"""tiff:Orientation(?:\s*=\s*["']|>)\s*([1-8])\b""")


def exif_directory(block: bytes) -> Directory | None:
    """First directory of an EXIF block as JPEG, PNG, WebP, HEIC and AVIF hold it; None when there is none."""
    start = block.find(b"Exif\0\0", 0, 16)
    data = block[start + 6 :] if start >= 0 else block
    if data[:4] not in (b"II*\0", b"MM\0*"):
        return None
    return next(Tiff(lambda offset, count: data[offset : offset + count]).directories(), None)


def read_orientation(main: Directory | None, xmp: bytes = b"") -> int:
    """How the pixels must be turned to stand upright, 1..8; 1 when nothing believable says so."""
    if main is not None and _ORIENTATION in main:
        value = main.whole(_ORIENTATION, 1)
        return value if 1 <= value <= 8 else 1
    found = _XMP_ORIENTATION.search(xmp)
    return int(found[1]) if found else 1


def read_capture(main: Directory | None) -> CaptureData:
    """What the first directory of a photo and those below it tell about the shot."""
    if main is None:
        return CaptureData()
    shot = next(main.below(_EXIF), None)
    place = next(main.below(_GPS), None)
    latitude, longitude = _position(place) if place is not None else (None, None)
    make, model, software = main.text(_MAKE), main.text(_MODEL), main.text(_SOFTWARE)
    if shot is None:
        taken = _date(main.text(_MODIFIED)) if make or model else None
        return CaptureData(
            taken=taken, make=make, model=model, software=software, latitude=latitude, longitude=longitude
        )
    taken, subsecond = _moment(main, shot, has_camera=bool(make or model))
    return CaptureData(
        taken=taken,
        subsecond=subsecond,
        make=make,
        model=model,
        serial=shot.text(_SERIAL),
        lens=shot.text(_LENS),
        latitude=latitude,
        longitude=longitude,
        exposure_seconds=_number(shot, _EXPOSURE, low=1e-9, high=1e7),
        f_number=_number(shot, _F_NUMBER, low=0.1, high=1000.0),
        iso=_iso(shot),
        exposure_bias=_number(shot, _BIAS, low=-100.0, high=100.0),
        software=software,
    )


def read_pixel_size(main: Directory | None) -> tuple[int, int] | None:
    """Width and height of the finished picture as the camera wrote them, not turned upright."""
    shot = next(main.below(_EXIF), None) if main is not None else None
    if shot is None:
        return None
    width, height = shot.whole(_PIXEL_WIDTH), shot.whole(_PIXEL_HEIGHT)
    return (width, height) if width > 0 and height > 0 else None


def _moment(main: Directory, shot: Directory, *, has_camera: bool) -> tuple[str | None, str | None]:
    """Editors rewrite DateTime when they save, so it counts only where a camera wrote no better one."""
    for tag, fraction in ((_TAKEN, _SUBSECOND), (_DIGITISED, _SUBSECOND_DIGITISED)):
        taken = _date(shot.text(tag))
        if taken is not None:
            digits = shot.text(fraction) or ""
            return taken, digits if re.fullmatch(r"[0-9]{1,9}", digits) else None
    return (_date(main.text(_MODIFIED)) if has_camera else None), None


def _date(text: str | None) -> str | None:
    found = _DATE.match(text or "")
    if found is None:
        return None
    try:
        year, month, day, hour, minute, second = (int(part) for part in found.groups())
        # Cameras write local time and, mostly, no zone.
        return datetime(year, month, day, hour, minute, second).isoformat()  # noqa: DTZ001
    except ValueError:
        return None


def _number(directory: Directory, tag: int, *, low: float, high: float) -> float | None:
    value = directory.number(tag)
    return float(value) if value is not None and low <= value <= high else None


def _iso(shot: Directory) -> int | None:
    value = _number(shot, _ISO, low=1, high=10_000_000)
    return int(value) if value is not None else None


def _position(place: Directory) -> tuple[float | None, float | None]:
    latitude = _degrees(place, 1, 2, negative="S", most=90.0)
    longitude = _degrees(place, 3, 4, negative="W", most=180.0)
    # A receiver without a fix writes zeros.
    if latitude is None or longitude is None or (latitude == 0.0 and longitude == 0.0):
        return None, None
    return latitude, longitude


def _degrees(place: Directory, reference: int, tag: int, *, negative: str, most: float) -> float | None:
    parts = [float(part) for part in place.numbers(tag, most=3)]
    if not parts:
        return None
    # Some writers leave the seconds 0/0 and put the fraction into the minutes.
    values = [parts[0], *(0.0 if math.isnan(part) else part for part in parts[1:])]
    degrees = sum(value / 60.0**power for power, value in enumerate(values))
    if not 0.0 <= degrees <= most:
        return None
    sign = -1.0 if (place.text(reference) or "").upper().startswith(negative) else 1.0
    return round(sign * degrees, 7)
