"""Pairs of contents with their evidence, as they lie in the cache."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import astuple, fields, replace
from typing import Any

from gallery_dedup.domain import Evidence, Pair, Registration, Relation, Scores, Surround

_PLAIN = [field.name for field in fields(Evidence)].index("registration")
"""Numbers of an evidence before its registration, which is a list of its own; what came later stands behind it."""
_COLUMNS = "SELECT a.sha256, b.sha256, p.relation, p.scores, p.evidence"
SELECT_ALL = f"{_COLUMNS} FROM pairs p JOIN contents a ON a.id = p.a JOIN contents b ON b.id = p.b WHERE p.matcher = ?"
SELECT_AMONG = (
    f"{_COLUMNS} FROM contents a CROSS JOIN pairs p ON p.a = a.id CROSS JOIN contents b ON b.id = p.b "
    "WHERE a.sha256 IN (SELECT value FROM json_each(?)) AND b.sha256 IN (SELECT value FROM json_each(?)) "
    "AND p.matcher = ?"
)


def save(
    connection: sqlite3.Connection, pairs: Sequence[Pair], *, matched: Sequence[str], matcher: int, scored_by: str
) -> None:
    """Store pairs, in either order of their contents, within the caller's transaction.

    A pair or a mark of a content that is no longer stored is passed over.
    """
    connection.execute("DELETE FROM pairs WHERE matcher < ? OR matcher > ?", (matcher, matcher))
    connection.executemany(
        "INSERT OR REPLACE INTO pairs (a, b, matcher, relation, scores, evidence, scored_by) "
        "SELECT a.id, b.id, ?, ?, ?, ?, ? FROM contents a, contents b WHERE a.sha256 = ? AND b.sha256 = ?",
        [(matcher, *_values(pair), scored_by, min(pair.a, pair.b), max(pair.a, pair.b)) for pair in pairs],
    )
    connection.executemany(
        "UPDATE contents SET matcher = ? WHERE sha256 = ?", [(matcher, sha256) for sha256 in matched]
    )


def unmatch(connection: sqlite3.Connection, contents: Iterable[str]) -> None:
    """Have contents, by SHA-256, matched again, within the caller's transaction."""
    connection.executemany("UPDATE contents SET matcher = NULL WHERE sha256 = ?", [(sha256,) for sha256 in contents])


def save_scores(connection: sqlite3.Connection, scored: Sequence[tuple[str, str, Scores]], *, scored_by: str) -> None:
    """Give pairs (a, b by SHA-256, a < b) other scores within the caller's transaction; relation and evidence stay."""
    connection.executemany(
        "UPDATE pairs SET scores = ?, scored_by = ? WHERE a = (SELECT id FROM contents WHERE sha256 = ?) "
        "AND b = (SELECT id FROM contents WHERE sha256 = ?)",
        [(_scores(scores), scored_by, a, b) for a, b, scores in scored],
    )


def pairs(rows: Sequence[tuple[Any, ...]]) -> list[Pair]:
    """Pairs from the rows of either SELECT."""
    scores = json.loads(f"[{','.join(row[3] for row in rows)}]")
    evidence = json.loads(f"[{','.join(row[4] or 'null' for row in rows)}]")
    relations = {relation.value: relation for relation in Relation}
    return [
        Pair(row[0], row[1], relations[row[2]], score, None if proof is None else _evidence(proof))
        for row, score, proof in zip(rows, scores, evidence, strict=True)
    ]


def _evidence(values: Sequence[Any]) -> Evidence:
    registration, *later = values[_PLAIN:] or [None]  # the oldest rows end before it
    evidence = Evidence(*(*values[:_PLAIN], None, *later))
    if registration is None:
        return evidence
    matrix, inliers, share, agreement, fine, differing, relation, shown, inside, *around = registration
    told = None if relation is None else Relation(relation)
    around_a, around_b = (None if one is None else Surround(one) for one in around)
    found = Registration(
        tuple(matrix), inliers, share, agreement, fine, differing, told, shown, inside, around_a, around_b
    )
    return replace(evidence, registration=found)


def _scores(scores: Scores) -> str:
    return json.dumps({name: None if score is None else float(score) for name, score in scores.items()})


def _values(pair: Pair) -> tuple[str, str, str | None]:
    evidence = None if pair.evidence is None else json.dumps(astuple(pair.evidence))
    return pair.relation.value, _scores(pair.scores), evidence
