"""Whoever cannot see the window is told what is in it: names, roles, states and values of all that acts or tells."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.domain import Mark, Relation
from gallery_dedup.gui.accessible_roles import install_roles
from gallery_dedup.gui.app import application
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.evidence_bar_view import EvidenceBar
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.pill_view import PillView
from gallery_dedup.gui.review_session import ReviewData
from gallery_dedup.gui.theme import Theme
from gallery_dedup.gui.thumbnail_painting import paint_badge
from tests.gui.accessible_walk import Visited, text_of, walk
from tests.gui.conftest import WAIT, a_group
from tests.gui.every_place import every_place, settle
from tests.gui.test_focus_ring import luminance


@pytest.fixture(autouse=True)
def _heard() -> None:
    install_roles()
    QAccessible.setActive(True)


def test_everything_that_acts_or_tells_has_a_name_and_a_role(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    gaps: list[str] = []
    visited: list[Visited] = []
    places = []
    for name, root in every_place(window, gallery, qtbot):
        here: list[str] = []
        found = list(walk(root, here))
        places.append((name, len(found)))
        visited += found
        gaps += [f"{name}: {gap}" for gap in here]
    assert not gaps, "\n".join(dict.fromkeys(gaps))
    assert len(places) > 30
    assert len(visited) > 1000


def told(widget: QWidget, kind: QAccessible.Text = QAccessible.Text.Name) -> str:
    """What a screen reader is told of a widget."""
    return text_of(QAccessible.queryAccessibleInterface(widget), kind)


def test_the_program_tells_the_roles_of_its_own_views(window: MainWindow) -> None:
    application()
    for pane in (*window.compare_page.pair._panes, window.compare_page.pair.laid):
        assert QAccessible.queryAccessibleInterface(pane).role() is QAccessible.Role.Graphic


def test_groups_and_photos_tell_their_state(window: MainWindow) -> None:
    group = a_group(1)
    window.session.show(ReviewData((group,), (facts(group),), {}, {}))
    window.go("review")
    settle()
    lists = QAccessible.queryAccessibleInterface(window.review_page.groups)
    item = next(lists.child(n) for n in range(lists.childCount()) if lists.child(n).role() is QAccessible.Role.ListItem)
    for word in ("Re-saved", "3 photos", "to free", "Keeps a.jpg"):
        assert word in text_of(item)
    assert "Saved again" in text_of(item, QAccessible.Text.Description)
    window.session.set_marks({group.members[1].photo.path: Mark.REMOVE})
    assert "remove 1" in text_of(item)
    strip = window.review_page.table._strip._others
    photos = QAccessible.queryAccessibleInterface(strip)
    names = [text_of(photos.child(n)) for n in range(photos.childCount())]
    assert "copy0.jpg, Re-saved, Remove" in names
    assert "copy1.jpg, Re-saved, Undecided" in names
    assert told(window.review_page.table.pair._panes[1]) == "copy0.jpg, Remove"


def test_what_a_mode_shows_is_told_and_changes_with_it(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("review")
    pair = scanned.review_page.table.pair
    pair.choose_mode(CompareMode.FLICKER)
    qtbot.waitUntil(lambda: pair.comparison is not None, timeout=WAIT)
    assert told(pair.laid, QAccessible.Text.Description).startswith("A is shown")
    pair.flicker()
    assert told(pair.laid, QAccessible.Text.Description).startswith("B is shown")


LEAST = 12
"""Pixels that stand out 3:1 from the other state's, without any colour."""


def differing(a: QImage, b: QImage) -> int:
    """Pixels in which two pictures differ for an eye that sees no colours."""
    first, second = luminance(a), luminance(b)
    ratio = (np.maximum(first, second) + 0.05) / (np.minimum(first, second) + 0.05)
    return int((ratio >= 3).sum())


def test_states_differ_in_greyscale(theme: Theme, qtbot: QtBot) -> None:
    for scheme in ("light", "dark"):
        theme.choose(scheme)
        badges = [badge(mark) for mark in Mark]
        pills = [pill(relation, qtbot) for relation in Relation]
        bars = [bar(value, qtbot) for value in (0.0, 0.5, 1.0, None)]
        for kind in (badges, pills, bars):
            pairs = [(a, b) for number, a in enumerate(kind) for b in kind[number + 1 :]]
            assert min(differing(a, b) for a, b in pairs) >= LEAST
    theme.choose("light")


def badge(mark: Mark) -> QImage:
    """A thumbnail's corner with the sign of a mark."""
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.gray)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_badge(painter, QRectF(0, 0, 40, 40), mark)
    painter.end()
    return image


def pill(relation: Relation, qtbot: QtBot) -> QImage:
    """The icon and word of a relation."""
    view = PillView()
    qtbot.addWidget(view)
    view.show_relation(relation)
    view.resize(120, 24)
    return view.grab().toImage()


def bar(value: float | None, qtbot: QtBot) -> QImage:
    """The score of a dimension."""
    scale = next(one for one in SCALES if one.name == "hash")
    view = EvidenceBar(scale)
    qtbot.addWidget(view)
    view.show_score(value, "" if value is not None else "no face in either image")
    view.resize(300, 24)
    return view.grab().toImage()


def test_what_is_switched_on_differs_in_greyscale(scanned: MainWindow) -> None:
    scanned.go("review")
    view, modes = scanned.review_page.filter, scanned.review_page.table.pair.modes
    densities = view._densities
    chip = next(chip for chip in view._chips.values() if chip.isEnabled())
    for scheme in ("light", "dark"):
        scanned.actions_[scheme].trigger()
        for turn_on, turn_off, button in (
            (densities.button(2).click, densities.button(0).click, densities.button(2)),
            (lambda: modes.button(CompareMode.WIPE).click(), lambda: modes.button(CompareMode.SIDE).click(),
             modes.button(CompareMode.WIPE)),
            (lambda: chip.setChecked(True), lambda: chip.setChecked(False), chip),
        ):  # fmt: skip
            turn_on()
            settle()
            on = button.grab().toImage()
            turn_off()
            settle()
            assert differing(on, button.grab().toImage()) >= LEAST, (scheme, button.text())
    scanned.actions_["light"].trigger()
