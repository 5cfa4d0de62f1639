"""Nothing blinks fast, and nothing moves by itself for those who ask for less motion."""

from __future__ import annotations

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
from tests.gui.conftest import idle


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


def test_what_the_desktop_answers_is_understood() -> None:
    class Variant:
        def __init__(self, value: object) -> None:
            self._value = value

        def variant(self) -> object:
            return self._value

    assert motion._plain([Variant(Variant(False))]) is False
    assert motion._plain([Variant(True)]) is True
    assert motion._plain([]) == []
    assert motion.system_wants_less() in (True, False)
