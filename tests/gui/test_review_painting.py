"""What the review paints anew, and what it says of related groups."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Group, Member, Relation
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.group_delegate import GroupDelegate
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from gallery_dedup.gui.thumbnails import MAX_FITTED, Thumbnails
from tests.gui.conftest import WAIT, a_group, a_photo, draw


def show(session: ReviewSession, groups: Iterable[Group]) -> None:
    groups = tuple(groups)
    session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, {}))


class PaintedRows(GroupDelegate):
    """Notes the rows of the cards that it paints."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__(thumbnails)
        self.rows: list[int] = []

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]
        self.rows.append(index.row())
        super().paint(painter, option, index)


def test_a_list_that_scrolls_paints_the_cards_that_come_in(window: MainWindow, qtbot: QtBot) -> None:
    show(window.session, (a_group(number) for number in range(60)))
    window.go("review")
    view = window.review_page.groups
    view._thumbnails.blockSignals(True)  # a thumbnail that comes has the whole list painted
    delegate = PaintedRows(view._thumbnails)
    view.setItemDelegate(delegate)
    view.verticalScrollBar().setValue(400)
    qtbot.waitUntil(lambda: bool(delegate.rows), timeout=WAIT)
    qtbot.wait(50)
    shown = {view.indexAt(view.viewport().rect().topLeft()).row() + number for number in range(3)}
    delegate.rows.clear()
    view.verticalScrollBar().setValue(420)
    qtbot.waitUntil(lambda: bool(delegate.rows), timeout=WAIT)
    assert not shown & set(delegate.rows)


def test_the_current_card_stays_in_sight_in_a_smaller_window(window: MainWindow, qtbot: QtBot) -> None:
    show(window.session, (a_group(number) for number in range(60)))
    window.go("review")
    window.resize(1300, 1000)
    view = window.review_page.groups
    qtbot.waitUntil(lambda: view.viewport().height() > 600, timeout=WAIT)
    view.set_row(20)
    qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())), timeout=WAIT)
    window.resize(1300, 700)
    qtbot.waitUntil(lambda: view.viewport().height() < 600, timeout=WAIT)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()))


def test_a_thumbnail_is_scaled_once_for_a_size(qtbot: QtBot) -> None:
    thumbnails = Thumbnails(lambda: pytest.fail("nothing is to be read"))
    photo = a_photo("/p/a.jpg")
    picture = QImage(320, 240, QImage.Format.Format_RGB32)
    picture.fill(0xFF336699)
    thumbnails._store(photo.sha256, (picture,))
    first = thumbnails.fitted(photo, QSize(80, 60))
    assert first is not None
    assert first.size() == QSize(80, 60)
    again = thumbnails.fitted(photo, QSize(80, 60))
    assert again is not None
    assert again.cacheKey() == first.cacheKey()
    for width in range(10, 20 + MAX_FITTED):
        thumbnails.fitted(photo, QSize(width, 10))
    assert len(thumbnails._fitted) == MAX_FITTED
    assert thumbnails.close()


def test_facts_that_stay_are_not_told_anew(qtbot: QtBot) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    a, b = a_photo("/p/a.jpg"), a_photo("/p/b.jpg", size=2_000_000)
    view.show_photo(a, b, letter="A")
    told = view.facts
    view.show_photo(a, b, letter="A")
    assert view.facts is told
    view.show_photo(a, a, letter="A")
    assert view.facts is not told


class TestRelated:
    """Groups that a score alone makes."""

    def test_a_chip_is_there_only_with_such_groups(self, window: MainWindow) -> None:
        window.go("review")
        filters = window.review_page.filter
        show(window.session, [a_group(1)])
        assert filters._chips[Relation.RELATED].isHidden()
        show(window.session, [a_group(1), a_group(2, relation=Relation.RELATED)])
        assert not filters._chips[Relation.RELATED].isHidden()
        filters._chips[Relation.RELATED].click()
        assert window.review_page.model.rowCount() == 1
        assert window.review_page.model.group(0).relation is Relation.RELATED

    def test_nothing_is_suggested_for_them(self, window: MainWindow) -> None:
        group = a_group(2, relation=Relation.RELATED)
        show(window.session, [group])
        assert window.session.accept(group) == "Nothing is suggested for related photos: only you can choose."
        assert not window.session.marks

    def test_the_card_says_by_what_they_are_related(self, window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
        for seed, name in ((3, "a.jpg"), (91, "b.jpg")):
            draw(seed).save(tmp_path / name)
        a, b = (a_photo(str(tmp_path / name)) for name in ("a.jpg", "b.jpg"))
        show(window.session, [Group(1, Relation.RELATED, "largest", (Member(a), Member(b, Relation.RELATED, 0.7)))])
        window.go("review")
        card = window.review_page.table._evidence
        qtbot.waitUntil(lambda: card.sentence.text().startswith("Related by gallery"), timeout=WAIT)
        assert not card._pill.isHidden()
        assert card._pill.accessibleName() == "Related"
