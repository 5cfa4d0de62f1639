"""One photo on the neutral ground: zoomed and moved together with its neighbour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTransform

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.picture_painting import MARK_TINTS, outline, paint_outline, paint_photo
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
        thumbnails.loaded.connect(self._thumbnail_came)
        loader.loaded.connect(self._picture_came)

    def show_photo(self, photo: Photo | None, *, mark: Mark | None, second: bool) -> None:
        """Show a photo; `second` tells which of the pair it is, which swaps while flickering."""
        self._photo, self._mark, self._shows_second = photo, mark, second
        state = words.mark(mark) if mark is not None else ""
        name = words.file_name(photo.path) if photo else self.tr("No photo")
        self.setAccessibleName(f"{name}, {state}" if state else name)
        self.update()

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
        way = laid.to_b if self._shows_second else laid.to_a
        box = way.mapRect(WHOLE)
        inside = max(box.left(), box.top(), 1 - box.right(), 1 - box.bottom())
        return way * self._viewport.place(self.room(), second=self._shows_second) if inside > SAME_FRAME else None

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
                    paint_outline(painter, outline(frame))
                    painter.setClipping(False)
            else:
                self._paint_sentence(painter, error)
            if self._mark is not None:
                self._paint_mark(painter, self._mark)
        painter.end()

    def _paint_sentence(self, painter: QPainter, text: str) -> None:
        scheme = tokens()
        middle = QRectF(self.rect()).adjusted(32, 0, -32, 0)
        sign = QRectF(0, 0, 32, 32)
        sign.moveCenter(QPointF(middle.center().x(), middle.center().y() - 32))
        icons.paint(painter, "warning", scheme.quiet, sign)
        painter.setPen(QColor(scheme.text))
        painter.drawText(middle.adjusted(0, self.height() / 2, 0, 0),
                         Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap,
                         words.first_upper(text))  # fmt: skip

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        if mark is Mark.UNDECIDED:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = font(self, "strong")
        painter.setFont(strong)
        text = words.mark(mark).upper()
        width = painter.fontMetrics().horizontalAdvance(text) + 44
        place = QRectF(self.width() / 2 - width / 2, MARGIN + 8, width, 30)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(BADGE_GROUND, alpha=230))
        radius = 15.0 if mark is Mark.KEEP else 5.0
        painter.drawRoundedRect(place, radius, radius)
        tint = MARK_TINTS[mark]
        icons.paint(painter, MARK_ICONS[mark], tint, QRectF(place.x() + 9, place.y() + 6, 18, 18))
        painter.setPen(QColor(tint))
        painter.drawText(place.adjusted(33, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
