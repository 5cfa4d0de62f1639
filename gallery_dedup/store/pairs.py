"""Pairs of contents with their evidence, as they lie in the cache."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import astuple, fields, replace
from typing import Any

from gallery_dedup.domain import Evidence, Pair, Registration, Relation, Surround

_PLAIN = len(fields(Evidence)) - 1
"""Numbers of an evidence before its registration, which is a list of its own."""
_COLUMNS = "SELECT a.sha256, b.sha256, p.relation, p.scores, p.evidence"
SELECT_ALL = f"{_COLUMNS} FROM pairs p JOIN contents a ON a.id = p.a JOIN contents b ON b.id = p.b WHERE p.matcher = ?"
SELECT_AMONG = (
    f"{_COLUMNS} FROM contents a CROSS JOIN pairs p ON p.a = a.id CROSS JOIN contents b ON b.id = p.b "
    "WHERE a.sha256 IN (SELECT value FROM json_each(?)) AND b.sha256 IN (SELECT value FROM json_each(?)) "
    "AND p.matcher = ?"
)


def save(connection: sqlite3.Connection, pairs: Sequence[Pair], *, matched: Sequence[str], matcher: int) -> None:
    """Store pairs, in either order of their contents, within the caller's transaction.

    A pair or a mark of a content that is no longer stored is passed over.
    """
    connection.execute("DELETE FROM pairs WHERE matcher < ? OR matcher > ?", (matcher, matcher))
    connection.executemany(
        "INSERT OR REPLACE INTO pairs SELECT a.id, b.id, ?, ?, ?, ? FROM contents a, contents b "
        "WHERE a.sha256 = ? AND b.sha256 = ?",
        [(matcher, *_values(pair), min(pair.a, pair.b), max(pair.a, pair.b)) for pair in pairs],
    )
    connection.executemany(
        "UPDATE contents SET matcher = ? WHERE sha256 = ?", [(matcher, sha256) for sha256 in matched]
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
    evidence, registration = Evidence(*values[:_PLAIN]), values[_PLAIN] if len(values) > _PLAIN else None
    if registration is None:
        return evidence
    matrix, inliers, share, agreement, fine, differing, relation, shown, inside, *around = registration
    told = None if relation is None else Relation(relation)
    around_a, around_b = (None if one is None else Surround(one) for one in around)
    found = Registration(
        tuple(matrix), inliers, share, agreement, fine, differing, told, shown, inside, around_a, around_b
    )
    return replace(evidence, registration=found)


def _values(pair: Pair) -> tuple[str, str, str | None]:
    scores = {name: None if score is None else float(score) for name, score in pair.scores.items()}
    evidence = None if pair.evidence is None else json.dumps(astuple(pair.evidence))
    return pair.relation.value, json.dumps(scores), evidence
