"""Texts up to twice as large: no word is cut and no part of a page out of reach, in small windows and in large ones."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.navigation_view import NavigationView
from gallery_dedup.gui.text_scale import factor
from gallery_dedup.gui.theme import Theme
from tests.gui.conftest import idle
from tests.gui.cut_words import cut_words
from tests.gui.every_place import every_place, settle

SMALL, LARGE = (1024, 700), (1600, 1000)


@pytest.fixture(autouse=True)
def _letters_as_before(theme: Theme) -> Iterator[None]:
    yield
    theme.choose_text_size(100)


@pytest.mark.parametrize(
    "percent", [pytest.param(100, marks=pytest.mark.long), pytest.param(150, marks=pytest.mark.long), 200]
)
def test_no_word_is_cut(percent: int, window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    window.actions_[f"text_{percent}"].trigger()
    cut: list[str] = []
    for name, root in every_place(window, gallery, qtbot):
        if isinstance(root, QDialog):
            root.resize(root.size().boundedTo(QSize(*SMALL)))
            settle()
            if root.size().width() > SMALL[0] or root.size().height() > SMALL[1]:
                cut.append(f"{percent} % {name}: the dialog is {root.size()}")
            cut += [f"{percent} % {name}: {line}" for line in cut_words(root)]
        for size in (SMALL, LARGE) if root is window else ():
            window.resize(*size)
            settle()
            if window.size().toTuple() != size:
                cut.append(f"{percent} % {name}: the window is {window.size()}")
            QApplication.processEvents()
            cut += [f"{percent} % {name} {size}: {line}" for line in cut_words(root)]
    assert not cut, "\n".join(dict.fromkeys(cut))


def test_sizes_follow_the_letters_and_come_back(window: MainWindow, theme: Theme) -> None:
    bar, button = window.findChild(NavigationView), window.status._pause
    assert bar is not None
    before = bar.width(), button.iconSize().width(), window.status.height()
    window.actions_["text_200"].trigger()
    settle()
    assert factor() == pytest.approx(2, abs=0.1)
    after = bar.width(), button.iconSize().width(), window.status.height()
    assert all(large >= 1.8 * small for small, large in zip(before, after, strict=True))
    icon = button.icon().pixmap(button.iconSize(), 1.0)
    assert icon.width() == button.iconSize().width()
    window.actions_["text_100"].trigger()
    settle()
    assert (bar.width(), button.iconSize().width(), window.status.height()) == before


def test_larger_letters_of_the_system_are_followed_at_once(
    window: MainWindow, theme: Theme, qapp: QApplication
) -> None:
    letters, before = qapp.font(), window.status.height()
    large = QFont(letters)
    large.setPointSizeF(letters.pointSizeF() * 1.5)
    qapp.setFont(large)
    settle()
    assert window.status.height() == pytest.approx(before * 1.5, abs=2)
    qapp.setFont(letters)
    settle()
    assert window.status.height() == before


def test_the_size_is_kept_over_a_restart(open_window: Callable[[], MainWindow], qtbot: QtBot) -> None:
    window = open_window()
    window.actions_["text_150"].trigger()
    idle(window, qtbot)
    window.close()
    window.theme.choose_text_size(100)
    again = open_window()
    assert again.actions_["text_150"].isChecked()
    assert factor() == pytest.approx(1.5, abs=0.1)
