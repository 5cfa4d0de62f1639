"""Tones of what both photos show: a crop is not darker because what was cut off was bright."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.transform import transform_of
from gallery_dedup.dimensions.turns import turn_of
from gallery_dedup.domain import Evidence
from gallery_dedup.matching.evidence import ratio, tones_between
from gallery_dedup.matching.laying import Six
from gallery_dedup.matching.registration import laid_small
from gallery_dedup.matching.small_picture import SmallPicture, View

Bytes: TypeAlias = NDArray[np.uint8]
Flags: TypeAlias = NDArray[np.bool_]

_WHOLLY = 0.999
"""Share of a cell that both must show."""
_FEWEST = 16
"""Cells that say something of the tones of a picture."""


@dataclass(frozen=True, slots=True)
class OverlapTones:
    """How the colours of B differ from those of A where both show something, as in `Evidence`."""

    tone: float
    brightness: float
    saturation: float


def with_overlap_tones(evidence: Evidence, a: SmallPicture, b: SmallPicture) -> Evidence:
    """The evidence with tones of the overlap, where features lay B otherwise onto A than frame on frame.

    Captions and detail are then unknown, as they are measured frame on frame; so are tones when too little overlaps,
    and taken to be the same. The evidence as it was when B lies frame on frame, or nothing is believed.
    """
    registration = evidence.registration
    if registration is None or registration.relation is None or turn_of(registration.matrix) == evidence.turn:
        return evidence
    found = overlap_tones(a, b, matrix=registration.matrix) or OverlapTones(0.0, 0.0, 1.0)
    return replace(
        evidence,
        tone=found.tone,
        brightness=found.brightness,
        saturation=found.saturation,
        overlay=None,
        detail=None,
        contrast=1.0,
        strength=1.0,
        blue=0.0,
        red=0.0,
    )


def overlap_tones(a: SmallPicture, b: SmallPicture, *, matrix: Six) -> OverlapTones | None:
    """Tones of two small pictures where both show something, B laid onto A; None when too little overlaps."""
    (height_a, width_a), (height_b, width_b) = a.pixels.shape[:2], b.pixels.shape[:2]
    transform = transform_of(
        np.array(matrix).reshape(2, 3), size_a=(width_a, height_a), size_b=(width_b, height_b),
        inliers=0, agreement=0.0, beside=0,
    )  # fmt: skip
    laid = laid_small(a.pixels, b.pixels, transform)
    if laid is None:
        return None
    view_a, view_b, shared = View(laid[0]), View(laid[1]), laid[2]
    among = _whole_cells(shared, rows=view_a.cells.shape[0], columns=view_a.cells.shape[1])
    if np.count_nonzero(among) < _FEWEST:
        return None
    cells_a, cells_b = view_a.cells[among], view_b.cells[among]
    tone, brightness = tones_between(cells_a, cells_b)
    return OverlapTones(tone, brightness, ratio(_colourfulness(cells_b), _colourfulness(cells_a)))


def _whole_cells(shared: Flags, *, rows: int, columns: int) -> Flags:
    """The cells that both pictures show in full."""
    shares = cv2.resize(shared.astype(np.float32), (columns, rows), interpolation=cv2.INTER_AREA)
    return np.asarray(shares > _WHOLLY, dtype=np.bool_)


def _colourfulness(cells: NDArray[np.float32]) -> float:
    return float((cells.max(axis=1) - cells.min(axis=1)).mean())
