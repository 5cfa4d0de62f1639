"""The ledger: marks, decisions and the journal of moves. It must not be lost, so it is never replaced."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Self

from gallery_dedup.domain import EntryState, LedgerEntry, Mark, StayingFile
from gallery_dedup.domain.sentence import from_store, sentence, stored
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import PlanError, StoreError
from gallery_dedup.file_lock import is_held, locked
from gallery_dedup.store.connection import connect
from gallery_dedup.store.database import Database
from gallery_dedup.store.names import decode, encode
from gallery_dedup.store.schema import LEDGER_ID, LEDGER_MIGRATIONS

_ENTRY = (
    "SELECT id, batch, made, action, path, place, sha256, bytes, mtime_ns, state, reason, "
    "keeper, keeper_bytes, keeper_mtime_ns FROM entries"
)
_CHUNK = 500
"""Paths in one query: older SQLite binds at most 999 values."""


class Ledger(Database):
    """One connection to the ledger, for the thread that opened it; every method is one transaction on the disk.

    Every method raises StoreError, naming the file, when it cannot be read or written.
    """

    what = sentence("the ledger")

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the ledger, or make one where there is none; raises StoreError when it is damaged or foreign."""
        with cls._opening(path):
            return cls(_connect(path), path)

    # Decisions

    def mark(self, path: str, *, sha256: str, mark: Mark) -> None:
        """Remember what was decided about a file with this content."""
        self.mark_many([(path, sha256, mark)])

    def mark_many(self, marks: Iterable[tuple[str, str, Mark]]) -> None:
        """Remember what was decided about files: path, content, mark; all or nothing."""
        now = _now()
        given = [(encode(path), sha256, mark.value, now) for path, sha256, mark in marks]
        with self._writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", given)

    def marks(self, paths: Iterable[str] | None = None) -> dict[str, tuple[str, Mark]]:
        """Content and mark by path, of those of the paths that were marked, or of all."""
        select = "SELECT path, sha256, mark FROM marks"
        if paths is None:
            found = self._all(select)
        else:
            found = [row for chunk in _chunks(paths) for row in self._all(f"{select} WHERE {_among(chunk)}", *chunk)]
        return {decode(path): (sha256, Mark(mark)) for path, sha256, mark in found}

    def clear_marks(self, paths: Iterable[str]) -> None:
        """Forget the marks of these files."""
        names = [(encode(path),) for path in paths]
        with self._writing() as connection:
            connection.executemany("DELETE FROM marks WHERE path = ?", names)

    def set_not_copies(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Remember pairs of contents that are no copies of each other; the order in a pair does not matter."""
        now = _now()
        given = [(*sorted(pair), now) for pair in pairs]
        with self._writing() as connection:
            connection.executemany("INSERT OR IGNORE INTO not_copies VALUES (?, ?, ?)", given)

    def not_copies(self) -> set[tuple[str, str]]:
        """The pairs of contents that are no copies, the smaller SHA-256 first."""
        return {(a, b) for a, b in self._all("SELECT a, b FROM not_copies")}

    def forget_not_copies(self, pairs: Iterable[tuple[str, str]]) -> None:
        """Take `set_not_copies` back."""
        given = [tuple(sorted(pair)) for pair in pairs]
        with self._writing() as connection:
            connection.executemany("DELETE FROM not_copies WHERE a = ? AND b = ?", given)

    # The journal

    @contextmanager
    def moving(self) -> Iterator[None]:
        """Keep other windows and commands from moving files; raises StoreError when one of them is at it."""
        with ExitStack() as stack:
            try:
                stack.enter_context(locked(self.path.with_name(f"{self.path.name}-moving"), wait=False))
            except OSError as error:
                if is_held(error):
                    reason = sentence(
                        "photos are being moved already, here or in another window: wait until that has ended"
                    )
                else:
                    reason = sentence(
                        "nothing can be moved beside the ledger {path}: {reason}",
                        path=self.path,
                        reason=system_words(error),
                    )
                raise StoreError(reason) from error
            yield

    def next_batch(self) -> int:
        """A number for moves that belong together, never given twice."""
        with self._writing() as connection:
            return int(connection.execute("INSERT INTO batches (made) VALUES (?)", (_now(),)).lastrowid or 0)

    def intend(
        self,
        batch: int,
        *,
        action: str,
        path: str,
        where: str | None,
        sha256: str,
        size: int,
        mtime_ns: int,
        keeper: StayingFile | None = None,
    ) -> int:
        """Write down that a file is about to be moved; on the disk when this returns. Returns the entry's number."""
        place = None if where is None else encode(where)
        stays = (None, None, None) if keeper is None else (encode(keeper.path), keeper.bytes, keeper.mtime_ns)
        row = (batch, _now(), action, encode(path), place, sha256, size, mtime_ns, EntryState.INTENT.value, "", *stays)
        insert = (
            "INSERT INTO entries (batch, made, action, path, place, sha256, bytes, mtime_ns, state, reason, "
            "keeper, keeper_bytes, keeper_mtime_ns) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        with self._writing() as connection:
            return int(connection.execute(insert, row).lastrowid or 0)

    def redirect(self, entry: int, *, action: str, where: str) -> None:
        """Write down that an intended move goes elsewhere; on the disk when this returns."""
        with self._writing() as connection:
            connection.execute("UPDATE entries SET action = ?, place = ? WHERE id = ?", (action, encode(where), entry))

    def finish(self, entry: int, *, state: EntryState, where: str | None = None, reason: str = "") -> None:
        """Write down how a move ended; the place known so far stays when `where` is None."""
        place = None if where is None else encode(where)
        update = "UPDATE entries SET state = ?, place = coalesce(?, place), reason = ? WHERE id = ?"
        told_reason = stored(reason).encode("utf-8", "backslashreplace").decode("utf-8")
        with self._writing() as connection:
            connection.execute(update, (state.value, place, told_reason, entry))

    def entries(self, batch: int | None = None, limit: int | None = None) -> list[LedgerEntry]:
        """The journal, or one batch of it, newest first."""
        where, values = ("WHERE batch = ?", [batch]) if batch is not None else ("", [])
        return self._entries(f"{where} ORDER BY id DESC LIMIT ?", *values, -1 if limit is None else limit)

    def entry(self, entry: int) -> LedgerEntry:
        """One line of the journal; raises PlanError when there is none with this number."""
        found = self._entries("WHERE id = ?", entry) if 0 < entry < 2**63 else []
        if not found:
            raise PlanError(sentence("there is no entry {entry} in the history", entry=entry))
        return found[0]

    def moved_away(self, paths: Iterable[str]) -> list[LedgerEntry]:
        """Moves of these files that were not taken back, oldest first for each path."""
        found: list[LedgerEntry] = []
        for chunk in _chunks(paths):
            condition = f"WHERE state = ? AND {_among(chunk)} ORDER BY id"
            found += self._entries(condition, EntryState.DONE.value, *chunk)
        return found

    def open_intents(self) -> list[LedgerEntry]:
        """Moves that were begun and of which no end is known, oldest first."""
        return self._entries("WHERE state = ? ORDER BY id", EntryState.INTENT.value)

    def last_batch(self) -> int | None:
        """The newest batch of which something can still be brought back."""
        ((batch,),) = self._all(
            "SELECT max(batch) FROM entries WHERE state IN (?, ?)", EntryState.DONE.value, EntryState.INTENT.value
        )
        return None if batch is None else int(batch)

    def _entries(self, condition: str, *values: Any) -> list[LedgerEntry]:
        return [
            LedgerEntry(
                id=row[0],
                batch=row[1],
                when=row[2],
                action=row[3],
                path=decode(row[4]),
                where=None if row[5] is None else decode(row[5]),
                sha256=row[6],
                bytes=row[7],
                mtime_ns=row[8],
                state=EntryState(row[9]),
                reason=from_store(row[10]),
                keeper=None if row[11] is None else StayingFile(decode(row[11]), row[12], row[13]),
            )
            for row in self._all(f"{_ENTRY} {condition}", *values)
        ]


def _connect(path: Path) -> sqlite3.Connection:
    return connect(path, migrations=LEDGER_MIGRATIONS, application_id=LEDGER_ID, synchronous="FULL", thorough=True)


def _chunks(paths: Iterable[str]) -> list[list[bytes]]:
    names = sorted({encode(path) for path in paths})
    return [names[start : start + _CHUNK] for start in range(0, len(names), _CHUNK)]


def _among(names: Sequence[bytes]) -> str:
    return f"path IN ({', '.join('?' * len(names))})"


def _now() -> str:
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
