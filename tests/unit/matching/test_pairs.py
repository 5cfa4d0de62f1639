"""Matching a library bit by bit finds what matching it at once finds, and goes on where it was stopped."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest

from gallery_dedup.domain import DecodedPhoto, Pair, Relation
from gallery_dedup.matching import pairs as matching
from gallery_dedup.matching.pairs import match_new
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.subject import subject_of
from gallery_dedup.reading import described
from gallery_dedup.store.cache import Cache
from tests.unit.pictures import FOLDER, Pixels, crisp, decoded, found_file, kept, resaved, scene

MATCHER = 7


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Cache]:
    with Cache.open(tmp_path / "cache.sqlite") as opened:
        yield opened


def add(cache: Cache, pixels: Pixels, *, name: str) -> DecodedPhoto:
    photo = decoded(pixels)
    cache.save([described(found_file(str(kept(pixels, name=name))), photo)])
    return photo


def never(_a: object, _b: object) -> bool:
    return False


def match(cache: Cache) -> list[matching.MatchProgress]:
    steps = match_new(cache, cache.photos([FOLDER]), matcher=MATCHER, pixels_equal=never)
    return [step for step in steps if step.saved]


def stored(cache: Cache) -> list[Pair]:
    return cache.pairs(None, MATCHER)


def pictures() -> list[Pixels]:
    """Three scenes, each with a re-saved copy, one of them also mirrored and one darker."""
    scenes = [crisp(seed) for seed in range(3)]
    copies = [resaved(pixels, quality=90) for pixels in scenes]
    darker = (scenes[2] * 0.6).astype(np.uint8)
    return [*scenes, *copies, np.ascontiguousarray(scenes[1][:, ::-1]), darker]


@pytest.mark.parametrize("order", [range(8), range(7, -1, -1), (3, 0, 6, 5, 1, 7, 4, 2)])
def test_bit_by_bit_finds_what_at_once_finds(cache: Cache, tmp_path: Path, order: range | tuple[int, ...]) -> None:
    drawn = pictures()
    for number, pixels in enumerate(drawn):
        add(cache, pixels, name=f"{number}.jpg")
    match(cache)
    with Cache.open(tmp_path / "other.sqlite") as other:
        for number in order:
            add(other, drawn[number], name=f"{number}.jpg")
            match(other)
        assert stored(other) == stored(cache)
    assert len(stored(cache)) == 7
    assert {pair.relation for pair in stored(cache)} == {Relation.RESAVED, Relation.EDITED}


def test_pairs_hold_what_comparing_the_two_photos_gives(cache: Cache) -> None:
    for number, pixels in enumerate(pictures()):
        add(cache, pixels, name=f"{number}.jpg")
    match(cache)
    for pair in stored(cache):
        a, b = (subject_of(cache, cache.photos_of(sha256)[0]) for sha256 in (pair.a, pair.b))
        finding = relate(a, b, pixels_equal=never)
        assert (pair.relation, pair.evidence) == (finding.relation, finding.evidence)
        assert pair.scores == finding.scores


def test_pairs_with_a_photo_in_common_are_near_each_other() -> None:
    clusters = [[f"{number * 37 % 50:02}-{cluster}" for number in range(10)] for cluster in range(20)]
    pairs = [(min(a, b), max(a, b)) for names in clusters for a in names for b in names if a < b]
    ordered = matching.near_each_other(sorted(pairs))
    assert sorted(ordered) == sorted(pairs)
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for place, pair in enumerate(ordered):
        for name in pair:
            first.setdefault(name, place)
            last[name] = place
    # The 45 pairs of one cluster come before those of the next: no photo is asked for again after them.
    assert max(last[name] - first[name] for name in first) < 45


def test_nothing_new_is_nothing_to_do(cache: Cache) -> None:
    add(cache, scene(1), name="a.jpg")
    assert len(match(cache)) == 1
    assert match(cache) == []


def test_it_goes_on_behind_the_last_batch(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "_BATCH", 3)
    for number, pixels in enumerate(pictures()):
        add(cache, pixels, name=f"{number}.jpg")
    steps = match_new(cache, cache.photos([FOLDER]), matcher=MATCHER, pixels_equal=never)
    first = next(step for step in steps if step.saved)
    assert (first.done, first.total) == (3, 8)
    steps.close()
    assert len(cache.all_matched(MATCHER)) == 3
    rest = match(cache)
    assert [step.total for step in rest] == [5, 5]
    assert len(stored(cache)) == 7


def test_another_version_of_the_matcher_matches_anew(cache: Cache) -> None:
    for number, pixels in enumerate(pictures()):
        add(cache, pixels, name=f"{number}.jpg")
    match(cache)
    photos = cache.photos([FOLDER])
    assert sum(step.saved for step in match_new(cache, photos, matcher=MATCHER + 1, pixels_equal=never)) == 1
    assert stored(cache) == []
    assert len(cache.pairs(None, MATCHER + 1)) == 7


def test_flat_pictures_are_candidates_of_nothing(cache: Cache) -> None:
    for grey in range(120, 140):
        add(cache, np.full((90, 120, 3), grey, np.uint8), name=f"{grey}.jpg")
    line = np.full((900, 1200, 3), 250, np.uint8)
    cv2.line(line, (300, 450), (330, 450), (0, 0, 0), 2)
    add(cache, line, name="line.jpg")
    assert all(photo.flat for photo in cache.photos([FOLDER]))
    assert match(cache)[-1].found == 0
    assert stored(cache) == []


def test_equal_pixels_are_asked_for_with_photos_that_are_there(cache: Cache) -> None:
    pixels = scene(5)
    asked: set[str] = set()

    def equal(a: object, b: object) -> bool:
        asked.update(getattr(photo, "path", "") for photo in (a, b))
        return True

    add(cache, pixels, name="a.png")
    other = pixels.copy()
    other[0, 0] += 1  # other bytes, next to the same picture
    add(cache, other, name="b.png")
    assert (
        sum(step.saved for step in match_new(cache, cache.photos([FOLDER]), matcher=MATCHER, pixels_equal=equal)) == 1
    )
    assert asked == {f"{FOLDER}/a.png", f"{FOLDER}/b.png"}
    (pair,) = stored(cache)
    assert pair.relation is Relation.SAME_PIXELS
    assert pair.scores["exact"] == 0.999


def test_a_photo_that_is_gone_is_no_candidate(cache: Cache) -> None:
    add(cache, scene(1), name="a.jpg")
    match(cache)
    cache.forget([f"{FOLDER}/a.jpg"])
    add(cache, resaved(scene(1), quality=60), name="b.jpg")
    assert match(cache)[-1].found == 0


def test_it_can_be_stopped_between_a_few_pairs(cache: Cache) -> None:
    for number, pixels in enumerate(pictures()):
        add(cache, pixels, name=f"{number}.jpg")
    steps = [*match_new(cache, cache.photos([FOLDER]), matcher=MATCHER, pixels_equal=never)]
    assert [step.saved for step in steps].count(True) == 1
    assert steps[-1].saved
    assert len(steps) >= 5
    assert all(step.total == 8 and 0 <= step.done <= 8 for step in steps)
