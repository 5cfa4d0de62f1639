"""Two photos of one frame compared in full size: is what differs no more than saving them explains?

Noise that was added, and the grain of another shot, are gone in the small pictures. In full size they stand out, once
what JPEG does is known: it rounds the 64 numbers of the cosine transform of each 8 by 8 pixels to steps that grow as
the quality falls (ITU-T T.81, annex K). Two savings of one picture therefore differ by half a step of each at most.
What a blur took off is seen by the numbers that both savings must have kept.

A photo that cannot be read now says nothing either way: all of this raises ImageLost for it, and remembers nothing.
"""

from __future__ import annotations

import functools
import math
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.domain import Photo
from gallery_dedup.errors import ImageError, ImageLost
from gallery_dedup.imaging.decode import decode_picture
from gallery_dedup.imaging.reduced import reduced
from gallery_dedup.matching.standing_out import standing_out

Numbers: TypeAlias = NDArray[np.float32]
Levels: TypeAlias = NDArray[np.uint8]
Planes: TypeAlias = tuple[Levels, Levels, Levels]
"""Grey, uint8 (height, width), and the two colour differences (ITU-R BT.601) in half of that, as JPEGs mostly have."""

LONGEST = 1600
"""Long side to which larger photos are reduced alike: a JPEG of 12 megapixels then decodes in 50 ms instead of 170."""
_SIDE = 8
_MOST_BLOCKS = 2048
"""Blocks looked at, evenly spread: 128 kB a photo."""
FEWEST_BLOCKS = 40
_HELD = 64
"""Photos whose blocks are held, for the other pairs that they are in: with the whole up to 3 MB each."""
_FULLY_READ = 4_000_000
"""Pixels up to which the larger of two photos is decoded in full; reduced by its decoder it is less exact."""
_MOST_WHOLE = 50_000_000
"""Pixels up to which a photo is decoded in its own size, in 150 MB."""
_CLIPPED = (4, 251)
_CLIPPED_SHARE = 0.02
"""Share of clipped pixels in a block from which on it says nothing: what was cut off no longer follows the tones."""
_ROUNDING = 2.0
"""Levels that decoding to whole numbers, and resizing by another filter, leave in each number."""
_LOSSLESS = ("PNG", "BMP", "TIFF", "PNM", "TGA")
_LOSSY_QUALITY = 60
"""JPEG quality taken for formats that round in other ways: WebP of quality 75 leaves less, of 40 a little more."""
_FLATTEST = 0.25
"""Share of the blocks, those with least in them, in which noise is looked for."""
_LEAST_POWER = 50.0
_OF_COLOUR = 0.75
"""What a place that stands out in colour counts for, as poor quality leaves more there: see `relations.OTHER_PLACE`."""
_GAINS = (0.4, 2.5)
"""Contrast of a block over that of the other: vignettes and local tones change it, not what is in it."""
_LEVELS_A_STEP = 8
AS_SHARP = (0.7, 1.45)
"""Ratio of fine contrasts within which neither photo was blurred or sharpened: what that leaves is no other grain."""

