"""Which groups are shown, and in which order: pure functions over facts that are gathered once."""

from __future__ import annotations

import enum
import os
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from gallery_dedup.domain import Group, Relation


class Order(enum.StrEnum):
    """What the list is sorted by."""

    CERTAINTY = "certainty"
    BYTES = "bytes"
    NAME = "name"
    DATE = "date"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class GroupFacts:
    """What sorting and filtering need of a group."""

    text: str
    """File names and folders in small letters, for the search."""
    keys: tuple[tuple[object, ...], ...]
    """One sort key for each Order, in its order."""


def facts(group: Group) -> GroupFacts:
    """Gather a group's facts; slow enough to be done off the GUI thread for many."""
    name = os.path.basename(group.keeper.path).casefold()
    weakest = min((member.score for member in group.members[1:]), default=0.0)
    taken = group.keeper.capture.taken or ""
    tie = (name, group.keeper.path)
    return GroupFacts(
        text="\n".join(member.photo.path for member in group.members).casefold(),
        keys=(
            (group.relation.rank, -weakest, *tie),
            (-group.bytes_to_win, *tie),
            tie,
            # Undated photos come last: an empty text would sort before every year.
            (not taken, taken, *tie),
            (-len(group.members), *tie),
        ),
    )


def visible(
    groups: Sequence[Group], gathered: Sequence[GroupFacts], *, relations: Collection[Relation], text: str, order: Order
) -> list[int]:
    """Indices of the groups to show: of these relations (all when empty), holding every word of the text."""
    words = text.casefold().split()
    rows = range(len(groups))
    if relations:
        rows = [row for row in rows if groups[row].relation in relations]  # type: ignore[assignment]
    for word in words:
        rows = [row for row in rows if word in gathered[row].text]  # type: ignore[assignment]
    column = list(Order).index(order)
    return sorted(rows, key=lambda row: gathered[row].keys[column])


def found_in(paths: Sequence[str], text: str, *, at: int) -> int | None:
    """Which photo of a group a search is about: the first whose name holds every word, else whose path does.

    None where the one that is shown, number `at`, is as good, or where no photo holds them all.
    """
    words = text.casefold().split()
    for part in (os.path.basename, str):
        fitting = [number for number, path in enumerate(paths) if all(word in part(path).casefold() for word in words)]
        if words and fitting:
            return None if at in fitting else fitting[0]
    return None
