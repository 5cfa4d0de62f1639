"""Profiles: names that are known, weights that are those of the contract, and scores that may be missing."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_dedup.dimensions import SCALES
from gallery_dedup.errors import SettingsError
from gallery_dedup.matching.profiles import PROFILES, check_dimension, profile_named, weighted_score

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
