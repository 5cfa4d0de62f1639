"""Faces found: the canvas, the outputs decoded as OpenCV does, one box a face, and real portraits however turned."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image

from gallery_dedup.dimensions.face_finder import (
    LEAST_SIDE,
    MOST_FACES,
    Faces,
    chosen,
    decoded,
    found_faces,
    in_photo,
    on_canvas,
    without_overlaps,
)
from gallery_dedup.dimensions.face_networks import OUTPUTS
from gallery_dedup.dimensions.network import Network
from gallery_dedup.dimensions.preparation import arranged, fitted
from gallery_dedup.imaging.decode import read_photo
from tests.unit.dimensions.face_models import YUNET, yunet

SIDE = 640
UNTURN = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""What a camera stored that says: turn me so."""


def nothing() -> dict[str, NDArray[Any]]:
    widths = {"cls": 1, "obj": 1, "bbox": 4, "kps": 10}
    return {
        name: np.zeros((1, (SIDE // int(stride)) ** 2, widths[kind]), np.float32)
        for name in OUTPUTS
        for kind, stride in [name.split("_")]
    }


def face(left: float, top: float, side: float, *, score: float = 0.9) -> list[float]:
    marks = [(0.3, 0.4), (0.7, 0.4), (0.5, 0.6), (0.35, 0.8), (0.65, 0.8)]
    points = [value for x, y in marks for value in (left + x * side, top + y * side)]
    return [left, top, side, side, *points, score]


def rows(*faces: list[float]) -> Faces:
    return np.array(faces, np.float64).reshape(-1, 15)


class TestDecoding:
    @pytest.mark.parametrize("stride", [8, 16, 32])
    def test_a_place_of_a_grid_becomes_a_box_and_landmarks(self, stride: int) -> None:
        outputs = nothing()
        column, row, columns = 5, 7, SIDE // stride
        place = row * columns + column
        outputs[f"cls_{stride}"][0, place] = 0.81
        outputs[f"obj_{stride}"][0, place] = 1.0
        outputs[f"bbox_{stride}"][0, place] = (0.5, -0.25, np.log(3.0), np.log(4.0))
        outputs[f"kps_{stride}"][0, place] = np.arange(10)
        (found,) = decoded(outputs, side=SIDE)
        middle = ((column + 0.5) * stride, (row - 0.25) * stride)
        assert found[:4] == pytest.approx(
            [middle[0] - 1.5 * stride, middle[1] - 2 * stride, 3 * stride, 4 * stride], rel=1e-6
        )
        assert found[4:14:2] == pytest.approx((column + np.arange(0, 10, 2)) * stride)
        assert found[5:14:2] == pytest.approx((row + np.arange(1, 10, 2)) * stride)
        assert found[14] == pytest.approx(0.9)

    def test_scores_over_one_count_as_one(self) -> None:
        outputs = nothing()
        outputs["cls_8"][0, 0], outputs["obj_8"][0, 0] = 4.0, 0.25
        assert not len(decoded(outputs, side=SIDE))

    def test_a_damaged_network_gives_no_faces(self) -> None:
        outputs = {name: np.full_like(values, np.nan) for name, values in nothing().items()}
        assert not len(decoded(outputs, side=SIDE))
        for stride in (8, 16, 32):
            outputs[f"cls_{stride}"][:] = outputs[f"obj_{stride}"][:] = 1.0
            outputs[f"bbox_{stride}"][:] = 1e6
        assert not len(chosen(decoded(outputs, side=SIDE)))


class TestChoosing:
    def test_of_boxes_that_overlap_the_surest_stays(self) -> None:
        once = without_overlaps(rows(face(0, 0, 100, score=0.85), face(5, 5, 100, score=0.95), face(300, 0, 50)))
        assert sorted(once[:, 0]) == [5.0, 300.0]

    def test_neighbours_that_hardly_overlap_both_stay(self) -> None:
        assert len(without_overlaps(rows(face(0, 0, 100), face(60, 0, 100)))) == 2

    def test_the_largest_come_first_and_too_small_ones_go(self) -> None:
        found = chosen(rows(face(0, 0, LEAST_SIDE), face(100, 0, 200), face(400, 0, LEAST_SIDE - 1), face(450, 0, 60)))
        assert found[:, 2].tolist() == [200.0, 60.0, float(LEAST_SIDE)]

    def test_a_crowd_is_bounded(self) -> None:
        crowd = rows(*(face(40 * (n % 20), 40 * (n // 20), 30 + n / 100) for n in range(100)))
        found = chosen(crowd)
        assert len(found) == MOST_FACES
        assert found[:, 2].min() > np.delete(crowd[:, 2], np.argsort(-crowd[:, 2])[:MOST_FACES]).max()

    def test_eyes_in_one_point_and_numbers_that_are_none_are_no_face(self) -> None:
        no_eyes, no_number = face(0, 0, 100), face(200, 0, 100)
        no_eyes[6:8] = no_eyes[4:6]
        no_number[9] = float("nan")
        assert not len(chosen(rows(no_eyes, no_number)))

    def test_no_faces_are_no_faces(self) -> None:
        assert chosen(rows()).shape == (0, 15)


class TestCanvas:
    @given(st.integers(20, 2048), st.integers(20, 2048))
    def test_both_copies_fit_and_do_not_touch_each_other(self, width: int, height: int) -> None:
        canvas, (large, small) = on_canvas(np.full((height, width, 3), 255, np.uint8), side=SIDE)
        for copy in (large, small):
            part = canvas[copy.top : copy.top + copy.height, copy.left : copy.left + copy.width]
            assert part.shape == (copy.height, copy.width, 3)
            assert part.all()
        assert np.count_nonzero(canvas.any(axis=2)) == large.width * large.height + small.width * small.height
        assert small.scale <= large.scale / 2

    @pytest.mark.parametrize("shape", [(300, 500), (500, 300), (400, 400), (40, 900)])
    def test_a_spot_of_either_copy_is_found_again_in_the_photo(self, shape: tuple[int, int]) -> None:
        photo = np.zeros((*shape, 3), np.uint8)
        y, x, side = shape[0] // 2, shape[1] // 3, 20
        photo[y : y + side, x : x + side] = 255
        canvas, copies = on_canvas(photo, side=SIDE)
        for copy in copies:
            part = canvas[copy.top : copy.top + copy.height, copy.left : copy.left + copy.width, 0]
            lines, columns = np.nonzero(part > 127)
            box = [columns.min() + copy.left, lines.min() + copy.top, np.ptp(columns) + 1, np.ptp(lines) + 1]
            spot = np.array([[*box, *(box[:2] * 5), 1.0]])
            (found,) = in_photo(spot, copies)
            assert found[:4] == pytest.approx([x, y, side, side], abs=1.5 / copy.scale)
            assert found[4:14].reshape(5, 2) == pytest.approx(np.tile((x, y), (5, 1)), abs=1.5 / copy.scale)

    def test_a_picture_smaller_than_a_face_asks_no_network(self) -> None:
        nowhere = Network(Path("nowhere.onnx"), OUTPUTS)
        assert not len(found_faces(np.zeros((LEAST_SIDE - 1, 400, 3), np.uint8), network=nowhere, taken=YUNET))


@pytest.mark.shared
class TestRealNetwork:
    def test_the_outputs_are_decoded_as_opencv_does(self, shared_data: Path) -> None:
        network = yunet(shared_data)
        theirs = cv2.FaceDetectorYN.create(str(network.file), "", (SIDE, SIDE), 0.6, 0.3, 5000)
        paths = sorted((shared_data / "photos" / "faces").glob("*/*_000[1-3].jpg"))
        assert paths
        for path in paths:
            canvas, _ = fitted(read_photo(str(path)).pixels, height=SIDE, width=SIDE)
            outputs = dict(zip(OUTPUTS, network.run({"input": arranged(canvas, YUNET)}), strict=True))
            ours = without_overlaps(decoded(outputs, side=SIDE, least_score=0.6))
            found = theirs.detect(np.ascontiguousarray(canvas[:, :, ::-1]))[1]
            assert ours == pytest.approx(found[np.argsort(-found[:, 14], kind="stable")], abs=0.01)

    @pytest.mark.parametrize("orientation", UNTURN)
    def test_a_portrait_is_found_however_the_camera_stored_it(
        self, orientation: int, shared_data: Path, tmp_path: Path
    ) -> None:
        network = yunet(shared_data)
        for path in sorted((shared_data / "photos" / "faces").glob("*/*_0001.jpg")):
            with Image.open(path) as portrait:
                way = UNTURN[orientation]
                stored = portrait.transpose(way) if way is not None else portrait.copy()
            exif = Image.Exif()
            exif[0x0112] = orientation
            stored.save(tmp_path / "turned.jpg", quality=95, exif=exif)
            upright = found_faces(read_photo(str(path)).pixels, network=network, taken=YUNET)
            turned = found_faces(read_photo(str(tmp_path / "turned.jpg")).pixels, network=network, taken=YUNET)
            assert len(turned) == len(upright) >= 1
            assert turned[0, :4] == pytest.approx(upright[0, :4], abs=5)

    def test_a_face_that_is_larger_than_the_photo_is_found(self, shared_data: Path) -> None:
        network = yunet(shared_data)
        found = 0
        paths = sorted((shared_data / "photos" / "faces").glob("*/*_0002.jpg"))
        for path in paths:
            pixels = read_photo(str(path)).pixels
            left, top, width, height = found_faces(pixels, network=network, taken=YUNET)[0, :4].astype(int)
            part = pixels[top + height // 6 : top + height * 5 // 6, left + width // 6 : left + width * 5 // 6]
            close = np.asarray(cv2.resize(part, None, fx=6, fy=6, interpolation=cv2.INTER_CUBIC), np.uint8)
            found += len(found_faces(close, network=network, taken=YUNET)) == 1
        assert found == len(paths)
