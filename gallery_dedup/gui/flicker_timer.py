"""Flickering for as long as its key is held, or until it is switched off."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from gallery_dedup.gui import motion

INTERVAL_MS = 600
"""Below two changes a second: faster ones can harm people with photosensitive epilepsy (WCAG 2.3.1 allows three)."""


class FlickerTimer(QObject):
    """`flipped` when the other photo is due; hears of its key through the window that it watches."""

    flipped = Signal()
    toggled = Signal(bool)

    def __init__(self, *, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWidget | None = None
        self._held = False
        self._auto = False
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def is_auto(self) -> bool:
        """Whether it goes on without a key."""
        return self._auto

    @property
    def is_running(self) -> bool:
        """Whether another photo will come by itself."""
        return self._timer.isActive()

    def _tick(self) -> None:
        if motion.is_reduced():
            self.stop()
        else:
            self.flipped.emit()

    def watch(self, window: QWidget | None) -> None:
        """Hear of keys of this window; None ends that, and the flickering."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
        else:
            self.stop()

    def flip(self) -> None:
        """Flip now, and again and again while the key is held; once alone where motion is to be reduced."""
        self.flipped.emit()
        if (self._held or self._auto) and not motion.is_reduced():
            self._timer.start()

    def set_auto(self, auto: bool) -> None:
        """Go on without a key, or stop; never begins where motion is to be reduced."""
        auto = auto and not motion.is_reduced()
        if auto != self._auto:
            self._auto = auto
            self.toggled.emit(auto)
        if auto:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Flicker no more."""
        self._held = False
        self.set_auto(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The key itself is a command; here only how long it is held is heard."""
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and _is_key(event):
            self._held = True
        elif (kind == QEvent.Type.KeyRelease and _is_key(event)) or kind == QEvent.Type.WindowDeactivate:
            self._held = False
            if not self._auto:
                self._timer.stop()
        return super().eventFilter(watched, event)


def _is_key(event: QEvent) -> bool:
    return (isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F and not event.isAutoRepeat()
            and event.modifiers() == Qt.KeyboardModifier.NoModifier)  # fmt: skip
