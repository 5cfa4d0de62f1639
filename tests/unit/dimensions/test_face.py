"""Faces compared: how a vector holds them, the best pair, and real persons told apart by aligned faces."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup.dimensions.added import unit
from gallery_dedup.dimensions.face import COUNT_BYTES, FaceDimension, count_of, faces_of, joined
from gallery_dedup.dimensions.face_alignment import TEMPLATE, aligned
from gallery_dedup.dimensions.face_finder import found_faces
from gallery_dedup.dimensions.face_networks import OUTPUTS
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.preparation import arranged
from gallery_dedup.dimensions.protocol import Vector, pack, unpack
from gallery_dedup.dimensions.scales import SCALES
from gallery_dedup.domain import DecodedPhoto
from gallery_dedup.imaging.decode import read_photo
from tests.stand_ins import install
from tests.unit.dimensions.face_models import MOBILE_FACE_NET, YUNET, mobile_faces
from tests.unit.pictures import decoded, scene

NOWHERE = Network(Path("nowhere.onnx"), OUTPUTS)
FACES = FaceDimension("face:none", 1, NOWHERE, YUNET, NOWHERE, MOBILE_FACE_NET)
SAME = next(scale.same for scale in SCALES if scale.name == "face")
UNRELATED = next(scale.unrelated for scale in SCALES if scale.name == "face")


def person(angle: float) -> Vector:
    return np.array([np.cos(np.radians(angle)), np.sin(np.radians(angle)), 0.0], np.float16)


class TestVectors:
    @pytest.mark.parametrize("count", [0, 1, 3, 32])
    def test_hold_all_faces_and_their_number(self, count: int) -> None:
        faces = [person(angle) for angle in range(0, 5 * count, 5)]
        vector = joined(faces)
        assert vector.ndim == 1
        assert vector.dtype == np.float16
        stored = pack(FACES, vector)
        assert count_of(stored[:COUNT_BYTES]) == count
        again = faces_of(unpack(FACES, stored))
        assert len(again) == count
        assert all(np.array_equal(one, other) for one, other in zip(again, faces, strict=True))

    def test_the_best_pair_counts(self) -> None:
        family = joined([person(0), person(80), person(160)])
        assert FACES.compare(family, joined([person(300), person(90)])) == pytest.approx(
            np.cos(np.radians(10)), abs=2e-3
        )
        assert FACES.compare(family, joined([person(80)])) == pytest.approx(1.0, abs=1e-5)

    def test_a_photo_without_faces_cannot_be_scored(self) -> None:
        nobody, somebody = joined([]), joined([person(0)])
        assert FACES.compare(nobody, somebody) is None
        assert FACES.compare(somebody, nobody) is None
        assert FACES.compare(nobody, nobody) is None

    def test_both_ways_score_the_same(self) -> None:
        random = np.random.default_rng(3)
        a, b = (joined([*random.normal(0, 1, (count, 128)).astype(np.float16)]) for count in (5, 7))
        there = FACES.compare(a, b)
        assert there == FACES.compare(b, a)
        assert there is not None
        assert -1.0 <= there < 1.0

    def test_a_face_without_length_is_nobody(self) -> None:
        assert FACES.compare(joined([np.zeros(3, np.float16)]), joined([person(0)])) == 0.0


@pytest.mark.skipif(not hasattr(cv2, "FaceRecognizerSF"), reason="this OpenCV has no networks")
def test_sface_is_shown_what_opencv_shows_it(tmp_path: Path) -> None:
    """A stand-in of SFace, asked by OpenCV and by us, sees the same face cut out, in the same channels and scale."""
    model = install(tmp_path, "sface-2021dec")
    assert model.input is not None
    path = tmp_path / model.file
    network = Network(path, (model.output[0].name,))
    theirs = cv2.FaceRecognizerSF.create(str(path), "")
    for seed, turn in ((1, 0.0), (2, 0.4), (3, -2.0)):
        picture = scene(seed)
        cosine, sine = np.cos(turn) * 1.7, np.sin(turn) * 1.7
        landmarks = (TEMPLATE - 56) @ np.array([[cosine, sine], [-sine, cosine]]) + (240.0, 180.0)
        row = np.array([[0, 0, 1, 1, *landmarks.ravel(), 1]], np.float32)
        cut = theirs.alignCrop(np.ascontiguousarray(picture[:, :, ::-1]), row)
        face = aligned(picture, landmarks)
        assert np.abs(cut[:, :, ::-1].astype(int) - face).mean() < 1.0
        (output,) = network.run({model.input.name: arranged(face, model.input)})
        ours, seen = unit(output[0]).astype(np.float64), unit(theirs.feature(cut)[0]).astype(np.float64)
        assert ours @ seen > 0.999
        (swapped,) = network.run({model.input.name: arranged(face, replace(model.input, channels="BGR"))})
        assert unit(swapped[0]).astype(np.float64) @ seen < 0.95


@pytest.mark.shared
class TestRealNetworks:
    def test_aligned_faces_tell_persons_apart_and_plain_boxes_do_not(self, shared_data: Path) -> None:
        dimension = mobile_faces(shared_data)
        photos, names = portraits(shared_data)
        aligned = [dimension.describe(photo) for photo in photos]
        boxes = [joined([boxed(dimension, photo)]) for photo in photos]
        same, other = scores(dimension, aligned, names)
        assert area_under_curve(same, other) > 0.999
        assert found_at_one_in_a_thousand(same, other) > 0.97
        same_boxes, other_boxes = scores(dimension, boxes, names)
        assert area_under_curve(same_boxes, other_boxes) < 0.95
        assert found_at_one_in_a_thousand(same_boxes, other_boxes) < 0.3

    def test_the_marks_of_the_scale_hold(self, shared_data: Path) -> None:
        dimension = mobile_faces(shared_data)
        photos, names = portraits(shared_data)
        same, other = scores(dimension, [dimension.describe(photo) for photo in photos], names)
        assert SAME is not None
        assert UNRELATED is not None
        assert (other < SAME).all()
        assert (same > SAME).mean() > 0.95
        assert (other < UNRELATED).mean() > 0.9
        assert (same > UNRELATED).all()

    def test_a_photo_without_persons_shows_no_face(self, shared_data: Path) -> None:
        assert mobile_faces(shared_data).describe(decoded(scene(1))).tolist() == [0.0]


def portraits(shared_data: Path) -> tuple[list[DecodedPhoto], list[str]]:
    paths = sorted((shared_data / "photos" / "faces").glob("*/*.jpg"))
    return [read_photo(str(path)) for path in paths], [path.parent.name for path in paths]


def boxed(dimension: FaceDimension, photo: DecodedPhoto) -> Vector:
    """The largest face cut out by its box, a tenth of it added, instead of by its landmarks."""
    left, top, width, height = found_faces(photo.pixels, network=dimension.finder, taken=YUNET)[0, :4]
    middle, half = (left + width / 2, top + height / 2), max(width, height) * 0.6
    scale = 112 / (2 * half)
    matrix = np.array([[scale, 0, 56 - scale * middle[0]], [0, scale, 56 - scale * middle[1]]])
    face = np.asarray(cv2.warpAffine(photo.pixels, matrix, (112, 112)), np.uint8)
    (output,) = dimension.network.run({dimension.takes.name: arranged(face, dimension.takes)})
    return np.asarray(output[0], np.float16)


def scores(
    dimension: FaceDimension, vectors: list[Vector], names: list[str]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Of all pairs of one person, and of all pairs of two."""
    same: list[float] = []
    other: list[float] = []
    for a in range(len(vectors)):
        for b in range(a):
            score = dimension.compare(vectors[a], vectors[b])
            assert score is not None
            (same if names[a] == names[b] else other).append(score)
    return np.array(same), np.array(other)


def area_under_curve(same: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float((same[:, np.newaxis] > other).mean())


def found_at_one_in_a_thousand(same: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    threshold = np.sort(other)[::-1][len(other) // 1000]
    return float((same > threshold).mean())
