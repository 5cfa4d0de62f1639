"""Where a pair of photos lies under the glass: one scale and one centre for both, in the frame of the first photo."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QTransform

from gallery_dedup.domain import Photo

MOST = 16.0
"""Screen pixels for one pixel of the photo, at most."""
STEP = 1.25
PAN = 0.25
"""Share of what is seen by which a key moves the photos."""
WHOLE = QRectF(0, 0, 1, 1)
ROOM_ABOUT = 0.35
"""Room left about a place that is zoomed to, as a share of it, on each side."""
LEAST_NEARER = 1.3
"""How much larger than fitted a place is shown, where it has room for that."""
Matrix: TypeAlias = tuple[float, float, float, float, float, float]


@dataclass(frozen=True, slots=True)
class Layout:
    """How two photos lie on one table: their sizes in table units, and the way from A's shares to B's.

    One table unit is one pixel of the photo that has more of them, so 100 % shows every pixel there is.
    """

    a: QSizeF
    b: QSizeF
    to_b: QTransform
    is_aligned: bool = True
    """Whether B is known to lie so; else one frame lies on the other, middle on middle."""

    @property
    def to_a(self) -> QTransform:
        """The way from B's shares to A's."""
        return self.to_b.inverted()[0]

    @property
    def frame(self) -> QRectF:
        """What both show together, in shares of A."""
        return WHOLE.united(self.to_a.mapRect(WHOLE))


def layout(a: Photo, b: Photo | None, matrix: Matrix | None) -> Layout:
    """The common table of two photos.

    Without a matrix (as in `Comparison`) the long sides are made equal and the middles laid on each other.
    """
    first = QSizeF(a.width, a.height)
    if b is None:
        return Layout(first, first, QTransform(), is_aligned=False)
    second = QSizeF(b.width, b.height)
    # How many of A's pixels one of B's covers.
    if matrix is None:
        scale = max(a.width, a.height) / max(b.width, b.height)
        across, down = a.width / (b.width * scale), a.height / (b.height * scale)
        to_b = QTransform(across, 0, 0, down, (1 - across) / 2, (1 - down) / 2)
    else:
        to_b = shares_to_b(matrix)
        scale = math.sqrt(a.width * a.height / (b.width * b.height) / abs(to_b.determinant()))
    unit = max(1.0, 1.0 / scale)
    return Layout(first * unit, second * (scale * unit), to_b, is_aligned=matrix is not None)


def shares_to_b(matrix: Matrix | None) -> QTransform:
    """From a place in A (shares of its width and height) to the same place in B."""
    if matrix is None:
        return QTransform()
    m0, m1, m2, m3, m4, m5 = matrix
    back, found = QTransform(m0, m3, m1, m4, m2, m5).inverted()
    return back if found else QTransform()


class Viewport(QObject):
    """Scale (screen pixels per table unit) and centre (in shares of A) that both photos share."""

    changed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = Layout(QSizeF(1, 1), QSizeF(1, 1), QTransform())
        self._pane = QSizeF(1, 1)
        self._scale: float | None = None
        self._center = QPointF(0.5, 0.5)
        self._laid = False

    def set_layout(self, value: Layout, *, keep_zoom: bool = False) -> None:
        """Lay other photos; fitted unless told to keep the zoom."""
        self._layout = value
        if not keep_zoom:
            self._scale = None
            self._center = QPointF(0.5, 0.5)
        self._settle()

    def set_laid(self, laid: bool) -> None:
        """Whether B lies on A, in one pane, rather than beside it."""
        self._laid = laid
        self._settle()

    def set_pane(self, size: QSizeF) -> None:
        """The size that each pane has."""
        if size != self._pane:
            self._pane = size
            self._settle()

    @property
    def layout(self) -> Layout:
        """The photos on the table."""
        return self._layout

    @property
    def fit_scale(self) -> float:
        """The scale at which both photos are wholly seen; small photos are not blown up beyond twice."""
        a, b = self._layout.a, self._layout.b
        if self._laid:
            frame = self._layout.frame
            a = b = QSizeF(a.width() * frame.width(), a.height() * frame.height())
        sides = ((self._pane.width(), (a.width(), b.width())), (self._pane.height(), (a.height(), b.height())))
        scale = min(room / max(1.0, side) for room, both in sides for side in both)
        return max(1e-4, min(scale, 2.0))

    @property
    def scale(self) -> float:
        """Screen pixels per table unit."""
        return self.fit_scale if self._scale is None else self._scale

    @property
    def is_fitted(self) -> bool:
        """Whether both photos are wholly seen, and stay so when the window changes."""
        return self._scale is None

    def rect(self, pane: QRectF, *, second: bool) -> QRectF:
        """Where photo A (or B, upright in a pane of its own) lies in a pane."""
        size = (self._layout.b if second else self._layout.a) * self.scale
        if self.is_fitted:
            center = self._layout.frame.center() if self._laid else QPointF(0.5, 0.5)
        else:
            center = self._layout.to_b.map(self._center) if second else self._center
        middle = pane.center()
        return QRectF(middle.x() - center.x() * size.width(), middle.y() - center.y() * size.height(),
                      size.width(), size.height())  # fmt: skip

    def place(self, pane: QRectF, *, second: bool) -> QTransform:
        """From shares of a photo to a pane: B lies on A where it is laid."""
        rect = self.rect(pane, second=second and not self._laid)
        placed = QTransform(rect.width(), 0, 0, rect.height(), rect.x(), rect.y())
        return self._layout.to_a * placed if second and self._laid else placed

    def fit(self) -> None:
        """Show both photos wholly."""
        self._scale = None
        self._center = QPointF(0.5, 0.5)
        self.changed.emit()

    def show_place(self, place: QRectF) -> None:
        """Zoom to a place of A, in shares, with some room about it; never beyond twice the pixels there are."""
        size = self._layout.a
        filled = min(self._pane.width() / (place.width() * size.width()),
                     self._pane.height() / (place.height() * size.height()))  # fmt: skip
        # About a place that is large itself there is less room, so that one comes nearer all the same.
        wanted = max(filled / (1 + 2 * ROOM_ABOUT), min(filled * 0.95, self.fit_scale * LEAST_NEARER))
        self._scale = max(min(wanted, 2.0), self.fit_scale)
        self._center = place.center()
        self._settle()

    def zoom_to(self, scale: float, *, pane: QRectF, at: QPointF, second: bool = False) -> None:
        """Change the scale and keep the place of a photo that is under a point where it is."""
        place = self._share_at(pane, at, second=second)
        scale = min(MOST, scale)
        if scale <= self.fit_scale * 1.001:
            self.fit()
            return
        self._scale = scale
        size = (self._layout.b if second else self._layout.a) * scale
        offset = QPointF((at.x() - pane.center().x()) / size.width(), (at.y() - pane.center().y()) / size.height())
        self._set_center(place - offset, second=second)

    def toggle(self, actual: float, *, pane: QRectF, at: QPointF, second: bool = False) -> None:
        """Fitted becomes `actual` scale about a point, anything else becomes fitted."""
        if not self.is_fitted:
            self.fit()
            return
        # A photo smaller than its pane is shown at twice its size, so that the key does something.
        scale = actual if actual > self.fit_scale * 1.01 else self.fit_scale * 2
        self.zoom_to(scale, pane=pane, at=at, second=second)

    def pan(self, delta: QPointF, *, second: bool = False) -> None:
        """Move the photos by screen pixels."""
        if self.is_fitted:
            return
        size = (self._layout.b if second else self._layout.a) * self.scale
        center = self._layout.to_b.map(self._center) if second else self._center
        moved = QPointF(center.x() - delta.x() / size.width(), center.y() - delta.y() / size.height())
        self._set_center(moved, second=second)

    def look(self, across: int, down: int) -> None:
        """Look further to the right (1) or left (-1), and further down (1) or up (-1)."""
        self.pan(QPointF(-across * PAN * self._pane.width(), -down * PAN * self._pane.height()))

    def _share_at(self, pane: QRectF, at: QPointF, *, second: bool) -> QPointF:
        rect = self.rect(pane, second=second)
        return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())

    def _set_center(self, value: QPointF, *, second: bool) -> None:
        self._center = self._layout.to_a.map(value) if second else value
        self._settle()

    def _settle(self) -> None:
        """Keep the photos under the pane: no further than their edge, and in the middle where they are smaller."""
        if self._scale is not None:
            size, frame = self._layout.a * self._scale, self._layout.frame
            half_x = min(frame.width() / 2, self._pane.width() / 2 / size.width())
            half_y = min(frame.height() / 2, self._pane.height() / 2 / size.height())
            x = min(max(self._center.x(), frame.left() + half_x), frame.right() - half_x)
            y = min(max(self._center.y(), frame.top() + half_y), frame.bottom() - half_y)
            self._center = QPointF(x, y)
        self.changed.emit()
