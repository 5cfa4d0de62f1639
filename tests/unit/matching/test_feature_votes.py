"""Photos that share local features are proposed: half crops and mirrored crops too, what many share says nothing."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from gallery_dedup.dimensions.local_features import Features, find_features
from gallery_dedup.matching import feature_votes
from gallery_dedup.matching.feature_votes import voted_pairs
from tests.unit.pictures import Pixels, crisp


def features(pixels: Pixels) -> Features:
    height, width = pixels.shape[:2]
    return find_features(pixels, width=width, height=height)


def half(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    return np.ascontiguousarray(pixels[height // 4 : -height // 4, width // 4 : -width // 4])


def pairs(*given: Features | None, first_new: int = 0) -> set[tuple[int, int]]:
    return {(int(a), int(b)) for block in voted_pairs(given, first_new=first_new) for a, b in block}


@pytest.fixture(scope="module")
def others() -> list[Features]:
    return [features(crisp(seed)) for seed in range(100, 130)]


@pytest.mark.parametrize(
    "edit",
    [
        half,
        lambda pixels: half(pixels)[:, ::-1],
        lambda pixels: np.rot90(half(pixels)),
        lambda pixels: cv2.resize(half(pixels), None, fx=0.6, fy=0.6, interpolation=cv2.INTER_AREA),
    ],
    ids=["half", "half and mirrored", "half and turned", "half and smaller"],
)
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_half_crop_is_proposed_with_its_photo(edit: object, seed: int, others: list[Features]) -> None:
    assert callable(edit)
    photo = crisp(seed, width=960, height=720)
    given = [features(photo), *others, features(np.ascontiguousarray(edit(photo)))]
    assert (0, len(given) - 1) in pairs(*given)


def test_keys_that_many_share_are_passed_over(others: list[Features], monkeypatch: pytest.MonkeyPatch) -> None:
    # Drawn lines look much alike; with thousands of photos their keys are shared by more than say anything.
    photo = crisp(8, width=960, height=720)
    given = [features(photo), *others, features(half(photo))]
    monkeypatch.setattr(feature_votes, "_MOST_ALIKE", 3)
    found = pairs(*given)
    assert (0, len(given) - 1) in found
    assert len(found) <= 0.02 * len(given) * (len(given) - 1) / 2


def test_of_many_alike_those_with_most_votes_are_looked_at(
    others: list[Features], monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = crisp(9, width=960, height=720)
    given = [features(photo), *others, features(half(photo))]
    monkeypatch.setattr(feature_votes, "MOST_VOTED", 2)
    found = [pair for pair in pairs(*given) if pair[1] == len(given) - 1]
    assert (0, len(given) - 1) in found
    assert len(found) <= 4


def test_only_pairs_with_a_new_photo_are_looked_for(others: list[Features], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feature_votes, "MOST_VOTED", 1000)
    photo = crisp(4)
    copies = [features(photo), features(half(photo)), features(photo[:, ::-1].copy())]
    everything = pairs(*copies, *others)
    assert {(0, 1), (0, 2), (1, 2)} <= everything
    assert pairs(*copies, *others, first_new=2) == {pair for pair in everything if pair[1] >= 2}
    assert pairs(*copies, *others, first_new=len(copies) + len(others)) == set()


def test_blocks_find_what_one_block_finds(others: list[Features], monkeypatch: pytest.MonkeyPatch) -> None:
    photo = crisp(5)
    given = [features(photo), *others, features(half(photo)), features(photo)]
    at_once = pairs(*given)
    monkeypatch.setattr(feature_votes, "_BLOCK", 3)
    assert pairs(*given) == at_once


def test_photos_without_features_are_passed_over(others: list[Features]) -> None:
    photo = features(crisp(6))
    assert (1, 3) in pairs(None, photo, None, photo, None)
    assert pairs(None, None) == set()
    assert pairs() == set()


def test_too_many_photos_are_left_to_the_others(others: list[Features], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feature_votes, "MOST_PHOTOS", 3)
    photo = features(crisp(7))
    assert pairs(photo, photo, photo) != set()
    assert pairs(photo, photo, photo, photo) == set()
