"""Near neighbours: every pair above the line, each once, in blocks or by lists."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.matching.neighbours import EXACT_PAIRS, MOST_NEAR, NEAR, Vectors, near_pairs, nested


def clustered(*, clusters: int, each: int, seed: int, spread: float = 0.5) -> Vectors:
    """Vectors of 384 numbers that lie round random centres."""
    random = np.random.default_rng(seed)
    centres = np.repeat(random.normal(size=(clusters, 384)), each, axis=0)
    return nested(centres + spread * random.normal(size=centres.shape))


def near(vectors: Vectors, first_new: int = 0, **options: int) -> list[tuple[int, int]]:
    return [(int(a), int(b)) for block in near_pairs(vectors, first_new=first_new, **options) for a, b in block]


def by_hand(vectors: Vectors, first_new: int) -> set[tuple[int, int]]:
    cosines = vectors @ vectors.T
    return {(a, b) for b in range(first_new, len(vectors)) for a in range(b) if cosines[a, b] >= NEAR}


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 12), st.integers(1, 4), st.integers(0, 99), st.integers(0, 20))
def test_every_pair_above_the_line_once(clusters: int, each: int, seed: int, first_new: int) -> None:
    vectors = clustered(clusters=clusters, each=each, seed=seed, spread=0.8)
    pairs = near(vectors, first_new)
    assert set(pairs) == by_hand(vectors, first_new)
    assert len(set(pairs)) == len(pairs)


def test_blocks_meet_each_other() -> None:
    vectors = clustered(clusters=700, each=3, seed=1)
    assert set(near(vectors)) == by_hand(vectors, 0)


@pytest.mark.parametrize("first_new", [0, 5_000])
def test_lists_find_nearly_all_and_nothing_else(first_new: int) -> None:
    vectors = clustered(clusters=2_000, each=4, seed=2)
    exact, found = set(near(vectors, first_new)), set(near(vectors, first_new, exact_pairs=0))
    assert found <= exact
    assert len(found) >= 0.97 * len(exact)


def test_photos_without_a_vector_are_near_to_nothing() -> None:
    vectors = nested(np.zeros((4, 512), np.float16))
    assert near(vectors) == []


@pytest.mark.parametrize("vectors", [np.empty((0, 256), np.float32), np.ones((1, 256), np.float32)])
def test_nothing_new_or_nothing_else_gives_no_pairs(vectors: Vectors) -> None:
    assert near(vectors) == []


def test_first_numbers_are_brought_to_unit_length() -> None:
    vectors = np.random.default_rng(3).normal(size=(5, 512)).astype(np.float16)
    few = nested(vectors, 64)
    assert few.shape == (5, 64)
    assert np.allclose(np.linalg.norm(few, axis=1), 1.0)


@pytest.mark.parametrize("exact_pairs", [EXACT_PAIRS, 0])
def test_where_all_are_near_each_other_the_nearest_are_looked_at(exact_pairs: int) -> None:
    vectors = clustered(clusters=1, each=1_500, seed=4, spread=0.3)
    pairs = near(vectors, exact_pairs=exact_pairs)
    of_each = np.bincount([b for _, b in pairs], minlength=len(vectors))
    assert len(pairs) <= 2 * (MOST_NEAR + 1) * len(vectors)
    if exact_pairs:
        assert of_each[MOST_NEAR:].min() == MOST_NEAR
        assert of_each.max() == MOST_NEAR
        last = len(vectors) - 1
        nearest = np.argsort(-(vectors[:last] @ vectors[last]))[:MOST_NEAR]
        assert {a for a, b in pairs if b == last} == set(nearest.tolist())
