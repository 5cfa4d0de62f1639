"""The neutral ground that photos lie on, zoomed and moved by wheel, hand and gesture through the shared viewport."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QAccessible, QMouseEvent, QNativeGestureEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gallery_dedup.gui.viewport import STEP, Viewport

MARGIN = 12


class ZoomedPane(QWidget):
    """`clicked` tells where; `toggled` on a double click."""

    accessible_role = QAccessible.Role.Graphic

    clicked = Signal(QPointF)
    toggled = Signal(QPointF)

    def __init__(self, viewport: Viewport) -> None:
        super().__init__()
        self._viewport = viewport
        self._drag: QPointF | None = None
        self._moved = False
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        viewport.changed.connect(self.update)

    @property
    def shows_second(self) -> bool:
        """Whether places of this pane are those of B."""
        return False

    def room(self) -> QRectF:
        """The part of the pane that photos are fitted into."""
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.isHidden():
            self._viewport.set_pane(QSizeF(self.room().size()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
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
        self._viewport.zoom_to(self._viewport.scale * factor, pane=self.room(), at=at, second=self.shows_second)
        self.show_hand()

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
            self._viewport.pan(delta, second=self.shows_second)
            self.show_hand()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is not None and not self._moved and event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(event.position())
        self._drag = None
        self.show_hand()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.toggled.emit(event.position())

    def show_hand(self) -> None:
        """The pointer is a hand where the photos can be moved."""
        if self._viewport.is_fitted:
            self.unsetCursor()
        else:
            moving = self._drag is not None and self._moved
            self.setCursor(Qt.CursorShape.ClosedHandCursor if moving else Qt.CursorShape.OpenHandCursor)
