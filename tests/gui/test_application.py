"""At home on the desktop: files opened on the icon, recent folders, the window where it was, one name for all."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.app import DESKTOP_FILE
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.window_return import reachable, screens_key
from gallery_dedup.gui.window_state import MOST_SCREENS, WindowState, load_state, save_state
from gallery_dedup.locations import Locations
from gallery_dedup.settings import RECENT_MAX
from tests.gui.conftest import WAIT
from tests.gui.window_process import line, window_process

CHECKOUT = Path(__file__).resolve().parents[2]
FILES_OPENED = """
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QFileOpenEvent

for name in ("/photos/early.jpg",):
    QCoreApplication.postEvent(app, QFileOpenEvent(QUrl.fromLocalFile(name)))

def met(window):
    window.desktop.paths_wanted.connect(lambda paths: tell("paths", *paths))
    for name in ("/photos/a b.jpg", "/photos/c.jpg"):
        QCoreApplication.postEvent(app, QFileOpenEvent(QUrl.fromLocalFile(name)))
"""
NAMES = """
def met(window):
    tell(app.desktopFileName(), app.applicationName(), app.applicationDisplayName(), app.windowIcon().isNull(),
         app.highDpiScaleFactorRoundingPolicy().name, window.menuBar().isNativeMenuBar())
"""
WHERE = """
def met(window):
    tell("at", *window.frameGeometry().getRect())
    window.setGeometry(2000, 100, 900, 700)
    app.processEvents()
    window.close()
