"""Run by test_hidpi.py in a process of its own, where one unit of the window is 1.5 or 2 pixels of the screen."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from tests.gui.conftest import WAIT
from tests.gui.every_place import settle

RATIO = float(os.environ["QT_SCALE_FACTOR"])


def test_icons_have_a_pixel_for_each_of_the_screen(scanned: MainWindow) -> None:
    assert scanned.devicePixelRatioF() == pytest.approx(RATIO)
    seen = 0
    for page in ("library", "review", "models"):
        scanned.go(page)
        settle()
        for button in scanned.findChildren(QAbstractButton):
            if button.isVisible() and not button.icon().isNull() and not button.objectName().startswith("qt_"):
                side = button.iconSize().width()
                pixmap = button.icon().pixmap(button.iconSize(), RATIO)
                assert pixmap.width() == round(side * RATIO), button.text()
                seen += 1
    assert seen > 20


def test_thumbnails_are_scaled_to_the_pixels_of_the_screen(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("review")
    view = scanned.review_page.groups
    view.set_density("large")
    group = view.current_group()
    assert group is not None
    place = view._delegate.strip(group, view.visualRect(view.currentIndex())).places[0]
    wanted = (round(place.width() * RATIO), round(place.height() * RATIO))

    def painted() -> bool:
        view.viewport().grab()
        return wanted in {(size.width(), size.height()) for _key, size in scanned.thumbnails._fitted}

    qtbot.waitUntil(painted, timeout=WAIT)


def test_a_photo_at_100_percent_shows_each_of_its_pixels_in_one_of_the_screen(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    lines = np.zeros((1800, 2400), np.uint8)
    lines[:, ::2] = 255
    for name in ("a.png", "b.png"):
        Image.fromarray(lines).save(tmp_path / name)
    window.go("compare")
    window.compare_page.open((str(tmp_path / "a.png"), str(tmp_path / "b.png")))
    pair = window.compare_page.pair
    qtbot.waitUntil(lambda: pair.comparison is not None, timeout=WAIT)
    pair.toggle_zoom()
    pane = pair._panes[0]

    def sharp() -> bool:
        image = pane.grab(pane.room().toAlignedRect().adjusted(40, 40, -40, -60)).toImage()
        image = image.convertToFormat(QImage.Format.Format_Grayscale8)
        rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        row = rows[image.height() // 3, : image.width()].astype(int)
        return bool(np.abs(np.diff(row)).mean() > 250)

    qtbot.waitUntil(sharp, timeout=WAIT)
    assert pane.grab().devicePixelRatio() == pytest.approx(RATIO)
