"""What members of a group are to each other where that is more than what they are to the keeper."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from gallery_dedup.domain import Member, Pair, Relation

_TOLD_BY_THE_KEEPER = (None, Relation.SAME_FILE, Relation.SAME_PIXELS)


def with_same_members(
    members: Sequence[Member],
    *,
    between: Callable[[str, str], Pair | None],
    neighbours: Mapping[str, Sequence[str]],
) -> Iterator[Member]:
    """The members, each told which one before it, not the keeper, has its bytes or its pixels.

    `between` gives the pair of two contents by SHA-256, `neighbours` the contents that one has pairs with.
    """
    first: dict[str, tuple[int, str]] = {}
    for place, member in enumerate(members):
        content, path = member.photo.sha256, member.photo.path
        if member.relation in _TOLD_BY_THE_KEEPER:
            yield member
            continue
        if content in first:
            yield replace(member, same=Relation.SAME_FILE, same_as=first[content][1])
            continue
        alike = [
            first[other]
            for other in neighbours.get(content, ())
            if other in first
            and (pair := between(content, other)) is not None
            and pair.relation is Relation.SAME_PIXELS
        ]
        first[content] = place, path
        yield replace(member, same=Relation.SAME_PIXELS, same_as=min(alike)[1]) if alike else member
