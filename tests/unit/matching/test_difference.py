"""What differs: B lies where the matrix lays it, tones do not count, captions are framed, and nothing else is."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup.dimensions.structure import moments_of, structural_similarity
from gallery_dedup.domain import Box
from gallery_dedup.matching.difference import difference, shown_difference
from gallery_dedup.matching.difference_picture import draw_difference
from tests.unit.pictures import Pixels, crisp, resaved

SAME = np.array([[1.0, 0, 0], [0, 1, 0]])
MIRRORED = np.array([[-1.0, 0, 1], [0, 1, 0]])
CAPTION = Box(60, 280, 200, 36)


def captioned(picture: Pixels) -> Pixels:
    """A white caption that keeps within CAPTION."""
    result = picture.copy()
    cv2.putText(result, "A day at the sea", (CAPTION.x + 2, CAPTION.y + 26), cv2.FONT_HERSHEY_SIMPLEX, 0.7,
                (255, 255, 255), 3, cv2.LINE_AA)  # fmt: skip
    changed = np.argwhere((result != picture).any(axis=2))
    (top, left), (bottom, right) = changed.min(axis=0), changed.max(axis=0)
    assert CAPTION.x <= left
    assert right < CAPTION.x + CAPTION.width
    assert CAPTION.y <= top
    assert bottom < CAPTION.y + CAPTION.height
    return result


def encloses(box: Box, other: Box, *, by: int) -> bool:
    """Whether the box holds the middle of the other and goes beyond it by at most `by` pixels."""
    return (
        other.x - by <= box.x
        and other.y - by <= box.y
        and box.x + box.width <= other.x + other.width + by
        and box.y + box.height <= other.y + other.height + by
        and box.x < other.x + other.width / 3 < other.x + other.width * 2 / 3 < box.x + box.width
    )


def test_the_same_picture_does_not_differ() -> None:
    picture = crisp(1)
    found = difference(picture, picture, matrix=SAME, size=(480, 360))
    assert found is not None
    assert found.similarity == pytest.approx(1.0)
    assert found.boxes == ()
    assert found.map.min() >= 254
    assert shown_difference(found).min() == 255


def test_the_score_is_mean_ssim_where_nothing_was_moved() -> None:
    a, b = crisp(1), resaved(crisp(1), quality=40)
    found = difference(a, b, matrix=SAME, size=(480, 360))
    grey = [cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in (a, b)]
    wanted = structural_similarity(*(moments_of(np.asarray(one, np.uint8)) for one in grey))
    assert found is not None
    assert found.similarity == pytest.approx(wanted, abs=0.01)
    assert found.boxes == ()


@pytest.mark.parametrize("seed", range(4))
def test_a_caption_is_framed_once_in_pixels_of_a(seed: int) -> None:
    a = crisp(seed)
    found = difference(a, captioned(a), matrix=SAME, size=(4800, 3600))
    assert found is not None
    (box,) = found.boxes
    wide = Box(CAPTION.x * 10, CAPTION.y * 10, CAPTION.width * 10, CAPTION.height * 10)
    assert encloses(box, wide, by=100)


def test_a_mirrored_captioned_copy_is_framed_where_a_lacks_it() -> None:
    a = crisp(2)
    found = difference(a, np.ascontiguousarray(captioned(a)[:, ::-1]), matrix=MIRRORED, size=(480, 360))
    assert found is not None
    (box,) = found.boxes
    assert encloses(box, CAPTION, by=10)


def test_a_caption_on_a_crop_is_framed_in_pixels_of_the_whole() -> None:
    a = crisp(3)
    left, top, right, bottom = 40, 90, 440, 350
    crop = captioned(a)[top:bottom, left:right]
    matrix = np.array([[(right - left) / 480, 0, left / 480], [0, (bottom - top) / 360, top / 360]])
    found = difference(a, np.ascontiguousarray(crop), matrix=matrix, size=(480, 360))
    assert found is not None
    assert found.part == pytest.approx((left / 480, top / 360, right / 480, bottom / 360), abs=0.002)
    (box,) = found.boxes
    assert encloses(box, CAPTION, by=10)


def test_a_matrix_that_is_a_little_off_is_made_exact() -> None:
    a = crisp(4)
    off = np.array([[1.004, 0, 0.004], [0, 0.998, -0.003]])
    found = difference(a, captioned(a), matrix=off, size=(480, 360))
    assert found is not None
    assert np.abs(np.array(found.matrix).reshape(2, 3) - SAME).max() < 0.001
    (box,) = found.boxes
    assert encloses(box, CAPTION, by=10)


@pytest.mark.parametrize("tone", [lambda p: p * 0.6, lambda p: 255 * (p / 255) ** 0.6, lambda p: p * 0.5 + 80])
def test_other_tones_are_no_difference_but_a_caption_on_them_is(tone: object) -> None:
    a = (crisp(5).astype(np.float32) * 0.75 + 20).astype(np.uint8)
    toned = np.clip(tone(a.astype(np.float32)), 0, 255).astype(np.uint8)  # type: ignore[operator]
    plain = difference(a, toned, matrix=SAME, size=(480, 360))
    assert plain is not None
    assert plain.boxes == ()
    assert plain.similarity > 0.97
    written = difference(a, captioned(toned), matrix=SAME, size=(480, 360))
    assert written is not None
    (box,) = written.boxes
    assert encloses(box, CAPTION, by=10)


def test_pictures_that_do_not_lie_on_each_other_give_nothing() -> None:
    assert difference(crisp(6), crisp(7), matrix=SAME, size=(480, 360)) is None
    away = np.array([[1.0, 0, 1.5], [0, 1, 0]])
    assert difference(crisp(6), crisp(6), matrix=away, size=(480, 360)) is None


def test_what_b_does_not_show_is_neither_dark_nor_framed() -> None:
    a = crisp(8)
    turn = cv2.getRotationMatrix2D((240, 180), 12, 1.0)
    b = cv2.warpAffine(a, turn, (480, 360), borderMode=cv2.BORDER_REFLECT)
    back = cv2.invertAffineTransform(turn)
    pixels = np.diag([480.0, 360.0])
    scale = np.linalg.inv(pixels)
    matrix = np.column_stack([scale @ back[:, :2] @ pixels, scale @ back[:, 2]])
    found = difference(a, np.asarray(b, np.uint8), matrix=matrix, size=(480, 360))
    assert found is not None
    assert 0.6 < found.shared.mean() < 0.98
    assert found.map[~found.shared].min() == 255
    assert shown_difference(found)[~found.shared].min() == 255


def test_the_picture_frames_both_and_shows_the_map(tmp_path: Path) -> None:
    a = crisp(9)
    b = np.ascontiguousarray(captioned(a)[:, ::-1])
    found = difference(a, b, matrix=MIRRORED, size=(480, 360))
    assert found is not None
    picture = draw_difference(a, b, found, size=(480, 360))
    gap = 16
    assert picture.shape == (360 + 2 * gap, 3 * 480 + 4 * gap, 3)
    (box,) = found.boxes
    red = np.array([214, 39, 40])
    on_a = picture[gap + box.y, gap + box.x + box.width // 2]
    on_b = picture[gap + box.y, gap + 480 + gap + 480 - box.x - box.width // 2]
    assert close(on_a, red)
    assert close(on_b, red)
    at_map = picture[gap:-gap, -gap - 480 : -gap]
    inside = at_map[box.y : box.y + box.height, box.x : box.x + box.width]
    assert inside.min() < 80 < 200 < at_map[: CAPTION.y - 40].min()


def close(pixel: NDArray[np.uint8], colour: NDArray[np.int64]) -> bool:
    return bool(np.abs(pixel.astype(int) - colour).max() < 60)
