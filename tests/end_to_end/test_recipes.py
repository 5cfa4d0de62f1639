"""The two recipes that many scripts are made of, beside this program: SSIM with boxes, and pairs ranked by CLIP.

Both are written down here as they are passed around: SSIM by scikit-image, Otsu's inverse threshold, and a box around
each contour of more than 100 pixels; vectors of CLIP, the cosine of every pair, the best first.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from skimage import metrics

from gallery_dedup.compat.requests_answered import Asking
from gallery_dedup.imaging.source import Fetching
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from tests.end_to_end.command import Command
from tests.stand_ins import install
from tests.unit.pictures import Pixels, crisp, resaved, scene, write

Box = tuple[int, int, int, int]
PATCH, DISC, CORNER = (100, 80, 180, 140), (330, 240, 40), (40, 40, 90, 70)
GAUSSIAN = {"gaussian_weights": True, "sigma": 1.5, "use_sample_covariance": False}


def recipe(a: Pixels, b: Pixels, **window: Any) -> tuple[float, list[Box]]:
    """Score and boxes (x, y, width, height)."""
    grey = [cv2.cvtColor(picture, cv2.COLOR_RGB2GRAY) for picture in (a, b)]
    score, map_ = metrics.structural_similarity(*grey, full=True, **window)  # type: ignore[no-untyped-call]
    levels = (np.clip(map_, 0, 1) * 255).astype(np.uint8)
    _, differs = cv2.threshold(levels, 0, 255, cv2.THRESH_BINARY_INV | cv2.THRESH_OTSU)
    contours, _ = cv2.findContours(differs, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
    boxes = [cv2.boundingRect(one) for one in contours if cv2.contourArea(one) > 100]
    return float(score), sorted((x, y, width, height) for x, y, width, height in boxes)


def patched(picture: Pixels) -> Pixels:
    return np.asarray(cv2.rectangle(picture.copy(), PATCH[:2], PATCH[2:], (250, 30, 30), -1), np.uint8)


def twice(picture: Pixels) -> Pixels:
    disc = cv2.circle(picture.copy(), DISC[:2], DISC[2], (20, 220, 40), -1)
    return np.asarray(cv2.rectangle(disc, CORNER[:2], CORNER[2:], (240, 240, 240), -1), np.uint8)


def captioned(picture: Pixels) -> Pixels:
    font, white = cv2.FONT_HERSHEY_SIMPLEX, (255, 255, 255)
    written = cv2.putText(picture.copy(), "A day at the sea", (60, 300), font, 0.7, white, 3, cv2.LINE_AA)
    return np.asarray(written, np.uint8)


def near(box: Box, other: Box) -> bool:
    """Whether no edge is further than 3 pixels from the other's."""
    edges = [(x, y, x + width, y + height) for x, y, width, height in (box, other)]
    return all(abs(one - two) <= 3 for one, two in zip(*edges, strict=True))


def compared(command: Command, folder: Path, a: Pixels, b: Pixels) -> tuple[float | None, list[Box]]:
    """What `compare` says: score and boxes."""
    told = command.json("compare", write(folder / "before.png", a), write(folder / "after.png", b))
    boxes = [(one["x"], one["y"], one["width"], one["height"]) for one in told["differences"]]
    return told["similarity_score"], sorted(boxes)


@pytest.mark.parametrize("seed", [1, 2, 3])
@pytest.mark.parametrize("change", [patched, twice, captioned])
def test_what_was_drawn_is_scored_and_framed_as_by_the_recipe(
    command: Command, tmp_path: Path, change: Callable[[Pixels], Pixels], seed: int
) -> None:
    a, b = crisp(seed), change(crisp(seed))
    score, boxes = compared(command, tmp_path, a, b)
    wanted, framed = recipe(a, b)
    assert score is not None
    assert len(boxes) == len(framed)
    assert all(near(*both) for both in zip(boxes, framed, strict=True))
    # The recipe's window is flat and of 7 pixels, ours the Gaussian one of the paper: its score to four digits.
    assert score == pytest.approx(wanted, abs=0.004)
    assert score == pytest.approx(recipe(a, b, **GAUSSIAN)[0], abs=5e-5)


