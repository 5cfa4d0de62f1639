"""What another version of the program compared is compared anew when the window opens, and the window says so."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.library import library
from tests.gui.conftest import WAIT, idle, scan


@pytest.fixture
def newer(scanned: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> int:
    """A scanned library, closed, and then a version that compares otherwise; how many groups there were."""
    groups = len(scanned.session.groups)
    idle(scanned, qtbot)
    scanned.close()
    monkeypatch.setattr(library, "MATCHER", library.MATCHER + 1)
    return groups


def test_a_scan_begins_by_itself_and_is_explained(
    newer: int, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    again = open_window()
    said: list[str] = []
    with qtbot.waitSignal(again.scans.reported, timeout=WAIT):
        again.scans.progressed.connect(lambda _progress: said.append(again.status.text))
    assert any("compares photos anew" in text for text in said)
    assert len(again.session.groups) == newer
    idle(again, qtbot)


@pytest.mark.parametrize("mount_point", [False, True])
def test_with_a_folder_away_it_waits_for_the_user(
    mount_point: bool, newer: int, open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot
) -> None:
    away = gallery.with_name("away")
    shutil.move(gallery, away)
    if mount_point:
        gallery.mkdir()
    again = open_window()
    with qtbot.waitSignal(again.scans.outdated, timeout=WAIT):
        pass
    qtbot.waitUntil(lambda: not again.tasks._running, timeout=WAIT)
    assert again.scans.task is None
    # That the photos cannot be compared is said as well, for a while; then the offer stands there.
    again.status._fade.timeout.emit()
    assert "compares photos anew" in again.status.text
    if mount_point:
        gallery.rmdir()
    shutil.move(away, gallery)
    with qtbot.waitSignal(again.scans.reported, timeout=WAIT):
        again.status._act.click()
    assert len(again.session.groups) == newer
    idle(again, qtbot)


def test_what_this_version_compared_is_not_scanned_at_opening(
    scanned: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    idle(scanned, qtbot)
    scanned.close()
    again = open_window()
    with qtbot.waitSignal(again.scans.remembered, timeout=WAIT):
        pass
    assert again.scans.task is None
    assert again.status.text == ""


def test_it_is_told_once(newer: int, open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot) -> None:
    again = open_window()
    told: list[bool] = []
    again.scans.outdated.connect(told.append)
    # Stopped in the moment in which it began: what is read then is still of the other version.
    again.scans.outdated.connect(lambda _there: again.scans.stop())
    qtbot.waitUntil(lambda: bool(told) and again.scans.task is None, timeout=WAIT)
    idle(again, qtbot)
    assert told == [True]
    scan(again, gallery, qtbot)
    assert len(again.session.groups) == newer
    idle(again, qtbot)
