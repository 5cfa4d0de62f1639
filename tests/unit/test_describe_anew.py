"""A new version of one dimension describes photos anew, from the originals, and touches nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup import reading
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.domain import ScanPhase, ScanProgress, ScanRequest
from gallery_dedup.in_use import NO_MODELS
from gallery_dedup.library import MATCHER, Library
from gallery_dedup.locations import Locations
from gallery_dedup.scan import scan_files
from gallery_dedup.store.cache import Cache
from tests.unit.pictures import scene, write

OLD = "capture:1 color:1 exact:1 hash:1"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    for seed in range(3):
        write(root / f"{seed}.jpg", scene(seed, width=240, height=180))
    write(root / "again.jpg", scene(0, width=240, height=180))
    return root


@pytest.fixture
def cache(locations: Locations, folder: Path) -> Iterator[Cache]:
    """The cache as a version of the program left it that had no network: no vectors of it, and their names missing."""
    with Library(locations) as library:
        for _ in library.scan(ScanRequest((str(folder),))):
            pass
    with Cache.open(locations.cache_file) as opened:
        with opened._writing() as connection:
            connection.execute("DELETE FROM vectors WHERE dimension IN ('instance', 'style')")
            connection.execute("UPDATE contents SET described_by = ?", (OLD,))
        yield opened


def scanned(cache: Cache, folder: Path) -> list[ScanProgress]:
    return [*scan_files(ScanRequest((str(folder),)), cache=cache)]


def test_what_is_missing_is_computed_once_a_content_and_the_rest_stays(cache: Cache, folder: Path) -> None:
    before = {photo.sha256: cache.vectors_of(photo.sha256) for photo in cache.photos([str(folder)])}
    steps = [step for step in scanned(cache, folder) if step.phase is ScanPhase.READING]
    assert [step.done for step in steps] == [1, 2, 3]
    for sha256, vectors in before.items():
        after = cache.vectors_of(sha256)
        assert after.keys() == vectors.keys() | {"instance", "style"}
        assert {name: after[name] for name in vectors} == vectors
    assert len(cache.unmatched(MATCHER)) == 3
    assert [step for step in scanned(cache, folder) if step.phase is ScanPhase.READING] == []


def test_photos_on_a_disk_that_is_away_wait_with_what_they_have(cache: Cache, folder: Path) -> None:
    away = folder.rename(folder.with_name("away"))
    scanned(cache, folder)
    assert len(cache.photos([str(folder)])) == 4
    assert len(cache.described_otherwise(NO_MODELS.described_by, [str(folder)])) == 3
    away.rename(folder)
    scanned(cache, folder)
    assert cache.described_otherwise(NO_MODELS.described_by, [str(folder)]) == []


def test_a_scan_that_is_stopped_goes_on_where_it_was(cache: Cache, folder: Path) -> None:
    steps = scan_files(ScanRequest((str(folder),)), cache=cache)
    next(step for step in steps if step.phase is ScanPhase.READING)
    steps.close()
    scanned(cache, folder)
    assert cache.described_otherwise(NO_MODELS.described_by, [str(folder)]) == []


def test_a_file_that_changed_under_our_hands_is_left_to_the_next_scan(cache: Cache, folder: Path) -> None:
    (photo,) = (photo for photo in cache.photos([str(folder)]) if photo.path.endswith("2.jpg"))
    write(folder / "2.jpg", scene(9, width=240, height=180))
    assert reading.described_anew(photo, stored={}, described_by=frozenset(), dimensions=DIMENSIONS) is None
    (folder / "2.jpg").unlink()
    assert reading.described_anew(photo, stored={}, described_by=frozenset(), dimensions=DIMENSIONS) is None


def test_photos_of_an_older_version_are_compared_before_the_next_scan(
    cache: Cache, folder: Path, locations: Locations
) -> None:
    with cache._writing() as connection:
        connection.execute("DELETE FROM vectors WHERE dimension = 'hash'")
    with Library(locations) as library:
        found = library.compare(str(folder / "0.jpg"), str(folder / "1.jpg"))
    assert found.scores["hash"] is not None
    assert found.scores["instance"] is not None
