"""Words can be read and signs be told from their ground: 4.5:1 and 3:1, in the colours as declared and as painted."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.style_sheet import style_sheet
from gallery_dedup.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, Tokens, contrast, palette_of, tokens
from tests.gui.every_place import every_place
from tests.gui.test_focus_ring import luminance

TEXT, SIGN = 4.5, 3.0
SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK],
                                  ids=["light", "dark", "high light", "high dark"])  # fmt: skip
GROUNDS = ("window", "surface", "raised", "selected", "ground")
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((ink, ground, TEXT) for ink in ("text", "quiet") for ground in GROUNDS),
    *((ink, ground, TEXT) for ink in ("accent", "warn", "keep", "remove") for ground in ("window", "surface")),
    ("accent", "raised", TEXT), ("accent", "selected", TEXT), ("on_accent", "accent", TEXT), ("text", "line", TEXT),
    # What tells without words: outlines of fields and of what is on, bars on their tracks, ticks, the focus.
    *(("edge", ground, SIGN) for ground in ("window", "surface", "selected")),
    ("accent", "line", SIGN), ("quiet", "line", SIGN), ("accent", "ground", SIGN),
)  # fmt: skip
"""Ink, what it lies on, and the least contrast."""


@SCHEMES
def test_every_pair_of_colours_that_is_used_has_its_contrast(scheme: Tokens) -> None:
    found = {(ink, ground): contrast(getattr(scheme, ink), getattr(scheme, ground)) for ink, ground, _least in PAIRS}
    short = {pair: round(found[pair[0], pair[1]], 2) for pair in PAIRS if found[pair[0], pair[1]] < pair[2]}
    assert not short


@SCHEMES
def test_what_is_off_can_still_be_made_out(scheme: Tokens) -> None:
    disabled = re.search(r"QPushButton:disabled \{ color: (#[0-9a-f]{6})", style_sheet(scheme))
    assert disabled
    for ground in ("window", "surface"):
        assert contrast(disabled[1], getattr(scheme, ground)) >= SIGN
    faint = palette_of(scheme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert contrast(_on(faint, scheme.window), scheme.window) >= SIGN


def _on(ink: QColor, ground: str) -> str:
    """A colour that lets its ground shine through, as it is seen."""
    share, below = ink.alphaF(), QColor(ground)
    mixed = (ink.redF() * share + below.redF() * (1 - share), ink.greenF() * share + below.greenF() * (1 - share),
             ink.blueF() * share + below.blueF() * (1 - share))  # fmt: skip
    return QColor.fromRgbF(*mixed).name()


def painted_contrast(widget: QWidget, place: QRect) -> float:
    """The contrast between the ground of a text and the ink that stands out most from it."""
    window = widget.window()
    seen = luminance(window.grab(QRect(widget.mapTo(window, place.topLeft()), place.size())).toImage())
    levels, counts = np.unique(seen.round(4), return_counts=True)
    ground = levels[counts.argmax()]
    ratios = (np.maximum(seen, ground) + 0.05) / (np.minimum(seen, ground) + 0.05)
    return float(ratios.max())


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QToolButton | QLabel):
        return widget.text()
    return widget.text() if isinstance(widget, QAbstractButton) else ""


@pytest.mark.parametrize("name", ["light", "dark"])
def test_words_can_be_read_as_they_are_painted(name: str, window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    window.actions_[name].trigger()
    faint: list[str] = []
    seen = 0
    for place, root in every_place(window, gallery, qtbot):
        if isinstance(root, QMenu):
            continue
        for widget in root.findChildren(QWidget):
            text = _text_of(widget)
            hidden = not widget.isVisible() or widget.window() is not root or widget.visibleRegion().isEmpty()
            if not text.strip() or hidden or widget.visibleRegion().boundingRect().size() != widget.size():
                continue
            ratio = painted_contrast(widget, widget.rect().adjusted(3, 3, -3, -3))
            least = TEXT if widget.isEnabled() else SIGN
            seen += 1
            if ratio < least:
                faint.append(f"{place}: {text!r} in {type(widget.parentWidget()).__name__}: {ratio:.2f}")
    assert not faint, "\n".join(faint)
    assert seen > 300


@pytest.mark.parametrize(("name", "wanted"), [("light", HIGH_LIGHT), ("dark", HIGH_DARK)])
def test_high_contrast_is_the_systems_wish_and_nothing_vanishes(
    name: str, wanted: Tokens, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Theme, "_wants_contrast", lambda _theme: True)
    theme.choose(name)
    assert tokens() is wanted
    assert theme.tokens is wanted
    assert min(contrast(wanted.text, wanted.window), contrast(wanted.quiet, wanted.selected)) >= 7
    monkeypatch.undo()
    theme.choose(name)
    assert tokens() is (DARK if wanted.dark else LIGHT)
