"""The line of who stays is true whatever is marked."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark, Relation
from gallery_dedup.gui.groups_model import GroupRole
from gallery_dedup.gui.keeper_line import keeper_line
from gallery_dedup.gui.main_window import MainWindow
from tests.gui.conftest import WAIT, a_group, idle
from tests.gui.test_window import go_to


def test_the_keeper_stays_until_it_is_marked() -> None:
    group = a_group(1)
    names = [Path(member.photo.path).name for member in group.members]
    rest = [Mark.UNDECIDED] * (len(names) - 1)
    before, name, after = keeper_line(group, [Mark.UNDECIDED, *rest])
    assert (before, name) == ("Keeps ", names[0])
    assert group.keeper_reason in after
    assert keeper_line(group, [Mark.REMOVE, *rest]) == ("Keeps ", names[1], "")
    assert keeper_line(group, [Mark.REMOVE] * len(names)) == ("All marked: none would stay", "", "")


def test_a_series_keeps_its_name_until_all_is_marked() -> None:
    group = a_group(1, relation=Relation.SIMILAR_SHOT)
    rest = [Mark.UNDECIDED] * (len(group.members) - 1)
    assert keeper_line(group, [Mark.REMOVE, *rest])[:2] == ("", Path(group.keeper.path).name)
    assert keeper_line(group, [Mark.REMOVE] * len(group.members))[0] == "All marked: none would stay"


def test_the_head_and_the_card_follow_the_marks(scanned: MainWindow, qtbot: QtBot) -> None:
    go_to(scanned, "motif0.jpg")
    page = scanned.review_page
    group = page.table.group
    assert group is not None
    heading = page.table._heading
    assert heading.shown_text().startswith("Keeps")
    scanned.session.set_marks({member.photo.path: Mark.REMOVE for member in group.members})
    assert heading.shown_text() == "All marked: none would stay"
    assert "All marked: none would stay" in page.groups.currentIndex().data()
    assert Mark.UNDECIDED not in page.groups.currentIndex().data(GroupRole.MARKS)
    idle(scanned, qtbot)


def test_what_was_said_of_a_group_goes_with_it(scanned: MainWindow, qtbot: QtBot) -> None:
    page = scanned.review_page
    page.groups.set_row(0)
    page.accept()
    assert scanned.status.text.startswith("In the group before: 1 photo was changed on purpose")
    page.next_group()
    assert "only you can decide" not in scanned.status.text
    scanned.status.say("7 photos moved")
    page.previous_group()
    assert scanned.status.text == "7 photos moved"
    qtbot.waitUntil(lambda: scanned.tasks.running("keeper") is None, timeout=WAIT)
    idle(scanned, qtbot)
