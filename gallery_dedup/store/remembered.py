"""Vectors of images that were given without a file of the library, and what lay at addresses: kept for a while."""

from __future__ import annotations

import datetime as dt
import hashlib

from gallery_dedup.store.database import Database
from gallery_dedup.store.fileless import KEPT_DAYS

TABLES = ("remembered_vectors", "remembered_addresses")
_VECTOR = """
    SELECT v.data FROM contents c JOIN vectors v ON v.content = c.id
    WHERE c.sha256 = ?1 AND v.dimension = ?2 AND v.version = ?3 AND v.data IS NOT NULL
    UNION ALL
    SELECT data FROM remembered_vectors WHERE sha256 = ?1 AND dimension = ?2 AND version = ?3 LIMIT 1"""


class RememberedImages(Database):
    """What a repeated request finds instead of fetching and describing again.

    Everything counts from the day on which it was remembered: after `fileless.KEPT_DAYS` an address is fetched anew,
    and a vector that nobody described again is dropped.
    """

    def remembered_vector(self, sha256: str, dimension: str, *, version: int) -> bytes | None:
        """The vector of a content, be it a photo of the library or an image that was given; None when unknown."""
        found = self._all(_VECTOR, sha256, dimension, version)
        return bytes(found[0][0]) if found else None

    def remember_vector(
        self, sha256: str, dimension: str, *, version: int, data: bytes, today: dt.date | None = None
    ) -> None:
        """Keep the vector of an image that was given, in place of that dimension's other versions."""
        day = today or dt.datetime.now(dt.UTC).date()
        with self._writing() as connection:
            connection.execute("DELETE FROM remembered_vectors WHERE made <= ?", (_first(day),))
            connection.execute("DELETE FROM remembered_vectors WHERE sha256 = ? AND dimension = ?", (sha256, dimension))
            connection.execute(
                "INSERT INTO remembered_vectors VALUES (?, ?, ?, ?, ?)",
                (sha256, dimension, version, data, day.isoformat()),
            )

    def remembered_content(self, address: str, *, today: dt.date | None = None) -> str | None:
        """The SHA-256 of what lay at a web address when it was fetched last; None when it was not, or long ago."""
        first = _first(today or dt.datetime.now(dt.UTC).date())
        select = "SELECT sha256 FROM remembered_addresses WHERE address = ? AND made > ?"
        found = self._all(select, _digest(address), first)
        return str(found[0][0]) if found else None

    def remember_content(self, address: str, sha256: str, *, today: dt.date | None = None) -> None:
        """Keep what lies at a web address. Of the address a digest is kept: it may hold a name and a password."""
        day = today or dt.datetime.now(dt.UTC).date()
        with self._writing() as connection:
            connection.execute("DELETE FROM remembered_addresses WHERE made <= ?", (_first(day),))
            row = (_digest(address), sha256, day.isoformat())
            connection.execute("INSERT OR REPLACE INTO remembered_addresses VALUES (?, ?, ?)", row)


def _digest(address: str) -> str:
    return hashlib.sha256(address.encode("utf-8", "surrogatepass")).hexdigest()


def _first(day: dt.date) -> str:
    """The last day that is forgotten."""
    return (day - dt.timedelta(days=KEPT_DAYS)).isoformat()
