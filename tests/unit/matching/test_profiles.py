"""Profiles: names that are known, weights that are those of the contract, and scores that may be missing."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import DIMENSION_NAMES, Missing, Profile
from gallery_dedup.errors import SettingsError
from gallery_dedup.matching.profiles import (
    PROFILES,
    check_dimension,
    check_related,
    every_profile,
    is_the_same,
    profile_named,
    related_from,
    weighed,
    weighted_score,
    with_profile,
    without_profile,
)

PUBLISHED = {
    "ecommerce": {"instance": 0.7, "semantic": 0.2, "style": 0.1},
    "copyright": {"hash": 0.5, "instance": 0.3, "semantic": 0.2},
    "dedup": {"hash": 0.6, "instance": 0.3, "semantic": 0.1},
    "forgery": {"hash": 0.5, "instance": 0.3, "semantic": 0.1, "face": 0.1},
    "identity": {"face": 0.8, "instance": 0.1, "semantic": 0.1},
    "visual_search": {"semantic": 0.4, "instance": 0.3, "style": 0.2, "hash": 0.1},
}
SCORES = st.dictionaries(
    st.sampled_from(["geometry", "structure", "hash", "instance", "semantic", "style", "face", "color", "capture"]),
    st.none() | st.floats(-1, 1),
)


@pytest.mark.parametrize("name", PUBLISHED)
def test_the_weights_are_the_published_ones(name: str) -> None:
    assert profile_named(name).weights == PUBLISHED[name]


def test_gallery_is_there_and_every_name_is_used_once() -> None:
    names = [profile.name for profile in PROFILES]
    assert sorted(names) == sorted({*PUBLISHED, "gallery"})
    for profile in PROFILES:
        assert math.isclose(sum(profile.weights.values()), 1.0)


@pytest.mark.parametrize("name", ["", "galery", "Gallery", "gallery "])
def test_an_unknown_profile_is_named_with_the_known_ones(name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        profile_named(name)
    assert f'unknown profile "{name}"' in str(caught.value)
    assert all(profile.name in str(caught.value) for profile in PROFILES)


@pytest.mark.parametrize("name", ["", "colour", "Hash", "weighted"])
def test_an_unknown_dimension_is_named_with_the_known_ones(name: str) -> None:
    with pytest.raises(SettingsError) as caught:
        check_dimension(name)
    assert f'unknown dimension "{name}"' in str(caught.value)
    assert all(scale.name in str(caught.value) for scale in SCALES)


@given(SCORES, st.sampled_from(PROFILES))
def test_the_score_is_the_weighted_mean_of_what_is_there(scores: dict[str, float | None], profile: object) -> None:
    chosen = next(one for one in PROFILES if one is profile)
    found = weighted_score(scores, chosen)
    there = {name: score for name in chosen.weights if (score := scores.get(name)) is not None}
    if not there:
        assert found is None
        return
    assert found is not None
    total = sum(chosen.weights[name] for name in there)
    assert found == pytest.approx(sum(chosen.weights[name] * score for name, score in there.items()) / total)
    assert min(there.values()) - 1e-9 <= found <= max(there.values()) + 1e-9


def test_nothing_in_common_is_not_the_same_as_not_known() -> None:
    profile = profile_named("dedup")
    assert weighted_score({"hash": 0.0, "instance": None}, profile) == 0.0
    assert weighted_score({"hash": None, "instance": None}, profile) is None
    assert weighted_score({}, profile) is None
    assert weighted_score({"color": 1.0}, profile) is None


NAMES = st.sampled_from(DIMENSION_NAMES)
WEIGHTS = st.dictionaries(NAMES, st.just(0.0) | st.floats(0.001, 1000.0), min_size=1).filter(
    lambda weights: any(weights.values())
)
GIVEN = st.builds(Profile, st.just("mine"), st.just(""), WEIGHTS, st.sampled_from(Missing))
POSITIVE = st.dictionaries(NAMES, st.none() | st.floats(0, 1))


def close(a: float | None, b: float | None) -> bool:
    return a is b if a is None or b is None else math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)


@given(SCORES, GIVEN, st.floats(0.01, 100.0))
def test_only_the_proportions_of_weights_count(scores: dict[str, float | None], given: Profile, factor: float) -> None:
    scaled = replace(given, weights={name: weight * factor for name, weight in given.weights.items()})
    assert close(weighted_score(scores, given), weighted_score(scores, scaled))
    for part, other in zip(weighed(scores, given).parts, weighed(scores, scaled).parts, strict=True):
        assert close(part.share, other.share)


@given(SCORES, GIVEN)
def test_left_out_is_as_if_the_profile_did_not_weigh_it(scores: dict[str, float | None], given: Profile) -> None:
    renormalised = replace(given, missing=Missing.RENORMALISE)
    there = {name: weight for name, weight in given.weights.items() if scores.get(name) is not None}
    for missing in Missing:
        without = Profile("mine", "", there, missing)
        assert close(weighted_score(scores, renormalised), weighted_score(scores, without))


@given(POSITIVE, GIVEN)
def test_counting_zero_never_gives_more(scores: dict[str, float | None], given: Profile) -> None:
    left_out = weighted_score(scores, replace(given, missing=Missing.RENORMALISE))
    zero = weighted_score(scores, replace(given, missing=Missing.ZERO))
    assert (left_out is None) == (zero is None)
    assert left_out is None or zero is None or zero <= left_out + 1e-12


@given(SCORES, GIVEN)
def test_counting_zero_is_scoring_zero(scores: dict[str, float | None], given: Profile) -> None:
    zero = replace(given, missing=Missing.ZERO)
    filled = {name: scores.get(name) or 0.0 for name in given.weights}
    if weighted_score(scores, zero) is not None:
        assert close(weighted_score(scores, zero), weighted_score(filled, given))


@given(SCORES, GIVEN, st.randoms())
def test_order_does_not_matter(scores: dict[str, float | None], given: Profile, random: object) -> None:
    names = list(given.weights)
    random.shuffle(names)  # type: ignore[attr-defined]
    other = replace(given, weights={name: given.weights[name] for name in names})
    assert weighted_score(scores, given) == weighted_score(scores, other)


@given(SCORES, GIVEN)
def test_parts_add_up_and_tell_what_was_given(scores: dict[str, float | None], given: Profile) -> None:
    found = weighed(scores, given)
    assert {part.dimension: part.weight for part in found.parts} == given.weights
    assert {part.dimension: part.score for part in found.parts} == {name: scores.get(name) for name in given.weights}
    assert all(close(part.contribution, part.share * (part.score or 0.0)) for part in found.parts)
    if found.score is not None:
        assert math.isclose(sum(part.share for part in found.parts), 1.0)
        assert math.isclose(sum(part.contribution for part in found.parts), found.score, abs_tol=1e-12)
    if given.missing is Missing.RENORMALISE:
        assert all(part.share == 0.0 for part in found.parts if part.score is None)


class TestSaved:
    """Profiles of one's own beside those of the program."""

    MINE = Profile("mine", "quick", {"hash": 2.0, "instance": 1.0})

    def test_a_saved_one_is_found_and_replaced_and_removed(self) -> None:
        saved = with_profile((), self.MINE)
        assert profile_named("mine", saved=saved) == self.MINE
        assert every_profile(saved) == (*PROFILES, self.MINE)
        other = replace(self.MINE, weights={"color": 1.0})
        assert with_profile(saved, other) == (other,)
        assert without_profile(saved, "mine") == ()

    def test_missing_can_be_asked_for(self) -> None:
        assert profile_named("dedup", missing=Missing.ZERO) == replace(profile_named("dedup"), missing=Missing.ZERO)

    @pytest.mark.parametrize("name", ["gallery", "Gallery", "DEDUP"])
    def test_the_programs_own_names_are_taken(self, name: str) -> None:
        with pytest.raises(SettingsError, match="comes with the program: yours needs a name of its own"):
            with_profile((), replace(self.MINE, name=name))

    def test_names_differ_by_more_than_capitals(self) -> None:
        with pytest.raises(SettingsError, match='there is a profile "mine" already'):
            with_profile((self.MINE,), replace(self.MINE, name="Mine"))

    @pytest.mark.parametrize("name", ["", " mine", "mine ", "a/b", "-x", "a\nb", "x" * 41, "a=b", "[x]"])
    def test_names_are_plain(self, name: str) -> None:
        with pytest.raises(SettingsError, match="cannot be a name"):
            with_profile((), replace(self.MINE, name=name))

    @pytest.mark.parametrize(
        ("weights", "told"),
        [
            ({}, "no dimension weighs anything"),
            ({"hash": 0.0, "color": 0}, "no dimension weighs anything"),
            ({"hash": -0.5}, "the weight of hash is -0.5: it must not be below 0"),
            ({"hash": math.nan}, "the weight of hash is not a number"),
            ({"hash": math.inf}, "the weight of hash is not a number"),
            ({"hash": "much"}, "the weight of hash is not a number"),
            ({"hash": True}, "the weight of hash is not a number"),
            ({"hash": 1e9}, "it must be at most 1,000,000"),
            ({"smell": 1.0}, 'there is no dimension "smell": choose of exact, hash'),
        ],
    )
    def test_weights_that_cannot_be_used_are_named(self, weights: dict[str, float], told: str) -> None:
        with pytest.raises(SettingsError) as caught:
            with_profile((), replace(self.MINE, weights=weights))
        assert told in str(caught.value)

    def test_only_saved_ones_can_be_removed(self) -> None:
        with pytest.raises(SettingsError, match="comes with the program and stays"):
            without_profile((self.MINE,), "gallery")
        with pytest.raises(SettingsError, match=r"there is no saved profile .*: saved are mine"):
            without_profile((self.MINE,), "yours")