"""


def test_files_opened_on_the_icon_come_together(tmp_path: Path) -> None:
    """Those that came before the window, and those that came after, in as few openings as they came in."""
    with window_process(tmp_path / "home", met=FILES_OPENED) as process:
        told = line(process)
        if told == "paths /photos/early.jpg":
            told += line(process).removeprefix("paths")
        assert told == "paths /photos/early.jpg /photos/a b.jpg /photos/c.jpg"


def test_the_desktop_knows_the_window_by_one_name(tmp_path: Path) -> None:
    with window_process(tmp_path / "home", met=NAMES) as process:
        assert line(process) == f"{DESKTOP_FILE} gallery-dedup Gallery Dedup False PassThrough False"


def test_the_desktop_entry_has_the_name_that_the_window_says() -> None:
    entries = sorted((CHECKOUT / "packaging").rglob("*.desktop"))
    if not entries:
        pytest.skip("there is no desktop entry in this checkout")
    assert {entry.stem for entry in entries} == {DESKTOP_FILE}


def test_macos_finds_the_commands_of_its_own_menu(window: MainWindow) -> None:
    assert window.actions_["about"].menuRole() is QAction.MenuRole.AboutRole
    assert window.actions_["quit"].menuRole() is QAction.MenuRole.QuitRole
    assert window.actions_["profiles"].menuRole() is QAction.MenuRole.NoRole


# Recent folders


def open_recent(window: MainWindow, qtbot: QtBot) -> dict[str, QAction]:
    window.recent.aboutToShow.emit()
    qtbot.waitUntil(lambda: window.tasks.running("recent") is None, timeout=WAIT)
    return {action.text(): action for action in window.recent.actions() if action.text()}


def test_recent_folders_are_in_the_file_menu(window: MainWindow) -> None:
    (file_menu,) = [menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "&File"]
    actions = file_menu.actions()
    place = actions.index(window.recent.menuAction())
    assert actions[place - 1] is window.actions_["add_folder"]


def test_the_menu_shows_what_is_away_and_scans_what_is_there(
    window: MainWindow, gallery: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    gone = tmp_path / "gone & away"
    window.keeper.change(recent=(str(gallery), str(gone)))
    shown = open_recent(window, qtbot)
    for page in (window.library_page._recent_box, window.library_page.first.folders):
        told = [button.toolTip() for button in page.findChildren(QPushButton) if not button.isHidden()]
        assert str(gallery) in told
        assert str(gone) not in told
    away = f"{gone} (away)".replace("&", "&&")
    assert list(shown) == [str(gallery), away, "Clear the list"]
    assert not shown[away].isEnabled()
    assert "its disk may be away" in shown[away].toolTip()
    gone.mkdir()
    assert open_recent(window, qtbot)[str(gone).replace("&", "&&")].isEnabled()
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        shown = open_recent(window, qtbot)
        shown[str(gallery)].trigger()
    assert window.keeper.settings.folders == (str(gallery),)
    assert window.keeper.settings.recent[0] == str(gallery)


def test_the_list_can_be_cleared(window: MainWindow, qtbot: QtBot) -> None:
    window.keeper.change(recent=tuple(f"/photos/{number}" for number in range(RECENT_MAX)))
    shown = open_recent(window, qtbot)
    assert len(shown) == RECENT_MAX + 1
    shown["Clear the list"].trigger()
    assert window.keeper.settings.recent == ()
    shown = open_recent(window, qtbot)
    assert [(text, action.isEnabled()) for text, action in shown.items()] == [("Clear the list", False)]


# Paths from outside


@pytest.mark.qt_log_ignore("does not support raise", extend=True)
def test_paths_from_outside_wait_for_a_dialog(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    asking = QDialog(window)
    asking.open()
    window.desktop.open((str(gallery / "motif0.jpg"),))
    window.desktop.open((str(gallery / "motif1.jpg"),))
    assert window.page == "library"
    with qtbot.waitSignal(window.desktop.paths_wanted, timeout=WAIT):
        asking.accept()
    assert window.page == "compare"
    assert window.compare_page.paths == (str(gallery / "motif0.jpg"), str(gallery / "motif1.jpg"))


# Where the window is


@pytest.mark.parametrize(
    ("place", "rooms", "wanted"),
    [
        (QRect(100, 100, 800, 600), [QRect(0, 0, 1600, 1000)], QRect(100, 100, 800, 600)),
        (QRect(2000, 100, 800, 600), [QRect(0, 0, 1600, 1000)], QRect(800, 100, 800, 600)),
        (QRect(-790, 100, 800, 600), [QRect(0, 0, 1600, 1000)], QRect(0, 100, 800, 600)),
        (QRect(100, -300, 800, 600), [QRect(0, 0, 1600, 1000)], QRect(100, 20, 800, 600)),
        (QRect(100, 2000, 800, 600), [QRect(0, 0, 1600, 1000)], QRect(100, 400, 800, 600)),
        (QRect(0, 0, 3000, 2000), [QRect(0, 0, 1600, 1000)], QRect(0, 20, 1592, 960)),
        (QRect(1700, 10, 800, 600), [QRect(0, 0, 1600, 1000), QRect(1600, 0, 1600, 1000)], QRect(1700, 10, 800, 600)),
        (QRect(4000, 10, 800, 600), [QRect(0, 0, 1600, 1000), QRect(1600, 0, 1600, 1000)], QRect(2400, 20, 800, 600)),
        (QRect(5, 5, 100, 100), [], QRect(5, 5, 100, 100)),
    ],
)
def test_a_window_can_always_be_reached(place: QRect, rooms: list[QRect], wanted: QRect) -> None:
    assert reachable(place, rooms) == wanted


def test_each_set_of_screens_has_its_place(locations: Locations) -> None:
    locations.prepare()
    for number in range(MOST_SCREENS + 2):
        save_state(WindowState(geometry=QByteArray(b"place %d" % number)), locations, screens=f"screens{number}")
    assert load_state(locations, screens="screens5").geometry == QByteArray(b"place 5")
    last = MOST_SCREENS + 1
    assert load_state(locations, screens="screens0").geometry == QByteArray(b"place %d" % last)
    assert load_state(locations, screens="never seen").geometry == QByteArray(b"place %d" % last)
    assert (
        len(re.findall(r"^screens\d+=", locations.window_file.read_text(encoding="utf-8"), re.MULTILINE))
        == MOST_SCREENS
    )


def test_the_window_comes_back_onto_the_screens_that_there_are(tmp_path: Path) -> None:
    """On two screens it is left on the second; with one it comes up there; with both again it is where it was."""
    screens = [{"name": f"S{number}", "x": 1600 * number, "y": 0, "width": 1600, "height": 1000, "logicalDpi": 96,
                "logicalBaseDpi": 96, "dpr": 1} for number in range(2)]  # fmt: skip
    for count in (1, 2):
        told = {"synchronousWindowSystemEvents": False, "windowFrameMargins": False, "screens": screens[:count]}
        (tmp_path / f"{count}.json").write_text(json.dumps(told), encoding="utf-8")
    seen = []
    for count in (2, 1, 2):
        platform = {"QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / f'{count}.json'}"}
        with window_process(tmp_path / "home", met=WHERE, more=platform) as process:
            _at, at, _top, wide, _height = line(process).split()
            seen.append((int(at), int(wide)))
            process.wait(timeout=600)
    (_first, (left, width), again) = seen
    assert 0 <= left <= 1600 - width
    assert again == (2000, 900)


def test_screens_are_told_apart(qapp: object) -> None:
    assert re.fullmatch(r"[0-9a-f]{12}", screens_key())
