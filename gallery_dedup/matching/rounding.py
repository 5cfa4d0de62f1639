"""Which of two photos of one size was made from the other, by what a JPEG rounds.

A JPEG keeps the numbers of the cosine transform as multiples of its steps (ITU-T T.81, annex K). Where rounding the
numbers of another photo gives this JPEG, one was made from the other. Its numbers tell which: those of the
picture that was rounded lie anywhere between two multiples, those of what was decoded from the JPEG on the multiples
(Fan and de Queiroz 2003 find earlier compression by that).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain import Photo
from gallery_dedup.imaging.formats import RAW_FORMATS
from gallery_dedup.matching.full_size import COSINES, FEWEST_BLOCKS, half_steps, transformed, whole_blocks

LEFT_BY_ROUNDING = 0.6
"""What differs from the JPEG once the photo's numbers are rounded, over what did before.

With `BETWEEN_MULTIPLES` it holds for 39 of 40 JPEGs (quality 40 to 92) of 5 photos and 3 screens, and for none of 232
versions made from such JPEGs: WebP, HEIC, AVIF, JPEG, 256 colours, noise, softer. Of those, none that lies as far as
0.25 from the multiples has less than 0.65."""
BETWEEN_MULTIPLES = 0.28
"""Root mean square, in steps, of how far numbers lie from the next multiple: 0.29 when they lie anywhere."""
ON_MULTIPLES = 0.1
"""The same, below which a photo was decoded from the JPEG: at most 0.08 of the same pixels at quality 60 to 92."""
_COARSE_STEP = 4.0
"""Levels; finer steps are not told from what decoding to whole numbers leaves."""
_NUMBERS = 2
"""Numbers but the mean that rounding must leave in a block for it to say anything."""
_MIDDLE = 128.0
_NOT_ASKED = RAW_FORMATS | {"GIF", "JPEG"}


def made_from(a: Photo, b: Photo) -> int:
    """1 where B was made from A, -1 where A was made from B, 0 where that cannot be told.

    Told of a JPEG with the usual tables and a photo of the same size in another format; RAW previews and GIF say
    nothing. A good copy of what a poor JPEG was made from passes for its source, of which it has nearly all.
    Raises ImageLost.
    """
    if (a.width, a.height) != (b.width, b.height):
        return 0
    if b.quality is not None and b.format == "JPEG" and a.format not in _NOT_ASKED:
        return _source(a, jpeg=b)
    if a.quality is not None and a.format == "JPEG" and b.format not in _NOT_ASKED:
        return -_source(b, jpeg=a)
    return 0


def _source(photo: Photo, *, jpeg: Photo) -> int:
    """1 where the JPEG was made from the photo, -1 where the photo was decoded from the JPEG, else 0."""
    of_photo, of_jpeg = whole_blocks(photo), whole_blocks(jpeg)
    if of_photo is None or of_jpeg is None:
        return 0
    (levels, _), (expected, clipped) = of_photo, of_jpeg
    steps = 2.0 * half_steps(jpeg, share=1.0)
    multiples = transformed(levels.astype(np.float32) - _MIDDLE) / steps
    rounded = np.asarray(np.round(multiples), dtype=np.float32)
    telling = _telling(rounded, clipped)
    if int(telling.sum()) < FEWEST_BLOCKS:
        return 0
    given = np.clip(COSINES.T @ (rounded[telling] * steps) @ COSINES + _MIDDLE, 0.0, 255.0)
    asked = (rounded[telling] != 0.0) & (steps >= _COARSE_STEP)
    asked[:, 0, 0] = False
    beside = (multiples - rounded)[telling][asked]
    if len(beside) < FEWEST_BLOCKS:
        return 0
    spread = _root_mean(beside)
    if spread <= ON_MULTIPLES:
        return -1
    before = _root_mean(levels[telling].astype(np.float32) - expected[telling])
    left = _root_mean(given - expected[telling])
    return 1 if spread >= BETWEEN_MULTIPLES and left <= LEFT_BY_ROUNDING * before else 0


def _root_mean(numbers: NDArray[np.float32]) -> float:
    return float(np.sqrt(np.square(numbers, dtype=np.float64).mean()))


def _telling(rounded: NDArray[np.float32], clipped: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Blocks with something in them; the unclipped ones where there are enough."""
    present = rounded != 0.0
    present[:, 0, 0] = False
    rich = np.asarray(present.sum(axis=(1, 2)) >= _NUMBERS)
    clear = rich & ~clipped
    return clear if int(clear.sum()) >= FEWEST_BLOCKS else rich
