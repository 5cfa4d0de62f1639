"""The library: the only door to everything the program does, for the window, the command line and scripts alike.

A Library holds database connections, so it belongs to the thread that opened it; open one in each thread.
"""

from __future__ import annotations

import os
import time
from collections.abc import Collection, Generator, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from gallery_dedup import review
from gallery_dedup.companions import bound
from gallery_dedup.domain import (
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
    ScanProgress,
    ScanReport,
    ScanRequest,
)
from gallery_dedup.domain.sentence import joined_sentences, sentence
from gallery_dedup.errors import FolderError, PlanError
from gallery_dedup.library.away import reasons_gone
from gallery_dedup.library.faces import StoredFaces, erase_faces, stored_faces
from gallery_dedup.library.grouping import checked, drained, grouped
from gallery_dedup.library.looking import Looking
from gallery_dedup.library.matched import matched
from gallery_dedup.locations import Locations
from gallery_dedup.matching.keeper import check_rules
from gallery_dedup.scan import READER, Scanned, scan_files
from gallery_dedup.settings import Settings, load_settings, save_settings
from gallery_dedup.store.cache import Cache, MovedFile
from gallery_dedup.store.ledger import Ledger
from gallery_dedup.store.set_aside import all_set_aside

if TYPE_CHECKING:
    from gallery_dedup.library.journal import BrokenMove, LastMove

MATCHER = 8
"""Grows when candidates, evidence or thresholds change; pairs of another matcher are found anew."""