_LUMINANCE = np.array(
    [
        [16, 11, 10, 16, 24, 40, 51, 61], [12, 12, 14, 19, 26, 58, 60, 55], [14, 13, 16, 24, 40, 57, 69, 56],
        [14, 17, 22, 29, 51, 87, 80, 62], [18, 22, 37, 56, 68, 109, 103, 77], [24, 35, 55, 64, 81, 104, 113, 92],
        [49, 64, 78, 87, 103, 121, 120, 101], [72, 92, 95, 98, 112, 100, 103, 99],
    ],
    np.float32,
)  # fmt: skip
"""Steps of luminance at quality 50."""
_ORDER = np.add.outer(np.arange(_SIDE), np.arange(_SIDE))
_COARSE = (_ORDER >= 1) & (_ORDER <= 3)
"""Numbers that even poor qualities keep."""
_MIDDLE = (_ORDER >= 1) & (_ORDER <= 5)
_FINE = (_ORDER >= 4) & (_ORDER <= 5)
_DETAIL = (_ORDER >= 3) & (_ORDER <= 5)
"""What softness is seen by in photos that have next to nothing finer."""
_FEWEST_NUMBERS = 200
_DRAWN, _FEWEST_DRAWN = 30.0, 20
"""Size in levels that a number of a block has where something is to be seen: noise of 6 levels seldom reaches it, nor
do the steps that JPEG leaves in a gradient. And how many of them a photo has that shows anything."""
COSINES = (
    np.sqrt(np.where(np.arange(_SIDE) == 0, 1.0, 2.0) / _SIDE)[:, None]
    * np.cos(np.outer(np.arange(_SIDE), 2 * np.arange(_SIDE) + 1) * math.pi / (2 * _SIDE))
).astype(np.float32)
_DETAILS = np.kron(COSINES, COSINES)[_DETAIL.ravel()]
"""The patterns of those numbers alone, float32 (numbers, 64): a third of the time of the whole transform."""
_NOTHING_ADDED = np.empty((0, 0), np.float32)


@dataclass(frozen=True, slots=True, eq=False)
class _Blocks:
    """Some blocks of a photo's luminance, uint8 of shape (blocks, 8, 8), and which of them are clipped (blocks)."""

    levels: Levels
    clipped: NDArray[np.bool_]
    whole: Planes | None
    """All of it; None for all but the first way to resize, to hold less."""


@dataclass(frozen=True, slots=True, eq=False)
class _Both:
    """The unclipped blocks of two photos and half the steps in which each was rounded, float32 (8, 8)."""

    a: Levels
    b: Levels
    half_a: Numbers
    half_b: Numbers


def noise_between(a: Photo, b: Photo) -> float | None:
    """What differs in flat places of two photos of one frame and tone, over what saving them explains at most.

    Median of the blocks, least of the ways to resize. What is not explained may be an earlier, poorer saving as well,
    of which the file says nothing. None when the photos are too small.
    """
    return min((_noise(both) for both in _laid_on(a, b)), default=None)


def grain_between(a: Photo, b: Photo) -> float | None:
    """What differs in textured places of two photos of one frame once tones and contrast are matched, in the same unit.

    Upper quartile of the blocks, less what differs in flat places, where noise that was added lies as thick; another
    exposure differs where there is something to see, as no frame fits to the pixel. None when the photos are too small
    or have no texture, and when one of them is softer.
    """
    found = []
    for both in _laid_on(a, b):
        found.append(_grain(both.a, both.b, half_a=both.half_a, half_b=both.half_b))
        found.append(_grain(both.b, both.a, half_a=both.half_b, half_b=both.half_a))
    return min((one for one in found if one is not None), default=None)


def is_plain(a: Photo, b: Photo) -> bool:
    """Whether both of two photos of one frame show a smooth ground and next to nothing else; raises ImageLost."""
    both = next(_laid_on(a, b), None)
    return both is not None and max(_drawn_numbers(blocks) for blocks in (both.a, both.b)) < _FEWEST_DRAWN


def _drawn_numbers(blocks: Levels) -> int:
    return int((np.abs(_details(blocks)) > _DRAWN).sum())


def place_between(a: Photo, b: Photo, *, enough: float) -> float | None:
    """How far the place that differs most stands out of what saving leaves (`standing_out`), of two photos of one frame
    and tone, by its grey or by its colour.

    Least of the ways to resize; the others are asked only where the first finds more than `enough`. None when the
    photos are too small.
    """
    small, large = (a, b) if a.pixels <= b.pixels else (b, a)
    width, height = _common_size(small)
    wholes = [
        blocks[0].whole
        for photo in (small, large)
        if (blocks := _blocks(photo, width, height, larger=photo.pixels > small.pixels))
    ]
    if len(wholes) < 2 or wholes[0] is None or wholes[1] is None:
        return None
    ways = [_places(wholes[0], wholes[1])]
    found = max(ways[0])
    if found <= enough or small.pixels == large.pixels:
        return found
    pixels = _read_again(large.path, longest=_read_at(large, width, height))
    if pixels.shape[:2] == (height, width):
        return found
    ways += [_places(wholes[0], _whole(picture)) for picture in _resized(pixels, width, height)]
    return max(min(grey for grey, _ in ways), min(colour for _, colour in ways))


