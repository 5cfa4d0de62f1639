"""Affine transforms take each other back, and the area that a moved square shows is exact."""

from __future__ import annotations

import math

import numpy as np
import pytest

from gallery_dedup.dimensions.affine import area_shown, chained, determinant, inverse
from gallery_dedup.dimensions.quantile import median, quantile
from gallery_dedup.dimensions.turns import TURNS, matrix_of_turn


def test_a_transform_and_its_inverse_leave_everything_in_place() -> None:
    matrix = np.array([[0.8, -0.3, 0.2], [0.25, 1.1, -0.4]])
    assert np.allclose(chained(matrix, inverse(matrix)), np.eye(2, 3))
    assert np.allclose(chained(inverse(matrix), matrix), np.eye(2, 3))
    assert determinant(matrix) == pytest.approx(np.linalg.det(matrix[:, :2]))


@pytest.mark.parametrize("turn", TURNS)
def test_a_turned_frame_shows_all(turn: int) -> None:
    whole = np.array(matrix_of_turn(turn)).reshape(2, 3)
    assert area_shown(whole) == 1.0
    nudged = whole + np.array([[0.0, 0.0, 1e-9], [0.0, 0.0, -1e-9]])
    assert area_shown(nudged) == pytest.approx(1.0, abs=1e-6)


@pytest.mark.parametrize(
    ("matrix", "area"),
    [
        ([[0.5, 0.0, 0.25], [0.0, 0.5, 0.25]], 0.25),
        ([[1.0, 0.0, 0.25], [0.0, 1.0, 0.5]], 0.375),
        ([[1.2, 0.0, -0.1], [0.0, 1.2, -0.1]], 1.0),
        ([[1.0, 0.0, 2.0], [0.0, 1.0, 0.0]], 0.0),
        # Found in a library, where OpenCV's intersection lost a corner.
        ([[1.126038, -7.8e-05, 0.062038], [7.6e-05, 1.057256, -0.057266]], 0.938),
    ],
)
def test_the_area_is_what_lies_within(matrix: list[list[float]], area: float) -> None:
    assert area_shown(np.array(matrix)) == pytest.approx(area, abs=1e-3)


def test_a_square_turned_about_its_middle_loses_its_corners() -> None:
    half = math.sqrt(0.5)
    turned = np.array([[half, -half, 0.5], [half, half, 0.5 - half]])
    assert area_shown(turned) == pytest.approx(2.0 * (math.sqrt(2.0) - 1.0))


@pytest.mark.parametrize("count", [1, 2, 5, 1000])
def test_quantiles_are_those_of_numpy(count: int) -> None:
    numbers = np.random.default_rng(count).normal(0, 10, count).astype(np.float32)
    for share in (0.0, 0.25, 0.5, 0.75, 1.0):
        assert quantile(numbers, share) == pytest.approx(float(np.quantile(numbers, share)), rel=1e-5)
    assert median(numbers) == pytest.approx(float(np.median(numbers)), rel=1e-5)
