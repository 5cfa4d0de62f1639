"""What commands print: JSON documents as scripts rely on them, and text for people."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import (
    Comparison,
    EntryState,
    Group,
    LedgerEntry,
    Member,
    Outcome,
    PathReason,
    Plan,
    Relation,
    ScanReport,
    Scores,
)

Shown = TypeVar("Shown", contravariant=True)
Line = Callable[[Shown], str]
Document = dict[str, Any]
_DIGITS = 6
_WORDS = {
    Relation.SAME_FILE: "same file",
    Relation.SAME_PIXELS: "same pixels",
    Relation.RESAVED: "re-saved",
    Relation.EDITED: "edited",
    Relation.SIMILAR_SHOT: "series",
    Relation.RELATED: "related",
}


def write_json(document: Document) -> None:
    """One JSON document and nothing else; file names of any encoding come through as escapes."""
    sys.stdout.write(json.dumps(document, indent=1) + "\n")


def scan_document(report: ScanReport) -> Document:
    """The document of `scan --json`."""
    return {
        "version": 1,
        "folders": list(report.request.folders),
        "profile": report.request.profile,
        "threshold": report.request.threshold,
        "photos": report.photos,
        "reused": report.reused,
        "seconds": report.seconds,
        "failures": _reasons(report.failures),
        "skipped": _reasons(report.skipped),
        "groups": [_group(group) for group in report.groups],
    }


def comparison_document(comparison: Comparison) -> Document:
    """The document of `compare --json`."""
    laid = comparison.alignment
    return {
        "image_a": comparison.a.path,
        "image_b": comparison.b.path,
        "relation": comparison.relation,
        "summary": comparison.summary,
        "profile": comparison.profile,
        "weighted_score": _rounded(comparison.weighted_score),
        "scores": _scores(comparison.scores),
        "notes": dict(comparison.notes),
        "alignment": None
        if laid is None
        else {"crop": list(laid.crop), "rotation": laid.rotation, "mirrored": laid.mirrored, "scale": laid.scale},
        "differences": [
            {"x": box.x, "y": box.y, "width": box.width, "height": box.height} for box in comparison.differences
        ],
    }


def outcome_document(outcome: Outcome) -> Document:
    """The document of `apply --json` and `undo --json`."""
    return {
        "batch": outcome.batch,
        "done": [{"path": moved.path, "trash": moved.trash} for moved in outcome.done],
        "failed": _reasons(outcome.failed),
        "bytes": outcome.bytes,
    }


def history_document(entries: Iterable[LedgerEntry]) -> Document:
    """The document of `history --json`."""
    names = ("id", "batch", "when", "action", "path", "where", "sha256", "bytes", "state", "reason")
    return {"entries": [{name: getattr(entry, name) for name in names} for entry in entries]}


def dimensions_document() -> Document:
    """The document of `dimensions --json`."""
    names = ("name", "question", "low", "high", "unrelated", "same", "explanation")
    return {"dimensions": [{name: getattr(scale, name) for name in names} for scale in SCALES]}


def write_scan(report: ScanReport) -> None:
    """The groups of a scan as text."""
    for group in report.groups:
        _write_group(group)
    copies = [group for group in report.groups if group.relation.is_copy]
    series = len(report.groups) - len(copies)
    won = sum(group.bytes_to_win for group in copies)
    print(
        f"{report.photos:,} photos ({report.reused:,} unchanged since the last scan) in {report.seconds:.1f} s: "
        f"{plural(len(copies), 'group')} of copies, {size(won)} to win, {plural(series, 'series', 'series')}."
    )
    for what, listed in (("could not be read", report.failures), ("passed over", report.skipped)):
        if listed:
            print(f"\n{plural(len(listed), 'file')} {what}:")
            for one in listed:
                print(f"  {shown(one.path)}: {shown(one.reason)}")


def write_comparison(comparison: Comparison) -> None:
    """A comparison as text."""
    print(comparison.summary)
    weighted = "none" if comparison.weighted_score is None else f"{comparison.weighted_score:.3f}"
    print(f"Score by the profile {comparison.profile}: {weighted}\n")
    for scale in SCALES:
        if scale.name in comparison.scores:
            score = comparison.scores[scale.name]
            told = f"{score:.3f}" if score is not None else f"-      {comparison.notes.get(scale.name, '')}"
            print(f"  {scale.name:<10} {told}")


def write_plan_lines(plan: Plan, *, out: str | None) -> None:
    """A plan as text."""
    for line in plan.remove:
        print(f"remove {shown(line.path)}\n       {_WORDS[line.relation]}; stays: {shown(line.keeper)} ({line.reason})")
    for refused in plan.refused:
        print(f"leave  {shown(refused.path)}\n       {shown(refused.reason)}")
    total = sum(line.bytes for line in plan.remove)
    print(
        f"{plural(len(plan.remove), 'photo')} to remove, {size(total)}; {len(plan.refused):,} left. "
        "Nothing was changed."
    )
    if out:
        print(f"To carry it out: gallery-dedup apply {shown(out)}")


def write_outcome(outcome: Outcome, *, dry_run: bool, undo: bool) -> None:
    """What became of a plan or an undo as text."""
    for failed in outcome.failed:
        print(f"left   {shown(failed.path)}: {shown(failed.reason)}")
    count = plural(len(outcome.done), "photo")
    if dry_run:
        print(
            f"{count} would move to the trash ({size(outcome.bytes)}), {len(outcome.failed):,} would stay. "
            "Nothing was moved."
        )
    elif undo:
        for moved in outcome.done:
            print(f"back   {shown(moved.path)}")
        print(f"{count} brought back, {len(outcome.failed):,} could not be.")
    else:
        print(f"{count} moved to the trash ({size(outcome.bytes)}), {len(outcome.failed):,} stayed.")
        if outcome.done:
            print("To take it back: gallery-dedup undo --last")


def write_history(entries: Sequence[LedgerEntry]) -> None:
    """The journal as text, newest first."""
    if not entries:
        print("Nothing was moved yet.")
    for entry in entries:
        told = "" if entry.state is EntryState.DONE else f" [{entry.state.value}] {shown(entry.reason)}".rstrip()
        print(f"{entry.id:>6}  batch {entry.batch}  {entry.when}  {entry.action}  {shown(entry.path)}{told}")


def plural(count: int, one: str, many: str | None = None) -> str:
    """A count with its noun: 1 photo, 2 photos."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def size(count: float) -> str:
    """Bytes for people, in powers of ten: 8.1 MB."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if count < 1000:
            return f"{count:.0f} {unit}" if unit in ("bytes", "kB") else f"{count:.1f} {unit}"
        count /= 1000
    return f"{count:.1f} TB"


def duration(seconds: float) -> str:
    """Seconds for people: 40 s, 5 min, 2 h."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 3600 else f"{seconds / 3600:.1f} h"


