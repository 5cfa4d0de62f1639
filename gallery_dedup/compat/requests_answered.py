"""Answers to the requests of other systems, to the key and the digit; the HTTP service and the command line ask here.

What fails a whole request is raised: RequestError for its shape, ImageError for an image without which there is no
answer, ModelError and SettingsError for what would make the vectors. `error_answer` is how those systems tell it.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextvars import copy_context
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeAlias

from gallery_dedup.compat.requests import (
    MOST_TARGETS,
    PAIR_KEYS,
    MatchRequest,
    PairRequest,
    match_request,
    similarity_request,
    vector_pair_request,
    vector_request,
)
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.errors import GalleryDedupError, ImageError
from gallery_dedup.imaging.source import (
    Fetching,
    Source,
    SourceKind,
    read_source,
    understand_source,
    without_secrets,
)
from gallery_dedup.library import Library
from gallery_dedup.library.given import GivenVectors

AT_ONCE = 10
"""Downloads at the same time."""
ECHO = 120
"""Characters of an image that an answer repeats."""
DIGITS = 6

Answer: TypeAlias = dict[str, Any]
Told: TypeAlias = Vector | ImageError


@dataclass(frozen=True, slots=True)
class MatchProgress:
    """A sign of life: how many of the targets were looked at."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Asking:
    """How images are read for a request: with `paths` also files, which is for the person at this computer.

    With `refetch` what lies at addresses is fetched although it is remembered, since it may be another picture now.
    """

    how: Fetching
    paths: bool = False
    refetch: bool = False

    def source(self, given: str) -> Source:
        """What was given; raises ImageError."""
        return understand_source(given, paths=self.paths, most_bytes=self.how.most_bytes)

    def remembered(self, source: Source, vectors: GivenVectors) -> Vector | None:
        """The vector where nothing needs to be fetched or decoded; else None."""
        if self.refetch and source.kind is SourceKind.URL:
            return None
        return vectors.remembered(source, public=not self.how.private)

    def described(self, source: Source, vectors: GivenVectors, data: bytes | None = None) -> Vector:
        """The vector, remembered from now on; `data` are the bytes that lay at the source's address."""
        return vectors.described(source, data, public=not self.how.private)

    def vector(self, given: str, vectors: GivenVectors) -> Vector:
        """The vector of one image, fetched where it must be; raises ImageError, ModelError."""
        source = self.source(given)
        if (found := self.remembered(source, vectors)) is not None:
            return found
        data = read_source(source, how=self.how) if source.kind is SourceKind.URL else None
        return self.described(source, vectors, data)


REQUEST = Asking(Fetching())


def match_answer(
    document: object,
    library: Library,
    *,
    dimension: str | None = None,
    asking: Asking = REQUEST,
    most_targets: int = MOST_TARGETS,
) -> Generator[MatchProgress, None, Answer]:
    """Answer `{"sourceImage", "targetImages", "threshold"}`, or `{}` with a sample run, in steps."""
    request = _sample() if document == {} else match_request(document, most_targets=most_targets)
    return (yield from matched(request, library, dimension=dimension, asking=asking))


def matched(
    request: MatchRequest, library: Library, *, dimension: str | None = None, asking: Asking = REQUEST
) -> Generator[MatchProgress, None, Answer]:
    """Compare one image with many, in steps; a target that cannot be read has `error` and the others go on.

    Scores are clamped to 0..1 and have six decimals; similar is what has the threshold or more, as it is told.
    Raises before the first step for a source that can be no image; what is only read or fetched later, later.
    """
    asking.source(request.source)
    vectors = library.given_vectors(dimension)
    places: dict[str, list[int]] = {}
    for place, target in enumerate(request.targets):
        if target.strip():
            places.setdefault(target, []).append(place)
    total, done = sum(map(len, places.values())), 0
    yield MatchProgress(done, total)
    source = asking.vector(request.source, vectors)
    results: dict[int, Answer] = {}
    for target, told in _read_all(places, vectors, asking):
        judged = _judged(source, told, vectors, request.threshold)
        for place in places[target]:
            results[place] = {"targetIndex": place, "targetImage": echo(target), **judged}
        done += len(places[target])
        yield MatchProgress(done, total)
    return {
        "sourceImage": echo(request.source),
        "totalTargets": total,
        "totalImagesProcessed": 1 + total,
        "results": [results[place] for place in sorted(results)],
    }


def similarity_answer(
    document: object, library: Library, *, dimension: str | None = None, asking: Asking = REQUEST
) -> Answer:
    """Answer `{"image_a", "image_b"}` with `{"similarity_score": 0.0..1.0}`."""
    return {"similarity_score": _similarity(similarity_request(document), library.given_vectors(dimension), asking)}


