"""What goes into a network: every rule of the catalogue, as the networks' own authors prepare their pictures."""

from __future__ import annotations

from dataclasses import replace

import cv2
import numpy as np
import pytest
from PIL import Image

from gallery_dedup.dimensions.embedder import TAKEN
from gallery_dedup.dimensions.preparation import PICTURE_RULES, arranged, fitted, prepared, resized
from gallery_dedup.domain import ModelInput
from gallery_dedup.domain.model import RESIZE_RULES
from tests.stand_ins import entry
from tests.unit.pictures import Pixels, scene


def input_of(name: str) -> ModelInput:
    found = entry(name).input
    assert found is not None
    return found


CLIP, DINOV2, YUNET = (input_of(name) for name in ("clip-vit-b32", "dinov2-small", "yunet-2023mar"))
PLAIN = replace(CLIP, mean=(0.0, 0.0, 0.0), std=(1.0, 1.0, 1.0))


def torchvision(pixels: Pixels, short_side: int, size: int, how: Image.Resampling) -> Pixels:
    """Resize(short_side) and CenterCrop(size) of torchvision 0.20 on a Pillow picture, as CLIP and DINOv2 call them."""
    image = Image.fromarray(pixels)
    width, height = image.size
    short, long = (width, height) if width <= height else (height, width)
    new_short, new_long = short_side, int(short_side * long / short)
    image = image.resize((new_short, new_long) if width <= height else (new_long, new_short), how)
    left, top = round((image.width - size) / 2.0), round((image.height - size) / 2.0)
    return np.asarray(image.crop((left, top, left + size, top + size)))


SIZES = [(300, 400), (411, 274), (256, 256), (224, 500), (120, 95), (97, 601), (401, 257)]


@pytest.mark.parametrize(("height", "width"), SIZES)
def test_clip_sees_what_its_own_preparation_gives(height: int, width: int) -> None:
    picture = scene(0, width=width, height=height)
    expected = torchvision(picture, 224, 224, Image.Resampling.BICUBIC)
    assert np.array_equal(resized(picture, CLIP), expected)
    # ToTensor and Normalize of the published numbers, on the scale 0..1.
    mean, std = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)
    tensor = (expected.astype(np.float64) / 255 - mean) / std
    given = prepared(picture, CLIP)
    assert given.shape == (1, 3, 224, 224)
    assert given.dtype == np.float32
    assert given.flags.c_contiguous
    assert np.abs(given[0] - tensor.transpose(2, 0, 1)).max() < 1e-5


@pytest.mark.parametrize(("height", "width"), SIZES)
def test_the_middle_is_cut_out_of_a_larger_short_side(height: int, width: int) -> None:
    picture = scene(1, width=width, height=height)
    assert np.array_equal(resized(picture, DINOV2), torchvision(picture, 256, 224, Image.Resampling.BICUBIC))
    linear = input_of("mobilenetv2-12")
    assert np.array_equal(resized(picture, linear), torchvision(picture, 256, 224, Image.Resampling.BILINEAR))


def test_making_smaller_does_not_alias() -> None:
    board = np.indices((896, 896)).sum(axis=0)[..., None] % 2 * np.full(3, 255)
    seen = resized(board.astype(np.uint8), CLIP).astype(int)
    assert np.abs(seen - 127).max() <= 2


def test_of_a_long_strip_the_middle_is_seen_without_making_millions_of_columns() -> None:
    strip = np.zeros((2, 30_000, 3), np.uint8)
    strip[:, 14_990:15_010] = (10, 200, 90)
    assert (resized(strip, CLIP)[112, 112] == (10, 200, 90)).all()
    assert (resized(np.ascontiguousarray(strip.transpose(1, 0, 2)), CLIP)[112, 112] == (10, 200, 90)).all()


def test_the_picture_is_squashed_by_area_whatever_its_shape() -> None:
    picture = np.zeros((64, 256, 3), np.uint8)
    picture[:, 128:] = (200, 100, 50)
    square = prepared(picture, replace(TAKEN, size=(8, 8)))
    assert square.shape == (1, 3, 8, 8)
    assert square.dtype == np.float32
    assert (square[0, :, :, :4] == 0).all()
    assert square[0, :, 0, 4:].tolist() == [[200.0] * 4, [100.0] * 4, [50.0] * 4]


def test_the_picture_is_squashed_bilinear_as_ultraface_was_used() -> None:
    picture, taken = scene(2, width=500, height=300), input_of("ultraface-rfb-320")
    expected = (cv2.resize(picture, (320, 240), interpolation=cv2.INTER_LINEAR).astype(np.float32) - 127) / 128
    assert np.array_equal(prepared(picture, taken)[0], expected.transpose(2, 0, 1))


@pytest.mark.parametrize(
    ("height", "width", "inner"), [(320, 480, (427, 640)), (1000, 100, (640, 64)), (1, 900, (1, 640))]
)
def test_the_picture_fits_into_the_top_left_corner(height: int, width: int, inner: tuple[int, int]) -> None:
    picture = np.full((height, width, 3), (30, 60, 90), np.uint8)
    canvas, scale = fitted(picture, height=640, width=640)
    assert scale == 640 / max(height, width)
    assert (canvas[: inner[0], : inner[1]] == (30, 60, 90)).all()
    assert not canvas[inner[0] :].any()
    assert not canvas[:, inner[1] :].any()
    given = prepared(picture, YUNET)
    assert given.shape == (1, 3, 640, 640)
    assert given[0, :, 0, 0].tolist() == [90.0, 60.0, 30.0]  # blue first


def test_channels_layout_mean_and_deviation_go_as_the_entry_says() -> None:
    picture = np.zeros((224, 224, 3), np.uint8)
    picture[..., :] = (10, 20, 30)
    told = replace(PLAIN, layout="NHWC", channels="BGR", mean=(10.0, 10.0, 10.0), std=(1.0, 2.0, 4.0))
    given = arranged(picture, told)
    assert given.shape == (1, 224, 224, 3)
    assert given[0, 5, 7].tolist() == [20.0, 5.0, 0.0]
    assert arranged(picture, PLAIN)[0, :, 5, 7].tolist() == [10.0, 20.0, 30.0]


@pytest.mark.parametrize("rule", RESIZE_RULES)
def test_every_rule_of_whole_pictures_gives_the_size(rule: str) -> None:
    taken = replace(PLAIN, resize=rule, size=(96, 64), short_side=100)
    if rule in PICTURE_RULES:
        assert prepared(scene(3, width=130, height=210), taken).shape == (1, 3, 96, 64)
    else:
        with pytest.raises(ValueError, match=rule):
            prepared(scene(3), taken)
