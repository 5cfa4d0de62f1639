"""One photo on the neutral ground: zoomed and moved together with its neighbour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF, QTransform

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.comparison_picture import PaneShown
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.picture_painting import (
    MARK_TINTS,
    outline,
    paint_boxes,
    paint_outline,
    paint_photo,
    paint_trouble,
    paint_waiting,
)
from gallery_dedup.gui.picture_wishes import awaits_whole
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import BADGE_GROUND, color, font, tokens
from gallery_dedup.gui.thumbnail_painting import MARK_ICONS
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import WHOLE, Viewport
from gallery_dedup.gui.zoomed_pane_view import MARGIN, ZoomedPane

SAME_FRAME = 0.01
"""Share of the sides by which the other photo's edge must lie inside this one for its frame to be drawn."""


class PhotoPane(ZoomedPane):
    """Shows a photo through the shared viewport, and on it the frame of the other where that shows only a part."""

    def __init__(self, viewport: Viewport, loader: PhotoLoader, thumbnails: Thumbnails, *, second: bool) -> None:
        super().__init__(viewport)
        self._loader, self._thumbnails = loader, thumbnails
        self._photo: Photo | None = None
        self._mark: Mark | None = None
        self._shows_second = second
        self._told: tuple[Photo | None, Mark | None, bool] | None = None
        self._boxes: tuple[QPolygonF, ...] = ()
        self._box: int | None = None
        thumbnails.loaded.connect(self._thumbnail_came)
        loader.loaded.connect(self._picture_came)

    def show_photo(self, photo: Photo | None, *, mark: Mark | None, second: bool) -> None:
        """Show a photo; `second` tells which of the pair it is, which swaps while flickering."""
        if self._told == (photo, mark, second):
            return
        self._told = (photo, mark, second)
        self._photo, self._mark, self._shows_second = photo, mark, second
        state = words.mark(mark) if mark is not None else ""
        name = words.file_name(photo.path) if photo else self.tr("No photo")
        self.setAccessibleName(words.listed((name, state)) if state else name)
        self.update()

    def show_boxes(self, boxes: tuple[QPolygonF, ...], *, chosen: int | None) -> None:
        """Frame places of the photo, given in shares of it."""
        if (boxes, chosen) != (self._boxes, self._box):
            self._boxes, self._box = boxes, chosen
            self.update()

    def framed(self) -> tuple[QPolygonF, ...]:
        """Where the frames lie in the pane."""
        place = self._viewport.place(self.room(), second=self._shows_second)
        return tuple(place.map(box) for box in self._boxes)

    def box_at(self, at: QPointF) -> int | None:
        """The smallest framed place under a point of the pane."""
        under = [(box.boundingRect().width() * box.boundingRect().height(), number)
                 for number, box in enumerate(self.framed())
                 if box.containsPoint(at, Qt.FillRule.OddEvenFill)]  # fmt: skip
        return min(under)[1] if under else None

    @property
    def photo(self) -> Photo | None:
        """The photo that is shown."""
        return self._photo

    @property
    def shows_second(self) -> bool:
        """Whether it is B that is shown."""
        return self._shows_second

    @property
    def other_frame(self) -> QTransform | None:
        """From shares of the other photo to the pane, where that shows only a part of this one; else None."""
        laid = self._viewport.layout
        if not laid.is_aligned:
            return None
        way = laid.to_b if self._shows_second else laid.to_a
        box = way.mapRect(WHOLE)
        inside = max(box.left(), box.top(), 1 - box.right(), 1 - box.bottom())
        return way * self._viewport.place(self.room(), second=self._shows_second) if inside > SAME_FRAME else None

    @property
    def shown(self) -> PaneShown:
        """What is in sight."""
        place = self._viewport.place(self.room(), second=self._shows_second)
        frame = self.other_frame
        return PaneShown(
            part=place.mapRect(WHOLE).intersected(QRectF(self.rect())), places=((int(self._shows_second), place),),
            boxes=self.framed(), box=self._box, frame=outline(frame) if frame is not None else None,
        )  # fmt: skip

    def _thumbnail_came(self) -> None:
        if self._photo is not None and self._loader.best(self._photo.sha256) is None:
            self.update()

    def _picture_came(self, sha256: str) -> None:
        if self._photo is not None and self._photo.sha256 == sha256:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().ground))
        if self._photo is not None:
            error = self._loader.error(self._photo.sha256)
            if error is None:
                place = self._viewport.place(self.room(), second=self._shows_second)
                paint_photo(painter, self._photo, place, loader=self._loader, thumbnails=self._thumbnails)
                frame = self.other_frame
                if frame is not None:
                    # Where the other goes beyond this one, the line keeps to what there is.
                    painter.setClipRect(place.mapRect(WHOLE).adjusted(-3, -3, 3, 3))
                    paint_outline(painter, outline(frame), dashed=True)
                    painter.setClipping(False)
                paint_boxes(painter, self.framed(), chosen=self._box)
                if awaits_whole(self._photo, place, ratio=self.devicePixelRatioF(), loader=self._loader):
                    paint_waiting(painter, self.room(), font(self, "small"))
            else:
                paint_trouble(painter, QRectF(self.rect()), words.first_upper(error))
            if self._mark is not None:
                self._paint_mark(painter, self._mark)
        painter.end()

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        if mark is Mark.UNDECIDED:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = font(self, "strong")
        painter.setFont(strong)
        text = words.mark(mark).upper()
        width = painter.fontMetrics().horizontalAdvance(text) + px(44)
        place = QRectF(self.width() / 2 - width / 2, MARGIN + 8, width, px(30))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(BADGE_GROUND, alpha=230))
        radius = place.height() / 2 if mark is Mark.KEEP else 5.0
        painter.drawRoundedRect(place, radius, radius)
        tint = MARK_TINTS[mark]
        icons.paint(painter, MARK_ICONS[mark], tint, QRectF(place.x() + px(9), place.y() + px(6), px(18), px(18)))
        painter.setPen(QColor(tint))
        painter.drawText(place.adjusted(px(33), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
