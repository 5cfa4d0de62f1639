from __future__ import annotations

import imagehash
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from gallery_dedup.dimensions.hash import KINDS, HashDimension, compare_turns, reduced
from gallery_dedup.dimensions.turns import TURNS, inverse, matrix_of_turn, rotation_and_mirror, turned
from tests.unit.pictures import decoded, scene

REFERENCES = {"phash": imagehash.phash, "dhash": imagehash.dhash, "ahash": imagehash.average_hash}
ROUNDING_BITS = 2
"""Resizing a turned picture rounds otherwise than turning the resized one; a bit at its threshold may tip over."""

REDUCING_BITS = 3


def as_number(hashed: imagehash.ImageHash) -> int:
    return int(str(hashed), 16)


@pytest.mark.parametrize("size", [(400, 300), (300, 400), (320, 711), (640, 200), (90, 120)])
@pytest.mark.parametrize("seed", range(4))
def test_the_upright_hashes_are_those_of_imagehash(seed: int, size: tuple[int, int]) -> None:
    pixels = scene(seed, width=size[0], height=size[1])
    hashes = HashDimension().describe(decoded(pixels)).reshape(len(KINDS), len(TURNS))
    for row, kind in enumerate(KINDS):
        assert int(hashes[row, 0]) == as_number(REFERENCES[kind](reduced(decoded(pixels)))), kind
        whole = as_number(REFERENCES[kind](Image.fromarray(pixels)))
        assert (int(hashes[row, 0]) ^ whole).bit_count() <= REDUCING_BITS, kind


@pytest.mark.parametrize("turn", TURNS)
def test_every_turn_is_what_imagehash_says_of_the_turned_picture(turn: int) -> None:
    pixels = scene(7, width=384, height=256)
    hashes = HashDimension().describe(decoded(pixels)).reshape(len(KINDS), len(TURNS))
    picture = Image.fromarray(np.ascontiguousarray(turned(pixels, turn)))
    for row, kind in enumerate(KINDS):
        differing = (int(hashes[row, turn]) ^ as_number(REFERENCES[kind](picture))).bit_count()
        assert differing <= ROUNDING_BITS, (kind, turn, differing)


@given(seed=st.integers(0, 500), turn=st.sampled_from(TURNS))
def test_a_turned_copy_is_found_in_its_turn(seed: int, turn: int) -> None:
    pixels = scene(seed, width=160, height=120)
    dimension = HashDimension()
    upright = dimension.describe(decoded(pixels))
    other = dimension.describe(decoded(np.ascontiguousarray(turned(pixels, turn))))
    score, found = compare_turns(upright, other)
    assert score > 0.95
    assert found == inverse(turn)


def test_unrelated_pictures_share_about_half_of_their_bits() -> None:
    dimension = HashDimension()
    vectors = [dimension.describe(decoded(scene(seed))) for seed in range(12)]
    scores = [dimension.compare(a, b) for number, a in enumerate(vectors) for b in vectors[:number]]
    assert 0.45 < float(np.mean(scores)) < 0.68
    assert max(scores) < 0.85


@given(turn=st.sampled_from(TURNS), width=st.integers(1, 9), height=st.integers(1, 9))
def test_the_inverse_takes_a_turn_back(turn: int, width: int, height: int) -> None:
    picture = np.arange(width * height).reshape(height, width)
    assert np.array_equal(turned(turned(picture, turn), inverse(turn)), picture)


@pytest.mark.parametrize("turn", TURNS)
def test_rotation_and_mirror_say_what_was_done(turn: int) -> None:
    picture = np.arange(12).reshape(3, 4)
    degrees, mirrored = rotation_and_mirror(turn)
    changed = np.rot90(picture[:, ::-1] if mirrored else picture, k=int(degrees // 90))
    assert np.array_equal(turned(changed, turn), picture)


@pytest.mark.parametrize("turn", TURNS)
def test_the_matrix_of_a_turn_lays_every_place_where_the_turn_does(turn: int) -> None:
    numbered = np.arange(12).reshape(3, 4)
    after = turned(numbered, turn)
    m = matrix_of_turn(turn)
    for (row, column), number in np.ndenumerate(numbered):
        x, y = (column + 0.5) / 4, (row + 0.5) / 3
        x, y = m[0] * x + m[1] * y + m[2], m[3] * x + m[4] * y + m[5]
        assert after[int(y * after.shape[0]), int(x * after.shape[1])] == number
