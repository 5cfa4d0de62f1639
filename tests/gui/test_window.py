"""The main job through the window: scan, review, mark, move, take back; on real files, a real trash, a real ledger."""

from __future__ import annotations

import dataclasses
import hashlib
import threading
from collections.abc import Callable, Generator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gallery_dedup.actions.trash_index import home_trash
from gallery_dedup.domain import (
    Mark,
    PathReason,
    Relation,
    ScanPhase,
    ScanProgress,
    ScanReport,
    ScanRequest,
)
from gallery_dedup.gui.column_view import SheetArea
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.removal_dialog import RemovalDialog, sheet_of
from gallery_dedup.gui.scan_control import request_of
from gallery_dedup.gui.task import call
from gallery_dedup.gui.window_state import load_state
from gallery_dedup.library import Library
from tests.gui.conftest import WAIT, draw, idle, library_of, scan


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def press(window: MainWindow, qtbot: QtBot, key: Qt.Key, *, control: bool = False) -> None:
    """Press a key on what has the focus, in the window as the one that is used."""
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=WAIT)
    focus: QWidget | None = window.focusWidget()
    QTest.keyClick(window if focus is None else focus, key, modifier)


def go_to(window: MainWindow, name: str) -> None:
    """Go to the copy group that holds a file."""
    page = window.review_page
    for row in range(page.model.rowCount()):
        group = page.model.group(row)
        names = [Path(member.photo.path).name for member in group.members]
        if group.relation.is_copy and name in names:
            page.groups.set_row(row)
            page.table.show_member(names.index(name))
            return
    raise AssertionError(f"{name} is in no group")


def marks_of(window: MainWindow) -> dict[str, Mark]:
    return {Path(path).name: mark for path, mark in window.session.marks.items()}


def current_name(window: MainWindow) -> str:
    current = window.review_page.table.current
    assert current is not None
    return Path(current.photo.path).name


def test_a_scan_fills_the_list_and_tells_what_was_left_out(scanned: MainWindow) -> None:
    groups = scanned.session.groups
    copies = [group for group in groups if group.relation.is_copy]
    assert len(copies) == 3
    assert all(len(group.members) == 4 for group in copies)
    report = scanned.telling.report
    assert report is not None
    assert [Path(line.path).name for line in report.failures] == ["broken.jpg"]
    assert [Path(line.path).name for line in report.skipped] == ["notes.txt"]
    assert "13 photos" in scanned.status.text
    assert scanned.page == "review"


def test_keys_go_and_mark(scanned: MainWindow, qtbot: QtBot) -> None:
    page = scanned.review_page
    page.groups.set_row(0)
    scanned.go("review")
    press(scanned, qtbot, Qt.Key.Key_Down)
    assert page.groups.currentIndex().row() == 1
    press(scanned, qtbot, Qt.Key.Key_Up)
    assert page.groups.currentIndex().row() == 0
    first = current_name(scanned)
    press(scanned, qtbot, Qt.Key.Key_Right)
    assert current_name(scanned) != first
    press(scanned, qtbot, Qt.Key.Key_Left)
    assert current_name(scanned) == first
    press(scanned, qtbot, Qt.Key.Key_Space)
    assert marks_of(scanned) == {first: Mark.REMOVE}
    press(scanned, qtbot, Qt.Key.Key_Space)
    assert marks_of(scanned) == {first: Mark.KEEP}
    press(scanned, qtbot, Qt.Key.Key_U)
    assert marks_of(scanned) == {}
    press(scanned, qtbot, Qt.Key.Key_Z, control=True)
    assert marks_of(scanned) == {first: Mark.KEEP}
    fitted = [page.table.pair.is_fitted]
    for _time in range(2):
        press(scanned, qtbot, Qt.Key.Key_Z)
        fitted.append(page.table.pair.is_fitted)
    assert fitted == [True, False, True]
    press(scanned, qtbot, Qt.Key.Key_F)
    assert page.table.pair.is_swapped
    idle(scanned, qtbot)


