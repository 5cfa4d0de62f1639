"""B laid onto A in one pane: with a wipe line between them, one at a time, through each other, or what differs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.picture_painting import (
    outline,
    paint_letter,
    paint_outline,
    paint_photo,
    shown_width,
)
from gallery_dedup.gui.theme import BADGE_GROUND, color, font, tokens
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import Viewport
from gallery_dedup.gui.zoomed_pane_view import MARGIN, ZoomedPane

GRIP = 14
"""Distance from the wipe line, in pixels, at which the hand takes hold of it."""
KNOB = 15
LETTERS = 80
"""Width of a photo below which its badges move towards its edges."""


@dataclass(frozen=True, slots=True)
class Differing:
    """What differs, ready to be painted: `image` lies on `part` (shares of A); boxes in shares of A."""

    image: QImage
    part: QRectF
    boxes: tuple[QRectF, ...]
    similarity: float


class LaidPane(ZoomedPane):
    """`line_moved` tells where the wipe line was dragged to, `box_chosen` which box was clicked."""

    line_moved = Signal(float)
    box_chosen = Signal(int)

    def __init__(self, viewport: Viewport, loader: PhotoLoader, thumbnails: Thumbnails) -> None:
        super().__init__(viewport)
        self._loader, self._thumbnails = loader, thumbnails
        self._photos: tuple[Photo | None, Photo | None] = (None, None)
        self._marks: tuple[Mark | None, Mark | None] = (None, None)
        self.mode = CompareMode.WIPE
        self.is_known = False
        """Whether it is known how B lies on A; until then A is shown."""
        self.line = 0.5
        """Where the wipe line is, as a share of what is seen."""
        self.opacity = 0.5
        """Of the photo on top."""
        self.swapped = False
        self.face = 0
        """In the difference: 0 what differs, 1 and 2 the photos under the boxes."""
        self.differing: Differing | None = None
        self.box: int | None = None
        self._holds_line = False
        self.setMouseTracking(True)
        self.clicked.connect(self._choose_box)
        thumbnails.loaded.connect(self.update)
        loader.loaded.connect(self._picture_came)

    def show_photos(self, photos: Sequence[Photo | None], marks: Sequence[Mark | None]) -> None:
        """Show two photos."""
        self._photos, self._marks = (photos[0], photos[1]), (marks[0], marks[1])
        names = [words.file_name(photo.path) for photo in photos if photo is not None]
        self.setAccessibleName(self.tr("{} on each other").format(", ".join(names)))
        self.update()

    def _picture_came(self, sha256: str) -> None:
        if any(photo is not None and photo.sha256 == sha256 for photo in self._photos):
            self.update()

    def place(self, *, second: bool) -> QTransform:
        """From shares of A (or B) to the pane."""
        return self._viewport.place(self.room(), second=second)

    def seen(self) -> QRectF:
        """The part of the pane that the photos cover."""
        both = self.place(second=False).mapRect(self._viewport.layout.frame)
        return both.intersected(QRectF(self.rect()))

    @property
    def line_x(self) -> float:
        """Where the wipe line is, in pixels of the pane."""
        seen = self.seen()
        return seen.left() + self.line * seen.width()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().ground))
        errors = [self._loader.error(photo.sha256) for photo in self._photos if photo is not None]
        trouble = next((error for error in errors if error), None)
        if trouble is not None:
            painter.setPen(QColor(tokens().text))
            painter.drawText(QRectF(self.rect()).adjusted(32, 0, -32, 0),
                             Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                             words.first_upper(trouble))  # fmt: skip
        elif not self.is_known:
            self._paint_one(painter, 0)
            self._paint_letters(painter, 0)
        else:
            paint = {
                CompareMode.WIPE: self._paint_wipe,
                CompareMode.FLICKER: self._paint_flicker,
                CompareMode.OVERLAY: self._paint_overlay,
                CompareMode.DIFFERENCE: self._paint_difference,
            }[self.mode]
            paint(painter)
        painter.end()

    def _paint_one(self, painter: QPainter, which: int) -> None:
        photo = self._photos[which]
        if photo is not None:
            paint_photo(painter, photo, self.place(second=bool(which)), loader=self._loader,
                        thumbnails=self._thumbnails)  # fmt: skip

    def _paint_letters(self, painter: QPainter, *which: int) -> None:
        """Badges in the upper corners of the photos, the first at the left."""
        strong, room = font(self, "strong"), self.seen().intersected(self.room())
        inset = min(float(MARGIN), max(0.0, (room.width() - LETTERS) / 2))
        for number, one in enumerate(which):
            at = QPointF(room.right() - inset if number else room.left() + inset, room.top() + MARGIN)
            paint_letter(painter, "AB"[one], self._marks[one], at, strong, from_right=bool(number))

    def _paint_wipe(self, painter: QPainter) -> None:
        left, right = (1, 0) if self.swapped else (0, 1)
        x = self.line_x
        for which, edges in ((left, (0.0, x)), (right, (x, float(self.width())))):
            painter.save()
            painter.setClipRect(QRectF(edges[0], 0, edges[1] - edges[0], self.height()))
            self._paint_one(painter, which)
            painter.restore()
        self._paint_line(painter, x)
        self._paint_letters(painter, left, right)

    def _paint_line(self, painter: QPainter, x: float) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tint, width in ((color("#000000", alpha=110), 4.0), (QColor("#ffffff"), 2.0)):
            painter.setPen(QPen(tint, width))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        middle = QPointF(x, self.height() / 2)
        painter.setPen(QPen(QColor("#ffffff"), 2))
        painter.setBrush(color(BADGE_GROUND, alpha=230))
        painter.drawEllipse(middle, KNOB, KNOB)
        for name, offset in (("chevron_left", -11), ("chevron_right", -1)):
            icons.paint(painter, name, "#ffffff", QRectF(middle.x() + offset, middle.y() - 6, 12, 12))
        painter.restore()

    def _paint_flicker(self, painter: QPainter) -> None:
        which = 1 if self.swapped else 0
        self._paint_one(painter, which)
        self._paint_letters(painter, which)

    def _paint_overlay(self, painter: QPainter) -> None:
        below, above = (1, 0) if self.swapped else (0, 1)
        self._paint_one(painter, below)
        painter.setOpacity(self.opacity)
        self._paint_one(painter, above)
        painter.setOpacity(1.0)
        self._paint_letters(painter, below, above)

    def _paint_difference(self, painter: QPainter) -> None:
        found = self.differing
        if found is None or self.face:
            which = max(0, self.face - 1)
            self._paint_one(painter, which)
            self._paint_letters(painter, which)
        else:
            self._paint_map(painter, found)
        place = self.place(second=False)
        for number, box in enumerate(found.boxes if found is not None else ()):
            if number != self.box:
                paint_outline(painter, outline(place, box))
        if found is not None and self.box is not None:
            paint_outline(painter, outline(place, found.boxes[self.box]), strong=True)

    def _paint_map(self, painter: QPainter, found: Differing) -> None:
        place = self.place(second=False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform,
                              shown_width(place) * found.part.width() < 3 * found.image.width())  # fmt: skip
        painter.drawImage(place.mapRect(found.part), found.image, QRectF(found.image.rect()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens().line), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolygon(outline(place).intersected(outline(self.place(second=True))))

    # The hand

    def _over_line(self, at: QPointF) -> bool:
        return self.mode is CompareMode.WIPE and self.is_known and abs(at.x() - self.line_x) <= GRIP

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The line is taken where it is, or anywhere while there is nothing else to move."""
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and self.mode is CompareMode.WIPE and self.is_known:
            self._holds_line = self._viewport.is_fitted or self._over_line(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._holds_line:
            super().mouseMoveEvent(event)
            if self._drag is None:
                self.show_hand()
            return
        self._moved = True
        seen = self.seen()
        self.line_moved.emit(min(1.0, max(0.0, (event.position().x() - seen.left()) / max(1.0, seen.width()))))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._holds_line = False
        super().mouseReleaseEvent(event)

    def show_hand(self) -> None:
        """The pointer says whether the line can be taken."""
        if self._holds_line or self._over_line(QPointF(self.mapFromGlobal(QCursor.pos()))):
            self.setCursor(Qt.CursorShape.SplitHCursor)
        else:
            super().show_hand()

    def _choose_box(self, at: QPointF) -> None:
        if self.mode is not CompareMode.DIFFERENCE or self.differing is None:
            return
        place = self.place(second=False)
        under = [(box.width() * box.height(), number) for number, box in enumerate(self.differing.boxes)
                 if place.mapRect(box).contains(at)]  # fmt: skip
        if under:
            self.box_chosen.emit(min(under)[1])
