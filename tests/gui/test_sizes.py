"""Small and large windows: nothing that tells is cut, nothing is pushed out of sight."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect, QSize
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.domain import CaptureData, Comparison, Group, Member, Photo, Relation
from gallery_dedup.gui import language, words
from gallery_dedup.gui.about_dialog import AboutDialog
from gallery_dedup.gui.elided_view import line_with_name
from gallery_dedup.gui.evidence_bars_view import EvidenceBarsView
from gallery_dedup.gui.evidence_view import EvidenceView
from gallery_dedup.gui.facts_view import FactsView
from gallery_dedup.gui.group_delegate import GroupDelegate
from gallery_dedup.gui.group_order import facts
from gallery_dedup.gui.help_dialog import HelpDialog
from gallery_dedup.gui.keys_dialog import KeysDialog
from gallery_dedup.gui.light_table_view import LEAST_WIDTH
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.photo_facts import FactsShown
from gallery_dedup.gui.review_session import ReviewData
from gallery_dedup.gui.theme import scaled_font
from gallery_dedup.gui.window_dialogs import centre
from gallery_dedup.gui.wrapped_view import wrapped
from gallery_dedup.locations import Locations
from tests.gui.conftest import WAIT, a_group, a_photo

SIZES = [(1024, 700), (1280, 800), (1600, 1000), (1920, 1080)]
LONG = (
    "B is A mirrored, turned left, made black and white, with other tones and re-saved as WEBP smaller. Something in "
    "the picture was added or changed."
)
ELLIPSIS = "\u2026"


def camera_photo(name: str) -> Photo:
    capture = CaptureData(taken="2019-10-14T12:42:00", make="Canon", model="Canon EOS 5D Mark IV",
                          latitude=-52.37021, longitude=-104.89521)  # fmt: skip
    photo = a_photo(f"/photos/A folder with a rather long name/{name}.jpg", size=12_345_678)
    return dataclasses.replace(photo, capture=capture)


def long_group() -> Group:
    """Eight photos with long names and everything that a camera writes."""
    keeper = Member(camera_photo("a name that goes on and on, as those of downloaded photos often do"))
    copies = [
        Member(camera_photo(f"a copy that has a long name as well, number {number}"), Relation.EDITED, 0.9, {}, LONG)
        for number in range(7)
    ]
    return Group(1, Relation.EDITED, "nearest to all the others: they were made from it", (keeper, *copies))


@pytest.fixture
def review(window: MainWindow, qtbot: QtBot) -> MainWindow:
    groups = (long_group(), a_group(2))
    window.session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, {}))
    window.go("review")
    row = window.review_page.model.row_of(groups[0].key)
    assert row is not None
    window.review_page.groups.set_row(row)
    return window


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_review_is_whole_at_every_size(review: MainWindow, size: tuple[int, int], qtbot: QtBot) -> None:
    review.resize(*size)
    qtbot.waitUntil(lambda: review.size().toTuple() == size, timeout=WAIT)
    QApplication.processEvents()
    table = review.review_page.table
    table.show_member(7)
    QApplication.processEvents()
    for facts_view in table.pair.findChildren(FactsView):
        texts = facts_view.shown_texts()
        assert len(texts) == 6
        assert not any(ELLIPSIS in text for text in texts), texts
    assert not any(ELLIPSIS in line for line in table._evidence.sentence.shown_lines())
    assert table._heading.shown_text().endswith("they were made from it")
    assert ELLIPSIS not in table._position.shown_text()
    assert table.width() >= LEAST_WIDTH
    assert table.pair.height() > 0.38 * table.height()
    for strip, row in ((table._strip._keeper, 0), (table._strip._others, 7)):
        place = strip.visualRect(strip.model().index(row, 0))
        assert strip.viewport().rect().contains(place.adjusted(2, 0, -2, 0)), place


def test_the_list_gives_way_and_grows_with_the_window_until_it_is_dragged(review: MainWindow, qtbot: QtBot) -> None:
    widths = []
    for size in SIZES:
        review.resize(*size)
        QApplication.processEvents()
        widths.append(review.review_page.splitter.sizes()[0])
    assert widths == sorted(widths)
    assert widths[0] < 300 < widths[-1] <= 420
    review.review_page.splitter.splitterMoved.emit(0, 1)
    review.review_page.splitter.setSizes([350, 900])
    chosen = review.review_page.splitter.sizes()[0]
    review.resize(1700, 1000)
    QApplication.processEvents()
    assert review.review_page.splitter.sizes()[0] == chosen
    review.resize(980, 700)
    QApplication.processEvents()
    assert review.size().width() == 980
    assert review.review_page.table.width() >= LEAST_WIDTH


def test_a_first_start_lies_within_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize()
    assert window.height() <= room.height()
    assert window.width() <= max(room.width(), window.minimumSizeHint().width())
    assert window.minimumSizeHint().width() <= 1024


def test_a_dialog_opens_in_the_middle_of_its_window(qtbot: QtBot, locations: Locations) -> None:
    window, dialog = QMainWindow(), AboutDialog(locations)
    for widget in (window, dialog):
        qtbot.addWidget(widget)
    room = window.screen().availableGeometry()
    dialog.resize(200, 100)
    window.setGeometry(QRect(room.topLeft() + QPoint(200, 150), QSize(401, 301)))
    centre(dialog, window)
    middle, wanted = dialog.geometry().center(), window.frameGeometry().center()
    assert (middle - wanted).manhattanLength() <= 2
    for corner in (room.topLeft(), room.bottomRight()):
        window.move(corner)
        window.resize(20, 20)
        centre(dialog, window)
        assert room.contains(dialog.geometry())


def test_the_page_of_help_opens_in_the_middle_of_the_window(window: MainWindow) -> None:
    window.dialogs.show_help()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    opened = dialog.pos()
    dialog.move(0, 0)
    centre(dialog, window)
    assert dialog.pos() == opened
    dialog.close()


def test_the_sheet_of_keys_lies_within_the_screen_and_is_scrolled(qtbot: QtBot) -> None:
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    area = dialog.findChild(QScrollArea)
    assert area is not None
    assert dialog.width() <= dialog.screen().availableSize().width()
    assert dialog.height() <= dialog.screen().availableSize().height()
    assert area.horizontalScrollBar().maximum() == 0
    sheet = area.widget()
    assert sheet is not None
    below = max(child.geometry().bottom() for child in sheet.findChildren(QWidget))
    assert below <= area.viewport().height() + area.verticalScrollBar().maximum()


def test_facts_give_up_what_is_said_twice_before_their_names_and_never_a_number(qtbot: QtBot) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    a, b = camera_photo("a"), a_photo("/p/b.jpg", size=1_000_000)
    view.show_photo(a, b, letter="A")
    seen = []
    for width in range(1000, 160, -4):
        view.resize(width, 110)
        columns = view.columns
        seen.append((len(columns.places), all(columns.labels), columns.short))
        for text in view.shown_texts()[:1] + view.shown_texts()[2:3]:
            assert ELLIPSIS not in text
    steps = list(dict.fromkeys(seen))
    # Without names there may be room for what is said twice, where the words of a language are long.
    assert [step for step in steps if step != (2, False, False)] == [
        (2, True, False), (2, True, True), (2, False, True), (1, False, False)
    ]  # fmt: skip
    assert "12.3 MB" in view.toolTip()
    assert "Canon EOS 5D Mark IV" in view.toolTip()


@pytest.mark.parametrize("name", language.NAMES)
def test_beside_photos_in_a_window_of_1200_pixels_each_field_has_its_name(
    name: str, window: MainWindow, qapp: QApplication
) -> None:
    before = QLocale()
    language.install(qapp, name)
    try:
        window.resize(1200, 800)
        window.go("compare")
        QApplication.processEvents()
        view = FactsView()
        view.resize(window.compare_page.width() // 2, 110)
        for which in FactsShown:
            view.show_photo(camera_photo("a"), a_photo("/p/b.jpg"), letter="A", which=which)
            assert all(view.columns.labels), which
            assert len(view.columns.places) == 2
    finally:
        language.install(qapp, "en")
        QLocale.setDefault(before)


def test_facts_stand_where_they_stood_whatever_the_photo(qtbot: QtBot) -> None:
    view = FactsView()
    qtbot.addWidget(view)
    for width in (280, 330, 420, 700):
        view.resize(width, 110)
        places = set()
        for photo in (camera_photo("a"), a_photo("/p/b.jpg", size=1)):
            view.show_photo(photo, None, letter="B")
            places.add(view.columns)
        assert len(places) == 1


def test_twins_beside_an_edited_keeper_are_told_as_such(window: MainWindow, qtbot: QtBot) -> None:
    twins = [dataclasses.replace(a_photo(f"/p/{name}.jpg"), sha256="twin") for name in ("one", "two")]
    members = (Member(a_photo("/p/keeper.jpg")), *(Member(twin, Relation.EDITED, 0.9, {}, "B is A.") for twin in twins))
    group = Group(1, Relation.EDITED, "largest", members)
    window.session.show(ReviewData((group,), (facts(group),), {}, {}))
    window.go("review")
    evidence = window.review_page.table._evidence
    assert evidence.sentence.text() == "B is A. The same bytes as photo 3 of this group, two.jpg."
    assert "photo 3" in evidence._pill.toolTip()
    window.review_page.table.show_member(2)
    assert evidence.sentence.text() == "B is A. The same bytes as photo 2 of this group, one.jpg."


def test_a_short_fact_does_not_hide_the_difference(qtbot: QtBot) -> None:
    a, b = camera_photo("a"), camera_photo("b")
    near = dataclasses.replace(b.capture, latitude=-52.37099)
    view = FactsView()
    qtbot.addWidget(view)
    view.show_photo(a, dataclasses.replace(b, capture=near), letter="A")
    place = next(fact for fact in view.facts if fact.name == "Place")
    assert place.differs
    assert place.short == place.text == "52.3702° S, 104.8952° W"
    view.show_photo(a, b, letter="A")
    assert next(fact for fact in view.facts if fact.name == "Place").short == "52.37° S, 104.90° W"


def test_a_line_gives_up_the_middle_of_its_name_first(qtbot: QtBot) -> None:
    metrics = QFontMetricsF(QApplication.font())
    parts = ("Keeps ", "a very long name of a photo.jpg", "  ·  largest resolution")
    whole = metrics.horizontalAdvance("".join(parts)) + 1
    assert line_with_name(*parts, metrics=metrics, width=whole) == "".join(parts)
    shorter = line_with_name(*parts, metrics=metrics, width=whole - 60)
    assert shorter.startswith("Keeps a very")
    assert shorter.endswith("photo.jpg  ·  largest resolution")
    shortest = line_with_name(*parts, metrics=metrics, width=metrics.horizontalAdvance(parts[2]) + 70)
    assert shortest.endswith("largest resolution")
    assert metrics.horizontalAdvance(shortest) <= metrics.horizontalAdvance(parts[2]) + 70


def test_a_wrapped_text_keeps_its_words_and_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    font = scaled_font(QApplication.font(), "body")
    whole = wrapped(LONG, font=font, width=400, lines=9)
    # Where the letters are of another width, a line may end within "re-saved".
    assert " ".join(whole).replace("- ", "-") == LONG
    assert wrapped("one\ntwo", font=font, width=400, lines=3) == ("one", "two")
    cut = wrapped(LONG, font=font, width=200, lines=2)
    assert len(cut) == 2
    assert cut[0] == wrapped(LONG, font=font, width=200, lines=9)[0]
    assert cut[-1].endswith(ELLIPSIS)
    assert all(QFontMetricsF(QFont(font)).horizontalAdvance(line) <= 200 for line in cut)


def test_bars_have_plain_words_and_tell_the_name_of_the_dimension(qtbot: QtBot) -> None:
    view = EvidenceView()
    qtbot.addWidget(view)
    shown = [bar.title for bar in view.bars.bars]
    assert len(set(shown)) == len(SCALES)
    assert not {scale.name for scale in SCALES} & set(shown)
    a, b = a_photo("/p/a.jpg"), a_photo("/p/b.jpg")
    scores = {scale.name: scale.high for scale in SCALES}
    view.show_comparison(Comparison(a, b, Relation.RESAVED, "B is A.", "gallery", 0.9, scores, {}, None))
    assert view.explanation == ""
    for bar in view.bars.bars:
        bar.click()
        assert f"({bar.scale.name})" in view.explanation
        assert bar.scale.explanation in view.explanation
        assert f"({bar.scale.name})" in bar.toolTip()
        assert [one for one in view.bars.bars if one.isChecked()] == [bar]
    view.bars.bars[-1].click()
    assert view.explanation == ""


def test_bars_take_more_columns_where_there_is_room_and_are_scrolled_where_there_is_none(qtbot: QtBot) -> None:
    view = EvidenceView()
    qtbot.addWidget(view)
    view.show()
    columns = []
    for width in (400, 620, 950, 1400):
        view.resize(width, 300)
        QApplication.processEvents()
        columns.append(view.bars.columns)
        assert all_bars_are_seen(view)
    assert columns == [1, 2, 3, 4]
    view.resize(400, 300)
    QApplication.processEvents()
    view.fit_into(600)
    QApplication.processEvents()
    assert view.bars.height() < len(SCALES) * view.bars.bars[0].height()
    last = view.bars.bars[-1]
    view.bars.ensureWidgetVisible(last)
    seen = QRect(last.mapTo(view.bars.viewport(), last.rect().topLeft()), last.size())
    assert view.bars.viewport().rect().contains(seen)


def all_bars_are_seen(view: EvidenceView) -> bool:
    """Whether every bar lies wholly in sight, without scrolling."""
    sight = view.bars.viewport()
    return all(sight.rect().contains(QRect(bar.mapTo(sight, bar.rect().topLeft()), bar.size()))
               for bar in view.bars.bars)  # fmt: skip


def test_bars_know_their_height_before_they_are_shown(qtbot: QtBot) -> None:
    bars = EvidenceBarsView()
    qtbot.addWidget(bars)
    for width in (500, 1000, 500):
        bars.resize(width, bars.height())
        bars.grab()
        assert bars._holder.height() == bars.height() == bars.rows * bars.bars[0].height()


def test_bars_are_whole_on_a_page_that_was_laid_out_before_it_was_shown(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 900)
    QApplication.processEvents()
    window._warm()
    assert not window._turns.is_idle
    window._turns.finish()
    assert not window.compare_page.isVisible()
    window.go("compare")
    window.compare_page._places.setCurrentIndex(1)
    QApplication.processEvents()
    evidence = window.compare_page._evidence
    assert evidence.bars.columns > 2
    assert all_bars_are_seen(evidence)


def test_groups_that_are_shown_before_their_page_was_laid_out_keep_their_room(window: MainWindow) -> None:
    """On a slow machine somebody is there, in a window of another size, before the turns of what is laid out ahead."""
    window.resize(1100, 750)
    QApplication.processEvents()
    steps = window.review_page.warm_up(window._pages.size())
    assert steps
    groups = (long_group(), a_group(2))
    window.session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, {}))
    window.go("review")
    window.resize(1500, 950)
    QApplication.processEvents()
    room = window.review_page.splitter.size()
    for step in steps:
        step()
    QApplication.processEvents()
    assert window.review_page.splitter.size() == room


@pytest.mark.parametrize("width", [288, 330, 420])
def test_a_card_shows_two_photos_at_least(width: int, window: MainWindow) -> None:
    delegate = GroupDelegate(window.thumbnails)
    wide = [dataclasses.replace(member, photo=dataclasses.replace(member.photo, width=5000, height=2000))
            for member in long_group().members]  # fmt: skip
    group = dataclasses.replace(long_group(), members=tuple(wide))
    strip = delegate.strip(group, QRect(0, 0, width, 140))
    assert len(strip.places) >= 2
    assert strip.places[-1].right() <= width


def test_what_is_to_free_is_said_so(review: MainWindow) -> None:
    table = review.review_page.table
    assert words.to_free(8_100_000) == "8.1 MB to free"
    assert "to free" in table._position.text()
    assert "to free" in review.review_page.filter._summary.text()


def test_the_first_groups_are_painted_part_by_part_and_wholly(window: MainWindow, qtbot: QtBot) -> None:
    window.go("review")
    page = window.review_page
    groups = (long_group(), a_group(2))
    window.session.show(ReviewData(groups, tuple(facts(group) for group in groups), {}, {}))
    parts = [page._left, page.table]
    assert [part.updatesEnabled() for part in parts] == [False, False]
    page._turns._step()
    assert [part.updatesEnabled() for part in parts] == [True, False]
    qtbot.waitUntil(lambda: page._turns.is_idle, timeout=WAIT)
    assert all(part.updatesEnabled() for part in parts)
    window.session.show(ReviewData(groups[:1], (facts(groups[0]),), {}, {}))
    assert all(part.updatesEnabled() for part in parts)
