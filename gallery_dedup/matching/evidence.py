"""Two small pictures compared: B laid onto A, tones matched, and what is left measured."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np

from gallery_dedup.dimensions.quantile import median
from gallery_dedup.domain import Evidence
from gallery_dedup.matching.correlation import correlations
from gallery_dedup.matching.relations import OTHER_TONE, RESAVED_SATURATION, SAME_PICTURE_AGREEMENT
from gallery_dedup.matching.small_picture import Picture, SmallPicture, View, laid_over
from gallery_dedup.matching.toning import toning_between

_SPREAD = 1.5
"""Sigma in pixels over which a difference is spread, about the stroke of small text."""
_NEIGHBOURHOOD = 9
"""Side in pixels of the window in which scenes are correlated."""
_TEXTURE = 36.0
"""Variance of grey levels above which a place has texture enough to be correlated."""
_ENOUGH_TEXTURE = 0.05
"""Share of the picture below which its textured places alone do not stand for it."""
_SAMPLED = 3
"""Every how manieth row and column counts where the median difference is taken."""
_CODING_NOISE = 2.0
"""Grey levels of difference that any re-saving leaves, even where nothing is."""

_LUMINANCE = np.array([0.299, 0.587, 0.114], np.float32)
"""Shares of red, green and blue (ITU-R BT.601), by which programs turn photos grey."""


def measure(a: SmallPicture, b: SmallPicture, *, turn: int) -> Evidence:
    """Compare two small pictures with B turned onto A; sizes may differ, the smaller one's is used for both.

    What only a copy of the same frame is asked, overlay, detail and toning, is measured only where turn and agreement
    leave that open, overlay and detail where tones do so too.
    """
    scene_a, scene_b = laid_over(a.scene, b.scene, turn=turn)
    tone, brightness = tones_between(scene_a.cells.reshape(-1, 3), scene_b.cells.reshape(-1, 3))
    saturation = ratio(scene_b.colourfulness, scene_a.colourfulness)
    recoloured = tone > OTHER_TONE or not RESAVED_SATURATION[0] <= saturation <= RESAVED_SATURATION[1]
    whole = Evidence(
        turn=turn,
        stretch=_stretch(a, b, turn=turn),
        agreement=_agreement(scene_a, scene_b),
        overlay=None,
        tone=tone,
        brightness=brightness,
        saturation=saturation,
        detail=None,
    )
    if turn or whole.agreement < SAME_PICTURE_AGREEMENT:
        return whole
    return _fine(whole, *laid_over(a.view, b.view, turn=0), recoloured=recoloured)


def tones_between(a: Picture, b: Picture) -> tuple[float, float]:
    """Mean difference of colours, 0..255, and mean luminance of B less that of A, -255..255; RGB of shape (cells, 3).

    Luminance, as a photo turned grey keeps it: the mean of the channels does not stay.
    """
    away = b - a
    return float(np.abs(away).mean()), float((away @ _LUMINANCE).mean())


def largest_difference(a: SmallPicture, b: SmallPicture) -> int:
    """The most by which a channel of a pixel differs, 0..255; both have the same size."""
    return int(cv2.absdiff(a.pixels, b.pixels).max())


def _fine(evidence: Evidence, a: View, b: View, *, recoloured: bool) -> Evidence:
    """The evidence with toning; with overlay and detail of B over that of A where it is not `recoloured`."""
    toning = toning_between(a.cells, b.cells)
    return replace(
        evidence,
        overlay=None if recoloured else _overlay(a, b),
        detail=None if recoloured else ratio(b.detail, a.detail),
        contrast=toning.contrast,
        strength=toning.strength,
        blue=toning.blue,
        red=toning.red,
    )


def _stretch(a: SmallPicture, b: SmallPicture, *, turn: int) -> float:
    width, height = (b.height, b.width) if turn & 4 else (b.width, b.height)
    return math.log(width / height) - math.log(a.width / a.height)


def _tones_matched(a: View, b: View) -> Picture:
    """The grey of B with the tones of A: equal quantiles fall on each other; beyond the ends tones shift along."""
    levels_b = b.tones + np.arange(len(b.tones)) * 1e-4  # np.interp needs them to grow
    tones = np.interp(np.arange(256), levels_b, a.tones).astype(np.float32)
    return np.asarray(cv2.LUT(b.smoothed_grey, tones), dtype=np.float32)


def _agreement(scene_a: View, scene_b: View) -> float:
    """Median of the local normalised correlation over places with texture in either picture.

    Where hardly anything has texture, the correlation of the whole pictures must be as high; 0 when one is blank.
    """
    a, b = scene_a.smoothed_grey.astype(np.float32), _tones_matched(scene_a, scene_b)
    textured = correlations(a, b, side=_NEIGHBOURHOOD, texture=_TEXTURE, noise=_CODING_NOISE)
    if len(textured) >= _ENOUGH_TEXTURE * a.size:
        return min(1.0, median(textured))
    whole = float(np.corrcoef(a.ravel(), b.ravel())[0, 1]) if min(a.std(), b.std()) > 1 else 0.0
    return min(whole, median(textured)) if len(textured) else whole


def _overlay(a: View, b: View) -> float:
    """Greatest local difference over what coding noise and a shift of half a pixel would explain in that place."""
    red, green, blue = cv2.split(cv2.absdiff(a.smoothed, b.smoothed))
    local = _spread(np.asarray(cv2.max(cv2.max(red, green), blue), dtype=np.float32))
    explained = _spread(np.asarray(cv2.max(a.steepness, b.steepness), dtype=np.float32))
    explained *= np.float32(0.5)
    explained += np.float32(_CODING_NOISE + median(local[::_SAMPLED, ::_SAMPLED].ravel()))
    return float(np.divide(local, explained, out=local).max())


def _spread(picture: Picture) -> Picture:
    return np.asarray(cv2.GaussianBlur(picture, (0, 0), _SPREAD, borderType=cv2.BORDER_REFLECT), dtype=np.float32)


def ratio(part: float, whole: float) -> float:
    """A quotient that stays near 1 where both are next to nothing."""
    return (part + 0.5) / (whole + 0.5)
