"""One photo on the neutral ground: zoomed and moved together with its neighbour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.photo_loader import PhotoLoader, Picture
from gallery_dedup.gui.theme import BADGE_GROUND, color, font, tokens
from gallery_dedup.gui.thumbnail_painting import MARK_ICONS
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import STEP, Viewport

MARGIN = 12
SHARP_FROM = 3.0
"""From this magnification on, pixels are shown as they are."""


class PhotoPane(QWidget):
    """Shows a photo through the shared viewport; `clicked` when it is chosen, `toggled` on a double click."""

    clicked = Signal()
    toggled = Signal(QPointF)

    def __init__(self, viewport: Viewport, loader: PhotoLoader, thumbnails: Thumbnails, *, second: bool) -> None:
        super().__init__()
        self._viewport, self._loader, self._thumbnails = viewport, loader, thumbnails
        self._second = second
        self._photo: Photo | None = None
        self._mark: Mark | None = None
        self._shows_second = second
        self._drag: QPointF | None = None
        self._moved = False
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        viewport.changed.connect(self.update)
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

    def room(self) -> QRectF:
        """The part of the pane that photos are fitted into."""
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _thumbnail_came(self) -> None:
        if self._photo is not None and self._loader.best(self._photo.sha256) is None:
            self.update()

    def _picture_came(self, sha256: str) -> None:
        if self._photo is not None and self._photo.sha256 == sha256:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.ground))
        if self._photo is not None:
            place = self._viewport.rect(self.room(), second=self._shows_second)
            error = self._loader.error(self._photo.sha256)
            if error is None:
                self._paint_photo(painter, place, self._photo)
            else:
                self._paint_sentence(painter, error)
            if self._mark is not None:
                self._paint_mark(painter, self._mark)
        painter.end()

    def _paint_photo(self, painter: QPainter, place: QRectF, photo: Photo) -> None:
        ratio = self.devicePixelRatioF()
        shown: Picture | None = self._loader.best(photo.sha256)
        if shown is None:
            thumbnail = self._thumbnails.pixmap(photo)
            if thumbnail is None:
                painter.fillRect(place, self._thumbnails.mean(photo) or QColor(tokens().raised))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
        else:
            image: QImage = shown.level(place.width() * ratio)
            magnified = place.width() * ratio / image.width()
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, magnified < SHARP_FROM)
            seen = place.intersected(QRectF(self.rect()))
            share = QRectF((seen.x() - place.x()) / place.width() * image.width(),
                           (seen.y() - place.y()) / place.height() * image.height(),
                           seen.width() / place.width() * image.width(),
                           seen.height() / place.height() * image.height())  # fmt: skip
            painter.drawImage(seen, image, share)

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
        tint = "#8fe0ab" if mark is Mark.KEEP else "#ffab97"
        icons.paint(painter, MARK_ICONS[mark], tint, QRectF(place.x() + 9, place.y() + 6, 18, 18))
        painter.setPen(QColor(tint))
        painter.drawText(place.adjusted(33, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._viewport.set_pane(QSizeF(self.room().size()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom(STEP**steps, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if (isinstance(event, QNativeGestureEvent)
                and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture):  # fmt: skip
            self._zoom(1 + event.value(), event.position())
            return True
        return super().event(event)

    def _zoom(self, factor: float, at: QPointF) -> None:
        self._viewport.zoom_to(self._viewport.scale * factor, pane=self.room(), at=at, second=self._shows_second)
        self._show_hand()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
            self._drag, self._moved = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        delta = event.position() - self._drag
        if self._moved or delta.manhattanLength() > 3:
            self._moved = True
            self._drag = event.position()
            self._viewport.pan(delta, second=self._shows_second)
            self._show_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and not self._moved and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        self._drag = None
        self._show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit(event.position())

    def _show_hand(self) -> None:
        if self._viewport.is_fitted:
            self.unsetCursor()
        else:
            moving = self._drag is not None and self._moved
            self.setCursor(Qt.CursorShape.ClosedHandCursor if moving else Qt.CursorShape.OpenHandCursor)
