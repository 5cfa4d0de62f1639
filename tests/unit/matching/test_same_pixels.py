"""Photos compared in full, pixel by pixel."""

from __future__ import annotations

import io
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PIL import Image

from gallery_dedup.domain import Photo, Relation
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.same_pixels import PixelComparison
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import jpeg, numbered_jpeg, scene, taken, write

PIXELS = scene(3, width=1600, height=1200)


def found(a: Path, b: Path) -> Relation | None:
    return relate(read_subject(str(a)), read_subject(str(b)), pixels_equal=PixelComparison()).relation


def test_a_jpeg_with_other_metadata_has_the_same_pixels(tmp_path: Path) -> None:
    data = jpeg(PIXELS)
    plain, commented, dated = (tmp_path / f"{name}.jpg" for name in ("plain", "commented", "dated"))
    plain.write_bytes(data)
    commented.write_bytes(numbered_jpeg(data, 1))
    block = taken("2019:08:14 17:42:00").tobytes()
    dated.write_bytes(data[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + data[2:])
    assert found(plain, commented) is Relation.SAME_PIXELS
    assert found(plain, dated) is Relation.SAME_PIXELS


def test_a_png_of_a_jpeg_has_the_same_pixels(tmp_path: Path) -> None:
    data = jpeg(PIXELS, quality=95)
    (tmp_path / "a.jpg").write_bytes(data)
    with Image.open(io.BytesIO(data)) as image:
        image.save(tmp_path / "a.png")
    assert found(tmp_path / "a.jpg", tmp_path / "a.png") is Relation.SAME_PIXELS


def test_a_jpeg_saved_again_has_not(tmp_path: Path) -> None:
    data = jpeg(PIXELS, quality=98)
    (tmp_path / "a.jpg").write_bytes(data)
    with Image.open(io.BytesIO(data)) as image:
        image.save(tmp_path / "b.jpg", quality=95)
    assert found(tmp_path / "a.jpg", tmp_path / "b.jpg") is Relation.RESAVED


def test_many_pairs_may_be_asked_at_once(tmp_path: Path) -> None:
    paths = [write(tmp_path / f"{name}.png", scene(int(name == "other"))) for name in ("a", "b", "other")]
    photos: list[Photo] = [read_subject(str(path)).photo for path in paths]
    pairs = [(a, b) for a in photos for b in photos] * 8
    with ThreadPoolExecutor(8) as pool:
        equal = PixelComparison()
        answers = list(pool.map(lambda pair: equal(*pair), pairs))
    assert answers == [(a.path == b.path) or {a, b} == set(photos[:2]) for a, b in pairs]
