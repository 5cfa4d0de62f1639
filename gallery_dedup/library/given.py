"""Images however they are given, as vectors of one dimension; what is remembered is neither fetched nor described."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from gallery_dedup.dimensions.protocol import Dimension, Vector, pack, unpack
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.content import Content, held_content, open_content
from gallery_dedup.imaging.source import Source, SourceKind, shown_address, without_user
from gallery_dedup.library.faces import FACE
from gallery_dedup.store.remembered import RememberedImages

_TOLD = {
    SourceKind.BASE64: sentence("the image in base64"),
    SourceKind.DATA_URI: sentence("the image in the data URI"),
    SourceKind.BYTES: sentence("the image in these bytes"),
}


@dataclass(frozen=True, slots=True)
class GivenVectors:
    """Vectors of images by one dimension, for the thread that opened the library.

    `model` is what makes them as name@version; `known` gives the SHA-256 of a file that is in the library unchanged.
    Vectors of faces are used and not remembered: those that are stored belong to photos of the library.
    """

    dimension: Dimension
    model: str
    store: RememberedImages
    known: Callable[[str], str | None]

    def remembered(self, source: Source, *, public: bool = False) -> Vector | None:
        """The vector, one-dimensional, where neither fetching nor decoding is needed; else None.

        With `public` an address counts only where it was fetched as one of the internet: a service must not tell what
        the person at this computer fetched from their own network.
        """
        sha256 = self._content(source, public=public)
        return None if sha256 is None else self._stored(sha256)

    def described(self, source: Source, data: bytes | None = None, *, public: bool = False) -> Vector:
        """The vector, one-dimensional, and remember it; `data` are the bytes that lay at the source's address.

        With `public` they were fetched from the internet and nowhere else.

        Raises ImageError with a sentence that names the image, ModelError when the network cannot be used.
        """
        try:
            with _opened(source, data) as content:
                vector = self._stored(content.sha256)
                if vector is None:
                    vector = self._read(content)
                if source.kind is SourceKind.URL:
                    for key in _keys(source.place, public=public):
                        self.store.remember_content(key, content.sha256)
                return vector
        except ImageError as error:
            raise type(error)(sentence("{source}: {reason}", source=source_name(source), reason=error)) from error

    def compare(self, a: Vector, b: Vector) -> float | None:
        """The score of two vectors on the dimension's own scale; None when they cannot be scored."""
        return self.dimension.compare(a, b)

    def _content(self, source: Source, *, public: bool) -> str | None:
        if source.kind is SourceKind.PATH:
            return self.known(os.path.abspath(source.place))
        if source.kind is SourceKind.URL:
            keys = _keys(source.place, public=public)
            return self.store.remembered_content(keys[0]) if keys else None
        return hashlib.sha256(source.data).hexdigest()

    def _stored(self, sha256: str) -> Vector | None:
        data = self.store.remembered_vector(sha256, self.dimension.key, version=self.dimension.version)
        return None if data is None else unpack(self.dimension, data)

    def _read(self, content: Content) -> Vector:
        from gallery_dedup.imaging.decode import read_content  # what is remembered needs no decoder

        vector = self.dimension.describe(read_content(content))
        if vector is None:
            raise ImageError(sentence("nothing in it that {dimension} could describe", dimension=self.dimension.name))
        # As it will come out of the cache, so that the second answer is the first.
        data = pack(self.dimension, vector)
        if self.dimension.name != FACE:
            key, version = self.dimension.key, self.dimension.version
            self.store.remember_vector(content.sha256, key, version=version, data=data)
        return unpack(self.dimension, data)


def source_name(source: Source) -> str:
    """What a sentence calls an image: its path, its address without a password, or how it was given."""
    if source.kind is SourceKind.URL:
        return shown_address(source.place)
    return source.place or _TOLD[source.kind]


def _keys(address: str, *, public: bool) -> tuple[str, ...]:
    """Under what an address is remembered, the one that is looked for first; no address has the forms with a word.

    Name and password are in none of them. What they opened is remembered for the person at this computer, and not for
    the service: whoever asks there may have others, or none.
    """
    plain = without_user(address)
    if plain != address:
        return () if public else (f"opened {plain}",)
    return (f"public {address}", address) if public else (address,)


@contextmanager
def _opened(source: Source, data: bytes | None) -> Iterator[Content]:
    if source.kind is SourceKind.PATH:
        _check_path(source.place)
        with open_content(source.place) as content:
            yield content
    else:
        yield held_content(source.data if data is None else data)


def _check_path(path: str) -> None:
    """The system's own words for a path that leads nowhere, since it was just named."""
    try:
        os.stat(path)
    except OSError as error:
        raise ImageError(system_reason(error)) from error
    except ValueError as error:
        raise ImageError(sentence("no file can have this name")) from error
