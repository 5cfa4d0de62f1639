"""What holds for every dimension, and what each one's numbers mean."""

from __future__ import annotations

import math

import cv2
import numpy as np
import pytest
from skimage import metrics

from gallery_dedup.dimensions import SCALES
from gallery_dedup.dimensions.capture import CaptureDimension
from gallery_dedup.dimensions.color import ColorDimension
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, pack, unpack
from gallery_dedup.dimensions.structure import moments_of, structural_similarity
from gallery_dedup.domain import CaptureData
from tests.unit.pictures import decoded, scene

NOON = CaptureData(taken="2024-06-01T12:00:00", make="Maker", model="One", latitude=52.5, longitude=13.4)


@pytest.mark.parametrize("dimension", DIMENSIONS, ids=lambda dimension: dimension.name)
class TestEveryDimension:
    def test_has_a_scale(self, dimension: Dimension) -> None:
        assert dimension.name in [scale.name for scale in SCALES]
        assert dimension.version >= 1

    def test_survives_storing(self, dimension: Dimension) -> None:
        vector = dimension.describe(decoded(scene(1), capture=NOON))
        assert vector is not None
        again = unpack(dimension, pack(dimension, vector))
        assert again.dtype == dimension.dtype
        assert np.array_equal(again, vector, equal_nan=vector.dtype.kind == "f")

    def test_is_symmetric_and_on_its_scale(self, dimension: Dimension) -> None:
        scale = next(scale for scale in SCALES if scale.name == dimension.name)
        later = CaptureData(taken="2024-06-01T12:05:00", make="Maker", model="Two")
        a = dimension.describe(decoded(scene(1), capture=NOON))
        b = dimension.describe(decoded(scene(2), capture=later))
        assert a is not None
        assert b is not None
        there, back = dimension.compare(a, b), dimension.compare(b, a)
        assert there == back
        assert there is not None
        assert scale.low <= there <= scale.high

    def test_the_same_photo_scores_the_most(self, dimension: Dimension) -> None:
        vector = dimension.describe(decoded(scene(3), capture=NOON))
        assert vector is not None
        assert dimension.compare(vector, vector) == pytest.approx(1.0, abs=0.002)


class TestColor:
    def test_does_not_care_where_colours_are(self) -> None:
        pixels = scene(4)
        dimension = ColorDimension()
        a, b = dimension.describe(decoded(pixels)), dimension.describe(decoded(np.ascontiguousarray(pixels[::-1])))
        assert dimension.compare(a, b) > 0.9

    def test_red_and_blue_have_nothing_in_common(self) -> None:
        red, blue = np.zeros((64, 64, 3), np.uint8), np.zeros((64, 64, 3), np.uint8)
        red[..., 0], blue[..., 2] = 220, 220
        dimension = ColorDimension()
        assert dimension.compare(dimension.describe(decoded(red)), dimension.describe(decoded(blue))) == 0.0

    def test_the_bins_are_those_of_cie_lab(self) -> None:
        """OpenCV computes L*a*b* from whole colours; near an edge a colour may fall into the next bin."""
        pixels = np.random.default_rng(1).integers(0, 256, (1, 3000, 3), dtype=np.uint8)
        lab = np.asarray(cv2.cvtColor(pixels.astype(np.float32) / 255, cv2.COLOR_RGB2Lab))[0]
        expected = ((lab - (0.0, -64.5, -64.5)) / (12.5, 16.0, 16.0)).clip(0, 7).astype(int)
        dimension = ColorDimension()
        found = [int(dimension.describe(decoded(pixels[:, n : n + 1])).argmax()) for n in range(3000)]
        bins = np.stack(np.unravel_index(found, (8, 8, 8)), axis=1)
        assert np.abs(bins - expected).max() <= 1
        assert (bins == expected).all(axis=1).mean() > 0.8

    def test_all_greys_are_without_colour(self) -> None:
        greys = np.repeat(np.arange(256, dtype=np.uint8)[None, :, None], 3, axis=2)
        counts = ColorDimension().describe(decoded(np.repeat(greys, 4, axis=0))).reshape(8, 8, 8)
        assert counts[:, 4, 4].sum() == pytest.approx(1.0, abs=0.01)


