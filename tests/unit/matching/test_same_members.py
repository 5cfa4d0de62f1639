"""What members are to each other, which the group shows beside what they are to the keeper."""

from __future__ import annotations

from gallery_dedup.domain import Group, Pair, Photo, Relation
from gallery_dedup.matching.groups import make_groups
from tests.unit.matching.test_groups import GALLERY
from tests.unit.pictures import known, sha


def grouped(*photos: Photo, relations: dict[tuple[int, int], Relation]) -> Group:
    """The group of a keeper that is wider than all others; photos are numbered by their content."""
    keeper = known("/all/keeper.jpg", 0, width=9000)
    pairs = [Pair(sha(a), sha(b), relation, {"structure": 0.9}) for (a, b), relation in relations.items()]
    (group,) = make_groups([keeper, *photos], pairs, grouping=GALLERY)
    assert group.keeper.path == keeper.path
    return group


def told(group: Group) -> dict[str, tuple[Relation | None, Relation | None, str]]:
    return {one.photo.path: (one.relation, one.same, one.same_as) for one in group.members[1:]}


def test_edited_copies_with_the_same_pixels_and_bytes_are_told_so() -> None:
    paths = {"/all/1.jpg": 1, "/all/1 again.jpg": 1, "/all/2.png": 2, "/all/3.jpg": 3}
    edited = {(0, number): Relation.EDITED for number in (1, 2, 3)}
    relations = {**edited, (1, 2): Relation.SAME_PIXELS, (1, 3): Relation.RESAVED, (2, 3): Relation.RESAVED}
    group = grouped(*(known(path, number) for path, number in paths.items()), relations=relations)
    assert told(group) == {
        "/all/1 again.jpg": (Relation.EDITED, None, ""),
        "/all/1.jpg": (Relation.EDITED, Relation.SAME_FILE, "/all/1 again.jpg"),
        "/all/2.png": (Relation.EDITED, Relation.SAME_PIXELS, "/all/1 again.jpg"),
        "/all/3.jpg": (Relation.EDITED, None, ""),
    }


def test_what_the_relation_to_the_keeper_says_is_not_told_twice() -> None:
    photos = [known(f"/all/{number}.jpg", number) for number in (1, 2)]
    relations = {(0, 1): Relation.SAME_PIXELS, (0, 2): Relation.SAME_PIXELS, (1, 2): Relation.SAME_PIXELS}
    assert {same for _, same, _ in told(grouped(*photos, relations=relations)).values()} == {None}


def test_nothing_is_told_that_no_pair_says() -> None:
    photos = [known(f"/all/{number}.jpg", number) for number in (1, 2)]
    relations = {(0, 1): Relation.EDITED, (0, 2): Relation.EDITED}
    assert {same for _, same, _ in told(grouped(*photos, relations=relations)).values()} == {None}
