"""Accepting every sure group at once: exactly what accepting each would mark, one step back, nothing moved."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark, Relation
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from gallery_dedup.gui.sure_marks import sure_marks
from gallery_dedup.review import suggested_marks
from tests.gui.conftest import WAIT, a_group, idle, library_of


def _session(count: int = 6) -> ReviewSession:
    groups = [a_group(number) for number in range(count)]
    edited = a_group(count, relation=Relation.EDITED)
    mixed = a_group(count + 1, copies=3)
    members = (*mixed.members[:3], dataclasses.replace(mixed.members[3], relation=Relation.EDITED))
    mixed = dataclasses.replace(mixed, relation=Relation.EDITED, members=members)
    series = a_group(count + 2, relation=Relation.SIMILAR_SHOT)
    series = dataclasses.replace(series, members=(groups[0].members[0], *series.members[1:]))
    all_groups = (*groups, edited, mixed, series)
    session = ReviewSession()
    session.show(ReviewData(all_groups, tuple(map(facts, all_groups)), {}, suggested_marks(all_groups)))
    return session


def test_it_marks_what_accepting_each_would_mark(qtbot: QtBot) -> None:
    session, one_by_one = _session(), _session()
    sure = sure_marks(session.groups, marks=session.marks, suggestions=session.suggestions)
    session.set_marks(sure.marks)
    for group in one_by_one.groups:
        if Mark.REMOVE in {one_by_one.suggestions.get(member.photo.path) for member in group.members}:
            one_by_one.accept(group)
    assert dict(session.marks) == dict(one_by_one.marks)
    assert sure.groups == 7
    assert sure.removing == 6 * 2 + 2
    edited, series = session.groups[6], session.groups[8]
    assert not any(session.mark(member.photo.path) is not Mark.UNDECIDED for member in edited.members)
    assert not any(session.mark(member.photo.path) is Mark.REMOVE for member in series.members)


@pytest.mark.parametrize(("member", "mark"), [(0, Mark.REMOVE), (1, Mark.KEEP)])
def test_a_group_that_was_decided_otherwise_stays_as_it_is(qtbot: QtBot, member: int, mark: Mark) -> None:
    session = _session()
    session.set_marks({session.groups[2].members[member].photo.path: mark})
    sure = sure_marks(session.groups, marks=session.marks, suggestions=session.suggestions)
    assert sure.groups == 6
    assert not {one.photo.path for one in session.groups[2].members} & set(sure.marks)


def test_a_copy_found_after_the_keeper_was_accepted_is_among_them(qtbot: QtBot) -> None:
    session = _session()
    session.set_marks({session.groups[2].keeper.path: Mark.KEEP})
    sure = sure_marks(session.groups, marks=session.marks, suggestions=session.suggestions)
    assert sure.groups == 7
    assert session.groups[2].members[1].photo.path in sure.marks


def test_one_key_says_what_it_will_do_and_one_takes_it_back(scanned: MainWindow, qtbot: QtBot) -> None:
    page, session = scanned.review_page, scanned.session
    first = page.model.group(0)
    session.set_marks({first.keeper.path: Mark.REMOVE})
    expected = sure_marks(session.groups, marks=session.marks, suggestions=session.suggestions)
    assert 0 < expected.groups < sum(group.relation.is_copy for group in session.groups)
    files = sorted(Path(member.photo.path) for group in session.groups for member in group.members)
    scanned.activateWindow()
    qtbot.waitUntil(scanned.isActiveWindow, timeout=WAIT)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(page.groups, Qt.Key.Key_Return, held)
    sheet = scanned.accepting.sheet
    assert sheet is not None
    assert sheet.windowTitle() == f"Accept {expected.groups} groups"
    assert f"{expected.removing} photos are marked for removal. Nothing moves yet." in sheet.text.text()
    assert dict(session.marks) == {first.keeper.path: Mark.REMOVE}
    sheet.action.click()
    assert dict(session.marks) == {first.keeper.path: Mark.REMOVE, **expected.marks}
    assert f"{expected.groups} groups are accepted" in scanned.status.text
    idle(scanned, qtbot)
    assert all(path.exists() for path in files)
    with library_of(scanned) as library:
        assert library.marks(list(expected.marks)) == expected.marks
    scanned.undo.take_back()
    assert dict(session.marks) == {first.keeper.path: Mark.REMOVE}
    assert f"{len(expected.marks)} photos are undecided again" in scanned.status.text
    idle(scanned, qtbot)


def test_only_what_the_filter_shows_is_accepted(scanned: MainWindow, qtbot: QtBot) -> None:
    page, session = scanned.review_page, scanned.session
    group = page.model.group(1)
    page.filter.restore(relations=frozenset(), text=Path(group.keeper.path).stem, order=page.filter.order)
    page.refilter()
    shown = {member.photo.path for one in page.model.shown() for member in one.members}
    assert len(page.model.shown()) < len(session.groups)
    scanned.accepting.ask()
    sheet = scanned.accepting.sheet
    assert sheet is not None
    assert "that the filter shows" in sheet.text.text()
    sheet.action.click()
    assert session.marks
    assert set(session.marks) <= shown
    scanned.accepting.ask()
    assert "No group in the list" in scanned.status.text
    idle(scanned, qtbot)
