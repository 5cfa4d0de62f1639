"""The tones of one picture given to another that lies on it, so that only what they show is left to differ."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.grey import grey_of
from gallery_dedup.matching.correlation import variation
from gallery_dedup.matching.registration import matched_tones

Bytes: TypeAlias = NDArray[np.uint8]
Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.float32]

_WINDOW = 15
_TEXTURE = 30.0
"""Variance of grey levels from which a place has forms."""
_SAME_FORMS = 0.8
"""Correlation from which two places show the same forms."""
_NEAR = 24.0
"""Levels within which the rest must lie of what the forms said, to have a say."""
_FEWEST = 0.01
"""Share of the pixels that must agree in form; else all pixels speak."""
_ENDS = (0.002, 0.998)
_UNCHANGED = 2.0
"""Mean change in levels below which the tones are the same, and are left alone."""


def toned_like(a: Bytes, b: Bytes, *, shared: Flags) -> Bytes:
    """B, RGB uint8 of A's shape (height, width, 3), with A's tones, each channel by itself.

    Only places that show the same have a say: a white caption on a dark photo must not be taken for a tone of it, or
    it would be toned away.
    """
    forms = shared & _same_forms(grey_of(a), grey_of(b))
    if forms.mean() < _FEWEST:
        forms = shared
    channels = []
    for channel in range(3):
        of_a, of_b = np.ascontiguousarray(a[..., channel]), np.ascontiguousarray(b[..., channel])
        first = _table(of_a[forms], of_b[forms])
        near = shared & (np.abs(first[of_b] - of_a) < _NEAR)
        table = _table(of_a[near], of_b[near]) if near.mean() > _FEWEST else first
        changed = float(np.abs(table[of_b[shared]] - of_b[shared]).mean())
        channels.append(of_b if changed < _UNCHANGED else np.rint(table[of_b]).astype(np.uint8))
    return np.ascontiguousarray(np.stack(channels, axis=-1))


def _table(a: Bytes, b: Bytes) -> Numbers:
    """The level of A for each of B's 256; beyond those that were seen, levels go on as they are."""
    table = matched_tones(a, b)
    low, high = (int(level) for level in np.quantile(b, _ENDS))
    levels = np.arange(256, dtype=np.float32)
    table[high:] = table[high] + levels[high:] - high
    table[:low] = table[low] + levels[:low] - low
    return np.clip(table, 0.0, 255.0)


def _same_forms(a: Bytes, b: Bytes) -> Flags:
    varied = variation(a.astype(np.float32), b.astype(np.float32), side=_WINDOW)
    textured = np.minimum(varied.of_a, varied.of_b) > _TEXTURE
    spread = np.sqrt(np.maximum(varied.of_a, 1.0) * np.maximum(varied.of_b, 1.0))
    return np.asarray(textured & (varied.common > _SAME_FORMS * spread), dtype=np.bool_)
