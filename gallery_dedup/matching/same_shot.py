"""Copy, other shot, or neither: the decision from how B lies on A and how they agree there.

A camera never stands twice in one place. A copy shows either just the frame of A, or a part cut out or framed whose
pixels are A's own; another shot is shifted, scaled or turned a little against A, at the same number of pixels. That
tells nearly all of them apart. What the pictures themselves say, the rest: thresholds were read from 120 photos with 26
edits each and 263 pairs of other shots (`tests/benchmarks/calibrate_geometry.py` prints both halves of them apart), and
checked on 114 smaller photos of other sources, where very small and very soft copies asked for a change.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

import numpy as np

from gallery_dedup.dimensions.transform import Transform
from gallery_dedup.domain import Relation
from gallery_dedup.matching.overlap import OverlapFigures
from gallery_dedup.matching.registration import frame_shift, frame_tolerance


class Framing(enum.Enum):
    """How the frame of B lies on that of A."""

    WHOLE = "shows the same frame"
    TURNED = "is turned within the same frame"
    CUT = "is cropped or framed, its pixels as they were"
    RESIZED = "is cropped or framed and resized"
    DOUBTFUL = "lies as a resized crop and as another shot may"
    MOVED = "is shifted a little, as another shot is"


PIXEL_SCALE = 0.006
"""Deviation from 1 of the scale of what was cut or framed without resizing: 99 % stay within 0.0045."""
SQUARE_DEGREES = 0.4
"""Degrees by which a picture that was only cut or framed may seem turned: 99 % stay within 0.06."""
TURNED_DEGREES = 1.0
"""Degrees from which on a picture was turned on purpose; tripods give way by less."""
NEAR_FRAME = 0.1
"""Shift, in shares of the sides, up to which pictures of one size are two shots: three in four pairs of bursts, all of
focus stacks. A crop of so little that was brought back to the old size is taken for one, too."""
NEAR_FRAME_RESIZED = 0.04
"""The same for pictures of two sizes, which may be a crop and its resized photo."""

COPY_AGREEMENT = 0.75
"""Of what is cut, framed or turned: 99 % of half crops have 0.8, of all other edits 0.9; two views 0.76 at most."""
COPY_FINE = 0.7
"""Fine detail of the same: 99 % of half crops have 0.78, of all other edits 0.93; 98 % of two views less than 0.78."""
WHOLE_FINE = 0.75
"""Fine detail of copies of the whole frame: blurred ones have 0.9 and more, quarter-size ones 0.87, the rest 0.95; soft
pictures whose only fine detail is a watermark about 0.8."""
TONED = 5.0
TONED_FINE = 0.95
"""The same where tones changed by more levels than that: 99 % of brightened, darkened and harder copies have 0.95. Of
exposure brackets in the same frame two in three have less, as their grain is another."""
RESIZED_AGREEMENT, RESIZED_FINE = 0.88, 0.85
"""Of what is square to A, clearly cut and resized: 99 % of resized crops and screenshots have more, no two views do."""
DOUBTFUL_AGREEMENT, DOUBTFUL_FINE = 0.92, 0.95
"""Where the framing says nothing: 98 % of pictures turned by 3 degrees and cut have more, as do one or two in a hundred
other shots that were resized."""

SHOT_INLIERS = 8
SHOT_BESIDE = 5
"""Features that agree on two shots of one scene, in all and beside one line: three in four pairs of views have them; of
17,181 unrelated pairs two, which bear the same large watermark; of 2,500 with the same caption none."""


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
    tolerance = frame_tolerance(transform)
    if shift <= tolerance:
        return Framing.WHOLE
    askew = abs((transform.rotation + 45.0) % 90.0 - 45.0)
    pixels_kept = abs(transform.scale - 1.0) <= PIXEL_SCALE
    square = askew <= SQUARE_DEGREES
    if sorted(transform.size_a) == sorted(transform.size_b):
        if pixels_kept and askew >= TURNED_DEGREES and _middle_shift(transform) <= tolerance:
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
    agreement, fine = COPY_AGREEMENT, COPY_FINE
    if framing is Framing.WHOLE:
        fine = TONED_FINE if figures.toned > TONED else WHOLE_FINE
    elif framing is Framing.RESIZED:
        agreement, fine = RESIZED_AGREEMENT, RESIZED_FINE
    elif framing is Framing.DOUBTFUL:
        agreement, fine = DOUBTFUL_AGREEMENT, DOUBTFUL_FINE
    return figures.agreement >= agreement and figures.fine >= fine
