"""Everything by keyboard alone: Tab comes to all that acts, in the order in which it stands, and never gets caught."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark
from gallery_dedup.gui.commands import COMMANDS
from gallery_dedup.gui.main_window import MainWindow
from tests.gui.accessible_walk import _is_inner
from tests.gui.conftest import WAIT
from tests.gui.every_place import every_place, open_dialog, settle

ACTING = (QAbstractButton, QLineEdit, QComboBox, QSlider, QAbstractSpinBox, QAbstractItemView, QTabBar)
MOST = 150
LINKS = 6
"""In one text, at most."""
KEYS = {command.id for command in COMMANDS if command.keys}


def name_of(widget: QWidget) -> str:
    """What a message calls it."""
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {text or widget.accessibleName() or widget.objectName()!r}"


def acting(root: QWidget) -> list[QWidget]:
    """All that acts in sight, and can be used now."""
    return [one for one in root.findChildren(QWidget)
            if isinstance(one, ACTING) and one.isVisible() and one.isEnabled() and one.window() is root
            and not _is_inner(one)]  # fmt: skip


def way_of(root: QWidget, key: Qt.Key) -> list[QWidget]:
    """Where the focus goes until it is back where it began."""
    start = QApplication.focusWidget()
    assert start is not None
    way, stayed = [start], 0
    for _step in range(MOST):
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, key)
        focus = QApplication.focusWidget()
        assert focus is not None, f"lost after {name_of(here)}"
        if focus is here and isinstance(here, QLabel) and stayed < LINKS:
            stayed += 1  # from link to link
            continue
        stayed = 0
        assert focus is not here, f"caught in {name_of(here)}"
        if focus is start:
            return way
        assert focus not in way, f"goes round without {name_of(start)}"
        way.append(focus)
    raise AssertionError(f"no end: {[name_of(one) for one in way[-8:]]}")


def place_in(root: QWidget, widget: QWidget) -> QRect:
    """Where it stands."""
    return QRect(widget.mapTo(root, QPoint()), widget.size())


def has_key(widget: QWidget, window: MainWindow) -> bool:
    """Whether a button stands for a command that has a key of its own."""
    action = widget.defaultAction() if isinstance(widget, QToolButton) else None
    # The photos of a group are stepped through by the arrows, wherever the focus is.
    return widget.objectName() == "strip" or any(action is window.actions_[name] for name in KEYS)


def test_tab_comes_to_all_that_acts_in_the_order_in_which_it_stands(
    window: MainWindow, gallery: Path, qtbot: QtBot
) -> None:
    wrong: list[str] = []
    reached = 0
    for name, root in every_place(window, gallery, qtbot):
        if isinstance(root, QMenu):
            continue
        root.activateWindow()
        wanted = acting(root)
        takers = [one for one in wanted if one.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if len(takers) < 2:
            continue
        takers[0].setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        way = way_of(root, Qt.Key.Key_Tab)
        back = way_of(root, Qt.Key.Key_Backtab)
        reached += len(way)
        if [way[0], *reversed(way[1:])] != back:
            wrong.append(f"{name}: back is another way: {[name_of(one) for one in back]}")
        groups = {one.group() for one in way if isinstance(one, QAbstractButton)} - {None}
        wrong += [f"{name}: no way to {name_of(one)}" for one in wanted
                  if one not in way and not has_key(one, window) and not _is_among(one, groups)]  # fmt: skip
        corners = [place_in(root, one).topLeft() for one in way]
        first = min(range(len(way)), key=[(at.y(), at.x()) for at in corners].__getitem__)
        for before, after in pairwise(way[first:] + way[:first]):
            a, b = place_in(root, before), place_in(root, after)
            above = b.bottom() <= a.top() and b.left() < a.right()
            back_in_line = b.right() <= a.left() and abs(b.center().y() - a.center().y()) < 8
            if (above or back_in_line) and _same_part(before, after):
                wrong.append(f"{name}: up from {name_of(before)} {a.getRect()} to {name_of(after)} {b.getRect()}")
    assert not wrong, "\n".join(wrong)
    assert reached > 250


def _is_among(widget: QWidget, groups: set[QButtonGroup]) -> bool:
    """Whether the arrow keys lead to it from one of its group."""
    return isinstance(widget, QAbstractButton) and widget.group() in groups


def test_arrows_choose_among_buttons_of_which_one_is_on(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("review")
    scanned.activateWindow()
    settle()
    densities = scanned.review_page.filter._densities
    densities.button(0).setFocus(Qt.FocusReason.TabFocusReason)
    densities.button(0).click()
    assert scanned.review_page.groups.density == "compact"
    group = scanned.review_page.table.group
    QTest.keyClick(densities.button(0), Qt.Key.Key_Right)
    settle()
    assert QApplication.focusWidget() is densities.button(1)
    assert scanned.review_page.groups.density == "normal"
    assert scanned.review_page.table.group is group


def _same_part(a: QWidget, b: QWidget) -> bool:
    """Whether two stand in one part of a page; from part to part the way may go up again."""
    return a.parentWidget() is b.parentWidget()


def test_escape_closes_every_dialog_and_the_focus_is_where_it_was(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("review")
    scanned.session.set_marks({scanned.session.groups[0].members[1].photo.path: Mark.REMOVE})
    for action in ("history", "profiles", "rules", "accept_all", "keys", "help", "about", "problems", "remove_marked"):
        _escape_closes(action, scanned, qtbot)


def _escape_closes(action: str, scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.activateWindow()
    field = scanned.review_page.filter._order
    field.setFocus(Qt.FocusReason.TabFocusReason)
    scanned.actions_[action].trigger()
    qtbot.waitUntil(lambda: open_dialog() is not None, timeout=WAIT)
    settle()
    dialog = open_dialog()
    assert dialog is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.window() is dialog
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    settle()
    assert open_dialog() is None
    scanned.activateWindow()  # as window managers do
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field, timeout=WAIT)
