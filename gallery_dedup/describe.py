"""Describe: everything that is computed of one decoded photo, once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.protocol import Dimension, Vector
from gallery_dedup.domain import DecodedPhoto
from gallery_dedup.imaging.thumbnail import encode_thumbnail

_LEVELS = 32
_STEP = 4
"""Every fourth pixel each way says enough of the grey levels."""
FLAT_ENTROPY = 0.5
"""Bits of entropy of the grey levels below which a picture is flat: a blank page has 0.0 to 0.3, a page with a line of
text 0.6, photos 2 and more. Hashes of flat pictures are noise and would make one of them a candidate of all others."""


@dataclass(frozen=True, slots=True)
class Description:
    """What is stored of a content: vectors by the dimension's key, the small picture as JPEG, whether it is flat."""

    vectors: Mapping[str, Vector]
    thumbnail: bytes
    flat: bool


def describe(photo: DecodedPhoto, *, dimensions: Iterable[Dimension] = DIMENSIONS) -> Description:
    """Vectors of those of the dimensions that can describe this photo, its thumbnail, and whether it is flat."""
    return Description(
        vectors_of(photo, dimensions), encode_thumbnail(photo.pixels), entropy(photo.pixels) < FLAT_ENTROPY
    )


def vectors_of(photo: DecodedPhoto, dimensions: Iterable[Dimension]) -> dict[str, Vector]:
    """Vectors of those of the dimensions that can describe this photo, by key."""
    described = ((dimension.key, dimension.describe(photo)) for dimension in dimensions)
    return {key: vector for key, vector in described if vector is not None}


def entropy(pixels: NDArray[np.uint8]) -> float:
    """Shannon entropy in bits, 0..5, of the grey levels of a picture (height, width, 3) in 32 steps."""
    few = np.ascontiguousarray(pixels[::_STEP, ::_STEP])
    counts = np.asarray(cv2.calcHist([cv2.cvtColor(few, cv2.COLOR_RGB2GRAY)], [0], None, [_LEVELS], [0, 256]))
    shares = counts[counts > 0] / counts.sum()
    return float(-(shares * np.log2(shares)).sum())
