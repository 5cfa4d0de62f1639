"""Drops: folders, two photos, and a sentence for everything else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.drops import local_paths, understand
from gallery_dedup.gui.main_window import MainWindow
from tests.gui.conftest import WAIT, draw, drop, idle


def test_two_photos_open_the_comparison(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    drop(window, gallery / "motif0.jpg", gallery / "motif0 small.jpg")
    qtbot.waitUntil(lambda: not window.compare_page.is_empty, timeout=WAIT)
    assert window.page == "compare"
    assert window.keeper.settings.folders == ()


def test_one_photo_dropped_on_the_comparison_waits_for_a_second(
    window: MainWindow, gallery: Path, qtbot: QtBot
) -> None:
    window.go("compare")
    drop(window, gallery / "motif0.jpg")
    assert window.page == "compare"
    assert window.compare_page.is_empty
    drop(window, gallery / "motif1.jpg")
    qtbot.waitUntil(lambda: not window.compare_page.is_empty, timeout=WAIT)


def test_folders_become_library_folders_and_are_scanned(
    window: MainWindow, gallery: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    window.library_page.first.skip.click()
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        drop(window, gallery, other)
        assert window.keeper.settings.folders == (str(gallery), str(other))
        assert window.page == "review"
    assert window.session.groups
    idle(window, qtbot)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("motif0.jpg", "motif1.jpg", "motif2.jpg"), "3 files"),
        (("motif0.jpg", "."), "Files and folders together"),
        (("notes.txt", "motif0.jpg"), "notes.txt"),
        (("motif0.jpg", "nowhere.jpg"), "nowhere.jpg"),
    ],
)
def test_anything_else_is_a_sentence(
    window: MainWindow, gallery: Path, names: tuple[str, ...], words: str, qtbot: QtBot
) -> None:
    drop(window, *(gallery / name for name in names))
    assert words in window.status.text
    assert window.page == "library"
    assert window.keeper.settings.folders == ()
    assert window.open_paths([str(gallery / name) for name in names]) == window.status.text
    assert window.page == "compare"
    assert window.compare_page.is_empty
    assert window.status.text in window.compare_page.empty.said


def test_a_sentence_does_not_stay_when_photos_come(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    window.open_paths([str(gallery / "motif0.jpg"), str(gallery / "nowhere.jpg")])
    assert "nowhere.jpg is not there" in window.compare_page.empty.said
    window.open_paths([str(gallery / "motif0.jpg"), str(gallery / "motif1.jpg")])
    qtbot.waitUntil(lambda: not window.compare_page.is_empty, timeout=WAIT)
    drop(window, gallery / "motif0.jpg", gallery / "nowhere.jpg")
    assert not window.compare_page.is_empty
    assert "nowhere.jpg" in window.status.text


def test_one_photo_that_waits_is_not_lost_to_a_sentence_elsewhere(
    window: MainWindow, gallery: Path, qtbot: QtBot
) -> None:
    window.go("compare")
    drop(window, gallery / "motif0.jpg")
    window.go("library")
    drop(window, gallery / "nowhere.jpg")
    assert window.page == "library"
    window.go("compare")
    drop(window, gallery / "motif1.jpg")
    qtbot.waitUntil(lambda: not window.compare_page.is_empty, timeout=WAIT)


def test_a_damaged_photo_is_a_sentence_in_its_place(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    drop(window, gallery / "motif0.jpg", gallery / "broken.jpg")
    qtbot.waitUntil(lambda: "broken.jpg" in window.compare_page.empty._text.text(), timeout=WAIT)
    assert window.compare_page.is_empty
    assert window.dialogs.trouble is None


def test_a_photo_with_itself(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    path = str(gallery / "motif0.jpg")
    assert window.open_paths([path, path]) == ""
    qtbot.waitUntil(lambda: not window.compare_page.is_empty, timeout=WAIT)
    assert "itself" in window.compare_page._note.text()


def test_a_photo_of_one_pixel(window: MainWindow, tmp_path: Path, gallery: Path, qtbot: QtBot) -> None:
    draw(3, size=(1, 1)).save(tmp_path / "dot.png")
    drop(window, tmp_path / "dot.png", gallery / "motif0.jpg")
    qtbot.waitUntil(lambda: not window.compare_page.is_empty, timeout=WAIT)
    window.compare_page.pair.toggle_zoom()
    window.grab()


def test_the_same_folder_twice_is_one(gallery: Path, qtbot: QtBot) -> None:
    assert understand([str(gallery), str(gallery), f"{gallery}/"]).folders == (str(gallery),)


def test_links_of_the_web_are_no_files(qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://example.org/a.jpg")])
    assert "no picture" in understand(local_paths(data)).sentence


def test_a_photo_under_a_false_name_is_a_photo(gallery: Path, tmp_path: Path, qtbot: QtBot) -> None:
    shutil.copy(gallery / "motif0.jpg", tmp_path / "motif0.txt")
    assert understand([str(tmp_path / "motif0.txt")]).images == (str(tmp_path / "motif0.txt"),)
