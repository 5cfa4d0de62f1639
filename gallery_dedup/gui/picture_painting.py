"""Photos, outlines and letters as they are painted on the neutral ground."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF, QTransform

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.photo_loader import PhotoLoader, Picture
from gallery_dedup.gui.theme import BADGE_GROUND, color, tokens
from gallery_dedup.gui.thumbnail_painting import MARK_ICONS
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import WHOLE

SHARP_FROM = 3.0
"""From this magnification on, pixels are shown as they are."""
BADGE = 30
MARK_TINTS = {Mark.KEEP: "#8fe0ab", Mark.REMOVE: "#ffab97"}
_STRAIGHT = 1e-6


def paint_photo(
    painter: QPainter, photo: Photo, place: QTransform, *, loader: PhotoLoader, thumbnails: Thumbnails
) -> None:
    """Draw a photo, as sharp as it is here; `place` goes from shares of its width and height to the painter's units."""
    ratio = painter.device().devicePixelRatioF()
    shown = loader.best(photo.sha256)
    if shown is not None:
        paint_picture(painter, shown, place, ratio=ratio)
        return
    thumbnail = thumbnails.pixmap(photo)
    if thumbnail is not None:
        _aim(painter, place, QRectF(thumbnail.rect()), smooth=True)
        painter.drawPixmap(QPointF(0, 0), thumbnail)
    else:
        _aim(painter, place, WHOLE, smooth=True)
        painter.fillRect(WHOLE, thumbnails.mean(photo) or QColor(tokens().raised))
    painter.restore()


def paint_picture(painter: QPainter, picture: Picture, place: QTransform, *, ratio: float) -> None:
    """Draw a picture, with `ratio` pixels of the device for one of the painter's units."""
    image = picture.level(shown_width(place) * ratio)
    smooth = shown_width(place) * ratio / image.width() < SHARP_FROM
    _aim(painter, place, QRectF(image.rect()), smooth=smooth)
    painter.drawImage(QPointF(0, 0), image)
    painter.restore()


def shown_width(place: QTransform) -> float:
    """How wide a photo at this place is."""
    return math.hypot(place.m11(), place.m12())


def longer_side(place: QTransform) -> float:
    """How long the longer side of a photo at this place is."""
    return max(shown_width(place), math.hypot(place.m21(), place.m22()))


def _aim(painter: QPainter, place: QTransform, source: QRectF, *, smooth: bool) -> None:
    """Save the painter and let it paint in the units of `source`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    straight = min(abs(place.m12()) + abs(place.m21()), abs(place.m11()) + abs(place.m22())) < _STRAIGHT
    # The rim of a photo that lies askew would be jagged.
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not straight)
    painter.setTransform(QTransform.fromScale(1 / source.width(), 1 / source.height()) * place, True)


def outline(place: QTransform, rect: QRectF = WHOLE) -> QPolygonF:
    """The corners of a part of a photo, given in shares, at its place."""
    return place.map(QPolygonF([rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()]))


def paint_outline(painter: QPainter, shape: QPolygonF, *, strong: bool = False, dashed: bool = False) -> None:
    """A thin line in the accent colour on a dark halo, seen on any photo."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    width = 2.5 if strong else 1.5
    for tint, thickness in ((color("#000000", alpha=150), width + 2.5), (QColor("#7ab4f5"), width)):
        pen = QPen(tint, thickness)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashed:
            pen.setDashPattern([9 / thickness, 6 / thickness])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPolygon(shape)
    painter.restore()


def paint_boxes(painter: QPainter, shapes: Sequence[QPolygonF], *, chosen: int | None) -> None:
    """Outlines of places, the chosen one above the others and stronger."""
    for number, shape in enumerate(shapes):
        if number != chosen:
            paint_outline(painter, shape)
    if chosen is not None and chosen < len(shapes):
        paint_outline(painter, shapes[chosen], strong=True)


def paint_waiting(painter: QPainter, room: QRectF, font: QFont) -> None:
    """Say below a photo that it is not as sharp yet as it will be."""
    middle = QPointF(room.center().x(), room.bottom() - BADGE / 2 - 2)
    paint_pill(painter, words.translated("Full resolution in a moment…"), middle, font)


def paint_pill(painter: QPainter, text: str, middle: QPointF, font: QFont) -> None:
    """A short text on a dark pill, readable on any picture."""
    width = QFontMetricsF(font).horizontalAdvance(text) + 24
    place = QRectF(middle.x() - width / 2, middle.y() - BADGE / 2 + 2, width, BADGE - 4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(BADGE_GROUND, alpha=200))
    painter.drawRoundedRect(place, 5, 5)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_trouble(painter: QPainter, room: QRectF, sentence: str) -> None:
    """Say in a photo's place why it is not there, below a sign."""
    scheme = tokens()
    sign = QRectF(0, 0, 32, 32)
    sign.moveCenter(QPointF(room.center().x(), room.center().y() - 32))
    icons.paint(painter, "warning", scheme.quiet, sign)
    painter.setPen(QColor(scheme.text))
    painter.drawText(room.adjusted(32, room.height() / 2, -32, 0),
                     Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, sentence)  # fmt: skip


def paint_letter(
    painter: QPainter, letter: str, mark: Mark | None, at: QPointF, font: QFont, *, from_right: bool = False
) -> None:
    """A badge with the photo's letter and, where it has one, its mark; `at` is its upper left or right corner."""
    marked = mark is not None and mark is not Mark.UNDECIDED
    word = words.mark(mark).upper() if marked and mark is not None else ""
    metrics = QFontMetricsF(font)
    height, sign = max(BADGE, metrics.height() + 12), metrics.height()
    side = max(height, metrics.horizontalAdvance(letter) + 20)
    width = side + (metrics.horizontalAdvance(word) + sign + 16 if word else 0)
    place = QRectF(at.x() - (width if from_right else 0), at.y(), width, height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(BADGE_GROUND, alpha=230))
    painter.drawRoundedRect(place, 6, 6)
    painter.setFont(font)
    painter.setPen(QColor("#f2f2f2"))
    box = QRectF(place.x(), place.y(), side, height)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)
    if word and mark is not None:
        tint = MARK_TINTS[mark]
        icons.paint(painter, MARK_ICONS[mark], tint, QRectF(box.right(), place.y() + (height - sign) / 2, sign, sign))
        painter.setPen(QColor(tint))
        painter.drawText(place.adjusted(box.width() + sign + 6, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)
    painter.restore()
