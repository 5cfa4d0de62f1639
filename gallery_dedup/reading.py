"""What a worker thread does with one file: read, decode and describe it, or say why not."""

from __future__ import annotations

from typing import TypeAlias

from gallery_dedup.describe import describe
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import pack
from gallery_dedup.domain import DecodedPhoto, FoundFile
from gallery_dedup.errors import ImageError, NotAPicture
from gallery_dedup.imaging.content import file_digest
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.store.cache import Described, MovedFile, UnreadFile

_NAMED = {dimension.name: dimension for dimension in DIMENSIONS}
VERSIONS = {dimension.name: dimension.version for dimension in DIMENSIONS}
"""The vectors that are described now; contents with others are described anew when their files are read again."""


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
    vectors = {(name, VERSIONS[name]): pack(_NAMED[name], vector) for name, vector in description.vectors.items()}
    return Described(file, photo, vectors, description.thumbnail, description.flat)
