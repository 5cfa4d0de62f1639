"""What is like one photo: its vector against those of many, best first."""

from __future__ import annotations

import time
from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, Vector, unpack
from gallery_dedup.dimensions.scales import FIND_DIMENSION
from gallery_dedup.domain import Photo
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import SettingsError
from gallery_dedup.store.cache import Cache

if TYPE_CHECKING:
    from gallery_dedup.matching.relate import Subject


@dataclass(frozen=True, slots=True)
class Found:
    """A photo and how like it is to the one that was looked for, on the dimension's own scale."""

    photo: Photo
    score: float


@dataclass(frozen=True, slots=True)
class Searched:
    """A sign of life: the photo that is looked for, and how many of the others it was compared with."""

    photo: Photo
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Results:
    """The photo that was looked for, and those of the `total` others that could be scored, best first."""

    photo: Photo
    found: tuple[Found, ...]
    total: int


_FIRST_STEP = 256
_STEP_SECONDS = 0.2
"""Steps grow while one takes less: local features take 2 ms a photo, other vectors a hundredth of it."""


def dimension_named(name: str = FIND_DIMENSION, *, dimensions: Sequence[Dimension] = DIMENSIONS) -> Dimension:
    """The best dimension of that name that compares vectors, the last; SettingsError names those that do."""
    return _named(name, dimensions)[-1]


def dimension_of_all(
    name: str, *, subject: Subject, sha256s: Collection[str], cache: Cache, dimensions: Sequence[Dimension]
) -> Dimension:
    """The best dimension of that name whose vectors the subject and all of these contents have; else our own.

    So that one list of scores has one scale: photos on a disk that is away wait for the vectors of a new model.
    """
    own, *others = _named(name, dimensions)
    for dimension in reversed(others):
        if dimension.key in subject.vectors:
            described = cache.contents_with(dimension.key, version=dimension.version)
            if described.issuperset(sha256s):
                return dimension
    return own


def _named(name: str, dimensions: Sequence[Dimension]) -> list[Dimension]:
    if found := [dimension for dimension in dimensions if dimension.name == name]:
        return found
    known = ", ".join(dict.fromkeys(dimension.name for dimension in dimensions))
    raise SettingsError(
        sentence('photos cannot be searched by "{name}": choose one of {known}', name=name, known=known)
    )


def vector_of(subject: Subject, dimension: Dimension) -> Vector:
    """The subject's vector; SettingsError when this dimension has nothing to say about the photo."""
    vector = subject.vectors.get(dimension.key)
    if vector is None:
        raise SettingsError(
            sentence(
                "{path}: nothing in it that {dimension} could describe",
                path=subject.photo.path,
                dimension=dimension.name,
            )
        )
    return vector


def find_like(
    subject: Subject, photos: Sequence[Photo], *, cache: Cache, dimension: Dimension, top: int | None = None
) -> list[Found]:
    """The photos by their score to the subject, best first, then by path; those that cannot be scored are left out.

    Files with the subject's own content are among them, the subject's own file is not.
    """
    wanted = vector_of(subject, dimension)
    if dimension.compare(wanted, wanted) is None:
        # A photo without faces has been looked at, and yet is like none.
        raise SettingsError(
            sentence(
                "{path}: nothing in it that {dimension} could compare",
                path=subject.photo.path,
                dimension=dimension.name,
            )
        )
    names, blobs = cache.vectors(dimension.key, version=dimension.version, sha256s={one.sha256 for one in photos})
    scores = {name: dimension.compare(wanted, unpack(dimension, blob)) for name, blob in zip(names, blobs, strict=True)}
    others = [photo for photo in photos if photo.path != subject.photo.path]
    found = [Found(photo, score) for photo in others if (score := scores.get(photo.sha256)) is not None]
    return sorted(found, key=lambda one: (-one.score, one.photo.path))[:top]


def search(
    subject: Subject, photos: Sequence[Photo], *, cache: Cache, dimension: Dimension
) -> Generator[Searched, None, Results]:
    """`find_like` in steps, so that one may leave in between; raises SettingsError as that does."""
    others = [photo for photo in photos if photo.path != subject.photo.path]
    found: list[Found] = []
    done, step = 0, _FIRST_STEP
    yield Searched(subject.photo, done, len(others))
    while done < len(others):
        started = time.monotonic()
        found += find_like(subject, others[done : done + step], cache=cache, dimension=dimension)
        done = min(done + step, len(others))
        step = step if time.monotonic() - started > _STEP_SECONDS else step * 2
        yield Searched(subject.photo, done, len(others))
    found.sort(key=lambda one: (-one.score, one.photo.path))
    return Results(subject.photo, tuple(found), len(others))
