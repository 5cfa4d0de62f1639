"""The tables of both databases as ordered migrations; `user_version` counts those that were run."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from typing import TypeAlias

from gallery_dedup.domain.sentence import sentence

Migration: TypeAlias = Callable[[sqlite3.Connection], None]

CACHE_ID = 0x47444361
LEDGER_ID = 0x47444C65


class ForeignSchema(Exception):
    """A sound database that is not ours, or that a newer program wrote; the message is a clause for the user."""


def migrate(connection: sqlite3.Connection, *, migrations: Sequence[Migration], application_id: int) -> None:
    """Run the migrations that are missing, all in one transaction; raises ForeignSchema."""
    if version_of(connection, migrations=migrations, application_id=application_id) == len(migrations):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = version_of(connection, migrations=migrations, application_id=application_id)
        for migration in migrations[done:]:
            migration(connection)
        connection.execute(f"PRAGMA application_id = {application_id}")
        connection.execute(f"PRAGMA user_version = {len(migrations)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def version_of(connection: sqlite3.Connection, *, migrations: Sequence[Migration], application_id: int) -> int:
    """How many of the migrations were run, 0 for an empty file; raises ForeignSchema."""
    # One statement reads one state of the file: another connection may be making the tables meanwhile.
    ((tables, owner, version),) = connection.execute(
        "SELECT (SELECT count(*) FROM sqlite_master), application_id, user_version "
        "FROM pragma_application_id, pragma_user_version"
    )
    if owner == 0 and version == 0 and tables == 0:
        return 0
    if owner != application_id:
        raise ForeignSchema(sentence("it belongs to another program"))
    if version > len(migrations):
        raise ForeignSchema(sentence("it was made by a newer version of this program"))
    return int(version)


def _cache_1(connection: sqlite3.Connection) -> None:
    # Paths are the bytes of the file system: text cannot hold a name that is not valid Unicode. Numbers of files and
    # devices may need more than 63 bits, and are text then.
    for statement in (
        """CREATE TABLE contents (
            id INTEGER PRIMARY KEY, sha256 TEXT NOT NULL UNIQUE, bytes INTEGER NOT NULL,
            width INTEGER NOT NULL, height INTEGER NOT NULL, format TEXT NOT NULL, frames INTEGER NOT NULL,
            bit_depth INTEGER NOT NULL, quality INTEGER, flat INTEGER NOT NULL,
            taken TEXT, subsecond TEXT, make TEXT, model TEXT, serial TEXT, lens TEXT, latitude REAL, longitude REAL,
            exposure_seconds REAL, f_number REAL, iso INTEGER, exposure_bias REAL, software TEXT,
            matcher INTEGER) STRICT""",
        "CREATE INDEX contents_matcher ON contents (matcher)",
        "CREATE INDEX contents_bytes ON contents (bytes)",
        """CREATE TABLE files (
            path BLOB PRIMARY KEY, bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL, device ANY NOT NULL,
            file_id ANY NOT NULL, links TEXT, reader INTEGER NOT NULL, content INTEGER REFERENCES contents (id),
            reason TEXT, failed INTEGER NOT NULL) STRICT, WITHOUT ROWID""",
        "CREATE INDEX files_content ON files (content)",
        """CREATE TABLE vectors (
            dimension TEXT NOT NULL, version INTEGER NOT NULL,
            content INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            data BLOB, PRIMARY KEY (dimension, version, content)) STRICT, WITHOUT ROWID""",
        "CREATE INDEX vectors_content ON vectors (content)",
        """CREATE TABLE thumbnails (
            content INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE, data BLOB NOT NULL) STRICT""",
        """CREATE TABLE pixel_digests (
            content INTEGER PRIMARY KEY REFERENCES contents (id) ON DELETE CASCADE, data BLOB NOT NULL) STRICT""",
        """CREATE TABLE pairs (
            a INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            b INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            matcher INTEGER NOT NULL, relation TEXT NOT NULL, scores TEXT NOT NULL, evidence TEXT,
            PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID""",
        "CREATE INDEX pairs_b ON pairs (b)",
        "CREATE INDEX pairs_matcher ON pairs (matcher)",
    ):
        connection.execute(statement)


def _cache_2(connection: sqlite3.Connection) -> None:
    for statement in (
        "ALTER TABLE contents ADD COLUMN fileless_since TEXT",  # ISO 8601 date, NULL while there is a file
        "CREATE INDEX contents_fileless ON contents (fileless_since) WHERE fileless_since IS NOT NULL",
        "DROP TABLE pixel_digests",
        # Which versions described a content; NULL where that was before it was written down.
        "ALTER TABLE contents ADD COLUMN described_by TEXT",
        "CREATE INDEX contents_described_by ON contents (described_by)",
    ):
        connection.execute(statement)


def _cache_3(connection: sqlite3.Connection) -> None:
    # Which added models scored a pair; NULL where one of its contents has been given vectors since.
    connection.execute("ALTER TABLE pairs ADD COLUMN scored_by TEXT DEFAULT ''")
    connection.execute("CREATE INDEX pairs_scored_by ON pairs (scored_by)")


def _cache_4(connection: sqlite3.Connection) -> None:
    # Images that were given, by their bytes or by a web address, of which only a digest is kept. `made` is a date.
    for statement in (
        """CREATE TABLE remembered_vectors (
            sha256 TEXT NOT NULL, dimension TEXT NOT NULL, version INTEGER NOT NULL, data BLOB NOT NULL,
            made TEXT NOT NULL, PRIMARY KEY (sha256, dimension, version)) STRICT""",
        "CREATE INDEX remembered_vectors_made ON remembered_vectors (made)",
        """CREATE TABLE remembered_addresses (
            address TEXT PRIMARY KEY, sha256 TEXT NOT NULL, made TEXT NOT NULL) STRICT""",
        "CREATE INDEX remembered_addresses_made ON remembered_addresses (made)",
    ):
        connection.execute(statement)


def _cache_5(connection: sqlite3.Connection) -> None:
    # What the files of copies carry beside the picture; NULL where nobody looked.
    connection.execute("ALTER TABLE contents ADD COLUMN video_bytes INTEGER")
    connection.execute("ALTER TABLE contents ADD COLUMN caption TEXT")


def _ledger_1(connection: sqlite3.Connection) -> None:
    for statement in (
        """CREATE TABLE marks (
            path BLOB PRIMARY KEY, sha256 TEXT NOT NULL, mark TEXT NOT NULL, made TEXT NOT NULL)
            STRICT, WITHOUT ROWID""",
        """CREATE TABLE not_copies (
            a TEXT NOT NULL, b TEXT NOT NULL, made TEXT NOT NULL, PRIMARY KEY (a, b)) STRICT, WITHOUT ROWID""",
        """CREATE TABLE entries (
            id INTEGER PRIMARY KEY AUTOINCREMENT, batch INTEGER NOT NULL, made TEXT NOT NULL, action TEXT NOT NULL,
            path BLOB NOT NULL, place BLOB, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
            state TEXT NOT NULL, reason TEXT NOT NULL) STRICT""",
        "CREATE INDEX entries_batch ON entries (batch)",
        "CREATE INDEX entries_state ON entries (state)",
        "CREATE TABLE batches (id INTEGER PRIMARY KEY AUTOINCREMENT, made TEXT NOT NULL) STRICT",
    ):
        connection.execute(statement)


def _ledger_2(connection: sqlite3.Connection) -> None:
    # The photo that stays, so that a crash right after a move can be told from one that ended well.
    for column in ("keeper BLOB", "keeper_bytes INTEGER", "keeper_mtime_ns INTEGER"):
        connection.execute(f"ALTER TABLE entries ADD COLUMN {column}")


CACHE_MIGRATIONS: tuple[Migration, ...] = (_cache_1, _cache_2, _cache_3, _cache_4, _cache_5)
LEDGER_MIGRATIONS: tuple[Migration, ...] = (_ledger_1, _ledger_2)
