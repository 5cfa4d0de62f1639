from __future__ import annotations

import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from gallery_dedup.domain import EntryState, Mark
from gallery_dedup.errors import PlanError, StoreError
from gallery_dedup.store.ledger import Ledger
from tests.unit.store.drawn import python, sha


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        yield ledger


def intend(ledger: Ledger, batch: int, path: str = "/p/a.jpg") -> int:
    return ledger.intend(batch, action="trash", path=path, where=None, sha256=sha(path), size=10, mtime_ns=5)


def test_marks_are_kept_by_path_with_the_content_they_were_made_for(ledger: Ledger) -> None:
    odd = "/p/\udcff '%_.jpg"
    ledger.mark(odd, sha256=sha(1), mark=Mark.REMOVE)
    ledger.mark_many([("/p/b.jpg", sha(2), Mark.KEEP), ("/p/c.jpg", sha(3), Mark.UNDECIDED)])
    ledger.mark("/p/b.jpg", sha256=sha(4), mark=Mark.REMOVE)
    assert ledger.marks() == {
        odd: (sha(1), Mark.REMOVE),
        "/p/b.jpg": (sha(4), Mark.REMOVE),
        "/p/c.jpg": (sha(3), Mark.UNDECIDED),
    }
    assert ledger.marks([odd, "/p/unknown"]) == {odd: (sha(1), Mark.REMOVE)}
    assert ledger.marks([]) == {}
    ledger.clear_marks([odd, "/p/unknown"])
    assert set(ledger.marks()) == {"/p/b.jpg", "/p/c.jpg"}


def test_marks_of_a_great_many_paths(ledger: Ledger) -> None:
    marks = [(f"/p/{number}.jpg", sha(number % 7), Mark.REMOVE) for number in range(3000)]
    ledger.mark_many(marks)
    assert ledger.marks([path for path, _, _ in marks]) == {path: (digest, mark) for path, digest, mark in marks}


def test_pairs_that_are_no_copies_are_remembered_in_either_order(ledger: Ledger) -> None:
    a, b, c = sorted([sha("a"), sha("b"), sha("c")])
    ledger.set_not_copies([(b, a), (a, b), (a, c)])
    assert ledger.not_copies() == {(a, b), (a, c)}
    ledger.forget_not_copies([(c, a)])
    assert ledger.not_copies() == {(a, b)}


def test_the_journal_tells_how_a_move_ended(ledger: Ledger) -> None:
    batch = ledger.next_batch()
    entry = intend(ledger, batch)
    assert [one.id for one in ledger.open_intents()] == [entry]
    assert ledger.entry(entry).where is None
    ledger.finish(entry, state=EntryState.DONE, where="/trash/\udcff.jpg")
    found = ledger.entry(entry)
    facts = (found.batch, found.action, found.path, found.where, found.sha256, found.bytes, found.mtime_ns)
    assert facts == (batch, "trash", "/p/a.jpg", "/trash/\udcff.jpg", sha("/p/a.jpg"), 10, 5)
    assert found.state is EntryState.DONE
    assert len(found.when) == len("2026-01-01T00:00:00+00:00")
    ledger.finish(entry, state=EntryState.UNDONE, reason="back as \udcff")
    assert ledger.entry(entry).where == "/trash/\udcff.jpg"
    assert ledger.entry(entry).reason == "back as \\udcff"
    assert ledger.open_intents() == []


def test_an_intent_that_goes_elsewhere(ledger: Ledger) -> None:
    entry = intend(ledger, 1)
    ledger.redirect(entry, action="quarantine", where="/v/.gallery-dedup-removed/a.jpg")
    found = ledger.entry(entry)
    assert (found.action, found.where, found.state) == (
        "quarantine",
        "/v/.gallery-dedup-removed/a.jpg",
        EntryState.INTENT,
    )


