"""Zoom and pan: what lies under the pointer stays there, and both photos show the same place."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from gallery_dedup.domain import Alignment
from gallery_dedup.gui.viewport import MOST, Viewport, layout, shares_to_b
from tests.gui.conftest import a_photo

PANE = QRectF(12, 12, 600, 400)
LARGE = a_photo("/a.jpg")
SMALL = dataclasses.replace(LARGE, path="/b.jpg", width=1000, height=750)
TURNED = dataclasses.replace(LARGE, path="/c.jpg", width=3000, height=4000)
CROPPED = dataclasses.replace(LARGE, path="/d.jpg", width=1000, height=750)

positions = st.tuples(st.floats(0.02, 0.98), st.floats(0.02, 0.98))
scales = st.floats(0.2, MOST)


def opened(b: object = SMALL, alignment: Alignment | None = None) -> Viewport:
    viewport = Viewport()
    viewport.set_pane(QSizeF(PANE.size()))
    viewport.set_layout(layout(LARGE, b, alignment))  # type: ignore[arg-type]
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
    viewport = opened(CROPPED, Alignment(crop=(0.25, 0.25, 0.75, 0.75)))
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


@given(at=positions, x=st.floats(-3000, 3000), y=st.floats(-3000, 3000), scale=scales)
def test_both_photos_show_the_same_place(at: tuple[float, float], x: float, y: float, scale: float) -> None:
    viewport = opened()
    viewport.zoom_to(scale, pane=PANE, at=inside(at))
    viewport.pan(QPointF(x, y))
    middle = PANE.center()
    assert (share(viewport, middle, second=False) - share(viewport, middle, second=True)).manhattanLength() < 1e-6


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
    ("alignment", "a", "b"),
    [
        (Alignment(), (0.2, 0.3), (0.2, 0.3)),
        (Alignment(mirrored=True), (0.2, 0.3), (0.8, 0.3)),
        (Alignment(rotation=180), (0.2, 0.3), (0.8, 0.7)),
        # Turned counter-clockwise by 90 degrees, the upper right corner comes to the upper left.
        (Alignment(rotation=90), (1.0, 0.0), (0.0, 0.0)),
        (Alignment(rotation=90), (0.2, 0.3), (0.3, 0.8)),
        (Alignment(rotation=270), (0.2, 0.3), (0.7, 0.2)),
        (Alignment(crop=(0.5, 0.5, 1.0, 1.0)), (0.75, 0.75), (0.5, 0.5)),
    ],
)
def test_places_of_a_in_b(alignment: Alignment, a: tuple[float, float], b: tuple[float, float]) -> None:
    place = shares_to_b(alignment).map(QPointF(*a))
    assert (place.x(), place.y()) == pytest.approx(b)


def test_turns_are_those_of_the_hash() -> None:
    """The place of one bright pixel, turned by the dimension's own code, is where the viewport looks for it."""
    import numpy as np

    from gallery_dedup.dimensions.turns import TURNS, inverse, rotation_and_mirror, turned

    picture = np.zeros((5, 7))
    picture[1, 5] = 1
    for turn in TURNS:
        rotation, mirrored = rotation_and_mirror(turn)
        other = turned(picture, inverse(turn))
        y, x = np.argwhere(other)[0]
        place = shares_to_b(Alignment(rotation=rotation, mirrored=mirrored)).map(QPointF(5.5 / 7, 1.5 / 5))
        assert (place.x() * other.shape[1], place.y() * other.shape[0]) == pytest.approx((x + 0.5, y + 0.5))
