"""What a worker thread does with one file: read, decode and describe it, or say why not."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from gallery_dedup.describe import describe, vectors_of
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Vector, pack
from gallery_dedup.dimensions.scales import DESCRIBED_BY
from gallery_dedup.domain import DecodedPhoto, FoundFile, Photo
from gallery_dedup.errors import ImageError, NotAPicture
from gallery_dedup.imaging.content import file_digest
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.store.cache import Described, DescribedAnew, MovedFile, UnreadFile

_NAMED = {dimension.name: dimension for dimension in DIMENSIONS}


class UnopenedFile(UnreadFile):
    """A file that the system did not let us read: the next scan tries again, although the file will be the same."""

    __slots__ = ()


Read: TypeAlias = Described | MovedFile | UnreadFile


def read_file(file: FoundFile, *, known: frozenset[str]) -> Read:
    """The file's content described, only named when its digest is among the `known` ones, or why it cannot be read."""
    try:
        if known and (sha256 := file_digest(file.path)) in known:
            return MovedFile(file, sha256)
        return described(file, read_photo(file.path))
    except ImageError as error:
        # Decoders raise errors of the system's kind too, without its number.
        unopened = isinstance(error.__cause__, OSError) and error.__cause__.errno is not None
        return (UnopenedFile if unopened else UnreadFile)(file, str(error), not isinstance(error, NotAPicture))


def described(file: FoundFile, photo: DecodedPhoto) -> Described:
    """A decoded photo with its vectors as the cache stores them."""
    description = describe(photo)
    vectors = _packed(description.vectors)
    return Described(file, photo, vectors, description.thumbnail, description.flat, DESCRIBED_BY)


def described_anew(photo: Photo, *, stored: Mapping[str, int]) -> DescribedAnew | None:
    """Vectors of those dimensions whose `stored` version is another one, from the file; None when it cannot be read.

    None also when its content is no longer the one that is known: the next scan sees a changed file.
    """
    try:
        decoded = read_photo(photo.path)
    except ImageError:
        return None
    if decoded.sha256 != photo.sha256:
        return None
    wanted = [dimension for dimension in DIMENSIONS if stored.get(dimension.name) != dimension.version]
    return DescribedAnew(photo.sha256, _packed(vectors_of(decoded, wanted)), DESCRIBED_BY)


def _packed(vectors: Mapping[str, Vector]) -> dict[tuple[str, int], bytes]:
    return {(name, _NAMED[name].version): pack(_NAMED[name], vector) for name, vector in vectors.items()}
