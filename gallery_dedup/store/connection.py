"""Opening an SQLite file and writing to it in whole transactions."""

from __future__ import annotations

import os
import sqlite3
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import FULL, system_reason
from gallery_dedup.errors import StoreError
from gallery_dedup.store.schema import Migration, migrate, version_of

BUSY_SECONDS = 30.0
_RETRY_SECONDS = 0.01
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
_MASK_PRIMARY = 0xFF
_PROBE_BYTES = 128 * 1024
"""More than SQLite asks for at once beside the database."""
_SENTENCES = {
    sqlite3.SQLITE_FULL: sentence("the disk is full"),
    sqlite3.SQLITE_READONLY: sentence("it may not be written"),
    sqlite3.SQLITE_CANTOPEN: sentence("it cannot be opened"),
    sqlite3.SQLITE_PERM: sentence("permission denied"),
    sqlite3.SQLITE_IOERR: sentence("the disk reports an error"),
    sqlite3.SQLITE_BUSY: sentence("another program is using it"),
    sqlite3.SQLITE_LOCKED: sentence("another program is using it"),
}


class Damaged(sqlite3.DatabaseError):
    """A database whose pages contradict each other."""


def connect(
    path: Path, *, migrations: Sequence[Migration], application_id: int, synchronous: str, thorough: bool = False
) -> sqlite3.Connection:
    """Open a database for the calling thread and bring it to the newest schema.

    `synchronous` is NORMAL (safe against a killed program) or FULL (against a power cut as well); `thorough` looks
    through the whole file for damage. Raises `schema.ForeignSchema`, or sqlite3.Error for a file that is damaged or
    cannot be opened.
    """
    connection = sqlite3.connect(path, timeout=BUSY_SECONDS, isolation_level=None)
    try:
        version_of(connection, migrations=migrations, application_id=application_id)
        if thorough:
            _look_through(connection)
        _write_ahead(connection)
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -32768")
        connection.execute("PRAGMA journal_size_limit = 67108864")
        migrate(connection, migrations=migrations, application_id=application_id)
    except BaseException:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Switch to WAL; SQLite does not wait by itself while another connection is switching."""
    until = time.monotonic() + BUSY_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if _primary_code(error) != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_RETRY_SECONDS)
        else:
            return


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """All of the block or nothing of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield connection
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file is no sound database, as against a disk that is full or a program that is in the way."""
    return isinstance(error, Damaged) or _primary_code(error) in _DAMAGED


def told(error: sqlite3.Error, *, what: str, path: Path) -> StoreError:
    """The sentence for an error of SQLite; `what` names the database."""
    if is_damage(error):
        return StoreError(sentence("{what} {path} is damaged: {reason}", what=what, path=path, reason=error))
    code = _primary_code(error)
    reason = _SENTENCES.get(code, str(error))
    if code == sqlite3.SQLITE_IOERR and (full := _why_not_written(path)) is not None:
        reason = full
    return StoreError(sentence("{what} {path} cannot be used: {reason}", what=what, path=path, reason=reason))


def _why_not_written(path: Path) -> str | None:
    """Why nothing can be written beside a file, where the disk or one's share of it is full; None otherwise.

    SQLite calls it an error of the disk when the files that it keeps beside the database cannot grow.
    """
    try:
        with tempfile.TemporaryFile(dir=path.parent) as file:
            file.write(bytes(_PROBE_BYTES))
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return system_reason(error) if error.errno in FULL else None
    return None


def _look_through(connection: sqlite3.Connection) -> None:
    found = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
    if found != ["ok"]:
        raise Damaged("; ".join(found))


def _primary_code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", -1)) & _MASK_PRIMARY
