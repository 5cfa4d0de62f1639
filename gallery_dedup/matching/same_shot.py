"""Copy, other shot, or neither: the decision from how B lies on A and how they agree there.

A camera never stands twice in one place. A copy shows either just the frame of A, or a part cut out or framed whose
pixels are A's own; another shot is shifted, scaled or turned a little against A, at the same number of pixels. That
tells nearly all of them apart. What the pictures themselves say, the rest: thresholds were calibrated on half of 120
photos with 26 edits each and half of the 263 pairs of other shots, by `tests/benchmarks/calibrate_geometry.py`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np

from gallery_dedup.dimensions.transform import Transform
from gallery_dedup.domain import Relation
from gallery_dedup.matching.overlap import OverlapFigures
from gallery_dedup.matching.registration import WHOLE_FRAME, frame_shift


class Framing(enum.Enum):
    """How the frame of B lies on that of A."""

    WHOLE = "shows the same frame"
    TURNED = "is turned within the same frame"
    CUT = "is cropped or framed, its pixels as they were"
    RESIZED = "is cropped or framed and resized"
    DOUBTFUL = "lies as a resized crop and as another shot may"
    MOVED = "is shifted a little, as another shot is"


PIXEL_SCALE = 0.006
"""Deviation from 1 of the scale of what was cut without resizing: 99 % of crops, frames and captions stay within."""
SQUARE_DEGREES = 0.4
"""Degrees by which a picture that was only cut or framed may seem turned."""
TURNED_DEGREES = 1.0
"""Degrees from which on a picture was turned on purpose; tripods give way by less."""
NEAR_FRAME = 0.1
"""Shift, in shares of the sides, up to which pictures of one size are two shots: three in four pairs of bursts, all of
focus stacks."""
NEAR_FRAME_RESIZED = 0.04
"""The same for pictures of two sizes and one shape: crops that keep the shape take at least this much off."""

COPY_AGREEMENT = 0.7
"""99 % of edits have 0.79 and more, two views 0.71 at most."""
COPY_FINE = 0.6
"""Fine detail of copies whose framing says that they are: 99 % of edits have 0.65, two views 0.63 at most."""
TONED = 3.0
TONED_FINE = 0.9
"""Where tones changed by more levels than that: 99 % of brightened and darkened copies have 0.91; of exposure brackets
that show the same frame two in three have less, as their grain is another."""
RESIZED_AGREEMENT, RESIZED_FINE = 0.85, 0.78
"""Of what is square and clearly cut: 95 % of resized crops, framed pictures and screenshots have more; no views do."""
DOUBTFUL_AGREEMENT, DOUBTFUL_FINE = 0.9, 0.91
"""Where the framing says nothing: pictures turned by 3 degrees and cut have 0.92, one in 50 resized other shots too."""

SHOT_INLIERS = 8
SHOT_BESIDE = 6
"""Features that agree on two shots of one scene, in all and beside one line: three in four pairs of views have them,
none of 34,900 unrelated pairs, none of 1,500 with one caption and 0.5 % of 1,500 with one large watermark."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """The relation that geometry and pictures carry, at most `edited`, and the framing that it stands on."""

    relation: Relation | None
    framing: Framing


def judge(transform: Transform, figures: OverlapFigures | None) -> Verdict:
    """What B is to A by a registered transform and the figures of the overlap; in doubt the weaker relation."""
    framing = framing_of(transform)
    if figures is not None and _copy(framing, figures):
        return Verdict(Relation.EDITED, framing)
    same_scene = transform.inliers >= SHOT_INLIERS and transform.beside >= SHOT_BESIDE
    return Verdict(Relation.SIMILAR_SHOT if same_scene else None, framing)


def framing_of(transform: Transform) -> Framing:
    """How B's frame lies on A's, by a registered transform."""
    shift = frame_shift(transform)
    if shift <= WHOLE_FRAME:
        return Framing.WHOLE
    askew = abs((transform.rotation + 45.0) % 90.0 - 45.0)
    pixels_kept = abs(transform.scale - 1.0) <= PIXEL_SCALE
    square = askew <= SQUARE_DEGREES
    if sorted(transform.size_a) == sorted(transform.size_b):
        if pixels_kept and askew >= TURNED_DEGREES and _middle_shift(transform) <= WHOLE_FRAME:
            return Framing.TURNED
        if shift <= NEAR_FRAME:
            return Framing.MOVED
    elif pixels_kept and square:
        return Framing.CUT
    elif shift <= NEAR_FRAME_RESIZED:
        return Framing.MOVED
    return Framing.RESIZED if square and shift > NEAR_FRAME else Framing.DOUBTFUL


def _middle_shift(transform: Transform) -> float:
    matrix = np.array(transform.matrix)
    return float(np.abs(matrix @ (0.5, 0.5, 1.0) - 0.5).max())


def _copy(framing: Framing, figures: OverlapFigures) -> bool:
    if framing is Framing.MOVED:
        return False
    if framing is Framing.RESIZED:
        return figures.agreement >= RESIZED_AGREEMENT and figures.fine >= RESIZED_FINE
    if framing is Framing.DOUBTFUL:
        return figures.agreement >= DOUBTFUL_AGREEMENT and figures.fine >= DOUBTFUL_FINE
    exposed = framing is Framing.WHOLE and figures.toned > TONED
    fine = TONED_FINE if exposed else COPY_FINE
    return figures.agreement >= COPY_AGREEMENT and figures.fine >= fine
