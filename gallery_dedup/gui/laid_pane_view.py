"""B laid onto A in one pane: with a wipe line between them, one at a time, through each other, or what differs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QMouseEvent, QPainter, QPaintEvent, QTransform

from gallery_dedup.domain import Mark, Photo
from gallery_dedup.gui import words
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.comparison_picture import PaneShown
from gallery_dedup.gui.laid_painting import Differing, Laid, paint_laid, paint_letters
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.picture_painting import paint_photo, paint_trouble, paint_waiting
from gallery_dedup.gui.picture_wishes import awaits_whole
from gallery_dedup.gui.theme import font, tokens
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import Viewport
from gallery_dedup.gui.zoomed_pane_view import ZoomedPane

GRIP = 14
"""Distance from the wipe line, in pixels, at which the hand takes hold of it."""


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
        self.trouble = ""
        """Why it cannot be told what differs."""
        self._holds_line = False
        self.setMouseTracking(True)
        self.clicked.connect(self._choose_box)
        thumbnails.loaded.connect(self.update)
        loader.loaded.connect(self._picture_came)

    def show_photos(self, photos: Sequence[Photo | None], marks: Sequence[Mark | None]) -> None:
        """Show two photos."""
        self._photos, self._marks = (photos[0], photos[1]), (marks[0], marks[1])
        names = [words.file_name(photo.path) for photo in photos if photo is not None]
        self.setAccessibleName(self.tr("{names} on each other").format(names=words.listed(names)))
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

    @property
    def share(self) -> float:
        """What the slider moves: the line, or the opacity."""
        return self.line if self.mode is CompareMode.WIPE else self.opacity

    @property
    def laid(self) -> Laid:
        """What is painted now."""
        return Laid(
            mode=self.mode, places=(self.place(second=False), self.place(second=True)), ground=QRectF(self.rect()),
            seen=self.seen(), line_x=self.line_x, opacity=self.opacity, swapped=self.swapped, face=self.face,
            differing=self.differing, box=self.box, marks=self._marks,
        )  # fmt: skip

    @property
    def shown(self) -> PaneShown:
        """What is in sight."""
        laid = self.laid
        return PaneShown(part=laid.seen, places=tuple(enumerate(laid.places)), laid=laid)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens().ground))
        errors = [self._loader.error(photo.sha256) for photo in self._photos if photo is not None]
        trouble = next((error for error in errors if error), None)
        if trouble is None and self.mode is CompareMode.DIFFERENCE and self.is_known and self.differing is None:
            trouble = self.trouble or None
        if trouble is not None:
            paint_trouble(painter, QRectF(self.rect()), words.first_upper(trouble))
        elif not self.is_known:
            self._paint_one(painter, 0)
            paint_letters(painter, self.laid, font(self, "strong"), 0)
        else:
            paint_laid(painter, self.laid, self._paint_one, font(self, "strong"))
            if self._is_unsharp():
                paint_waiting(painter, self.room(), font(self, "small"))
        painter.end()

    def _is_unsharp(self) -> bool:
        """Whether a photo that is seen will be sharper in a moment."""
        if self.mode is CompareMode.DIFFERENCE and not self.face:
            return False
        ratio = self.devicePixelRatioF()
        return any(photo is not None and awaits_whole(photo, place, ratio=ratio, loader=self._loader)
                   for photo, place in zip(self._photos, self.laid.places, strict=True))  # fmt: skip

    def _paint_one(self, painter: QPainter, which: int) -> None:
        photo = self._photos[which]
        if photo is not None:
            paint_photo(painter, photo, self.place(second=bool(which)), loader=self._loader,
                        thumbnails=self._thumbnails)  # fmt: skip

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
