"""The photo that is looked for: large on the neutral ground, with what is known of it below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gallery_dedup.domain import Photo
from gallery_dedup.gui import words
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.photo_loader import SCREEN, PhotoLoader, Wish
from gallery_dedup.gui.theme import tokens
from gallery_dedup.gui.thumbnails import Thumbnails

MARGIN = 12.0
LARGEST = 2.0
"""Small photos are not blown up beyond this."""


class SimilarPhotoView(QWidget):
    """Shows one photo; its thumbnail stands in until the picture is decoded."""

    def __init__(self, loader: PhotoLoader, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._ground = _Ground(loader, thumbnails)
        self._facts = FactsView()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(self._ground, 1)
        lines.addWidget(self._facts)

    @property
    def photo(self) -> Photo | None:
        """The photo that is shown."""
        return self._ground.photo

    def show_photo(self, photo: Photo | None) -> None:
        """Show a photo."""
        self._ground.show_photo(photo)
        self._facts.show_photo(photo, None, letter="")


class _Ground(QWidget):
    accessible_role = QAccessible.Role.Graphic

    def __init__(self, loader: PhotoLoader, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.photo: Photo | None = None
        self._loader, self._thumbnails = loader, thumbnails
        self.setMinimumSize(200, 160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        loader.loaded.connect(lambda _sha256: self.update())
        thumbnails.loaded.connect(self.update)

    def show_photo(self, photo: Photo | None) -> None:
        self.photo = photo
        self.setAccessibleName(words.file_name(photo.path) if photo else "")
        if photo is not None:
            self._loader.want([Wish(photo.path, photo.sha256, SCREEN)])
        self.update()

    def _place(self, photo: Photo) -> QRectF:
        room = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        whole = QSizeF(max(1, photo.width), max(1, photo.height))
        size = whole.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if size.width() > whole.width() * LARGEST:
            size = whole * LARGEST
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(room.center())
        return place

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        scheme = tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(scheme.ground))
        if self.photo is not None:
            self._paint_photo(painter, self.photo)
        painter.end()

    def _paint_photo(self, painter: QPainter, photo: Photo) -> None:
        place = self._place(photo)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        picture, error = self._loader.best(photo.sha256), self._loader.error(photo.sha256)
        if picture is not None:
            painter.drawImage(place, picture.level(place.width() * self.devicePixelRatioF()))
            return
        thumbnail = self._thumbnails.pixmap(photo)
        if thumbnail is not None:
            painter.drawPixmap(place, thumbnail, QRectF(thumbnail.rect()))
            return
        painter.fillRect(place, self._thumbnails.mean(photo) or QColor(tokens().raised))
        if error is not None:
            painter.setPen(QColor(tokens().text))
            middle = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(24, 24, -24, -24), middle, words.first_upper(error))
