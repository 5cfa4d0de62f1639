"""Which contents were described by other versions, or by fewer models, than is wanted now."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence

from gallery_dedup.store.described import Row
from gallery_dedup.store.names import decode

VALUES = """
    WITH RECURSIVE found (value) AS (
        SELECT min(described_by) FROM contents
        UNION ALL
        SELECT (SELECT min(described_by) FROM contents WHERE described_by > found.value) FROM found
        WHERE found.value IS NOT NULL)
    SELECT value FROM found WHERE value IS NOT NULL
    UNION ALL SELECT NULL WHERE EXISTS (SELECT 1 FROM contents WHERE described_by IS NULL)"""
"""What contents bear in `described_by`, each once: a few steps in an index, since nearly always there is one value."""


def lacking(values: Iterable[Row], wanted: frozenset[str]) -> Sequence[str | None]:
    """Those of the VALUES that lack something that is wanted."""
    return [value for (value,) in values if not wanted <= {*(value or "").split()}]


def condition(values: Sequence[str | None]) -> tuple[str, str]:
    """What is true of the contents that bear one of these values, and the one parameter that it takes."""
    other = "c.described_by IN (SELECT value FROM json_each(?))" + " OR c.described_by IS NULL" * (None in values)
    return f"({other})", json.dumps([value for value in values if value is not None])


def least(found: Iterable[Row], among: Collection[str] | None) -> dict[int, str]:
    """The first path of each content, from rows of content and path; of those `among` some paths."""
    paths: dict[int, str] = {}
    for content, data in found:
        path = decode(data)
        if (among is None or path in among) and path <= paths.get(content, path):
            paths[content] = path
    return paths
