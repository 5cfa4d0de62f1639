"""Ranked pairs out of stored vectors: those of all comparisons where candidates cover them, and quick where all tie."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np

from gallery_dedup.dimensions.instance import InstanceDimension
from gallery_dedup.dimensions.protocol import pack
from gallery_dedup.domain import FoundFile, Photo
from gallery_dedup.library.grouping import drained
from gallery_dedup.matching.ranked_pairs import RankedPair, Wanted, ranked_pairs
from gallery_dedup.store.cache import Cache, Described
from tests.unit.pictures import known

DIMENSION = InstanceDimension()


def filled(path: Path, vectors: np.ndarray) -> tuple[Cache, list[Photo]]:
    """A cache of contents with these vectors, and their photos."""
    cache = Cache.open(path)
    photos = [known(f"/p/{number:05}.jpg", number) for number in range(len(vectors))]
    key = DIMENSION.key, DIMENSION.version
    cache.save(
        Described(FoundFile(one.path, one.bytes, one.mtime_ns, 1, one.file_id), one, {key: pack(DIMENSION, row)}, b"")
        for one, row in zip(photos, vectors, strict=True)
    )
    return cache, photos


def ranked(cache: Cache, photos: list[Photo], wanted: Wanted) -> list[RankedPair]:
    return drained(ranked_pairs("instance", photos, wanted=wanted, cache=cache))


def drawn(count: int) -> np.ndarray:
    vectors = np.random.default_rng(5).normal(size=(count, 512)).astype(np.float32)
    vectors[count // 2 :] += vectors[: count - count // 2] * np.linspace(0.1, 3.0, count - count // 2)[:, None]
    rows: np.ndarray = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return rows


def test_the_best_are_those_of_all_comparisons(tmp_path: Path) -> None:
    vectors = drawn(150)
    cache, photos = filled(tmp_path / "cache.sqlite", vectors)
    halves = vectors.astype(np.float16)
    scored = [
        (-DIMENSION.compare(halves[a], halves[b]), photos[a].path, photos[b].path)
        for a, b in itertools.combinations(range(150), 2)
    ]
    with cache:
        for wanted in (Wanted(40), Wanted(40, least=0.7), Wanted(40, below=0.8), Wanted(5, least=0.3, below=0.6)):
            found = [(-one.score, one.a.path, one.b.path) for one in ranked(cache, photos, wanted)]
            assert found == [one for one in sorted(scored) if wanted.takes(-one[0])][: wanted.top]


def test_thousands_with_the_very_same_vector_end(tmp_path: Path) -> None:
    cache, photos = filled(tmp_path / "cache.sqlite", np.repeat(drawn(2)[:1], 3000, axis=0))
    with cache:
        found = ranked(cache, photos, Wanted(3))
        assert [(one.a.path, one.b.path) for one in found] == [
            ("/p/00000.jpg", f"/p/{number:05}.jpg") for number in (1, 2, 3)
        ]


def test_the_order_of_the_photos_does_not_matter(tmp_path: Path) -> None:
    cache, photos = filled(tmp_path / "cache.sqlite", drawn(60))
    with cache:
        assert ranked(cache, photos, Wanted(20)) == ranked(cache, photos[::-1], Wanted(20))
