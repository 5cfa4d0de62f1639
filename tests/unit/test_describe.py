"""What is computed of a photo, and which pictures are too flat to be compared by hashes."""

from __future__ import annotations

import itertools
import math
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.describe import FLAT_ENTROPY, describe, entropy
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.domain import CaptureData, Relation, ScanReport, ScanRequest
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.reading import described
from tests.unit.pictures import Pixels, decoded, found_file, resaved, scene, write


def plain(level: int | tuple[int, int, int], *, width: int = 400, height: int = 300) -> Pixels:
    return np.full((height, width, 3), level, np.uint8)


def noisy(level: int) -> Pixels:
    noise = np.random.default_rng(1).normal(0, 1.0, (300, 400, 3))
    return np.clip(level + noise, 0, 255).astype(np.uint8)


def page(*, lines: int) -> Pixels:
    picture = plain(252, width=600, height=800)
    for line in range(lines):
        place = (40, 40 + 24 * line)
        cv2.putText(picture, "the quick brown fox jumps over it", place, cv2.FONT_HERSHEY_SIMPLEX, 0.9, (20, 20, 20), 2)
    return picture


class TestEntropy:
    @pytest.mark.parametrize("level", [0, 7, 128, 255])
    def test_of_one_colour_is_nothing(self, level: int) -> None:
        assert entropy(plain(level)) == 0.0

    def test_of_two_equal_halves_is_one_bit(self) -> None:
        picture = plain(0)
        picture[:, 200:] = 255
        assert entropy(picture) == pytest.approx(1.0, abs=0.01)

    def test_of_all_levels_alike_is_five_bits(self) -> None:
        ramp = np.repeat(np.arange(256, dtype=np.uint8), 2)
        assert entropy(np.stack([np.tile(ramp, (64, 1))] * 3, axis=2)) == pytest.approx(5.0)

    @settings(max_examples=40, deadline=None)
    @given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 99))
    def test_is_within_its_range(self, width: int, height: int, seed: int) -> None:
        pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
        assert 0.0 <= entropy(pixels) <= 5.0
        assert not math.isnan(entropy(pixels))


class TestFlat:
    @pytest.mark.parametrize(
        "pixels",
        [plain(255), plain(0), plain((200, 30, 30)), noisy(252), plain(90, width=1, height=1), page(lines=0)],
        ids=["white", "black", "red", "scanned blank page", "one pixel", "blank page"],
    )
    def test_pictures_of_nearly_one_colour(self, pixels: Pixels) -> None:
        assert describe(decoded(pixels)).flat

    @pytest.mark.parametrize(
        "pixels",
        [scene(1), resaved(scene(2), quality=20), page(lines=20), (scene(3) * 0.5).astype(np.uint8)],
        ids=["scene", "coarse", "written page", "dark"],
    )
    def test_pictures_with_something_on_them_are_not(self, pixels: Pixels) -> None:
        assert not describe(decoded(pixels)).flat
        assert entropy(pixels) > FLAT_ENTROPY

    @settings(max_examples=20, deadline=None)
    @given(st.integers(0, 500))
    def test_no_scene_is_flat(self, seed: int) -> None:
        assert entropy(scene(seed, width=120, height=90)) > 2.0


class TestDescription:
    def test_every_dimension_that_can_describes_it(self) -> None:
        vectors = describe(decoded(scene(1), capture=CaptureData(taken="2024-06-01T12:00:00"))).vectors
        assert set(vectors) == {dimension.name for dimension in DIMENSIONS}
        for dimension in DIMENSIONS:
            assert vectors[dimension.name].dtype == dimension.dtype
            assert dimension.compare(vectors[dimension.name], vectors[dimension.name]) == pytest.approx(1.0, abs=1e-4)

    def test_what_a_dimension_cannot_describe_is_left_out(self) -> None:
        assert "capture" not in describe(decoded(scene(1))).vectors

    @pytest.mark.parametrize(
        ("size", "small"),
        [((480, 360), (320, 240)), ((200, 100), (200, 100)), ((2000, 2), (320, 1)), ((1, 1), (1, 1))],
    )
    def test_the_thumbnail_is_small_and_never_enlarged(self, size: tuple[int, int], small: tuple[int, int]) -> None:
        picture = decode_thumbnail(describe(decoded(plain(77, width=size[0], height=size[1]))).thumbnail)
        assert (picture.shape[1], picture.shape[0]) == small
        assert np.abs(picture.astype(int) - 77).max() <= 3

    def test_it_is_stored_under_the_versions_of_the_dimensions(self) -> None:
        photo = decoded(scene(1))
        stored = described(found_file("/photos/a.jpg"), photo, dimensions=DIMENSIONS)
        versions = {dimension.name: dimension.version for dimension in DIMENSIONS}
        assert {name for name, _ in stored.vectors} == set(describe(photo).vectors)
        assert all(versions[name] == version for name, version in stored.vectors)


class TestFlatPicturesInALibrary:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        root = tmp_path / "photos"
        for level in (250, 251, 252):
            write(root / f"page {level}.png", plain(level))
        write(root / "page again.jpg", plain(250), quality=80)
        write(root / "copy.png", plain(250))
        return root

    def scanned(self, locations: Locations, folder: Path) -> ScanReport:
        with Library(locations) as library:
            steps = library.scan(ScanRequest((str(folder),)))
            while True:
                try:
                    next(steps)
                except StopIteration as end:
                    report: ScanReport = end.value
                    return report

    def test_only_the_same_bytes_make_a_group(self, locations: Locations, folder: Path) -> None:
        (group,) = self.scanned(locations, folder).groups
        assert group.relation is Relation.SAME_FILE
        assert {Path(member.photo.path).name for member in group.members} == {"page 250.png", "copy.png"}

    def test_comparing_them_does_not_call_them_copies_either(self, locations: Locations, folder: Path) -> None:
        with Library(locations) as library:
            pages = [str(folder / name) for name in ("page 250.png", "page 251.png", "page 252.png", "page again.jpg")]
            found = {library.compare(a, b).relation for a, b in itertools.combinations(pages, 2)}
        assert found <= {None, Relation.SAME_PIXELS}
