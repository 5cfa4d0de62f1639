"""Photos that belong together, and what the user decided about them."""

from __future__ import annotations

import enum
from dataclasses import dataclass, field

from gallery_dedup.domain.photo import Photo
from gallery_dedup.domain.relation import Relation, Scores


class Mark(enum.StrEnum):
    """What the user decided about a photo."""

    KEEP = "keep"
    REMOVE = "remove"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Member:
    """A photo in a group; relation, score and scores are to the group's keeper (relation None: it is the keeper).

    In a series it may be one step further from the keeper: then it has no scores, and the score of the weaker step.
    """

    photo: Photo
    relation: Relation | None = None
    score: float = 1.0
    scores: Scores = field(default_factory=dict)
    summary: str = ""
    same: Relation | None = None
    """`same_file` or `same_pixels` where that is what this photo is to another member, but less to the keeper."""
    same_as: str = ""
    """Path of that member, the first of them in the group."""


@dataclass(frozen=True, slots=True)
class Group:
    """Photos with a direct edge to the keeper, in a series also those one step further.

    The keeper is the first member, the relation the weakest one.
    """

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
