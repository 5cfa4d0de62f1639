"""Find similar: what is like a photo comes first, however one asks for it, and what cannot be searched says why."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.photo_pane_view import PhotoPane
from gallery_dedup.gui.similar_menu import photo_under
from gallery_dedup.gui.similar_model import SimilarModel, SimilarRole
from gallery_dedup.gui.similar_question import QUESTIONS, meaning, place_words
from gallery_dedup.gui.similar_search import KIND
from gallery_dedup.gui.window_state import load_state
from gallery_dedup.matching.search import Found
from tests.gui.conftest import WAIT, a_photo, drop, idle, scan
from tests.unit.pictures import crisp, write

COLOR = next(number for number, scale in enumerate(QUESTIONS) if scale.name == "color")
CAPTURE = next(number for number, scale in enumerate(QUESTIONS) if scale.name == "capture")


@pytest.fixture
def scenes(tmp_path: Path) -> Path:
    """Six scenes; of the first also a crop that was made paler, and its quarters in another order."""
    folder = tmp_path / "scenes"
    for seed in range(6):
        write(folder / f"scene{seed}.png", crisp(seed))
    first = crisp(0)
    pale = np.clip(first[60:320, 80:430].astype(np.float32) * 0.6 + 90, 0, 255).astype(np.uint8)
    write(folder / "cropped.jpg", pale, quality=88)
    top, bottom = first[:180], first[180:]
    write(folder / "shuffled.png", np.vstack([np.hstack([bottom[:, 240:], bottom[:, :240]]), top[:, ::-1]]))
    return folder


@pytest.fixture
def searchable(window: MainWindow, scenes: Path, qtbot: QtBot) -> MainWindow:
    """The window after a scan of the scenes."""
    scan(window, scenes, qtbot)
    return window


def found(window: MainWindow, qtbot: QtBot) -> list[str]:
    """The names of what was found, once the search has ended."""
    page = window.similar_page
    qtbot.waitUntil(lambda: not page.is_searching and window.tasks.running(KIND) is None, timeout=WAIT)
    return [Path(page.model.photo(row).path).name for row in range(page.model.rowCount())]


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key) -> None:
    """Press a key on what has the focus."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    focus: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focus is None else focus, key)


