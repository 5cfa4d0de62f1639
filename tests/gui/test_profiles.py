"""Profiles in the window: chosen in the evidence card, explained part by part, edited with the score in view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import PROFILES, Comparison, Missing, Profile, Relation
from gallery_dedup.gui.evidence_parts_view import PartsBar, share_text
from gallery_dedup.gui.evidence_view import EvidenceView
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.profiles_dialog import ProfilesDialog
from gallery_dedup.matching.profiles import profile_named, weighted_score
from gallery_dedup.settings import load_settings
from tests.gui.conftest import WAIT, a_photo, idle

SCORES = {"geometry": 0.9, "structure": 0.5, "hash": 0.7, "instance": 0.8, "semantic": None, "face": None}
MINE = Profile("mine", "quick", {"hash": 2.0, "face": 1.0}, Missing.ZERO)


@pytest.fixture
def card(qtbot: QtBot) -> EvidenceView:
    view = EvidenceView()
    qtbot.addWidget(view)
    view.resize(1000, 300)
    comparison = Comparison(
        a_photo("/p/a.jpg"), a_photo("/p/b.jpg"), Relation.EDITED, "B is A.", "gallery", 0.7, SCORES, {}, None
    )
    view.show_comparison(comparison)
    view.show()
    return view


@pytest.fixture
def dialog(qtbot: QtBot) -> ProfilesDialog:
    dialog = ProfilesDialog()
    qtbot.addWidget(dialog)
    dialog.show_profiles((MINE,), "gallery")
    dialog.show_scores(SCORES)
    dialog.show()
    return dialog


def select(dialog: ProfilesDialog, name: str) -> None:
    names = [dialog.list.item(row).data(Qt.ItemDataRole.UserRole) for row in range(dialog.list.count())]
    dialog.list.setCurrentRow(names.index(name))


def row(dialog: ProfilesDialog, dimension: str) -> int:
    return [one.dimension for one in dialog.rows].index(dimension)


class TestCard:
    """The line of the evidence card."""

    def test_the_score_is_that_of_the_profile(self, card: EvidenceView) -> None:
        for profile in PROFILES:
            card.show_profiles((*PROFILES, MINE), profile.name)
            assert card.weighing.parts.weighed.score == weighted_score(SCORES, profile)

    def test_choosing_weighs_anew_and_tells(self, card: EvidenceView, qtbot: QtBot) -> None:
        index = card.weighing.choice.findData("dedup")
        with qtbot.waitSignal(card.weighing.chosen, timeout=WAIT) as told:
            card.weighing.choice.setCurrentIndex(index)
            card.weighing.choice.activated.emit(index)
        assert told.args == ["dedup"]
        assert card.weighing.parts.weighed.score == weighted_score(SCORES, profile_named("dedup"))
        last = card.weighing.choice.count() - 1
        with qtbot.waitSignal(card.weighing.edit_wanted, timeout=WAIT):
            card.weighing.choice.setCurrentIndex(last)
            card.weighing.choice.activated.emit(last)
        assert card.weighing.choice.currentData() == "dedup"

    def test_parts_are_told_by_key_and_one_thing_is_explained_at_a_time(self, card: EvidenceView) -> None:
        card.show_profiles((*PROFILES, MINE), "dedup")
        parts = card.weighing.parts
        parts.setFocus()
        QTest.keyClick(parts, Qt.Key.Key_Space)
        assert card.explanation == (
            "Score by dedup: 0.73 = Overall 0.70 \u00d7 66.7 % + Subject 0.80 \u00d7 33.3 %.\n"
            "Cannot be scored here, so left out, and the others weigh more: Scene."
        )
        card.bars.bars[1].click()
        assert not parts.isChecked()
        assert "(hash)" in card.explanation
        parts.click()
        assert not any(bar.isChecked() for bar in card.bars.bars)
        card.show_profiles((*PROFILES, MINE), "mine")
        assert card.explanation == (
            "Score by mine: 0.47 = Overall 0.70 \u00d7 66.7 % + Faces 0 \u00d7 33.3 %.\n"
            "Cannot be scored here, so 0: Faces."
        )
        parts.click()
        assert card.explanation == ""

    def test_the_part_under_the_pointer_is_the_one_that_is_painted_there(self, card: EvidenceView) -> None:
        parts = card.weighing.parts
        track = parts._track()
        seen = [parts.part_at(track.x() + track.width() * share) for share in (0.1, 0.45, 0.7, 0.95)]
        assert [part.dimension for part in seen if part] == ["geometry", "structure", "hash", "instance"]
        assert parts.part_at(track.right() + 20) is None

    def test_without_scores_there_is_nothing_to_explain(self, card: EvidenceView) -> None:
        card.weighing.parts.click()
        card.clear("Nothing here.")
        assert not card.weighing.parts.isEnabled()
        assert card.explanation == ""

    def test_shares_have_a_digit_where_they_need_one(self) -> None:
        assert [share_text(share) for share in (0.3, 0.625, 1 / 3, 1.0)] == ["30 %", "62.5 %", "33.3 %", "100 %"]


class TestDialog:
    """Weights under the hand."""

    def test_the_score_in_view_follows_slider_and_number(self, dialog: ProfilesDialog) -> None:
        before = dialog.preview.weighed.score
        dialog.rows[row(dialog, "structure")].slider.setValue(0)
        assert dialog.preview.weighed.score == pytest.approx((0.3 * 0.9 + 0.2 * 0.7 + 0.2 * 0.8) / 0.7)
        dialog.rows[row(dialog, "structure")].number.setValue(0.3)
        assert dialog.preview.weighed.score == pytest.approx(before)
        assert dialog.rows[row(dialog, "geometry")].share.text() == "30 %"
        assert not dialog.reset.isEnabled()

    def test_what_comes_with_the_program_is_saved_as_ones_own(self, dialog: ProfilesDialog, qtbot: QtBot) -> None:
        assert dialog.save.text() == "Save as a new profile"
        dialog.rows[row(dialog, "color")].number.setValue(0.5)
        dialog.name.setText("gallery")
        dialog.save_draft()
        assert "comes with the program: yours needs a name of its own" in dialog._told.text()
        dialog.name.setText("colourful")
        with qtbot.waitSignal(dialog.saved, timeout=WAIT) as told:
            dialog.save.click()
        (saved,) = [one for one in told.args[0] if one.name == "colourful"]
        assert saved.weights == {**PROFILES[0].weights, "color": 0.5}
        assert dialog.current == saved
        assert profile_named("gallery") == PROFILES[0]
        select(dialog, "gallery")
        assert not dialog.reset.isEnabled()

    def test_all_zero_is_refused_and_nothing_is_lost(self, dialog: ProfilesDialog) -> None:
        select(dialog, "mine")
        for one in dialog.rows:
            one.number.setValue(0.0)
        dialog.save.click()
        assert "no dimension weighs anything" in dialog._told.text()
        assert dialog.preview.weighed.score is None
        dialog.reset.click()
        assert dialog.draft == MINE

    def test_one_of_ones_own_is_changed_in_place(self, dialog: ProfilesDialog, qtbot: QtBot) -> None:
        select(dialog, "mine")
        assert (dialog.save.text(), dialog.save.isEnabled()) == ("Save", False)
        dialog.missing.setCurrentIndex(0)
        dialog.purpose.setFocus()
        dialog.purpose.clear()
        QTest.keyClicks(dialog.purpose, "mine, changed")
        with qtbot.waitSignal(dialog.saved, timeout=WAIT) as told:
            dialog.save.click()
        assert told.args[0] == (Profile("mine", "mine, changed", MINE.weights, Missing.RENORMALISE),)

    def test_what_was_not_saved_waits_and_is_shown(self, dialog: ProfilesDialog) -> None:
        dialog.rows[row(dialog, "hash")].number.setValue(0.9)
        select(dialog, "mine")
        assert dialog.list.item(0).text() == "\u2022 gallery (used)"
        dialog.accept()
        dialog.show_profiles((MINE,), "gallery", select="gallery")
        assert dialog.draft.weights["hash"] == 0.9
        dialog.reset.click()
        assert dialog.draft.weights == PROFILES[0].weights
        assert dialog.list.item(0).text() == "gallery (used)"

    def test_what_was_removed_comes_back(self, dialog: ProfilesDialog) -> None:
        assert not dialog.remove.isEnabled()
        select(dialog, "mine")
        told: list[object] = []
        dialog.saved.connect(told.append)
        dialog.remove.click()
        assert told == [()]
        assert (dialog.current.name, dialog.remove.text()) == ("gallery", "Bring back")
        dialog.remove.click()
        assert told == [(), (MINE,)]
        assert dialog.current == MINE

    def test_rounding_in_the_field_changes_no_weight(self, dialog: ProfilesDialog) -> None:
        fine = Profile("fine", "", {"hash": 0.123456789, "color": 12_345.678})
        dialog.show_profiles((fine,), "gallery", select="fine")
        assert dialog.draft == fine
        assert not dialog.reset.isEnabled()

    def test_dimensions_that_cannot_be_scored_say_why(self, dialog: ProfilesDialog) -> None:
        dialog.show_unscored({"face": "faces are off"})
        one = dialog.rows[row(dialog, "face")]
        assert (one.note.text(), one.note.toolTip()) == ("not here now", "Cannot be scored here now: faces are off")
        dialog.show_unscored({})
        assert one.note.text() == "face"

    def test_everything_is_reached_and_named(self, dialog: ProfilesDialog) -> None:
        for one in dialog.rows:
            for widget in (one.slider, one.number):
                assert widget.accessibleName()
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert dialog.width() <= 1024
        assert dialog.height() <= 700


class TestWindow:
    """The choice is kept, and what is read follows it."""

    def test_both_places_go_by_the_one_that_was_chosen(self, scanned: MainWindow, qtbot: QtBot) -> None:
        window = scanned
        window.go("review")
        qtbot.waitUntil(lambda: window.review_page.table.group is not None, timeout=WAIT)
        review, compare = (window.review_page.table._evidence.weighing, window.compare_page._evidence.weighing)
        index = review.choice.findData("copyright")
        review.choice.setCurrentIndex(index)
        review.choice.activated.emit(index)
        assert compare.profile.name == "copyright"
        idle(window, qtbot)
        assert load_settings(window.locations)[0].profile == "copyright"
        assert window.scans.request is not None
        assert window.scans.request.profile == "copyright"
        for group in window.session.groups:
            for member in group.members[1:]:
                assert member.score == pytest.approx(weighted_score(member.scores, profile_named("copyright")))

    def test_another_keeper_is_scored_by_the_profile_too(self, scanned: MainWindow, qtbot: QtBot) -> None:
        window = scanned
        window.keeper.change(profile="copyright")
        idle(window, qtbot)
        window.go("review")
        page = window.review_page
        group = next(one for one in window.session.groups if len(one.members) > 2)
        number = page.model.row_of(group.key)
        assert number is not None
        page.groups.set_row(number)
        page.table.show_member(1)
        page.make_keeper()
        idle(window, qtbot)
        fresh = page.table.group
        assert fresh is not None
        assert fresh.keeper == group.members[1].photo
        for member in fresh.members[1:]:
            assert member.score == pytest.approx(weighted_score(member.scores, profile_named("copyright")))

    def test_the_command_edits_with_the_pair_in_view(self, scanned: MainWindow, qtbot: QtBot) -> None:
        window = scanned
        window.go("review")
        qtbot.waitUntil(lambda: bool(window.review_page.table._evidence.scores), timeout=WAIT)
        window.actions_["profiles"].trigger()
        dialog = window.profiles.dialog
        assert dialog is not None
        assert dialog.isVisible()
        assert dialog.preview.weighed.score is not None
        qtbot.waitUntil(lambda: dialog.rows[row(dialog, "face")].note.text() == "not here now", timeout=WAIT)
        dialog.rows[row(dialog, "color")].number.setValue(1.0)
        dialog.name.setText("colourful")
        dialog.save.click()
        dialog.use.click()
        dialog.accept()
        idle(window, qtbot)
        settings = load_settings(window.locations)[0]
        assert (settings.profile, [one.name for one in settings.profiles]) == ("colourful", ["colourful"])
        card = window.review_page.table._evidence.weighing
        assert card.choice.currentData() == "colourful"
        assert card.parts.isVisible()

        window.actions_["profiles"].trigger()
        dialog.rows[row(dialog, "color")].number.setValue(0.0)
        dialog.save.click()
        idle(window, qtbot)
        saved = window.keeper.settings.profiles[0]
        for group in window.session.groups:
            for member in group.members[1:]:
                assert member.score == pytest.approx(weighted_score(member.scores, saved))
        dialog.remove.click()
        idle(window, qtbot)
        assert load_settings(window.locations)[0].profile == "gallery"
        dialog.accept()


def test_the_bar_paints_whatever_it_is_given(qtbot: QtBot) -> None:
    bar = PartsBar()
    qtbot.addWidget(bar)
    for scores in ({}, SCORES, {"hash": -0.5, "instance": 1.0}, dict.fromkeys(SCORES, None)):
        for profile in (*PROFILES, MINE):
            bar.show_scores(scores, profile)
            for width in (20, 160, 900):
                bar.resize(width, bar.height())
                assert not bar.grab().isNull()
    QApplication.processEvents()
