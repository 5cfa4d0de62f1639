"""What is asked of a scan, its signs of life, and its end."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from gallery_dedup.domain.group import Group
from gallery_dedup.domain.photo import PathReason
from gallery_dedup.domain.profile import Missing
from gallery_dedup.domain.relation import COPY_RELATIONS, Relation


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
    missing: Missing | None = None
    """What becomes of dimensions without a score; None: as the profile says."""


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
    groups_changed: bool = False
    """Groups that are ready may be read again from the library."""


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
