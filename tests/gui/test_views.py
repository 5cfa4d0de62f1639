"""Views: words instead of numbers alone, names for those who cannot see, nothing that jumps."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QPointF, QRect
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.domain import CaptureData, Mark, Relation, ScanPhase, ScanProgress
from gallery_dedup.gui import words
from gallery_dedup.gui.commands import COMMANDS, MENUS, SHEET, command
from gallery_dedup.gui.evidence_bar_view import EvidenceBar, verdict
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.group_delegate import DENSITIES, GroupDelegate
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.groups_model import GroupsModel
from gallery_dedup.gui.groups_view import GroupsView
from gallery_dedup.gui.keys_dialog import KeysDialog, key_text
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.photo_loader import PhotoLoader, Wish
from gallery_dedup.gui.problems_dialog import ProblemsDialog
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.gui.thumbnails import MAX_WISHES, Wishes
from tests.gui.conftest import WAIT, a_group, a_photo, draw


def test_numbers_follow_the_locale() -> None:
    assert words.number(20_300) == "20,300"
    assert words.size(8_100_000) == "8.1 MB"
    assert words.counted(1, "photo", "photos") == "1 photo"
    assert words.moment("2019-08-14T17:42:00") == "Aug 14, 2019 5:42\u202fPM"
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert words.number(20_300) == "20.300"
    assert words.size(8_100_000) == "8,1 MB"
    assert words.moment("2019-08-14T17:42:00") == "14. Aug. 2019 17:42"


def test_a_camera_does_not_say_its_maker_twice() -> None:
    assert words.camera(CaptureData(make="Canon", model="Canon EOS 5D")) == "Canon EOS 5D"
    assert words.camera(CaptureData(make="NIKON CORPORATION", model="NIKON D90")) == "NIKON D90"
    assert words.camera(CaptureData(make="SONY", model="ILCE-7")) == "SONY ILCE-7"
    assert words.camera(CaptureData()) is None


def test_a_name_is_one_line() -> None:
    assert words.file_name("/photos/ab.jpg") == "ab.jpg"
    assert words.file_name("/photos/日本 1.jpg") == "日本 1.jpg"
    assert words.file_name("/photos/a\nb\udcff.jpg") == r"a\x0ab\udcff.jpg"


def test_progress_in_words() -> None:
    progress = ScanProgress(ScanPhase.READING, 4120, 20_300, per_second=52.3, seconds_left=311)
    said = StatusView.scan_text(progress, paused=False)
    assert [part.strip() for part in said.split("\u00b7")] == [
        "Reading photos", "4,120 of 20,300", "52/s", "5 min left",
    ]  # fmt: skip
    assert StatusView.scan_text(progress, paused=True).startswith("Paused")


def test_what_was_said_is_not_lost_to_progress(qtbot: QtBot) -> None:
    view = StatusView()
    qtbot.addWidget(view)
    view.show_scan(ScanProgress(ScanPhase.READING, 1, 10), paused=False)
    view.say("Two photos, please")
    view.show_scan(ScanProgress(ScanPhase.READING, 2, 10), paused=False)
    assert view.text == "Two photos, please"
    view.show_idle()
    assert view.text == "Two photos, please"


def test_every_command_has_a_menu_and_no_key_is_given_twice() -> None:
    keys = [QKeySequence(key).toString() for one in COMMANDS for key in one.keys]
    assert len(keys) == len(set(keys))
    assert all(QKeySequence(key).toString() for one in COMMANDS for key in one.keys)
    assert {one.menu for one in COMMANDS} <= set(MENUS)


def test_the_sheet_of_keys_holds_every_key(qtbot: QtBot) -> None:
    named = [name for _heading, names in SHEET for name in names]
    assert sorted(named) == sorted(one.id for one in COMMANDS if one.keys)
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    shown = {getattr(child, "_text", "") for child in dialog.findChildren(object)}  # type: ignore[type-var]
    assert {key_text(command(name).keys[0]) for name in named} <= shown


def test_everything_that_acts_has_a_name(window: MainWindow) -> None:
    for button in window.findChildren(QAbstractButton):
        if button.objectName().startswith("qt_") or button.parent().__class__.__name__ in ("QTabBar", "QLineEdit"):
            continue
        assert button.accessibleName() or button.text(), f"{button} in {button.parent()}"


@pytest.mark.parametrize("scale", SCALES, ids=lambda scale: scale.name)
def test_a_bar_tells_in_words_what_its_number_says(scale: object, qtbot: QtBot) -> None:
    one = next(known for known in SCALES if known is scale)
    bar = EvidenceBar(one)
    qtbot.addWidget(bar)
    bar.show_score(one.high, "")
    assert verdict(one, one.high) in bar.accessibleName()
    assert one.question in bar.explanation()
    bar.show_score(None, "no face in either image")
    assert "no face in either image" in bar.accessibleName()
    assert "No face in either image" in bar.explanation()
    bar.resize(300, 24)
    bar.grab()


def test_verdicts_stand_on_the_marks() -> None:
    scale = next(one for one in SCALES if one.name == "hash")
    assert verdict(scale, 0.95) == "the same"
    assert verdict(scale, 0.7) == "in between"
    assert verdict(scale, 0.4) == "unrelated"


def test_what_differs_is_bold_and_what_is_missing_has_a_sign(qtbot: QtBot) -> None:
    import dataclasses

    capture = CaptureData(taken="2019-08-14T17:42:00", model="EOS")
    a = dataclasses.replace(a_photo("/p/a.jpg", size=2_000_000), capture=capture)
    b = a_photo("/p/b.jpg", size=1_000_000)
    view = FactsView()
    qtbot.addWidget(view)
    view.show_photo(b, a, letter="B")
    said = {fact.name: fact.spoken for fact in view.facts}
    assert said["Pixels"] == "Pixels: 4,000 × 3,000  ·  12.0 MP"
    assert said["Size"] == "Size: 1.0 MB, differs"
    assert said["Taken"] == "Taken: no date, differs"
    assert said["Place"] == "Place: no place"
    assert all(text in view.accessibleDescription() for text in said.values())
    assert [fact.name for fact in view.facts if fact.missing and fact.differs] == ["Taken", "Camera"]
    view.grab()


@pytest.mark.parametrize("density", DENSITIES)
def test_cards_have_one_height_and_photos_their_aspect(window: MainWindow, density: str) -> None:
    delegate = GroupDelegate(window.thumbnails)
    delegate.density = density
    option = QStyleOptionViewItem()
    group = a_group(1, copies=7)
    height = delegate.sizeHint(option, GroupsModel(window.session).index(0)).height()
    rect = QRect(0, 0, 420, height)
    strip = delegate.strip(group, rect)
    assert strip.places
    assert len(strip.places) + strip.more == 8
    for place in strip.places:
        assert place.width() / place.height() == pytest.approx(4 / 3, rel=0.01)
        assert QRect(0, 0, 420, height).contains(place.toAlignedRect())
    assert delegate.member_at(group, rect, strip.places[0].center()) == 0
    assert delegate.member_at(group, rect, QPointF(419, 1)) is None


def shown_rows(view: GroupsView) -> tuple[str, int]:
    """The current group and where it is on the screen."""
    group = view.current_group()
    assert group is not None
    return group.key, view.visualRect(view.currentIndex()).top()


def test_groups_that_arrive_do_not_move_the_current_one(window: MainWindow, qtbot: QtBot) -> None:
    def show(numbers: range) -> None:
        groups = tuple(a_group(number) for number in numbers)
        window.session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, {}))

    show(range(100, 160))
    window.go("review")
    view = window.review_page.groups
    view.set_row(30)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 100)
    before = shown_rows(view)
    show(range(400))
    assert shown_rows(view) == before
    assert window.review_page.table.group is not None
    assert window.review_page.table.group.key == before[0]


def test_a_hundred_thousand_groups_are_a_list_like_any_other(window: MainWindow, qtbot: QtBot) -> None:
    some = [a_group(number) for number in range(200)]
    import dataclasses

    groups = tuple(dataclasses.replace(some[number % 200], id=number) for number in range(100_000))
    gathered = tuple(facts(group) for group in some) * 500
    window.session.show(ReviewData(groups, gathered, {}, {}))
    window.go("review")
    view = window.review_page.groups
    view.set_row(99_999)
    view.viewport().grab()
    assert view.indexAt(QPoint(10, view.viewport().height() - 5)).row() >= 99_990
    assert "100,000 groups" in window.review_page.filter._summary.text()


def test_wishes_are_newest_first_and_few() -> None:
    wishes = Wishes()
    photos = [a_photo(f"/p/{number}.jpg") for number in range(MAX_WISHES + 10)]
    for photo in photos:
        wishes.add(photo)
    wishes.add(photos[50])
    assert wishes.take() == photos[50]
    assert wishes.take() == photos[-1]
    taken = [wishes.take() for _photo in range(MAX_WISHES - 2)]
    assert photos[0] not in taken
    wishes.close()
    assert wishes.take() is None


def test_a_picture_comes_small_first_and_whole_when_needed(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "large.jpg"
    draw(5, size=(3200, 2400)).save(path, quality=90)
    loader = PhotoLoader()
    with qtbot.waitSignal(loader.loaded, timeout=WAIT):
        loader.want([Wish(str(path), "sha", 1600)])
    small = loader.best("sha")
    assert small is not None
    assert max(small.levels[0].width(), small.levels[0].height()) < 3200
    loader.want([Wish(str(path), "sha", None)])

    # Not the next signal: that may still tell of the small one's colour profile.
    def width() -> int:
        best = loader.best("sha")
        return best.levels[0].width() if best is not None else 0

    qtbot.waitUntil(lambda: width() == 3200, timeout=WAIT)
    whole = loader.best("sha")
    assert whole is not None
    assert whole.level(700).width() == 800
    assert whole.level(99_999).width() == 3200
    assert loader.close()


def test_a_picture_that_cannot_be_read_is_a_sentence(tmp_path: Path, qtbot: QtBot) -> None:
    loader = PhotoLoader()
    broken: list[object] = []
    loader.broke.connect(broken.append)
    with qtbot.waitSignal(loader.loaded, timeout=WAIT):
        loader.want([Wish(str(tmp_path / "gone.jpg"), "sha", 1600)])
    assert loader.error("sha")
    assert broken == []
    assert loader.close()


def test_the_list_of_problems_can_be_copied(qtbot: QtBot) -> None:
    from PySide6.QtGui import QGuiApplication

    from gallery_dedup.domain import PathReason

    lines = [PathReason("/p/a.jpg", "damaged"), PathReason("/p/b.jpg", "empty")]
    dialog = ProblemsDialog(lines, [PathReason("/p/c.mov", "not a picture")])
    qtbot.addWidget(dialog)
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "/p/a.jpg\tdamaged\n/p/b.jpg\tempty"
    dialog._search.setText("empty")
    dialog.copy()
    assert QGuiApplication.clipboard().text() == "/p/b.jpg\tempty"


def test_light_and_dark_are_painted(window: MainWindow, qtbot: QtBot) -> None:
    groups = (a_group(1), a_group(2, relation=Relation.SIMILAR_SHOT))
    window.session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, {}))
    window.session.set_marks({groups[0].keeper.path: Mark.KEEP, groups[0].members[1].photo.path: Mark.REMOVE})
    window.go("review")
    grounds = []
    for scheme in ("light", "dark"):
        window.theme.choose(scheme)
        image = window.review_page.table.pair.grab().toImage()
        grounds.append(image.pixelColor(3, 3).name())
    assert grounds == ["#f0f0f0", "#2e2e2e"]
    window.theme.choose("light")


def test_a_session_without_groups_has_no_current_photo(qtbot: QtBot, window: MainWindow) -> None:
    window.session.show(ReviewData((), (), {}, {}))
    window.go("review")
    for name in ("toggle", "accept", "make_keeper", "not_copy", "next_photo", "next_group"):
        window.actions_[name].trigger()
    assert dict(window.session.marks) == {}
    assert isinstance(window.session, ReviewSession)
