"""Photos made ready to be compared: out of the cache, or read now."""

from __future__ import annotations

import os
from collections.abc import Sequence

from gallery_dedup.describe import describe
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, Vector, unpack
from gallery_dedup.domain import Photo
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.imaging.thumbnail import decode_thumbnail
from gallery_dedup.matching.relate import Subject
from gallery_dedup.matching.small_picture import small_picture
from gallery_dedup.store.cache import Cache


def subject_of(cache: Cache, photo: Photo, *, dimensions: Sequence[Dimension] = DIMENSIONS) -> Subject:
    """What comparing a stored photo by the dimensions takes."""
    stored = cache.vectors_of(photo.sha256)
    vectors: dict[str, Vector] = {}
    for dimension in dimensions:
        version, data = stored.get(dimension.key, (None, b""))
        if version == dimension.version:
            vectors[dimension.key] = unpack(dimension, data)
    thumbnail = cache.thumbnail(photo.sha256)
    if thumbnail is None:
        raise KeyError(f"no small picture of {photo.path}")
    return Subject(photo, vectors, small_picture(decode_thumbnail(thumbnail), width=photo.width, height=photo.height))


def read_subject(path: str, *, dimensions: Sequence[Dimension] = DIMENSIONS) -> Subject:
    """What comparing a file by the dimensions takes, read from the disk now; raises ImageError naming the file."""
    try:
        state = os.stat(path)
        decoded = read_photo(path)
    except OSError as error:
        raise ImageError(sentence("{path}: {reason}", path=path, reason=system_reason(error))) from error
    except ValueError as error:
        raise ImageError(sentence("{path}: no file can have this name", path=ascii(path))) from error
    except ImageError as error:
        raise type(error)(sentence("{path}: {reason}", path=path, reason=error)) from error
    description = describe(decoded, dimensions=dimensions)
    photo = Photo(
        path=path,
        bytes=state.st_size,
        mtime_ns=state.st_mtime_ns,
        device=state.st_dev,
        file_id=state.st_ino,
        sha256=decoded.sha256,
        width=decoded.width,
        height=decoded.height,
        format=decoded.format,
        frames=decoded.frames,
        bit_depth=decoded.bit_depth,
        quality=decoded.quality,
        flat=description.flat,
        capture=decoded.capture,
    )
    small = small_picture(decode_thumbnail(description.thumbnail), width=photo.width, height=photo.height)
    return Subject(photo, description.vectors, small)


def is_readable(path: str) -> bool:
    """Whether the file can be decoded now."""
    try:
        read_photo(path)
    except ImageError:
        return False
    return True
