"""Two photos side by side on one ground, at one scale, moved together, with what is known of them below."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from gallery_dedup.domain import Alignment, Mark, Photo
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.photo_loader import SCREEN, PhotoLoader, Wish
from gallery_dedup.gui.photo_pane_view import PhotoPane
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.viewport import Viewport, layout


class PairView(QWidget):
    """`chosen` tells which of the two was clicked: 0 or 1, whichever pane it is in."""

    chosen = Signal(int)
    zoomed = Signal()

    def __init__(self, loader: PhotoLoader, thumbnails: Thumbnails, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._loader = loader
        self._viewport = Viewport(parent=self)
        self._photos: tuple[Photo | None, Photo | None] = (None, None)
        self._marks: tuple[Mark | None, Mark | None] = (None, None)
        self._current: int | None = None
        self._alignment: Alignment | None = None
        self._next: tuple[Photo, ...] = ()
        self._swapped = False
        self._panes = tuple(PhotoPane(self._viewport, loader, thumbnails, second=bool(side)) for side in (0, 1))
        self._facts = (FactsView(), FactsView())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(1)
        grid.setVerticalSpacing(0)
        for side in (0, 1):
            grid.addWidget(self._panes[side], 0, side)
            grid.addWidget(self._facts[side], 1, side)
            grid.setColumnStretch(side, 1)
            self._panes[side].clicked.connect(lambda side=side: self.chosen.emit(side ^ self._swapped))
            self._panes[side].toggled.connect(lambda at, side=side: self.toggle_zoom(at=at, side=side))
        grid.setRowStretch(0, 1)
        self._viewport.changed.connect(self._want)
        self._viewport.changed.connect(self.zoomed)

    @property
    def zoom_text(self) -> str:
        """The zoom in words: "Fit · 23 %" or "100 %"."""
        share = f"{round(self._viewport.scale * 100)} %"
        return self.tr("Fit") + f" \u00b7 {share}" if self._viewport.is_fitted else share

    @property
    def is_fitted(self) -> bool:
        """Whether both photos are wholly seen."""
        return self._viewport.is_fitted

    @property
    def is_swapped(self) -> bool:
        """Whether the two stand in each other's place."""
        return self._swapped

    def show_pair(self, a: Photo | None, b: Photo | None, *, marks: tuple[Mark | None, Mark | None] = (None, None),
                  current: int | None = None) -> None:  # fmt: skip
        """Show two photos, fitted when they are others than before."""
        fresh = (a, b) != self._photos
        self._photos, self._marks, self._current = (a, b), marks, current
        if fresh:
            self._swapped = False
            self._alignment = None
            if a is not None:
                self._viewport.set_layout(layout(a, b, None))
        self._fill()
        self._want()

    def show_marks(self, marks: tuple[Mark | None, Mark | None], *, current: int | None) -> None:
        """Change the marks of the two."""
        self._marks, self._current = marks, current
        self._fill()

    def align(self, alignment: Alignment | None) -> None:
        """Lay the second photo onto the first, so that zooming shows the same place of both."""
        a, b = self._photos
        if alignment != self._alignment and a is not None and b is not None:
            self._alignment = alignment
            self._viewport.set_layout(layout(a, b, alignment), keep_zoom=True)

    def expect(self, photos: tuple[Photo, ...]) -> None:
        """Load what will be shown next, after what is shown now."""
        self._next = photos
        self._want()

    def swap(self) -> None:
        """Put each photo in the other's place."""
        self._swapped = not self._swapped
        self._fill()
        self.zoomed.emit()

    def toggle_zoom(self, *, at: QPointF | None = None, side: int = 0) -> None:
        """Fitted becomes 100 %, anything else becomes fitted."""
        if not self._viewport.is_fitted:
            self._viewport.fit()
            return
        pane = self._panes[side]
        ratio = self.devicePixelRatioF()
        place = pane.room().center() if at is None else at
        actual = 1 / ratio
        # A photo smaller than its pane is shown at twice its size, so that the key does something.
        scale = actual if actual > self._viewport.fit_scale * 1.01 else self._viewport.fit_scale * 2
        self._viewport.zoom_to(scale, pane=pane.room(), at=place, second=bool(side ^ self._swapped))

    def zoom_by(self, factor: float) -> None:
        """Zoom about the middle."""
        pane = self._panes[0]
        self._viewport.zoom_to(self._viewport.scale * factor, pane=pane.room(), at=pane.room().center(),
                               second=self._swapped)  # fmt: skip

    def _fill(self) -> None:
        for side in (0, 1):
            which = side ^ self._swapped
            mine, other = self._photos[which], self._photos[1 - which]
            self._panes[side].show_photo(mine, mark=self._marks[which], second=bool(which))
            self._facts[side].show_photo(mine, other, letter="AB"[which], current=self._current == which)

    def _want(self) -> None:
        """Ask for pictures as large as the view needs them, those in sight first."""
        ratio = self.devicePixelRatioF()
        pane = self._panes[0].room()
        wishes: list[Wish] = []
        for which, photo in enumerate(self._photos):
            if photo is None:
                continue
            wishes.append(Wish(photo.path, photo.sha256, SCREEN))
            shown = self._viewport.rect(pane, second=bool(which))
            needed = max(shown.width(), shown.height()) * ratio
            if needed > SCREEN * 1.05 and max(photo.width, photo.height) > SCREEN:
                wishes.append(Wish(photo.path, photo.sha256, None))
        wishes.extend(Wish(photo.path, photo.sha256, SCREEN) for photo in self._next)
        self._loader.want(wishes)
