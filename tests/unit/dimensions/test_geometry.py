"""Local features and the transform that they give: what was done to a drawn picture is found out again."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from gallery_dedup.dimensions.geometry import GeometryDimension, compare_places
from gallery_dedup.dimensions.local_features import FEATURES, find_features, pack_features, unpack_features
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.transform import Transform
from tests.unit.pictures import Pixels, decoded, resaved, scene

GEOMETRY = GeometryDimension()
WIDTH, HEIGHT = 480, 360


def vector_of(pixels: Pixels) -> Vector:
    vector = GEOMETRY.describe(decoded(np.ascontiguousarray(pixels)))
    assert vector is not None
    return vector


def laid(a: Pixels, b: Pixels) -> Transform:
    transform = compare_places(vector_of(a), vector_of(b))
    assert transform is not None
    return transform


def turned_by(pixels: Pixels, degrees: float) -> Pixels:
    matrix = cv2.getRotationMatrix2D(((WIDTH - 1) / 2, (HEIGHT - 1) / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(pixels, matrix, (WIDTH, HEIGHT)), dtype=np.uint8)


def smaller(pixels: Pixels, share: float) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), dtype=np.uint8)


class TestFeatures:
    def test_survive_packing(self) -> None:
        pixels = scene(1)
        features = find_features(pixels, width=4800, height=3600)
        again = unpack_features(pack_features(features))
        assert (again.width, again.height) == (4800, 3600)
        assert np.array_equal(again.words, features.words)
        assert np.array_equal(again.level, features.level)
        assert np.abs(again.x - features.x).max() < 1e-4
        assert np.abs(again.y - features.y).max() < 1e-4
        assert np.abs(np.exp(1j * again.angle) - np.exp(1j * features.angle)).max() < 0.02

    def test_take_few_bytes_and_lie_all_over(self) -> None:
        vector = vector_of(scene(2))
        features = unpack_features(vector)
        assert vector.dtype == np.uint8
        assert vector.nbytes < 20_000
        assert len(features.x) <= FEATURES
        cells, _, _ = np.histogram2d(features.x, features.y, bins=4, range=((0, 1), (0, 1)))
        assert cells.min() > 0

    def test_a_caption_does_not_take_them_all(self) -> None:
        pixels = np.asarray(cv2.GaussianBlur(scene(3), (0, 0), 2.0), dtype=np.uint8)
        for row in range(12):
            cv2.putText(pixels, "where text is dense corners are many", (4, 12 + 9 * row), 0, 0.5, (255, 255, 255))
        features = find_features(pixels, width=WIDTH, height=HEIGHT)
        assert (features.y > 0.4).mean() > 0.4

    def test_of_the_mirrored_picture_are_the_halves_exchanged(self) -> None:
        pixels = scene(4)
        straight = find_features(pixels, width=WIDTH, height=HEIGHT)
        mirrored = find_features(np.ascontiguousarray(pixels[:, ::-1]), width=WIDTH, height=HEIGHT)
        away = np.abs(straight.x[:, None] + mirrored.x - 1.0) + np.abs(straight.y[:, None] - mirrored.y)
        nearest = away.argmin(axis=1)
        same = away.min(axis=1) < 1e-3
        assert same.mean() > 0.9
        exchanged = np.roll(mirrored.words, 2, axis=0)[:, nearest[same]]
        distance = np.bitwise_count(exchanged ^ straight.words[:, same]).sum(axis=0)
        assert np.median(distance) < 10

    @pytest.mark.parametrize("size", [(1, 1), (1, 2000), (3, 3), (2048, 30), (40, 40)])
    def test_of_odd_pictures_are_none_or_some(self, size: tuple[int, int]) -> None:
        noise = np.random.default_rng(5).integers(0, 256, (size[1], size[0], 3)).astype(np.uint8)
        vector = GEOMETRY.describe(decoded(noise))
        assert vector is None or len(unpack_features(vector).x) > 0

    def test_of_a_blank_page_cannot_be_described(self) -> None:
        assert GEOMETRY.describe(decoded(np.full((300, 400, 3), 240, np.uint8))) is None


class TestTransform:
    def test_the_same_picture_lies_on_itself(self) -> None:
        found = laid(scene(10), scene(10))
        assert np.allclose(found.matrix, [[1, 0, 0], [0, 1, 0]], atol=1e-4)
        assert found.agreement > 0.99
        assert not found.mirrored
        assert found.crop == pytest.approx((0, 0, 1, 1), abs=1e-3)
        assert found.scale == pytest.approx(1.0, abs=1e-3)

    @pytest.mark.parametrize(
        "crop", [(0.05, 0.05, 0.95, 0.95), (0.0, 0.1, 0.8, 0.95), (0.25, 0.25, 0.75, 0.75)], ids=["5", "20", "50"]
    )
    def test_a_crop_is_found_to_one_percent(self, crop: tuple[float, float, float, float]) -> None:
        pixels = scene(11)
        left, top, right, bottom = (round(share * side) for share, side in zip(crop, (WIDTH, HEIGHT) * 2, strict=True))
        found = laid(pixels, resaved(pixels[top:bottom, left:right], quality=80))
        assert found.crop == pytest.approx(crop, abs=0.01)
        assert found.scale == pytest.approx(1.0, abs=0.01)
        assert found.inside > 0.98
        assert found.shown == pytest.approx((right - left) * (bottom - top) / (WIDTH * HEIGHT), abs=0.02)
        assert GEOMETRY.compare(vector_of(pixels), vector_of(pixels[top:bottom, left:right])) > 0.5

    @pytest.mark.parametrize("degrees", [-20.0, 5.0, 45.0])
    def test_a_turn_is_found(self, degrees: float) -> None:
        found = laid(scene(12), turned_by(scene(12), degrees))
        assert found.rotation == pytest.approx(degrees, abs=0.3)
        assert not found.mirrored
        assert found.scale == pytest.approx(1.0, abs=0.01)

    def test_quarter_turns_and_mirrors_are_told_apart(self) -> None:
        pixels = scene(13)
        quarter = laid(pixels, np.rot90(pixels))
        assert quarter.rotation == pytest.approx(90.0, abs=0.2)
        assert quarter.mirrored is False
        mirrored = laid(pixels, pixels[:, ::-1])
        assert mirrored.rotation == pytest.approx(0.0, abs=0.2)
        assert mirrored.mirrored is True
        assert np.allclose(mirrored.matrix, [[-1, 0, 1], [0, 1, 0]], atol=2e-3)
        both = laid(pixels, np.rot90(pixels[:, ::-1]))
        assert both.rotation == pytest.approx(90.0, abs=0.2)
        assert both.mirrored is True

    def test_a_smaller_copy_has_its_scale(self) -> None:
        small = smaller(scene(14), 0.25)
        found = laid(scene(14), small)
        assert found.scale == pytest.approx(0.25, rel=0.02)
        assert laid(small, scene(14)).scale == pytest.approx(4.0, rel=0.02)

    def test_what_a_frame_adds_lies_outside_of_a(self) -> None:
        framed = np.full((HEIGHT + 80, WIDTH + 120, 3), 255, np.uint8)
        framed[40:-40, 60:-60] = scene(15)
        found = laid(scene(15), framed)
        assert found.shown > 0.99
        assert found.inside == pytest.approx(WIDTH * HEIGHT / (framed.shape[0] * framed.shape[1]), abs=0.02)
        assert found.crop == pytest.approx((0, 0, 1, 1), abs=1e-3)

    def test_a_caption_that_two_pictures_share_is_seen_to_be_one_line(self) -> None:
        bars = []
        for seed in (16, 17):
            bar = np.full((60, WIDTH, 3), 255, np.uint8)
            cv2.putText(bar, "when you find the same photo again", (8, 38), 0, 0.75, (0, 0, 0), 2, cv2.LINE_AA)
            bars.append(np.concatenate([bar, scene(seed)]))
        found = compare_places(vector_of(bars[0]), vector_of(bars[1]))
        assert found is None or found.beside < 6

    def test_unrelated_pictures_have_none(self) -> None:
        vectors = [vector_of(scene(seed)) for seed in range(20, 28)]
        for number, a in enumerate(vectors):
            for b in vectors[:number]:
                assert compare_places(a, b) is None
                assert GEOMETRY.compare(a, b) == 0.0

    def test_the_score_is_the_same_both_ways(self) -> None:
        a, b = vector_of(scene(30)), vector_of(scene(30)[20:300, 30:400])
        assert GEOMETRY.compare(a, b) == GEOMETRY.compare(b, a)
