"""Folders with files, plans for them, and what is on the disk before and after."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Collection, Generator, Sequence
from pathlib import Path
from typing import TypeVar

from gallery_dedup.actions.apply import apply
from gallery_dedup.actions.gate import Gate
from gallery_dedup.domain import MoveProgress, Outcome, Plan, PlanLine, Relation
from gallery_dedup.store.ledger import Ledger

T = TypeVar("T")
OLD = 1_400_000_000_123_456_789


def make(path: Path, data: bytes = b"picture", *, mtime_ns: int = OLD) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    os.utime(path, ns=(mtime_ns, mtime_ns))
    return path


def line(path: Path, keeper: Path, relation: Relation = Relation.SAME_FILE) -> PlanLine:
    state = path.stat()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return PlanLine(str(path), state.st_size, state.st_mtime_ns, digest, relation, str(keeper), "largest")


def plan(*lines: PlanLine, rules: Sequence[str] = ()) -> Plan:
    return Plan("2026-01-01T00:00:00+00:00", (), tuple(rules), lines, (), ())


def equal_bytes(path: str, keeper: str) -> Relation | None:
    """Same file when the bytes are equal, re-saved when they begin alike, else nothing."""
    a, b = Path(path).read_bytes(), Path(keeper).read_bytes()
    if a == b:
        return Relation.SAME_FILE
    return Relation.RESAVED if a[:4] == b[:4] else None


def gate(
    *,
    protected: Collection[object] = (),
    relation: Callable[[str, str], Relation | None] = equal_bytes,
    readable: Callable[[str], bool] = os.path.isfile,
) -> Gate:
    return Gate(protected=tuple(map(str, protected)), relation=relation, readable=readable)


def drained(steps: Generator[MoveProgress, None, T]) -> T:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            result: T = end.value
            return result


OPEN = gate()


def applied(
    ledger: Ledger,
    *lines: PlanLine,
    gate: Gate = OPEN,
    rules: Sequence[str] = (),
    allow_last: Collection[object] = (),
    by_hand: Collection[object] = (),
) -> Outcome:
    named, marked = [*map(str, allow_last)], [*map(str, by_hand)]
    return drained(apply(plan(*lines, rules=rules), gate=gate, ledger=ledger, allow_last=named, by_hand=marked))


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Bytes and time of every file below a folder but the ledger's, by relative path."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.lstat().st_mtime_ns)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and "ledger" not in path.name
    }


def reasons(outcome: Outcome) -> dict[str, str]:
    return {Path(failed.path).name: failed.reason for failed in outcome.failed}
