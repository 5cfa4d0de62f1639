"""Forgetting what one dimension knows of the contents: its vectors, that it was asked, and the scores it gave."""

from __future__ import annotations

import sqlite3

from gallery_dedup.store.described import listed

_OF_IT = "dimension = ?1 OR (dimension > ?1 || ':' AND dimension < ?1 || ';')"
"""Two ranges of the index. The dimension itself, or with a model's name behind a colon, which a semicolon follows."""


def beginnings(connection: sqlite3.Connection, name: str, *, size: int) -> dict[bytes, int]:
    """How many vectors of a dimension, of whatever model, begin with which `size` bytes."""
    select = f"SELECT substr(data, 1, ?2), count(*) FROM vectors WHERE ({_OF_IT}) AND data IS NOT NULL GROUP BY 1"
    return dict(connection.execute(select, (name, size)).fetchall())


def erase_vectors(connection: sqlite3.Connection, name: str) -> int:
    """Drop the vectors of a dimension, of whatever model, in the caller's transaction; returns how many there were."""
    ((vectors,),) = connection.execute(f"SELECT count(data) FROM vectors WHERE {_OF_IT}", (name,))
    connection.execute(f"DELETE FROM vectors WHERE {_OF_IT}", (name,))
    for (told,) in connection.execute("SELECT DISTINCT described_by FROM contents").fetchall():
        left = listed(one for one in (told or "").split() if one.partition(":")[0] != name)
        connection.execute("UPDATE contents SET described_by = ? WHERE described_by = ?", (left, told))
    connection.execute(
        "UPDATE pairs SET scores = json_set(scores, ?1, json('null')), scored_by = NULL "
        "WHERE json_extract(scores, ?1) IS NOT NULL",
        (f"$.{name}",),
    )
    return int(vectors)