def test_the_score_and_the_picture_are_printed_as_by_the_recipe(command: Command, tmp_path: Path) -> None:
    a, b = write(tmp_path / "a.png", crisp(1)), write(tmp_path / "b.png", patched(crisp(1)))
    ran = command("compare", a, b, "--diff", tmp_path / "out.png")
    score, _ = recipe(crisp(1), patched(crisp(1)), **GAUSSIAN)
    assert f"Similarity Score: {score * 100:.3f}%" in ran.out
    assert cv2.imread(str(tmp_path / "out.png")) is not None


def test_what_the_recipe_frames_by_mistake_is_not_framed(command: Command, tmp_path: Path) -> None:
    a = crisp(2)
    saved, moved = resaved(a, quality=40), np.ascontiguousarray(np.roll(a, 2, axis=1))
    for b, least in ((saved, 0.94), (moved, 0.99)):
        assert len(recipe(a, b)[1]) > 5
        score, boxes = compared(command, tmp_path, a, b)
        assert boxes == []
        assert score is not None
        assert score > least


def test_other_sizes_are_laid_over_each_other_where_the_recipe_fails(command: Command, tmp_path: Path) -> None:
    a = crisp(3, width=960, height=720)
    changed = a.copy()
    cv2.rectangle(changed, (200, 160), (360, 280), (250, 30, 30), -1)
    half = np.asarray(cv2.resize(changed, (480, 360), interpolation=cv2.INTER_AREA), np.uint8)
    with pytest.raises(ValueError, match="same dimensions"):
        recipe(a, half)
    score, (box,) = compared(command, tmp_path, a, half)
    assert score is not None
    assert all(abs(one - two) <= 8 for one, two in zip(box, (194, 154, 173, 133), strict=True))
    assert compared(command, tmp_path, a, crisp(4)) == (None, [])


def between(scores: list[float], *, near: float) -> float:
    """A threshold between two scores, so that rounding decides nothing."""
    middles = [(high - low, (high + low) / 2) for high, low in itertools.pairwise(scores) if abs(high - near) < 0.02]
    return round(max(middles)[1], 6)


def test_pairs_are_ranked_as_by_comparing_all(command: Command, tmp_path: Path, locations: Locations) -> None:
    install(locations.models, "clip-vit-b32")
    folder, count = tmp_path / "photos", 120
    for number in range(count):
        picture = scene(number // 3, width=96, height=72)
        size = (96, 72) if number % 3 == 0 else (80, 60)
        picture = np.asarray(cv2.resize(picture, size, interpolation=cv2.INTER_AREA), np.uint8)
        write(folder / f"{number:03}.png", picture if number % 3 < 2 else (picture // 8 * 7).astype(np.uint8))
    (folder / "copy.png").write_bytes((folder / "000.png").read_bytes())
    names = sorted(path.name for path in folder.iterdir())
    with Library(locations) as library:
        asking, given = Asking(Fetching(), paths=True), library.embedding_vectors()
        vectors = np.array([asking.vector(str(folder / name), given) for name in names], np.float64)
    cosines = vectors @ vectors.T / np.outer(*[np.linalg.norm(vectors, axis=1)] * 2)
    every = sorted(((cosines[i, j], i, j) for i, j in itertools.combinations(range(len(names)), 2)), reverse=True)
    duplicate, low = (between([score for score, *_ in every], near=near) for near in (0.999, 0.3))
    for words, least, below in (
        ((), -1.0, 2.0),
        (("--min", duplicate), duplicate, 2.0),
        (("--max", duplicate), -1.0, duplicate),
        (("--min", low, "--max", duplicate), low, duplicate),
    ):
        wanted = [one for one in every if least <= one[0] < below][:40]
        listed = command.json("pairs", folder, "--top", "40", *words)["pairs"]
        assert [one["score"] for one in listed] == pytest.approx([score for score, *_ in wanted], abs=1e-4)
        for pair, (score, *_) in zip(listed, wanted, strict=True):
            i, j = (names.index(Path(pair[side]).name) for side in ("a", "b"))
            assert cosines[i, j] == pytest.approx(score, abs=1e-4)
        assert len({(one["a"], one["b"]) for one in listed}) == len(listed) > 10
