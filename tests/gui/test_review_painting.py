"""What the review paints anew, and what it says of related groups."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Group, Member, Relation
from gallery_dedup.gui.evidence_view import EvidenceView
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

    def rests() -> bool:
        delegate.rows.clear()
        for _turn in range(3):  # what is laid out in one turn is painted in the next
            QApplication.processEvents()
        return not delegate.rows and window.review_page._turns.is_idle

    qtbot.waitUntil(rests, timeout=WAIT)
    shown = {view.indexAt(view.viewport().rect().topLeft()).row() + number for number in range(3)}
    view.verticalScrollBar().setValue(420)
    QApplication.sendPostedEvents(None, QEvent.Type.UpdateRequest)
    assert delegate.rows
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


class Painted(QObject):
    """Counts how often widgets are painted or laid out."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self.count = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() in (QEvent.Type.Paint, QEvent.Type.LayoutRequest)
        return super().eventFilter(watched, event)

    def rests(self) -> bool:
        """Whether nothing is due any more."""
        self.count = 0
        QApplication.processEvents()
        return not self.count


def test_what_is_told_again_is_neither_painted_nor_laid_out_again(qtbot: QtBot) -> None:
    evidence = EvidenceView()
    qtbot.addWidget(evidence)
    evidence.resize(900, 300)
    evidence.show()
    member = Member(a_photo("/p/copy.jpg"), Relation.RESAVED, 0.9, {"hash": 0.98, "structure": 0.9}, "B is A.")
    evidence.show_member(member)
    painted = Painted(evidence, evidence.sentence, evidence._pill, evidence.weighing.parts, *evidence.bars.bars)
    qtbot.waitUntil(painted.rests, timeout=WAIT)
    evidence.show_member(member)
    QApplication.processEvents()
    assert painted.count == 0
    structure = next(bar for bar in evidence.bars.bars if bar.scale.name == "structure")
    others = Painted(*(bar for bar in evidence.bars.bars if bar is not structure))
    one = Painted(structure)
    evidence.bars.show_scores({"hash": 0.98, "structure": 0.5}, {})
    QApplication.processEvents()
    assert (one.count, others.count) == (1, 0)


def test_the_page_of_models_is_built_when_it_is_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.models.offers), timeout=WAIT)
    assert not window.models_page.rows
    window.go("models")
    assert set(window.models_page.rows) == {offer.name for offer in window.models.offers}
