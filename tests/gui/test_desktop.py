"""The desktop is told: notifications and progress over a real bus to a small desktop that listens."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import MoveProgress, ScanReport, ScanRequest
from gallery_dedup.gui.app import DESKTOP_FILE
from gallery_dedup.gui.main_window import MainWindow
from tests.gui.conftest import WAIT
from tests.gui.window_process import line, window_process

if sys.platform == "linux":
    from tests.gui.session_bus import Desktop, bus_address

linux = pytest.mark.skipif(sys.platform != "linux", reason="there is no session bus here")

SCANS = """
from gallery_dedup.domain import ScanReport, ScanRequest
from PySide6.QtWidgets import QApplication

def report(photos, seconds):
    return ScanReport(ScanRequest(("/photos",)), photos, 0, seconds, (), (), ())

def met(window):
    QApplication.alert = lambda window: tell("alert", window.isVisible())
    notify = window.actions_["notify"]
    window.activateWindow()
    QApplication.processEvents()
    assert QApplication.activeWindow() is not None
    window.scans.reported.emit(report(1, 60.0))    # looked at
    window.hide()
    QApplication.processEvents()
    assert QApplication.activeWindow() is None
    window.scans.reported.emit(report(2, 19.0))    # short
    notify.trigger()
    window.scans.reported.emit(report(3, 60.0))    # not wanted
    notify.trigger()
    window.scans.reported.emit(report(412, 21.0))

    def look():
        bus = window.desktop.notifier._bus
        tell("shown") if bus and bus._shown else QTimer.singleShot(5, look)

    look()
"""
PROGRESS = """
from gallery_dedup.domain import MoveProgress

def met(window):
    window.windowTitleChanged.connect(lambda title: tell("title", title))
    for done in (0, 420, 421, 430, 1000):
        window.removal.progressed.emit("Moving", MoveProgress(done, 1000, ""))
    window.removal.state_changed.emit()
"""


@pytest.fixture
def address() -> Iterator[str]:
    with bus_address() as found:
        yield found


@linux
def test_a_long_scan_that_nobody_looks_at_is_told_at_its_end(tmp_path: Path, address: str, qtbot: QtBot) -> None:
    desktop = Desktop(address)
    try:
        with window_process(tmp_path / "home", met=SCANS, more={"DBUS_SESSION_BUS_ADDRESS": address}) as process:
            qtbot.waitUntil(lambda: bool(desktop.notified), timeout=WAIT)
            (told,) = desktop.notified
            signature, (program, replaces, icon, title, text, actions, _hints, timeout) = told
            assert signature == "susssasa{sv}i"
            assert (program, replaces, icon, timeout) == ("Gallery Dedup", 0, DESKTOP_FILE, -1)
            assert title == "The scan is done"
            assert text.startswith("412 photos")
            assert actions == ["default", "Show the window"]
            assert line(process) == "shown"
            desktop.click(7)  # another program's
            desktop.click(1, action="snooze")
            desktop.click(1)
            assert line(process) == "alert True"
    finally:
        desktop.close()


@linux
def test_without_a_server_of_notifications_the_entry_blinks(tmp_path: Path, address: str) -> None:
    with window_process(tmp_path / "home", met=SCANS, more={"DBUS_SESSION_BUS_ADDRESS": address}) as process:
        assert line(process) == "alert False"


@linux
def test_without_a_bus_the_entry_blinks(tmp_path: Path) -> None:
    nothing = {"DBUS_SESSION_BUS_ADDRESS": "", "XDG_RUNTIME_DIR": str(tmp_path)}
    with window_process(tmp_path / "home", met=SCANS, more=nothing) as process:
        assert line(process) == "alert False"


@linux
def test_progress_is_on_the_icon_and_in_the_title(tmp_path: Path, address: str, qtbot: QtBot) -> None:
    desktop = Desktop(address)
    try:
        with window_process(tmp_path / "home", met=PROGRESS, more={"DBUS_SESSION_BUS_ADDRESS": address}) as process:
            qtbot.waitUntil(lambda: len(desktop.progress) == 5, timeout=WAIT)
            assert {uri for uri, _told in desktop.progress} == {f"application://{DESKTOP_FILE}.desktop"}
            assert [(told["progress"], told["progress-visible"]) for _uri, told in desktop.progress] == [
                (0.0, True), (0.42, True), (0.43, True), (0.99, True), (0.0, False)
            ]  # fmt: skip
            titles = [line(process) for _ in range(5)]
            assert titles == ["title 0 % - Gallery Dedup", "title 42 % - Gallery Dedup", "title 43 % - Gallery Dedup",
                              "title 99 % - Gallery Dedup", "title Gallery Dedup"]  # fmt: skip
    finally:
        desktop.close()


def test_the_title_tells_how_far_a_move_is(window: MainWindow) -> None:
    window.removal.progressed.emit("Moving", MoveProgress(1, 3, ""))
    assert window.windowTitle() == "33 % - Gallery Dedup"
    window.removal.state_changed.emit()
    assert window.windowTitle() == "Gallery Dedup"


def test_whether_to_notify_is_kept(window: MainWindow) -> None:
    action = window.actions_["notify"]
    assert action.isChecked()
    assert window.keeper.settings.notify
    action.trigger()
    assert not action.isChecked()
    assert not window.keeper.settings.notify


def test_the_end_of_a_scan_is_in_the_log(window: MainWindow, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO", logger="gallery_dedup"):
        window.scans.reported.emit(ScanReport(ScanRequest(("/photos",)), 12, 10, 1.5, (), (), ()))
    assert "the scan is done: 12 photos (10 known before), 0 groups, 0 could not be read, 1.5 s" in caplog.text
