"""What was broken off with the program is told at the next start, with the way on; the last move can be taken back."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gallery_dedup.domain import EntryState, Mark, ScanRequest
from gallery_dedup.gui.broken_off_control import BEGUN
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from tests.gui.conftest import WAIT, idle, library_of


def _broken_move(locations: Locations, gallery: Path, *, moved: int, forget: bool = False) -> list[Path]:
    """Mark two copies of each motif, move some, and leave all as a kill does; returns what moved."""
    with Library(locations, settings=Settings(folders=(str(gallery),))) as library:
        library.save_settings(library.settings)
        request = ScanRequest(folders=(str(gallery),))
        for _progress in library.scan(request):
            pass
        groups = [group for group in library.groups(request) if group.relation.is_copy]
        marks = library.suggest(groups)
        library.mark(marks)
        cached = library._cache.forget
        if not forget:
            library._cache.forget = lambda *_gone, **_day: None  # type: ignore[method-assign]
        steps = library.apply(library.plan_marked(groups, marks))
        for _step in itertools.islice(steps, moved + 1):
            pass
        steps.close()
        library._cache.forget = cached  # type: ignore[method-assign]
        return [Path(entry.path) for entry in library.history()]


def test_a_move_that_was_broken_off_is_told_and_its_marks_go(
    locations: Locations, gallery: Path, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    gone = _broken_move(locations, gallery, moved=2)
    assert len(gone) == 2
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.session.groups), timeout=WAIT)
    idle(window, qtbot)
    left = [path for path, mark in window.session.marks.items() if mark is Mark.REMOVE]
    assert window.status.text == (f"The last move was broken off: 2 of {len(left) + 2} marked photos are in the trash, "
                                  "the others are in their place and still marked.")  # fmt: skip
    assert left
    assert all(Path(path).exists() for path in left)
    assert len(window.session.removing) == len(left)
    window.status._act.click()
    idle(window, qtbot)
    assert window.dialogs.history is not None
    assert window.dialogs.history.isVisible()
    assert window.status.text == ""
    window.dialogs.history.close()


def test_a_file_that_was_on_its_way_gets_its_end(
    locations: Locations, gallery: Path, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    _broken_move(locations, gallery, moved=1)
    with Library(locations) as library:
        (entry,) = library.history()
        library._ledger.finish(entry.id, state=EntryState.INTENT)
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.session.groups), timeout=WAIT)
    idle(window, qtbot)
    assert "The last move was broken off: 1 of " in window.status.text
    with library_of(window) as library:
        assert [one.state for one in library.history()] == [EntryState.DONE]


@pytest.mark.parametrize("moved", [0, 2])
def test_a_move_that_came_to_its_end_is_not_told(
    locations: Locations, gallery: Path, open_window: Callable[[], MainWindow], qtbot: QtBot, moved: int
) -> None:
    _broken_move(locations, gallery, moved=moved, forget=True)
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.session.groups), timeout=WAIT)
    idle(window, qtbot)
    assert window.status.text == ""


def test_a_scan_that_did_not_end_is_told_until_one_does(
    locations: Locations, gallery: Path, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    window = open_window()
    window.library_page.add_folders((str(gallery),))
    window.start_scan()
    begun = str(window.broken_off._store.value(BEGUN, ""))
    assert begun
    window.close()
    again = open_window()
    qtbot.waitUntil(lambda: "did not come to its end" in again.status.text, timeout=WAIT)
    with qtbot.waitSignal(again.scans.reported, timeout=WAIT):
        again.status._act.click()
    idle(again, qtbot)
    assert "photos looked at" in again.status.text
    again.close()
    last = open_window()
    with qtbot.waitSignal(last.scans.opened, timeout=WAIT):
        pass
    assert last.status.text == ""
    idle(last, qtbot)


def test_after_a_restart_the_last_move_is_offered(
    locations: Locations, gallery: Path, open_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    gone = _broken_move(locations, gallery, moved=2, forget=True)
    window = open_window()
    qtbot.waitUntil(lambda: bool(window.session.groups), timeout=WAIT)
    window.undo.take_back()
    qtbot.waitUntil(lambda: window.undo.sheet is not None, timeout=WAIT)
    sheet = window.undo.sheet
    assert sheet is not None
    assert sheet.windowTitle() == "Put back 2 photos"
    assert "took 2 photos to the trash" in sheet.text.text()
    assert not any(path.exists() for path in gone)
    with qtbot.waitSignal(window.removal.returned, timeout=WAIT):
        sheet.action.click()
    assert all(path.exists() for path in gone)
    idle(window, qtbot)
    window.undo.take_back()
    qtbot.waitUntil(lambda: window.status.text == "There is nothing to take back.", timeout=WAIT)
    idle(window, qtbot)


def test_a_move_is_stopped_after_the_present_photo_and_says_how_many_went(scanned: MainWindow, qtbot: QtBot) -> None:
    session = scanned.session
    session.set_marks({path: mark for path, mark in session.suggestions.items() if mark is Mark.REMOVE})
    marked = [Path(photo.path) for photo in session.removing]
    scanned.removal.ask()
    qtbot.waitUntil(lambda: scanned.removal.sheet is not None, timeout=WAIT)
    seen: list[str] = []

    def stop(_text: str, progress: object) -> None:
        if not seen:
            assert scanned.status._stop.isVisible()
            seen.append(scanned.status._stop.toolTip())
            scanned.status._stop.click()

    scanned.removal.progressed.connect(stop)
    sheet = scanned.removal.sheet
    assert sheet is not None
    with qtbot.waitSignal(scanned.removal.stopped, timeout=WAIT) as stopped:
        sheet.move_button.click()
    assert seen == ["Stop after this photo"]
    gone = [path for path in marked if not path.exists()]
    assert len(gone) < len(marked)
    assert stopped.args is not None
    if gone:
        assert scanned.status.text.startswith(f"Stopped: {len(gone)} photo")
        assert stopped.args[0].photos == len(gone)
        idle(scanned, qtbot)
        with qtbot.waitSignal(scanned.removal.returned, timeout=WAIT):
            scanned.undo.take_back()
    assert all(path.exists() for path in marked)
    assert not scanned.status._stop.isVisible()
    idle(scanned, qtbot)
