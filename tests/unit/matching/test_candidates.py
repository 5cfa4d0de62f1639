from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.dimensions.hash import KINDS
from gallery_dedup.dimensions.turns import TURNS
from gallery_dedup.matching.candidates import RADIUS, SEARCHED_KINDS, hash_candidates

Pairs = set[tuple[int, int]]


def vectors(seed: int, *, count: int) -> np.ndarray:
    """Random hashes in families: near each other in one kind and turn, at distances on both sides of the radius."""
    random = np.random.default_rng(seed)
    table = random.integers(0, 2**64, (count, len(KINDS), len(TURNS)), dtype=np.uint64)
    for row in range(1, count):
        kind, turn = int(random.integers(len(KINDS))), int(random.integers(len(TURNS)))
        bits = random.choice(64, size=int(random.integers(0, 2 * RADIUS)), replace=False)
        changed = np.bitwise_or.reduce(np.uint64(1) << bits.astype(np.uint64), initial=np.uint64(0))
        table[row, kind, turn] = table[int(random.integers(row)), kind, 0] ^ changed
    return table.reshape(count, -1)


def found(table: np.ndarray, new: np.ndarray) -> Pairs:
    return {(int(a), int(b)) for block in hash_candidates(table, new=new) for a, b in block}


def by_comparing_all(table: np.ndarray, new: np.ndarray) -> Pairs:
    hashes = table.reshape(-1, len(KINDS), len(TURNS))
    pairs = set()
    for query in np.flatnonzero(new):
        for row in range(len(hashes)):
            near = any(
                int(hashes[query, kind, turn] ^ hashes[row, kind, 0]).bit_count() <= RADIUS
                for kind in SEARCHED_KINDS
                for turn in TURNS
            )
            if near and row != query:
                pairs.add((min(int(query), row), max(int(query), row)))
    return pairs


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10_000), count=st.integers(0, 40), share=st.floats(0, 1))
def test_the_search_finds_what_comparing_all_finds(seed: int, count: int, share: float) -> None:
    table = vectors(seed, count=count) if count else np.empty((0, len(KINDS) * len(TURNS)), np.uint64)
    new = np.random.default_rng(seed).random(count) < share
    assert found(table, new) == by_comparing_all(table, new)


def test_many_photos_with_one_hash_are_all_found() -> None:
    table = np.zeros((60, len(KINDS) * len(TURNS)), np.uint64)
    everything = {(a, b) for b in range(60) for a in range(b)}
    assert found(table, np.ones(60, bool)) == everything
