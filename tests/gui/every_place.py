"""Every page, state, dialog and menu of the window, one after the other, for tests that look at all of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark, PathReason, ScanPhase, ScanProgress
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.consent_dialog import ConsentDialog
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.problems_dialog import ProblemsDialog
from gallery_dedup.gui.similar_search import KIND
from tests.gui.conftest import WAIT, idle, scan

Place = tuple[str, QWidget]
"""What it is called in messages, and the window or dialog to look at."""


def settle() -> None:
    """Let everything that was asked for be laid out and deleted."""
    for _round in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def every_place(window: MainWindow, gallery: Path, qtbot: QtBot) -> Iterator[Place]:
    """All of them; the window begins empty, and ends with photos scanned, marked and compared."""
    yield from empty_places(window, qtbot)
    scan(window, gallery, qtbot)
    yield from full_places(window, qtbot)
    yield from dialogs(window, qtbot)


def empty_places(window: MainWindow, qtbot: QtBot) -> Iterator[Place]:
    """Before anything was scanned."""
    # What it offers is read off the window's thread, and the page is laid out anew when it comes.
    qtbot.waitUntil(lambda: bool(window.models.offers) and window.tasks.running("models") is None, timeout=WAIT)
    settle()
    yield "first page", window
    window.library_page.first.skip.click()
    settle()
    yield "library, empty", window
    for page in ("review", "compare", "similar", "models"):
        window.go(page)
        settle()
        qtbot.waitUntil(lambda: window.tasks.running("models") is None, timeout=WAIT)
        yield f"{page}, empty", window
    for menu in window.menuBar().findChildren(QMenu):
        yield f"menu {menu.title()}", menu
    yield from shown(window, "history", "history, empty", qtbot)


def full_places(window: MainWindow, qtbot: QtBot) -> Iterator[Place]:
    """Every page with photos in it."""
    window.go("library")
    settle()
    yield "library", window
    window.go("review")
    group = window.session.groups[0]
    window.session.set_marks({group.keeper.path: Mark.KEEP, group.members[1].photo.path: Mark.REMOVE})
    idle(window, qtbot)
    settle()
    yield "review", window
    window.status.show_scan(ScanProgress(ScanPhase.READING, 3, 10, per_second=5.0, seconds_left=9), paused=False)
    window.review_page.filter._search.setText("nothing has this name")
    qtbot.waitUntil(lambda: window.review_page.model.rowCount() == 0, timeout=WAIT)
    qtbot.waitUntil(lambda: window.review_page.filter.offer.isVisible(), timeout=WAIT)
    yield "review, filtered, while it scans", window
    window.status.show_idle()
    window.review_page.filter.clear()
    window.go("compare")
    a, b = (member.photo.path for member in group.members[:2])
    small = next(one.photo.path for one in group.members if "small" in one.photo.path)
    window.compare_page.open((small if a != small else b, a))
    pair = window.compare_page.pair
    qtbot.waitUntil(lambda: pair.comparison is not None, timeout=WAIT)
    for mode in CompareMode:
        pair.choose_mode(mode)
        qtbot.waitUntil(lambda: window.tasks.running("difference two") is None, timeout=WAIT)
        settle()
        yield f"compare, {mode.value}", window
    pair.choose_mode(CompareMode.SIDE)
    window.compare_page._evidence.bars.bars[0].click()
    settle()
    yield "compare, a bar explained", window
    window.similar.open(a)
    similar_ready(window, qtbot)
    yield "similar", window
    window.similar.open_words("a dog on a beach")
    similar_ready(window, qtbot)
    yield "words", window
    window.go("models")
    qtbot.waitUntil(lambda: bool(window.models_page.rows), timeout=WAIT)
    settle()
    yield "models", window


def similar_ready(window: MainWindow, qtbot: QtBot) -> None:
    """Wait for the search's end."""
    page = window.similar_page
    qtbot.waitUntil(lambda: not page.is_searching and window.tasks.running(KIND) is None, timeout=WAIT)
    settle()


def dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[Place]:
    """Every dialog, over the review."""
    window.go("review")
    for action in ("profiles", "rules", "accept_all", "keys", "help", "about", "problems", "remove_marked"):
        yield from shown(window, action, action, qtbot)
    window.removal.ask()
    qtbot.waitUntil(lambda: window.removal.sheet is not None, timeout=WAIT)
    sheet = window.removal.sheet
    assert sheet is not None
    sheet.accept()
    qtbot.waitUntil(lambda: not window.removal.is_moving, timeout=WAIT)
    idle(window, qtbot)
    yield from shown(window, "history", "history", qtbot)
    consent = ConsentDialog("A licence", 'Read <a href="https://example.org">it</a>.', action="Download",
                            consent="I have read this", parent=window)  # fmt: skip
    yield from opened("consent", consent)
    problems = ProblemsDialog([PathReason("/p/a.jpg", "damaged")], [PathReason("/p/c.mov", "not a picture")], window)
    yield from opened("problems of a move", problems)
    window.dialogs.show_error(RuntimeError("a mistake"))
    assert window.dialogs.trouble is not None
    yield from opened("trouble", window.dialogs.trouble)


def opened(name: str, dialog: QDialog) -> Iterator[Place]:
    """A dialog while it is open."""
    dialog.open()
    settle()
    yield name, dialog
    dialog.reject()
    settle()


def shown(window: MainWindow, action: str, name: str, qtbot: QtBot) -> Iterator[Place]:
    """The dialog that a command opens."""
    assert window.actions_[action].isEnabled(), action
    window.actions_[action].trigger()
    qtbot.waitUntil(lambda: open_dialog() is not None, timeout=WAIT)
    if action == "history":
        qtbot.waitUntil(lambda: window.tasks.running("history") is None, timeout=WAIT)
    settle()
    dialog = open_dialog()
    assert dialog is not None
    yield name, dialog
    dialog.reject() if not isinstance(dialog, QMessageBox) else dialog.close()
    settle()


def open_dialog() -> QDialog | None:
    """The dialog that is open."""
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()), None)
