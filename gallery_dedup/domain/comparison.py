"""Two photos beside each other: evidence, pair, and what a person is shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gallery_dedup.domain.photo import Photo
from gallery_dedup.domain.relation import Relation, Scores


@dataclass(frozen=True, slots=True)
class Alignment:
    """Lays B onto A.

    `crop` is left, top, right, bottom of the part of A that B shows, in shares of A's upright size; `rotation` in
    degrees, B counter-clockwise relative to A; `scale` is B's pixels for one of A's.
    """

    crop: tuple[float, float, float, float] = (0.0, 0.0, 1.0, 1.0)
    rotation: float = 0.0
    mirrored: bool = False
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in upright pixels of photo A."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Evidence:
    """What comparing the small pictures of A and B showed, with B laid onto A by one of the eight turns and mirrors."""

    turn: int
    """How B is turned to lie on A, see `dimensions.turns`."""
    stretch: float
    """Natural logarithm of B's aspect ratio over A's: 0 when nothing was cropped or stretched."""
    agreement: float
    """Median correlation of textured places after tones were matched, -1..1."""
    overlay: float | None
    """Greatest local difference in units of what re-saving leaves there: captions, stamps, moved things. None for
    turned and recoloured copies, which are not asked."""
    tone: float
    """Mean difference of colours before tones were matched, in levels 0..255."""
    brightness: float
    """Mean level of B minus that of A, -255..255."""
    saturation: float
    """Colourfulness of B over that of A; near 0 when B is grey and A is not."""
    detail: float | None
    """Fine contrast of B over that of A at their common size; below 1 when B is softer; None as for `overlay`."""
    same_pixels: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Two contents (a < b by SHA-256) with their relation, scores and evidence."""

    a: str
    b: str
    relation: Relation
    scores: Scores
    evidence: Evidence | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """Everything that is known about two photos."""

    a: Photo
    b: Photo
    relation: Relation | None
    summary: str
    profile: str
    weighted_score: float | None
    scores: Scores
    notes: Mapping[str, str]
    alignment: Alignment | None
    differences: tuple[Box, ...] = ()