def _places(a: Planes, b: Planes) -> tuple[float, float]:
    """How far the places that differ most in grey and in colour stand out."""
    (grey_a, *colours_a), (grey_b, *colours_b) = a, b
    return standing_out(grey_a, grey_b), _OF_COLOUR * max(map(standing_out, colours_a, colours_b))


def detail_kept(a: Photo, *, by: Photo) -> float | None:
    """How much of A's fine contrast the other photo of its frame keeps, which is as large or smaller: 1 is all of it.

    Only numbers of A's blocks that both savings must have kept are asked: what poor JPEG quality takes off is not
    counted as softness. Most of the ways to resize. None when the photos are too small or have too little so fine.
    """
    return max((kept for both in _laid_on(a, by) if (kept := _kept(both)) is not None), default=None)


def _kept(both: _Both) -> float | None:
    numbers_a, numbers_b = _details(both.a), _details(both.b)
    strong = np.abs(numbers_a) > 2.0 * (both.half_a + both.half_b + _ROUNDING)[_DETAIL]
    for fine in (_FINE, _DETAIL):
        among = strong & fine[_DETAIL]
        if int(among.sum()) >= _FEWEST_NUMBERS:
            of_a, of_b = numbers_a[among].astype(np.float64), numbers_b[among].astype(np.float64)
            return float((of_a * of_b).sum() / np.square(of_a).sum())
    return None


def _details(blocks: Levels) -> Numbers:
    """The numbers of _DETAIL of each block, float32 of shape (blocks, numbers)."""
    # NumPy would share so small a product among threads, which takes longer than the product itself.
    levels = blocks.reshape(-1, _SIDE * _SIDE).astype(np.float32)
    return np.asarray(cv2.gemm(levels, _DETAILS, 1.0, _NOTHING_ADDED, 0.0, flags=cv2.GEMM_2_T), dtype=np.float32)


def _noise(both: _Both) -> float:
    numbers_a, numbers_b = transformed(both.a), transformed(both.b)
    apart = (numbers_a - numbers_b) / (both.half_a + both.half_b + _ROUNDING)
    return float(np.median(_flattest(apart, numbers_a, numbers_b)))


def _grain(a: Levels, b: Levels, *, half_a: Numbers, half_b: Numbers) -> float | None:
    tones = _tones(a, b)
    if tones is None:
        return None
    numbers_a, numbers_b = transformed(a), transformed(tones[b])
    gain = (numbers_a * numbers_b)[:, _MIDDLE].sum(axis=1) / (_power(numbers_b, _MIDDLE) + _LEAST_POWER)
    gain = np.clip(gain, *_GAINS)[:, None, None]
    steeper = np.maximum(np.abs(np.gradient(tones)), 0.1)[b.mean(axis=(1, 2)).astype(np.uint8)][:, None, None]
    explained = half_a + _ROUNDING + gain * steeper * (half_b + _ROUNDING)
    textured = _root_mean(numbers_a / explained) > 1.0
    if int(textured.sum()) < FEWEST_BLOCKS // 2:
        return None
    fine_a, fine_b = (float(np.median(_power(numbers[textured], _FINE))) for numbers in (numbers_a, numbers_b))
    if not AS_SHARP[0] <= math.sqrt((fine_a + 1e-3) / (fine_b + 1e-3)) <= AS_SHARP[1]:
        return None
    apart = np.quantile(_root_mean((numbers_a - gain * numbers_b)[textured] / explained[textured]), 0.75)
    noise = np.median(_flattest((numbers_a - numbers_b) / explained, numbers_a, numbers_b))
    return math.sqrt(max(0.0, float(apart) ** 2 - float(noise) ** 2))


