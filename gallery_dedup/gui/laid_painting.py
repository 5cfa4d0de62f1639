"""How two photos that lie on each other are painted: the same on the screen and in a picture that is saved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QTransform

from gallery_dedup.domain import Mark
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.picture_painting import outline, paint_boxes, paint_letter, paint_pill, shown_width
from gallery_dedup.gui.theme import BADGE_GROUND, color, tokens
from gallery_dedup.gui.viewport import WHOLE

KNOB = 15
LETTERS = 80
"""Width of a photo below which its badges move towards its edges."""
MARGIN = 12


@dataclass(frozen=True, slots=True, eq=False)
class Differing:
    """What differs, ready to be painted: `image` lies on `part` (shares of A); boxes in shares of A."""

    image: QImage
    part: QRectF
    boxes: tuple[QRectF, ...]
    similarity: float
    same: bool = False
    """Whether every pixel of the one is that of the other."""


@dataclass(frozen=True, slots=True, eq=False)
class Laid:
    """B on A, in the painter's units: `places` lead there from shares of A and B."""

    mode: CompareMode
    places: tuple[QTransform, QTransform]
    ground: QRectF
    """Where may be painted."""
    seen: QRectF
    """The part of it that the photos cover."""
    line_x: float
    opacity: float
    swapped: bool
    face: int
    differing: Differing | None
    box: int | None
    marks: tuple[Mark | None, Mark | None] = (None, None)
    knob: bool = True
    """Whether the wipe line has its handle."""


def no_place(found: Differing) -> str:
    """What is said where no place differs."""
    if found.same:
        return words.translated("No difference: every pixel is the same.")
    return words.translated("No place stands out.")


PaintOne: TypeAlias = Callable[[QPainter, int], None]
"""Paints A (0) or B (1) at its place."""


def paint_laid(painter: QPainter, laid: Laid, one: PaintOne, strong: QFont) -> None:
    """Paint both as the mode shows them; without a handle, and without marks, on any thread."""
    paint = {
        CompareMode.WIPE: _paint_wipe,
        CompareMode.FLICKER: _paint_flicker,
        CompareMode.OVERLAY: _paint_overlay,
        CompareMode.DIFFERENCE: _paint_difference,
    }[laid.mode]
    paint(painter, laid, one, strong)


def paint_letters(painter: QPainter, laid: Laid, strong: QFont, *which: int) -> None:
    """Badges in the upper corners of their photos, the first at the left."""
    for number, shown in enumerate(which):
        photo = laid.places[shown].mapRect(WHOLE)
        room = photo.intersected(laid.ground.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN))
        inset = min(float(MARGIN), max(0.0, (room.width() - LETTERS) / 2))
        at = QPointF(room.right() - inset if number else room.left() + inset, room.top() + MARGIN)
        paint_letter(painter, "AB"[shown], laid.marks[shown], at, strong, from_right=bool(number))


def _paint_wipe(painter: QPainter, laid: Laid, one: PaintOne, strong: QFont) -> None:
    left, right = (1, 0) if laid.swapped else (0, 1)
    ground = laid.ground
    for which, edges in ((left, (ground.left(), laid.line_x)), (right, (laid.line_x, ground.right()))):
        painter.save()
        painter.setClipRect(QRectF(edges[0], ground.top(), edges[1] - edges[0], ground.height()),
                            Qt.ClipOperation.IntersectClip)  # fmt: skip
        one(painter, which)
        painter.restore()
    _paint_line(painter, laid)
    paint_letters(painter, laid, strong, left, right)


def _paint_line(painter: QPainter, laid: Laid) -> None:
    x, ground = laid.line_x, laid.ground
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for tint, width in ((color("#000000", alpha=110), 4.0), (QColor("#ffffff"), 2.0)):
        painter.setPen(QPen(tint, width))
        painter.drawLine(QPointF(x, ground.top()), QPointF(x, ground.bottom()))
    if laid.knob:
        middle = QPointF(x, ground.center().y())
        painter.setPen(QPen(QColor("#ffffff"), 2))
        painter.setBrush(color(BADGE_GROUND, alpha=230))
        painter.drawEllipse(middle, KNOB, KNOB)
        for name, offset in (("chevron_left", -11), ("chevron_right", -1)):
            icons.paint(painter, name, "#ffffff", QRectF(middle.x() + offset, middle.y() - 6, 12, 12))
    painter.restore()


def _paint_flicker(painter: QPainter, laid: Laid, one: PaintOne, strong: QFont) -> None:
    which = 1 if laid.swapped else 0
    one(painter, which)
    paint_letters(painter, laid, strong, which)


def _paint_overlay(painter: QPainter, laid: Laid, one: PaintOne, strong: QFont) -> None:
    below, above = (1, 0) if laid.swapped else (0, 1)
    one(painter, below)
    painter.setOpacity(laid.opacity)
    one(painter, above)
    painter.setOpacity(1.0)
    paint_letters(painter, laid, strong, below, above)


def _paint_difference(painter: QPainter, laid: Laid, one: PaintOne, strong: QFont) -> None:
    found = laid.differing
    if found is None or laid.face:
        which = max(0, laid.face - 1)
        one(painter, which)
        paint_letters(painter, laid, strong, which)
    else:
        _paint_map(painter, laid, found)
        if not found.boxes:
            paint_pill(painter, no_place(found), laid.seen.center(), strong)
    boxes = found.boxes if found is not None else ()
    paint_boxes(painter, [outline(laid.places[0], box) for box in boxes], chosen=laid.box)


def _paint_map(painter: QPainter, laid: Laid, found: Differing) -> None:
    place = laid.places[0]
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform,
                          shown_width(place) * found.part.width() < 3 * found.image.width())  # fmt: skip
    painter.drawImage(place.mapRect(found.part), found.image, QRectF(found.image.rect()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens().line), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(outline(place).intersected(outline(laid.places[1])))
