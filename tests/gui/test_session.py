"""The state of the review: marks, suggestions, and the way back."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark, Relation
from gallery_dedup.gui.group_order import facts, found_in
from gallery_dedup.gui.review_session import BatchMoved, MarksTaken, ReviewData, ReviewSession, removed_bytes
from tests.gui.conftest import a_group

GROUP = a_group(1, copies=3)
SERIES = a_group(2, relation=Relation.SIMILAR_SHOT)
KEEPER, FIRST, SECOND, THIRD = (member.photo.path for member in GROUP.members)


@pytest.fixture
def session(qtbot: QtBot) -> ReviewSession:
    session = ReviewSession()
    suggestions = {KEEPER: Mark.KEEP, FIRST: Mark.REMOVE, SECOND: Mark.REMOVE, THIRD: Mark.UNDECIDED}
    groups = (GROUP, SERIES)
    session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, suggestions))
    return session


def test_toggle_goes_between_remove_and_keep(session: ReviewSession) -> None:
    session.toggle(FIRST)
    assert session.mark(FIRST) is Mark.REMOVE
    session.toggle(FIRST)
    assert session.mark(FIRST) is Mark.KEEP
    session.toggle(FIRST)
    assert session.mark(FIRST) is Mark.REMOVE


def test_accepting_keeps_what_the_user_said_before(session: ReviewSession) -> None:
    session.set_marks({FIRST: Mark.KEEP})
    session.accept(GROUP)
    assert session.marks == {KEEPER: Mark.KEEP, FIRST: Mark.KEEP, SECOND: Mark.REMOVE}


def test_accepting_with_the_keeper_going_marks_nothing_else(session: ReviewSession) -> None:
    session.set_marks({KEEPER: Mark.REMOVE})
    assert "keeper" in session.accept(GROUP)
    assert session.marks == {KEEPER: Mark.REMOVE}


def test_accepting_says_what_it_leaves_to_the_user(session: ReviewSession) -> None:
    assert "only you can decide" in session.accept(GROUP)
    assert "only you can choose" in session.accept(SERIES)
    assert not any(member.photo.path in session.marks for member in SERIES.members)


def test_accepting_a_series_marks_no_keeper_of_other_groups(session: ReviewSession) -> None:
    series = a_group(3, relation=Relation.SIMILAR_SHOT)
    of_copies = dict.fromkeys((member.photo.path for member in series.members), Mark.KEEP)
    session.show(ReviewData((series,), (facts(series),), {}, of_copies))
    assert session.accept(series) == "Nothing is suggested for a series: only you can choose."
    assert session.marks == {}
    assert not session.can_take_back


@pytest.mark.parametrize(
    ("text", "at", "found"),
    [
        ("small", 1, 2),  # the first whose name holds it
        ("A small", 0, 2),
        ("old small", 1, 3),  # the words of a folder count, where no name holds all
        ("small", 3, None),  # the one that is shown is as good
        ("a", 1, None),
        ("", 1, None),
        ("elsewhere", 1, None),
    ],
)
def test_a_search_is_about_one_photo_of_a_group(text: str, at: int, found: int | None) -> None:
    paths = ("/new/a.jpg", "/new/a copy.jpg", "/new/a small.jpg", "/old/small.jpg")
    assert found_in(paths, text, at=at) == found


def test_marks_are_taken_back_one_key_at_a_time(session: ReviewSession) -> None:
    session.accept(GROUP)
    session.toggle(FIRST)
    assert isinstance(session.take_back(), MarksTaken)
    assert session.mark(FIRST) is Mark.REMOVE
    session.take_back()
    assert session.marks == {}
    assert session.take_back() is None


def test_a_move_is_a_step_among_marks(session: ReviewSession) -> None:
    session.toggle(FIRST)
    session.remember(BatchMoved(7, 1))
    session.toggle(SECOND)
    session.take_back()
    step = session.take_back()
    assert step == BatchMoved(7, 1)
    assert session.mark(FIRST) is Mark.REMOVE


def test_a_batch_that_was_put_back_elsewhere_is_no_step(session: ReviewSession) -> None:
    session.remember(BatchMoved(7, 1))
    session.forget_batch(7)
    assert not session.can_take_back


def test_what_did_not_change_is_not_written(session: ReviewSession, qtbot: QtBot) -> None:
    session.set_marks({FIRST: Mark.REMOVE})
    with qtbot.assertNotEmitted(session.marked):
        session.set_marks({FIRST: Mark.REMOVE})
        session.set_marks({SECOND: Mark.UNDECIDED})


def test_marks_made_while_groups_were_read_are_not_lost(session: ReviewSession) -> None:
    session.toggle(FIRST)
    stale = ReviewData((GROUP,), (facts(GROUP),), {SECOND: Mark.KEEP}, {})
    session.show(stale)
    assert session.marks == {FIRST: Mark.REMOVE, SECOND: Mark.KEEP}
    session.set_marks({FIRST: Mark.UNDECIDED})
    session.show(ReviewData((GROUP,), (facts(GROUP),), {FIRST: Mark.REMOVE}, {}))
    assert session.marks == {}


def test_a_hard_link_frees_nothing(session: ReviewSession) -> None:
    import dataclasses

    photos = [member.photo for member in GROUP.members[1:]]
    linked = dataclasses.replace(photos[0], links=("/elsewhere/a.jpg",))
    assert removed_bytes([linked, photos[1]]) == photos[1].bytes