def test_the_cropped_copy_comes_first(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    searchable.similar.open(str(scenes / "scene0.png"))
    names = found(searchable, qtbot)
    assert searchable.page == "similar"
    assert names[0] == "cropped.jpg"
    assert "scene0.png" not in names
    assert len(names) == 7
    page = searchable.similar_page
    scores = [page.model.index(row).data(SimilarRole.FOUND).score for row in range(page.model.rowCount())]
    assert scores == sorted(scores, reverse=True)
    assert page.photo_view.photo is not None
    assert page.photo_view.photo.path == str(scenes / "scene0.png")
    page.grab()


def test_another_question_sorts_anew(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    page = searchable.similar_page
    searchable.similar.open(str(scenes / "scene0.png"))
    assert found(searchable, qtbot)[0] == "cropped.jpg"
    page.question.setCurrentIndex(COLOR)
    assert found(searchable, qtbot)[0] == "shuffled.png"
    assert page.model.index(0).data().endswith(", the same")
    assert not page.model.index(6).data().endswith(", the same")


def test_a_new_question_ends_the_search_before_it(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    answers: list[str] = []
    searchable.similar_page._search.answered.connect(lambda answer: answers.append(Path(answer.photo.path).name))
    for seed in range(5):
        searchable.similar.open(str(scenes / f"scene{seed}.png"))
    names = found(searchable, qtbot)
    assert answers == ["scene4.png"]
    assert "scene4.png" not in names
    assert len(names) == 7


def test_what_a_photo_does_not_carry_is_said(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    page = searchable.similar_page
    searchable.similar.open(str(scenes / "scene0.png"))
    page.question.setCurrentIndex(CAPTURE)
    found(searchable, qtbot)
    assert page._answers.currentWidget() is page.nothing
    assert "does not carry" in page.nothing.said
    assert "capture time" in page.nothing.said
    assert page.current_photo is None
    page.question.setCurrentIndex(0)
    assert found(searchable, qtbot)[0] == "cropped.jpg"
    assert page._answers.currentWidget() is page.results


def test_s_in_the_review_opens_it_and_escape_leads_back(searchable: MainWindow, qtbot: QtBot) -> None:
    searchable.go("review")
    current = searchable.review_page.table.current
    assert current is not None
    press(searchable, qtbot, Qt.Key.Key_S)
    found(searchable, qtbot)
    assert searchable.page == "similar"
    assert searchable.similar_page.path == current.photo.path
    press(searchable, qtbot, Qt.Key.Key_Escape)
    assert searchable.page == "review"
    assert searchable.review_page.table.current is current
    idle(searchable, qtbot)


def test_keys_walk_through_the_results(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    page = searchable.similar_page
    searchable.similar.open(str(scenes / "scene0.png"))
    names = found(searchable, qtbot)
    press(searchable, qtbot, Qt.Key.Key_Right)
    assert page.current_photo is not None
    assert Path(page.current_photo.path).name == names[1]
    press(searchable, qtbot, Qt.Key.Key_Return)
    assert searchable.page == "compare"
    qtbot.waitUntil(lambda: not searchable.compare_page.is_empty, timeout=WAIT)
    press(searchable, qtbot, Qt.Key.Key_Escape)
    assert searchable.page == "similar"
    assert Path(page.current_photo.path).name == names[1]
    press(searchable, qtbot, Qt.Key.Key_S)
    assert Path(page.path).name == names[1]
    found(searchable, qtbot)
    press(searchable, qtbot, Qt.Key.Key_Escape)
    assert Path(page.path).name == "scene0.png"
    found(searchable, qtbot)
    press(searchable, qtbot, Qt.Key.Key_Escape)
    assert searchable.page == "review"


def test_escape_in_a_comparison_of_ones_own_leads_nowhere(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    drop(searchable, scenes / "scene0.png", scenes / "scene1.png")
    qtbot.waitUntil(lambda: not searchable.compare_page.is_empty, timeout=WAIT)
    assert not searchable.actions_["back"].isEnabled()


def test_a_double_click_compares(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    results = searchable.similar_page.results
    searchable.similar.open(str(scenes / "scene0.png"))
    found(searchable, qtbot)
    place = results.visualRect(results.model().index(1, 0)).center()
    QTest.mouseClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(results.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert searchable.page == "compare"
    qtbot.waitUntil(lambda: not searchable.compare_page.is_empty, timeout=WAIT)


def test_one_dropped_photo_opens_it(searchable: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    other = write(tmp_path / "elsewhere" / "part.jpg", crisp(3)[40:330, 50:450], quality=85)
    drop(searchable, other)
    assert found(searchable, qtbot)[0] == "scene3.png"
    assert searchable.page == "similar"
    assert searchable.keeper.settings.folders == (str(tmp_path / "scenes"),)


def test_one_photo_on_the_command_line_opens_it(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    searchable.go("compare")
    assert searchable.open_paths([str(scenes / "scene0.png")]) == ""
    assert found(searchable, qtbot)[0] == "cropped.jpg"
    assert searchable.page == "similar"


def test_a_broken_file_says_why(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    page = searchable.similar_page
    whole = (scenes / "scene0.png").read_bytes()
    (scenes / "cut.png").write_bytes(whole[: len(whole) // 3])
    drop(searchable, scenes / "cut.png")
    found(searchable, qtbot)
    assert page.is_empty
    assert "cannot be searched for" in page.empty.said
    assert "cut.png" in page.empty.said
    assert searchable.dialogs.trouble is None
    searchable.open_paths([str(scenes / "nowhere.png")])
    assert "nowhere.png is not there" in page.empty.said
    drop(searchable, scenes / "scene1.png")
    assert len(found(searchable, qtbot)) == 7
    assert not page.is_empty


def test_without_folders_it_says_what_to_do_and_finds_when_they_came(
    window: MainWindow, scenes: Path, qtbot: QtBot
) -> None:
    page = window.similar_page
    drop(window, scenes / "scene0.png")
    found(window, qtbot)
    assert "no folders to search" in page.nothing.said
    assert page.nothing.add_folder.isVisible()
    assert not page.nothing.scan.isVisible()
    assert page.photo_view.photo is not None
    window.library_page.add_folders((str(scenes),))
    found(window, qtbot)
    assert "no other photo yet" in page.nothing.said
    assert page.nothing.scan.isVisible()
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        page.nothing.scan.click()
        assert window.page == "similar"
        assert "being scanned" in page.nothing.said
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT)
    assert found(window, qtbot)[0] == "cropped.jpg"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_right_click_in_the_review_offers_it(searchable: MainWindow, qtbot: QtBot) -> None:
    searchable.go("review")
    page = searchable.review_page
    group = page.model.group(0)
    view = page.groups
    qtbot.waitUntil(lambda: view.visualRect(page.model.index(0)).isValid(), timeout=WAIT)
    rect = view.visualRect(page.model.index(0))
    places = view._delegate.strip(group, rect).places
    thumb = view.viewport().mapTo(page, places[1].center().toPoint())
    words = view.viewport().mapTo(page, QPoint(rect.center().x(), rect.bottom() - 8))
    assert photo_under(page, thumb, current=None) == group.members[1].photo
    assert photo_under(page, words, current=None) == group.keeper
    assert photo_under(page, QPoint(5, 5), current=group.keeper) is None
    panes = [pane for pane in page.table.pair.findChildren(PhotoPane) if pane.isVisible()]
    shown = [photo_under(page, pane.mapTo(page, pane.rect().center()), current=None) for pane in panes]
    assert shown == [group.keeper, group.members[1].photo]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, thumb, page.mapToGlobal(thumb))
    QApplication.sendEvent(page, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    found(searchable, qtbot)
    assert searchable.page == "similar"
    assert searchable.similar_page.path == group.members[1].photo.path
    idle(searchable, qtbot)


def test_commands_are_there_where_there_is_a_photo(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    names = ("find_similar", "compare_similar", "show_in_folder", "back")

    def enabled() -> list[str]:
        return [name for name in names if searchable.actions_[name].isEnabled()]

    searchable.go("library")
    assert enabled() == []
    searchable.go("similar")
    assert enabled() == ["back"]
    searchable.similar.open(str(scenes / "scene0.png"))
    found(searchable, qtbot)
    assert enabled() == list(names)
    searchable.go("review")
    assert enabled() == ["find_similar", "show_in_folder"]


def test_a_restart_goes_to_where_one_came_from(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    searchable.go("review")
    searchable.similar.open(str(scenes / "scene0.png"))
    searchable.close()
    assert load_state(searchable.locations).page == "review"


def test_results_that_are_moved_away_leave(searchable: MainWindow, scenes: Path, qtbot: QtBot) -> None:
    searchable.similar.open(str(scenes / "scene0.png"))
    assert "scene5.png" in found(searchable, qtbot)
    (scenes / "scene5.png").unlink()
    with qtbot.waitSignal(searchable.scans.reported, timeout=WAIT):
        searchable.start_scan(stay=True)
    qtbot.waitUntil(lambda: "scene5.png" not in found(searchable, qtbot), timeout=WAIT)


def test_photos_that_an_older_version_described_ask_for_a_scan(
    searchable: MainWindow, scenes: Path, qtbot: QtBot
) -> None:
    cache = sqlite3.connect(searchable.locations.cache_file)
    with cache:
        cache.execute("UPDATE vectors SET version = version - 1 WHERE dimension = 'instance'")
        cache.execute("UPDATE contents SET described_by = 'of old'")
    cache.close()
    page = searchable.similar_page
    searchable.similar.open(str(scenes / "scene0.png"))
    assert found(searchable, qtbot) == []
    assert "older version" in page.nothing.said
    with qtbot.waitSignal(searchable.scans.reported, timeout=WAIT):
        page.nothing.scan.click()
    qtbot.waitUntil(lambda: page.model.rowCount() > 0, timeout=WAIT)
    assert found(searchable, qtbot)[0] == "cropped.jpg"


def test_the_questions_are_those_that_compare_vectors() -> None:
    assert {scale.name for scale in QUESTIONS} >= {dimension.name for dimension in DIMENSIONS} | {"semantic"}
    assert "structure" not in {scale.name for scale in QUESTIONS}
    assert all(meaning(scale).endswith(".") for scale in QUESTIONS)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("instance", 0.9, "the same"), ("instance", 0.5, "nearer to the same"),
        ("instance", 0.2, "nearer to unrelated"), ("instance", -0.1, "unrelated"),
        ("style", 0.9, ""), ("exact", 0.0, "unrelated"),
    ],
)  # fmt: skip
def test_a_score_in_words(name: str, value: float, said: str) -> None:
    assert place_words(next(scale for scale in QUESTIONS if scale.name == name), value) == said


def test_the_model_obeys(qtbot: QtBot) -> None:
    model = SimilarModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    results = tuple(Found(a_photo(f"/photos/{number}.jpg"), 1 - number / 300) for number in range(300))
    model.show_found(results, QUESTIONS[0])
    assert model.rowCount() == 300
    assert model.row_of("/photos/7.jpg") == 7
    assert model.row_of("/photos/none.jpg") is None
    assert model.index(0).data() == "0.jpg, 1.00, the same"
    assert "/photos/0.jpg" in model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    resets: list[None] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.show_found(results, QUESTIONS[0])
    assert resets == []
    model.show_found(results, QUESTIONS[1])
    model.show_found((), QUESTIONS[1])
    assert len(resets) == 2
    assert model.rowCount() == 0


@pytest.mark.parametrize("size", [(1024, 700), (1600, 1000)], ids=str)
def test_cards_fill_the_width(searchable: MainWindow, scenes: Path, size: tuple[int, int], qtbot: QtBot) -> None:
    searchable.resize(*size)
    searchable.similar.open(str(scenes / "scene0.png"))
    found(searchable, qtbot)
    results = searchable.similar_page.results
    rects = [results.visualRect(results.model().index(row, 0)) for row in range(7)]
    row = [rect for rect in rects if rect.top() == rects[0].top()]
    room = results.viewport().width()
    assert len(row) >= 3
    assert max(rect.right() for rect in row) <= room
    assert room - max(rect.right() for rect in row) < row[0].width() / 2
    page = searchable.similar_page
    for number in range(len(QUESTIONS)):
        page.question.setCurrentIndex(number)
        assert not page._meaning.shown_lines()[-1].endswith("\u2026")
    found(searchable, qtbot)
