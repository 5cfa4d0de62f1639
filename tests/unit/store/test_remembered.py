"""Vectors and addresses of images that were given: kept for a while, found again, and erased."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from gallery_dedup.store.cache import Cache
from gallery_dedup.store.fileless import KEPT_DAYS
from tests.unit.store.test_damage import thaw

DAY = dt.date(2026, 3, 1)
SHA, OTHER = "ab" * 32, "cd" * 32
ADDRESS = "https://name:secret@example.com/a.jpg?token=xyz"


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    return Cache.open(tmp_path / "cache.sqlite")


def test_a_vector_is_found_by_content_dimension_and_version(cache: Cache) -> None:
    with cache:
        cache.remember_vector(SHA, "instance", version=2, data=b"\x01\x02")
        assert cache.remembered_vector(SHA, "instance", version=2) == b"\x01\x02"
        for sha256, dimension, version in ((OTHER, "instance", 2), (SHA, "hash", 2), (SHA, "instance", 3)):
            assert cache.remembered_vector(sha256, dimension, version=version) is None
        cache.remember_vector(SHA, "instance", version=3, data=b"\x03")
        assert cache.remembered_vector(SHA, "instance", version=2) is None
        assert cache._all("SELECT count(*) FROM remembered_vectors") == [(1,)]


def test_an_address_is_found_until_its_days_are_over(cache: Cache) -> None:
    with cache:
        cache.remember_content(ADDRESS, SHA, today=DAY)
        cache.remember_content(ADDRESS, OTHER, today=DAY)
        last = DAY + dt.timedelta(days=KEPT_DAYS - 1)
        assert cache.remembered_content(ADDRESS, today=last) == OTHER
        assert cache.remembered_content(ADDRESS, today=last + dt.timedelta(days=1)) is None
        assert cache.remembered_content(ADDRESS + "1", today=DAY) is None


def test_what_is_over_is_dropped_with_the_next(cache: Cache) -> None:
    with cache:
        cache.remember_content(ADDRESS, SHA, today=DAY)
        cache.remember_vector(SHA, "instance", version=2, data=b"\x01", today=DAY)
        later = DAY + dt.timedelta(days=KEPT_DAYS)
        cache.remember_content("https://example.com/b", OTHER, today=later)
        cache.remember_vector(OTHER, "instance", version=2, data=b"\x01", today=later)
        assert cache._all("SELECT sha256 FROM remembered_addresses") == [(OTHER,)]
        assert cache._all("SELECT sha256 FROM remembered_vectors") == [(OTHER,)]


def test_no_address_lies_in_the_file(cache: Cache) -> None:
    with cache:
        cache.remember_content(ADDRESS, SHA)
        cache._all("PRAGMA wal_checkpoint(TRUNCATE)")
        assert b"secret" not in cache.path.read_bytes()
        assert b"example.com" not in cache.path.read_bytes()


def test_erasing_takes_them_too(cache: Cache) -> None:
    with cache:
        cache.remember_content(ADDRESS, SHA)
        cache.remember_vector(SHA, "instance", version=2, data=b"\x01")
        cache.erase()
        assert cache.remembered_content(ADDRESS) is None
        assert cache.remembered_vector(SHA, "instance", version=2) is None


@pytest.mark.parametrize("frozen", ["cache_1.sql", "cache_2.sql", "cache_3.sql"])
def test_an_old_cache_learns_to_remember(tmp_path: Path, frozen: str) -> None:
    path = tmp_path / "cache.sqlite"
    thaw(frozen, path)
    with Cache.open(path) as cache:
        assert cache.set_aside is None
        (one,) = cache.photos(["/photos"])
        (stored,) = (data for key, (_version, data) in cache.vectors_of(one.sha256).items() if key == "hash")
        version = cache.vectors_of(one.sha256)["hash"][0]
        assert cache.remembered_vector(one.sha256, "hash", version=version) == stored
        cache.remember_content(ADDRESS, one.sha256)
        assert cache.remembered_content(ADDRESS) == one.sha256
