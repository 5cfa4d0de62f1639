"""What is like one photo: its vector against those of many, best first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, Vector, unpack
from gallery_dedup.dimensions.scales import FIND_DIMENSION
from gallery_dedup.domain import Photo
from gallery_dedup.errors import SettingsError
from gallery_dedup.matching.relate import Subject
from gallery_dedup.store.cache import Cache


@dataclass(frozen=True, slots=True)
class Found:
    """A photo and how like it is to the one that was looked for, on the dimension's own scale."""

    photo: Photo
    score: float


def dimension_named(name: str = FIND_DIMENSION) -> Dimension:
    """The dimension that compares vectors, by name; SettingsError names those that do."""
    for dimension in DIMENSIONS:
        if dimension.name == name:
            return dimension
    known = ", ".join(dimension.name for dimension in DIMENSIONS)
    raise SettingsError(f'photos cannot be searched by "{name}": choose one of {known}')


def vector_of(subject: Subject, dimension: Dimension) -> Vector:
    """The subject's vector; SettingsError when this dimension has nothing to say about the photo."""
    vector = subject.vectors.get(dimension.name)
    if vector is None:
        raise SettingsError(f"{subject.photo.path}: nothing in it that {dimension.name} could describe")
    return vector


def find_like(
    subject: Subject, photos: Sequence[Photo], *, cache: Cache, dimension: Dimension, top: int | None = None
) -> list[Found]:
    """The photos by their score to the subject, best first, then by path; those that cannot be scored are left out.

    Files with the subject's own content are among them, the subject's own file is not.
    """
    wanted = vector_of(subject, dimension)
    names, blobs = cache.vectors(dimension.name, version=dimension.version, sha256s={one.sha256 for one in photos})
    scores = {name: dimension.compare(wanted, unpack(dimension, blob)) for name, blob in zip(names, blobs, strict=True)}
    others = [photo for photo in photos if photo.path != subject.photo.path]
    found = [Found(photo, score) for photo in others if (score := scores.get(photo.sha256)) is not None]
    return sorted(found, key=lambda one: (-one.score, one.photo.path))[:top]