class TestTheSame:
    """From which score on a profile, or a dimension, calls two photos the same."""

    MARKS: ClassVar = {scale.name: scale.same for scale in SCALES}

    @given(GIVEN, st.sets(NAMES))
    def test_at_every_mark_a_pair_is_the_same_whatever_is_missing(self, given: Profile, there: set[str]) -> None:
        marks = {name: mark for name, mark in self.MARKS.items() if mark is not None and name in there}
        weighing = [name for name, weight in given.weights.items() if weight > 0 and name in marks]
        assert is_the_same({name: mark + 1e-9 for name, mark in marks.items()}, given) == bool(weighing)
        assert not is_the_same({name: mark - 0.01 for name, mark in marks.items()}, given)

    def test_a_threshold_or_the_mark_or_the_marks_weighed(self) -> None:
        gallery = profile_named("gallery")
        assert related_from(gallery, dimension="instance", threshold=0.4) == 0.4
        assert related_from(gallery, dimension="instance", threshold=None) == 0.7
        found = related_from(gallery, dimension=None, threshold=None)
        assert found == pytest.approx(0.3 * 0.5 + 0.3 * 0.9 + 0.2 * 0.9 + 0.2 * 0.7)

    def test_without_a_mark_a_threshold_is_needed(self) -> None:
        with pytest.raises(SettingsError, match="style has no mark for the same"):
            check_related(dimension="style", threshold=None)
        check_related(dimension="style", threshold=0.5)
        check_related(dimension=None, threshold=None)
