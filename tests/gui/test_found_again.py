"""What a person looks for and should find: which of two equal names stays, the rules, why a photo is not marked."""

from __future__ import annotations

import dataclasses
import os
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark, PlanLine, Relation
from gallery_dedup.gui.best_dialog import BestDialog
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.removal_list import Leaving, LeavingModel
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from gallery_dedup.gui.similar_search import Answer, Question, Sought
from gallery_dedup.gui.similar_summary import summary
from gallery_dedup.gui.status_view import StatusView
from tests.gui.conftest import WAIT, a_group, draw, idle, scan


@pytest.mark.parametrize(
    ("path", "keeper", "shown"),
    [
        ("/photos/2016/IMG_1.jpg", "/photos/old/disk/IMG_1.jpg", "old/disk/IMG_1.jpg"),
        ("/photos/2016/IMG_1.jpg", "/photos/IMG_1.jpg", "photos/IMG_1.jpg"),
        ("/photos/2016/IMG_1.jpg", "/usb/IMG_1.jpg", "usb/IMG_1.jpg"),
        ("/photos/2016/IMG_1.jpg", "/photos/2016/DSC_1.jpg", "DSC_1.jpg"),
        ("/photos/2016/IMG_1.jpg", "/photos/2016/IMG_1.jpg", "nothing"),
    ],
)
def test_of_two_equal_names_the_sheet_shows_the_folder(qtbot: QtBot, path: str, keeper: str, shown: str) -> None:
    line = PlanLine(path, 1, 1, "sha", Relation.SAME_FILE, keeper, "")
    model = LeavingModel()
    assert model.cells(Leaving(line, None))[3] == shown.replace("/", os.sep)
    assert shown == "nothing" or f"{keeper} stays" in model.tip(Leaving(line, None))


def test_the_rules_are_found_in_the_menu_and_in_the_library(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("library")
    scanned.library_page.rules.click()
    dialog = scanned.findChild(BestDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.best.buttons["oldest"].click()
    assert scanned.keeper.settings.rules == ("oldest",)
    dialog.close()
    QApplication.processEvents()
    scanned.actions_["rules"].trigger()
    again = next(one for one in scanned.findChildren(BestDialog) if one.isVisible())
    assert again.best.buttons["oldest"].isChecked()
    again.close()
    idle(scanned, qtbot)


def test_accepting_says_why_a_hard_link_stays_unmarked(qtbot: QtBot) -> None:
    group = a_group(1, copies=2)
    link = group.members[1]
    link = dataclasses.replace(link, photo=dataclasses.replace(link.photo, links=(group.keeper.path,)))
    protected = dataclasses.replace(group.members[2])
    group = dataclasses.replace(group, members=(group.members[0], link, protected))
    session = ReviewSession()
    session.show(ReviewData((group,), (facts(group),), {}, {group.keeper.path: Mark.KEEP}))
    said = session.accept(group)
    assert "1 photo is a hard link" in said
    assert "frees nothing" in said
    assert "1 photo is protected" in said
    assert "on purpose" not in said


def test_the_end_of_the_list_says_how_many_groups_are_open(scanned: MainWindow, qtbot: QtBot) -> None:
    page = scanned.review_page
    page.groups.set_row(page.model.rowCount() - 1)
    page.accept()
    left = page.model.undecided()
    assert left
    assert f"This is the end of the list: {left} group" in scanned.status.text
    assert "below" not in scanned.status.text
    idle(scanned, qtbot)


def test_what_is_not_in_the_list_is_not_on_the_table(scanned: MainWindow, qtbot: QtBot) -> None:
    page = scanned.review_page
    scanned.go("review")
    assert page.table.isVisible()
    page.filter.restore(relations=frozenset(), text="no such name", order=page.filter.order)
    page.refilter()
    assert not page.table.isVisible()
    page.filter.clear()
    assert page.table.isVisible()
    idle(scanned, qtbot)


def test_a_hard_link_says_on_the_table_why_it_is_not_marked(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "linked"
    folder.mkdir()
    draw(3).save(folder / "a.jpg", quality=95)
    os.link(folder / "a.jpg", folder / "b.jpg")
    shutil.copy(folder / "a.jpg", folder / "c.jpg")
    os.utime(folder / "c.jpg", (1_000_000_000, 1_000_000_000))
    scan(window, folder, qtbot)
    window.go("review")
    page = window.review_page
    group = page.model.group(0)
    number = next(number for number, member in enumerate(group.members) if number and member.photo.links)
    page.table.show_member(number)
    sentence = page.table._evidence.sentence
    qtbot.waitUntil(lambda: "(hard link): removing one frees nothing" in sentence.text(), timeout=WAIT)
    idle(window, qtbot)


def test_the_photo_that_is_looked_for_is_not_among_those_searched() -> None:
    photo = a_group(1).keeper
    asked = Question(Sought(path=photo.path), "instance", ("/photos",))
    assert summary(Answer(asked, photo, (), 0, 342)) == "342 other photos searched"
    assert summary(Answer(asked, None, (), 0, 343)) == "343 photos searched"


def test_a_long_sentence_leaves_the_count_whole_and_is_not_cut(qtbot: QtBot) -> None:
    view = StatusView()
    qtbot.addWidget(view)
    view.resize(1400, view.height())
    view.show_marked(12, 1_600_000)
    long = "The folder /work/photos/of/many/years does not exist or its disk is away; " * 3
    view.say(long)
    view.show()
    QApplication.processEvents()
    assert view._marked.shown_text() == view._marked.text()
    assert view._marked.text().startswith("12 marked")
    assert "".join("".join(view._text.shown_lines()).split()) == "".join(long.split())
