"""Of cropped, framed and enlarged copies the photo that shows the whole picture, and nothing added, is the keeper."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

import cv2
import numpy as np
import pytest

from gallery_dedup.domain import Relation, ScanProgress, ScanReport, ScanRequest
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from tests.unit.pictures import Pixels, crisp, write


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
