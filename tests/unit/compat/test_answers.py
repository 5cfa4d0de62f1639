"""Requests answered by one call each: the answers of the functions behind them, and the formats that were promised."""

from __future__ import annotations

import base64
import io
import itertools
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from gallery_dedup.compat import answers
from gallery_dedup.compat.comparison_answered import comparison_answer
from gallery_dedup.compat.requests_answered import (
    match_answer,
    similarity_answer,
    vector_answer,
    vector_pair_answer,
)
from gallery_dedup.errors import FolderError, RequestError, SourceError
from gallery_dedup.library import Library
from gallery_dedup.library.grouping import drained
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings, save_settings
from tests.unit.catalogue.server import says, serving
from tests.unit.pictures import Pixels, jpeg, scene, write

ONE, TWO = (base64.b64encode(jpeg(scene(seed))).decode() for seed in (1, 2))
PAIR = {"image_a": ONE, "image_b": TWO}
MATCH = {"sourceImage": ONE, "targetImages": [TWO, " ", ONE, "nothing"], "threshold": 0.85}


def encoded(image: Image.Image, kind: str, **options: Any) -> str:
    data = io.BytesIO()
    image.save(data, kind, **options)
    return base64.b64encode(data.getvalue()).decode()


def test_each_answers_as_the_function_behind_it(locations: Locations) -> None:
    vectors = {"img_1": ONE, "img_2": TWO}
    told = (
        answers.compare(PAIR), answers.match(MATCH), answers.match({}), answers.similarity(PAIR),
        answers.embed({"img": ONE}), answers.text_similarity(vectors), answers.text_similarity({"img": ONE}),
    )  # fmt: skip
    with Library(locations) as library:
        assert told == (
            comparison_answer(PAIR, library), drained(match_answer(MATCH, library)), drained(match_answer({}, library)),
            similarity_answer(PAIR, library), vector_answer({"img": ONE}, library),
            vector_pair_answer(vectors, library), vector_answer({"img": ONE}, library),
        )  # fmt: skip


def test_files_are_read_only_where_that_is_said(tmp_path: Path) -> None:
    a, b = (str(write(tmp_path / f"{seed}.png", scene(seed))) for seed in (1, 2))
    pair, many = {"image_a": a, "image_b": b}, {"sourceImage": a, "targetImages": [a]}
    assert list(answers.compare(pair, paths=True)["scores"])
    assert answers.similarity(pair, paths=True)["similarity_score"] < 0.9
    assert answers.match(many, paths=True)["results"][0]["similarityScore"] == 1.0
    for ask, request in ((answers.compare, pair), (answers.similarity, pair), (answers.match, many)):
        with pytest.raises(SourceError, match="a path is not read"):
            ask(request)
    for vectors in ({"img": a}, {"img_1": a, "img_2": b}):
        with pytest.raises(RequestError, match="a path is not read"):
            answers.text_similarity(vectors)


def test_pairs_of_folders(tmp_path: Path) -> None:
    for seed in range(5):
        write(tmp_path / f"{seed}.png", scene(seed))
    (tmp_path / "copy.png").write_bytes((tmp_path / "0.png").read_bytes())
    found = answers.pairs([tmp_path], top=100)["pairs"]
    assert {(one["a"], one["b"]) for one in found} == {
        *itertools.combinations(sorted(str(path) for path in tmp_path.glob("*.png")), 2)
    }
    (best,) = answers.pairs([str(tmp_path)], least=0.999)["pairs"]
    assert best == {"a": str(tmp_path / "0.png"), "b": str(tmp_path / "copy.png"), "score": 1.0}
    assert answers.pairs([tmp_path], below=0.999, top=3)["pairs"] == found[1:4]
    with pytest.raises(FolderError, match="does not exist"):
        answers.pairs([tmp_path / "none"])


def test_the_setting_offline_is_respected(locations: Locations) -> None:
    locations.prepare()
    save_settings(Settings(offline=True), locations)
    with serving(says(200, jpeg(scene(1)))) as server:
        with pytest.raises(SourceError, match="network access is forbidden"):
            answers.embed({"url": f"{server.address}/a.jpg"})
        assert server.asked == []


@pytest.mark.parametrize(
    ("kind", "options"),
    [("BMP", {}), ("GIF", {}), ("JPEG", {"quality": 90}), ("PNG", {}), ("TIFF", {}), ("TGA", {}),
     ("TGA", {"compression": "tga_rle"}), ("WEBP", {"quality": 90})],
)  # fmt: skip
def test_every_format_of_the_pair_interface(kind: str, options: dict[str, Any]) -> None:
    photo = Image.fromarray(scene(1))
    request = {"image_a": encoded(photo, "PNG"), "image_b": encoded(photo, kind, **options)}
    assert answers.similarity(request)["similarity_score"] > 0.98


def test_pbm_is_read() -> None:
    plain = Image.fromarray(scene(1)).convert("1")
    request = {"image_a": encoded(plain, "PPM"), "image_b": encoded(plain, "PNG")}
    assert answers.similarity(request) == {"similarity_score": 1.0}


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF"])
def test_what_is_transparent_is_laid_on_white(kind: str) -> None:
    clear: Pixels = np.dstack([scene(1), np.full((360, 480), 255, np.uint8)])
    clear[:180, :, 3] = 0
    white = scene(1).copy()
    white[:180] = 255
    options = {"lossless": True} if kind == "WEBP" else {}
    request = {
        "image_a": encoded(Image.fromarray(clear), kind, **options),
        "image_b": encoded(Image.fromarray(white), "PNG"),
    }
    assert answers.similarity(request) == {"similarity_score": 1.0}


def test_answers_are_the_same_from_eight_threads_at_once() -> None:
    images = [base64.b64encode(jpeg(scene(seed, width=96, height=72))).decode() for seed in range(4)]
    pairs = [{"image_a": a, "image_b": b} for a in images for b in images]
    with ThreadPoolExecutor(8) as pool:
        told = [*pool.map(answers.similarity, pairs)]
    assert told == [answers.similarity(pair) for pair in pairs]
