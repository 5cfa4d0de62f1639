"""The first page, the sample photos, and the help: what a person meets who starts the program for the first time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.best_view import BEST
from gallery_dedup.gui.commands import COMMANDS, SHEET
from gallery_dedup.gui.help_dialog import HelpDialog
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.pictures_folder import count_photos, pictures_folder
from gallery_dedup.imaging.samples import draw_samples, remove_samples, sample_paths
from gallery_dedup.locations import Locations
from gallery_dedup.matching.keeper import check_rules
from gallery_dedup.settings import Settings, load_settings, save_settings
from tests.gui.conftest import WAIT, draw, draw_gallery, drop, idle, library_of


def _returned(steps: object) -> int:
    while True:
        try:
            next(steps)  # type: ignore[call-overload]
        except StopIteration as end:
            return int(end.value)


def test_the_first_page_gathers_folders_and_one_button_scans_them(
    window: MainWindow, gallery: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    first = window.library_page.first
    assert first.isVisible()
    assert not first.look.isEnabled()
    other = draw_gallery(tmp_path / "other", motifs=1)
    drop(window, gallery)
    drop(window, other)
    assert window.keeper.settings.folders == (str(gallery), str(other))
    assert window.scans.task is None
    assert first.isVisible()
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        first.look.click()
    assert window.page == "review"
    assert window.session.groups
    window.go("library")
    assert not first.isVisible()
    idle(window, qtbot)


def test_a_skipped_first_page_stays_away_and_comes_back_from_the_menu(
    window: MainWindow, open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot
) -> None:
    window.library_page.first.skip.click()
    assert window.library_page.empty.isVisible()
    window.close()
    again = open_window()
    assert again.library_page.empty.isVisible()
    again.go("compare")
    again.actions_["first_steps"].trigger()
    assert again.page == "library"
    assert again.library_page.first.isVisible()
    with qtbot.waitSignal(again.scans.reported, timeout=WAIT):
        again.open_paths([str(gallery)])
    assert not again.library_page.is_first
    idle(again, qtbot)


def test_the_first_page_is_not_shown_to_who_has_folders(
    locations: Locations, open_window: Callable[[], MainWindow], gallery: Path, qtbot: QtBot
) -> None:
    locations.prepare()
    save_settings(Settings(folders=(str(gallery),)), locations)
    window = open_window()
    assert not window.library_page.is_first
    window.go("library")
    window.actions_["first_steps"].trigger()
    first = window.library_page.first
    assert first.look.isEnabled()
    assert not first.folders.samples.isVisible()
    first.skip.click()
    assert not first.isVisible()
    assert window.keeper.settings.folders == (str(gallery),)
    idle(window, qtbot)


def test_what_best_means_is_the_setting_that_the_review_goes_by(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    picture = draw(1, size=(800, 600))
    picture.save(folder / "large.jpg", quality=92)
    picture.resize((400, 300)).save(folder / "a.jpg", quality=92)
    window.library_page.gather((str(folder),))
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        window.start_scan()
    assert Path(window.session.groups[0].keeper.path).name == "large.jpg"
    window.first.show()
    with qtbot.waitSignal(window.scans.groups_read, timeout=WAIT):
        window.library_page.first.best.buttons["name"].click()
    assert Path(window.session.groups[0].keeper.path).name == "a.jpg"
    idle(window, qtbot)
    assert load_settings(window.locations)[0].rules == ("name",)


def test_rules_are_ranked_by_the_order_of_clicks_and_foreign_ones_stay(window: MainWindow, qtbot: QtBot) -> None:
    check_rules([rule for rule, _text, _about in BEST])
    window.keeper.change(rules=("folder=/best", "oldest", "relation=same_file"))
    best = window.library_page.first.best
    assert best.buttons["oldest"].isChecked()
    best.buttons["bytes"].click()
    assert window.keeper.settings.rules == ("folder=/best", "oldest", "relation=same_file", "bytes")
    assert best.buttons["bytes"].text().startswith("2")
    best.buttons["oldest"].click()
    idle(window, qtbot)
    assert load_settings(window.locations)[0].rules == ("folder=/best", "relation=same_file", "bytes")
    assert best.buttons["bytes"].text().startswith("1")


@pytest.mark.skipif("sys.platform != 'linux'", reason="the folder of pictures follows HOME only there")
def test_the_systems_pictures_are_offered_with_their_count(
    open_window: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    home = tmp_path / "person"
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "config"))
    assert pictures_folder() == ""
    pictures = draw_gallery(home / "Pictures", motifs=1)
    assert pictures_folder() == str(pictures)
    assert _returned(count_photos(str(pictures))) == 6
    window = open_window()
    offer = window.library_page.first.folders.pictures
    qtbot.waitUntil(offer.isVisible, timeout=WAIT)
    assert "6 photos" in offer.text()
    offer.click()
    assert window.keeper.settings.folders == (str(pictures),)
    assert not offer.isVisible()
    idle(window, qtbot)


def test_models_are_told_with_their_size_and_none_is_needed(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.models.offers), timeout=WAIT)
    shown = {label.text() for label in window.library_page.first.findChildren(QLabel)}
    offer = window.models.offer("words")
    assert offer.title in shown
    assert words.size(offer.bytes) in shown


def test_samples_can_be_removed_and_are_forgotten(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.scans.reported, timeout=2 * WAIT):
        window.library_page.first.folders.samples.click()
    folder = window.locations.samples
    assert window.keeper.settings.folders == (str(folder),)
    relations = {member.relation for group in window.session.groups for member in group.members}
    assert {Relation.SAME_FILE, Relation.EDITED, Relation.SIMILAR_SHOT} <= relations
    window.go("review")
    window.review_page.accept()
    idle(window, qtbot)
    window.go("library")
    assert window.library_page.samples.isVisible()
    with qtbot.waitSignal(window.samples.removed, timeout=WAIT):
        window.library_page.samples.button.click()
    qtbot.waitUntil(lambda: not window.session.groups, timeout=WAIT)
    assert not folder.exists()
    assert not window.keeper.settings.folders + window.keeper.settings.recent
    assert window.library_page.is_first
    paths = [str(folder / path) for path in sample_paths()]
    draw_samples(folder)
    with library_of(window) as library:
        assert library.marks(paths) == {}
    idle(window, qtbot)


def test_samples_give_way_to_folders_of_ones_own(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    samples = str(window.locations.samples)
    draw_samples(window.locations.samples)
    window.library_page.add_folders((samples,))
    assert window.library_page.samples.isVisible()
    with qtbot.waitSignal(window.samples.removed, timeout=WAIT):
        window.library_page.add_folders((str(gallery),))
    assert not window.locations.samples.exists()
    assert window.keeper.settings.folders == (str(gallery),)
    assert not window.library_page.samples.isVisible()
    idle(window, qtbot)


def test_a_file_that_somebody_put_among_the_samples_stays(tmp_path: Path) -> None:
    folder = tmp_path / "samples"
    draw_samples(folder)
    mine = folder / "Camera" / "mine.jpg"
    mine.write_bytes(b"mine")
    assert not remove_samples(folder)
    assert [path for path in folder.rglob("*") if path.is_file()] == [mine]
    mine.unlink()
    assert remove_samples(folder)
    assert not folder.exists()


def test_the_help_explains_every_relation_and_names_real_keys(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_["help"].trigger()
    dialog = window.findChild(HelpDialog)
    assert dialog is not None
    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))
    for relation in Relation:
        assert words.relation(relation) in text
        assert words.meaning(relation) in text
    assert str(window.locations.ledger_file) in text
    bar = dialog.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=WAIT)
    assert (bar.maximum() + bar.pageStep()) / bar.pageStep() < 2.5
    assert bar.value() == 0
    assert dialog.focusWidget() is dialog.area
    QTest.keyClick(dialog.area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    dialog.close()


def test_every_key_of_every_command_is_the_keys_of_its_action(window: MainWindow) -> None:
    for one in COMMANDS:
        assert [key.toString() for key in window.actions_[one.id].shortcuts()] == [
            key.replace("Delete", "Del") for key in one.keys
        ]


def test_no_action_and_no_shortcut_has_a_key_that_the_sheet_does_not_tell(window: MainWindow) -> None:
    told = {name for _heading, names in SHEET for name in names}
    keys = {key.toString() for name in told for key in window.actions_[name].shortcuts()}
    window.actions_["help"].trigger()
    found = {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    found |= {one.key().toString() for one in window.findChildren(QShortcut)}
    assert found <= keys
    for dialog in window.findChildren(HelpDialog):
        dialog.close()
