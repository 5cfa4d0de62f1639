"""What happened to a picture, and what the program says of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gallery_dedup.dimensions.turns import TURNS, turned
from gallery_dedup.domain import CaptureData, Pair, Photo, Relation
from gallery_dedup.matching.explain import alignment, flipped, summary
from gallery_dedup.matching.relate import Finding, Subject, relate
from gallery_dedup.matching.relations import is_altered
from tests.unit.pictures import Pixels, crisp, resaved, scene, subject

ORIGINAL = crisp(11)


Change = Callable[[Pixels], Pixels]


def never(_a: Photo, _b: Photo) -> bool:
    return False


def found(a: Subject, b: Subject) -> Finding:
    return relate(a, b, pixels_equal=never)


def relation(other: Pixels, *, original: Pixels = ORIGINAL) -> Relation | None:
    return found(subject(original), subject(other)).relation


def said(other: Pixels, *, original: Pixels = ORIGINAL) -> str:
    a, b = subject(original), subject(other)
    finding = found(a, b)
    return summary(a.photo, b.photo, relation=finding.relation, evidence=finding.evidence)


def captioned(pixels: Pixels) -> Pixels:
    """The picture with a small time stamp, orange, or blue where the ground is nearly orange."""
    out = pixels.copy()
    height, width = out.shape[:2]
    place = int(width * 0.6), int(height * 0.93)
    ground = out[place[1] - 12 : place[1], place[0] : place[0] + 90].reshape(-1, 3)
    colour = (255, 140, 0) if np.abs(ground.mean(axis=0) - (255, 140, 0)).max() > 100 else (0, 90, 255)
    cv2.putText(out, "14 08 2019", place, cv2.FONT_HERSHEY_SIMPLEX, 0.5, colour, 1, cv2.LINE_AA)
    return out


def scaled(pixels: Pixels, share: float) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def levels(pixels: Pixels, *, gain: float = 1.0, offset: float = 0.0) -> Pixels:
    return np.asarray(np.clip(pixels * gain + offset, 0, 255), dtype=np.uint8)


@pytest.mark.parametrize("quality", [20, 50, 90])
def test_a_saved_again_jpeg_is_resaved(quality: int) -> None:
    copy = subject(resaved(ORIGINAL, quality=quality))
    copy = replace(copy, photo=replace(copy.photo, quality=quality))
    assert found(subject(ORIGINAL), copy).relation is Relation.RESAVED


@pytest.mark.parametrize("share", [0.5, 0.3])
def test_a_smaller_copy_is_resaved(share: float) -> None:
    assert relation(resaved(scaled(ORIGINAL, share), quality=90)) is Relation.RESAVED


@settings(max_examples=30, deadline=None)
@given(seed=st.integers(0, 1000))
def test_a_time_stamp_makes_an_edited_copy(seed: int) -> None:
    original = crisp(seed)
    assert relation(resaved(captioned(original), quality=90), original=original) is Relation.EDITED


@pytest.mark.parametrize("turn", [turn for turn in TURNS if turn])
def test_a_turned_copy_is_edited(turn: int) -> None:
    assert relation(np.ascontiguousarray(turned(ORIGINAL, turn))) is Relation.EDITED


@pytest.mark.parametrize(
    "change",
    [
        lambda pixels: levels(pixels, gain=0.6),
        lambda pixels: levels(pixels, gain=1.2, offset=10),
        lambda pixels: np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None], 3, axis=2),
        lambda pixels: np.asarray(cv2.GaussianBlur(pixels, (0, 0), 2.0), dtype=np.uint8),
    ],
    ids=["darker", "brighter", "grey", "blurred"],
)
def test_a_changed_copy_is_edited(change: object) -> None:
    assert callable(change)
    assert relation(change(ORIGINAL)) is Relation.EDITED


def test_another_picture_is_nothing() -> None:
    assert [relation(scene(seed)) for seed in range(20, 40)] == [None] * 20


def framed(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.copyMakeBorder(pixels, 24, 24, 24, 24, cv2.BORDER_CONSTANT, value=(250, 250, 250)), np.uint8)


def barred(pixels: Pixels) -> Pixels:
    out = np.concatenate([pixels, np.full((60, pixels.shape[1], 3), 250, np.uint8)])
    cv2.putText(out, "a day at the lake", (40, len(out) - 20), cv2.FONT_HERSHEY_SIMPLEX, 1.0, (0, 0, 0), 2, cv2.LINE_AA)
    return out


def cut(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    return np.ascontiguousarray(pixels[height // 4 :, width // 4 :])


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (cut, "cropped to 56% at the bottom right"),
        (lambda pixels: cut(pixels)[:, ::-1], "cropped to 56% at the bottom right, mirrored"),
        (lambda pixels: np.rot90(cut(pixels)), "cropped to 56% at the bottom right, turned left"),
        (framed, "with a frame or bar added"),
        (barred, "with a frame or bar added"),
    ],
    ids=["cropped", "cropped and mirrored", "cropped and turned", "framed", "captioned"],
)
def test_what_was_cut_or_framed_is_an_edited_copy_and_told(change: Change, words: str) -> None:
    copy = resaved(np.ascontiguousarray(change(ORIGINAL)), quality=90)
    assert relation(copy) is Relation.EDITED
    assert words in said(copy)


def test_the_other_way_round_it_is_told_the_other_way_round() -> None:
    copy = resaved(cut(ORIGINAL), quality=90)
    assert relation(ORIGINAL, original=copy) is Relation.EDITED
    assert "with more around it, A is 56% of B" in said(ORIGINAL, original=copy)
    bordered = resaved(framed(ORIGINAL), quality=90)
    assert "without the frame or bar around it" in said(ORIGINAL, original=bordered)


def unevenly_lit(seed: int = 11) -> Pixels:
    """A picture that is dark on the left and bright on the right: parts of it are not as bright as the whole."""
    light = np.linspace(0.35, 1.25, ORIGINAL.shape[1])[None, :, None]
    return levels(np.asarray(crisp(seed) * light))


def askew(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    turning = cv2.getRotationMatrix2D((width / 2, height / 2), 7.0, 1.0)
    return np.asarray(cv2.warpAffine(pixels, turning, (width, height)), dtype=np.uint8)


FRAMINGS: dict[str, Change] = {
    "right": lambda pixels: pixels[:, pixels.shape[1] * 2 // 5 :],
    "left": lambda pixels: pixels[:, : pixels.shape[1] * 3 // 5],
    "left, mirrored": lambda pixels: pixels[:, : pixels.shape[1] * 3 // 5][:, ::-1],
    "askew": askew,
    "framed": framed,
}


@pytest.mark.parametrize("framing", FRAMINGS)
def test_what_was_only_cut_turned_or_framed_has_the_tones_of_what_it_shows(framing: str) -> None:
    original = unevenly_lit()
    copy = resaved(np.ascontiguousarray(FRAMINGS[framing](original)), quality=90)
    for words in (said(copy, original=original), said(original, original=copy)):
        assert words.startswith("B is A ")
        for change in ("brighter", "darker", "tones", "colours", "white", "softer", "added or changed"):
            assert change not in words.replace("with a frame or bar added", "")


@pytest.mark.parametrize("framing", ["right", "left", "left, mirrored"])
@pytest.mark.parametrize(("gain", "word"), [(0.7, "made darker"), (1.15, "made brighter")])
def test_a_crop_that_was_made_brighter_or_darker_is_told_as_such(framing: str, gain: float, word: str) -> None:
    original = levels(unevenly_lit(), gain=0.8)
    copy = resaved(levels(np.ascontiguousarray(FRAMINGS[framing](original)), gain=gain), quality=90)
    assert "cropped to 60%" in said(copy, original=original)
    assert word in said(copy, original=original)


def test_crops_of_a_photo_do_not_make_it_an_altered_one() -> None:
    original = unevenly_lit()
    whole = subject(original)
    pairs = []
    for framing in ("right", "left"):
        part = subject(resaved(np.ascontiguousarray(FRAMINGS[framing](original)), quality=90))
        finding = found(whole, part)
        assert finding.relation is Relation.EDITED
        pairs.append(Pair(whole.photo.sha256, part.photo.sha256, Relation.EDITED, {}, finding.evidence))
    assert not is_altered(pairs)


def test_a_grey_crop_is_told_as_both() -> None:
    original = unevenly_lit()
    part = FRAMINGS["right"](original)
    grey = np.repeat(np.asarray(cv2.cvtColor(part, cv2.COLOR_RGB2GRAY), np.uint8)[..., None], 3, axis=2)
    words = said(resaved(grey, quality=90), original=original)
    assert words == "B is A cropped to 60% at the right, made black and white and re-saved smaller."


@pytest.mark.parametrize(
    ("across", "down", "words"),
    [
        (1.0, 0.8, "B is A stretched to 80% of its height and re-saved."),
        (1.25, 1.0, "B is A stretched to 125% of its width and re-saved."),
        (0.8, 0.64, "B is A stretched to 80% of its height and re-saved smaller."),
    ],
)
def test_a_stretched_copy_is_told_as_such(across: float, down: float, words: str) -> None:
    copy = np.asarray(cv2.resize(ORIGINAL, None, fx=across, fy=down, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    assert relation(copy) is Relation.EDITED
    assert said(copy) == words
    assert said(np.ascontiguousarray(np.rot90(copy))) == words.replace(" and re-saved", ", turned left and re-saved")


def test_the_crop_lies_where_it_was_cut() -> None:
    a, b = subject(ORIGINAL), subject(resaved(cut(ORIGINAL), quality=90))
    finding = found(a, b)
    assert finding.evidence is not None
    laid = alignment(a.photo, b.photo, evidence=finding.evidence)
    assert laid.crop == pytest.approx((0.25, 0.25, 1.0, 1.0), abs=0.01)
    assert laid.rotation == pytest.approx(0.0, abs=0.3)
    assert laid.scale == pytest.approx(1.0, abs=0.01)
    assert not laid.mirrored
    back = alignment(b.photo, a.photo, evidence=flipped(finding.evidence))
    assert back.crop == (0.0, 0.0, 1.0, 1.0)
    assert back.scale == pytest.approx(1.0, abs=0.01)


def test_the_cameras_word_goes_before_the_pixels() -> None:
    a = subject(ORIGINAL, capture=CaptureData(taken="2024-06-01T12:00:00"))
    b = subject(resaved(cut(ORIGINAL), quality=90), capture=CaptureData(taken="2024-06-01T12:00:07"))
    assert found(a, b).relation is Relation.SIMILAR_SHOT


def test_a_still_and_an_animation_are_never_copies() -> None:
    still, animation = subject(ORIGINAL), subject(ORIGINAL, frames=12)
    assert found(still, animation).relation is Relation.SIMILAR_SHOT


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (CaptureData(taken="2024-06-01T12:00:00"), CaptureData(taken="2024-06-01T12:00:01")),
        (CaptureData(exposure_seconds=0.01), CaptureData(exposure_seconds=0.04)),
        (
            CaptureData(taken="2024-06-01T12:00:00", subsecond="10"),
            CaptureData(taken="2024-06-01T12:00:00", subsecond="60"),
        ),
    ],
)
def test_two_moments_are_two_shots_however_alike(first: CaptureData, second: CaptureData) -> None:
    a, b = subject(ORIGINAL, capture=first), subject(resaved(ORIGINAL, quality=90), capture=second)
    assert found(a, b).relation is Relation.SIMILAR_SHOT


def test_shots_of_a_moment_are_a_series_and_of_another_day_are_not() -> None:
    def at(time: str) -> CaptureData:
        return CaptureData(taken=f"2024-06-{time}", make="Maker", model="One")

    moved = ORIGINAL.copy()
    moved[60:300, 100:400] = np.roll(ORIGINAL, 9, axis=1)[60:300, 100:400]
    a = subject(ORIGINAL, capture=at("01T12:00:00"))
    assert found(a, subject(moved, capture=at("01T12:00:04"))).relation is Relation.SIMILAR_SHOT
    assert found(a, subject(moved, capture=at("02T12:00:00"))).relation is not Relation.RESAVED
    assert found(a, subject(scene(77), capture=at("01T12:00:04"))).relation is None


def test_lost_capture_data_does_not_make_another_shot() -> None:
    a = subject(ORIGINAL, capture=CaptureData(taken="2024-06-01T12:00:00", exposure_seconds=0.01))
    assert found(a, subject(resaved(ORIGINAL, quality=90))).relation is Relation.RESAVED


def test_equal_pixels_are_asked_for_only_where_everything_else_is_equal() -> None:
    asked: list[tuple[str, str]] = []

    def ask(a: Photo, b: Photo) -> bool:
        asked.append((a.path, b.path))
        return True

    a = subject(ORIGINAL)
    same = subject(ORIGINAL, capture=CaptureData(software="Editor"))
    assert relate(a, same, pixels_equal=ask).relation is Relation.SAME_PIXELS
    assert relate(a, same, pixels_equal=ask).scores["exact"] == 0.999
    asked.clear()
    assert relate(a, subject(scaled(ORIGINAL, 0.5)), pixels_equal=ask).relation is Relation.RESAVED
    assert asked == []
    again = subject(resaved(ORIGINAL, quality=95))
    assert relate(a, again, pixels_equal=ask).relation is Relation.RESAVED
    assert asked == []
    other_format = replace(again, photo=replace(again.photo, format="PNG"))
    assert relate(a, other_format, pixels_equal=ask).relation is Relation.SAME_PIXELS
    assert len(asked) == 1


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 200), turn=st.sampled_from(TURNS), gain=st.floats(0.6, 1.2))
def test_the_finding_is_the_same_from_both_sides(seed: int, turn: int, gain: float) -> None:
    pixels = scene(seed, width=200, height=150)
    a = subject(pixels)
    b = subject(levels(np.ascontiguousarray(turned(pixels, turn)), gain=gain))
    there, back = found(a, b), found(b, a)
    assert there.relation == back.relation
    assert there.scores == back.scores
    assert there.evidence is not None
    assert back.evidence is not None
    assert flipped(there.evidence).turn == back.evidence.turn
    assert flipped(there.evidence).brightness == pytest.approx(back.evidence.brightness)


class TestSentence:
    def test_resaved_smaller(self) -> None:
        assert said(scaled(ORIGINAL, 0.5)) == "B is A re-saved smaller."

    def test_mirrored(self) -> None:
        assert said(np.ascontiguousarray(ORIGINAL[:, ::-1])) == "B is A mirrored and re-saved."

    def test_turned_left(self) -> None:
        assert said(np.ascontiguousarray(np.rot90(ORIGINAL))) == "B is A turned left and re-saved."

    def test_half_round(self) -> None:
        assert said(np.ascontiguousarray(ORIGINAL[::-1, ::-1])) == "B is A turned half round and re-saved."

    def test_darker(self) -> None:
        assert said(levels(ORIGINAL, gain=0.7)).startswith("B is A ")
        assert "made darker" in said(levels(ORIGINAL, gain=0.7))

    def test_black_and_white(self) -> None:
        grey = np.repeat(np.asarray(cv2.cvtColor(ORIGINAL, cv2.COLOR_RGB2GRAY), np.uint8)[..., None], 3, axis=2)
        assert "made black and white" in said(grey)

    def test_a_photo_turned_grey_is_as_bright_as_it_was(self) -> None:
        blue = levels(ORIGINAL)
        blue[..., 0] //= 2
        grey = np.repeat(np.asarray(cv2.cvtColor(blue, cv2.COLOR_RGB2GRAY), np.uint8)[..., None], 3, axis=2)
        assert abs(float(grey.mean()) - float(blue.mean())) > 4.0
        assert said(grey, original=blue) == "B is A made black and white and re-saved."
        assert "black and white, made darker" in said(levels(grey, gain=0.7), original=blue)

    def test_a_time_stamp_is_told(self) -> None:
        assert said(captioned(ORIGINAL)) == "B is A re-saved. Something in the picture was added or changed."

    def test_seconds_between_shots_are_told(self) -> None:
        a = subject(ORIGINAL, capture=CaptureData(taken="2024-06-01T12:00:00"))
        b = subject(levels(ORIGINAL, offset=1), capture=CaptureData(taken="2024-06-01T12:00:03"))
        finding = found(a, b)
        words = summary(a.photo, b.photo, relation=finding.relation, evidence=finding.evidence)
        assert words == "B is another shot of the same scene, taken 3 s later."

    def test_nothing_in_common(self) -> None:
        assert said(scene(99)) == "A and B are different photos."
