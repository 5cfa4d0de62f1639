"""Scan: discover, decode, describe and store, as one generator of progress.

Worker threads read, hash, decode and describe one photo each (decoders release the interpreter lock); the thread that
iterates the generator alone writes. Stopping the iteration cancels; what was committed stays.
"""

from __future__ import annotations

import collections
import contextlib
import os
import time
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

from gallery_dedup.background import step_back
from gallery_dedup.discover import discover
from gallery_dedup.domain import Discovery, FoundFile, PathReason, ScanPhase, ScanProgress, ScanRequest
from gallery_dedup.in_use import NO_MODELS, ModelsInUse, dimensions_in_use
from gallery_dedup.store.cache import Cache, Described, KnownFile, MovedFile, UnreadFile

if TYPE_CHECKING:
    from gallery_dedup.reading import Read

READER = 2
"""Grows when decoding changes what it gives or which files it reads; files of another reader are read again."""

_NEVER_READ = 0
"""In place of READER for files that the system did not let us read."""
_COMMIT_FILES = 64
_COMMIT_SECONDS = 1.0
_AHEAD = 4
"""Files in flight for each worker: enough to keep it busy, few enough to bound memory."""
_TICK_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Scanned:
    """What is in the cache after a scan; `files` are those that were found and can be read."""

    discovery: Discovery
    reused: int
    failures: tuple[PathReason, ...]
    skipped: tuple[PathReason, ...]


def scan_files(
    request: ScanRequest, *, cache: Cache, models: ModelsInUse = NO_MODELS, background: bool = False
) -> Generator[ScanProgress, None, Scanned]:
    """Bring the cache up to date with the folders; yields progress, returns what was found.

    Only files whose size, modification time and file id changed are read. A file under a new name keeps its
    description: at once when its file id moved along, else by the digest of its bytes. Photos are described by what
    comes with the program and by the `models`; those that lack the vectors of one are read again for it.
    """
    finding = discover(request.folders, exclude=request.exclude, hidden=request.hidden)
    discovery = yield from _progress_of(finding)
    known = cache.known_files(request.folders)
    waiting = [file for file in discovery.files if not _is_current(file, known.get(file.path))]
    gone = _gone(known, discovery)
    waiting = _reuse_renamed(cache, waiting, {path: known[path] for path in gone})
    if waiting:
        outdated = {path for path, file in known.items() if file.reader not in (READER, _NEVER_READ)}
        yield from _read_all(waiting, outdated=outdated, cache=cache, models=models, background=background)
    cache.forget(gone)
    yield from _describe_anew(cache, discovery, request.folders, models=models, background=background)
    refused = cache.refused_files(request.folders)
    found = [file.path for file in discovery.files if file.path in refused]
    failures = [PathReason(path, refused[path].reason or "") for path in found if refused[path].failed]
    skipped = [PathReason(path, refused[path].reason or "") for path in found if not refused[path].failed]
    return Scanned(
        discovery=discovery,
        reused=len(discovery.files) - len(waiting),
        failures=(*discovery.failures, *failures),
        skipped=(*discovery.skipped, *skipped),
    )


def _progress_of(finding: Generator[int, None, Discovery]) -> Generator[ScanProgress, None, Discovery]:
    while True:
        try:
            seen = next(finding)
        except StopIteration as end:
            discovery: Discovery = end.value
            return discovery
        yield ScanProgress(ScanPhase.FINDING, seen, None)


def _is_current(file: FoundFile, known: KnownFile | None) -> bool:
    return (
        known is not None
        and known.bytes == file.bytes
        and known.mtime_ns == file.mtime_ns
        and known.file_id == file.file_id
        and known.reader == READER
    )


def _gone(known: Mapping[str, KnownFile], discovery: Discovery) -> list[str]:
    """Known files that were not found although their folder could be looked at: those on a disk that is away stay."""
    found = {file.path for file in discovery.files}
    away = tuple(os.path.join(failure.path, "") for failure in discovery.failures)
    return [path for path in known if path not in found and not path.startswith(away)]


def _reuse_renamed(cache: Cache, waiting: Sequence[FoundFile], gone: Mapping[str, KnownFile]) -> list[FoundFile]:
    """Store renamed files as what they were; returns those that must be read."""
    former = {
        (file.device, file.file_id, file.bytes, file.mtime_ns): file.sha256
        for file in gone.values()
        if file.sha256 is not None and file.reader == READER
    }
    moved, rest = [], []
    for file in waiting:
        sha256 = former.get((file.device, file.file_id, file.bytes, file.mtime_ns))
        if sha256 is None:
            rest.append(file)
        else:
            moved.append(MovedFile(file, sha256))
    if moved:
        cache.save(moved=moved, reader=READER)
    return rest


