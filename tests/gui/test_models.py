"""Every model obeys Qt's rules, and answers what its view asks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    qInstallMessageHandler,
)
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import EntryState, LedgerEntry, Mark, PathReason, Relation
from gallery_dedup.gui.group_order import Order, facts, visible
from gallery_dedup.gui.groups_model import GroupRole, GroupsModel
from gallery_dedup.gui.history_model import BatchesModel, EntriesModel, batches
from gallery_dedup.gui.members_model import MemberRole, MembersModel
from gallery_dedup.gui.paths_model import PathsModel
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from tests.gui.conftest import a_group

NO_PARENT = QModelIndex()
GROUPS = tuple(
    a_group(number, relation=relation, copies=1 + number % 3, taken=taken)
    for number, (relation, taken) in enumerate([
        (Relation.EDITED, "2019-08-14T17:42:00"), (Relation.SAME_FILE, None),
        (Relation.SIMILAR_SHOT, "2001-01-01T00:00:00"), (Relation.RESAVED, "2015-05-05T05:05:05"),
        (Relation.SAME_FILE, "2020-02-02T02:02:02"),
    ])
)  # fmt: skip


def watched(*models: QAbstractItemModel) -> None:
    """Let Qt's own tester watch models for as long as they live; what it finds is a warning, which fails the test."""
    for model in models:
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


@pytest.fixture
def session(qtbot: QtBot) -> ReviewSession:
    session = ReviewSession()
    session.show(ReviewData(GROUPS, tuple(facts(group) for group in GROUPS), {}, {}))
    return session


def order_of(model: GroupsModel) -> list[int]:
    return [model.group(row).id for row in range(model.rowCount())]


def test_groups_model_obeys(session: ReviewSession) -> None:
    model = GroupsModel(session)
    watched(model)
    model.choose(relations=frozenset({Relation.SAME_FILE}))
    session.set_marks({GROUPS[1].keeper.path: Mark.KEEP})
    session.show(ReviewData((), (), {}, {}))


def test_members_model_obeys(session: ReviewSession) -> None:
    model = MembersModel(session)
    watched(model)
    model.show_group(GROUPS[2])
    assert model.rowCount() == len(GROUPS[2].members)
    model.show_group(None)


def test_paths_model_obeys_and_filters(qtbot: QtBot) -> None:
    model = PathsModel([PathReason("/photos/a.jpg", "damaged"), PathReason("/photos/b.mov", "not a picture: a film")])
    watched(model)
    assert model.index(0, 1).data() == "Damaged"
    model.filter("film MOV")
    assert [model.row(row).path for row in range(model.rowCount())] == ["/photos/b.mov"]


def entry(number: int, batch: int, state: EntryState) -> LedgerEntry:
    return LedgerEntry(
        number, batch, f"2026-11-{batch:02}T10:00:00", "trash", f"/p/{number}.jpg", None, "sha", 1000, 1, state
    )


def test_history_models_obey(qtbot: QtBot) -> None:
    entries = [entry(1, 1, EntryState.UNDONE), entry(2, 2, EntryState.DONE), entry(3, 2, EntryState.FAILED)]
    model, lines = BatchesModel(), EntriesModel()
    watched(model, lines)
    model.show_entries(entries)
    lines.show_rows(model.batch(0).entries)
    assert [batch.id for batch in batches(entries)] == [2, 1]
    assert [one.id for one in model.batch(0).movable] == [2]
    assert model.batch(0).bytes == 1000
    assert lines.index(1, 1).data() == "Not moved"


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        (Order.CERTAINTY, [4, 1, 3, 0, 2]),
        (Order.DATE, [2, 3, 0, 4, 1]),
        (Order.COUNT, [2, 1, 4, 0, 3]),
        (Order.NAME, [0, 1, 2, 3, 4]),
        (Order.BYTES, [1, 4, 0, 3, 2]),
    ],
)
def test_order(session: ReviewSession, order: Order, ids: list[int]) -> None:
    model = GroupsModel(session)
    model.choose(order=order)
    assert order_of(model) == ids


def test_filter_takes_relations_and_every_word(session: ReviewSession) -> None:
    model = GroupsModel(session)
    model.choose(relations=frozenset({Relation.SAME_FILE}))
    assert sorted(order_of(model)) == [1, 4]
    model.choose(text="000004 COPY1")
    assert order_of(model) == [4]
    model.choose(relations=frozenset(), text="nowhere")
    assert order_of(model) == []
    assert model.is_filtered


def test_order_does_not_depend_on_how_groups_came() -> None:
    turned = tuple(reversed(GROUPS))
    for order in Order:
        first = visible(GROUPS, [facts(group) for group in GROUPS], relations=(), text="", order=order)
        second = visible(turned, [facts(group) for group in turned], relations=(), text="", order=order)
        assert [GROUPS[row].id for row in first] == [turned[row].id for row in second]


def test_roles_answer_what_the_card_shows(session: ReviewSession) -> None:
    model = GroupsModel(session)
    group = GROUPS[3]
    row = model.row_of(group.key)
    assert row is not None
    index = model.index(row)
    session.set_marks({group.keeper.path: Mark.KEEP, group.members[1].photo.path: Mark.REMOVE})
    assert index.data(GroupRole.GROUP) is group
    assert [Mark(mark) for mark in index.data(GroupRole.MARKS)] == [Mark.KEEP, Mark.REMOVE]
    assert "keep 1" in index.data(GroupRole.STATE)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "Re-saved" in spoken
    assert "a.jpg" in spoken


def test_members_tell_their_marks_by_word(session: ReviewSession) -> None:
    model = MembersModel(session)
    model.show_group(GROUPS[3])
    session.set_marks({GROUPS[3].members[1].photo.path: Mark.REMOVE})
    assert model.index(0).data() == "a.jpg, Keeper, Undecided"
    assert model.index(1).data() == "copy0.jpg, Re-saved, Remove"
    assert Mark(model.index(1).data(MemberRole.MARK)) is Mark.REMOVE


def test_next_undecided_is_below(session: ReviewSession) -> None:
    model = GroupsModel(session)
    session.set_marks({member.photo.path: Mark.KEEP for member in model.group(1).members})
    assert model.next_undecided(0) == 2
    assert model.next_undecided(model.rowCount() - 1) is None


def test_a_model_that_breaks_the_rules_would_be_found(qtbot: QtBot) -> None:
    class Broken(QAbstractListModel):
        def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:  # noqa: N802
            del parent
            return -1

        def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> None:
            del index, role

    heard: list[str] = []
    previous = qInstallMessageHandler(lambda _kind, _context, text: heard.append(text))
    try:
        watched(Broken())
    finally:
        qInstallMessageHandler(previous)
    assert any("rowCount" in text for text in heard)