def _flattest(apart: Numbers, numbers_a: Numbers, numbers_b: Numbers) -> Numbers:
    """The root mean square of what differs in each of the flattest blocks, float32."""
    power = np.maximum(_power(numbers_a, _COARSE), _power(numbers_b, _COARSE))
    flattest = np.argsort(power, kind="stable")[: max(FEWEST_BLOCKS // 4, round(len(power) * _FLATTEST))]
    return np.asarray(np.sqrt(np.square(apart[flattest][:, _COARSE]).mean(axis=1)), dtype=np.float32)


def _root_mean(numbers: Numbers) -> Numbers:
    return np.asarray(np.sqrt(np.square(numbers[:, _MIDDLE]).mean(axis=1)), dtype=np.float32)


def _power(numbers: Numbers, which: NDArray[np.bool_]) -> Numbers:
    return np.asarray(np.square(numbers[:, which]).sum(axis=1), dtype=np.float32)


def transformed(blocks: Levels | Numbers) -> Numbers:
    """The cosine transform of each block, float32 of shape (blocks, 8, 8)."""
    return np.asarray(COSINES @ blocks.astype(np.float32) @ COSINES.T, dtype=np.float32)


def _tones(a: Levels, b: Levels) -> Numbers | None:
    """The mean level of A where B has one of 256 levels; None when B has next to one level only."""
    steps = b.ravel() // _LEVELS_A_STEP
    size = 256 // _LEVELS_A_STEP
    counts = np.bincount(steps, minlength=size)
    known = counts > max(4, b.size // 2000)
    if int(known.sum()) < 2:
        return None
    mean_a, mean_b = (np.bincount(steps, level.ravel(), size)[known] / counts[known] for level in (a, b))
    return np.interp(np.arange(256), mean_b, mean_a).astype(np.float32)


def _laid_on(a: Photo, b: Photo) -> Iterator[_Both]:
    """Both in the size of the smaller, once for each way in which the larger may have been resized."""
    small = min(a, b, key=lambda photo: photo.pixels)
    width, height = _common_size(small)
    half_a, half_b = (half_steps(photo, share=width / photo.width) for photo in (a, b))
    for blocks_a in _blocks(a, width, height, larger=a.pixels > b.pixels):
        for blocks_b in _blocks(b, width, height, larger=b.pixels > a.pixels):
            clear = ~(blocks_a.clipped | blocks_b.clipped)
            if int(clear.sum()) < FEWEST_BLOCKS:
                clear[:] = True
            yield _Both(blocks_a.levels[clear], blocks_b.levels[clear], half_a, half_b)


def _common_size(small: Photo) -> tuple[int, int]:
    share = min(1.0, LONGEST / max(small.width, small.height))
    return max(1, round(small.width * share)), max(1, round(small.height * share))


def half_steps(photo: Photo, *, share: float) -> Numbers:
    """Half the steps of the photo's rounding, in a picture reduced by `share`, which evens out as much of it.

    Float32 of shape (8, 8), levels.
    """
    if photo.quality is None and photo.format in _LOSSLESS:
        return np.zeros_like(_LUMINANCE)
    quality = photo.quality or _LOSSY_QUALITY
    percent = 5000.0 / quality if quality < 50 else 200.0 - 2.0 * quality
    steps = np.clip(np.floor((_LUMINANCE * percent + 50.0) / 100.0), 1.0, 255.0)
    return np.asarray(0.5 * min(1.0, share) * steps, dtype=np.float32)


def whole_blocks(photo: Photo) -> tuple[Levels, NDArray[np.bool_]] | None:
    """Blocks of the photo in its own size, uint8 (blocks, 8, 8), evenly spread, and which are clipped (blocks).

    None when it is too small, or too large to be decoded in full.
    """
    found = _blocks(photo, photo.width, photo.height, larger=False) if photo.pixels <= _MOST_WHOLE else ()
    return (found[0].levels, found[0].clipped) if found else None


_busy = tuple(threading.Lock() for _ in range(64))


def _blocks(photo: Photo, width: int, height: int, *, larger: bool) -> tuple[_Blocks, ...]:
    longest = _read_at(photo, width, height) if larger else max(width, height)
    # A content has many pairs, and threads take them in turn: one decodes, the others wait for it.
    with _busy[int(photo.sha256[:2], 16) % len(_busy)]:
        found = _read_blocks(photo.path, photo.sha256, width, height, longest)
    return found if larger else found[:1]


def _read_at(larger: Photo, width: int, height: int) -> int | None:
    """The longest side to which the larger of two photos is decoded; None: in full."""
    return None if larger.pixels <= _FULLY_READ else 5 * max(width, height) // 4


@functools.lru_cache(maxsize=_HELD)
def _read_blocks(
    path: str,
    sha256: str,  # noqa: ARG001 - a part of what is remembered under
    width: int,
    height: int,
    longest: int | None,
) -> tuple[_Blocks, ...]:
    """The blocks of a photo in that size, for each way to bring it there; none when it is too small.

    Raises ImageLost, of which nothing is remembered.
    """
    if (width // _SIDE) * (height // _SIDE) < FEWEST_BLOCKS:
        return ()
    pixels = _read_again(path, longest=longest)
    if pixels.shape[:2] == (height, width):
        return (_cut(pixels, held=max(width, height) <= LONGEST),)
    return tuple(_cut(picture, held=way == 0) for way, picture in enumerate(_resized(pixels, width, height)))


def _read_again(path: str, *, longest: int | None) -> Levels:
    try:
        return decode_picture(path, longest=longest)
    except ImageError as error:
        raise ImageLost(str(error), path=path) from error


def _resized(pixels: Levels, width: int, height: int) -> Iterator[Levels]:
    """As photo editors, cameras and browsers resize, and as those do that only drop pixels."""
    yield reduced(pixels, width=width, height=height)
    for way in (cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_NEAREST):
        yield np.asarray(cv2.resize(pixels, (width, height), interpolation=way), dtype=np.uint8)


def _cut(pixels: Levels, *, held: bool) -> _Blocks:
    """Whole blocks of a picture, RGB of shape (height, width, 3), evenly spread and always the same of one size.

    With `held`, the whole picture as well.
    """
    rows, columns = (side // _SIDE for side in pixels.shape[:2])
    picture = pixels[: rows * _SIDE, : columns * _SIDE]
    chosen = np.unique(np.linspace(0, rows * columns - 1, min(_MOST_BLOCKS, rows * columns)).astype(np.int64))
    red, green, blue = cv2.split(picture)
    low, high = cv2.min(cv2.min(red, green), blue), cv2.max(cv2.max(red, green), blue)
    clipped = np.asarray((low <= _CLIPPED[0]) | (high >= _CLIPPED[1]), dtype=np.uint8)
    grey = np.asarray(cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY), dtype=np.uint8)
    return _Blocks(
        _apart(grey)[chosen],
        _apart(clipped)[chosen].mean(axis=(1, 2)) > _CLIPPED_SHARE,
        _whole(pixels) if held else None,
    )


def _whole(pixels: Levels) -> Planes:
    size = max(1, pixels.shape[1] // 2), max(1, pixels.shape[0] // 2)
    grey, red, blue = cv2.split(cv2.cvtColor(pixels, cv2.COLOR_RGB2YCrCb))
    red, blue = (cv2.resize(colour, size, interpolation=cv2.INTER_AREA) for colour in (red, blue))
    return np.asarray(grey, dtype=np.uint8), np.asarray(red, dtype=np.uint8), np.asarray(blue, dtype=np.uint8)


def _apart(picture: Levels) -> Levels:
    """The blocks of a picture of whole blocks, of shape (blocks, 8, 8), row by row."""
    height, width = picture.shape
    grid = picture.reshape(height // _SIDE, _SIDE, width // _SIDE, _SIDE)
    return grid.swapaxes(1, 2).reshape(-1, _SIDE, _SIDE)