def _read_all(
    files: Sequence[FoundFile], *, outdated: Collection[str], cache: Cache, models: ModelsInUse, background: bool
) -> Generator[ScanProgress, None, None]:
    """Read the files; those that are `outdated` are described although their content is known."""
    # The numerical libraries load only when there is something to read.
    from gallery_dedup.reading import read_file

    dimensions = dimensions_in_use(models)
    by_size = cache.digests_by_size({file.bytes for file in files})
    workers = _workers(background=background)
    batch = _Batch(cache)
    queue = collections.deque(files)
    finished: SimpleQueue[Future[Read]] = SimpleQueue()
    running = done = failures = 0
    started = time.monotonic()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="read", initializer=step_back if background else None)
    try:
        while queue or running:
            while queue and running < _AHEAD * workers:
                file = queue.popleft()
                known = frozenset() if file.path in outdated else by_size.get(file.bytes, frozenset())
                pool.submit(read_file, file, known=known, dimensions=dimensions).add_done_callback(finished.put)
                running += 1
            path = ""
            for future in _finished(finished):
                read = future.result()
                failures += isinstance(read, UnreadFile) and read.failed
                path = read.file.path
                batch.add(read)
                done += 1
                running -= 1
            batch.commit_when_due()
            yield _reading(done, len(files), failures, time.monotonic() - started, path)
        batch.commit()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _describe_anew(
    cache: Cache, discovery: Discovery, folders: Sequence[str], *, models: ModelsInUse, background: bool
) -> Generator[ScanProgress, None, None]:
    """Give contents that other versions of dimensions, or fewer models, described the vectors they lack.

    Only files that were found are read: those on a disk that is away wait until it is back.
    """
    if not cache.paths_described_otherwise(models.described_by, folders):
        return
    here = {file.path for file in discovery.files}
    waiting = cache.described_otherwise(models.described_by, folders, among=here)
    if not waiting:
        return
    from gallery_dedup.reading import described_anew

    dimensions = dimensions_in_use(models)
    workers = _workers(background=background)
    started = time.monotonic()
    done = 0
    pool = ThreadPoolExecutor(workers, thread_name_prefix="read", initializer=step_back if background else None)
    try:
        for start in range(0, len(waiting), _COMMIT_FILES):
            block = waiting[start : start + _COMMIT_FILES]
            reads = [
                pool.submit(
                    described_anew,
                    one,
                    stored={key: version for key, (version, _) in cache.vectors_of(one.sha256).items()},
                    described_by=cache.described_by(one.sha256),
                    dimensions=dimensions,
                )
                for one in block
            ]
            described = []
            for photo, read in zip(block, (future.result() for future in reads), strict=True):
                described += [read] if read is not None else []
                done += 1
                yield _reading(done, len(waiting), 0, time.monotonic() - started, photo.path)
            cache.save_anew(described)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _workers(*, background: bool) -> int:
    """One more than there are processors: while one waits for the interpreter's lock, another decodes.

    In the background nobody is to wait longer for that lock than must be.
    """
    allowed = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 2
    return max(2, allowed) + (0 if background else 1)


def _finished(finished: SimpleQueue[Future[Read]]) -> Iterator[Future[Read]]:
    """What is done by now; waits a moment for the first."""
    with contextlib.suppress(Empty):
        yield finished.get(timeout=_TICK_SECONDS)
        while True:
            yield finished.get_nowait()


class _Batch:
    """Results on their way into the cache, committed together every so many files or seconds."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache
        self._reads: list[Read] = []
        self._since = time.monotonic()

    def add(self, read: Read) -> None:
        """Take one file's result."""
        self._reads.append(read)

    def commit_when_due(self) -> None:
        """Commit when the batch is full or old."""
        if len(self._reads) >= _COMMIT_FILES or time.monotonic() - self._since >= _COMMIT_SECONDS:
            self.commit()

    def commit(self) -> None:
        """Write everything in one transaction."""
        from gallery_dedup.reading import UnopenedFile

        unopened = [read for read in self._reads if isinstance(read, UnopenedFile)]
        if len(self._reads) > len(unopened):
            self._cache.save(
                [read for read in self._reads if isinstance(read, Described)],
                unread=[read for read in self._reads if isinstance(read, UnreadFile) and read not in unopened],
                moved=[read for read in self._reads if isinstance(read, MovedFile)],
                reader=READER,
            )
        if unopened:
            self._cache.save(unread=unopened, reader=_NEVER_READ)
        self._reads = []
        self._since = time.monotonic()


def _reading(done: int, total: int, failures: int, seconds: float, path: str) -> ScanProgress:
    rate = done / seconds if seconds > 0 else 0.0
    left = (total - done) / rate if done >= 20 else None
    return ScanProgress(ScanPhase.READING, done, total, failures, rate, left, path)
