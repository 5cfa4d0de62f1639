"""What a worker thread does with one file: read, decode and describe it, or say why not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from gallery_dedup.describe import describe, vectors_of
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, Vector, pack
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.domain import DecodedPhoto, FoundFile, Photo
from gallery_dedup.errors import ImageError, NotAPicture
from gallery_dedup.imaging.content import file_digest
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.store.cache import Described, DescribedAnew, MovedFile, UnreadFile


class UnopenedFile(UnreadFile):
    """A file that the system did not let us read: the next scan tries again, although the file will be the same."""

    __slots__ = ()


Read: TypeAlias = Described | MovedFile | UnreadFile


def read_file(file: FoundFile, *, known: frozenset[str], dimensions: Sequence[Dimension]) -> Read:
    """The file's content described, only named when its digest is among the `known` ones, or why it cannot be read."""
    try:
        if known and (sha256 := file_digest(file.path)) in known:
            return MovedFile(file, sha256)
        return described(file, read_photo(file.path), dimensions=dimensions)
    except ImageError as error:
        # Decoders raise errors of the system's kind too, without its number.
        unopened = isinstance(error.__cause__, OSError) and error.__cause__.errno is not None
        return (UnopenedFile if unopened else UnreadFile)(file, str(error), not isinstance(error, NotAPicture))


def described(file: FoundFile, photo: DecodedPhoto, *, dimensions: Sequence[Dimension] = DIMENSIONS) -> Described:
    """A decoded photo with its vectors as the cache stores them."""
    description = describe(photo, dimensions=dimensions)
    vectors = _packed(description.vectors, dimensions)
    return Described(file, photo, vectors, description.thumbnail, description.flat, _names(dimensions))


def described_anew(
    photo: Photo, *, stored: Mapping[str, int], described_by: frozenset[str], dimensions: Sequence[Dimension]
) -> DescribedAnew | None:
    """Vectors of those dimensions that were not asked yet, from the file; None when it cannot be read.

    Not asked are those that are neither in `described_by` nor, with their version, among what is `stored`. Vectors of
    added models change scores only: where no others were lacking, what is matched stays matched.

    None also when its content is no longer the one that is known: the next scan sees a changed file.
    """
    try:
        decoded = read_photo(photo.path)
    except ImageError:
        return None
    if decoded.sha256 != photo.sha256:
        return None
    wanted = [
        dimension
        for dimension in dimensions
        if _name(dimension) not in described_by and stored.get(dimension.key) != dimension.version
    ]
    return DescribedAnew(
        photo.sha256,
        _packed(vectors_of(decoded, wanted), wanted),
        _names(dimensions),
        matched_anew=any(dimension.key in VERSIONS for dimension in wanted),
    )


def _packed(vectors: Mapping[str, Vector], dimensions: Sequence[Dimension]) -> dict[tuple[str, int], bytes]:
    return {
        (dimension.key, dimension.version): pack(dimension, vectors[dimension.key])
        for dimension in dimensions
        if dimension.key in vectors
    }


def _names(dimensions: Sequence[Dimension]) -> frozenset[str]:
    return frozenset(_name(dimension) for dimension in dimensions)


def _name(dimension: Dimension) -> str:
    return f"{dimension.key}:{dimension.version}"
