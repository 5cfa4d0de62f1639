"""A cache that cannot be read is set aside and made anew; a ledger never is."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import signal
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from gallery_dedup.domain import EntryState
from gallery_dedup.errors import StoreError
from gallery_dedup.store.cache import Cache
from gallery_dedup.store.ledger import Ledger
from gallery_dedup.store.schema import CACHE_ID, CACHE_MIGRATIONS, LEDGER_ID, LEDGER_MIGRATIONS
from tests.unit.store.drawn import described, photo, python, sha

ROWS = 300


def garbage(path: Path) -> None:
    path.write_bytes(b"this is no database at all. " * 999)


def truncated(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def cut_in_the_header(path: Path) -> None:
    os.truncate(path, 60)


def header_overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.write(b"\xff" * 100)


def schema_page_overwritten(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(100)
        file.write(b"\xee" * 3000)


def other_program(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE bookmarks (url TEXT)")
    connection.close()


def other_application(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA application_id = 1196444487")
        connection.execute("CREATE TABLE contents (url TEXT)")
    connection.close()


def newer_version(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()


DAMAGES = [
    garbage,
    truncated,
    cut_in_the_header,
    header_overwritten,
    schema_page_overwritten,
    other_program,
    other_application,
    newer_version,
]
Damage = Callable[[Path], None]


def filled_cache(path: Path) -> None:
    with Cache.open(path) as cache:
        cache.save([described(photo(f"/p/{number}.jpg")) for number in range(ROWS)])


def filled_ledger(path: Path) -> None:
    with Ledger.open(path) as ledger:
        batch = ledger.next_batch()
        for number in range(ROWS):
            ledger.intend(
                batch, action="trash", path=f"/p/{number}.jpg", where=None, sha256=sha(number), size=1, mtime_ns=2
            )


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_cache_that_cannot_be_read_is_set_aside_and_made_anew(tmp_path: Path, damage: Damage) -> None:
    path = tmp_path / "cache.sqlite"
    filled_cache(path)
    damage(path)
    damaged = path.read_bytes()
    with Cache.open(path) as cache:
        assert cache.set_aside is not None
        assert cache.set_aside.name.startswith("cache.damaged-")
        assert cache.set_aside.suffix == ".sqlite"
        assert cache.set_aside.read_bytes() == damaged
        assert cache.photos(["/"]) == []
        cache.save([described(photo("/p/a.jpg"))])
    with Cache.open(path) as cache:
        assert cache.set_aside is None
        assert [one.path for one in cache.photos(["/"])] == ["/p/a.jpg"]


def test_a_second_damaged_cache_does_not_replace_the_first(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    kept = set()
    for _ in range(3):
        garbage(path)
        with Cache.open(path) as cache:
            kept.add(cache.set_aside)
    assert len(kept) == 3
    assert all(one is not None and one.exists() for one in kept)


def test_an_empty_file_is_a_new_cache(tmp_path: Path) -> None:
    (tmp_path / "cache.sqlite").touch()
    with Cache.open(tmp_path / "cache.sqlite") as cache:
        assert cache.set_aside is None
        assert cache.photos(["/"]) == []


def test_damage_that_is_met_in_the_middle_sets_the_cache_aside(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    filled_cache(path)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(4096 * 2)
        file.write(os.urandom(size - 4096 * 2))
    cache = Cache.open(path)
    with pytest.raises(StoreError, match=r"cache\.sqlite is damaged: .* scan again"):
        cache.photos(["/"])
    cache.close()
    with Cache.open(path) as cache:
        assert cache.photos(["/"]) == []
    assert [one.stat().st_size for one in tmp_path.glob("cache.damaged-*.sqlite")] == [size]


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_ledger_that_cannot_be_read_is_left_alone_and_named(tmp_path: Path, damage: Damage) -> None:
    path = tmp_path / "ledger.sqlite"
    filled_ledger(path)
    damage(path)
    damaged = path.read_bytes()
    with pytest.raises(StoreError) as raised:
        Ledger.open(path)
    assert str(path) in str(raised.value)
    assert path.read_bytes() == damaged
    assert [one.name for one in tmp_path.iterdir() if "damaged" in one.name] == []


def test_damage_deep_inside_a_ledger_is_found_when_it_is_opened(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    filled_ledger(path)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size - 4096)
        file.write(b"\xee" * 4096)
    with pytest.raises(StoreError, match=r"the ledger .*ledger\.sqlite is damaged"):
        Ledger.open(path)


def test_a_newer_ledger_says_so(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    filled_ledger(path)
    newer_version(path)
    with pytest.raises(StoreError, match="made by a newer version of this program"):
        Ledger.open(path)


@pytest.mark.parametrize("store", [Cache, Ledger])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, store: type[Cache | Ledger]) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match=r"file.store\.sqlite cannot be used"):
        store.open(tmp_path / "file" / "store.sqlite")
    (tmp_path / "folder.sqlite").mkdir()
    with pytest.raises(StoreError, match=r"folder\.sqlite cannot be used: it cannot be opened"):
        store.open(tmp_path / "folder.sqlite")


def test_the_cache_and_the_ledger_do_not_take_each_other_for_their_own(tmp_path: Path) -> None:
    filled_cache(tmp_path / "cache.sqlite")
    with pytest.raises(StoreError, match="another program"):
        Ledger.open(tmp_path / "cache.sqlite")


# Killed with -9

SAVE_FOR_EVER = """
import sys, itertools
from pathlib import Path
from gallery_dedup.store.cache import Cache
from tests.unit.store.drawn import described, photo
with Cache.open(Path(sys.argv[1])) as cache:
    for batch in itertools.count():
        cache.save([described(photo(f"/p/{batch:06}/{number}.jpg")) for number in range(20)])
        print(batch, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_scan_killed_in_the_middle_of_a_save_keeps_every_batch_it_committed(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    committed = -1
    for kill_after in (3, 17, 40):
        with python(SAVE_FOR_EVER, path) as process:
            assert process.stdout is not None
            for line in process.stdout:
                committed = int(line)
                if committed >= kill_after:
                    process.send_signal(signal.SIGKILL)
                    break
            committed = max([committed, *map(int, process.stdout.read().split())])
        with Cache.open(path) as cache:
            assert cache.set_aside is None
            found = [one.path for one in cache.photos(["/p"])]
            assert cache._all("PRAGMA integrity_check") == [("ok",)]
            assert cache._all("PRAGMA foreign_key_check") == []
        assert len(found) % 20 == 0, "half a batch is there"
        assert len(found) >= 20 * (committed + 1)
        assert found == [
            f"/p/{number:06}/{one}.jpg" for number in range(len(found) // 20) for one in sorted(map(str, range(20)))
        ]


INTEND_AND_STOP = """
import os, signal, sys
from pathlib import Path
from gallery_dedup.store.ledger import Ledger
ledger = Ledger.open(Path(sys.argv[1]))
batch = ledger.next_batch()
for number in range(5):
    ledger.intend(batch, action="trash", path=f"/p/{number}", where=None, sha256="0" * 64, size=1, mtime_ns=2)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_an_intent_is_on_the_disk_when_it_was_given_a_number(tmp_path: Path) -> None:
    with python(INTEND_AND_STOP, tmp_path / "ledger.sqlite") as process:
        assert process.wait() == -signal.SIGKILL
    with Ledger.open(tmp_path / "ledger.sqlite") as ledger:
        assert [entry.path for entry in ledger.open_intents()] == [f"/p/{number}" for number in range(5)]
        assert {entry.state for entry in ledger.entries()} == {EntryState.INTENT}


# Old files

FROZEN = Path(__file__).parent / "frozen"


def thaw(name: str, path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript((FROZEN / name).read_text(encoding="utf-8"))
    connection.close()


def test_a_cache_of_version_1_is_read_by_todays_program(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    thaw("cache_1.sql", path)
    with Cache.open(path) as cache:
        assert cache.set_aside is None
        assert cache._all("PRAGMA user_version") == [(len(CACHE_MIGRATIONS),)]
        assert cache._all("PRAGMA application_id") == [(CACHE_ID,)]
        (one,) = cache.photos(["/photos"])
        assert (one.path, one.width, one.capture.model, one.links) == (
            "/photos/été.jpg", 4000, "EOS 80D", ("/photos/second name.jpg",),
        )  # fmt: skip
        assert cache.refused_files(["/photos"])["/photos/x.mov"].reason == "not a picture"
        assert cache.vectors_of(one.sha256) == {"hash": (1, b"\x01\x02")}
        (found,) = cache.pairs(None, 1)
        assert found.evidence is not None
        assert found.evidence.agreement == 0.875
        assert cache.all_matched(1) == [one.sha256]
        tables = {name for (name,) in cache._all("SELECT name FROM sqlite_master")}
        assert "pixel_digests" not in tables


def test_a_cache_of_version_1_lets_contents_go_that_have_no_file(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    thaw("cache_1.sql", path)
    with Cache.open(path) as cache:
        ((fileless,),) = cache._all("SELECT sha256 FROM contents WHERE id = 2")
        (one,) = cache.photos(["/photos"])
        cache.forget(["/photos/x.mov"], today=dt.date(2026, 1, 31))
        assert cache.vectors_of(fileless) == {"hash": (1, b"\x03\x04")}
        cache.forget([one.path], today=dt.date(2026, 12, 31))
        assert (cache.vectors_of(fileless), cache.pairs(None, 1)) == ({}, [])
        assert cache.vectors_of(one.sha256) == {"hash": (1, b"\x01\x02")}


def test_pairs_of_a_cache_of_version_2_count_as_scored_by_our_own_network(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    thaw("cache_2.sql", path)
    with Cache.open(path) as cache:
        assert cache.set_aside is None
        (one,) = cache.photos(["/photos"])
        told = "capture:1 color:2 exact:1 geometry:1 hash:2 instance:2 style:2"
        assert cache.described_by(one.sha256) == {*told.split()}
        assert cache.described_otherwise(frozenset(told.split()), ["/photos"]) == []
        assert cache.pairs_scored_otherwise("", 1) == []
        assert len(cache.pairs_scored_otherwise("instance:net:7", 1)) == len(cache.pairs(None, 1)) == 1


def test_a_ledger_of_version_1_is_read_by_todays_program(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    thaw("ledger_1.sql", path)
    with Ledger.open(path) as ledger:
        assert ledger._all("PRAGMA user_version") == [(len(LEDGER_MIGRATIONS),)]
        assert ledger._all("PRAGMA application_id") == [(LEDGER_ID,)]
        assert ledger.marks()["/photos/été.jpg"][1] == "remove"
        assert len(ledger.not_copies()) == 1
        undone, done = ledger.entries()
        assert (done.state, done.where, done.mtime_ns) == ("done", "/trash/files/a.jpg", 1_700_000_000_123_456_789)
        assert (undone.state, undone.batch) == ("undone", 2)
        assert ledger.next_batch() == 3


def test_migrations_run_in_order_once_and_all_or_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "cache.sqlite"
    thaw("cache_1.sql", path)

    def second(connection: sqlite3.Connection) -> None:
        connection.execute("ALTER TABLE contents ADD COLUMN sharpness REAL")

    def third(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE contents SET sharpness = 0.5")

    def failing(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM files")
        raise RuntimeError("stopped")

    monkeypatch.setattr("gallery_dedup.store.cache.CACHE_MIGRATIONS", (*CACHE_MIGRATIONS, second, failing))
    with pytest.raises(RuntimeError, match="stopped"):
        Cache.open(path)
    monkeypatch.setattr("gallery_dedup.store.cache.CACHE_MIGRATIONS", (*CACHE_MIGRATIONS, second, third))
    for _ in range(2):
        with Cache.open(path) as cache:
            assert len(cache.photos(["/photos"])) == 1
            assert cache._all("SELECT DISTINCT sharpness FROM contents") == [(0.5,)]


@pytest.mark.parametrize("frozen", ["cache_1.sql", "cache_2.sql", "cache_3.sql"])
def test_a_new_file_has_the_tables_of_an_old_one(tmp_path: Path, frozen: str) -> None:
    thaw(frozen, tmp_path / "old.sqlite")
    shutil.copy(tmp_path / "old.sqlite", tmp_path / "copy.sqlite")
    schemas = []
    for name in ("old", "new"):
        with Cache.open(tmp_path / f"{name}.sqlite") as cache:
            schemas.append(sorted(cache._all("SELECT name, sql FROM sqlite_master")))
    squeezed = [[(name, " ".join((sql or "").split())) for name, sql in schema] for schema in schemas]
    assert squeezed[0] == squeezed[1]
