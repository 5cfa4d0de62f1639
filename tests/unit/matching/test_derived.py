"""What was made from a copy does not stay for it, though its file is the older one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image

from gallery_dedup.domain import CaptureData, Evidence, Pair, Photo, Relation, ScanProgress, ScanReport, ScanRequest
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.matching.groups import make_groups
from tests.unit.matching.test_groups import GALLERY
from tests.unit.matching.test_rounding import screen
from tests.unit.pictures import Pixels, crisp, known, sha, write

OLD, NEW = 1, 9
LARGE = 4000 * 3000 * 2
MADE_FROM_IT = "nearest to all the others: they were made from it"


def kept(
    *photos: Photo,
    relations: dict[tuple[int, int], Relation],
    saturation: float = 1.0,
    tone: float = 0.4,
    made_from: int = 0,
) -> tuple[str, str]:
    """Path and reason of the keeper; photos are numbered by their content."""
    other, near = (
        Evidence(0, 0.0, 0.99, None, away, 0.0, saturation, None, made_from=made_from) for away in (9.0, tone)
    )
    pairs = [
        Pair(sha(a), sha(b), relation, {"structure": 0.9}, other if relation is Relation.EDITED else near)
        for (a, b), relation in relations.items()
    ]
    (group,) = make_groups(photos, pairs, grouping=GALLERY)
    assert len(group.members) == len(photos)
    return group.keeper.path, group.keeper_reason


def lossy(number: int = 0, **facts: object) -> Photo:
    return known(f"/all/{number}.jpg", number, **{"quality": 75, "mtime_ns": OLD, **facts})


def exact(number: int = 1, **facts: object) -> Photo:
    values = {"quality": None, "format": "PNG", "bytes": LARGE, "mtime_ns": NEW, **facts}
    return known(f"/all/{number}.png", number, **values)


@pytest.mark.parametrize("format_name", ["PNG", "TIFF", "BMP"])
@pytest.mark.parametrize("other", ["JPEG", "WebP", "HEIC"])
def test_a_lossless_photo_stays_before_an_older_lossy_one_with_other_pixels(format_name: str, other: str) -> None:
    photos = lossy(format=other, quality=75 if other == "JPEG" else None), exact(format=format_name)
    assert kept(*photos, relations={(0, 1): Relation.RESAVED}) == ("/all/1.png", "compressed less")


def test_one_with_more_bits_stays_before_an_older_lossless_one() -> None:
    photos = exact(0, mtime_ns=OLD), exact(1, format="TIFF", bit_depth=16)
    assert kept(*photos, relations={(0, 1): Relation.RESAVED}) == ("/all/1.png", "compressed less")


@pytest.mark.parametrize("facts", [{"bit_depth": 16}, {"format": "BMP"}])
def test_a_lossless_photo_is_not_kept_for_one_made_in_the_same_pixels_from_a_lossy_one(
    facts: dict[str, object],
) -> None:
    master, copy, decoded = exact(0, **facts), lossy(1), exact(2, mtime_ns=OLD - 1)
    relations = {(0, 1): Relation.RESAVED, (0, 2): Relation.RESAVED, (1, 2): Relation.SAME_PIXELS}
    assert kept(master, copy, decoded, relations=relations) == (master.path, "compressed less")


@pytest.mark.parametrize(
    ("first", "second", "relation"),
    [
        (lossy(), exact(), Relation.SAME_PIXELS),
        (lossy(), exact(bytes=4000 * 3000), Relation.RESAVED),
        (lossy(), exact(format="WebP"), Relation.RESAVED),
        (lossy(bit_depth=10), exact(), Relation.RESAVED),
        (lossy(), exact(), Relation.EDITED),
        (exact(0, mtime_ns=OLD), exact(), Relation.RESAVED),
    ],
    ids=["made from the JPEG", "256 colours", "may be lossy", "fewer bits", "changed on purpose", "both lossless"],
)
def test_otherwise_the_older_one_stays(first: Photo, second: Photo, relation: Relation) -> None:
    assert kept(first, second, relations={(0, 1): relation}) == (first.path, "the oldest file")


def test_a_lossless_photo_stays_before_what_other_codings_leave_of_its_tones() -> None:
    resaved = {(0, 1): Relation.RESAVED}
    for format_name in ("WebP", "HEIC", "AVIF"):
        photo = lossy(format=format_name, quality=None)
        assert kept(photo, exact(), relations=resaved, tone=0.7) == ("/all/1.png", "compressed less")
        assert kept(photo, exact(), relations=resaved, tone=0.8) == (photo.path, "the oldest file")
    assert kept(lossy(), exact(), relations=resaved, tone=0.6) == ("/all/0.jpg", "the oldest file")


@pytest.mark.parametrize("facts", [{"bytes": 9000}, {"format": "WebP"}, {"format": "HEIC"}])
def test_what_a_jpeg_was_made_from_stays_before_it_whatever_its_size_and_format(facts: dict[str, Any]) -> None:
    resaved = {(0, 1): Relation.RESAVED}
    assert kept(lossy(), exact(**facts), relations=resaved, tone=2.0, made_from=-1) == ("/all/1.png", "compressed less")
    assert kept(exact(0, **facts), lossy(1), relations=resaved, tone=2.0, made_from=1)[0] == "/all/0.png"


@pytest.mark.parametrize("facts", [{}, {"bit_depth": 16}])
def test_what_was_decoded_from_a_jpeg_does_not_stay_before_it(facts: dict[str, Any]) -> None:
    resaved = {(0, 1): Relation.RESAVED}
    assert kept(lossy(), exact(**facts), relations=resaved, made_from=1) == ("/all/0.jpg", "the oldest file")


def test_the_camera_s_data_and_the_resolution_go_before() -> None:
    resaved = {(0, 1): Relation.RESAVED}
    photo = lossy(capture=CaptureData(make="Canon"))
    assert kept(photo, exact(), relations=resaved) == (photo.path, "carries the camera's data")
    assert kept(lossy(width=6000), exact(), relations=resaved) == (photo.path, "largest resolution")
    assert kept(lossy(width=4001), exact(), relations=resaved) == (photo.path, "largest resolution")


@pytest.mark.parametrize(("saturation", "stays"), [(0.1, 0), (10.0, 1), (0.6, 1)])
def test_a_photo_stays_before_its_older_black_and_white_version(saturation: float, stays: int) -> None:
    photos = lossy(0, mtime_ns=NEW), lossy(1)
    path, reason = kept(*photos, relations={(0, 1): Relation.EDITED}, saturation=saturation)
    assert path == photos[stays].path
    assert reason == ("the oldest file" if saturation == 0.6 else MADE_FROM_IT)


def test_a_photo_stays_before_two_black_and_white_versions() -> None:
    photos = lossy(0, mtime_ns=NEW), lossy(1), lossy(2)
    relations = {(0, 1): Relation.EDITED, (0, 2): Relation.EDITED, (1, 2): Relation.RESAVED}
    assert kept(*photos, relations=relations, saturation=0.1) == (photos[0].path, MADE_FROM_IT)


def end(steps: Generator[ScanProgress, None, ScanReport]) -> ScanReport:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: ScanReport = stop.value
            return report


def grained(seed: int) -> Pixels:
    """A picture with the grain of a sensor, which no lossless file writes in a byte a pixel."""
    pixels = crisp(seed).astype(np.int16)
    return np.clip(pixels + np.random.default_rng(seed).normal(0, 4, pixels.shape), 0, 255).astype(np.uint8)


def test_flat_masters_in_files(locations: Locations, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    masters = {
        write(folder / "screen.png", screen(1)): write(folder / "screen.jpg", screen(1), quality=80),
        write(folder / "web.webp", screen(2), lossless=True): write(folder / "web.jpg", screen(2), quality=60),
    }
    old = write(folder / "old.jpg", screen(3), quality=75)
    write(folder / "old.png", np.asarray(Image.open(old)))
    for path in (*masters.values(), old):
        os.utime(path, (10**9, 10**9))
    assert all(master.stat().st_size < screen(1).size // 3 for master in masters)
    request = ScanRequest((str(folder),))
    with Library(locations) as library:
        end(library.scan(request))
        plan = library.plan(request)
    assert {Path(line.path).name: Path(line.keeper).name for line in plan.remove} == {
        "screen.jpg": "screen.png",
        "web.jpg": "web.webp",
        "old.png": "old.jpg",
    }


def test_masters_and_colours_in_files(locations: Locations, tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    master, photo = grained(1), grained(2)
    write(folder / "master.png", master)
    cv2.imwrite(str(folder / "deep.png"), grained(3).astype(np.uint16)[..., ::-1] * 257)
    write(folder / "photo.jpg", photo, quality=92)
    for name in ("photo (1).jpg", "photo copy.jpg"):
        shutil.copy(folder / "photo.jpg", folder / name)
    older = (
        write(folder / "master.jpg", master, quality=95),
        write(folder / "deep.jpg", grained(3), quality=95),
        write(folder / "grey.jpg", np.repeat(photo.mean(axis=2, keepdims=True), 3, axis=2).astype(np.uint8)),
    )
    for path in older:
        os.utime(path, (10**9, 10**9))
    request = ScanRequest((str(folder),))
    with Library(locations) as library:
        groups = [group for group in end(library.scan(request)).groups if group.relation.is_copy]
        plan = library.plan(request)
    assert {Path(group.keeper.path).name for group in groups} == {"master.png", "deep.png", "photo.jpg"}
    assert {Path(line.path).name: (line.relation, Path(line.keeper).name) for line in plan.remove} == {
        "master.jpg": (Relation.RESAVED, "master.png"),
        "deep.jpg": (Relation.RESAVED, "deep.png"),
        "photo (1).jpg": (Relation.SAME_FILE, "photo.jpg"),
        "photo copy.jpg": (Relation.SAME_FILE, "photo.jpg"),
    }
