"""Zoom and pan: what lies under the pointer stays there, and both photos show the same place."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from gallery_dedup.dimensions.turns import TURNS, inverse, matrix_of_turn, turned
from gallery_dedup.domain import Photo
from gallery_dedup.gui.viewport import MOST, WHOLE, Matrix, Viewport, layout, shares_to_b
from tests.gui.conftest import a_photo

PANE = QRectF(12, 12, 600, 400)
LARGE = a_photo("/a.jpg")
SMALL = dataclasses.replace(LARGE, path="/b.jpg", width=1000, height=750)
TURNED = dataclasses.replace(LARGE, path="/c.jpg", width=3000, height=4000)
CROPPED = dataclasses.replace(LARGE, path="/d.jpg", width=1000, height=750)

positions = st.tuples(st.floats(0.02, 0.98), st.floats(0.02, 0.98))
scales = st.floats(0.2, MOST)


SAME: Matrix = (1, 0, 0, 0, 1, 0)
MIRRORED: Matrix = (-1, 0, 1, 0, 1, 0)
MIDDLE: Matrix = (0.5, 0, 0.25, 0, 0.5, 0.25)
"""B is the middle half of A."""
ASKEW: Matrix = (0.6, -0.05, 0.2, 0.08, 0.6, 0.1)


def opened(b: Photo = SMALL, matrix: Matrix | None = None, *, laid: bool = False) -> Viewport:
    viewport = Viewport()
    viewport.set_pane(QSizeF(PANE.size()))
    viewport.set_layout(layout(LARGE, b, matrix))
    viewport.set_laid(laid)
    return viewport


def share(viewport: Viewport, at: QPointF, *, second: bool) -> QPointF:
    """The place of a photo, in shares of its size, that is shown at a point of its pane."""
    rect = viewport.rect(PANE, second=second)
    return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())


def inside(position: tuple[float, float]) -> QPointF:
    return QPointF(PANE.x() + position[0] * PANE.width(), PANE.y() + position[1] * PANE.height())


def test_fitted_photos_are_wholly_seen_at_one_size() -> None:
    viewport = opened()
    first, second = viewport.rect(PANE, second=False), viewport.rect(PANE, second=True)
    assert first == second
    assert PANE.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(first)
    assert first.height() == pytest.approx(PANE.height())


def test_hundred_percent_is_one_pixel_of_the_larger_photo() -> None:
    viewport = opened()
    viewport.zoom_to(1.0, pane=PANE, at=PANE.center())
    assert viewport.rect(PANE, second=False).width() == pytest.approx(4000)
    assert viewport.rect(PANE, second=True).width() == pytest.approx(4000)


def test_a_turned_copy_has_the_same_scale() -> None:
    viewport = opened(TURNED)
    viewport.zoom_to(1.0, pane=PANE, at=PANE.center())
    assert viewport.rect(PANE, second=True).height() == pytest.approx(4000)


def test_a_cropped_copy_lies_on_its_part_of_the_whole() -> None:
    viewport = opened(CROPPED, MIDDLE)
    viewport.zoom_to(1.0, pane=PANE, at=PANE.center())
    assert viewport.rect(PANE, second=True).width() == pytest.approx(2000)


@given(at=positions, scale=scales)
def test_what_is_under_the_pointer_stays_there(at: tuple[float, float], scale: float) -> None:
    viewport = opened()
    point = inside(at)
    viewport.zoom_to(max(scale, viewport.fit_scale * 4), pane=PANE, at=PANE.center())
    before = share(viewport, point, second=False)
    viewport.zoom_to(viewport.scale * 1.2, pane=PANE, at=point)
    after = share(viewport, point, second=False)
    assert (after - before).manhattanLength() < 1e-6


@given(at=positions, x=st.floats(-3000, 3000), y=st.floats(-3000, 3000), scale=scales,
       matrix=st.sampled_from([None, SAME, MIRRORED, MIDDLE, ASKEW]))  # fmt: skip
def test_both_photos_show_the_same_place(
    at: tuple[float, float], x: float, y: float, scale: float, matrix: Matrix | None
) -> None:
    viewport = opened(CROPPED, matrix)
    viewport.zoom_to(max(scale, viewport.fit_scale * 1.1), pane=PANE, at=inside(at))
    viewport.pan(QPointF(x, y))
    middle = PANE.center()
    of_a = share(viewport, middle, second=False)
    of_b = share(viewport, middle, second=True)
    m0, m1, m2, m3, m4, m5 = matrix or SAME
    on_a = QPointF(m0 * of_b.x() + m1 * of_b.y() + m2, m3 * of_b.x() + m4 * of_b.y() + m5)
    assert (of_a - on_a).manhattanLength() < 1e-6


@given(at=positions, scale=scales, matrix=st.sampled_from([SAME, MIRRORED, MIDDLE, ASKEW]), x=st.floats(-900, 900))
def test_b_laid_on_a_lies_where_the_matrix_says(
    at: tuple[float, float], scale: float, matrix: Matrix, x: float
) -> None:
    viewport = opened(CROPPED, matrix, laid=True)
    viewport.zoom_to(scale, pane=PANE, at=inside(at))
    viewport.pan(QPointF(x, 0))
    m0, m1, m2, m3, m4, m5 = matrix
    for place in (QPointF(0, 0), QPointF(1, 0), QPointF(0.3, 0.7)):
        on_a = QPointF(m0 * place.x() + m1 * place.y() + m2, m3 * place.x() + m4 * place.y() + m5)
        seen = viewport.place(PANE, second=True).map(place) - viewport.place(PANE, second=False).map(on_a)
        assert seen.manhattanLength() < 1e-6 * viewport.rect(PANE, second=False).width()


def test_fitted_and_laid_all_of_both_is_seen() -> None:
    larger: Matrix = (2, 0, -0.75, 0, 2, -0.25)
    viewport = opened(CROPPED, larger, laid=True)
    place = viewport.place(PANE, second=True).mapRect(WHOLE)
    assert PANE.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(place)
    assert place.height() == pytest.approx(PANE.height())


def test_a_place_is_shown_large() -> None:
    viewport = opened(laid=True, matrix=SAME)
    box = QRectF(0.1, 0.6, 0.1, 0.2)
    viewport.show_place(box)
    shown = viewport.place(PANE, second=False).mapRect(box)
    assert PANE.contains(shown)
    assert shown.height() > PANE.height() / 2


@given(x=st.floats(-9000, 9000), y=st.floats(-9000, 9000), scale=scales)
def test_a_photo_cannot_be_lost(x: float, y: float, scale: float) -> None:
    viewport = opened()
    viewport.zoom_to(scale, pane=PANE, at=PANE.center())
    viewport.pan(QPointF(x, y))
    place = viewport.rect(PANE, second=False)
    covered = place.intersected(PANE)
    assert covered.width() >= min(place.width(), PANE.width()) - 1e-6
    assert covered.height() >= min(place.height(), PANE.height()) - 1e-6


@pytest.mark.parametrize(
    ("matrix", "a", "b"),
    [
        (SAME, (0.2, 0.3), (0.2, 0.3)),
        (MIRRORED, (0.2, 0.3), (0.8, 0.3)),
        ((0.5, 0, 0.5, 0, 0.5, 0.5), (0.75, 0.75), (0.5, 0.5)),
        (None, (0.2, 0.3), (0.2, 0.3)),
        # Nothing can be laid by a matrix that folds a picture into a line.
        ((1, 1, 0, 1, 1, 0), (0.2, 0.3), (0.2, 0.3)),
    ],
)
def test_places_of_a_in_b(matrix: Matrix | None, a: tuple[float, float], b: tuple[float, float]) -> None:
    place = shares_to_b(matrix).map(QPointF(*a))
    assert (place.x(), place.y()) == pytest.approx(b)


def test_turns_are_those_of_the_hash() -> None:
    """The place of one bright pixel, turned by the dimension's own code, is where the viewport looks for it."""
    picture = np.zeros((5, 7))
    picture[1, 5] = 1
    for turn in TURNS:
        other = turned(picture, inverse(turn))
        y, x = np.argwhere(other)[0]
        place = shares_to_b(matrix_of_turn(turn)).map(QPointF(5.5 / 7, 1.5 / 5))
        assert (place.x() * other.shape[1], place.y() * other.shape[0]) == pytest.approx((x + 0.5, y + 0.5))
