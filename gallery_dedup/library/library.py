"""The library: the only door to everything the program does, for the window, the command line and scripts alike.

A Library holds database connections, so it belongs to the thread that opened it; open one in each thread.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Self

from gallery_dedup import review
from gallery_dedup.domain import (
    Comparison,
    Discovery,
    FoundFile,
    Group,
    LedgerEntry,
    Mark,
    MoveProgress,
    Outcome,
    PathReason,
    Photo,
    Plan,
    ScanPhase,
    ScanProgress,
    ScanReport,
    ScanRequest,
)
from gallery_dedup.errors import FolderError, PlanError
from gallery_dedup.locations import Locations
from gallery_dedup.matching.groups import Grouping, make_groups
from gallery_dedup.matching.keeper import check_rules
from gallery_dedup.matching.profiles import check_dimension, profile_named
from gallery_dedup.scan import READER, Scanned, scan_files
from gallery_dedup.settings import Settings, load_settings, save_settings
from gallery_dedup.store.cache import Cache, MovedFile
from gallery_dedup.store.ledger import Ledger

if TYPE_CHECKING:
    from gallery_dedup.dimensions.protocol import Vector
    from gallery_dedup.matching.difference import Difference
    from gallery_dedup.matching.relate import Subject
    from gallery_dedup.matching.search import Found, Results, Searched

MATCHER = 2
"""Grows when candidates, evidence or thresholds change; pairs of another matcher are found anew."""


class Library:
    """Scan, compare, decide, move and take back; see the module docstring for threads."""

    def __init__(self, locations: Locations, *, settings: Settings | None = None, background: bool = False) -> None:
        """Open the databases; raises LocationError when the program's own folders cannot be written.

        In the `background` scans leave the processor to other threads that want it.
        """
        self.locations = locations
        self._background = background
        locations.prepare()
        loaded, notices = load_settings(locations)
        self.settings = settings or loaded
        self._cache = Cache.open(locations.cache_file)
        aside = self._cache.set_aside
        self.notices: tuple[str, ...] = notices
        if aside is not None:
            self.notices += (f"The cache could not be used and is built anew; the old one is kept as {aside}.",)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the databases; closing twice does no harm."""
        self._cache.close()
        if "_ledger" in self.__dict__:
            self._ledger.close()

    @cached_property
    def _ledger(self) -> Ledger:
        """Opened only where decisions or moves are concerned: photos can be compared without it."""
        return Ledger.open(self.locations.ledger_file)

    def save_settings(self, settings: Settings) -> None:
        """Keep the settings, here and in the file."""
        save_settings(settings, self.locations)
        self.settings = settings

    # Scanning

    def scan(self, request: ScanRequest) -> Generator[ScanProgress, None, ScanReport]:
        """Bring the cache up to date, match what is new, group; yields progress, returns the report.

        Raises FolderError when none of the folders can be scanned, SettingsError for unknown names.
        """
        started = time.monotonic()
        request = checked(request)
        scanned = yield from self._read(request)
        photos = self._found_photos(request, scanned.discovery)
        yield from self._match(photos)
        yield ScanProgress(ScanPhase.GROUPING, len(photos), len(photos))
        groups = self._groups(request, photos)
        return self._report(request, scanned, photos, groups, time.monotonic() - started)

    def read(self, request: ScanRequest) -> Generator[ScanProgress, None, list[Photo]]:
        """Bring the descriptions up to date and return the photos of the folders; matches nothing. Raises as `scan`."""
        request = checked(request)
        scanned = yield from self._read(request)
        return self._found_photos(request, scanned.discovery)

    def groups(self, request: ScanRequest) -> tuple[Group, ...]:
        """Groups of what is stored of the request's folders; reads no photo."""
        return self._groups(request, self._cache.photos(request.folders))

    def report(self, request: ScanRequest) -> ScanReport:
        """What the last scans left: groups and what could not be read, without looking at the folders."""
        photos = self._cache.photos(request.folders)
        refused = self._cache.refused_files(request.folders)
        listed = [(PathReason(path, file.reason or ""), file.failed) for path, file in sorted(refused.items())]
        return ScanReport(
            request=request,
            photos=len(photos),
            reused=len(photos),
            seconds=0.0,
            failures=tuple(one for one, failed in listed if failed),
            skipped=tuple(one for one, failed in listed if not failed),
            groups=self._groups(request, photos),
            notices=self.notices,
        )

    def _read(self, request: ScanRequest) -> Generator[ScanProgress, None, Scanned]:
        scanned = yield from scan_files(request, cache=self._cache, background=self._background)
        failed = {failure.path: failure.reason for failure in scanned.discovery.failures}
        if not scanned.discovery.files and failed.keys() >= set(request.folders):
            raise FolderError("; ".join(failed[folder] for folder in dict.fromkeys(request.folders)))
        return scanned

    def _match(self, photos: Sequence[Photo]) -> Generator[ScanProgress, None, None]:
        if not self._cache.unmatched(MATCHER):
            return
        from gallery_dedup.matching.pairs import match_new
        from gallery_dedup.matching.same_pixels import PixelComparison

        started = time.monotonic()
        for progress in match_new(
            self._cache, photos, matcher=MATCHER, pixels_equal=PixelComparison(), background=self._background
        ):
            rate = progress.done / max(time.monotonic() - started, 1e-9)
            left = (progress.total - progress.done) / rate if progress.done else None
            yield ScanProgress(ScanPhase.MATCHING, progress.done, progress.total, per_second=rate, seconds_left=left,
                               groups_changed=True)  # fmt: skip

    def _found_photos(self, request: ScanRequest, discovery: Discovery) -> list[Photo]:
        found = {file.path: file for file in discovery.files}
        photos = [photo for photo in self._cache.photos(request.folders) if photo.path in found]
        return [
            photo
            if (file := found[photo.path]).link_count == 1 and file.links == photo.links
            else replace(photo, links=file.links, link_count=file.link_count)
            for photo in photos
        ]

    def _groups(self, request: ScanRequest, photos: Sequence[Photo]) -> tuple[Group, ...]:
        grouping = Grouping(
            relations=request.relations,
            rules=request.rules,
            profile=profile_named(request.profile),
            dimension=request.dimension,
            threshold=request.threshold,
            kept=self._kept(photos),
            not_copies=frozenset(self._ledger.not_copies()),
        )
        pairs = self._cache.pairs({photo.sha256 for photo in photos}, MATCHER)
        return make_groups(photos, pairs, grouping=grouping)

    def _kept(self, photos: Sequence[Photo]) -> frozenset[str]:
        """Paths of those photos that are marked to be kept, as they are now."""
        marks = self._ledger.marks()
        return frozenset(photo.path for photo in photos if marks.get(photo.path) == (photo.sha256, Mark.KEEP))

    def _report(
        self, request: ScanRequest, scanned: Scanned, photos: Sequence[Photo], groups: tuple[Group, ...], seconds: float
    ) -> ScanReport:
        return ScanReport(
            request=request,
            photos=len(photos),
            reused=scanned.reused,
            seconds=round(seconds, 3),
            failures=scanned.failures,
            skipped=scanned.skipped,
            groups=groups,
            notices=self.notices,
        )

    # Looking

    def compare(
        self, a: str, b: str, *, profile: str = "gallery", dimensions: Sequence[str] | None = None
    ) -> Comparison:
        """Every score for two photos, the relation and the sentence; raises ImageError naming the unreadable one."""
        from gallery_dedup.matching.compare import check_names, compared

        check_names(profile=profile, dimensions=dimensions)
        return compared(self._subject(a), self._subject(b), profile=profile, dimensions=dimensions)

    def difference(self, found: Comparison) -> Difference | None:
        """Where two compared photos differ, read anew; None without a believable alignment. Raises ImageError."""
        from gallery_dedup.matching.difference import read_difference

        return read_difference(found)

    def find(self, path: str, photos: Sequence[Photo], *, dimension: str, top: int | None = None) -> list[Found]:
        """What is most like one photo, best first; raises ImageError, and SettingsError for a name."""
        from gallery_dedup.matching.search import dimension_named, find_like

        asked = dimension_named(dimension)
        return find_like(self._subject(path), photos, cache=self._cache, dimension=asked, top=top)

    def search(self, path: str, folders: Sequence[str], *, dimension: str) -> Generator[Searched, None, Results]:
        """`find` among what is stored of the folders, in steps that tell how far it is; looks at no folder."""
        from gallery_dedup.matching.search import search

        return search(self._subject(path), self._cache.photos(folders), cache=self._cache, dimension=dimension)

    def score(self, a: str, b: str, *, dimension: str) -> float | None:
        """The score of two photos in one dimension that compares vectors; raises ImageError, SettingsError."""
        from gallery_dedup.matching.search import dimension_named, vector_of

        asked = dimension_named(dimension)
        return asked.compare(vector_of(self._subject(a), asked), vector_of(self._subject(b), asked))

    def vector(self, path: str, *, dimension: str) -> Vector:
        """The vector of one photo, one-dimensional; raises ImageError, and SettingsError where there is none."""
        from gallery_dedup.matching.search import dimension_named, vector_of

        return vector_of(self._subject(path), dimension_named(dimension))

    def photo(self, path: str) -> Photo:
        """What is known of a photo, described now when it is new or changed; raises ImageError."""
        stored = self._stored(path)
        return stored if stored is not None else self._subject(path).photo

    def thumbnail(self, photo: Photo) -> bytes | None:
        """The small picture as JPEG, or None when it is not in the cache."""
        return self._cache.thumbnail(photo.sha256)

    def _stored(self, path: str) -> Photo | None:
        """The photo as stored, if the file did not change since."""
        photo = self._cache.photo(path)
        if photo is None:
            return None
        try:
            state = os.stat(path)
        except OSError:
            return None
        return photo if (state.st_size, state.st_mtime_ns) == (photo.bytes, photo.mtime_ns) else None

    def _subject(self, path: str) -> Subject:
        from gallery_dedup.matching.subject import read_subject, subject_of

        path = os.path.abspath(path)
        stored = self._stored(path)
        known = subject_of(self._cache, stored) if stored is not None else None
        # What an older version described lacks vectors until the next scan.
        return known if known is not None and known.is_whole else read_subject(path)

    # Deciding

    def marks(self, paths: Collection[str]) -> dict[str, Mark]:
        """The marks that were saved for these files as they are now."""
        marks = {}
        for path, (sha256, mark) in self._ledger.marks(paths).items():
            photo = self._cache.photo(path)
            if photo is not None and photo.sha256 == sha256:
                marks[path] = mark
        return marks

    def mark(self, marks: Mapping[str, Mark]) -> None:
        """Save marks as they are made; a mark belongs to the file's content, and is void when that changes."""
        photos = {path: self._cache.photo(path) for path in marks}
        known = [(path, photo.sha256, marks[path]) for path, photo in photos.items() if photo is not None]
        self._ledger.mark_many(known)

    def set_not_copies(self, pairs: Iterable[tuple[Photo, Photo]]) -> None:
        """Remember for ever that these photos are not copies of each other."""
        self._ledger.set_not_copies([_contents(a, b) for a, b in pairs if a.sha256 != b.sha256])

    def forget_not_copies(self, pairs: Iterable[tuple[Photo, Photo]]) -> None:
        """Take `set_not_copies` back."""
        self._ledger.forget_not_copies([_contents(a, b) for a, b in pairs])

    def suggest(self, groups: Sequence[Group], *, rules: Sequence[str] = ()) -> dict[str, Mark]:
        """What the rules would mark; nothing is saved."""
        return review.suggested_marks(groups, rules=check_rules(rules))

    def plan(self, request: ScanRequest) -> Plan:
        """What the request's rules would remove, from what is stored; changes nothing."""
        return self.plan_groups(self.groups(request), request)

    def plan_groups(self, groups: Sequence[Group], request: ScanRequest) -> Plan:
        """What the request's rules would remove of these groups; changes nothing."""
        return review.plan_by_rules(
            groups,
            folders=request.folders,
            rules=request.rules,
            protected=self.settings.protected,
            kept=self._kept([member.photo for group in groups for member in group.members]),
        )

    def plan_marked(self, groups: Sequence[Group], marks: Mapping[str, Mark]) -> Plan:
        """What moving the photos that were marked by hand would do; changes nothing."""
        return review.plan_by_marks(groups, marks, folders=self.settings.folders, protected=self.settings.protected)

    # Acting

    def apply(
        self, plan: Plan, *, dry_run: bool = False, allow_last: Collection[str] = (), by_hand: Collection[str] = ()
    ) -> Generator[MoveProgress, None, Outcome]:
        """Carry a plan out, line by line through the gate, the journal first; returns what became of every line.

        `allow_last` names files that may be the last of their group, `by_hand` those that a person marked although no
        rule may: their keeper must still be there and open, it only need not be a copy.
        """
        from gallery_dedup.actions.apply import apply
        from gallery_dedup.actions.gate import Gate
        from gallery_dedup.matching.compare import relation_now
        from gallery_dedup.matching.subject import is_readable

        gate = Gate(protected=self.settings.protected, relation=relation_now, readable=is_readable)
        try:
            return (
                yield from apply(
                    plan, gate=gate, ledger=self._ledger, dry_run=dry_run, allow_last=allow_last, by_hand=by_hand
                )
            )
        finally:
            # Also when it was cancelled: what has moved leaves the groups at once.
            self._cache.forget([line.path for line in plan.remove if not os.path.lexists(line.path)])

    def history(self) -> list[LedgerEntry]:
        """The journal, newest first."""
        return self._ledger.entries()

    def undo(
        self, entry: int | None = None, *, batch: int | None = None, last: bool = False
    ) -> Generator[MoveProgress, None, Outcome]:
        """Bring back one entry, a batch, or the last batch that still has something to bring back."""
        from gallery_dedup.actions.undo import undo

        if last:
            batch = self._ledger.last_batch()
            if batch is None:
                raise PlanError("there is nothing to undo")
        entries = [self._ledger.entry(entry)] if entry is not None else self._batch(batch)
        outcome = yield from undo(self._ledger, entries=entries)
        self._know_again(outcome, {entry.where: entry.sha256 for entry in entries})
        return outcome

    def _batch(self, batch: int | None) -> list[LedgerEntry]:
        entries = self._ledger.entries(batch=batch) if batch is not None else []
        if not entries:
            raise PlanError(f"there is no batch {batch} in the history" if batch is not None else "nothing was named")
        return entries

    def _know_again(self, outcome: Outcome, digests: Mapping[str | None, str]) -> None:
        """Files that are back show in groups at once: their contents are still described."""
        back = []
        for moved in outcome.done:
            sha256 = digests.get(moved.trash)
            if sha256 is not None:
                state = os.stat(moved.path)
                file = FoundFile(moved.path, state.st_size, state.st_mtime_ns, state.st_dev, state.st_ino)
                back.append(MovedFile(file, sha256))
        self._cache.save(moved=back, reader=READER)

    def erase_cache(self) -> None:
        """Forget every description; photos, marks and the journal stay."""
        self._cache.erase()


def _contents(a: Photo, b: Photo) -> tuple[str, str]:
    return min(a.sha256, b.sha256), max(a.sha256, b.sha256)


def checked(request: ScanRequest) -> ScanRequest:
    """The request with absolute folders, if its names and numbers are known; raises SettingsError."""
    profile_named(request.profile)
    if request.dimension is not None:
        check_dimension(request.dimension)
    check_rules(request.rules)
    folders = tuple(os.path.abspath(os.path.expanduser(folder)) for folder in request.folders)
    return replace(request, folders=folders)
