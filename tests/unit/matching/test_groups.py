"""Groups are stars round a keeper: nothing joins photos but pairs of their own, whatever else is alike."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.dimensions.scales import SCORED
from gallery_dedup.domain import COPY_RELATIONS, CaptureData, Group, Pair, Photo, Relation, ScanRequest
from gallery_dedup.matching.groups import Grouping, make_groups
from gallery_dedup.matching.profiles import profile_named
from tests.unit.pictures import known, sha

GALLERY = Grouping(ScanRequest(()).relations, (), profile_named("gallery"))
FOUND = (*COPY_RELATIONS[1:], Relation.SIMILAR_SHOT)
SCORES = st.none() | st.integers(0, 10).map(lambda tenths: tenths / 10)


@dataclass(frozen=True)
class Stored:
    """What a library knows of its photos."""

    photos: tuple[Photo, ...]
    pairs: tuple[Pair, ...]

    def between(self, a: Photo, b: Photo) -> Pair | None:
        ends = {a.sha256, b.sha256}
        return next((pair for pair in self.pairs if {pair.a, pair.b} == ends), None)

    def groups(self, grouping: Grouping = GALLERY) -> tuple[Group, ...]:
        return make_groups(self.photos, self.pairs, grouping=grouping)


@st.composite
def libraries(draw: st.DrawFn) -> Stored:
    contents = range(draw(st.integers(1, 8)))
    photos = [
        known(
            f"/photos/{content}-{number}.jpg",
            content,
            bytes=1000 + content,
            mtime_ns=draw(st.integers(0, 2)),
            width=draw(st.sampled_from([400, 4000])),
            quality=draw(st.sampled_from([None, 60, 90])),
        )
        for content in contents
        for number in range(draw(st.integers(1, 2)))
    ]
    pairs = [
        Pair(
            sha(a),
            sha(b),
            draw(st.sampled_from(FOUND)),
            {"hash": draw(SCORES), "structure": draw(SCORES), "color": draw(SCORES), "capture": None},
        )
        for a, b in itertools.combinations(contents, 2)
        if draw(st.booleans())
    ]
    return Stored(tuple(photos), tuple(pairs))


def pair(a: int, b: int, relation: Relation = Relation.RESAVED, score: float = 0.9) -> Pair:
    return Pair(sha(min(a, b)), sha(max(a, b)), relation, {"hash": score, "structure": score})


def stored(count: int, *pairs: Pair) -> Stored:
    return Stored(tuple(known(f"/photos/{number:04}.jpg", number) for number in range(count)), pairs)


def names(group: Group) -> list[str]:
    return [member.photo.path.rpartition("/")[2] for member in group.members]


def copies(groups: tuple[Group, ...]) -> list[Group]:
    return [group for group in groups if group.relation.is_copy]


@settings(max_examples=80, deadline=None)
@given(libraries())
def test_every_member_has_a_pair_of_its_own_with_the_keeper_or_in_a_series_with_one_that_has(library: Stored) -> None:
    for group in library.groups():
        assert group.members[0].relation is None
        for member in group.members[1:]:
            if member.photo.sha256 == group.keeper.sha256:
                assert member.relation is Relation.SAME_FILE
                continue
            joined = library.between(member.photo, group.keeper)
            if joined is None:
                assert group.relation is member.relation is Relation.SIMILAR_SHOT
                assert dict(member.scores) == {}
                assert _go_between(library, group, member.photo)
                continue
            assert member.relation is joined.relation
            assert member.scores == joined.scores


def _go_between(library: Stored, group: Group, photo: Photo) -> list[Photo]:
    """Members that have a pair with the photo and one with the keeper."""
    others = [member.photo for member in group.members[1:] if member.photo is not photo]
    return [one for one in others if library.between(one, photo) and library.between(one, group.keeper)]


@settings(max_examples=80, deadline=None)
@given(libraries())
def test_a_photo_is_in_one_group_of_copies_and_one_series_at_most(library: Stored) -> None:
    groups = library.groups()
    for some in (copies(groups), [group for group in groups if not group.relation.is_copy]):
        paths = [member.photo.path for group in some for member in group.members]
        assert len(paths) == len(set(paths))


@settings(max_examples=80, deadline=None)
@given(libraries())
def test_series_are_made_of_keepers_and_single_photos(library: Stored) -> None:
    groups = library.groups()
    for_removal = {member.photo.path for group in copies(groups) for member in group.members[1:]}
    for group in groups:
        if group.relation is Relation.SIMILAR_SHOT:
            assert {member.relation for member in group.members[1:]} == {Relation.SIMILAR_SHOT}
            assert not for_removal.intersection(member.photo.path for member in group.members)


@settings(max_examples=80, deadline=None)
@given(libraries())
def test_a_group_bears_the_weakest_relation_of_its_members(library: Stored) -> None:
    for group in library.groups():
        ranks = [member.relation.rank for member in group.members if member.relation is not None]
        assert group.relation.rank == max(ranks)


@settings(max_examples=80, deadline=None)
@given(libraries())
def test_files_with_the_same_bytes_are_in_one_group(library: Stored) -> None:
    groups = copies(library.groups())
    for a, b in itertools.combinations(library.photos, 2):
        if a.sha256 == b.sha256:
            together = [group for group in groups if {a.path, b.path} <= {one.photo.path for one in group.members}]
            assert len(together) == 1


@settings(max_examples=80, deadline=None)
@given(libraries())
def test_no_copy_of_a_keeper_is_left_alone(library: Stored) -> None:
    groups = copies(library.groups())
    grouped = {member.photo.path for group in groups for member in group.members}
    kept = {group.keeper.path for group in groups}
    for a, b in itertools.permutations(library.photos, 2):
        joined = library.between(a, b)
        if joined is not None and joined.relation.is_copy and a.path not in grouped:
            assert b.path in grouped - kept, f"{a.path} and {b.path} are {joined.relation}"


@settings(max_examples=60, deadline=None)
@given(libraries(), st.randoms(use_true_random=False), st.sampled_from([(), ("oldest",), ("quality", "name")]))
def test_the_order_of_photos_and_pairs_does_not_matter(library: Stored, random: object, rules: tuple[str, ...]) -> None:
    photos, pairs = [*library.photos], [*library.pairs]
    random.shuffle(photos)  # type: ignore[attr-defined]
    random.shuffle(pairs)  # type: ignore[attr-defined]
    grouping = replace(GALLERY, rules=rules)
    groups = library.groups(grouping)
    assert Stored(tuple(photos), tuple(pairs)).groups(grouping) == groups
    assert [group.id for group in groups] == [*range(1, len(groups) + 1)]
    ranks = [group.relation.rank for group in groups]
    assert ranks == sorted(ranks)


@settings(max_examples=80, deadline=None)
@given(libraries(), st.sampled_from([None, "hash", "color", "capture"]), st.floats(0, 1))
def test_a_threshold_drops_pairs_and_strengthens_none(library: Stored, dimension: str | None, threshold: float) -> None:
    grouping = replace(GALLERY, dimension=dimension, threshold=threshold)
    scored = [(one, grouping.score(one.scores)) for one in library.pairs]
    reached = [one for one, score in scored if score is not None and score >= threshold]
    groups = library.groups(grouping)
    assert groups == Stored(library.photos, tuple(reached)).groups(replace(grouping, threshold=None))
    for group in groups:
        for member in group.members[1:]:
            joined = library.between(member.photo, group.keeper)
            unpaired = Relation.SIMILAR_SHOT if group.relation is Relation.SIMILAR_SHOT else Relation.SAME_FILE
            assert member.relation is (joined.relation if joined else unpaired)
            assert member.score >= threshold


@settings(max_examples=60, deadline=None)
@given(libraries(), st.lists(st.sampled_from(FOUND), unique=True))
def test_only_the_relations_that_were_asked_for_join(library: Stored, relations: list[Relation]) -> None:
    groups = library.groups(replace(GALLERY, relations=tuple(relations)))
    assert {member.relation for group in groups for member in group.members[1:]} <= set(relations)


@settings(max_examples=60, deadline=None)
@given(libraries(), st.data())
def test_photos_told_apart_are_never_keeper_and_member(library: Stored, data: st.DataObject) -> None:
    apart = (
        data.draw(st.frozensets(st.sampled_from([(one.a, one.b) for one in library.pairs]))) if library.pairs else ()
    )
    for group in library.groups(replace(GALLERY, not_copies=frozenset(apart))):
        for member in group.members[1:]:
            ends = sorted((member.photo.sha256, group.keeper.sha256))
            assert tuple(ends) not in apart


def test_telling_two_copies_apart_splits_their_group() -> None:
    library = stored(2, pair(0, 1))
    assert len(library.groups()) == 1
    assert library.groups(replace(GALLERY, not_copies=frozenset({(sha(0), sha(1))}))) == ()


def test_a_copy_of_a_copy_is_not_a_copy_of_the_original() -> None:
    photos = (known("/photos/large.jpg", 0, width=9000), known("/photos/b.jpg", 1), known("/photos/c.jpg", 2))
    (group,) = Stored(photos, (pair(0, 1), pair(1, 2))).groups()
    assert names(group) == ["large.jpg", "b.jpg"]


@pytest.mark.parametrize(("relation", "most"), [(Relation.RESAVED, 3), (Relation.SIMILAR_SHOT, 5)])
def test_a_long_chain_does_not_become_one_group(relation: Relation, most: int) -> None:
    count = 2000
    library = stored(count, *(pair(number, number + 1, relation) for number in range(count - 1)))
    groups = library.groups()
    assert max(len(group.members) for group in groups) <= most
    assert sum(len(group.members) for group in groups) >= count * 0.9


def test_a_series_is_shown_round_the_shot_that_most_others_are_like() -> None:
    shots = [pair(2, other, Relation.SIMILAR_SHOT) for other in (0, 1, 3)]
    (group,) = stored(4, *shots, pair(0, 1, Relation.SIMILAR_SHOT)).groups()
    assert group.relation is Relation.SIMILAR_SHOT
    assert group.keeper.path == "/photos/0002.jpg"
    assert group.keeper_reason == "most like the others"
    assert group.bytes_to_win == 0


def test_the_ends_of_a_series_that_have_nothing_in_common_are_in_it_through_the_shot_between() -> None:
    steps = [pair(0, 1, Relation.SIMILAR_SHOT, 0.9), pair(1, 2, Relation.SIMILAR_SHOT, 0.8)]
    (group,) = stored(4, *steps, pair(2, 3, Relation.SIMILAR_SHOT, 0.7)).groups()
    assert names(group) == ["0001.jpg", "0000.jpg", "0002.jpg", "0003.jpg"]
    assert group.members[3].score == pytest.approx(0.7)
    assert dict(group.members[3].scores) == {}
    words = "B is another shot of the same series: it goes with 0002.jpg, which goes with A."
    assert group.members[3].summary == words


def test_a_shot_that_has_more_in_common_with_others_is_not_drawn_into_a_series() -> None:
    first = [pair(0, other, Relation.SIMILAR_SHOT) for other in range(1, 6)]
    second = [pair(a, b, Relation.SIMILAR_SHOT) for a, b in itertools.combinations(range(6, 10), 2)]
    groups = stored(10, *first, *second, pair(5, 6, Relation.SIMILAR_SHOT)).groups()
    assert sorted(names(group) for group in groups) == [
        [f"{number:04}.jpg" for number in range(6)],
        [f"{number:04}.jpg" for number in range(6, 10)],
    ]


def test_a_shot_told_apart_from_the_keeper_does_not_come_back_through_another() -> None:
    shots = [pair(a, b, Relation.SIMILAR_SHOT) for a, b in [(0, 1), (0, 2), (0, 3), (2, 3)]]
    apart = replace(GALLERY, not_copies=frozenset({(sha(0), sha(3))}))
    (group,) = stored(4, *shots).groups(apart)
    assert names(group) == ["0000.jpg", "0001.jpg", "0002.jpg"]


def test_a_keeper_stands_for_its_copies_in_a_series() -> None:
    library = stored(3, pair(0, 1), pair(0, 2, Relation.SIMILAR_SHOT), pair(1, 2, Relation.SIMILAR_SHOT))
    first, second = library.groups()
    assert (first.relation, names(first)) == (Relation.RESAVED, ["0000.jpg", "0001.jpg"])
    assert (second.relation, names(second)) == (Relation.SIMILAR_SHOT, ["0000.jpg", "0002.jpg"])


def test_the_most_bytes_to_win_come_first_within_a_relation() -> None:
    small = [known("/photos/a.jpg", 0, bytes=10), known("/photos/b.jpg", 1, bytes=10)]
    large = [known("/photos/c.jpg", 2, bytes=900), known("/photos/d.jpg", 3, bytes=900)]
    groups = Stored((*small, *large), (pair(0, 1), pair(2, 3))).groups()
    assert [group.bytes_to_win for group in groups] == [900, 10]


@pytest.mark.parametrize(
    ("facts", "structure", "capture"),
    [
        ({}, 1.0, None),
        ({"capture": CaptureData(taken="2024-06-01T12:00:00")}, 1.0, 1.0),
        ({"capture": CaptureData(latitude=48.0, longitude=11.0)}, 1.0, 1.0),
        ({"capture": CaptureData(make="Canon")}, 1.0, None),
        ({"width": 1, "height": 1}, None, None),
        ({"width": 20, "height": 10}, None, None),
        ({"width": 11, "height": 11}, 1.0, None),
        ({"width": 9000, "height": 100}, None, None),
    ],
)
def test_the_same_file_scores_where_there_is_something_to_compare(
    facts: dict[str, object], structure: float | None, capture: float | None
) -> None:
    twice = (known("/photos/a.jpg", 0, **facts), known("/photos/b.jpg", 0, **facts))
    (group,) = Stored(twice, ()).groups()
    assert group.relation is Relation.SAME_FILE
    expected = dict.fromkeys(SCORED, 1.0) | {"structure": structure, "capture": capture}
    assert group.members[1].scores == expected
    assert group.members[1].score == 1.0


def test_what_no_model_answers_has_no_score_for_the_same_file_either() -> None:
    twice = (known("/photos/a.jpg", 0), known("/photos/b.jpg", 0))
    grouping = Grouping((Relation.SAME_FILE,), (), profile_named("gallery"), unanswered=frozenset({"semantic"}))
    (group,) = make_groups(twice, (), grouping=grouping)
    assert group.members[1].scores["semantic"] is None
    assert group.members[1].scores["instance"] == 1.0


def test_a_dense_library_is_grouped_alike_by_every_hash_seed() -> None:
    """Sets of texts iterate in another order in every process; sums of scores must not follow it."""
    random = np.random.default_rng(7)
    pairs = [pair(a, b, score=float(random.random())) for a, b in itertools.combinations(range(40), 2)]
    straight = stored(40, *pairs).groups()
    assert stored(40, *reversed(pairs)).groups() == straight
