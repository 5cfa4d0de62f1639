"""What commands print: JSON documents as scripts rely on them, and text for people."""

from __future__ import annotations

import datetime as dt
import json
import os
import sys
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import (
    Comparison,
    EntryState,
    Group,
    LedgerEntry,
    Member,
    Moved,
    Outcome,
    PathReason,
    Relation,
    ScanReport,
    Scores,
)

Shown = TypeVar("Shown", contravariant=True)
Line = Callable[[Shown], str]
Document = dict[str, Any]
_DIGITS = 6
_NO_PICTURE = "nothing shows how one lies on the other, so no picture was written"
WORDS = {
    Relation.SAME_FILE: "same file",
    Relation.SAME_PIXELS: "same pixels",
    Relation.RESAVED: "re-saved",
    Relation.EDITED: "edited",
    Relation.SIMILAR_SHOT: "series",
    Relation.RELATED: "related",
}
"""What text calls a relation."""


def write_json(document: Document) -> None:
    """One JSON document and nothing else; file names of any encoding come through as escapes."""
    sys.stdout.write(json.dumps(document, indent=1) + "\n")


def scan_document(report: ScanReport, *, related_from: float | None = None) -> Document:
    """The document of `scan --json`; `related_from` is the score from which on photos are called related."""
    related = {"related_from": _rounded(related_from)} if _asks_related(report) else {}
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
        **related,
    }


def with_difference(document: Document, *, out: str) -> Document:
    """The document of `compare --json --diff OUT.png`: with the path of the picture, None and a note without one."""
    if document["similarity_score"] is not None:
        return {**document, "diff": os.path.abspath(out)}
    return {**document, "notes": {**document["notes"], "diff": _NO_PICTURE}, "diff": None}


def outcome_document(outcome: Outcome) -> Document:
    """The document of `apply --json` and `undo --json`."""
    return {
        "batch": outcome.batch,
        "done": [_moved(moved) for moved in outcome.done],
        "failed": _reasons(outcome.failed),
        "bytes": outcome.bytes,
    } | ({"notes": _reasons(outcome.notes)} if outcome.notes else {})


def history_document(entries: Iterable[LedgerEntry]) -> Document:
    """The document of `history --json`."""
    names = ("id", "batch", "when", "action", "path", "where", "sha256", "bytes", "state", "reason")
    return {"entries": [{name: getattr(entry, name) for name in names} for entry in entries]}


def write_scan(report: ScanReport, *, related_from: float | None = None) -> None:
    """A scan as text: groups, files that were not read, and the sums last, where they stay on the screen."""
    for group in report.groups:
        _write_group(group)
    for what, listed in (("could not be read", report.failures), ("passed over", report.skipped)):
        if listed:
            print(f"{plural(len(listed), 'file')} {what}:")
            for one in listed:
                print(f"  {shown(one.path)}: {shown(one.reason)}")
            print()
    _write_sums(report)
    if _asks_related(report):
        print(_related_line(report, related_from))


def write_comparison(comparison: Comparison) -> None:
    """A comparison as text."""
    print(comparison.summary)
    weighted = "none" if comparison.weighted_score is None else f"{comparison.weighted_score:.3f}"
    print(f"Score by the profile {shown(comparison.profile)}: {weighted}{_told_parts(comparison)}\n")
    for scale in SCALES:
        if scale.name in comparison.scores:
            score = comparison.scores[scale.name]
            told = f"{score:.3f}" if score is not None else f"-      {comparison.notes.get(scale.name, '')}"
            print(f"  {scale.name:<10} {told}")


def write_similarity(similarity: float | None, *, differences: int, out: str) -> None:
    """The line on the difference picture as text."""
    if similarity is None:
        print(f"\nSimilarity Score: none; {_NO_PICTURE}.")
        return
    print(f"\nSimilarity Score: {similarity:.3%}")
    print(f"{plural(differences, 'place')} differ{'s' if differences == 1 else ''}; the picture is {shown(out)}")


def write_outcome(outcome: Outcome, *, dry_run: bool, undo: bool, before: Sequence[PathReason] = ()) -> None:
    """What became of a plan or an undo as text; `before` are those of the failures that an earlier batch moved."""
    if before and not outcome.done and len(before) == len(outcome.failed):
        _write_all_moved_before(before)
        return
    for failed in outcome.failed:
        word = "gone" if failed in before else "left"
        print(f"{word}   {shown(failed.path)}: {shown(failed.reason)}")
    for note in outcome.notes:
        print(f"mind   {shown(note.path)}: {shown(note.reason)}")
    count, stayed = _counted(outcome.done), len(outcome.failed) - len(before)
    if before:
        print(f"{plural(len(before), 'photo')} moved to the trash before.")
    if dry_run:
        print(f"{count} would move to the trash ({size(outcome.bytes)}), {stayed:,} would stay. Nothing was moved.")
    elif undo:
        for moved in outcome.done:
            print(f"back   {shown(moved.path)}")
        print(f"{count} brought back, {len(outcome.failed):,} could not be.")
    else:
        print(f"{count} moved to the trash ({size(outcome.bytes)}), {stayed:,} stayed.")
        if outcome.done:
            print("To take it back: gallery-dedup undo --last")


