"""Looks: contrast is computed from the tokens, and the system's scheme is followed live."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gallery_dedup import assets
from gallery_dedup.gui import icons
from gallery_dedup.gui.style_sheet import style_sheet
from gallery_dedup.gui.theme import BADGE_GROUND, DARK, LIGHT, Theme, Tokens, contrast, palette_of, tokens
from tests.gui.conftest import WAIT

SCHEMES = pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
ICONS = sorted(assets.resource("icons").glob("*.svg"))


@SCHEMES
@pytest.mark.parametrize("ground", ["window", "surface", "raised", "selected", "ground"])
@pytest.mark.parametrize("ink", ["text", "quiet"])
def test_words_can_be_read(scheme: Tokens, ground: str, ink: str) -> None:
    assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("ink", ["accent", "keep", "remove", "warn"])
def test_words_in_colour_can_be_read(scheme: Tokens, ink: str) -> None:
    for ground in ("window", "surface"):
        assert contrast(getattr(scheme, ink), getattr(scheme, ground)) >= 4.5


@SCHEMES
def test_words_on_the_accent_and_on_photos_can_be_read(scheme: Tokens) -> None:
    assert contrast(scheme.on_accent, scheme.accent) >= 4.5
    for ink in ("#8fe0ab", "#ffab97", "#ffffff"):
        assert contrast(ink, BADGE_GROUND) >= 4.5


@SCHEMES
def test_photos_lie_on_a_neutral_ground(scheme: Tokens) -> None:
    red, green, blue = (scheme.ground[start : start + 2] for start in (1, 3, 5))
    assert red == green == blue


@SCHEMES
def test_palette_is_made_of_the_tokens(scheme: Tokens) -> None:
    palette = palette_of(scheme)
    role = QPalette.ColorRole
    assert palette.color(role.Window).name() == scheme.window
    assert palette.color(role.WindowText).name() == scheme.text
    assert palette.color(role.Base).name() == scheme.surface
    assert palette.color(role.Highlight).name() == scheme.accent


@SCHEMES
def test_style_sheet_knows_only_colours_of_the_scheme(scheme: Tokens) -> None:
    known = {getattr(scheme, field.name) for field in fields(scheme)}
    extra = {"#8f8f8f", "#808084"}
    assert set(re.findall(r"#[0-9a-f]{6}", style_sheet(scheme))) <= known | extra


def test_contrast_of_black_on_white() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_choosing_a_scheme_changes_the_application(qapp: QApplication, theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed, timeout=WAIT):
        theme.choose("dark")
    assert tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    theme.choose("light")
    assert tokens() is LIGHT


def test_icons_follow_the_scheme(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton()
    qtbot.addWidget(button)
    icons.set_icon(button, "library", LIGHT)
    theme.choose("dark")
    icons.retint(theme.tokens)
    image = button.icon().pixmap(24, 24).toImage()
    seen = {
        image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() == 255
    }
    assert seen == {DARK.text}
    theme.choose("light")


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_a_line_drawing_in_the_colour_of_text(path: Path, qapp: QApplication) -> None:
    text = path.read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', text)) <= {"currentColor", "none"}
    assert QSvgRenderer(str(path)).isValid()
