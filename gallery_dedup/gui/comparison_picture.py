"""The picture of a comparison, as the window shows it, drawn at the photos' own sharpness; not for the GUI thread."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPolygonF, QTransform

from gallery_dedup.domain import Comparison, Photo
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ImageError
from gallery_dedup.gui import words
from gallery_dedup.gui.laid_painting import Laid, paint_laid
from gallery_dedup.gui.photo_loader import Picture
from gallery_dedup.gui.picture_painting import longer_side, paint_boxes, paint_letter, paint_outline, paint_picture
from gallery_dedup.gui.pyramid import levels
from gallery_dedup.imaging.decode import decode_picture

SIDE = 2000
"""Longest side in pixels of what each pane shows, in the picture."""
GAP = 12.0
LINE = 19.0
BADGE_AT = 12.0
GROUND, TEXT, QUIET = "#ffffff", "#1c1c1e", "#5f6368"
LETTER_SIZE, TEXT_SIZE = 13, 13
"""Pixels, before the picture is scaled."""


@dataclass(frozen=True, slots=True, eq=False)
class PaneShown:
    """One pane as it is on the screen: `part` of it is drawn, in its own units."""

    part: QRectF
    places: tuple[tuple[int, QTransform], ...]
    """The photos in it, 0 for A and 1 for B, with the way from their shares to the pane."""
    boxes: tuple[QPolygonF, ...] = ()
    box: int | None = None
    frame: QPolygonF | None = None
    """Where the other photo's edge lies, if it shows only a part of this one."""
    laid: Laid | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ComparisonShown:
    """What the window shows of two photos."""

    comparison: Comparison
    panes: tuple[PaneShown, ...]
    lines: tuple[str, ...]
    """What is said below them."""
    font: QFont


def draw_comparison(shown: ComparisonShown) -> QImage:
    """The panes beside each other, each with its photo's name below, and what is said of both; raises ImageError."""
    scale = SIDE / max(max(pane.part.width(), pane.part.height()) for pane in shown.panes)
    photos = (shown.comparison.a, shown.comparison.b)
    pictures = {which: _decoded(photos[which], shown, which, scale) for which in (0, 1)}
    height = max(pane.part.height() for pane in shown.panes)
    width = sum(pane.part.width() + GAP for pane in shown.panes) + GAP
    small = QFont(shown.font)
    small.setPixelSize(TEXT_SIZE)
    text = _wrapped(shown.lines, QFontMetricsF(small), width - 2 * GAP)
    names = 2 if len(shown.panes) == 1 else 1
    below = LINE * (names + len(text)) + GAP
    image = QImage(round(width * scale), round((height + 2 * GAP + below) * scale), QImage.Format.Format_RGB32)
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.scale(scale, scale)
    left = GAP
    for pane in shown.panes:
        _paint_pane(painter, pane, QPointF(left, GAP + (height - pane.part.height()) / 2), pictures, shown.font, scale)
        _write(painter, small, _names(pane, photos), QRectF(left, height + 2 * GAP, pane.part.width(), LINE), TEXT)
        left += pane.part.width() + GAP
    _write(painter, small, text, QRectF(GAP, height + 2 * GAP + LINE * names, width - 2 * GAP, LINE), QUIET)
    painter.end()
    return image


def draw_differing(picture: QImage, lines: tuple[str, ...], font: QFont) -> QImage:
    """The picture of a difference with what is said of it below."""
    scale = max(1.0, picture.width() / 1400)
    text_font = QFont(font)
    text_font.setPixelSize(round(TEXT_SIZE * scale))
    text = _wrapped(lines, QFontMetricsF(text_font), picture.width() - 2 * GAP * scale)
    image = QImage(picture.width(), picture.height() + round((len(text) * LINE + GAP) * scale), picture.format())
    image.fill(QColor(GROUND))
    painter = QPainter(image)
    painter.drawImage(QPointF(0, 0), picture)
    line = QRectF(GAP * scale, picture.height() + 0.0, picture.width() - 2 * GAP * scale, LINE * scale)
    _write(painter, text_font, text, line, TEXT)
    painter.end()
    return image


def _decoded(photo: Photo, shown: ComparisonShown, which: int, scale: float) -> Picture:
    """As many pixels as are drawn."""
    needed = max(longer_side(place) for pane in shown.panes for one, place in pane.places if one == which) * scale
    try:
        return Picture(levels(decode_picture(photo.path, longest=max(1, round(needed))), smallest=700))
    except ImageError as error:
        raise type(error)(sentence("{path}: {reason}", path=photo.path, reason=error)) from error


def _paint_pane(painter: QPainter, pane: PaneShown, at: QPointF, pictures: dict[int, Picture], font: QFont,
                scale: float) -> None:  # fmt: skip
    strong = QFont(font)
    strong.setPixelSize(LETTER_SIZE)
    strong.setWeight(QFont.Weight.DemiBold)
    painter.save()
    painter.translate(at - pane.part.topLeft())
    painter.setClipRect(pane.part)
    places = dict(pane.places)

    def one(painter: QPainter, which: int) -> None:
        paint_picture(painter, pictures[which], places[which], ratio=scale)

    if pane.laid is not None:
        paint_laid(painter, replace(pane.laid, knob=False, marks=(None, None)), one, strong)
    else:
        ((which, _place),) = pane.places
        one(painter, which)
        if pane.frame is not None:
            paint_outline(painter, pane.frame, dashed=True)
        paint_boxes(painter, pane.boxes, chosen=pane.box)
        paint_letter(painter, "AB"[which], None, pane.part.topLeft() + QPointF(BADGE_AT, BADGE_AT), strong)
    painter.restore()


def _names(pane: PaneShown, photos: tuple[Photo, Photo]) -> tuple[str, ...]:
    return tuple(f"{'AB'[which]}   {_about(photos[which])}" for which, _place in pane.places)


def _about(photo: Photo) -> str:
    about = (words.file_name(photo.path), words.dimensions(photo), photo.format.upper(), words.size(photo.bytes))
    return words.joined(about)


def _wrapped(lines: tuple[str, ...], metrics: QFontMetricsF, width: float) -> tuple[str, ...]:
    """The lines, broken between words where they are too long."""
    done: list[str] = []
    for line in lines:
        row = ""
        for word in line.split():
            if row and metrics.horizontalAdvance(f"{row} {word}") > width:
                done.append(row)
                row = word
            else:
                row = f"{row} {word}".strip()
        done.append(row)
    return tuple(row for row in done if row)


def _write(painter: QPainter, font: QFont, lines: tuple[str, ...], first: QRectF, tint: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(tint))
    metrics = QFontMetricsF(font)
    for number, line in enumerate(lines):
        text = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, first.width())
        painter.drawText(first.translated(0, number * first.height()), Qt.AlignmentFlag.AlignVCenter, text)
