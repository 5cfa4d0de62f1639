"""Our own network in use: what it sees as near, one pass for two dimensions, and a model that cannot be used."""

from __future__ import annotations

import hashlib
import threading
import tomllib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup import assets
from gallery_dedup.dimensions import embedder
from gallery_dedup.dimensions.embedder import EMBEDDER, embedding
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.instance import INSTANCE_NUMBERS, InstanceDimension
from gallery_dedup.dimensions.network import Network, Outputs, squashed
from gallery_dedup.dimensions.scales import EMBEDDER_NAME, VERSIONS
from gallery_dedup.dimensions.style import StyleDimension
from gallery_dedup.errors import ModelError
from gallery_dedup.matching.neighbours import NEAR, nested
from tests.unit.pictures import Pixels, decoded, scene

INSTANCE, STYLE = InstanceDimension(), StyleDimension()


def edits(picture: Pixels) -> dict[str, Pixels]:
    height, width = picture.shape[:2]
    framed = cv2.copyMakeBorder(picture, 30, 30, 30, 30, cv2.BORDER_CONSTANT, value=(255, 255, 255))
    captioned = np.concatenate([picture, np.full((70, width, 3), 250, np.uint8)])
    cv2.putText(captioned, "a day at the lake", (40, height + 45), cv2.FONT_HERSHEY_SIMPLEX, 1.2, (0, 0, 0), 2)
    return {
        "cropped": np.ascontiguousarray(picture[height // 10 : -height // 10, width // 10 : -width // 10]),
        "framed": np.asarray(framed, np.uint8),
        "captioned": captioned,
        "mirrored": np.ascontiguousarray(picture[:, ::-1]),
        "smaller": np.asarray(cv2.resize(picture, None, fx=0.4, fy=0.4, interpolation=cv2.INTER_AREA), np.uint8),
    }


@pytest.mark.parametrize("edit", edits(scene(0)))
def test_an_edited_copy_is_nearer_than_every_other_picture(edit: str) -> None:
    original = INSTANCE.describe(decoded(scene(0)))
    copy = INSTANCE.describe(decoded(edits(scene(0))[edit]))
    others = [INSTANCE.describe(decoded(scene(seed))) for seed in range(1, 9)]
    assert INSTANCE.compare(original, copy) > max(INSTANCE.compare(original, other) for other in others)


def test_vectors_have_unit_length_and_survive_half_precision() -> None:
    vector = INSTANCE.describe(decoded(scene(1)))
    assert vector.shape == (INSTANCE_NUMBERS,)
    assert vector.dtype == np.float16
    exact = embedding(decoded(scene(1))).vector
    assert np.linalg.norm(exact) == pytest.approx(1.0, abs=1e-5)
    assert float(exact @ vector.astype(np.float32)) == pytest.approx(1.0, abs=1e-3)


def test_style_sees_palette_and_texture_not_places() -> None:
    picture = scene(2)
    mirrored, other = np.ascontiguousarray(picture[:, ::-1]), np.full_like(picture, (10, 60, 200))
    there = STYLE.describe(decoded(picture))
    assert STYLE.compare(there, STYLE.describe(decoded(mirrored))) > 0.95
    assert STYLE.compare(there, STYLE.describe(decoded(other))) < 0.5


def test_both_dimensions_of_a_photo_take_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[int] = []

    class Counting(Network):
        def run(self, picture: NDArray[np.float32]) -> Outputs:
            passes.append(threading.get_ident())
            return super().run(picture)

    monkeypatch.setattr(embedder, "EMBEDDER", Counting(EMBEDDER.file, input=EMBEDDER.input, outputs=EMBEDDER.outputs))
    for seed in (3, 4):
        photo = decoded(scene(seed))
        for dimension in DIMENSIONS:
            dimension.describe(photo)
    assert len(passes) == 2


def test_threads_do_not_mix_their_photos_up() -> None:
    photos = [decoded(scene(seed)) for seed in range(6)]
    alone = [INSTANCE.describe(photo) for photo in photos]
    with ThreadPoolExecutor(3) as pool:
        together = [*pool.map(INSTANCE.describe, photos * 4)]
    for number, vector in enumerate(together):
        assert INSTANCE.compare(vector, alone[number % 6]) > 0.999


def test_the_picture_is_squashed_by_area_whatever_its_shape() -> None:
    picture = np.zeros((64, 256, 3), np.uint8)
    picture[:, 128:] = (200, 100, 50)
    square = squashed(picture, 8)
    assert square.shape == (1, 3, 8, 8)
    assert square.dtype == np.float32
    assert (square[0, :, :, :4] == 0).all()
    assert square[0, :, 0, 4:].tolist() == [[200.0] * 4, [100.0] * 4, [50.0] * 4]


def test_the_bundled_network_is_the_one_that_models_toml_describes() -> None:
    (entry,) = (
        one for one in tomllib.loads(assets.model("models.toml").read_text())["models"] if one["name"] == EMBEDDER_NAME
    )
    data = assets.model(EMBEDDER.file).read_bytes()
    assert (entry["file"], entry["bytes"]) == (EMBEDDER.file, len(data))
    assert entry["sha256"] == hashlib.sha256(data).hexdigest()
    assert (entry["input"]["name"], [output["name"] for output in entry["output"]]) == (
        EMBEDDER.input, [*EMBEDDER.outputs],
    )  # fmt: skip
    assert entry["input"]["size"] == embedder._SIDE


def test_versions_stand_in_one_place() -> None:
    assert {dimension.name: dimension.version for dimension in DIMENSIONS} == VERSIONS


@pytest.mark.parametrize("content", [None, b"", b"no network at all"])
def test_a_network_that_is_missing_or_damaged_is_named(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(assets.MODELS_VARIABLE, str(tmp_path))
    if content is not None:
        (tmp_path / "other.onnx").write_bytes(content)
    with pytest.raises(ModelError, match=r"other\.onnx"):
        Network("other.onnx", input="image", outputs=("vector",)).run(squashed(scene(1), 128))


def test_half_of_the_numbers_tell_as_much() -> None:
    vectors = np.stack([INSTANCE.describe(decoded(picture)) for picture in [scene(5), *edits(scene(5)).values()]])
    few = nested(vectors)
    assert (few[0] @ few[1:].T > NEAR).all()
