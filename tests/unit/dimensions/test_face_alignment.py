"""Faces brought upright: the transform is the best one, and landmarks land where networks expect them."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup.dimensions.face_alignment import SIDE, TEMPLATE, aligned, similarity

Points = NDArray[np.float64]


def moved(points: Points, *, degrees: float, scale: float, by: tuple[float, float]) -> Points:
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    result: Points = scale * points @ np.array([[cosine, sine], [-sine, cosine]]) + by
    return result


def laid(matrix: Points, points: Points) -> Points:
    result: Points = points @ matrix[:, :2].T + matrix[:, 2]
    return result


@pytest.mark.parametrize("degrees", [0, 17, 90, 180, 271])
@pytest.mark.parametrize("scale", [0.2, 1.0, 3.5])
def test_a_turned_scaled_and_moved_face_is_laid_back_exactly(degrees: float, scale: float) -> None:
    face = moved(TEMPLATE, degrees=degrees, scale=scale, by=(210.0, -33.0))
    assert laid(similarity(face, TEMPLATE), face) == pytest.approx(TEMPLATE, abs=1e-9)


def test_no_other_similarity_fits_better() -> None:
    random = np.random.default_rng(4)
    face = moved(TEMPLATE, degrees=20, scale=2.0, by=(40.0, 60.0)) + random.normal(0, 4, TEMPLATE.shape)
    best = similarity(face, TEMPLATE)
    error = ((laid(best, face) - TEMPLATE) ** 2).sum()
    for _ in range(300):
        turn, scale = random.normal(0, 2), 1 + random.normal(0, 0.02)
        nearby = moved(laid(best, face), degrees=turn, scale=scale, by=tuple(random.normal(0, 1, 2)))
        assert ((nearby - TEMPLATE) ** 2).sum() >= error


def test_a_mirrored_face_is_never_mirrored_back() -> None:
    mirrored = TEMPLATE * (-1.0, 1.0)
    assert np.linalg.det(similarity(mirrored, TEMPLATE)[:, :2]) > 0


def test_landmarks_that_are_one_point_have_no_transform() -> None:
    with pytest.raises(ValueError, match="one"):
        similarity(np.full((5, 2), 7.0), TEMPLATE)


@pytest.mark.parametrize(("degrees", "scale"), [(0, 1.0), (33, 2.5), (180, 1.4)])
def test_what_lies_at_a_landmark_lies_at_its_place_in_the_template(degrees: float, scale: float) -> None:
    landmarks = moved(TEMPLATE, degrees=degrees, scale=scale, by=(300.0, 280.0))
    for number, (x, y) in enumerate(landmarks):
        picture = np.zeros((700, 700, 3), np.uint8)
        cv2.circle(picture, (round(x), round(y)), round(3 * scale), (255, 255, 255), -1, cv2.LINE_AA)
        face = aligned(picture, landmarks)
        assert face.shape == (SIDE, SIDE, 3)
        rows, columns = np.nonzero(face[:, :, 0] > 127)
        assert (columns.mean(), rows.mean()) == pytest.approx(tuple(TEMPLATE[number]), abs=1.0)


def test_what_lies_outside_the_picture_is_black() -> None:
    assert not aligned(np.full((50, 50, 3), 255, np.uint8), 500.0 + TEMPLATE).any()
