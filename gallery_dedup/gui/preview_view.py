"""A thumbnail enlarged beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui import words
from gallery_dedup.gui.text_scale import px
from gallery_dedup.gui.theme import font, tokens
from gallery_dedup.gui.thumbnail_painting import paint_thumbnail
from gallery_dedup.gui.thumbnails import Thumbnails

LONGEST = 320


class PreviewView(QWidget):
    """Lies over the window, takes no mouse, and shows one photo with its name."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._over = parent
        self._photo: Photo | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        thumbnails.loaded.connect(self.update)
        self.hide()

    def show_photo(self, photo: Photo, beside: QPoint) -> None:
        """Show a photo with the left edge at a point of the parent, kept inside it."""
        scale = LONGEST / max(photo.width, photo.height, 1)
        width, height = max(120, round(photo.width * scale)), max(24, round(photo.height * scale))
        self._photo = photo
        self.resize(width + 16, height + 16 + px(40))
        room = self._over.rect()
        x = min(beside.x(), room.right() - self.width() - 8)
        y = max(8, min(beside.y() - self.height() // 2, room.bottom() - self.height() - 8))
        self.move(x, y)
        self.show()
        self.raise_()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._photo is None:
            return
        scheme = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(scheme.line), 1))
        painter.setBrush(QColor(scheme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        place = QRectF(8, 8, self.width() - 16, self.height() - 16 - px(40))
        paint_thumbnail(painter, place, self._photo, self._thumbnails, scheme)
        small = font(self, "small")
        metrics = QFontMetricsF(small)
        painter.setFont(small)
        painter.setPen(QColor(scheme.text))
        name = metrics.elidedText(words.file_name(self._photo.path), Qt.TextElideMode.ElideMiddle, place.width())
        painter.drawText(QRectF(8, place.bottom() + px(4), place.width(), px(18)), Qt.AlignmentFlag.AlignVCenter, name)
        painter.setPen(QColor(scheme.quiet))
        facts = words.joined((words.dimensions(self._photo), words.size(self._photo.bytes)))
        below = QRectF(8, place.bottom() + px(20), place.width(), px(18))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, facts)
        painter.end()