class TestCapture:
    def score(self, a: CaptureData, b: CaptureData) -> float | None:
        dimension = CaptureDimension()
        vectors = [dimension.describe(decoded(scene(1, width=64, height=48), capture=one)) for one in (a, b)]
        return None if vectors[0] is None or vectors[1] is None else dimension.compare(vectors[0], vectors[1])

    def test_is_unknown_without_time_and_place(self) -> None:
        assert self.score(CaptureData(make="Maker"), NOON) is None
        place = CaptureData(latitude=1.0, longitude=2.0)
        assert self.score(place, CaptureData(taken="2024-06-01T12:00:00")) is None

    def test_falls_with_time(self) -> None:
        times = ("12:00:00", "12:00:02", "12:01:00", "15:00:00")
        noon = CaptureData(taken="2024-06-01T12:00:00")
        scores = [self.score(noon, CaptureData(taken=f"2024-06-01T{time}")) for time in times]
        assert scores[0] == 1.0
        assert scores == sorted(scores, key=lambda score: -(score or 0.0))
        assert len(set(scores)) == len(scores)

    def test_a_day_apart_is_another_moment(self) -> None:
        assert self.score(CaptureData(taken="2024-06-01T12:00:00"), CaptureData(taken="2024-06-03T12:00:00")) == 0.0

    def test_fractions_of_a_second_count(self) -> None:
        taken = "2024-06-01T12:00:00"
        score = self.score(CaptureData(taken=taken, subsecond="10"), CaptureData(taken=taken, subsecond="90"))
        assert score is not None
        assert 0.9 < score < 1.0

    def test_another_camera_halves(self) -> None:
        one, two = (CaptureData(taken="2024-06-01T12:00:00", model=model) for model in ("One", "Two"))
        assert self.score(one, two) == 0.5

    def test_distance_is_measured_round_the_globe(self) -> None:
        east, west = CaptureData(latitude=0.0, longitude=179.9999), CaptureData(latitude=0.0, longitude=-179.9999)
        assert self.score(east, west) == 1.0
        far = CaptureData(latitude=1.0, longitude=179.9999)
        assert self.score(east, far) == 0.0


class TestStructure:
    def plain(self, a: np.ndarray, b: np.ndarray) -> float:
        """SSIM straight from the paper, window by window."""
        side, sigma = 11, 1.5
        ramp = np.exp(-((np.arange(side) - 5) ** 2) / (2 * sigma**2))
        weights = np.outer(ramp, ramp) / np.outer(ramp, ramp).sum()
        c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
        values = []
        for top in range(a.shape[0] - side + 1):
            for left in range(a.shape[1] - side + 1):
                x, y = (p[top : top + side, left : left + side].astype(np.float64) for p in (a, b))
                mx, my = (weights * x).sum(), (weights * y).sum()
                vx, vy = (weights * (x - mx) ** 2).sum(), (weights * (y - my) ** 2).sum()
                cov = (weights * (x - mx) * (y - my)).sum()
                values.append((2 * mx * my + c1) * (2 * cov + c2) / ((mx**2 + my**2 + c1) * (vx + vy + c2)))
        return float(np.mean(values))

    @pytest.mark.parametrize("seed", range(3))
    def test_is_the_formula_of_the_paper(self, seed: int) -> None:
        grey = np.asarray(cv2.cvtColor(scene(seed, width=48, height=40), cv2.COLOR_RGB2GRAY), dtype=np.uint8)
        noise = np.random.default_rng(seed).normal(0, 12, grey.shape)
        other = np.clip(grey + noise, 0, 255).astype(np.uint8)
        found = structural_similarity(moments_of(grey), moments_of(other))
        assert found == pytest.approx(self.plain(grey, other), abs=1e-4)

    @pytest.mark.parametrize("size", [(320, 213), (101, 320), (31, 17)])
    def test_is_that_of_scikit_image(self, size: tuple[int, int]) -> None:
        width, height = size
        grey = np.asarray(cv2.cvtColor(scene(3, width=width, height=height), cv2.COLOR_RGB2GRAY), dtype=np.uint8)
        noise = np.random.default_rng(width).normal(0, 20, grey.shape)
        other = np.clip(0.8 * grey + noise, 0, 255).astype(np.uint8)
        wanted = metrics.structural_similarity(  # type: ignore[no-untyped-call]
            grey, other, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=255
        )
        assert structural_similarity(moments_of(grey), moments_of(other)) == pytest.approx(wanted, abs=1e-4)

    def test_is_one_for_the_same_and_negative_for_the_negative(self) -> None:
        grey = np.asarray(cv2.cvtColor(scene(1), cv2.COLOR_RGB2GRAY), dtype=np.uint8)
        assert structural_similarity(moments_of(grey), moments_of(grey)) == pytest.approx(1.0, abs=1e-6)
        noise = np.random.default_rng(2).integers(60, 196, (64, 64)).astype(np.uint8)
        inverted = structural_similarity(moments_of(noise), moments_of((255 - noise).astype(np.uint8)))
        assert inverted is not None
        assert inverted < 0.0

    def test_cannot_score_what_is_smaller_than_its_window(self) -> None:
        tiny = np.zeros((10, 40), np.uint8)
        assert structural_similarity(moments_of(tiny), moments_of(tiny)) is None


def test_no_score_is_not_a_number() -> None:
    dimension = CaptureDimension()
    vector = dimension.describe(decoded(scene(1), capture=CaptureData(taken="2024-06-01T12:00:00")))
    assert vector is not None
    score = dimension.compare(vector, vector)
    assert score is not None
    assert not math.isnan(score)
