"""Pictures of comparisons are saved as they are shown, and never in a photo's place unasked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from gallery_dedup.gui import picture_saver
from gallery_dedup.gui.compare_modes import LOOKS, CompareMode
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.pair_view import PairView
from tests.gui.conftest import WAIT
from tests.gui.test_compare_modes import captioned, darker, focused, opened, original, saved
from tests.unit.pictures import crisp

Choose = Callable[[Path | str], None]


@pytest.fixture
def pair(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> PairView:
    window.resize(1280, 900)
    a = original()
    shown = opened(window, saved(tmp_path, "a.png", a), saved(tmp_path, "b.png", darker(captioned(a)[0])), qtbot)
    qtbot.waitUntil(lambda: shown.laid.differing is not None, timeout=WAIT)
    return shown


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """What the system's dialog answers: it cannot be driven off screen."""

    def answer(path: Path | str) -> None:
        monkeypatch.setattr(picture_saver, "ask_for_file", lambda *_asked: (str(path), "PNG (*.png)"))

    return answer


def press_save(window: MainWindow, qtbot: QtBot, *, difference: bool = False) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    modifiers = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(window, Qt.Key.Key_S, modifiers | Qt.KeyboardModifier.ShiftModifier if difference else modifiers)


def done(window: MainWindow, target: Path, qtbot: QtBot) -> NDArray[np.int16]:
    qtbot.waitUntil(lambda: target.exists() and window.tasks.running("save picture") is None, timeout=WAIT)
    with Image.open(target) as image:
        return np.asarray(image.convert("RGB")).astype(np.int16)


@pytest.mark.parametrize("mode", [look.mode for look in LOOKS])
def test_every_mode_is_saved_as_it_is_shown(
    mode: CompareMode, pair: PairView, window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "out" / f"{mode}.png"
    target.parent.mkdir()
    choose(target)
    pair.choose_mode(mode)
    press_save(window, qtbot)
    drawn = done(window, target, qtbot)
    assert max(drawn.shape) > 1900
    scale = picture_saver_scale(pair)
    left = top = round(12 * scale)
    parts = pair.panes_shown
    a = original().astype(np.int16)
    height = round(parts[0].part.height() * scale)
    width = round(parts[0].part.width() * scale)
    assert abs(width / height - 4 / 3) < 0.01
    seen = drawn[top : top + height, left : left + width]
    if mode is CompareMode.SIDE:
        assert drawn.shape[1] > 2 * width
        second = drawn[top : top + height, left + width + round(12 * scale) :][:, :width]
        assert abs(np.median(second) - np.median(a) * 0.7) < 12
    spot = seen[round(height * 0.45) : round(height * 0.55), round(width * 0.2) : round(width * 0.3)].mean(axis=(0, 1))
    there = a[324:396, 192:288].mean(axis=(0, 1))
    expected = {CompareMode.OVERLAY: there * 0.85, CompareMode.DIFFERENCE: np.array([255, 255, 255])}.get(mode, there)
    assert np.abs(spot - expected).max() < 14


def picture_saver_scale(pair: PairView) -> float:
    parts = [pane.part for pane in pair.panes_shown]
    return 2000 / max(max(part.width(), part.height()) for part in parts)


def test_what_is_zoomed_to_is_saved_as_sharp_as_the_photo(
    pair: PairView, window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    pair.choose_mode(CompareMode.FLICKER)
    pair.zoom_by(5)
    target = tmp_path / "zoomed.jpg"
    choose(target)
    press_save(window, qtbot)
    drawn = done(window, target, qtbot)
    shown = pair.panes_shown[0]
    place = shown.places[0][1].inverted()[0].mapRect(shown.part)
    x, y, w, h = (round(value * side) for value, side in zip(
        (place.x(), place.y(), place.width(), place.height()), (960, 720, 960, 720), strict=True))  # fmt: skip
    a = original()[y : y + h, x : x + w].astype(np.int16)
    top = round(12 * picture_saver_scale(pair))
    seen = drawn[top:, top:][: round(shown.part.height() * picture_saver_scale(pair))]
    assert w < 400
    assert np.abs(seen.mean(axis=(0, 1)) - a.mean(axis=(0, 1))).max() < 25


def test_the_difference_is_saved_with_its_score(
    pair: PairView, window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    target = tmp_path / "difference"
    choose(target)
    complete = target.with_suffix(".png")
    with qtbot.waitSignal(window.comparing.said, check_params_cb=lambda text: text.endswith(f"as {complete}"),
                          timeout=WAIT):  # fmt: skip
        press_save(window, qtbot, difference=True)
    drawn = done(window, complete, qtbot)
    assert drawn.shape[1] > 3 * 960
    assert drawn[-40:].min() < 120


def test_without_alignment_there_is_no_difference_to_save(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    opened(window, saved(tmp_path, "a.png", original()), saved(tmp_path, "c.png", crisp(77)), qtbot)
    assert not window.actions_["save_difference"].isEnabled()
    assert window.actions_["save_comparison"].isEnabled()


@pytest.mark.parametrize("replace", [False, True])
def test_a_photo_is_replaced_only_when_that_is_said(
    replace: bool, pair: PairView, window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    photo = tmp_path / "a.png"
    before = photo.read_bytes()
    choose(photo)
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        assert box.defaultButton().text() == "Keep it"
        next(one for one in box.buttons() if (one.text() == "Replace it") is replace).click()

    focused(window, qtbot)
    # The key asks, and waits for the answer: nothing is served in between.
    QTimer.singleShot(0, answer)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.tasks.running("save picture") is None and bool(asked), timeout=WAIT)
    assert "a.png" in asked[0]
    assert (photo.read_bytes() == before) is not replace
    assert sorted(one.name for one in tmp_path.glob(".saving*")) == []


def test_a_folder_that_is_gone_is_a_sentence(
    pair: PairView, window: MainWindow, choose: Choose, tmp_path: Path, qtbot: QtBot
) -> None:
    choose(tmp_path / "nowhere" / "a.png")
    with qtbot.waitSignal(
        window.comparing.said, check_params_cb=lambda text: "cannot be written" in text, timeout=WAIT
    ):
        press_save(window, qtbot)


def test_a_dialog_called_off_does_nothing(pair: PairView, window: MainWindow, choose: Choose, qtbot: QtBot) -> None:
    choose("")
    press_save(window, qtbot)
    assert window.tasks.running("save picture") is None
