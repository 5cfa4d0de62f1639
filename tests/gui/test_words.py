"""Photos found by words, in the window: typed in either field, answered on the similar page, or what is missing."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.similar_model import SimilarRole
from gallery_dedup.gui.similar_question import WORDS
from gallery_dedup.gui.similar_search import KIND, Answer
from tests.clip_stand_ins import IMAGE, INSTALLED, TEXT, TOKENIZER, install_clip
from tests.gui.conftest import WAIT, idle, scan
from tests.unit.pictures import write

COLOURS = {"red": (215, 45, 30), "green": (35, 190, 60), "blue": (30, 60, 220), "grey": (128, 128, 128)}


@pytest.fixture
def walls(tmp_path: Path) -> Path:
    """Four rough walls, each of one colour, and a smaller copy of the red one."""
    folder, random = tmp_path / "walls", np.random.default_rng(5)
    for name, colour in COLOURS.items():
        rough = np.clip(np.array(colour) + random.normal(0, 14, (300, 400, 3)), 0, 255).astype(np.uint8)
        write(folder / f"{name}.jpg", rough, quality=90)
        if name == "red":
            write(folder / "small.jpg", np.ascontiguousarray(rough[::2, ::2]), quality=85)
    return folder


@pytest.fixture
def ready(window: MainWindow, walls: Path, qtbot: QtBot) -> MainWindow:
    """The window with the models and the walls scanned."""
    install_clip(window.locations.models)
    scan(window, walls, qtbot)
    return window


def settle(window: MainWindow, qtbot: QtBot) -> list[str]:
    """The names of what was found, once nothing is typed or asked any more."""
    page = window.similar_page
    qtbot.waitUntil(
        lambda: not page.head._typing.isActive() and not page.is_searching and window.tasks.running(KIND) is None,
        timeout=WAIT,
    )
    return [Path(page.model.photo(row).path).name for row in range(page.model.rowCount())]


def write_in_field(window: MainWindow, text: str) -> None:
    """Type into the field of the similar page."""
    field = window.similar_page.head.field
    field.setFocus()
    QTest.keyClicks(field, text)


def test_other_words_begin_at_their_best_photo(ready: MainWindow, qtbot: QtBot) -> None:
    page = ready.similar_page
    ready.similar.open_words("red")
    settle(ready, qtbot)
    ready.similar.open_words("blue")
    settle(ready, qtbot)
    assert page.current_photo is not None
    assert Path(page.current_photo.path).name == "blue.jpg"
    page.results.setCurrentIndex(page.model.index(3))
    third = page.current_photo
    page.search_again()
    settle(ready, qtbot)
    assert page.current_photo == third


def test_typed_words_find_photos(ready: MainWindow, qtbot: QtBot) -> None:
    page = ready.similar_page
    ready.go("similar")
    write_in_field(ready, "a Red wall")
    names = settle(ready, qtbot)
    assert set(names[:2]) == {"red.jpg", "small.jpg"}
    assert len(names) == 5
    assert page.sought.words == "a Red wall"
    assert not page.photo_view.isVisible()
    assert not page.question.isVisible()
    assert "0.3 is a good match" in page._meaning.text()
    assert "5 photos searched" in page.head._note.text()
    assert page.model.index(0).data(SimilarRole.CARD)[1] is WORDS
    # No word of the scale for photos: a cosine of words that is good would be "unrelated" there.
    assert "unrelated" not in page.model.index(0).data()
    page.grab()


def test_enter_asks_at_once_and_leads_to_the_results(
    ready: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ready.similar_page
    ready.go("similar")
    page.head._typing.setInterval(3_600_000)
    write_in_field(ready, "blue")
    assert page.is_empty
    QTest.keyClick(page.head.field, Qt.Key.Key_Return)
    assert settle(ready, qtbot)[0] == "blue.jpg"
    assert page.results.hasFocus()


def test_the_last_words_are_answered_and_those_before_them_are_not(ready: MainWindow, qtbot: QtBot) -> None:
    answers: list[Answer] = []
    page = ready.similar_page
    page._search.answered.connect(answers.append)
    ready.go("similar")
    for text in ("red", "green", "blue", "red", "green"):
        page.head.field.setText(text)
        QTest.keyClick(page.head.field, Qt.Key.Key_Return)
    assert settle(ready, qtbot)[0] == "green.jpg"
    assert [answer.question.sought.words for answer in answers] == ["green"]


def test_a_result_leads_to_what_is_like_it_and_escape_back_to_the_words(ready: MainWindow, qtbot: QtBot) -> None:
    page = ready.similar_page
    ready.go("review")
    ready.similar.open_words("red")
    first = settle(ready, qtbot)[0]
    assert not ready.actions_["compare_similar"].isEnabled()
    assert ready.actions_["find_similar"].isEnabled()
    page.results.setFocus()
    QTest.keyClick(page.results, Qt.Key.Key_Return)
    settle(ready, qtbot)
    assert Path(page.path).name == first
    assert page.photo_view.isVisible()
    assert page.head.field.text() == ""
    ready.similar.back()
    assert settle(ready, qtbot)[0] == first
    assert page.head.field.text() == "red"
    ready.similar.back()
    assert ready.page == "review"
    idle(ready, qtbot)


def test_words_typed_on_take_each_others_place(ready: MainWindow, walls: Path, qtbot: QtBot) -> None:
    page = ready.similar_page
    ready.go("review")
    ready.similar.open(str(walls / "red.jpg"))
    settle(ready, qtbot)
    for text in ("bl", "blue"):
        page.head.field.setText(text)
        QTest.keyClick(page.head.field, Qt.Key.Key_Return)
        settle(ready, qtbot)
    ready.similar.back()
    settle(ready, qtbot)
    assert page.path == str(walls / "red.jpg")
    idle(ready, qtbot)


def test_w_leads_to_the_field_from_anywhere(ready: MainWindow, qtbot: QtBot) -> None:
    ready.go("review")
    ready.activateWindow()
    qtbot.waitUntil(ready.isActiveWindow, timeout=WAIT)
    QTest.keyClick(ready.review_page.groups, Qt.Key.Key_W)
    assert ready.page == "similar"
    field = ready.similar_page.head.field
    assert field.hasFocus()
    # There it is a letter, as the keys of other commands are.
    QTest.keyClicks(field, "a wusk")
    assert field.text() == "a wusk"
    settle(ready, qtbot)
    idle(ready, qtbot)


def test_an_emptied_field_empties_the_page(ready: MainWindow, qtbot: QtBot) -> None:
    page = ready.similar_page
    ready.go("similar")
    write_in_field(ready, "red")
    settle(ready, qtbot)
    page.head.field.clear()
    settle(ready, qtbot)
    assert page.is_empty
    assert "or by words" in page.empty.said
    write_in_field(ready, "   ")
    settle(ready, qtbot)
    assert page.is_empty


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_of_a_result_of_words_has_nothing_to_compare(ready: MainWindow, qtbot: QtBot) -> None:
    ready.similar.open_words("red")
    settle(ready, qtbot)
    ready.similar_page.results.menu_wanted.emit(ready.mapToGlobal(ready.rect().center()))
    (menu,) = [one for one in ready.similar_page.findChildren(QMenu) if one.isVisible()]
    assert [action.text().split("\t")[0] for action in menu.actions()] == ["Find similar", "Show in folder"]
    menu.close()


def test_too_many_words_are_told(ready: MainWindow, qtbot: QtBot) -> None:
    ready.similar.open_words("red " * 80 + "enough")
    assert settle(ready, qtbot)[0] in {"red.jpg", "small.jpg"}
    assert "Too many words" in ready.similar_page.head._note.text()


def test_what_is_missing_is_named_with_the_way_to_it(window: MainWindow, walls: Path, qtbot: QtBot) -> None:
    page = window.similar_page
    scan(window, walls, qtbot)
    window.go("similar")
    write_in_field(window, "red")
    settle(window, qtbot)
    assert page._answers.currentWidget() is page.nothing
    assert all(name in page.nothing.said for name in (IMAGE, TEXT, TOKENIZER))
    assert page.nothing.models.isVisible()
    assert not page.nothing.scan.isVisible()
    assert page.head._note.text() == ""
    assert window.dialogs.trouble is None
    page.nothing.models.click()
    assert window.page == "models"
    qtbot.waitUntil(lambda: window.tasks.running("models") is None, timeout=WAIT)


def test_a_question_without_its_model_says_so(window: MainWindow, walls: Path, qtbot: QtBot) -> None:
    page = window.similar_page
    scan(window, walls, qtbot)
    window.similar.open(str(walls / "red.jpg"))
    settle(window, qtbot)
    page.question.setCurrentIndex(page.question.findData("semantic"))
    settle(window, qtbot)
    assert "takes a model" in page.nothing.said
    assert IMAGE in page.nothing.said
    assert page.nothing.models.isVisible()


def test_photos_that_the_model_did_not_see_ask_for_a_scan(window: MainWindow, walls: Path, qtbot: QtBot) -> None:
    page = window.similar_page
    scan(window, walls, qtbot)
    install_clip(window.locations.models)
    window.similar.open_words("green")
    assert settle(window, qtbot) == []
    assert "were not looked at by the model yet" in page.nothing.said
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        page.nothing.scan.click()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT)
    assert settle(window, qtbot)[0] == "green.jpg"


def test_without_folders_or_before_a_scan_it_says_what_to_do(window: MainWindow, walls: Path, qtbot: QtBot) -> None:
    install_clip(window.locations.models)
    page = window.similar_page
    window.similar.open_words("green")
    settle(window, qtbot)
    assert "no folders to search" in page.nothing.said
    window.library_page.add_folders((str(walls),))
    settle(window, qtbot)
    assert "hold no photo yet" in page.nothing.said
    assert page.nothing.scan.isVisible()


class TestReviewField:
    """The field of the review searches names; what is typed there is offered to be looked for in the photos."""

    def test_it_offers_to_search_photos(self, ready: MainWindow, qtbot: QtBot) -> None:
        ready.go("review")
        offer, field = ready.review_page.filter.offer, ready.review_page.filter._search
        assert not offer.isVisible()
        field.setText(" blue  wall ")
        qtbot.waitUntil(offer.isVisible, timeout=WAIT)
        assert offer.search.isVisible()
        assert not offer.models.isVisible()
        offer.search.click()
        assert ready.page == "similar"
        assert settle(ready, qtbot)[0] == "blue.jpg"
        assert ready.similar_page.head.field.text() == "blue wall"
        ready.similar.back()
        assert ready.page == "review"
        field.clear()
        assert not offer.isVisible()
        idle(ready, qtbot)

    def test_it_names_what_is_missing(self, window: MainWindow, walls: Path, qtbot: QtBot) -> None:
        install_clip(window.locations.models, IMAGE)
        scan(window, walls, qtbot)
        window.go("review")
        offer = window.review_page.filter.offer
        window.review_page.filter._search.setText("blue")
        qtbot.waitUntil(offer.isVisible, timeout=WAIT)
        assert not offer.search.isVisible()
        assert offer.line.text() == "By words: 2 models missing"
        assert all(name in offer.toolTip() for name in INSTALLED[1:])
        offer.models.click()
        assert window.page == "models"
        qtbot.waitUntil(lambda: window.tasks.running("models") is None, timeout=WAIT)

    def test_models_that_came_are_noticed(self, window: MainWindow, walls: Path, qtbot: QtBot) -> None:
        scan(window, walls, qtbot)
        window.go("review")
        offer = window.review_page.filter.offer
        window.review_page.filter._search.setText("blue")
        qtbot.waitUntil(offer.models.isVisible, timeout=WAIT)
        install_clip(window.locations.models)
        window.models.used_changed.emit()
        qtbot.waitUntil(offer.search.isVisible, timeout=WAIT)
