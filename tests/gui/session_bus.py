"""A session bus of the test's own, and a desktop on it that shows notifications and progress: it writes them down."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal, Slot

from gallery_dedup.gui.desktop_bus import (
    LAUNCHER,
    LAUNCHER_PATH,
    NOTIFICATIONS,
    NOTIFICATIONS_PATH,
    slot,
    unsigned,
)

if sys.platform == "linux":
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant, QDBusVirtualObject
else:
    pytest.skip("there is no session bus here", allow_module_level=True)


@contextmanager
def bus_address() -> Iterator[str]:
    """A bus, and how to reach it; skips where it cannot be started."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None:
        pytest.skip("needs dbus-daemon, and it is not installed")
    words = [daemon, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


class _Server(QDBusVirtualObject):
    def __init__(self, desktop: Desktop) -> None:
        super().__init__()
        self._desktop = desktop

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's
        reply = message.createReply()
        number = unsigned(len(self._desktop.notified) + 1)
        reply.setArguments([number])
        connection.send(reply)
        self._desktop.notified.append((message.signature(), message.arguments()))
        self._desktop.came.emit()
        return True


class Desktop(QObject):
    """Notifications and progress that programs on the bus ask for."""

    came = Signal()

    def __init__(self, address: str, *, notifications: bool = True) -> None:
        super().__init__()
        self.notified: list[tuple[str, list[Any]]] = []
        self.progress: list[tuple[str, dict[str, Any]]] = []
        self._name = f"desktop-{id(self)}"
        self._bus = QDBusConnection.connectToBus(address, self._name)
        assert self._bus.isConnected()
        self._server = _Server(self)
        if notifications:
            option = QDBusConnection.VirtualObjectRegisterOption.SingleNode
            assert self._bus.registerVirtualObject(NOTIFICATIONS_PATH, self._server, option)
            assert self._bus.registerService(NOTIFICATIONS)
        assert self._bus.connect("", LAUNCHER_PATH, LAUNCHER, "Update", self, slot("update(QString,QVariantMap)"))

    @Slot(str, "QVariantMap")
    def update(self, uri: str, told: dict[str, Any]) -> None:
        self.progress.append((uri, told))
        self.came.emit()

    def click(self, number: int, *, action: str = "default") -> None:
        """Click on a notification."""
        signal = QDBusMessage.createSignal(NOTIFICATIONS_PATH, NOTIFICATIONS, "ActionInvoked")
        signal.setArguments([unsigned(number), action])
        assert self._bus.send(signal)

    def close(self) -> None:
        """Leave the bus."""
        QDBusConnection.disconnectFromBus(self._name)


class Portal(QDBusVirtualObject):
    """A desktop's portal of settings: gives one answer, in as many variants in each other, or refuses without one."""

    def __init__(self, address: str, answer: object, *, variants: int) -> None:
        super().__init__()
        self.asked: list[list[Any]] = []
        self._answer, self._variants = answer, variants
        self._name = f"portal-{id(self)}"
        self._bus = QDBusConnection.connectToBus(address, self._name)
        option = QDBusConnection.VirtualObjectRegisterOption.SingleNode
        assert self._bus.registerVirtualObject("/org/freedesktop/portal/desktop", self, option)
        assert self._bus.registerService("org.freedesktop.portal.Desktop")

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802 - Qt's
        self.asked.append(message.arguments())
        if self._answer is None:
            name = "org.freedesktop.portal.Error.NotFound"
            return bool(connection.send(message.createErrorReply(name, "Requested setting not found")))
        value = self._answer
        for _variant in range(self._variants):
            inner, value = value, QDBusVariant()
            value.setVariant(inner)  # its constructor would only copy another variant
        reply = message.createReply()
        reply.setArguments([value])
        return bool(connection.send(reply))

    def close(self) -> None:
        """Leave the bus."""
        QDBusConnection.disconnectFromBus(self._name)


def say_scheme(address: str, *, dark: bool) -> None:
    """What the portal of a desktop says when the user turns it dark or light."""
    name = f"portal-{dark}"
    bus = QDBusConnection.connectToBus(address, name)
    signal = QDBusMessage.createSignal(
        "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged"
    )
    signal.setArguments(["org.freedesktop.appearance", "color-scheme", QDBusVariant(1 if dark else 2)])
    assert bus.send(signal)
    QDBusConnection.disconnectFromBus(name)
