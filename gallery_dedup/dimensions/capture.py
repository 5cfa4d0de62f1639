"""The same moment? Time, camera and place as the camera wrote them."""

from __future__ import annotations

import datetime as dt
import math
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np

from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import CaptureData, DecodedPhoto

_DAY = 86_400.0
_SAME_PLACE_METRES = 25.0
_OTHER_PLACE_METRES = 10_000.0
_EARTH_RADIUS_METRES = 6_371_000.0


@dataclass(frozen=True, slots=True)
class CaptureDimension:
    """1 for the same second and place, 0 for a day or ten kilometres apart, halved for two different cameras.

    None when neither time nor place is known of both photos.
    """

    name: str = "capture"
    key: str = "capture"
    version: int = VERSIONS["capture"]

    @property
    def dtype(self) -> np.dtype[Any]:
        """Seconds, degrees and a number for the camera."""
        return np.dtype(np.float64)

    def describe(self, photo: DecodedPhoto) -> Vector | None:
        """Seconds since 1970 (local time), latitude, longitude, camera; not a number where unknown; None for none."""
        capture = photo.capture
        vector = np.array([_seconds(capture), *_place(capture), _camera(capture)])
        return None if np.isnan(vector[:3]).all() else vector

    def compare(self, a: Vector, b: Vector) -> float | None:
        """Mean of the closeness in time (twice) and in place."""
        parts = []
        if not math.isnan(a[0] - b[0]):
            closeness = 1.0 - math.log1p(abs(a[0] - b[0])) / math.log1p(_DAY)
            parts += [max(0.0, closeness)] * 2
        if not np.isnan(a[1:3] - b[1:3]).any():
            parts.append(_place_closeness(_metres(a[1], a[2], b[1], b[2])))
        if not parts:
            return None
        other_camera = not math.isnan(a[3] - b[3]) and a[3] != b[3]
        return float(sum(parts) / len(parts) * (0.5 if other_camera else 1.0))


def _seconds(capture: CaptureData) -> float:
    if capture.taken is None:
        return math.nan
    moment = dt.datetime.fromisoformat(capture.taken).replace(tzinfo=dt.UTC)
    fraction = float(f"0.{capture.subsecond}") if capture.subsecond and capture.subsecond.isdecimal() else 0.0
    return moment.timestamp() + fraction


def _place(capture: CaptureData) -> tuple[float, float]:
    if capture.latitude is None or capture.longitude is None:
        return math.nan, math.nan
    return capture.latitude, capture.longitude


def _camera(capture: CaptureData) -> float:
    names = (capture.make, capture.model, capture.serial)
    return float(zlib.crc32("|".join(name or "" for name in names).encode())) if any(names[:2]) else math.nan


def _metres(latitude_a: float, longitude_a: float, latitude_b: float, longitude_b: float) -> float:
    """Great-circle distance by the haversine formula (Sinnott 1984)."""
    phi_a, phi_b = math.radians(latitude_a), math.radians(latitude_b)
    half = math.sin((phi_b - phi_a) / 2) ** 2
    half += math.cos(phi_a) * math.cos(phi_b) * math.sin(math.radians(longitude_b - longitude_a) / 2) ** 2
    return 2 * _EARTH_RADIUS_METRES * math.asin(min(1.0, math.sqrt(half)))


def _place_closeness(metres: float) -> float:
    if metres <= _SAME_PLACE_METRES:
        return 1.0
    span = math.log(_OTHER_PLACE_METRES / _SAME_PLACE_METRES)
    return max(0.0, 1.0 - math.log(metres / _SAME_PLACE_METRES) / span)
