"""What each command of `gallery-dedup` does, for text and for JSON alike."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
import time
from collections.abc import Generator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from gallery_dedup.cli import output
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import MoveProgress, Outcome, Photo, Relation, ScanProgress, ScanReport, ScanRequest
from gallery_dedup.errors import PlanError, SettingsError
from gallery_dedup.library import Library
from gallery_dedup.locations import default_locations
from gallery_dedup.matching.keeper import RULES, absent_folders, check_rules
from gallery_dedup.matching.profiles import PROFILES, check_dimension, profile_named

Progress = TypeVar("Progress", ScanProgress, MoveProgress)
Result = TypeVar("Result")
_PROGRESS_SECONDS = 0.1


def scan(options: argparse.Namespace) -> int:
    """Scan folders and print their groups."""
    with opened_library(options) as library:
        report = _scanned(library, _request(options, library))
    if options.json:
        output.write_json(output.scan_document(report))
    else:
        output.write_scan(report)
    return 0


def compare(options: argparse.Namespace) -> int:
    """Compare two images."""
    _check_names(options.profile, options.dimension)
    if options.diff:
        _check_difference_file(options.diff, photos=(options.a, options.b))
    with opened_library(options) as library:
        found = library.compare(options.a, options.b, profile=options.profile, dimensions=options.dimension or None)
        differing = library.difference(found) if options.json or options.diff else None
    if options.diff and differing is not None:
        from gallery_dedup.matching.difference_picture import write_difference

        write_difference(found, differing, options.diff)
    similarity = differing.similarity if differing is not None else None
    if options.json:
        boxes = differing.boxes if differing is not None else ()
        output.write_json(output.comparison_document(replace(found, differences=boxes), similarity=similarity))
    else:
        output.write_comparison(found)
        if options.diff:
            output.write_similarity(similarity, differences=len(differing.boxes) if differing else 0, out=options.diff)
    return 0


def _check_difference_file(path: str, *, photos: Sequence[str]) -> None:
    """The picture is written over a file of that name, but never over one of the photos."""
    if not path.lower().endswith(".png"):
        raise WrongUsage(f"the difference picture {path} would be PNG: give it a name that ends in .png")
    if any(os.path.exists(path) and os.path.exists(photo) and os.path.samefile(path, photo) for photo in photos):
        raise WrongUsage(f"the difference picture would be written over the photo {path}: give it another name")


def plan(options: argparse.Namespace) -> int:
    """Scan folders and say what the rules would remove."""
    from gallery_dedup.actions.plan_file import write_plan

    with opened_library(options) as library:
        report = _scanned(library, _request(options, library))
        made = library.plan_groups(report.groups, report.request)
    text = write_plan(made)
    if options.out:
        try:
            Path(options.out).write_text(text, encoding="utf-8")
        except OSError as error:
            raise PlanError(f"cannot write the plan {options.out}: {error.strerror or error}") from error
    if options.json:
        sys.stdout.write(text)
    else:
        output.write_plan_lines(made, out=options.out)
    return 0


def apply(options: argparse.Namespace) -> int:
    """Carry a plan out."""
    from gallery_dedup.actions.plan_file import read_plan

    try:
        text = Path(options.plan).read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise PlanError(f"{options.plan} is not a plan: it is not text") from error
    except OSError as error:
        raise PlanError(f"cannot read the plan {options.plan}: {error.strerror or error}") from error
    try:
        wanted = read_plan(text)
    except PlanError as error:
        raise PlanError(f"{options.plan}: {error}") from error
    named = [os.path.abspath(path) for path in options.allow_last]
    with opened_library(options) as library:
        steps = library.apply(wanted, dry_run=options.dry_run, allow_last=named)
        outcome: Outcome = _drained(steps, _move_line)
    return _moved(outcome, options, dry_run=options.dry_run)


def undo(options: argparse.Namespace) -> int:
    """Bring files back."""
    with opened_library(options) as library:
        steps = library.undo(options.entry, batch=options.batch, last=options.last)
        outcome: Outcome = _drained(steps, _move_line)
    return _moved(outcome, options, undo=True)


def history(options: argparse.Namespace) -> int:
    """List what was moved."""
    with opened_library(options) as library:
        entries = library.history()
    if options.json:
        output.write_json(output.history_document(entries))
    else:
        output.write_history(entries)
    return 0


def profiles(options: argparse.Namespace) -> int:
    """List the profiles."""
    if options.json:
        listed = [{"name": p.name, "purpose": p.purpose, "weights": dict(p.weights)} for p in PROFILES]
        output.write_json({"profiles": listed})
    else:
        for profile in PROFILES:
            weights = ", ".join(f"{name} {weight:g}" for name, weight in profile.weights.items())
            print(f"{profile.name:<14} {profile.purpose}: {weights}")
    return 0


def dimensions(options: argparse.Namespace) -> int:
    """List the dimensions with their scales."""
    if options.json:
        output.write_json(output.dimensions_document())
    else:
        for scale in SCALES:
            marks = f"unrelated {output.number(scale.unrelated)}, the same {output.number(scale.same)}"
            print(f"{scale.name:<10} {scale.question} {scale.low:g} to {scale.high:g}; {marks}")
    return 0


def rules(options: argparse.Namespace) -> int:
    """List the rules."""
    if options.json:
        output.write_json({"rules": [{"name": r.name, "value": r.value, "explanation": r.explanation} for r in RULES]})
    else:
        for rule in RULES:
            print(f"{rule.name + ('=' + rule.value if rule.value else ''):<32} {rule.explanation}")
    return 0


def erase(options: argparse.Namespace) -> int:
    """Forget what is stored."""
    if not options.cache:
        raise WrongUsage("say what to forget: --cache")
    with opened_library(options) as library:
        library.erase_cache()
    if options.json:
        output.write_json({"erased": ["cache"]})
    else:
        print("The descriptions of all photos are forgotten. Photos, marks and the journal stay.")
    return 0


@contextlib.contextmanager
def opened_library(options: argparse.Namespace) -> Generator[Library, None, None]:
    """The library, with the folders protected that this command names; notices go to standard error."""
    with Library(default_locations()) as library:
        protected = [_present_folder(folder) for folder in getattr(options, "protect", [])]
        if protected:
            library.settings = replace(library.settings, protected=(*library.settings.protected, *protected))
        for notice in library.notices:
            print(f"gallery-dedup: {output.shown(notice)}", file=sys.stderr)
        yield library


def _request(options: argparse.Namespace, library: Library) -> ScanRequest:
    settings = library.settings
    relations = tuple(_relation(name) for name in options.relation)
    _check_names(options.profile, [options.dimension] if options.dimension is not None else [])
    _check_rules(options.rule, settings.rules)
    return ScanRequest(
        folders=tuple(options.folders),
        exclude=(*settings.exclude, *options.exclude),
        hidden=options.hidden or settings.hidden,
        relations=relations or settings.relations,
        profile=options.profile or settings.profile,
        dimension=options.dimension,
        threshold=None if options.threshold is None else threshold_of(options.threshold),
        rules=tuple(options.rule) or settings.rules,
    )


def _check_names(profile: str | None, dimensions: Sequence[str]) -> None:
    """What was typed here and is unknown is wrong usage; the same in the settings is a failure of the job."""
    try:
        if profile is not None:
            profile_named(profile)
        for name in dimensions:
            check_dimension(name)
    except SettingsError as error:
        raise WrongUsage(str(error)) from error


def _check_rules(given: Sequence[str], settled: Sequence[str]) -> None:
    """Rules that were typed must be right; a folder that the settings prefer may be on a disk that is away."""
    try:
        check_rules(given)
    except SettingsError as error:
        raise WrongUsage(str(error)) from error
    if absent := absent_folders(given):
        raise WrongUsage("; ".join(absent))
    for sentence in absent_folders(settled) if not given else ():
        print(f"gallery-dedup: settings: {output.shown(sentence)}", file=sys.stderr)


def _present_folder(folder: str) -> str:
    """The absolute folder; a folder to protect that is mistyped must not go unnoticed."""
    path = os.path.abspath(os.path.expanduser(folder))
    if not os.path.isdir(path):
        raise WrongUsage(f"the folder to protect {path} does not exist or its disk is away")
    return path


def _relation(name: str) -> Relation:
    try:
        return Relation(name)
    except ValueError:
        raise WrongUsage(f'unknown relation "{name}": choose one of {", ".join(Relation)}') from None


def threshold_of(text: str) -> float:
    """The number of a --threshold; SettingsError when it is none or lies out of range."""
    try:
        value = float(text)
    except (TypeError, ValueError):
        raise WrongUsage(f'the threshold "{text}" is not a number') from None
    if not -1.0 <= value <= 1.0:
        raise WrongUsage(f"the threshold {text} is out of range: it must lie between -1 and 1")
    return value


def _scanned(library: Library, request: ScanRequest) -> ScanReport:
    return _drained(library.scan(request), _scan_line)


def described_photos(library: Library, folders: Sequence[str]) -> list[Photo]:
    """The photos in the folders, described now where they are new."""
    settings = library.settings
    request = ScanRequest(tuple(folders), exclude=settings.exclude, hidden=settings.hidden)
    return _drained(library.read(request), _scan_line)


def _drained(steps: Generator[Progress, None, Result], line: output.Line[Progress]) -> Result:
    """Run a job to its end, with a line of progress where standard error is a terminal."""
    shown, last = sys.stderr.isatty(), 0.0
    try:
        while True:
            progress = next(steps)
            if shown and time.monotonic() - last >= _PROGRESS_SECONDS:
                last = time.monotonic()
                print(f"\r\x1b[K{line(progress)}", end="", file=sys.stderr, flush=True)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        steps.close()
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _scan_line(progress: ScanProgress) -> str:
    total = f" of {progress.total:,}" if progress.total is not None else ""
    rate = f" · {progress.per_second:.0f}/s" if progress.per_second else ""
    left = f" · {output.duration(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    return f"{progress.phase.value} {progress.done:,}{total}{rate}{left}"


def _move_line(progress: MoveProgress) -> str:
    return f"{progress.done:,} of {progress.total:,}"


def _moved(outcome: Outcome, options: argparse.Namespace, *, dry_run: bool = False, undo: bool = False) -> int:
    if options.json:
        output.write_json(output.outcome_document(outcome))
    else:
        from gallery_dedup.actions.moved_before import MovedBefore

        before = [one for one in outcome.failed if isinstance(one, MovedBefore)]
        output.write_outcome(outcome, dry_run=dry_run, undo=undo, before=before)
    return 1 if outcome.failed else 0
