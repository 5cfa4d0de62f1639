"""Words for scores: near-identical, very similar, related, different, on each dimension's own scale."""

from __future__ import annotations

from enum import StrEnum

from gallery_dedup.dimensions import SCALES

_MARKS = 0.55, 0.85
"""Where a dimension has no marks of its own, those with which the bands lie at .95, .85 and .70, as the comparator
places them."""
_NEAR_IDENTICAL = 2 / 3
"""Share of the way from the mark of the same to 1: what .95 is between .85 and 1."""


class Band(StrEnum):
    """How alike two images are, in words."""

    NEAR_IDENTICAL = "near-identical"
    VERY_SIMILAR = "very similar"
    RELATED = "related"
    DIFFERENT = "different"


def band_of(score: float, dimension: str) -> Band:
    """The band of a score: very similar from the dimension's mark of the same on, related from half way to it."""
    unrelated, same = _marks(dimension)
    if score >= same + _NEAR_IDENTICAL * (1.0 - same):
        return Band.NEAR_IDENTICAL
    if score >= same:
        return Band.VERY_SIMILAR
    return Band.RELATED if score >= (unrelated + same) / 2 else Band.DIFFERENT


def _marks(dimension: str) -> tuple[float, float]:
    for scale in SCALES:
        if scale.name == dimension and scale.unrelated is not None and scale.same is not None:
            return scale.unrelated, scale.same
    return _MARKS
