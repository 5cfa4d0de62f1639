"""Where a pair of photos lies under the glass: one scale and one centre for both, in the frame of the first photo."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Signal
from PySide6.QtGui import QTransform

from gallery_dedup.domain import Alignment, Photo

MOST = 16.0
"""Screen pixels for one pixel of the photo, at most."""
STEP = 1.25


@dataclass(frozen=True, slots=True)
class Layout:
    """How two photos lie on one table: their sizes in table units, and the way from A's shares to B's.

    One table unit is one pixel of the photo that has more of them, so 100 % shows every pixel there is.
    """

    a: QSizeF
    b: QSizeF
    to_b: QTransform


def layout(a: Photo, b: Photo | None, alignment: Alignment | None) -> Layout:
    """The common table of two photos; without an alignment the long sides are made equal."""
    first = QSizeF(a.width, a.height)
    if b is None:
        return Layout(first, first, QTransform())
    second = QSizeF(b.width, b.height)
    crop = alignment.crop if alignment else (0.0, 0.0, 1.0, 1.0)
    # How many of A's pixels one of B's covers.
    if alignment and crop != (0.0, 0.0, 1.0, 1.0):
        shown = max((crop[2] - crop[0]) * a.width, (crop[3] - crop[1]) * a.height)
    else:
        shown = max(a.width, a.height)
    scale = shown / max(b.width, b.height)
    unit = max(1.0, 1.0 / scale)
    return Layout(first * unit, second * (scale * unit), shares_to_b(alignment))


def shares_to_b(alignment: Alignment | None) -> QTransform:
    """From a place in A (shares of its width and height) to the same place in B."""
    if alignment is None:
        return QTransform()
    left, top, right, bottom = alignment.crop
    if right <= left or bottom <= top:
        return QTransform()
    result = QTransform.fromTranslate(-left, -top) * QTransform.fromScale(1 / (right - left), 1 / (bottom - top))
    result *= QTransform.fromTranslate(-0.5, -0.5)
    if alignment.mirrored:
        result *= QTransform.fromScale(-1, 1)
    # Shares turn only by right angles: smaller angles leave the frame where it is.
    quarter = round(alignment.rotation / 90) % 4
    turns = (QTransform(), QTransform(0, -1, 1, 0, 0, 0), QTransform(-1, 0, 0, -1, 0, 0), QTransform(0, 1, -1, 0, 0, 0))
    return result * turns[quarter] * QTransform.fromTranslate(0.5, 0.5)


class Viewport(QObject):
    """Scale (screen pixels per table unit) and centre (in shares of A) that both panes share."""

    changed = Signal()

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layout = Layout(QSizeF(1, 1), QSizeF(1, 1), QTransform())
        self._pane = QSizeF(1, 1)
        self._scale: float | None = None
        self._center = QPointF(0.5, 0.5)

    def set_layout(self, value: Layout, *, keep_zoom: bool = False) -> None:
        """Lay other photos; fitted unless told to keep the zoom."""
        self._layout = value
        if not keep_zoom:
            self._scale = None
            self._center = QPointF(0.5, 0.5)
        self._settle()

    def set_pane(self, size: QSizeF) -> None:
        """The size that each pane has."""
        if size != self._pane:
            self._pane = size
            self._settle()

    @property
    def fit_scale(self) -> float:
        """The scale at which both photos are wholly seen; small photos are not blown up beyond twice."""
        sides = ((self._pane.width(), (self._layout.a.width(), self._layout.b.width())),
                 (self._pane.height(), (self._layout.a.height(), self._layout.b.height())))  # fmt: skip
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
        """Where photo A (or B) lies in a pane."""
        size = (self._layout.b if second else self._layout.a) * self.scale
        center = self._layout.to_b.map(self._center) if second else self._center
        if self.is_fitted:
            center = QPointF(0.5, 0.5)
        middle = pane.center()
        return QRectF(middle.x() - center.x() * size.width(), middle.y() - center.y() * size.height(),
                      size.width(), size.height())  # fmt: skip

    def fit(self) -> None:
        """Show both photos wholly."""
        self._scale = None
        self._center = QPointF(0.5, 0.5)
        self.changed.emit()

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

    def pan(self, delta: QPointF, *, second: bool = False) -> None:
        """Move the photos by screen pixels."""
        if self.is_fitted:
            return
        size = (self._layout.b if second else self._layout.a) * self.scale
        center = self._layout.to_b.map(self._center) if second else self._center
        moved = QPointF(center.x() - delta.x() / size.width(), center.y() - delta.y() / size.height())
        self._set_center(moved, second=second)

    def _share_at(self, pane: QRectF, at: QPointF, *, second: bool) -> QPointF:
        rect = self.rect(pane, second=second)
        return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height())

    def _set_center(self, value: QPointF, *, second: bool) -> None:
        self._center = self._layout.to_b.inverted()[0].map(value) if second else value
        self._settle()

    def _settle(self) -> None:
        """Keep the photo under the pane: no further than its edge, and in the middle where it is smaller."""
        if self._scale is not None:
            size = self._layout.a * self._scale
            half_x = min(0.5, self._pane.width() / 2 / size.width())
            half_y = min(0.5, self._pane.height() / 2 / size.height())
            self._center = QPointF(min(max(self._center.x(), half_x), 1 - half_x),
                                   min(max(self._center.y(), half_y), 1 - half_y))  # fmt: skip
        self.changed.emit()