def vector_answer(document: object, library: Library, *, asking: Asking = REQUEST) -> Answer:
    """Answer `{"url"}` or `{"img"}` with `{"result": [512 numbers]}`: CLIP's where it is installed, else our own."""
    image = vector_request(document, most_bytes=asking.how.most_bytes)
    return {"result": [float(number) for number in asking.vector(image, library.embedding_vectors())]}


def vector_pair_answer(document: object, library: Library, *, asking: Asking = REQUEST) -> Answer:
    """Answer `{"url_1" or "img_1", "url_2" or "img_2"}` with `{"similarity": 0.0..1.0}`, of those same vectors."""
    request = vector_pair_request(document, most_bytes=asking.how.most_bytes)
    return {"similarity": _similarity(request, library.embedding_vectors(), asking)}


def vector_or_pair_answer(document: object, library: Library, *, asking: Asking = REQUEST) -> Answer:
    """Answer as `vector_pair_answer` does where two images are sent, which the keys tell, else as `vector_answer`."""
    pair = isinstance(document, dict) and any(key in document for key in PAIR_KEYS)
    return (vector_pair_answer if pair else vector_answer)(document, library, asking=asking)


def error_answer(error: GalleryDedupError) -> Answer:
    """What is answered in place of everything else."""
    return {"error": str(error)}


def echo(given: str) -> str:
    """An image as an answer repeats it: the first 120 characters, the last one an ellipsis where more were given.

    An address is repeated without name and password, and without the values of parameters such as token=.
    """
    told = without_secrets(given)
    return told if len(told) <= ECHO else told[: ECHO - 1] + "…"


def told_score(score: float) -> float:
    """A score as an answer tells it: 0..1 with six decimals."""
    return round(min(1.0, max(0.0, score)), DIGITS)


def _sample() -> MatchRequest:
    from gallery_dedup.compat.requests_sample import sample_request  # draws: loaded where it does

    return sample_request()


def _similarity(request: PairRequest, vectors: GivenVectors, asking: Asking) -> float:
    score = vectors.compare(asking.vector(request.a, vectors), asking.vector(request.b, vectors))
    if score is None:
        raise ImageError(_unscored(vectors))
    return told_score(score)


def _judged(source: Vector, told: Told, vectors: GivenVectors, threshold: float) -> Answer:
    if isinstance(told, ImageError):
        return {"error": str(told)}
    score = vectors.compare(source, told)
    if score is None:
        return {"error": _unscored(vectors)}
    return {"similarityScore": told_score(score), "isSimilar": told_score(score) >= threshold}


def _unscored(vectors: GivenVectors) -> str:
    return f"{vectors.dimension.name} cannot score these two images"


def _read_all(
    targets: Mapping[str, Sequence[int]], vectors: GivenVectors, asking: Asking
) -> Iterator[tuple[str, Told]]:
    """Each target with its vector or what went wrong, as they come: downloads wait for each other only by AT_ONCE."""
    downloads = _Downloads(asking)
    for target in targets:
        try:
            source = asking.source(target)
            vector = asking.remembered(source, vectors)
            if vector is None and source.kind is not SourceKind.URL:
                vector = asking.described(source, vectors)
        except ImageError as error:
            yield target, error
            continue
        if vector is not None:
            yield target, vector
            continue
        if downloads.under_way == AT_ONCE:
            yield downloads.arrived(vectors)
        downloads.start(target, source)
    while downloads.under_way:
        yield downloads.arrived(vectors)


class _Downloads:
    """Downloads, each in a thread that nobody waits for when the request is given up."""

    def __init__(self, asking: Asking) -> None:
        self._asking = asking
        self._arrived: SimpleQueue[tuple[str, Source, bytes | BaseException]] = SimpleQueue()
        self.under_way = 0

    def start(self, target: str, source: Source) -> None:
        self.under_way += 1
        # In a context of its own with what stops this thread, so that it stops the download too.
        run = copy_context().run
        threading.Thread(target=run, args=(self._fetch, target, source), name="fetch", daemon=True).start()

    def arrived(self, vectors: GivenVectors) -> tuple[str, Told]:
        """The next that is there, described."""
        target, source, told = self._arrived.get()
        self.under_way -= 1
        try:
            if isinstance(told, BaseException):
                raise told
            return target, self._asking.described(source, vectors, told)
        except ImageError as error:
            return target, error

    def _fetch(self, target: str, source: Source) -> None:
        told: bytes | BaseException
        try:
            told = read_source(source, how=self._asking.how)
        except BaseException as error:  # noqa: BLE001 - raised again by whoever waits for it
            told = error
        self._arrived.put((target, source, told))
