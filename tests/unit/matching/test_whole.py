"""Of cropped, framed and enlarged copies the photo that shows the whole picture, and nothing added, is the keeper."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest

from gallery_dedup.domain import (
    Evidence,
    Pair,
    Photo,
    Registration,
    Relation,
    ScanProgress,
    ScanReport,
    ScanRequest,
    Surround,
)
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.matching.groups import Grouping, make_groups
from gallery_dedup.matching.profiles import profile_named
from tests.unit.pictures import Pixels, crisp, known, sha, write

GALLERY = Grouping(ScanRequest(()).relations, (), profile_named("gallery"))


def enlarged_crop(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    part = pixels[height // 5 : -height // 5, width // 5 : -width // 5]
    return np.asarray(cv2.resize(part, (2 * width, 2 * height), interpolation=cv2.INTER_CUBIC), np.uint8)


def framed(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.copyMakeBorder(pixels, 40, 40, 40, 40, cv2.BORDER_CONSTANT, value=(250, 250, 250)), np.uint8)


def barred(pixels: Pixels) -> Pixels:
    out = np.concatenate([pixels, np.full((70, pixels.shape[1], 3), (20, 20, 24), np.uint8)])
    cv2.putText(out, "summer", (40, len(out) - 20), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (240, 240, 240), 2, cv2.LINE_AA)
    return out


def end(steps: Generator[ScanProgress, None, ScanReport]) -> ScanReport:
    while True:
        try:
            next(steps)
        except StopIteration as stop:
            report: ScanReport = stop.value
            return report


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_the_whole_picture_stays(locations: Locations, tmp_path: Path, seed: int) -> None:
    folder, original = tmp_path / "photos", crisp(seed, width=960, height=720)
    for name, pixels in {
        "whole": original, "crop": enlarged_crop(original), "framed": framed(original), "bar": barred(original),
    }.items():  # fmt: skip
        write(folder / f"{name}.jpg", pixels, quality=92)
    write(folder / "other.jpg", crisp(seed + 50))
    with Library(locations) as library:
        report = end(library.scan(ScanRequest((str(folder),))))
    (group,) = (group for group in report.groups if group.relation is Relation.EDITED)
    assert Path(group.keeper.path).stem == "whole"
    assert group.keeper_reason == "shows the whole picture, nothing cut off or added"
    assert {Path(member.photo.path).stem for member in group.members} == {"whole", "crop", "framed", "bar"}
    words = {Path(member.photo.path).stem: member.summary for member in group.members}
    assert "cropped to 36%" in words["crop"]
    assert "with a frame or bar added" in words["framed"]
    assert "with a frame or bar added" in words["bar"]


def keeper_of(photos: list[Photo], pairs: list[Pair]) -> str:
    (group,) = make_groups(photos, pairs, grouping=GALLERY)
    assert len(group.members) == len(photos)
    return group.keeper.path


def evidence(*, tone: float = 0.5, overlay: float | None = 1.0, around: Surround | None = None) -> Evidence:
    laid = Registration((1, 0, 0, 0, 1, 0), 90, 0.9, 0.99, 0.99, 0.0, Relation.EDITED, 1.0, 0.4, around_a=around)
    return Evidence(0, 0.0, 0.99, overlay, tone, 0.0, 1.0, 1.0, registration=laid)


def tied(a: int, b: int, relation: Relation, found: Evidence, *, structure: float = 0.95) -> Pair:
    return Pair(sha(a), sha(b), relation, {"structure": structure}, found)


@pytest.mark.parametrize(
    "found", [evidence(tone=9.0, overlay=None), evidence(overlay=5.0)], ids=["recoloured", "marked"]
)
def test_a_recoloured_or_marked_copy_does_not_stay_though_it_is_the_oldest(found: Evidence) -> None:
    photos = [known(f"/photos/{number}.jpg", number, mtime_ns=9 - number) for number in range(5)]
    pairs = [tied(a, b, Relation.RESAVED, evidence()) for a in range(4) for b in range(a + 1, 4)]
    assert keeper_of(photos[:4], pairs) == "/photos/3.jpg"
    pairs += [tied(number, 4, Relation.EDITED, found) for number in range(4)]
    assert keeper_of(photos, pairs) == "/photos/3.jpg"


def test_a_photo_whose_copies_lost_its_colour_space_is_not_the_altered_one() -> None:
    photos = [known(f"/photos/{number}.jpg", number, mtime_ns=number) for number in range(5)]
    pairs = [tied(0, 1, Relation.SAME_PIXELS, evidence())]
    pairs += [tied(one, other, Relation.EDITED, evidence(tone=9.0)) for one in (0, 1) for other in (2, 3, 4)]
    pairs += [tied(a, b, Relation.RESAVED, evidence()) for a, b in ((2, 3), (2, 4), (3, 4))]
    assert keeper_of(photos, pairs) == "/photos/0.jpg"


@pytest.mark.parametrize(("copies", "stays"), [(10, "/photos/00.jpg"), (1, "/photos/99.jpg")])
def test_a_plain_ground_that_all_other_copies_have_is_no_frame(copies: int, stays: str) -> None:
    photos = [known(f"/photos/{number:02}.jpg", number, mtime_ns=number) for number in range(copies)]
    cut = known("/photos/99.jpg", 99, width=2000, height=1500, mtime_ns=99)
    pairs = [tied(a, b, Relation.RESAVED, evidence()) for a in range(copies) for b in range(a + 1, copies)]
    pairs += [
        tied(number, 99, Relation.EDITED, evidence(around=None if number else Surround.FRAME))
        for number in range(copies)
    ]
    assert keeper_of([*photos, cut], pairs) == stays


def test_what_the_whole_frames_have_in_common_says_which_copy_is_nearest() -> None:
    photos = [known(f"/photos/{number}.jpg", number, mtime_ns=-number) for number in range(3)]
    frames = {(0, 1): 0.95, (0, 2): 0.95, (1, 2): 0.80}
    # Of a part that was cut out, that part alone is as near as can be.
    parts = {(0, 1): 0.90, (0, 2): 0.90, (1, 2): 0.99}
    pairs = [
        tied(a, b, Relation.RESAVED, replace(evidence(), frame_structure=frames[a, b]), structure=parts[a, b])
        for a, b in frames
    ]
    assert keeper_of(photos, pairs) == "/photos/0.jpg"


def test_what_next_to_none_was_recognised_under_says_nothing_of_which_is_nearest() -> None:
    """Photo 5 is a softened copy: only under that the watermark was recognised."""
    photos = [known(f"/photos/{number}.jpg", number, mtime_ns=number) for number in range(7)]
    pairs = [
        tied(a, b, Relation.EDITED, evidence(), structure=0.96 if 5 in (a, b) else 0.97)
        for a in range(6)
        for b in range(a + 1, 6)
    ]
    pairs.append(tied(5, 6, Relation.EDITED, evidence(), structure=0.9))
    (group,) = make_groups(photos, pairs, grouping=GALLERY)
    assert (group.keeper.path, len(group.members)) == ("/photos/0.jpg", 6)


def test_what_has_the_same_pixels_is_equally_near() -> None:
    photos = [known(f"/photos/{number}.jpg", number, mtime_ns=number) for number in range(4)]
    pairs = [tied(0, 1, Relation.SAME_PIXELS, evidence())]
    pairs += [tied(0, other, Relation.RESAVED, evidence(), structure=0.80) for other in (2, 3)]
    pairs += [tied(1, other, Relation.RESAVED, evidence(), structure=0.95) for other in (2, 3)]
    pairs.append(tied(2, 3, Relation.RESAVED, evidence(), structure=0.90))
    assert keeper_of(photos, pairs) == "/photos/0.jpg"
