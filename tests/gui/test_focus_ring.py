"""Whoever works by keyboard sees where the keys go: the ring stands out from what was there before, in both themes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from tests.gui.every_place import every_place, settle

SEEN = 3.0
"""Contrast between a pixel with and without the focus."""
ABOUT = 3


def luminance(image: QImage) -> NDArray[np.float64]:
    """Relative luminance (WCAG 2.1) of each pixel, (H, W), 0..1."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    data = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    parts = data[:, : image.width(), 2::-1] / 255.0
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.2126, 0.7152, 0.0722]))


def kind_of(widget: QWidget) -> tuple[object, ...]:
    """Widgets of one kind look alike when they have the focus."""
    parent = widget.parentWidget()
    looks = tuple(str(widget.property(name)) for name in ("primary", "plain", "chip"))
    checked = widget.isChecked() if isinstance(widget, QAbstractButton) else False
    return type(widget).__name__, widget.objectName(), parent.objectName() if parent else "", looks, checked


def picture(widget: QWidget) -> NDArray[np.float64]:
    """The widget and what is just around it, as it is painted."""
    window = widget.window()
    place = QRect(widget.mapTo(window, QPoint()), widget.size()).adjusted(-ABOUT, -ABOUT, ABOUT, ABOUT)
    return luminance(window.grab(place.intersected(window.rect())).toImage())


def changed(widget: QWidget, elsewhere: QWidget) -> int:
    """How many pixels stand out when the widget gets the focus."""
    elsewhere.setFocus(Qt.FocusReason.OtherFocusReason)
    settle()
    before = picture(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    settle()
    after = picture(widget)
    if before.shape != after.shape:
        return 0
    ratio = (np.maximum(before, after) + 0.05) / (np.minimum(before, after) + 0.05)
    return int((ratio >= SEEN).sum())


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_ring_is_seen_on_everything_that_takes_keys(
    scheme: str, window: MainWindow, gallery: Path, qtbot: QtBot
) -> None:
    window.actions_[scheme].trigger()
    known: set[tuple[object, ...]] = set()
    faint: list[str] = []
    for name, root in every_place(window, gallery, qtbot):
        if isinstance(root, QMenu):
            continue
        root.activateWindow()
        takers = [one for one in root.findChildren(QWidget)
                  if one.isVisible() and one.isEnabled() and one.window() is root
                  and one.focusPolicy() & Qt.FocusPolicy.TabFocus
                  and not one.visibleRegion().isEmpty()]  # fmt: skip
        for widget in takers:
            if kind_of(widget) in known or len(takers) < 2 or isinstance(widget, QLabel):
                continue
            known.add(kind_of(widget))
            elsewhere = next(one for one in takers if one is not widget)
            seen, needed = changed(widget, elsewhere), min(60, widget.width() + widget.height())
            if seen < needed:
                faint.append(f"{name}: {kind_of(widget)} {seen} of {needed} pixels, {widget.size().toTuple()}")
    QApplication.processEvents()
    assert len(known) > 25
    assert not faint, "\n".join(faint)
