"""Thumbnails as the cache keeps them."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from gallery_dedup.imaging.thumbnail import decode_thumbnail, encode_thumbnail
from tests.unit.imaging.drawing import scene


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((512, 341), (320, 213)),
        ((341, 512), (213, 320)),
        ((320, 320), (320, 320)),
        ((40, 30), (40, 30)),
        ((1, 1), (1, 1)),
        ((2048, 1), (320, 1)),
    ],
)
def test_a_thumbnail_has_a_long_side_of_320_at_most(size: tuple[int, int], expected: tuple[int, int]) -> None:
    pixels = decode_thumbnail(encode_thumbnail(scene(*size)))
    assert pixels.shape == (expected[1], expected[0], 3)
    assert pixels.dtype == np.uint8


def test_a_thumbnail_shows_the_same() -> None:
    data = encode_thumbnail(scene(300, 200))
    assert np.abs(decode_thumbnail(data).astype(int) - scene(300, 200)).mean() < 2.0
    with Image.open(io.BytesIO(data)) as image:
        assert (image.format, image.size) == ("JPEG", (300, 200))


def test_every_pixel_is_the_mean_of_the_area_it_covers() -> None:
    checks = np.zeros((400, 640, 3), np.uint8)
    checks[::2, ::2] = checks[1::2, 1::2] = 200
    assert np.abs(decode_thumbnail(encode_thumbnail(checks)).astype(int) - 100).max() <= 2
