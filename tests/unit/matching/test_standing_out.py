"""A small place that shows something else makes a photo that looks re-saved an edited one; saving alone does not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup.domain import Photo, Relation
from gallery_dedup.errors import ImageLost
from gallery_dedup.matching.compare import relation_now
from gallery_dedup.matching.explain import summary
from gallery_dedup.matching.full_size import LONGEST, place_between
from gallery_dedup.matching.relate import Finding, relate
from gallery_dedup.matching.relations import OTHER_PLACE, RESAVED_OVERLAY
from gallery_dedup.matching.standing_out import standing_out
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import Pixels, known, scene, write

WIDTH, HEIGHT = 1024, 768
PHOTO = scene(5, width=WIDTH, height=HEIGHT)


def stamped(time: str) -> Pixels:
    """The photo with the small time stamp of a camera at its lower left, letters of 11 pixels."""
    picture = PHOTO.copy()
    for colour, thickness in (((0, 0, 0), 3), ((255, 255, 255), 1)):
        cv2.putText(
            picture,
            f"CAM1 2024-05-01 {time}",
            (12, HEIGHT - 14),
            cv2.FONT_HERSHEY_SIMPLEX,
            0.5,
            colour,
            thickness,
            cv2.LINE_AA,
        )
    return picture


def spotted(side: int) -> Pixels:
    picture = PHOTO.copy()
    place = picture[300 : 300 + side, 500 : 500 + side]
    place[:] = 0 if place.mean() > 128 else 255
    return picture


def tinted(radius: int) -> Pixels:
    """The photo with a round place of another hue and the same luminance, far from what is clipped."""
    picture = np.asarray(cv2.cvtColor(PHOTO // 2 + 64, cv2.COLOR_RGB2YCrCb), dtype=np.int16)
    place = np.zeros((HEIGHT, WIDTH), np.uint8)
    cv2.circle(place, (620, 410), radius, 255, -1, cv2.LINE_AA)
    picture += ((place / 255.0)[..., None] * (0, 30, -25)).astype(np.int16)
    return np.asarray(cv2.cvtColor(np.clip(picture, 0, 255).astype(np.uint8), cv2.COLOR_YCrCb2RGB), dtype=np.uint8)


def coloured_text() -> Pixels:
    """Small letters in strong colours on white: halving the colours, as most JPEGs do, changes every one of them."""
    picture, random = np.full((HEIGHT, WIDTH, 3), 255, np.uint8), np.random.default_rng(4)
    for y in range(20, HEIGHT, 22):
        text = "".join(chr(97 + int(letter)) for letter in random.integers(0, 26, 80))
        colour = [(220, 0, 0), (0, 0, 220), (0, 150, 0), (200, 0, 200)][int(random.integers(4))]
        cv2.putText(picture, text, (8, y), cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, 1, cv2.LINE_AA)
    return picture


def related(path: Path, a: Pixels, b: Pixels, *, name: str = "b.jpg", **options: Any) -> Finding:
    first = read_subject(str(write(path / "a.jpg", a, quality=92)))
    second = read_subject(str(write(path / name, b, **{"quality": 90, **options})))
    return relate(first, second, pixels_equal=lambda *_: False)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (stamped("10:15:07"), stamped("10:15:08")),
        (stamped("10:15:07"), stamped("10:15:38")),
        (PHOTO, spotted(8)),
        (PHOTO, spotted(12)),
        (spotted(12), spotted(16)),
        (tinted(0), tinted(8)),
        (tinted(0), tinted(14)),
    ],
    ids=["one digit", "two digits", "spot of 8", "spot of 12", "spot that grew", "hue of 16", "hue of 28"],
)
def test_a_small_place_that_differs_is_an_edit(tmp_path: Path, a: Pixels, b: Pixels) -> None:
    found = related(tmp_path, a, b)
    assert found.relation is Relation.EDITED
    assert found.evidence is not None
    assert found.evidence.overlay is not None
    assert found.evidence.overlay > RESAVED_OVERLAY
    one, other = (read_subject(str(tmp_path / name)).photo for name in ("a.jpg", "b.jpg"))
    said = summary(one, other, relation=found.relation, evidence=found.evidence)
    assert said == "B is A re-saved. Something in the picture was added or changed."


def test_the_gate_before_a_move_sees_it_too(tmp_path: Path) -> None:
    a = str(write(tmp_path / "a.jpg", stamped("10:15:07"), quality=92))
    b = str(write(tmp_path / "b.jpg", stamped("10:15:08"), quality=92))
    assert relation_now(a, b) is Relation.EDITED
    assert relation_now(b, a) is Relation.EDITED


@pytest.mark.parametrize(
    ("name", "quality"), [("b.jpg", 75), ("b.jpg", 40), ("b.jpg", 20), ("b.webp", 75), ("b.webp", 40), ("b.png", None)]
)
def test_saving_alone_is_no_edit(tmp_path: Path, name: str, quality: int | None) -> None:
    options = {} if quality is None else {"quality": quality}
    found = related(tmp_path, stamped("10:15:07"), stamped("10:15:07"), name=name, **options)
    assert found.relation is Relation.RESAVED


@pytest.mark.parametrize("quality", [90, 75, 50, 20])
def test_halved_colours_are_no_edit(tmp_path: Path, quality: int) -> None:
    picture = coloured_text()
    kept, halved = (
        photo_of(write(tmp_path / f"{sampling}.jpg", picture, quality=quality, subsampling=sampling), picture)
        for sampling in (0, 2)
    )
    found = place_between(kept, halved, enough=OTHER_PLACE)
    assert found is not None
    assert found < OTHER_PLACE


@pytest.mark.parametrize("way", [cv2.INTER_AREA, cv2.INTER_LINEAR, cv2.INTER_LANCZOS4, cv2.INTER_NEAREST])
@pytest.mark.parametrize("share", [0.7, 0.5])
def test_a_smaller_copy_is_no_edit(tmp_path: Path, way: int, share: float) -> None:
    picture = stamped("10:15:07")
    small = np.asarray(cv2.resize(picture, None, fx=share, fy=share, interpolation=way), dtype=np.uint8)
    a, b = (write(tmp_path / name, pixels, quality=90) for name, pixels in (("a.jpg", picture), ("b.jpg", small)))
    found = place_between(photo_of(a, picture), photo_of(b, small), enough=OTHER_PLACE)
    assert found is not None
    assert found < OTHER_PLACE


def test_a_larger_spot_is_seen_in_a_smaller_copy(tmp_path: Path) -> None:
    small = np.asarray(cv2.resize(spotted(24), None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    assert related(tmp_path, PHOTO, small).relation is Relation.EDITED


def test_photos_larger_than_what_is_looked_at_are_reduced_alike(tmp_path: Path) -> None:
    large = scene(5, width=2 * LONGEST, height=LONGEST)
    marked = large.copy()
    marked[700:740, 900:940] = 0 if marked[700:740, 900:940].mean() > 128 else 255
    a, again, other = (
        photo_of(write(tmp_path / name, pixels, quality=quality), pixels)
        for name, pixels, quality in (("a.jpg", large, 92), ("b.jpg", large, 60), ("c.jpg", marked, 90))
    )
    same, drawn = (place_between(a, b, enough=OTHER_PLACE) for b in (again, other))
    assert same is not None
    assert drawn is not None
    assert same < OTHER_PLACE < drawn


def test_what_cannot_be_read_is_told(tmp_path: Path) -> None:
    a = photo_of(write(tmp_path / "a.jpg", PHOTO, quality=90), PHOTO)
    gone = known(str(tmp_path / "gone.jpg"), 99, width=WIDTH, height=HEIGHT)
    for pair in ((a, gone), (gone, a)):
        with pytest.raises(ImageLost, match="the file is gone"):
            place_between(*pair, enough=OTHER_PLACE)


def test_equal_pictures_have_no_place_and_both_directions_agree() -> None:
    grey: NDArray[np.uint8] = np.ascontiguousarray(PHOTO[..., 1])
    other: NDArray[np.uint8] = np.ascontiguousarray(spotted(9)[..., 1])
    assert standing_out(grey, grey) == 0.0
    assert standing_out(grey, other) == standing_out(other, grey) > OTHER_PLACE


def photo_of(path: Path, pixels: Pixels) -> Photo:
    height, width = pixels.shape[:2]
    return known(str(path), sum(map(ord, path.name)), width=width, height=height, format="JPEG", quality=90)
