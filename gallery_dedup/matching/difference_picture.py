"""The picture of a difference: both photos beside each other with what differs framed on both, and the map."""

from __future__ import annotations

from pathlib import Path

import cv2
import numpy as np

from gallery_dedup.dimensions.affine import Matrix
from gallery_dedup.domain import Comparison
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.decode import decode_picture
from gallery_dedup.matching.canvas import Bytes
from gallery_dedup.matching.difference import Difference

_SIDE = 1000
_GAP = 16
_GROUND = 240
_FRAME = (214, 39, 40)
_HALO = (255, 255, 255)


def write_difference(found: Comparison, difference: Difference, path: str) -> None:
    """Write the picture as PNG; raises ImageError naming what cannot be read or written."""
    picture = draw_difference(
        decode_picture(found.a.path, longest=_SIDE),
        decode_picture(found.b.path, longest=_SIDE),
        difference,
        size=(found.a.width, found.a.height),
    )
    done, data = cv2.imencode(".png", cv2.cvtColor(picture, cv2.COLOR_RGB2BGR))
    if not done:
        raise ImageError(sentence("{path}: the difference picture could not be made", path=path))
    try:
        Path(path).write_bytes(data.tobytes())
    except OSError as error:
        raise ImageError(
            sentence("{path}: cannot be written: {reason}", path=path, reason=system_reason(error))
        ) from error


def draw_difference(a: Bytes, b: Bytes, difference: Difference, *, size: tuple[int, int]) -> Bytes:
    """A, B and the map from the left, RGB uint8; `size` is the one that the boxes are told in.

    A and B (RGB uint8) are the whole photos; B is brought to A's height.
    """
    height, width = a.shape[:2]
    scaled = max(1, round(b.shape[1] * height / b.shape[0]))
    beside = np.asarray(cv2.resize(b, (scaled, height), interpolation=cv2.INTER_AREA), dtype=np.uint8)
    corners = [
        np.array([[x, y], [x + w, y], [x + w, y + h], [x, y + h]], float) / size
        for x, y, w, h in ((box.x, box.y, box.width, box.height) for box in difference.boxes)
    ]
    back = _inverse(np.array(difference.matrix).reshape(2, 3))
    on_b = [place @ back[:, :2].T + back[:, 2] for place in corners]
    parts = (_framed(a, corners), _framed(beside, on_b), _map(difference, width=width, height=height))
    whole = np.full((height + 2 * _GAP, sum(part.shape[1] + _GAP for part in parts) + _GAP, 3), _GROUND, np.uint8)
    left = _GAP
    for part in parts:
        whole[_GAP : _GAP + height, left : left + part.shape[1]] = part
        left += part.shape[1] + _GAP
    return whole


def _framed(picture: Bytes, places: list[Matrix]) -> Bytes:
    framed = np.ascontiguousarray(picture).copy()
    outlines = [np.rint(place * (picture.shape[1], picture.shape[0])).astype(np.int32) for place in places]
    for colour, thickness in ((_HALO, 4), (_FRAME, 2)):
        cv2.polylines(framed, outlines, isClosed=True, color=colour, thickness=thickness, lineType=cv2.LINE_AA)
    return framed


def _map(difference: Difference, *, width: int, height: int) -> Bytes:
    """The map at its place on A, in grey; white where B shows nothing."""
    whole = np.full((height, width, 3), 255, np.uint8)
    left, top, right, bottom = (round(edge) for edge in difference.part * np.array([width, height, width, height]))
    target = max(1, right - left), max(1, bottom - top)
    shown = cv2.resize(difference.map, target, interpolation=cv2.INTER_AREA)
    whole[top : top + target[1], left : left + target[0]] = shown[: height - top, : width - left, None]
    return whole


def _inverse(matrix: Matrix) -> Matrix:
    linear = np.linalg.inv(matrix[:, :2])
    return np.column_stack([linear, -linear @ matrix[:, 2]])
