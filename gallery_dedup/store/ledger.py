"""The ledger: marks, decisions and the journal of moves. It must not be lost, so it is never replaced."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from gallery_dedup.domain import EntryState, LedgerEntry, Mark
from gallery_dedup.errors import PlanError, StoreError
from gallery_dedup.store.connection import connect, told, transaction
from gallery_dedup.store.file_lock import is_held, locked
from gallery_dedup.store.names import decode, encode
from gallery_dedup.store.schema import LEDGER_ID, LEDGER_MIGRATIONS, ForeignSchema

_WHAT = "the ledger"
_ENTRY = "SELECT id, batch, made, action, path, place, sha256, bytes, mtime_ns, state, reason FROM entries"
_CHUNK = 500
"""Paths in one query: older SQLite binds at most 999 values."""


class Ledger:
    """One connection to the ledger, for the thread that opened it; every method is one transaction on the disk.

    Every method raises StoreError, naming the file, when it cannot be read or written.
    """

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    def open(cls, path: Path) -> Ledger:
        """Open the ledger, or make one where there is none; raises StoreError when it is damaged or foreign."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            connection = connect(
                path, migrations=LEDGER_MIGRATIONS, application_id=LEDGER_ID, synchronous="FULL", thorough=True
            )
        except ForeignSchema as error:
            raise StoreError(f"{_WHAT} {path} cannot be used: {error}; nothing was moved") from error
        except sqlite3.Error as error:
            raise told(error, what=_WHAT, path=path) from error
        except OSError as error:
            raise StoreError(f"{_WHAT} {path} cannot be used: {error.strerror or error}") from error
        return cls(connection, path)

    def close(self) -> None:
        """Close the connection; twice does no harm."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

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
            names = sorted({encode(path) for path in paths})
            found = []
            for start in range(0, len(names), _CHUNK):
                chunk = names[start : start + _CHUNK]
                found += self._all(f"{select} WHERE path IN ({', '.join('?' * len(chunk))})", *chunk)
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
                    reason = "photos are being moved already, here or in another window: wait until that has ended"
                else:
                    reason = f"nothing can be moved beside the ledger {self.path}: {error.strerror or error}"
                raise StoreError(reason) from error
            yield

    def next_batch(self) -> int:
        """A number for moves that belong together, never given twice."""
        with self._writing() as connection:
            return int(connection.execute("INSERT INTO batches (made) VALUES (?)", (_now(),)).lastrowid or 0)

    def intend(
        self, batch: int, *, action: str, path: str, where: str | None, sha256: str, size: int, mtime_ns: int
    ) -> int:
        """Write down that a file is about to be moved; on the disk when this returns. Returns the entry's number."""
        place = None if where is None else encode(where)
        row = (batch, _now(), action, encode(path), place, sha256, size, mtime_ns, EntryState.INTENT.value, "")
        insert = (
            "INSERT INTO entries (batch, made, action, path, place, sha256, bytes, mtime_ns, state, reason) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
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
        told_reason = reason.encode("utf-8", "backslashreplace").decode("utf-8")
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
            raise PlanError(f"there is no entry {entry} in the history")
        return found[0]

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
                reason=row[10],
            )
            for row in self._all(f"{_ENTRY} {condition}", *values)
        ]

    def _all(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._telling():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._telling(), transaction(self._connection) as connection:
            yield connection

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.ProgrammingError, sqlite3.InterfaceError, sqlite3.IntegrityError):
            raise
        except sqlite3.Error as error:
            raise told(error, what=_WHAT, path=self.path) from error


def _now() -> str:
    return dt.datetime.now().astimezone().isoformat(timespec="seconds")
