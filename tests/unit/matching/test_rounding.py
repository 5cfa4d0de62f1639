"""Which photo was made from which, by what a JPEG rounds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from PIL import Image

from gallery_dedup.domain import Photo, Relation
from gallery_dedup.errors import ImageLost
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.matching.explain import flipped
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.rounding import made_from
from gallery_dedup.matching.same_pixels import PixelComparison
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import Pixels, crisp, known, write

Drawn = Callable[[int], Pixels]


def screen(seed: int) -> Pixels:
    """Lines of text and coloured boxes on plain ground: a lossless file of it has far fewer bytes than pixels."""
    picture, random = np.full((480, 640, 3), 244, np.uint8), np.random.default_rng(seed)
    for _ in range(12):
        x, y = int(random.integers(600)), int(random.integers(440))
        colour = [int(level) for level in random.integers(40, 216, 3)]
        cv2.rectangle(
            picture, (x, y), (x + int(random.integers(20, 160)), y + int(random.integers(10, 60))), colour, -1
        )
    for y in range(24, 480, 24):
        text = "".join(chr(97 + int(letter)) for letter in random.integers(0, 26, 46))
        cv2.putText(picture, text, (10, y), cv2.FONT_HERSHEY_SIMPLEX, 0.6, (32, 32, 36), 1, cv2.LINE_AA)
    return picture


def grained(seed: int) -> Pixels:
    pixels = crisp(seed).astype(np.int16)
    return np.clip(pixels + np.random.default_rng(seed).normal(0, 4, pixels.shape), 8, 247).astype(np.uint8)


def photo_of(path: Path) -> Photo:
    read = read_photo(str(path))
    facts = known(str(path), 0, width=read.width, height=read.height, format=read.format, quality=read.quality)
    return replace(facts, sha256=read.sha256)


def told(a: Path, b: Path) -> int:
    return made_from(photo_of(a), photo_of(b))


def shown(path: Path) -> Pixels:
    return np.asarray(Image.open(path).convert("RGB"))


@pytest.mark.parametrize("drawn", [screen, grained])
@pytest.mark.parametrize("quality", [50, 75, 90])
@pytest.mark.parametrize(("suffix", "options"), [("png", {}), ("webp", {"lossless": True}), ("webp", {"quality": 90})])
def test_a_jpeg_was_made_from_what_gives_it_by_rounding(
    tmp_path: Path, drawn: Drawn, quality: int, suffix: str, options: dict[str, object]
) -> None:
    master = write(tmp_path / f"master.{suffix}", drawn(5), **options)
    copy = write(tmp_path / "copy.jpg", shown(master), quality=quality)
    assert told(master, copy) == 1
    assert told(copy, master) == -1


@pytest.mark.parametrize("quality", [60, 75, 90])
@pytest.mark.parametrize("drawn", [screen, grained])
def test_what_was_decoded_from_a_jpeg_lies_on_its_steps(tmp_path: Path, drawn: Drawn, quality: int) -> None:
    photo = write(tmp_path / "photo.jpg", drawn(6), quality=quality)
    brighter = write(tmp_path / "brighter.png", np.clip(shown(photo), 0, 254) + np.uint8(1))
    assert told(photo, brighter) == 1
    assert told(brighter, photo) == -1


@pytest.mark.parametrize("quality", [60, 75, 85, 92])
@pytest.mark.parametrize("drawn", [screen, grained])
def test_no_version_of_a_jpeg_is_taken_for_what_it_was_made_from(tmp_path: Path, drawn: Drawn, quality: int) -> None:
    photo = write(tmp_path / "photo.jpg", drawn(7), quality=quality)
    pixels = shown(photo)
    noise = np.random.default_rng(1).normal(0, 2, pixels.shape)
    palette = Image.fromarray(pixels).quantize(256).convert("RGB")
    versions = (
        *(write(tmp_path / f"{one}.webp", pixels, quality=one) for one in (50, 80, 95)),
        *(write(tmp_path / f"{one}.avif", pixels, quality=one) for one in (50, 80, 95)),
        write(tmp_path / "noise.png", np.clip(pixels + noise, 0, 255).astype(np.uint8)),
        write(tmp_path / "palette.png", np.asarray(palette)),
        write(tmp_path / "soft.png", np.asarray(cv2.GaussianBlur(pixels, (0, 0), 0.4), dtype=np.uint8)),
    )
    assert [path.name for path in versions if told(path, photo) == 1] == []


def test_large_photos_are_looked_at_in_their_own_size(tmp_path: Path) -> None:
    pixels = np.tile(grained(4), (4, 5, 1))
    master = write(tmp_path / "master.webp", pixels, lossless=True, method=0)
    assert told(master, write(tmp_path / "copy.jpg", pixels, quality=80)) == 1


def test_nothing_is_told_of_other_sizes_and_formats(tmp_path: Path) -> None:
    master = write(tmp_path / "master.png", grained(8))
    copy = write(tmp_path / "copy.jpg", grained(8), quality=75)
    assert told(master, write(tmp_path / "smaller.jpg", grained(8)[:-8], quality=75)) == 0
    assert told(write(tmp_path / "first.jpg", grained(8), quality=95), copy) == 0
    assert told(write(tmp_path / "animated.gif", grained(8)), copy) == 0
    assert told(master, write(tmp_path / "other.jpg", grained(9), quality=75)) == 0
    photos = photo_of(master), photo_of(copy)
    copy.write_bytes(b"no longer a picture")
    with pytest.raises(ImageLost):
        made_from(*photos)


def test_the_finding_is_part_of_the_evidence(tmp_path: Path) -> None:
    master = read_subject(str(write(tmp_path / "master.png", screen(9))))
    copy = read_subject(str(write(tmp_path / "copy.jpg", screen(9), quality=80)))
    there, back = (relate(a, b, pixels_equal=PixelComparison()) for a, b in ((master, copy), (copy, master)))
    assert there.relation is back.relation is Relation.RESAVED
    assert there.evidence is not None
    assert back.evidence is not None
    assert (there.evidence.made_from, back.evidence.made_from) == (1, -1)
    assert flipped(there.evidence).made_from == -1


def test_the_same_pixels_in_two_formats_are_found_though_their_small_pictures_differ(tmp_path: Path) -> None:
    grain = np.random.default_rng(2).normal(0, 40, (720, 960, 3))
    photo = write(tmp_path / "photo.jpg", np.clip(np.tile(crisp(1), (2, 2, 1)) + grain, 0, 255).astype(np.uint8))
    a, b = (read_subject(str(path)) for path in (photo, write(tmp_path / "photo.png", shown(photo))))
    found = relate(a, b, pixels_equal=PixelComparison())
    assert found.evidence is not None
    assert found.evidence.tone > 0.5
    assert found.relation is Relation.SAME_PIXELS
