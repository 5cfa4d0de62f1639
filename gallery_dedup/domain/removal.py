"""What is to be moved, what was moved, and the journal of it."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from gallery_dedup.domain.photo import PathReason
from gallery_dedup.domain.relation import Relation


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
    loses: str = ""
    """What goes with it that the keeper has not, told to whoever marked it by hand; no rule lets such a photo go."""


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
    protected: tuple[str, ...] = ()
    """Folders from which nothing may move when this plan is carried out, whatever else is protected then."""


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
    notes: tuple[PathReason, ...] = ()
    """What a person should know although it went well: files that stayed beside, folders that were made again."""


class EntryState(enum.StrEnum):
    """How far a move got; `intent` is written before the file moves."""

    INTENT = "intent"
    DONE = "done"
    FAILED = "failed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class StayingFile:
    """The photo for which another one went, as it was right before that."""

    path: str
    bytes: int
    mtime_ns: int


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
    keeper: StayingFile | None = None
    """None for sidecars, for what was asked for by name, and in journals of older versions."""


@dataclass(frozen=True, slots=True)
class MoveProgress:
    """A sign of life while files move to the trash or back."""

    done: int
    total: int
    path: str