def test_entries_are_newest_first(ledger: Ledger) -> None:
    numbers = [intend(ledger, batch) for batch in (1, 1, 2)]
    assert [one.id for one in ledger.entries()] == numbers[::-1]
    assert [one.id for one in ledger.entries(batch=1)] == [numbers[1], numbers[0]]
    assert [one.id for one in ledger.entries(limit=1)] == [numbers[2]]
    assert ledger.entries(batch=9) == []


@pytest.mark.parametrize("number", [0, -1, 7, 2**80])
def test_an_entry_that_does_not_exist(ledger: Ledger, number: int) -> None:
    with pytest.raises(PlanError, match=f"there is no entry {number} in the history"):
        ledger.entry(number)


def test_the_last_batch_is_the_newest_with_something_to_bring_back(ledger: Ledger) -> None:
    assert ledger.last_batch() is None
    for batch, state in ((1, EntryState.DONE), (2, EntryState.DONE), (3, EntryState.UNDONE), (4, EntryState.FAILED)):
        ledger.finish(intend(ledger, batch), state=state)
    assert ledger.last_batch() == 2
    ledger.finish(ledger.entries(batch=2)[0].id, state=EntryState.UNDONE)
    assert ledger.last_batch() == 1


def test_a_batch_number_is_never_given_twice(tmp_path: Path) -> None:
    numbers: list[int] = []

    def take() -> None:
        with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
            numbers.extend(ledger.next_batch() for _ in range(10))

    threads = [threading.Thread(target=take) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(numbers) == list(range(1, 41))


def test_it_is_all_there_after_a_restart(tmp_path: Path) -> None:
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        ledger.mark("/p/a.jpg", sha256=sha(1), mark=Mark.KEEP)
        entry = intend(ledger, ledger.next_batch())
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        assert ledger.marks() == {"/p/a.jpg": (sha(1), Mark.KEEP)}
        assert ledger.entry(entry).state is EntryState.INTENT
        assert ledger.next_batch() == 2


def test_every_line_is_forced_onto_the_disk(ledger: Ledger) -> None:
    full = 2
    assert ledger._all("PRAGMA synchronous") == [(full,)]
    assert ledger._all("PRAGMA journal_mode") == [("wal",)]


def test_a_full_disk_is_told_and_leaves_nothing_half_written(ledger: Ledger) -> None:
    ledger.mark("/p/a.jpg", sha256=sha(1), mark=Mark.KEEP)
    ((pages,),) = ledger._all("PRAGMA page_count")
    ledger._all(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreError, match=r"the ledger .*ledger\.sqlite cannot be used: the disk is full"):
        ledger.mark_many((f"/p/{number}.jpg", sha(number), Mark.REMOVE) for number in range(5000))
    assert list(ledger.marks()) == ["/p/a.jpg"]


def test_a_ledger_that_may_only_be_read_says_so(ledger: Ledger) -> None:
    ledger._all("PRAGMA query_only = 1")
    with pytest.raises(StoreError, match="cannot be used: it may not be written"):
        intend(ledger, 1)


# One mover at a time


def test_only_one_moves_files_at_a_time(ledger: Ledger, tmp_path: Path) -> None:
    with (
        Ledger.open(tmp_path / "ledger.sqlite") as second,
        ledger.moving(),
        pytest.raises(StoreError, match="photos are being moved already"),
        second.moving(),
    ):
        pass
    with Ledger.open(tmp_path / "ledger.sqlite") as second, second.moving():
        assert second.entries() == []


HOLD = """
import sys
from pathlib import Path
from gallery_dedup.store.ledger import Ledger
with Ledger.open(Path(sys.argv[1])) as ledger, ledger.moving():
    print("held", flush=True)
    sys.stdin.read()
"""


def test_another_program_that_moves_files_is_noticed_and_its_death_frees_the_way(ledger: Ledger) -> None:
    process = python(HOLD, ledger.path, stdin=subprocess.PIPE)
    with process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "held"
        with pytest.raises(StoreError, match="being moved already"), ledger.moving():
            pass
        process.kill()
        process.wait()
    with ledger.moving():
        assert ledger.open_intents() == []
