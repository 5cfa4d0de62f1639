"""Nothing blinks fast, and nothing moves by itself for those who ask for less motion."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import ScanPhase, ScanProgress
from gallery_dedup.gui import motion
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.flicker_timer import INTERVAL_MS, FlickerTimer
from gallery_dedup.gui.main_window import MainWindow
from tests.gui.conftest import WAIT, idle

if sys.platform == "linux":
    from tests.gui.session_bus import Portal, bus_address

ASK = f"""
from PySide6.QtCore import QCoreApplication
from gallery_dedup.gui import motion
motion._DBUS_MS = {WAIT}  # however busy the machine is
app = QCoreApplication([])
print(motion.system_wants_less())
"""


@pytest.fixture(autouse=True)
def _moving_again(qapp: QApplication) -> Iterator[None]:
    yield
    motion.reduce(qapp, False)


def test_two_photos_never_change_places_more_than_three_times_a_second() -> None:
    assert 1000 / INTERVAL_MS <= 3


def test_with_reduced_motion_only_the_key_changes_the_photo(qapp: QApplication) -> None:
    timer = FlickerTimer(parent=qapp)
    flips: list[int] = []
    timer.flipped.connect(lambda: flips.append(1))
    timer.set_auto(True)
    running = timer.is_running
    assert running
    motion.reduce(qapp, True)
    timer._timer.timeout.emit()
    assert flips == []
    assert not timer.is_running
    assert not timer.is_auto
    timer._held = True
    timer.flip()
    assert flips == [1]
    assert not timer.is_running
    timer.set_auto(True)
    assert not timer.is_auto


def test_the_menu_reduces_motion_now_and_after_a_restart(
    open_window: Callable[[], MainWindow], qapp: QApplication, qtbot: QtBot
) -> None:
    window = open_window()
    assert not motion.is_reduced()
    window.actions_["reduce_motion"].trigger()
    assert motion.is_reduced()
    assert qapp.cursorFlashTime() == 0
    assert not window.compare_page.pair.bar.auto.isEnabled()
    assert not window.actions_["flicker_auto"].isEnabled()
    window.status.show_scan(ScanProgress(ScanPhase.FINDING, 3, None), paused=False)
    assert not window.status._bar.isVisible()
    idle(window, qtbot)
    window.close()
    motion.reduce(qapp, False)
    again = open_window()
    assert motion.is_reduced()
    assert again.actions_["reduce_motion"].isChecked()
    again.actions_["reduce_motion"].trigger()
    assert not motion.is_reduced()
    assert again.compare_page.pair.bar.auto.isEnabled()
    assert again.compare_page.pair.mode is CompareMode.SIDE


def test_what_moved_before_moves_again_and_nothing_else(qapp: QApplication) -> None:
    switch, moving, still = Qt.UIEffect.UI_General, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo
    before = {effect: qapp.isEffectEnabled(effect) for effect in (moving, still, switch)}
    for effect in (switch, moving):
        qapp.setEffectEnabled(effect, True)
    qapp.setEffectEnabled(still, False)
    try:
        assert qapp.isEffectEnabled(moving)
        motion.reduce(qapp, True)
        assert not qapp.isEffectEnabled(moving)
        motion.reduce(qapp, False)
        assert qapp.isEffectEnabled(moving)
        assert not qapp.isEffectEnabled(still)
    finally:
        for effect, enabled in before.items():
            qapp.setEffectEnabled(effect, enabled)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such portal")
@pytest.mark.parametrize(
    ("answer", "variants", "less"),
    # `Read` wraps once more than it should, and newer portals do not; GNOME's "enable-animations" is on or off.
    [(False, 2, True), (True, 2, False), (False, 1, True), (True, 1, False), ("off", 2, False), (None, 0, False)],
)
def test_what_the_desktop_answers_is_understood(answer: object, variants: int, less: bool, qtbot: QtBot) -> None:
    with bus_address() as address:
        portal = Portal(address, answer, variants=variants)
        try:
            assert told_by(address, qtbot) is less
            assert portal.asked == [["org.gnome.desktop.interface", "enable-animations"]]
        finally:
            portal.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such bus")
def test_where_no_desktop_answers_things_move(qtbot: QtBot) -> None:
    with bus_address() as address:
        assert not told_by(address, qtbot)
    assert not told_by("", qtbot)


def told_by(address: str, qtbot: QtBot) -> bool:
    """What a program on that bus, or on none, takes the desktop to want."""
    words = [sys.executable, "-c", ASK]
    nothing = {"XDG_RUNTIME_DIR": "", "DBUS_SESSION_BUS_ADDRESS": address}
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, env={**os.environ, **nothing}) as process:
        qtbot.waitUntil(lambda: process.poll() is not None, timeout=WAIT)
        assert process.stdout is not None
        told = process.stdout.read()
    assert process.returncode == 0
    return {"True\n": True, "False\n": False}[told]