def test_enter_accepts_and_goes_on(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.review_page.groups.set_row(0)
    scanned.go("review")
    group = scanned.review_page.model.group(0)
    press(scanned, qtbot, Qt.Key.Key_Return)
    assert scanned.session.mark(group.keeper.path) is Mark.KEEP
    for member in group.members[1:]:
        wanted = Mark.UNDECIDED if member.relation is Relation.EDITED else Mark.REMOVE
        assert scanned.session.mark(member.photo.path) is wanted
    assert scanned.review_page.groups.currentIndex().row() == 1
    idle(scanned, qtbot)


def test_searching_a_name_shows_the_photo_not_only_its_group(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    page = scanned.review_page
    scanned.go("review")
    for name in ("motif1 small.jpg", "motif2 turned.jpg", "motif1 small.jpg"):
        page.filter._search.setText(name)
        wanted = str(gallery / name)
        qtbot.waitUntil(lambda: page.place is not None and page.place.paths == (wanted,), timeout=WAIT)  # noqa: B023


def test_a_letter_in_the_search_field_is_a_letter(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("review")
    press(scanned, qtbot, Qt.Key.Key_F, control=True)
    for key in (Qt.Key.Key_K, Qt.Key.Key_N, Qt.Key.Key_Space, Qt.Key.Key_Z, Qt.Key.Key_Return, Qt.Key.Key_Delete):
        press(scanned, qtbot, key)
    assert scanned.review_page.filter.text == "kn z"
    assert marks_of(scanned) == {}
    assert scanned.removal.sheet is None
    idle(scanned, qtbot)


def test_space_on_a_button_presses_the_button(scanned: MainWindow, qtbot: QtBot) -> None:
    scanned.go("review")
    chip = scanned.review_page.filter._chips[Relation.EDITED]
    chip.setFocus()
    before = chip.isChecked()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert chip.isChecked() is not before
    assert marks_of(scanned) == {}


def test_marks_are_stored_as_they_are_made_and_come_back(
    scanned: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    go_to(scanned, "motif1 small.jpg")
    scanned.review_page.toggle()
    go_to(scanned, "motif1.jpg")
    scanned.session.set_marks({scanned.review_page.table.current.photo.path: Mark.KEEP})  # type: ignore[union-attr]
    idle(scanned, qtbot)
    wanted = {"motif1 small.jpg": Mark.REMOVE, "motif1.jpg": Mark.KEEP}
    with library_of(scanned) as library:
        stored = library.marks([member.photo.path for group in scanned.session.groups for member in group.members])
    assert {Path(path).name: mark for path, mark in stored.items()} == wanted
    scanned.close()
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.session.groups), timeout=WAIT)
    assert marks_of(again) == wanted
    assert "1 marked" in again.status._marked.text()


def test_what_could_not_be_read_is_still_told_after_a_restart(
    scanned: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    told = scanned.telling.report
    assert told is not None
    assert told.failures
    scanned.close()
    again = open_window()
    qtbot.waitUntil(lambda: again.telling.report is not None, timeout=WAIT)
    assert again.telling.report is not None
    assert again.telling.report.failures == told.failures
    assert again.status._problems.isVisible()


def test_marks_made_just_before_closing_are_stored(
    scanned: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    names = ("motif0 small.jpg", "motif1 small.jpg", "motif2 small.jpg")
    for name in names:
        go_to(scanned, name)
        scanned.review_page.toggle()
    scanned.close()
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.session.groups), timeout=WAIT)
    assert marks_of(again) == dict.fromkeys(names, Mark.REMOVE)


def rows_of(sheet: RemovalDialog) -> list[tuple[str, ...]]:
    """The table of the sheet, as text."""
    model = sheet.leaving
    return [tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
            for row in range(model.rowCount())]  # fmt: skip


def said_on(sheet: RemovalDialog) -> str:
    return "\n".join(label.text() for label in sheet.findChildren(QLabel))


def test_the_sheet_says_what_the_plan_says(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    scanned.keeper.change(protected=(str(gallery / "safe"),))
    for name in ("motif0 small.jpg", "motif1 turned.jpg", "motif2 copy.jpg", "motif2.jpg"):
        go_to(scanned, name)
        scanned.session.set_marks({scanned.review_page.table.current.photo.path: Mark.REMOVE})  # type: ignore[union-attr]
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    sheet = scanned.removal.sheet
    assert sheet is not None
    with library_of(scanned) as library:
        plan = library.plan_marked(scanned.session.groups, scanned.session.marks)
    assert sheet.sheet == sheet_of(plan)
    assert sheet.sheet.photos == len(plan.remove) == 4
    assert sheet.sheet.bytes == sum((gallery / Path(line.path).name).stat().st_size for line in plan.remove)
    assert sheet.sheet.changed == 1
    assert sheet.sheet.folders == ((str(gallery), 4),)
    assert "4" in sheet.move_button.text()
    assert [row[0] for row in rows_of(sheet)] == [Path(line.path).name for line in plan.remove]
    assert all(row[2].endswith(gallery.name) and row[3] for row in rows_of(sheet))
    assert sheet._list.isVisible()
    assert home_trash() in said_on(sheet)
    sheet.reject()
    assert len(digests(gallery)) == 15


def test_nothing_of_the_sheet_is_scrolled_where_there_is_room(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    scanned.resize(1400, 1000)
    copies = [str(gallery / f"motif{number} {kind}.jpg") for number in range(3) for kind in ("copy", "small", "turned")]
    scanned.session.set_marks(dict.fromkeys(copies, Mark.REMOVE))
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    sheet = scanned.removal.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible, timeout=WAIT)
    area = sheet.findChild(SheetArea)
    assert isinstance(area, SheetArea)
    QApplication.processEvents()
    assert len(copies) > 3
    assert area.verticalScrollBar().maximum() == 0
    sheet.reject()


def test_the_sheet_lies_within_a_small_window(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    scanned.resize(1024, 700)
    everything = [member.photo.path for group in scanned.session.groups for member in group.members]
    scanned.session.set_marks(dict.fromkeys(everything, Mark.REMOVE))
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    first = scanned.removal.sheet
    assert first is not None
    first.reject()
    refused = tuple(PathReason(f"/elsewhere/{number}.jpg", "it lies in a protected folder") for number in range(9))
    full = dataclasses.replace(first.removal, plan=dataclasses.replace(first.removal.plan, refused=refused))
    sheet = RemovalDialog(full, scanned.thumbnails, scanned)
    sheet.show()
    assert sheet.last_box.isVisible()
    assert sheet.height() <= scanned.height()
    assert sheet.move_button.geometry().bottom() < sheet.height()
    assert sheet._list.isVisible()
    assert sheet._list.height() >= sheet._list.minimumHeight()
    sheet.reject()
    sheet.deleteLater()


def test_the_last_photo_of_a_group_goes_only_when_asked_for(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    go_to(scanned, "motif2.jpg")
    group = scanned.review_page.table.group
    assert group is not None
    scanned.session.set_marks({member.photo.path: Mark.REMOVE for member in group.members})
    idle(scanned, qtbot)
    before = digests(gallery)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    sheet = scanned.removal.sheet
    assert sheet is not None
    assert sheet.sheet.photos == 3
    assert not sheet.last_box.isChecked()
    assert Path(group.keeper.path).name in sheet.last_box.text()
    sheet.last_box.setChecked(True)
    assert sheet.sheet.photos == 4
    assert "4" in sheet.move_button.text()
    assert len(rows_of(sheet)) == 4
    with qtbot.waitSignal(scanned.removal.moved, timeout=WAIT) as moved:
        sheet.accept()
    assert moved.args[0].failed == ()
    assert not [name for name in digests(gallery) if name.startswith("motif2")]
    idle(scanned, qtbot)
    with qtbot.waitSignal(scanned.removal.returned, timeout=WAIT):
        scanned.undo.take_back()
    assert digests(gallery) == before
    idle(scanned, qtbot)


def test_an_edited_copy_goes_when_it_was_marked_by_hand(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    go_to(scanned, "motif0 turned.jpg")
    scanned.review_page.toggle()
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    with qtbot.waitSignal(scanned.removal.moved, timeout=WAIT) as moved:
        scanned.removal.sheet.accept()  # type: ignore[union-attr]
    assert moved.args[0].failed == ()
    assert "motif0 turned.jpg" not in digests(gallery)
    idle(scanned, qtbot)


def test_nothing_in_a_protected_folder_is_suggested_or_moved(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    scanned.go("library")
    scanned.library_page._protect(str(gallery), True)
    idle(scanned, qtbot)
    assert Mark.REMOVE not in scanned.session.suggestions.values()
    go_to(scanned, "motif0 small.jpg")
    scanned.review_page.toggle()
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    sheet = scanned.removal.sheet
    assert sheet is not None
    assert not sheet.move_button.isEnabled()
    assert "protected" in sheet.plan.refused[0].reason
    sheet.reject()


def test_scan_mark_move_and_take_back(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    before = digests(gallery)
    for row in range(scanned.review_page.model.rowCount()):
        scanned.session.accept(scanned.review_page.model.group(row))
    go = sorted(Path(photo.path).name for photo in scanned.session.removing)
    assert go == sorted(f"motif{seed} {kind}.jpg" for seed in range(3) for kind in ("copy", "small")) or len(go) == 6
    idle(scanned, qtbot)
    press(scanned, qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    assert scanned.removal.sheet is not None
    with qtbot.waitSignal(scanned.removal.moved, timeout=WAIT) as moved:
        QTest.mouseClick(scanned.removal.sheet.move_button, Qt.MouseButton.LeftButton)
    outcome = moved.args[0]
    assert outcome.failed == ()
    assert sorted(Path(one.path).name for one in outcome.done) == go
    assert set(digests(gallery)) == set(before) - set(go)
    assert "6 photos moved" in scanned.status.text
    idle(scanned, qtbot)
    assert not any(Path(member.photo.path).name in go for group in scanned.session.groups for member in group.members)
    with qtbot.waitSignal(scanned.removal.returned, timeout=WAIT):
        press(scanned, qtbot, Qt.Key.Key_Z, control=True)
    assert digests(gallery) == before
    idle(scanned, qtbot)
    copies = [group for group in scanned.session.groups if group.relation.is_copy]
    assert sorted(len(group.members) for group in copies) == [4, 4, 4]


def test_undo_on_the_status_line_puts_back(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    before = digests(gallery)
    go_to(scanned, "motif0 small.jpg")
    scanned.review_page.toggle()
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    with qtbot.waitSignal(scanned.removal.moved, timeout=WAIT):
        scanned.removal.sheet.accept()  # type: ignore[union-attr]
    assert len(digests(gallery)) == len(before) - 1
    idle(scanned, qtbot)
    with qtbot.waitSignal(scanned.removal.returned, timeout=WAIT):
        QTest.mouseClick(scanned.status._act, Qt.MouseButton.LeftButton)
    assert digests(gallery) == before
    idle(scanned, qtbot)
    assert not scanned.session.can_take_back or scanned.session.take_back() is not None


def test_history_puts_back_one_photo(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    before = digests(gallery)
    for name in ("motif0 small.jpg", "motif1 small.jpg"):
        go_to(scanned, name)
        scanned.review_page.toggle()
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    with qtbot.waitSignal(scanned.removal.moved, timeout=WAIT):
        scanned.removal.sheet.accept()  # type: ignore[union-attr]
    idle(scanned, qtbot)
    scanned.dialogs.show_history()
    history = scanned.dialogs.history
    assert history is not None
    qtbot.waitUntil(lambda: history._entries.rowCount() == 2, timeout=WAIT)
    history._table.selectRow(0)
    with qtbot.waitSignal(scanned.removal.returned, timeout=WAIT):
        QTest.mouseClick(history._some, Qt.MouseButton.LeftButton)
    assert len(digests(gallery)) == len(before) - 1
    idle(scanned, qtbot)
    with qtbot.waitSignal(scanned.removal.returned, timeout=WAIT):
        QTest.mouseClick(history._all, Qt.MouseButton.LeftButton)
    assert digests(gallery) == before
    idle(scanned, qtbot)


def test_what_changed_meanwhile_stays_and_is_listed(scanned: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    go_to(scanned, "motif0 small.jpg")
    scanned.review_page.toggle()
    idle(scanned, qtbot)
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    draw(77).save(gallery / "motif0 small.jpg", quality=90)
    changed = digests(gallery)
    with qtbot.waitSignal(scanned.removal.moved, timeout=WAIT) as moved:
        scanned.removal.sheet.accept()  # type: ignore[union-attr]
    assert [Path(line.path).name for line in moved.args[0].failed] == ["motif0 small.jpg"]
    assert digests(gallery) == changed
    idle(scanned, qtbot)


def test_another_keeper_is_compared_anew(scanned: MainWindow, qtbot: QtBot) -> None:
    go_to(scanned, "motif0 turned.jpg")
    scanned.review_page.make_keeper()
    idle(scanned, qtbot)
    group = scanned.review_page.table.group
    assert group is not None
    assert Path(group.keeper.path).name == "motif0 turned.jpg"
    assert all(member.relation is not None for member in group.members[1:])
    assert scanned.session.mark(group.keeper.path) is Mark.KEEP
    scanned.session.accept(group)
    marks = {Path(member.photo.path).name: scanned.session.mark(member.photo.path) for member in group.members[1:]}
    # All are edited copies of what was chosen, but two have the same bytes: one of those is enough.
    assert marks.pop("motif0 small.jpg") is Mark.UNDECIDED
    assert sorted(marks) == ["motif0 copy.jpg", "motif0.jpg"]
    assert list(marks.values()).count(Mark.REMOVE) == 1
    idle(scanned, qtbot)


def test_not_a_copy_is_remembered_and_taken_back(scanned: MainWindow, qtbot: QtBot) -> None:
    go_to(scanned, "motif0 turned.jpg")
    scanned.review_page.not_a_copy()
    qtbot.waitUntil(lambda: not shares_group(scanned, "motif0 turned.jpg", "motif0.jpg"), timeout=WAIT)
    idle(scanned, qtbot)
    scanned.undo.take_back()
    qtbot.waitUntil(lambda: shares_group(scanned, "motif0 turned.jpg", "motif0.jpg"), timeout=WAIT)
    idle(scanned, qtbot)


def test_taking_not_a_copy_back_goes_to_the_group_and_says_so(scanned: MainWindow, qtbot: QtBot) -> None:
    go_to(scanned, "motif0 turned.jpg")
    scanned.review_page.not_a_copy()
    qtbot.waitUntil(lambda: not shares_group(scanned, "motif0 turned.jpg", "motif0.jpg"), timeout=WAIT)
    idle(scanned, qtbot)
    go_to(scanned, "motif2 small.jpg")
    scanned.undo.take_back()
    qtbot.waitUntil(lambda: shares_group(scanned, "motif0 turned.jpg", "motif0.jpg"), timeout=WAIT)
    idle(scanned, qtbot)
    assert current_name(scanned) == "motif0 turned.jpg"
    assert scanned.review_page.table.group is not None
    assert Path(scanned.review_page.table.group.keeper.path).name.startswith("motif0")
    assert "motif0 turned.jpg" in scanned.status.text
    assert "remembered" not in scanned.status.text


def test_taking_back_says_what_and_goes_there(scanned: MainWindow, qtbot: QtBot) -> None:
    page = scanned.review_page
    page.groups.set_row(0)
    scanned.go("review")
    group = page.model.group(0)
    press(scanned, qtbot, Qt.Key.Key_Return)
    accepted = len(marks_of(scanned))
    assert accepted > 1
    assert page.groups.currentIndex().row() == 1
    press(scanned, qtbot, Qt.Key.Key_Z, control=True)
    assert page.groups.currentIndex().row() == 0
    assert scanned.status.text == (f"Accepting is taken back: {accepted} photos of the group of "
                                   f"{Path(group.keeper.path).name} are undecided again.")  # fmt: skip
    go_to(scanned, "motif1 small.jpg")
    page.toggle()
    go_to(scanned, "motif2 small.jpg")
    scanned.undo.take_back()
    assert current_name(scanned) == "motif1 small.jpg"
    assert scanned.status.text == "motif1 small.jpg is undecided again."
    idle(scanned, qtbot)


def test_another_keeper_is_taken_back(scanned: MainWindow, qtbot: QtBot) -> None:
    go_to(scanned, "motif0 turned.jpg")
    group = scanned.review_page.table.group
    assert group is not None
    scanned.review_page.make_keeper()
    idle(scanned, qtbot)
    go_to(scanned, "motif2.jpg")
    scanned.undo.take_back()
    assert scanned.review_page.table.group == group
    assert marks_of(scanned) == {}
    assert scanned.status.text == f"{Path(group.keeper.path).name} is the keeper again."
    idle(scanned, qtbot)


def test_the_last_photo_does_not_jump_to_the_next_group(scanned: MainWindow, qtbot: QtBot) -> None:
    page = scanned.review_page
    page.groups.set_row(0)
    scanned.go("review")
    group = page.model.group(0)
    page.table.show_member(len(group.members) - 1)
    last = current_name(scanned)
    press(scanned, qtbot, Qt.Key.Key_Right)
    assert (page.groups.currentIndex().row(), current_name(scanned)) == (0, last)
    assert "last photo" in scanned.status.text
    press(scanned, qtbot, Qt.Key.Key_Down)
    assert page.groups.currentIndex().row() == 1
    page.groups.set_row(page.model.rowCount() - 1)
    press(scanned, qtbot, Qt.Key.Key_Down)
    assert scanned.status.text == "This is the last group."


def test_a_restart_goes_on_where_it_was_left(
    scanned: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    last = scanned.review_page.model.rowCount() - 1
    scanned.review_page.groups.set_row(last)
    scanned.review_page.table.show_member(0)
    name, row = current_name(scanned), scanned.review_page.groups.currentIndex().row()
    scanned.close()
    # Closed again before its groups were read, it still knows where it was.
    open_window().close()
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.session.groups), timeout=WAIT)
    assert row == last > 0
    assert again.review_page.groups.currentIndex().row() == last
    assert current_name(again) == name


def shares_group(window: MainWindow, a: str, b: str) -> bool:
    names = [{Path(member.photo.path).name for member in group.members} for group in window.session.groups]
    return any({a, b} <= group for group in names)


def test_a_scan_can_be_stopped_at_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    reads, goes_on = threading.Event(), threading.Event()
    whole = Library.scan

    def held(library: Library, request: ScanRequest) -> Generator[ScanProgress, None, ScanReport]:
        """The scan itself, which waits in the middle until it was told to stop: it must not be over by then."""
        with closing(whole(library, request)) as steps:
            while True:
                try:
                    progress = next(steps)
                except StopIteration as end:
                    report: ScanReport = end.value
                    return report
                yield progress
                if progress.phase is ScanPhase.READING:
                    reads.set()
                    goes_on.wait(WAIT / 1000)

    monkeypatch.setattr(Library, "scan", held)
    folder = tmp_path / "many"
    folder.mkdir()
    for seed in range(24):
        draw(seed, size=(1200, 900)).save(folder / f"{seed}.jpg")
    window.library_page.add_folders((str(folder),))
    window.start_scan()
    qtbot.waitUntil(reads.is_set, timeout=WAIT)
    with qtbot.waitSignal(window.scans.stopped, timeout=WAIT):
        window.actions_["stop"].trigger()
        goes_on.set()
    assert window.scans.task is None
    idle(window, qtbot)
    scan(window, folder, qtbot)
    assert window.telling.report is not None
    assert window.telling.report.photos == 24


def test_a_scan_can_be_paused_and_goes_on(window: MainWindow, gallery: Path, qtbot: QtBot) -> None:
    window.library_page.add_folders((str(gallery),))
    window.start_scan()
    window.scans.toggle_pause()
    assert window.scans.task is not None
    assert window.scans.task.paused
    assert window.actions_["pause"].text() == "Go on with the scan"
    with qtbot.waitSignal(window.scans.reported, timeout=WAIT):
        window.scans.toggle_pause()
    idle(window, qtbot)


def test_a_folder_that_is_gone_is_named(window: MainWindow, gallery: Path, tmp_path: Path, qtbot: QtBot) -> None:
    gone = tmp_path / "gone"
    window.library_page.add_folders((str(gone),))
    with qtbot.waitSignal(window.scans.failed, timeout=WAIT):
        window.start_scan()
    assert str(gone) in window.status.text
    idle(window, qtbot)


def drag_handle(window: MainWindow, *, by: int) -> None:
    """Drag the line between list and photos, as a hand does."""
    handle = window.review_page.splitter.handle(1)
    start = QPoint(0, handle.height() // 2)
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start + QPoint(by, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_the_window_comes_back_as_it_was_left(
    scanned: MainWindow, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    scanned.review_page.filter._chips[Relation.EDITED].setChecked(True)
    scanned.review_page.filter._search.setText("motif1")
    qtbot.waitUntil(lambda: scanned.review_page.model.rowCount() == 1, timeout=WAIT)
    scanned.review_page.filter.density_chosen.emit("compact")
    drag_handle(scanned, by=60)
    splitter = scanned.review_page.splitter.saveState()
    idle(scanned, qtbot)
    scanned.close()
    again = open_window()
    qtbot.waitUntil(lambda: bool(again.session.groups), timeout=WAIT)
    assert again.page == "review"
    assert again.review_page.filter.text == "motif1"
    assert again.review_page.filter.relations == {Relation.EDITED}
    assert again.review_page.groups.density == "compact"
    state = load_state(again.locations)
    assert state.splitter == splitter
    assert state.geometry is not None


def test_samples_are_drawn_and_scanned(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.scans.reported, timeout=2 * WAIT):
        window.samples.draw()
    assert len(window.session.groups) >= 3
    assert window.keeper.settings.folders == (str(window.locations.samples),)
    idle(window, qtbot)


def test_a_closed_window_starts_nothing(scanned: MainWindow, qtbot: QtBot) -> None:
    photos = [member.photo for member in scanned.session.groups[0].members]
    scanned.close()
    scanned.review_page.table.pair.expect(tuple(photos))
    scanned.review_page.next_group()
    assert not scanned.scans.start(request_of(scanned.keeper.settings))
    assert scanned.tasks.start("late", call(lambda _library: None)) is None
    assert scanned.loader._pool.activeThreadCount() == 0
    assert scanned.thumbnails._pool.activeThreadCount() == 0


def test_a_mistake_in_the_program_is_shown_and_logged(window: MainWindow, qtbot: QtBot) -> None:
    try:
        raise ZeroDivisionError("by zero")
    except ZeroDivisionError as error:
        window.dialogs.show_error(error)
    trouble = window.dialogs.trouble
    assert trouble is not None
    assert "ZeroDivisionError: by zero" in trouble._text.toPlainText()
    trouble.accept()
    assert window.dialogs.trouble is None
