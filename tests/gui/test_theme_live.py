"""A change of the system's scheme at run time recolours everything that is open, as if it had been opened in it."""

from __future__ import annotations

import select
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPalette
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import PAGES, MainWindow
from gallery_dedup.gui.theme import DARK, LIGHT, Theme, Tokens
from tests.gui.conftest import WAIT, idle
from tests.gui.window_process import line, window_process

if sys.platform == "linux":
    from tests.gui.session_bus import bus_address, say_scheme

STILL = 3
DIALOGS = ("history", "problems", "help", "keys", "about", "profiles", "remove_marked")

FOLLOW = """
def met(window):
    tell("dark", window.theme.tokens.dark)
    window.theme.changed.connect(lambda: tell("dark", window.theme.tokens.dark))
"""


def say_system(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """What Qt says when the system's scheme changes."""
    app.styleHints().colorSchemeChanged.emit(scheme)


def rests(window: MainWindow) -> bool:
    """Whether nothing that is shown is on its way from another thread, or waits for its turn to be painted."""
    wishes = window.thumbnails._wishes
    loading = any(one._busy or one._wanted for one in (window.loader, window.similar_page.loader))
    painting = not (window._turns.is_idle and window.review_page._turns.is_idle)
    return not (wishes._photos or wishes._busy or loading or painting or window.tasks._running)


def picture(widget: QWidget, window: MainWindow, qtbot: QtBot) -> QImage:
    """What the widget shows when nothing changes any more."""
    seen: list[QImage] = []

    def is_still() -> bool:
        if not rests(window):
            seen.clear()
            return False
        seen.append(widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32))
        return len(seen) >= STILL and all(one == seen[-1] for one in seen[-STILL:])

    qtbot.waitUntil(is_still, timeout=WAIT)
    return seen[-1]


def pages(window: MainWindow, qtbot: QtBot) -> dict[str, QImage]:
    seen = {}
    for page in PAGES:
        window.go(page)
        idle(window, qtbot)
        window.setFocus()
        window.status.unsay(window.status.text)
        seen[page] = picture(window, window, qtbot)
    return seen


@pytest.fixture
def following(theme: Theme, qapp: QApplication) -> Theme:
    """Looks that follow the system, which is light."""
    theme.choose("system")
    say_system(qapp, Qt.ColorScheme.Light)
    assert theme.tokens is LIGHT
    return theme


def test_the_palette_and_the_sheet_follow(following: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    sheet = qapp.styleSheet()
    with qtbot.waitSignal(following.changed, timeout=WAIT):
        say_system(qapp, Qt.ColorScheme.Dark)
    assert following.tokens is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert DARK.surface in qapp.styleSheet() != sheet
    with qtbot.assertNotEmitted(following.changed):
        say_system(qapp, Qt.ColorScheme.Dark)
    say_system(qapp, Qt.ColorScheme.Light)
    assert following.tokens is LIGHT


@pytest.mark.parametrize(("scheme", "shown"), [("light", LIGHT), ("dark", DARK)])
def test_a_scheme_that_was_chosen_stays(theme: Theme, qapp: QApplication, scheme: str, shown: Tokens) -> None:
    theme.choose(scheme)
    for said in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):
        say_system(qapp, said)
        assert theme.tokens is shown


def test_every_page_is_as_if_opened_in_the_dark(
    following: Theme, scanned: MainWindow, open_window: Callable[[], MainWindow], qapp: QApplication, qtbot: QtBot
) -> None:
    scanned.actions_["system"].trigger()
    say_system(qapp, Qt.ColorScheme.Light)
    pages(scanned, qtbot)
    say_system(qapp, Qt.ColorScheme.Dark)
    live = pages(scanned, qtbot)
    scanned.close()
    fresh_window = open_window()
    say_system(qapp, Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: bool(fresh_window.session.groups), timeout=WAIT)
    assert following.tokens is DARK
    fresh_window.resize(scanned.size())
    pages(fresh_window, qtbot)
    fresh = pages(fresh_window, qtbot)
    assert [page for page in PAGES if live[page] != fresh[page]] == []


def opened(window: MainWindow, command: str, qtbot: QtBot) -> QDialog:
    """The dialog that a command opens."""
    window.actions_[command].trigger()

    def dialogs() -> list[QDialog]:
        return [one for one in window.findChildren(QDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: bool(dialogs()), timeout=WAIT)
    idle(window, qtbot)
    (dialog,) = dialogs()
    return dialog


@pytest.mark.long
@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_every_open_dialog_is_as_if_opened_in_the_dark(
    following: Theme, scanned: MainWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    scanned.actions_["system"].trigger()
    scanned.go("review")
    scanned.actions_["accept"].trigger()  # so that there is something to remove
    told = {}
    for command in DIALOGS:
        say_system(qapp, Qt.ColorScheme.Light)
        dialog = opened(scanned, command, qtbot)
        size, light = dialog.size(), picture(dialog, scanned, qtbot)
        say_system(qapp, Qt.ColorScheme.Dark)
        live = picture(dialog, scanned, qtbot)
        dialog.close()
        again = opened(scanned, command, qtbot)
        again.resize(size)
        told[command] = (live == picture(again, scanned, qtbot), live != light)
        again.close()
    assert told == dict.fromkeys(DIALOGS, (True, True))


def heard(process: subprocess.Popen[str], address: str, *, dark: bool) -> str:
    """What the window tells once it has heard the desktop; said again until then, for nobody tells when it listens."""
    assert process.stdout is not None
    say_scheme(address, dark=dark)
    while not select.select([process.stdout.fileno()], [], [], 1)[0]:
        say_scheme(address, dark=dark)
    return line(process)


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs an X server without a screen, Xvfb")
@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such bus")
def test_a_desktop_that_turns_dark_is_followed(tmp_path: Path) -> None:
    """The whole way on Linux: the desktop's portal says it on the bus, Qt's own theme hears it, the window changes."""
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24"]
    with (
        bus_address() as address,
        subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as screen,
    ):
        try:
            desktop = {"DISPLAY": f":{line(screen)}", "QT_QPA_PLATFORM": "xcb", "XDG_CURRENT_DESKTOP": "GNOME",
                       "DBUS_SESSION_BUS_ADDRESS": address}  # fmt: skip
            with window_process(tmp_path / "home", met=FOLLOW, more=desktop) as process:
                assert line(process) == "dark False"
                for dark in (True, False):
                    assert heard(process, address, dark=dark) == f"dark {dark}"
        finally:
            screen.terminate()