class Library(Looking):
    """Scan, compare, decide, move and take back; see the module docstring for threads."""

    def __init__(self, locations: Locations, *, settings: Settings | None = None, background: bool = False) -> None:
        """Open the databases; raises LocationError when the program's own folders cannot be written.

        In the `background` scans leave the processor to other threads that want it.
        """
        locations.prepare()
        loaded, notices = load_settings(locations)
        super().__init__(locations, settings=settings or loaded, cache=Cache.open(locations.cache_file))
        self._background = background
        aside = self._cache.set_aside
        self._notices: tuple[str, ...] = notices
        if aside is not None:
            self._notices += (
                sentence("The cache could not be used and is built anew; the old one is kept as {aside}.", aside=aside),
            )

    @property
    def notices(self) -> tuple[str, ...]:
        """Sentences the user should read; once models were asked for, on those that failed as well."""
        return self._notices + (self._used[1].notices if self._used is not None else ())

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
        request = checked(request, saved=self.settings.profiles)
        self._check_answered(request.dimension)
        scanned = yield from self._read(request)
        photos = self._found_photos(request, scanned.discovery)
        unread = yield from matched(
            photos, cache=self._cache, matcher=MATCHER, models=self.models_in_use(), background=self._background
        )
        groups = yield from self._grouped(request, photos)
        scanned = replace(scanned, failures=(*scanned.failures, *unread))
        return self._report(request, scanned, photos, groups, time.monotonic() - started)

    def read(self, request: ScanRequest) -> Generator[ScanProgress, None, list[Photo]]:
        """Bring the descriptions up to date and return the photos of the folders; matches nothing. Raises as `scan`."""
        request = checked(request, saved=self.settings.profiles)
        scanned = yield from self._read(request)
        return self._found_photos(request, scanned.discovery)

    def groups(self, request: ScanRequest) -> tuple[Group, ...]:
        """Groups of what is stored of the request's folders; reads no photo."""
        return self._groups(request, self._stored_photos(request.folders))

    def report(self, request: ScanRequest) -> ScanReport:
        """What the last scans left: groups and what could not be read, without looking at the folders."""
        photos = self._stored_photos(request.folders)
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

    def compared_otherwise(self, folders: Sequence[str]) -> int:
        """How many contents of the folders another version of the program compared: the next scan does it anew."""
        return len(self._cache.unmatched(MATCHER, folders, seen=True))

    def _read(self, request: ScanRequest) -> Generator[ScanProgress, None, Scanned]:
        scanned = yield from scan_files(
            request, cache=self._cache, models=self.models_in_use(anew=True), background=self._background
        )
        failed = {failure.path: failure.reason for failure in scanned.discovery.failures}
        if not scanned.discovery.files and failed.keys() >= set(request.folders):
            raise FolderError(joined_sentences((failed[folder] for folder in dict.fromkeys(request.folders)), by="; "))
        return scanned

    def _found_photos(self, request: ScanRequest, discovery: Discovery) -> list[Photo]:
        found = {file.path: file for file in discovery.files}
        photos = [photo for photo in self._stored_photos(request.folders) if photo.path in found]
        return [
            photo
            if (file := found[photo.path]).link_count == 1 and file.links == photo.links
            else replace(photo, links=file.links, link_count=file.link_count)
            for photo in photos
        ]

    def _stored_photos(self, folders: Sequence[str]) -> list[Photo]:
        """The readable files of the folders with what lies beside them."""
        photos = self._cache.photos(folders)
        beside = bound((photo.path for photo in photos), self._cache.refused_files(folders))
        return [replace(one, companions=beside[one.path]) if one.path in beside else one for one in photos]

    def _groups(self, request: ScanRequest, photos: Sequence[Photo]) -> tuple[Group, ...]:
        return drained(self._grouped(request, photos))

    def _grouped(
        self, request: ScanRequest, photos: Sequence[Photo]
    ) -> Generator[ScanProgress, None, tuple[Group, ...]]:
        return grouped(
            request,
            photos,
            cache=self._cache,
            matcher=MATCHER,
            models=self.models_in_use(),
            saved=self.settings.profiles,
            kept=self._kept(photos),
            not_copies=self._ledger.not_copies(),
        )

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

    def forget(self, paths: Collection[str]) -> None:
        """Forget files and their marks; the files themselves, and the journal, stay as they are."""
        self._ledger.clear_marks(paths)
        self._cache.forget(paths)

    def set_not_copies(self, pairs: Iterable[tuple[Photo, Photo]]) -> None:
        """Remember for ever that these photos are not copies of each other."""
        self._ledger.set_not_copies([_contents(a, b) for a, b in pairs if a.sha256 != b.sha256])

    def forget_not_copies(self, pairs: Iterable[tuple[Photo, Photo]]) -> None:
        """Take `set_not_copies` back."""
        self._ledger.forget_not_copies([_contents(a, b) for a, b in pairs])

    def suggest(self, groups: Sequence[Group], *, rules: Sequence[str] = ()) -> dict[str, Mark]:
        """What the rules would mark; nothing is saved."""
        return review.suggested_marks(groups, rules=check_rules(rules), protected=self.settings.protected)

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
        """What moving the photos that were marked by hand would do; looks which are there, changes nothing."""
        paths = {member.photo.path for group in groups for member in group.members}
        gone = reasons_gone(paths, roots=self.settings.folders)
        return review.plan_by_marks(
            groups, marks, folders=self.settings.folders, protected=self.settings.protected, gone=gone
        )

    # Acting

    def apply(
        self,
        plan: Plan,
        *,
        dry_run: bool = False,
        allow_last: Collection[str] = (),
        by_hand: Collection[str] = (),
        accepted: Collection[str] = (),
    ) -> Generator[MoveProgress, None, Outcome]:
        """Carry a plan out, line by line through the gate, the journal first; returns what became of every line.

        `allow_last` names files that may be the last of their group, `by_hand` those that a person marked although no
        rule may: their keeper must still be there and open, it only need not be a copy. `accepted` names those of which
        the person was told what is lost with them.
        """
        from gallery_dedup.actions.apply import apply
        from gallery_dedup.actions.gate import Gate
        from gallery_dedup.matching.compare import relation_now
        from gallery_dedup.matching.loss import lost_now
        from gallery_dedup.matching.subject import is_readable

        gate = Gate(protected=self.settings.protected, relation=relation_now, readable=is_readable, lost=lost_now)
        try:
            return (
                yield from apply(
                    plan,
                    gate=gate,
                    ledger=self._ledger,
                    dry_run=dry_run,
                    allow_last=allow_last,
                    by_hand=by_hand,
                    accepted=accepted,
                )
            )
        finally:
            # Also when it was cancelled: what has moved leaves the groups at once.
            self._cache.forget([line.path for line in plan.remove if not os.path.lexists(line.path)])

    def history(self) -> list[LedgerEntry]:
        """The journal, newest first."""
        return self._ledger.entries()

    def last_move(self) -> LastMove | None:
        """The newest move that can be taken back."""
        from gallery_dedup.library.journal import last_move

        return last_move(self._ledger)

    def settle_broken_move(self) -> BrokenMove | None:
        """Set right what a move left that was broken off with the program; None when there was none."""
        from gallery_dedup.library.journal import settle_broken_move

        return settle_broken_move(self._cache, self._ledger)

    def undo(
        self, entry: int | None = None, *, batch: int | None = None, last: bool = False
    ) -> Generator[MoveProgress, None, Outcome]:
        """Bring back one entry, a batch, or the last batch that still has something to bring back."""
        from gallery_dedup.actions.undo import undo

        if last:
            batch = self._ledger.last_batch()
            if batch is None:
                raise PlanError(sentence("there is nothing to undo"))
        entries = [self._ledger.entry(entry)] if entry is not None else self._batch(batch)
        outcome = yield from undo(self._ledger, entries=entries)
        self._know_again(outcome, {entry.where: entry.sha256 for entry in entries})
        return outcome

    def _batch(self, batch: int | None) -> list[LedgerEntry]:
        entries = self._ledger.entries(batch=batch) if batch is not None else []
        if not entries:
            raise PlanError(
                sentence("there is no batch {batch} in the history", batch=batch)
                if batch is not None
                else sentence("nothing was named")
            )
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

    def stored_faces(self) -> StoredFaces:
        """How many faces are stored, of how many photos."""
        return stored_faces(self._cache)

    def erase_faces(self) -> StoredFaces:
        """Forget every face and the scores they gave; returns what there was. The setting `faces` stays as it is."""
        return erase_faces(self._cache)

    def caches_set_aside(self) -> list[Path]:
        """Damaged caches that were kept: whoever erases something wants to know of them."""
        return all_set_aside(self.locations.cache_file)

    def erase_cache(self) -> None:
        """Forget every description; photos, marks and the journal stay."""
        self._cache.erase()


def _contents(a: Photo, b: Photo) -> tuple[str, str]:
    return min(a.sha256, b.sha256), max(a.sha256, b.sha256)
