"""A word to the desktop while the window is not looked at: its own notification, else the window's entry blinks."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget

from gallery_dedup.gui.desktop_bus import BusNotifications, session_bus

TRAY_MS = 20_000
"""How long the icon that carries a message stays in the tray of Windows and macOS."""


class Notifier(QObject):
    """Tells over the bus on Linux, with a tray icon that stays for a while on Windows and macOS."""

    clicked = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._bus: BusNotifications | None = None
        self._tray: QSystemTrayIcon | None = None
        self._gone = QTimer(self, singleShot=True, interval=TRAY_MS)
        self._gone.timeout.connect(self.close)

    def tell(self, title: str, text: str) -> None:
        """Show a title and a sentence."""
        bus = session_bus() if self._bus is None else None
        if bus is not None:
            self._bus = BusNotifications(bus, parent=self)
            self._bus.clicked.connect(self.clicked)
        if self._bus is not None:
            self._bus.show(title=title, text=text, action=self.tr("Show the window"), failed=self._blink)
        elif QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages():
            self._show_tray(title, text)
        else:
            self._blink()

    def _show_tray(self, title: str, text: str) -> None:
        if self._tray is None:
            self._tray = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._tray.setToolTip(title)
            for click in (self._tray.messageClicked, self._tray.activated):
                click.connect(lambda *_why: self.clicked.emit())
        self._tray.show()
        self._tray.showMessage(title, text, QApplication.windowIcon())
        self._gone.start()

    def _blink(self) -> None:
        QApplication.alert(self._window)

    def close(self) -> None:
        """Take the icon out of the tray."""
        self._gone.stop()
        if self._tray is not None:
            self._tray.hide()
