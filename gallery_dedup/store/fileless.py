"""Contents without any file: kept for a while, so that a file that turns up elsewhere is known, and then dropped."""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterable

KEPT_DAYS = 90
"""Long enough for a folder that is being moved and for a drive that is away; a content takes about 15 kB meanwhile."""

_HAS_FILE = "EXISTS (SELECT 1 FROM files WHERE files.content = contents.id)"


def forget_files(connection: sqlite3.Connection, names: Iterable[bytes], *, today: dt.date) -> None:
    """Drop files by their encoded paths, and contents that have had none for KEPT_DAYS, in the caller's transaction.

    The days count from the first time that this finds a content without a file: one that was replaced in its place
    has lost it earlier, which nobody wrote down.
    """
    first = today - dt.timedelta(days=KEPT_DAYS)
    # What came back in the meantime starts anew, also if it leaves again right here.
    connection.execute(f"UPDATE contents SET fileless_since = NULL WHERE fileless_since IS NOT NULL AND {_HAS_FILE}")
    connection.executemany("DELETE FROM files WHERE path = ?", ((name,) for name in names))
    connection.execute(
        f"UPDATE contents SET fileless_since = ? WHERE fileless_since IS NULL AND NOT {_HAS_FILE}", (today.isoformat(),)
    )
    connection.execute("DELETE FROM contents WHERE fileless_since <= ?", (first.isoformat(),))