def write_history(entries: Sequence[LedgerEntry]) -> None:
    """The journal as text, newest first, in the time of this place."""
    if not entries:
        print("Nothing was moved yet.")
    for entry in entries:
        told = "" if entry.state is EntryState.DONE else f" [{entry.state.value}] {shown(entry.reason)}".rstrip()
        print(
            f"{entry.id:>6}  batch {entry.batch}  {local_time(entry.when)}  {entry.action}  {shown(entry.path)}{told}"
        )


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


def local_time(when: str) -> str:
    """A time in ISO 8601 as the clock of this place showed it: 2026-03-29 08:05."""
    return dt.datetime.fromisoformat(when).astimezone().strftime("%Y-%m-%d %H:%M")


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


def _counted(done: Sequence[Moved]) -> str:
    from gallery_dedup.actions.sidecars import MovedTogether

    sidecars = sum(len(moved.sidecars) for moved in done if isinstance(moved, MovedTogether))
    return plural(len(done), "photo") + (f" with {plural(sidecars, 'sidecar')}" if sidecars else "")


def _write_sums(report: ScanReport) -> None:
    copies = [group for group in report.groups if group.relation.is_copy]
    unedited = [replace(group, members=(group.members[0], *_unedited(group))) for group in copies]
    more, certain = (sum(len(group.members) - 1 for group in groups) for groups in (copies, unedited))
    won, surely = (size(sum(group.bytes_to_win for group in groups)) for groups in (copies, unedited))
    series = sum(group.relation is Relation.SIMILAR_SHOT for group in report.groups)
    print(
        f"{plural(report.photos, 'photo')} ({report.reused:,} unchanged since the last scan) in {report.seconds:.1f} s."
    )
    apart = f"; without edited ones {plural(certain, 'photo')}, {surely}" if certain < more else ""
    print(
        f"{plural(len(copies), 'group')} of copies: {plural(more, 'photo')} beside those that stay, "
        f"{won} to win{apart}. {plural(series, 'series', 'series')}."
    )
    if report.failures or report.skipped:
        print(
            f"{plural(len(report.failures), 'file')} could not be read, {len(report.skipped):,} passed over: "
            "listed above with the reasons (for programs: --json)."
        )


def _asks_related(report: ScanReport) -> bool:
    return Relation.RELATED in report.request.relations


def _related_line(report: ScanReport, related_from: float | None) -> str:
    request = report.request
    count = plural(sum(group.relation is Relation.RELATED for group in report.groups), "group")
    by = request.dimension if request.dimension is not None else f"the profile {shown(request.profile)}"
    if request.threshold is not None:
        return f"{count} of related photos: by {by}, from {request.threshold:g} on."
    mark = "mark of the same" if request.dimension is not None else "marks of the same, weighed"
    return f"{count} of related photos: by {by}, from {number(_rounded(related_from))} on, the {mark}."


def _unedited(group: Group) -> list[Member]:
    return [member for member in group.members[1:] if member.relation is not Relation.EDITED]


def _write_all_moved_before(before: Sequence[PathReason]) -> None:
    reasons = dict.fromkeys(one.reason for one in before)
    for reason in reasons:
        count = sum(one.reason == reason for one in before)
        print(f"{plural(count, 'photo')} of the plan: {shown(reason)}.")
    print("Nothing was left to move.")


def _write_group(group: Group) -> None:
    win = f", {size(group.bytes_to_win)} to win" if group.bytes_to_win else ""
    print(f"{WORDS[group.relation].capitalize()}: {plural(len(group.members), 'photo')}{win}")
    print(f"  keep   {shown(group.keeper.path)} ({group.keeper_reason})")
    for member in group.members[1:]:
        told = WORDS[member.relation] if member.relation else ""
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


def _told_parts(comparison: Comparison) -> str:
    """What the dimensions contributed: geometry 0.380 of 0.40, hash ..."""
    if comparison.weighted_score is None:
        return ""
    counted = [part for part in comparison.parts if part.share > 0]
    return " = " + " + ".join(f"{part.dimension} {part.share:.0%} of {_told(part.score)}" for part in counted)


def _told(score: float | None) -> str:
    return "nothing" if score is None else f"{score:.3f}"


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


def _moved(moved: Moved) -> Document:
    from gallery_dedup.actions.sidecars import MovedTogether  # here, since a scan moves nothing

    beside = {"sidecars": [_moved(one) for one in moved.sidecars]} if isinstance(moved, MovedTogether) else {}
    return {"path": moved.path, "trash": moved.trash, **beside}


def _scores(scores: Scores | Mapping[str, float | None]) -> dict[str, float | None]:
    return {name: _rounded(score) for name, score in scores.items()}


def _rounded(score: float | None) -> float | None:
    return None if score is None else round(score, _DIGITS)


def _reasons(listed: Iterable[PathReason]) -> list[Document]:
    return [{"path": one.path, "reason": one.reason} for one in listed]
