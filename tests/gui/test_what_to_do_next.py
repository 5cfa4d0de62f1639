"""Empty places and errors: each says what is so, and what to do next."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.locations import Locations
from tests.gui.conftest import WAIT, draw, idle, scan


def _nothing(window: MainWindow) -> str:
    return window.review_page._nothing.said


def test_a_scan_that_finds_no_copies_says_how_many_photos_were_compared(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "alone"
    folder.mkdir()
    for seed in range(3):
        draw(seed).save(folder / f"{seed}.jpg", quality=92)
    scan(window, folder, qtbot)
    assert _nothing(window).startswith("Every photo is here once\n3 photos were compared")
    assert window.review_page._go_library.isVisible()
    idle(window, qtbot)


def test_folders_without_photos_are_called_so(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "notes.txt").write_text("no picture", encoding="utf-8")
    scan(window, folder, qtbot)
    assert "There are no photos in these folders" in _nothing(window)
    idle(window, qtbot)


def test_a_folder_that_is_away_is_named_with_what_to_do(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    gone = tmp_path / "gone"
    window.library_page.add_folders((str(gone),))
    with qtbot.waitSignal(window.scans.failed, timeout=WAIT):
        window.start_scan()
    qtbot.waitUntil(lambda: window.scans.task is None, timeout=WAIT)
    assert str(gone) in window.status.text
    assert "take the folder off the list" in window.status.text
    assert "The folders are not there now" in _nothing(window)
    draw(1).save(_made(gone) / "a.jpg")
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        window.start_scan()
    assert "Every photo is here once" in _nothing(window)
    idle(window, qtbot)


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_when_every_group_is_decided_the_way_to_the_trash_is_named(scanned: MainWindow, qtbot: QtBot) -> None:
    for group in scanned.session.groups:
        scanned.session.set_marks({member.photo.path: scanned.session.suggestions[group.keeper.path]
                                   for member in group.members})  # fmt: skip
    scanned.review_page.groups.set_row(scanned.review_page.model.rowCount() - 1)
    scanned.review_page.accept()
    assert "Every group in the list is decided" in scanned.status.text
    assert "Delete" in scanned.status.text
    idle(scanned, qtbot)


def test_a_damaged_journal_is_told_once_with_what_to_do(
    locations: Locations, open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot
) -> None:
    locations.prepare()
    locations.ledger_file.write_bytes(b"SQLite format 3\0" + b"x" * 5000)
    window = open_window()
    window.library_page.add_folders((str(gallery),))
    with qtbot.waitSignal(window.scans.failed, timeout=WAIT):
        window.start_scan()
    qtbot.waitUntil(lambda: not window.tasks.running("groups") and window.scans.task is None, timeout=WAIT)
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    assert len(boxes) == 1
    assert str(locations.ledger_file) in boxes[0].text()
    assert "rename it" in boxes[0].informativeText()
    boxes[0].close()
    locations.ledger_file.rename(locations.ledger_file.with_suffix(".old"))
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        window.start_scan()
    assert window.session.groups
    idle(window, qtbot)


def test_samples_that_cannot_be_drawn_are_a_sentence_and_no_mistake(window: MainWindow, qtbot: QtBot) -> None:
    shutil.rmtree(window.locations.samples, ignore_errors=True)
    window.locations.samples.write_text("a file in its place", encoding="utf-8")
    with qtbot.waitSignal(window.samples.failed, timeout=WAIT):
        window.samples.draw()
    assert window.dialogs.trouble is None
    assert str(window.locations.samples) in window.status.text
    assert "try again" in window.status.text
    idle(window, qtbot)