def number(value: float | None) -> str:
    """A mark on a scale, or a dash where the field has none."""
    return "-" if value is None else f"{value:g}"


def shown(text: str) -> str:
    """A path, or a sentence with one, on one line of any terminal: what it cannot print comes as an escape."""
    line = "".join(f"\\x{ord(letter):02x}" if unicodedata.category(letter) == "Cc" else letter for letter in text)
    encoding = sys.stdout.encoding or "utf-8"
    return line.encode(encoding, "backslashreplace").decode(encoding)


def _write_group(group: Group) -> None:
    win = f", {size(group.bytes_to_win)} to win" if group.bytes_to_win else ""
    print(f"{_WORDS[group.relation].capitalize()}: {plural(len(group.members), 'photo')}{win}")
    print(f"  keep   {shown(group.keeper.path)} ({group.keeper_reason})")
    for member in group.members[1:]:
        told = _WORDS[member.relation] if member.relation else ""
        print(f"         {shown(member.photo.path)}  {told} {member.score:.2f}")
    print()


def _group(group: Group) -> Document:
    return {
        "id": group.id,
        "relation": group.relation,
        "keeper": group.keeper.path,
        "keeper_reason": group.keeper_reason,
        "members": [_member(member) for member in group.members],
    }


def _member(member: Member) -> Document:
    photo = member.photo
    return {
        "path": photo.path,
        "bytes": photo.bytes,
        "width": photo.width,
        "height": photo.height,
        "taken": photo.capture.taken,
        "relation": member.relation or "keeper",
        "score": _rounded(member.score),
        "scores": _scores(member.scores),
    }


def _scores(scores: Scores | Mapping[str, float | None]) -> dict[str, float | None]:
    return {name: _rounded(score) for name, score in scores.items()}


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, _DIGITS)


def _reasons(listed: Iterable[PathReason]) -> list[Document]:
    return [{"path": one.path, "reason": one.reason} for one in listed]
