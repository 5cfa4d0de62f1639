"""The session bus of Linux desktops: notifications, and progress on the icons of docks and taskbars.

Desktop Notifications Specification 1.2 (freedesktop.org) and the Launcher API of Unity, which the docks of KDE, GNOME's
extensions and elementary hear as well. Elsewhere, and without a bus, there is none.
"""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusPendingCallWatcher

NOTIFICATIONS = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH = "/org/freedesktop/Notifications"
LAUNCHER = "com.canonical.Unity.LauncherEntry"
LAUNCHER_PATH = "/com/canonical/unity/launcherentry/1"
SHOW = "default"
"""The action that a click on the notification itself is."""
_APPEND_UNSIGNED = "_ZN13QDBusArgumentlsEj"
"""QDBusArgument::operator<<(unsigned int): PySide6 writes every small int as a signed one of 16 or 32 bits."""


def session_bus() -> QDBusConnection | None:
    """The bus of this session, the same one every time; None where there is none: none is started for this.

    Asked for when it is needed: without a bus, nothing of Qt's library for it is loaded.
    """
    if sys.platform != "linux":
        return None
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS") and not (runtime and os.path.exists(f"{runtime}/bus")):
        return None
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None


class BusNotifications(QObject):
    """Notifications of the desktop; `clicked` when one of ours was."""

    clicked = Signal()

    def __init__(self, bus: QDBusConnection, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._shown = 0
        self._watchers: set[QDBusPendingCallWatcher] = set()
        hear = partial(bus.connect, NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS)
        hear("ActionInvoked", self, slot("act(uint,QString)"))
        hear("ActivationToken", self, slot("take_token(uint,QString)"))

    def show(self, *, title: str, text: str, action: str, failed: Callable[[], object]) -> None:
        """Show one in the place of the last; `action` says what a click does. Calls `failed` when nobody shows it."""
        from PySide6.QtDBus import QDBusMessage, QDBusPendingCallWatcher

        replaces = unsigned(self._shown)
        if replaces is None:
            failed()
            return
        call = QDBusMessage.createMethodCall(NOTIFICATIONS, NOTIFICATIONS_PATH, NOTIFICATIONS, "Notify")
        hints = {"desktop-entry": "gallery-dedup", "category": "transfer.complete"}
        # No icon: the desktop takes that of the desktop entry.
        call.setArguments(["Gallery Dedup", replaces, "gallery-dedup", title, text, [SHOW, action], hints, -1])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._watchers.add(watcher)
        watcher.finished.connect(lambda ended: self._answered(ended, failed))

    def _answered(self, watcher: QDBusPendingCallWatcher, failed: Callable[[], object]) -> None:
        told = watcher.reply().arguments()
        if watcher.isError() or not told or not isinstance(told[0], int):
            failed()
        else:
            self._shown = told[0]
        self._watchers.discard(watcher)
        watcher.deleteLater()

    @Slot("uint", str)
    def act(self, number: int, action: str) -> None:
        """Hear that an action of any program's notification was asked for."""
        if number == self._shown and action == SHOW:
            self.clicked.emit()

    @Slot("uint", str)
    def take_token(self, number: int, token: str) -> None:
        """Keep what lets the window come to the front for the click."""
        if number == self._shown:
            os.environ["XDG_ACTIVATION_TOKEN"] = token


def tell_progress(bus: QDBusConnection, share: float | None, *, desktop_file: str) -> None:
    """Show a share of 0..1 on the program's icon, or nothing any more."""
    from PySide6.QtDBus import QDBusMessage

    signal = QDBusMessage.createSignal(LAUNCHER_PATH, LAUNCHER, "Update")
    told = {"progress": 0.0 if share is None else float(share), "progress-visible": share is not None}
    signal.setArguments([f"application://{desktop_file}.desktop", told])
    bus.send(signal)


def slot(signature: str) -> bytes:
    """A slot as `connect` wants it: a text, whatever PySide6's own types say."""
    return cast("bytes", SLOT(signature))


def unsigned(value: int) -> QDBusArgument | None:
    """A number as the bus's own type for unsigned ones; None when Qt's library is not what it was."""
    import shiboken6
    from PySide6.QtDBus import QDBusArgument

    try:
        append = ctypes.CDLL("libQt6DBus.so.6")[_APPEND_UNSIGNED]
    except (OSError, AttributeError):
        return None
    append.argtypes, append.restype = [ctypes.c_void_p, ctypes.c_uint], ctypes.c_void_p
    argument = QDBusArgument()
    append(shiboken6.getCppPointer(argument)[0], value)
    return argument
