"""Noise and the grain of another shot are gone in small pictures; full size tells them from what saving leaves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from gallery_dedup.domain import Photo, Relation
from gallery_dedup.errors import ImageLost
from gallery_dedup.matching.explain import summary
from gallery_dedup.matching.full_size import LONGEST, detail_kept, grain_between, noise_between
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.relations import ADDED_NOISE, OTHER_GRAIN, SOFTENED
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import Pixels, crisp, known, scene, write

WIDTH, HEIGHT = 960, 720


def shot(seed: int = 3) -> NDArray[np.float32]:
    """What a camera looks at: plain forms on the left, fine texture on the right, float levels."""
    forms = crisp(seed, width=WIDTH, height=HEIGHT).astype(np.float32) * 0.5 + 60.0
    texture = np.random.default_rng(seed).normal(0.0, 50.0, (HEIGHT, WIDTH, 1)).astype(np.float32)
    texture[:, : WIDTH // 2] = 0.0
    smooth = cv2.GaussianBlur(texture, (0, 0), 1.2)[..., None]
    return np.asarray(cv2.GaussianBlur(forms, (0, 0), 0.8) + smooth, dtype=np.float32)


def grainy(picture: NDArray[np.float32], sigma: float, *, seed: int = 1) -> Pixels:
    noise = np.random.default_rng(seed).normal(0.0, sigma, picture.shape)
    return np.clip(picture + noise, 0, 255).astype(np.uint8)


ORIGINAL = grainy(shot(), 1.0)


def photo_of(path: Path, pixels: Pixels, *, quality: int | None = 90, **options: Any) -> Photo:
    """The pixels in a file, and what a scan would know of it."""
    if quality is not None:
        options["quality"] = quality
    write(path, pixels, **options)
    digest = sum(map(ord, str(path)))
    height, width = pixels.shape[:2]
    kind = {".jpg": "JPEG", ".png": "PNG", ".webp": "WebP"}[path.suffix]
    jpeg_quality = quality if kind == "JPEG" else None
    return known(str(path), digest, width=width, height=height, format=kind, quality=jpeg_quality)


def resized(pixels: Pixels, share: float, way: int) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=share, fy=share, interpolation=way), dtype=np.uint8)


def difference(a: Photo, b: Photo) -> float:
    found = noise_between(a, b)
    assert found is not None
    assert found == noise_between(b, a)
    return found


@pytest.mark.parametrize("quality", [95, 75, 50, 20])
def test_what_saving_as_jpeg_leaves_is_no_noise(tmp_path: Path, quality: int) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL, quality=92)
    assert difference(a, photo_of(tmp_path / "b.jpg", ORIGINAL, quality=quality)) < ADDED_NOISE


@pytest.mark.parametrize("name", ["b.png", "b.webp"])
def test_other_formats_add_no_noise(tmp_path: Path, name: str) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    b = photo_of(tmp_path / name, ORIGINAL, quality=75 if name.endswith("webp") else None)
    assert difference(a, b) < ADDED_NOISE


@pytest.mark.parametrize("way", [cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_LANCZOS4])
@pytest.mark.parametrize("share", [0.7, 0.5])
def test_a_smaller_copy_has_no_noise_added(tmp_path: Path, way: int, share: float) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    assert difference(a, photo_of(tmp_path / "b.jpg", resized(ORIGINAL, share, way))) < ADDED_NOISE


def test_a_grainy_photo_saved_poorly_loses_its_grain_and_gets_none(tmp_path: Path) -> None:
    grained = grainy(shot(), 9.0)
    a = photo_of(tmp_path / "a.jpg", grained, quality=95)
    assert difference(a, photo_of(tmp_path / "b.jpg", grained, quality=35)) < ADDED_NOISE


@pytest.mark.parametrize(("sigma", "quality"), [(10.0, 90), (15.0, 90), (15.0, 50)])
def test_added_noise_is_more_than_saving_explains(tmp_path: Path, sigma: float, quality: int) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL, quality=quality)
    b = photo_of(tmp_path / "b.jpg", grainy(ORIGINAL.astype(np.float32), sigma, seed=7))
    assert difference(a, b) > ADDED_NOISE


def test_noise_on_a_smaller_copy_is_seen_too(tmp_path: Path) -> None:
    half = resized(ORIGINAL, 0.5, cv2.INTER_AREA).astype(np.float32)
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    assert difference(a, photo_of(tmp_path / "b.jpg", grainy(half, 15.0, seed=7))) > ADDED_NOISE


def test_photos_larger_than_what_is_looked_at_are_reduced_alike(tmp_path: Path) -> None:
    large = scene(5, width=2 * LONGEST, height=LONGEST)
    a = photo_of(tmp_path / "a.jpg", large)
    again = photo_of(tmp_path / "b.jpg", large, quality=60)
    noisy = photo_of(tmp_path / "c.jpg", grainy(large.astype(np.float32), 20.0))
    assert difference(a, again) < ADDED_NOISE < difference(a, noisy)


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    gone = known(str(tmp_path / "gone.jpg"), 99, width=WIDTH, height=HEIGHT)
    for look in (noise_between, grain_between, lambda one, other: detail_kept(one, by=other)):
        for pair in ((a, gone), (gone, a)):
            with pytest.raises(ImageLost, match="the file is gone"):
                look(*pair)


def test_a_photo_that_is_there_again_is_read_again(tmp_path: Path) -> None:
    a, b = (photo_of(tmp_path / name, ORIGINAL) for name in ("a.jpg", "b.jpg"))
    away = (tmp_path / "b.jpg").rename(tmp_path / "away.jpg")
    with pytest.raises(ImageLost):
        noise_between(a, b)
    away.rename(tmp_path / "b.jpg")
    assert noise_between(a, b) == 0.0


def test_what_is_tiny_says_nothing(tmp_path: Path) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    small = resized(ORIGINAL, 0.05, cv2.INTER_AREA)
    assert noise_between(a, photo_of(tmp_path / "b.jpg", small)) is None
    assert grain_between(a, photo_of(tmp_path / "b.jpg", small)) is None


def darkened_to_the_corners(pixels: Pixels) -> NDArray[np.float32]:
    down, across = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    return np.asarray(pixels * (1.2 - 0.4 * np.hypot(across, down))[..., None], dtype=np.float32)


@pytest.mark.parametrize(
    "changed",
    [
        ORIGINAL * 1.25,
        ORIGINAL * 0.6,
        255.0 * (ORIGINAL / 255.0) ** 0.7,
        (ORIGINAL - 128.0) * 1.3 + 120.0,
        darkened_to_the_corners(ORIGINAL),
    ],
    ids=["brighter", "darker", "curve", "harder", "vignette"],
)
@pytest.mark.parametrize("quality", [90, 60])
def test_other_tones_leave_the_grain_as_it_was(tmp_path: Path, changed: NDArray[np.float64], quality: int) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    b = photo_of(tmp_path / "b.jpg", np.clip(changed, 0, 255).astype(np.uint8), quality=quality)
    found = grain_between(a, b)
    assert found is not None
    assert found < OTHER_GRAIN


def exposed_again(gain: float) -> Pixels:
    """The next shot of a bracket: the tripod gave way by half a pixel, and the grain is another."""
    laid = np.array([[1, 0, 0.5], [0, 1, 0.4]])
    moved = cv2.warpAffine(shot(), laid, (WIDTH, HEIGHT), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT)
    return grainy(np.asarray(moved * gain, dtype=np.float32), 1.0, seed=5)


def test_another_exposure_differs_where_there_is_texture(tmp_path: Path) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL, quality=95)
    found = grain_between(a, photo_of(tmp_path / "b.jpg", exposed_again(0.75), quality=95))
    assert found is not None
    assert found > OTHER_GRAIN


def test_a_brightened_copy_with_noise_is_no_other_exposure(tmp_path: Path) -> None:
    noisy = grainy(ORIGINAL * np.float32(1.2), 9.0, seed=7)
    found = grain_between(photo_of(tmp_path / "a.jpg", ORIGINAL), photo_of(tmp_path / "b.jpg", noisy))
    assert found is None or found < OTHER_GRAIN


def test_a_blurred_copy_is_not_asked_for_its_grain(tmp_path: Path) -> None:
    soft = np.clip(cv2.GaussianBlur(ORIGINAL, (0, 0), 2.0) * 1.2, 0, 255).astype(np.uint8)
    assert grain_between(photo_of(tmp_path / "a.jpg", ORIGINAL), photo_of(tmp_path / "b.jpg", soft)) is None


def blurred(pixels: Pixels, sigma: float) -> Pixels:
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), sigma), dtype=np.uint8)


@pytest.mark.parametrize("way", [cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_LANCZOS4, cv2.INTER_NEAREST])
@pytest.mark.parametrize("share", [0.7, 0.5])
def test_a_smaller_copy_keeps_the_fine_contrast_that_its_size_can_hold(tmp_path: Path, way: int, share: float) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    kept = detail_kept(a, by=photo_of(tmp_path / "b.jpg", resized(ORIGINAL, share, way)))
    assert kept is not None
    assert kept > 0.8


@pytest.mark.parametrize(("name", "quality"), [("b.jpg", 90), ("b.jpg", 50), ("b.webp", 75), ("b.png", None)])
def test_saving_takes_off_no_fine_contrast_that_it_could_keep(tmp_path: Path, name: str, quality: int | None) -> None:
    kept = detail_kept(photo_of(tmp_path / "a.jpg", ORIGINAL), by=photo_of(tmp_path / name, ORIGINAL, quality=quality))
    assert kept is not None
    assert kept > 0.85


@pytest.mark.parametrize(("sigma", "share"), [(2.0, 0.5), (4.0, 0.5), (4.0, 0.4)])
@pytest.mark.parametrize("quality", [90, 50])
def test_a_copy_that_was_blurred_and_made_smaller_keeps_less(
    tmp_path: Path, sigma: float, share: float, quality: int
) -> None:
    a = photo_of(tmp_path / "a.jpg", ORIGINAL)
    soft = resized(blurred(ORIGINAL, sigma), share, cv2.INTER_AREA)
    kept = detail_kept(a, by=photo_of(tmp_path / "b.jpg", soft, quality=quality))
    assert kept is not None
    assert kept < SOFTENED


def test_softness_of_what_has_nothing_fine_is_unknown(tmp_path: Path) -> None:
    plain = photo_of(tmp_path / "p.jpg", np.full_like(ORIGINAL, 90))
    assert detail_kept(plain, by=photo_of(tmp_path / "q.jpg", np.full((360, 480, 3), 90, np.uint8))) is None


def test_a_smaller_copy_that_was_blurred_is_edited_from_both_sides(tmp_path: Path) -> None:
    large = np.asarray(cv2.resize(ORIGINAL, None, fx=3, fy=3, interpolation=cv2.INTER_CUBIC), dtype=np.uint8)
    texture = np.random.default_rng(2).normal(0.0, 25.0, large.shape[:2]).astype(np.float32)
    texture[:, : large.shape[1] // 2] = 0.0
    large = np.clip(large + cv2.GaussianBlur(texture, (0, 0), 1.6)[..., None] * 4, 0, 255).astype(np.uint8)
    a = write(tmp_path / "a.jpg", large, quality=92)
    soft = write(tmp_path / "b.jpg", resized(blurred(large, 4.0), 0.4, cv2.INTER_AREA), quality=92)
    plain = write(tmp_path / "c.jpg", resized(large, 0.4, cv2.INTER_AREA), quality=80)
    assert related(a, plain) == (Relation.RESAVED, "B is A re-saved smaller.")
    assert related(plain, a) == (Relation.RESAVED, "B is A re-saved larger.")
    assert related(a, soft) == (Relation.EDITED, "B is A made softer and re-saved smaller.")
    assert related(soft, a) == (Relation.EDITED, "B is A made sharper and re-saved larger.")


def related(a: Path, b: Path) -> tuple[Relation | None, str]:
    first, second = read_subject(str(a)), read_subject(str(b))
    finding = relate(first, second, pixels_equal=lambda _a, _b: False)
    return finding.relation, summary(first.photo, second.photo, relation=finding.relation, evidence=finding.evidence)


def test_noise_makes_a_copy_edited_and_is_named(tmp_path: Path) -> None:
    a = write(tmp_path / "a.jpg", ORIGINAL, quality=92)
    noisy = write(tmp_path / "b.jpg", grainy(ORIGINAL.astype(np.float32), 12.0, seed=7), quality=92)
    again = write(tmp_path / "c.jpg", ORIGINAL, quality=60)
    assert related(a, noisy) == (Relation.EDITED, "B is A with noise added or taken off and re-saved.")
    assert related(a, again) == (Relation.RESAVED, "B is A re-saved.")


def test_a_bracket_without_capture_data_is_another_shot(tmp_path: Path) -> None:
    a = write(tmp_path / "a.jpg", exposed_again(0.75), quality=95)
    b = write(tmp_path / "b.jpg", ORIGINAL, quality=95)
    brighter = np.clip(np.asarray(Image.open(a)) * 1.3, 0, 255).astype(np.uint8)
    c = write(tmp_path / "c.jpg", brighter, quality=95)
    assert related(a, b) == (Relation.SIMILAR_SHOT, "B is another shot of the same scene, exposed otherwise.")
    assert related(a, c)[0] is Relation.EDITED
