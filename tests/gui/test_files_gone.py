"""Files that went away behind the program's back: told before a move, and tried again once they may be back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Mark
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.photo_loader import PhotoLoader, Wish
from gallery_dedup.library.away import away_folder
from tests.gui.conftest import WAIT, draw, idle, scan
from tests.gui.test_window import go_to


def test_a_picture_that_is_back_is_shown_again(tmp_path: Path, qtbot: QtBot) -> None:
    loader, path = PhotoLoader(), tmp_path / "a.jpg"
    with qtbot.waitSignal(loader.loaded, timeout=WAIT):
        loader.want([Wish(str(path), "sha", 1600)])
    assert loader.error("sha")
    draw(1).save(path)
    with qtbot.waitSignal(loader.loaded, timeout=WAIT, check_params_cb=lambda _sha: loader.best("sha") is not None):
        loader.forget_errors()
    assert loader.error("sha") is None
    assert loader.close()


def test_the_copy_of_a_picture_that_is_gone_is_tried(tmp_path: Path, qtbot: QtBot) -> None:
    loader, copy = PhotoLoader(), tmp_path / "copy.jpg"
    draw(1).save(copy)
    wishes = [Wish(str(tmp_path / "gone.jpg"), "sha", 1600), Wish(str(copy), "sha", 1600)]
    with qtbot.waitSignal(loader.loaded, timeout=WAIT):
        loader.want(wishes[:1])
    with qtbot.waitSignal(loader.loaded, timeout=WAIT):
        loader.want(wishes[1:])
    assert loader.best("sha") is not None
    assert loader.error("sha") is None
    assert loader.close()


def test_a_scan_brings_the_photo_of_a_disk_that_is_back(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    scanned.resize(1300, 900)
    away = gallery.with_name("away")
    gallery.rename(away)
    go_to(scanned, "motif2 small.jpg")
    photo = scanned.review_page.table.current.photo  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: scanned.loader.error(photo.sha256) is not None, timeout=WAIT)
    away.rename(gallery)
    scan(scanned, gallery, qtbot)
    qtbot.waitUntil(lambda: scanned.loader.best(photo.sha256) is not None, timeout=WAIT)
    assert scanned.loader.error(photo.sha256) is None
    idle(scanned, qtbot)


def test_the_sheet_names_what_is_gone_and_counts_the_rest(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    names = ("motif0 small.jpg", "motif1 small.jpg")
    for name in names:
        go_to(scanned, name)
        scanned.review_page.toggle()
    idle(scanned, qtbot)
    (gallery / names[0]).rename(gallery.with_name("elsewhere.jpg"))
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    sheet = scanned.removal.sheet
    assert sheet is not None
    assert [Path(line.path).name for line in sheet.plan.remove] == [names[1]]
    assert [(Path(line.path).name, line.reason) for line in sheet.plan.refused] == [(names[0], "the file is gone")]
    assert sheet.move_button.text() == "Move 1 photo to the trash"
    assert any("stays although marked" in label.text() for label in sheet.findChildren(QLabel))
    sheet.reject()
    idle(scanned, qtbot)


def test_with_every_file_gone_nothing_can_be_moved(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    go_to(scanned, "motif0.jpg")
    group = scanned.review_page.table.group
    assert group is not None
    scanned.session.set_marks({member.photo.path: Mark.REMOVE for member in group.members})
    idle(scanned, qtbot)
    gallery.rename(gallery.with_name("away"))
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    sheet = scanned.removal.sheet
    assert sheet is not None
    assert not sheet.move_button.isEnabled()
    assert sheet.last_box.isHidden()
    told = f"the folder {gallery} does not exist or its disk is away"
    assert {line.reason for line in sheet.plan.refused} == {told}
    sheet.reject()
    idle(scanned, qtbot)


def test_of_a_disk_that_is_away_the_table_speaks_in_words(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    sentence = scanned.review_page.table._evidence.sentence
    scanned.review_page.table.forget()
    gallery.rename(gallery.with_name("away"))
    go_to(scanned, "motif2 turned.jpg")
    qtbot.waitUntil(lambda: "is away" in sentence.text() and "is away" in scanned.status.text, timeout=WAIT)
    assert f"its disk, or the folder {gallery}, is away" in sentence.text()
    assert ".jpg cannot be read now" in sentence.text()
    assert str(gallery / "motif2") not in sentence.text() + scanned.status.text
    idle(scanned, qtbot)


def test_a_photo_that_is_gone_alone_is_not_called_away(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    sentence = scanned.review_page.table._evidence.sentence
    scanned.review_page.table.forget()
    (gallery / "motif2 turned.jpg").unlink()
    go_to(scanned, "motif2 turned.jpg")
    qtbot.waitUntil(lambda: "is not in its folder any more" in sentence.text(), timeout=WAIT)
    idle(scanned, qtbot)


def test_an_empty_folder_is_away_only_where_a_disk_may_be_mounted(tmp_path: Path) -> None:
    root, inner = tmp_path / "usb", tmp_path / "usb" / "2015"
    inner.mkdir(parents=True)
    assert away_folder(str(inner / "a.jpg"), roots=(str(root),)) is None
    inner.rmdir()
    assert away_folder(str(inner / "a.jpg"), roots=(str(root),)) == str(root)
    assert away_folder(str(inner / "a.jpg"), roots=()) == str(inner)
