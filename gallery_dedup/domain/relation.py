"""What one photo is to another."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import TypeAlias

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
