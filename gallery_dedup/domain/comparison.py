"""Two photos beside each other: evidence, pair, and what a person is shown."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field

from gallery_dedup.domain.photo import Photo
from gallery_dedup.domain.profile import Part
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


class Surround(enum.StrEnum):
    """What a photo shows around the place where another one lies."""

    FRAME = "frame"
    """A plain frame or bar that ends where the other one begins."""
    GROUND = "ground"
    """A plain ground, such as a white table or a sky, that goes on within."""
    SCENE = "scene"
    """More of the scene."""


@dataclass(frozen=True, slots=True)
class Registration:
    """How local features lay B onto A, and how the pictures agree where they overlap, tones matched."""

    matrix: tuple[float, float, float, float, float, float]
    """The place (x, y) of B, in shares of its width and height, is at (m0 x + m1 y + m2, m3 x + m4 y + m5) of A."""
    inliers: int
    """Features that agree on it."""
    share: float
    """Their share of the features that could, 0..1."""
    agreement: float | None
    """Median correlation of textured places, -1..1; None when too little overlaps."""
    fine: float | None
    """The same of fine detail, its upper quartile."""
    differing: float | None
    """Share of textured places, 0..1, that show something else."""
    relation: Relation | None
    """What this alone says that B is to A: `edited`, `similar_shot` or nothing."""
    shown: float
    """Share of A's area, 0..1, that B shows."""
    inside: float
    """Share of B's area, 0..1, that lies on A."""
    around_a: Surround | None = None
    around_b: Surround | None = None
    """What A (B) shows around the other one, None where next to nothing."""


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
    turned, cropped and recoloured copies, which are not asked. Of the full-size photos where only these show it."""
    tone: float
    """Mean difference of colours before tones were matched, in levels 0..255; this and the next two of the part that
    both show where features lay an edited copy otherwise than frame on frame."""
    brightness: float
    """Mean luminance of B minus that of A, -255..255."""
    saturation: float
    """Colourfulness of B over that of A; near 0 when B is grey and A is not."""
    detail: float | None
    """Fine contrast of B over that of A at their common size; below 1 when B is softer; None as for `overlay`. Of the
    full-size photos where only these show that one of them was made softer."""
    same_pixels: bool = False
    unexplained: float | None = None
    """What differs in full size over what saving the files explains at most: in flat places of photos that look
    re-saved, in textured places of edited ones that differ in brightness. None where nobody asked or none can be read.
    """
    registration: Registration | None = None
    """None where the frame itself says enough, and where too few features agree."""
    frame_structure: float | None = None
    """SSIM of the whole small pictures, -1..1, B turned by `turn` and brought to A's size, whatever was cropped or
    framed: it says how far copies lie from each other, where the score `structure` is of the part that both show. None
    for pictures too small, and for pairs that an older version stored or that were not scored."""
    made_from: int = 0
    """1 where B was made from A, or from what A has nearly all of, and -1 the other way round, by what a JPEG rounds; 0
    where nothing says so."""
    unread: bool = False
    """Whether one of the photos could not be read when it was to be looked at in full size, so that less is known."""
    contrast: float = 1.0
    """Contrast of B over that of A; as the next three of photos of one frame and about the same tones, else unknown."""
    strength: float = 1.0
    """Strength of B's colours over A's."""
    blue: float = 0.0
    """Mean blue difference of B less that of A, in levels; below 0 B is more yellow."""
    red: float = 0.0
    """Mean red difference of B less that of A, in levels; below 0 B is more green."""
    toned: bool = False
    """Whether one of these, or the brightness, is other than saving explains."""
    in_common: float | None = None
    """Correlation of the fine content of photos that show a smooth ground and nothing else; None for all others."""


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
    matrix: tuple[float, float, float, float, float, float] | None = None
    """Lays B onto A as in `Registration`; None where nothing says how."""
    parts: tuple[Part, ...] = ()
    """What each dimension of the profile contributed to the weighted score."""
    models: Mapping[str, str] = field(default_factory=dict)
    """The network that gave a score, as name@version, by its dimension; only for those that networks answer."""
