"""The nouns of the program: frozen dataclasses and enums, no input or output.

A *file* is found, a *photo* is a file that was read, its *content* is named by the SHA-256 of its bytes, and everything
that is computed of it (vectors, thumbnail, pairs) belongs to the content: a copied or moved file is described once.
Paths are absolute strings, because a library has hundreds of thousands of them.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:  # a scan that has nothing to read does not load numpy
    import numpy as np
    from numpy.typing import NDArray

Scores: TypeAlias = Mapping[str, float | None]
"""Score per dimension on the dimension's own scale; None means "cannot be scored here", never 0."""


class Relation(enum.StrEnum):
    """What one photo is to another, strongest first."""

    SAME_FILE = "same_file"
    SAME_PIXELS = "same_pixels"
    RESAVED = "resaved"
    EDITED = "edited"
    SIMILAR_SHOT = "similar_shot"
    RELATED = "related"

    @property
    def rank(self) -> int:
        """0 for the strongest relation, growing as relations get weaker."""
        return _RANK[self]

    @property
    def is_copy(self) -> bool:
        """Whether both files show the same shot."""
        return self in COPY_RELATIONS


_RANK = {relation: rank for rank, relation in enumerate(Relation)}
COPY_RELATIONS = (Relation.SAME_FILE, Relation.SAME_PIXELS, Relation.RESAVED, Relation.EDITED)
UNCHANGED_RELATIONS = (Relation.SAME_FILE, Relation.SAME_PIXELS, Relation.RESAVED)


class Mark(enum.StrEnum):
    """What the user decided about a photo."""

    KEEP = "keep"
    REMOVE = "remove"
    UNDECIDED = "undecided"


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
    link_count: int = 1  # as `FoundFile`; 1 where the folders were not looked at

    @property
    def pixels(self) -> int:
        """Number of pixels of the whole picture."""
        return self.width * self.height


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
class Member:
    """A photo in a group; relation, score and scores are to the group's keeper (relation None: it is the keeper)."""

    photo: Photo
    relation: Relation | None = None
    score: float = 1.0
    scores: Scores = field(default_factory=dict)
    summary: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Photos with a direct edge to the keeper; the keeper is the first member, the relation the weakest one."""

    id: int
    relation: Relation
    keeper_reason: str
    members: tuple[Member, ...]

    @property
    def keeper(self) -> Photo:
        """The photo suggested to stay."""
        return self.members[0].photo

    @property
    def key(self) -> str:
        """A name that stays the same from scan to scan while the keeper does."""
        return f"{self.relation}:{self.keeper.path}"

    @property
    def bytes_to_win(self) -> int:
        """Bytes that removing every member but the keeper would free.

        Nothing for series, which are not for removal, and nothing for a file that stays on the disk under another name.
        """
        others = [member.photo for member in self.members[1:]] if self.relation.is_copy else []
        return sum(photo.bytes for photo in others if not photo.links and photo.link_count == 1)


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


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One removal of a plan, with what must still be true when it is carried out."""

    path: str
    bytes: int
    mtime_ns: int
    sha256: str
    relation: Relation
    keeper: str
    reason: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be kept and removed, and why; changes nothing."""

    created: str
    folders: tuple[str, ...]
    rules: tuple[str, ...]
    remove: tuple[PlanLine, ...]
    keep: tuple[PathReason, ...]
    refused: tuple[PathReason, ...]
    malformed: tuple[PathReason, ...] = ()
    """Removals of a plan file that could not be understood; they are never carried out."""


@dataclass(frozen=True, slots=True)
class Moved:
    """A file that was moved: `path` is its place in the library, `trash` its place in the trash or quarantine."""

    path: str
    trash: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a plan or an undo."""

    batch: int
    done: tuple[Moved, ...]
    failed: tuple[PathReason, ...]
    bytes: int


class EntryState(enum.StrEnum):
    """How far a move got; `intent` is written before the file moves."""

    INTENT = "intent"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One line of the journal."""

    id: int
    batch: int
    when: str
    action: str  # trash or quarantine
    path: str
    where: str | None
    """Where the file is now, None while it is unknown."""
    sha256: str
    bytes: int
    mtime_ns: int
    state: EntryState
    reason: str = ""


class ScanPhase(enum.StrEnum):
    """What a scan is doing."""

    FINDING = "finding"
    READING = "reading"
    MATCHING = "matching"
    GROUPING = "grouping"


@dataclass(frozen=True, slots=True)
class ScanRequest:
    """What to scan and how to group it."""

    folders: tuple[str, ...]
    exclude: tuple[str, ...] = ()
    hidden: bool = False
    relations: tuple[Relation, ...] = (*COPY_RELATIONS, Relation.SIMILAR_SHOT)
    profile: str = "gallery"
    dimension: str | None = None
    threshold: float | None = None
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ScanProgress:
    """A sign of life of a scan; `total` is None while files are still being found."""

    phase: ScanPhase
    done: int
    total: int | None
    failures: int = 0
    per_second: float = 0.0
    seconds_left: float | None = None
    path: str = ""
    groups_changed: bool = False  # groups that are ready may be read again from the library


@dataclass(frozen=True, slots=True)
class ScanReport:
    """The end of a scan."""

    request: ScanRequest
    photos: int
    reused: int
    seconds: float
    failures: tuple[PathReason, ...]
    skipped: tuple[PathReason, ...]
    groups: tuple[Group, ...]
    notices: tuple[str, ...] = ()  # sentences the user should read


@dataclass(frozen=True, slots=True)
class MoveProgress:
    """A sign of life while files move to the trash or back."""

    done: int
    total: int
    path: str
