"""The score of what both pictures show: SSIM after B was laid onto A, or nothing where it cannot be laid."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup.dimensions.transform import transform_of
from gallery_dedup.dimensions.turns import TURNS, matrix_of_turn, turn_of, turned
from gallery_dedup.domain import Evidence, Photo, Registration, Relation
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.matching.aligned_structure import frame_structure, structure
from gallery_dedup.matching.registration import laid_small
from gallery_dedup.matching.relate import Finding, Subject, relate
from gallery_dedup.matching.small_picture import small_picture
from tests.unit.pictures import Pixels, crisp, resaved, subject, write

metrics = pytest.importorskip("skimage.metrics")

ORIGINAL = crisp(11, width=320, height=240)
Grey = NDArray[np.uint8]


def never(_a: Photo, _b: Photo) -> bool:
    return False


def found(a: Subject, b: Subject) -> Finding:
    return relate(a, b, pixels_equal=never)


def of_scikit_image(a: Grey, b: Grey, *, among: NDArray[np.bool_] | None = None) -> float:
    """Mean SSIM of two grey pictures, of the places whose window of 11 x 11 lies among these."""
    _, similar = metrics.structural_similarity(
        a, b, gaussian_weights=True, sigma=1.5, use_sample_covariance=False, data_range=255, full=True
    )
    full = np.ones(a.shape, np.bool_) if among is None else among
    whole = np.lib.stride_tricks.sliding_window_view(full, (11, 11)).all(axis=(2, 3))
    return float(similar[5:-5, 5:-5][whole].mean())


def cropped(pixels: Pixels) -> Pixels:
    return resaved(pixels[30:230, 50:300], quality=80)


def mirrored_crop(pixels: Pixels) -> Pixels:
    return resaved(np.ascontiguousarray(pixels[20:220, 16:300][:, ::-1]), quality=80)


def turned_by_5(pixels: Pixels) -> Pixels:
    height, width = pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), 5.0, 1.0)
    return resaved(np.asarray(cv2.warpAffine(pixels, matrix, (width, height)), np.uint8), quality=80)


def framed(pixels: Pixels) -> Pixels:
    return np.asarray(cv2.copyMakeBorder(pixels, 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=(255,) * 3), np.uint8)


@pytest.mark.parametrize("change", [cropped, mirrored_crop, turned_by_5, framed])
def test_it_is_that_of_scikit_image_where_both_show_something(change: object) -> None:
    assert callable(change)
    a, b = sorted((subject(ORIGINAL), subject(change(ORIGINAL))), key=lambda one: one.photo.sha256)
    finding = found(a, b)
    assert finding.evidence is not None
    assert finding.evidence.registration is not None
    grey_a, grey_b = a.picture.view.grey, b.picture.view.grey
    transform = transform_of(
        np.array(finding.evidence.registration.matrix).reshape(2, 3),
        size_a=(a.photo.width, a.photo.height), size_b=(b.photo.width, b.photo.height),
        inliers=0, agreement=0.0, beside=0,
    )  # fmt: skip
    laid = laid_small(grey_a, grey_b, transform)
    assert laid is not None
    part_of_a, laid_b, shared = laid
    wanted = of_scikit_image(part_of_a, laid_b, among=shared)
    assert finding.scores["structure"] == pytest.approx(wanted, abs=1e-4)
    assert wanted > 0.8
    frames = finding.evidence.frame_structure
    assert frames is not None
    assert frames < 0.5


def test_of_a_crop_it_is_that_of_the_part_cut_out() -> None:
    a, b = subject(ORIGINAL), subject(cropped(ORIGINAL))
    score = found(a, b).scores["structure"]
    wanted = of_scikit_image(a.picture.view.grey[30:230, 50:300], b.picture.view.grey)
    assert score == pytest.approx(wanted, abs=1e-4)


@pytest.mark.parametrize("turn", TURNS)
def test_of_a_turned_or_mirrored_copy_it_is_that_of_scikit_image(turn: int) -> None:
    pixels = resaved(np.ascontiguousarray(turned(ORIGINAL, turn)), quality=70)
    a, b = sorted((subject(ORIGINAL), subject(pixels)), key=lambda one: one.photo.sha256)
    finding = found(a, b)
    laid_by = finding.evidence.turn if finding.evidence else 0
    wanted = of_scikit_image(a.picture.view.grey, turned(b.picture.view.grey, laid_by))
    assert finding.scores["structure"] == pytest.approx(wanted, abs=1e-4)
    assert wanted > 0.8


def test_it_is_that_of_the_frames_where_a_copy_was_only_saved_again() -> None:
    finding = found(subject(ORIGINAL), subject(resaved(ORIGINAL, quality=60)))
    assert finding.relation is Relation.RESAVED
    assert finding.evidence is not None
    assert finding.scores["structure"] == finding.evidence.frame_structure


def test_both_directions_have_the_same_score() -> None:
    a, b = subject(ORIGINAL), subject(cropped(ORIGINAL))
    assert found(a, b).scores["structure"] == found(b, a).scores["structure"]


class TestBelief:
    """What lays B onto A, by the agreement of the pictures there."""

    a = small_picture(ORIGINAL, width=320, height=240)
    b = small_picture(cropped(ORIGINAL), width=250, height=200)
    laid = (250 / 320, 0.0, 50 / 320, 0.0, 200 / 240, 30 / 240)

    def score(self, *, frames: float, registered: float | None, relation: Relation | None = None) -> float | None:
        registration = Registration(self.laid, 20, 0.5, registered, 0.9, 0.0, relation, 0.65, 1.0)
        evidence = Evidence(0, 0.0, frames, None, 0.0, 0.0, 1.0, None, registration=registration, frame_structure=0.25)
        return structure(self.a, self.b, evidence=evidence, relation=relation)

    def test_the_features_where_the_pictures_agree(self) -> None:
        score = self.score(frames=0.9, registered=0.9)
        assert score is not None
        assert score > 0.9

    @pytest.mark.parametrize("registered", [0.1, None])
    def test_else_the_frames_where_they_agree(self, registered: float | None) -> None:
        assert self.score(frames=0.3, registered=registered) == 0.25

    @pytest.mark.parametrize("relation", [None, Relation.SIMILAR_SHOT])
    def test_else_nothing(self, relation: Relation | None) -> None:
        assert self.score(frames=0.1, registered=0.1, relation=relation) is None

    def test_what_was_only_saved_again_lies_frame_on_frame(self) -> None:
        assert self.score(frames=0.1, registered=0.9, relation=Relation.RESAVED) == 0.25

    def test_a_turn_that_the_features_say_goes_before_that_of_the_hashes(self) -> None:
        mirrored = small_picture(np.ascontiguousarray(ORIGINAL[:, ::-1]), width=320, height=240)
        registration = Registration(matrix_of_turn(1), 90, 0.9, 0.99, 0.99, 0.0, Relation.EDITED, 1.0, 1.0)
        evidence = Evidence(0, 0.0, 0.0, None, 0.0, 0.0, 1.0, None, registration=registration, frame_structure=0.1)
        assert structure(self.a, mirrored, evidence=evidence, relation=Relation.EDITED) == pytest.approx(1.0, abs=1e-6)


def test_small_pictures_have_none() -> None:
    strip = small_picture(np.ascontiguousarray(ORIGINAL[:10]), width=320, height=10)
    assert frame_structure(strip, strip, turn=0) is None


@pytest.mark.parametrize("turn", TURNS)
def test_the_turn_of_a_matrix_is_the_one_that_it_was_made_of(turn: int) -> None:
    assert turn_of(matrix_of_turn(turn)) == turn
    assert turn_of((*matrix_of_turn(turn)[:5], 0.25)) is None


def test_the_comparison_says_why_there_is_none(tmp_path: Path, locations: Locations) -> None:
    one, other = write(tmp_path / "one.png", crisp(1)), write(tmp_path / "other.png", crisp(2))
    tiny = write(tmp_path / "tiny.png", crisp(1)[:8, :8])
    with Library(locations) as library:
        apart = library.compare(str(one), str(other))
        assert (apart.relation, apart.scores["structure"]) == (None, None)
        assert apart.notes["structure"] == "no believable alignment: the pictures cannot be laid over each other"
        assert apart.weighted_score is not None
        assert library.compare(str(one), str(tiny)).notes["structure"] == "a picture is too small"
