"""Registration, what is left after it, and the decision: a copy, another shot, or neither."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np
import pytest

from gallery_dedup.dimensions.geometry import GeometryDimension, compare_places
from gallery_dedup.dimensions.transform import Transform, moved
from gallery_dedup.domain import Relation
from gallery_dedup.imaging.thumbnail import decode_thumbnail, encode_thumbnail
from gallery_dedup.matching.overlap import OverlapFigures, measure_overlap
from gallery_dedup.matching.registration import Overlap, frame_shift, lay_over
from gallery_dedup.matching.same_shot import Framing, Verdict, framing_of, judge
from tests.unit.pictures import Pixels, decoded, resaved, scene

WIDTH, HEIGHT = 640, 480


def drawn(seed: int) -> Pixels:
    return scene(seed, width=WIDTH, height=HEIGHT)


def transform_of(a: Pixels, b: Pixels) -> Transform:
    vectors = [GeometryDimension().describe(decoded(np.ascontiguousarray(pixels))) for pixels in (a, b)]
    assert vectors[0] is not None
    assert vectors[1] is not None
    transform = compare_places(vectors[0], vectors[1])
    assert transform is not None
    return transform


def laid(a: Pixels, b: Pixels, *, transform: Transform | None = None) -> Overlap:
    """Registered from what a scan keeps: features and thumbnails."""
    small = [decode_thumbnail(encode_thumbnail(np.ascontiguousarray(pixels))) for pixels in (a, b)]
    overlap = lay_over(small[0], small[1], transform or transform_of(a, b))
    assert overlap is not None
    return overlap


def figures_of(a: Pixels, b: Pixels) -> OverlapFigures:
    figures = measure_overlap(laid(a, b))
    assert figures is not None
    return figures


def verdict_on(a: Pixels, b: Pixels) -> Verdict:
    overlap = laid(a, b)
    return judge(overlap.transform, measure_overlap(overlap))


def warped(pixels: Pixels, matrix: list[list[float]]) -> Pixels:
    """The picture as a camera that moved would show it: nothing black at the rim."""
    size = (pixels.shape[1], pixels.shape[0])
    return np.asarray(cv2.warpAffine(pixels, np.array(matrix), size, borderMode=cv2.BORDER_REFLECT), dtype=np.uint8)


def shifted(pixels: Pixels, x: float, y: float) -> Pixels:
    return warped(pixels, [[1.0, 0.0, x], [0.0, 1.0, y]])


def grainy(pixels: Pixels, seed: int) -> Pixels:
    grain = np.random.default_rng(seed).normal(0.0, 5.0, pixels.shape)
    return np.clip(pixels + grain, 0, 255).astype(np.uint8)


def captioned(pixels: Pixels) -> Pixels:
    bar = np.full((HEIGHT // 6, WIDTH, 3), 255, np.uint8)
    cv2.putText(bar, "when you find it again", (10, 50), 0, 1.2, (0, 0, 0), 3, cv2.LINE_AA)
    return np.concatenate([bar, pixels])


def watermarked(pixels: Pixels) -> Pixels:
    marked = pixels.copy()
    cv2.putText(marked, "SAMPLE", (60, 260), 0, 4.0, (255, 255, 255), 6, cv2.LINE_AA)
    return np.asarray(cv2.addWeighted(pixels, 0.5, marked, 0.5, 0), dtype=np.uint8)


def turned_by(pixels: Pixels, degrees: float) -> Pixels:
    matrix = cv2.getRotationMatrix2D(((WIDTH - 1) / 2, (HEIGHT - 1) / 2), degrees, 1.0)
    return np.asarray(cv2.warpAffine(pixels, matrix, (WIDTH, HEIGHT)), dtype=np.uint8)


def smaller(pixels: Pixels, share: float) -> Pixels:
    return np.asarray(cv2.resize(pixels, None, fx=share, fy=share, interpolation=cv2.INTER_AREA), dtype=np.uint8)


def framed(pixels: Pixels) -> Pixels:
    frame = np.full((HEIGHT + 60, WIDTH + 60, 3), 255, np.uint8)
    frame[30:-30, 30:-30] = pixels
    return frame


class TestRegistration:
    def test_a_copy_of_the_whole_becomes_exactly_the_whole(self) -> None:
        pixels = drawn(1)
        for copy, matrix in (
            (resaved(pixels, quality=30), [[1, 0, 0], [0, 1, 0]]),
            (pixels[:, ::-1], [[-1, 0, 1], [0, 1, 0]]),
            (np.rot90(pixels), [[0, -1, 1], [1, 0, 0]]),
            (smaller(pixels, 0.4), [[1, 0, 0], [0, 1, 0]]),
        ):
            found = laid(pixels, np.asarray(copy)).transform
            assert np.array_equal(found.matrix, matrix)
            assert frame_shift(found) == 0.0

    def test_makes_a_crop_exact(self) -> None:
        pixels = drawn(2)
        part = pixels[96:456, 64:544]
        rough = moved(transform_of(pixels, part), np.array([[0.76, 0.004, 0.093], [-0.004, 0.757, 0.193]]))
        found = laid(pixels, part, transform=rough).transform
        assert found.crop == pytest.approx((0.1, 0.2, 0.85, 0.95), abs=0.004)

    def test_lays_the_same_places_over_each_other(self) -> None:
        pixels = drawn(3)
        overlap = laid(pixels, turned_by(pixels, 5.0)[30:450, 20:620])
        assert overlap.a.shape == overlap.b.shape
        assert overlap.shared.shape == overlap.a.shape
        inner = cv2.erode(overlap.shared.astype(np.uint8), np.ones((15, 15), np.uint8), borderValue=0) > 0
        apart = np.abs(overlap.a[inner].astype(float) - overlap.b[inner])
        assert np.median(apart) < 4.0

    def test_what_hardly_overlaps_cannot_be_laid_over(self) -> None:
        pixels = drawn(4)
        corner = moved(transform_of(pixels, pixels), np.array([[1.0, 0.0, 0.97], [0.0, 1.0, 0.97]]))
        assert lay_over(pixels, pixels, corner) is None


class TestFigures:
    def test_of_a_copy_agree_whatever_the_tones(self) -> None:
        pixels = drawn(5)
        brighter = np.clip(pixels * 1.3, 0, 255).astype(np.uint8)
        same, exposed = figures_of(pixels, resaved(pixels, quality=60)), figures_of(pixels, brighter)
        assert min(same.agreement, exposed.agreement) > 0.95
        assert min(same.fine, exposed.fine) > 0.9
        assert same.toned < 1.0 < 10.0 < exposed.toned

    def test_of_what_was_laid_over_show_where_it_covers(self) -> None:
        pixels = drawn(6)
        marked = figures_of(pixels, watermarked(pixels))
        assert marked.agreement > 0.9
        assert marked.differing > figures_of(pixels, pixels).differing

    def test_of_another_picture_in_the_same_frame_do_not_agree(self) -> None:
        a, b = drawn(7), drawn(8)
        overlap = laid(a, b, transform=transform_of(a, a))
        figures = measure_overlap(overlap)
        assert figures is not None
        assert figures.agreement < 0.4
        assert judge(overlap.transform, figures).relation is not Relation.EDITED


class TestCopies:
    @pytest.mark.parametrize(
        ("edit", "framing"),
        [
            (lambda pixels: resaved(pixels, quality=40), Framing.WHOLE),
            (lambda pixels: pixels[::-1], Framing.WHOLE),
            (lambda pixels: cv2.GaussianBlur(pixels, (0, 0), 2.0), Framing.WHOLE),
            (lambda pixels: np.clip(pixels * 0.7, 0, 255).astype(np.uint8), Framing.WHOLE),
            (watermarked, Framing.WHOLE),
            (lambda pixels: turned_by(pixels, 5.0), Framing.TURNED),
            (lambda pixels: pixels[24:456, 32:608], Framing.CUT),
            (lambda pixels: pixels[48:456, 0:512], Framing.CUT),
            (lambda pixels: pixels[48:456, 0:512][:, ::-1], Framing.CUT),
            (captioned, Framing.CUT),
            (framed, Framing.CUT),
            (lambda pixels: smaller(captioned(pixels), 0.6), Framing.RESIZED),
            (lambda pixels: smaller(pixels[0:400, 120:600], 0.8), Framing.RESIZED),
        ],
    )
    def test_are_seen_to_be_copies(self, edit: Callable[[Pixels], Pixels], framing: Framing) -> None:
        pixels = drawn(9)
        assert verdict_on(pixels, np.asarray(edit(pixels))) == Verdict(Relation.EDITED, framing)

    def test_a_tiny_copy_shows_the_whole_frame(self) -> None:
        pixels = scene(16, width=176, height=132)
        assert verdict_on(pixels, smaller(pixels, 0.3)) == Verdict(Relation.EDITED, Framing.WHOLE)

    def test_a_soft_picture_is_judged_by_its_forms(self) -> None:
        pixels = np.asarray(cv2.GaussianBlur(drawn(17), (0, 0), 5.0), dtype=np.uint8)
        assert figures_of(pixels, resaved(pixels, quality=40)).fine > 0.9
        assert verdict_on(pixels, resaved(pixels, quality=40)) == Verdict(Relation.EDITED, Framing.WHOLE)


class TestOtherShots:
    def test_a_hand_that_moved_by_one_percent_is_another_shot(self) -> None:
        pixels = drawn(10)
        other = grainy(shifted(pixels, 7.0, -4.0), seed=1)
        assert verdict_on(grainy(pixels, seed=2), other) == Verdict(Relation.SIMILAR_SHOT, Framing.MOVED)

    def test_a_lens_that_breathes_is_another_shot(self) -> None:
        pixels = drawn(11)
        other = warped(pixels, [[1.015, 0.0, -4.8], [0.0, 1.015, -3.6]])
        assert verdict_on(pixels, other) == Verdict(Relation.SIMILAR_SHOT, Framing.MOVED)

    def test_it_stays_another_shot_when_one_is_resaved_smaller(self) -> None:
        pixels = drawn(12)
        other = smaller(shifted(pixels, 9.0, 3.0), 0.6)
        assert verdict_on(pixels, other) == Verdict(Relation.SIMILAR_SHOT, Framing.MOVED)

    def test_another_exposure_with_its_own_grain_is_another_shot(self) -> None:
        pixels = drawn(13)
        dark = np.clip(pixels * 0.4, 0, 255).astype(np.uint8)
        verdict = verdict_on(grainy(pixels, seed=3), grainy(grainy(dark, seed=4), seed=5))
        assert verdict == Verdict(Relation.SIMILAR_SHOT, Framing.WHOLE)

    def test_few_features_or_those_of_one_line_say_nothing(self) -> None:
        found = transform_of(drawn(14), shifted(drawn(14), 9.0, 3.0))
        assert judge(found, None).relation is Relation.SIMILAR_SHOT
        few = replace(found, inliers=7, beside=7)
        line = replace(found, inliers=30, beside=3)
        assert judge(few, None).relation is None
        assert judge(line, None).relation is None

    def test_the_framing_is_the_same_both_ways_for_the_whole(self) -> None:
        pixels = drawn(15)
        assert framing_of(laid(pixels, pixels[::-1]).transform) is Framing.WHOLE
        assert framing_of(laid(np.ascontiguousarray(pixels[::-1]), pixels).transform) is Framing.WHOLE
