"""What each command of `gallery-dedup` does, for text and for JSON alike."""

from __future__ import annotations

import argparse
import contextlib
import os
import sys
from collections.abc import Generator, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from gallery_dedup.cli import output
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.cli.progress import drained
from gallery_dedup.domain import (
    Missing,
    MoveProgress,
    Outcome,
    Photo,
    Plan,
    Profile,
    Relation,
    ScanProgress,
    ScanReport,
    ScanRequest,
)
from gallery_dedup.errors import PlanError, SettingsError
from gallery_dedup.library import Library
from gallery_dedup.locations import default_locations
from gallery_dedup.matching.keeper import RULES, absent_folders, check_rules
from gallery_dedup.matching.profiles import check_dimension, check_related, profile_named, related_from


def scan(options: argparse.Namespace) -> int:
    """Scan folders and print their groups."""
    with opened_library(options) as library:
        report = _scanned(library, _request(options, library))
        related_from = _related_from(report.request, library)
    if options.json:
        output.write_json(output.scan_document(report, related_from=related_from))
    else:
        output.write_scan(report, related_from=related_from)
    return 0


def compare(options: argparse.Namespace) -> int:
    """Compare two images."""
    from gallery_dedup.cli.given import fetching, given_images
    from gallery_dedup.compat.comparison_answered import comparison_document
    from gallery_dedup.compat.given_files import as_files

    _check_names(None, options.dimension)
    if options.diff:
        _check_difference_file(options.diff, photos=(options.a, options.b))
    images = given_images([options.a, options.b])
    with opened_library(options) as library:
        _check_names(options.profile, [], saved=library.settings.profiles)
        how = fetching(options, library)
        with as_files(images, how=how, folder=library.locations.given) as (a, b):
            found = library.compare(
                a.path,
                b.path,
                profile=options.profile or library.settings.profile,
                dimensions=options.dimension or None,
                missing=_missing(options),
            )
            differing = library.difference(found) if options.json or options.diff else None
            if options.diff and differing is not None:
                from gallery_dedup.matching.difference_picture import write_difference

                write_difference(found, differing, options.diff)
    similarity = differing.similarity if differing is not None else None
    if options.json:
        boxes = differing.boxes if differing is not None else ()
        told = replace(found, a=replace(found.a, path=a.told), b=replace(found.b, path=b.told), differences=boxes)
        document = comparison_document(told, similarity=similarity)
        output.write_json(document if not options.diff else output.with_difference(document, out=options.diff))
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
        from gallery_dedup.cli.plan_lines import write_plan_lines

        photos = {member.photo.path: member.photo for group in report.groups for member in group.members}
        write_plan_lines(made, photos=photos, out=options.out)
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
        larger = [] if options.json else _larger(wanted, library, verb="would go" if options.dry_run else "went")
        steps = library.apply(wanted, dry_run=options.dry_run, allow_last=named)
        outcome: Outcome = drained(steps, _move_line)
    done = {moved.path for moved in outcome.done}
    for path, sentence in larger:
        if path in done:
            print(f"mind   {output.shown(path)}: {sentence}")
    return _moved(outcome, options, dry_run=options.dry_run)


def _larger(wanted: Plan, library: Library, *, verb: str) -> list[tuple[str, str]]:
    """Photos of which a clearly smaller picture stays, as far as the sizes are stored, each with a sentence."""
    from gallery_dedup.cli.plan_lines import is_smaller, mind

    told = []
    for line in wanted.remove:
        goes, stays = library.stored_photo(line.path), library.stored_photo(line.keeper)
        if goes is not None and stays is not None and is_smaller(stays, than=goes):
            told.append((line.path, mind(line, wanted, goes=goes, stays=stays, verb=verb)))
    return told


def undo(options: argparse.Namespace) -> int:
    """Bring files back."""
    with opened_library(options) as library:
        steps = library.undo(options.entry, batch=options.batch, last=options.last)
        outcome: Outcome = drained(steps, _move_line)
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


def rules(options: argparse.Namespace) -> int:
    """List the rules."""
    if options.json:
        output.write_json({"rules": [{"name": r.name, "value": r.value, "explanation": r.explanation} for r in RULES]})
    else:
        for rule in RULES:
            print(f"{rule.name + ('=' + rule.value if rule.value else ''):<32} {rule.explanation}")
    return 0


@contextlib.contextmanager
def opened_library(options: argparse.Namespace) -> Generator[Library, None, None]:
    """The library, with the folders protected that this command names; notices go to standard error."""
    with Library(default_locations()) as library:
        protected = [_present_folder(folder) for folder in getattr(options, "protect", [])]
        if protected:
            library.settings = replace(library.settings, protected=(*library.settings.protected, *protected))
        told = library.notices
        _tell_notices(told)
        try:
            yield library
        finally:
            _tell_notices(notice for notice in library.notices if notice not in told)


def _tell_notices(notices: Iterable[str]) -> None:
    for notice in notices:
        print(f"gallery-dedup: {output.shown(notice)}", file=sys.stderr)


def _request(options: argparse.Namespace, library: Library) -> ScanRequest:
    settings = library.settings
    relations = tuple(_relation(name) for name in options.relation)
    threshold = None if options.threshold is None else threshold_of(options.threshold)
    _check_names(options.profile, [options.dimension] if options.dimension is not None else [], saved=settings.profiles)
    if Relation.RELATED in relations:
        _check_related(options.dimension, threshold)
    _check_rules(options.rule, settings.rules)
    return ScanRequest(
        folders=tuple(options.folders),
        exclude=(*settings.exclude, *options.exclude),
        hidden=options.hidden or settings.hidden,
        relations=relations or settings.relations,
        profile=options.profile or settings.profile,
        dimension=options.dimension,
        threshold=threshold,
        rules=tuple(options.rule) or settings.rules,
        missing=_missing(options),
    )


def _missing(options: argparse.Namespace) -> Missing | None:
    return Missing(options.missing) if options.missing is not None else None


def _check_related(dimension: str | None, threshold: float | None) -> None:
    try:
        check_related(dimension=dimension, threshold=threshold)
    except SettingsError as error:
        raise WrongUsage(str(error)) from error


def _related_from(request: ScanRequest, library: Library) -> float | None:
    profile = profile_named(request.profile, saved=library.settings.profiles)
    return related_from(profile, dimension=request.dimension, threshold=request.threshold)


def _check_names(profile: str | None, dimensions: Sequence[str], *, saved: Sequence[Profile] = ()) -> None:
    """What was typed here and is unknown is wrong usage; the same in the settings is a failure of the job."""
    try:
        if profile is not None:
            profile_named(profile, saved=saved)
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
    return drained(library.scan(request), _scan_line)


def described_photos(library: Library, folders: Sequence[str]) -> list[Photo]:
    """The photos in the folders, described now where they are new; where there is none, a notice says so."""
    settings = library.settings
    request = ScanRequest(tuple(folders), exclude=settings.exclude, hidden=settings.hidden)
    photos = drained(library.read(request), _scan_line)
    if not photos:
        named = ", ".join(os.path.abspath(folder) for folder in folders)
        print(f"gallery-dedup: {output.shown(f'no photos in {named}')}", file=sys.stderr)
    return photos


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
