"""Two clear skies are no copies of each other; a sky that was saved again is one while its noise tells."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup.domain import Relation
from gallery_dedup.matching.compare import relation_now
from gallery_dedup.matching.explain import summary
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import Pixels, write

WIDTH, HEIGHT = 1200, 900
DOWN, ACROSS = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)


def sky() -> NDArray[np.float32]:
    levels = ((90, 60), (140, 50), (205, 20))
    return np.stack([level + ACROSS * 15 / WIDTH + DOWN * steep / HEIGHT for level, steep in levels], axis=2)


def wall() -> NDArray[np.float32]:
    away = np.square((DOWN - HEIGHT / 3) / HEIGHT) + np.square((ACROSS - WIDTH / 4) / WIDTH)
    return np.repeat((236 - 60 * away)[..., None], 3, axis=2)


def dusk() -> NDArray[np.float32]:
    return np.repeat((20 + ACROSS * 200 / WIDTH + DOWN * 30 / HEIGHT)[..., None], 3, axis=2)


GROUNDS = {"sky": sky(), "wall": wall(), "dusk": dusk()}


def shot(ground: str, seed: int, *, noise: float = 1.5, brighter: float = 0.0) -> Pixels:
    grain = np.random.default_rng(seed).normal(0.0, noise, (HEIGHT, WIDTH, 3))
    return np.clip(GROUNDS[ground] + brighter + grain, 0, 255).astype(np.uint8)


@pytest.mark.parametrize("quality", [93, 75, 50, 30])
@pytest.mark.parametrize("brighter", [0.0, 1.5])
@pytest.mark.parametrize("ground", GROUNDS)
def test_two_shots_of_nothing_are_no_copies(tmp_path: Path, ground: str, brighter: float, quality: int) -> None:
    a = write(tmp_path / "a.jpg", shot(ground, 1), quality=quality)
    b = write(tmp_path / "b.jpg", shot(ground, 2, brighter=brighter), quality=quality)
    assert relation_now(str(a), str(b)) is not Relation.RESAVED


@pytest.mark.parametrize("ground", GROUNDS)
def test_two_shots_of_nothing_of_two_sizes_are_no_copies(tmp_path: Path, ground: str) -> None:
    a = write(tmp_path / "a.jpg", shot(ground, 1), quality=90)
    half = cv2.resize(shot(ground, 2), (WIDTH // 2, HEIGHT // 2), interpolation=cv2.INTER_AREA)
    b = write(tmp_path / "b.jpg", np.asarray(half, dtype=np.uint8), quality=90)
    assert relation_now(str(a), str(b)) is not Relation.RESAVED


@pytest.mark.parametrize("quality", [95, 80, 70])
@pytest.mark.parametrize("ground", ["sky", "dusk"])
def test_a_sky_that_was_saved_again_is_a_copy(tmp_path: Path, ground: str, quality: int) -> None:
    a = write(tmp_path / "a.jpg", shot(ground, 1, noise=2.5), quality=93)
    b = write(tmp_path / "b.jpg", shot(ground, 1, noise=2.5), quality=quality)
    assert relation_now(str(a), str(b)) is Relation.RESAVED


def test_a_sky_made_smaller_is_a_copy(tmp_path: Path) -> None:
    a = write(tmp_path / "a.jpg", shot("sky", 1, noise=2.5), quality=93)
    half = cv2.resize(shot("sky", 1, noise=2.5), (WIDTH // 2, HEIGHT // 2), interpolation=cv2.INTER_AREA)
    b = write(tmp_path / "b.jpg", np.asarray(half, dtype=np.uint8), quality=90)
    assert relation_now(str(a), str(b)) is Relation.RESAVED


def test_where_saving_took_the_noise_it_stays_open_and_is_said(tmp_path: Path) -> None:
    a = read_subject(str(write(tmp_path / "a.jpg", shot("sky", 1), quality=93)))
    b = read_subject(str(write(tmp_path / "b.jpg", shot("sky", 1), quality=30)))
    found = relate(a, b, pixels_equal=lambda *_: False)
    assert found.relation is Relation.EDITED
    told = summary(a.photo, b.photo, relation=found.relation, evidence=found.evidence)
    assert told == "A and B look the same, but show too little to tell a copy from another shot."


@pytest.mark.parametrize("quality", [90, 50])
def test_a_few_words_on_a_plain_ground_are_enough(tmp_path: Path, quality: int) -> None:
    slide = np.full((HEIGHT, WIDTH, 3), (20, 40, 90), np.uint8)
    cv2.putText(slide, "Results", (80, 400), cv2.FONT_HERSHEY_SIMPLEX, 3.0, (255, 255, 255), 6, cv2.LINE_AA)
    a, b = write(tmp_path / "a.jpg", slide, quality=93), write(tmp_path / "b.jpg", slide, quality=quality)
    assert relation_now(str(a), str(b)) is Relation.RESAVED
