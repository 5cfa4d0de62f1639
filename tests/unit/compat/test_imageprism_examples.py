"""Every example of imageprism's own documentation, run here as it is printed there, and beside imageprism itself.

What needs a network is run with stand-ins of the real files (tests/stand_ins.py), and not there: imageprism would
download its models.
"""

from __future__ import annotations

import re
from importlib.metadata import metadata
from pathlib import Path
from typing import Any

import imageprism
import numpy as np
import pytest

from gallery_dedup import CompareResult, DedupResult
from gallery_dedup.errors import ModelError
from gallery_dedup.locations import Locations
from tests.stand_ins import install
from tests.unit.pictures import jpeg, scene

README = metadata("imageprism").json["description"]
DIMENSIONS, PROFILE, WEIGHTS, EMBED, DEDUP, FACES = re.findall(r"```python\n(.*?)```", str(README), re.DOTALL)
FILES = {
    "a.jpg": jpeg(scene(1)),
    "b.jpg": jpeg(scene(1), quality=40),
    "c.jpg": jpeg(scene(2)),
    "original.jpg": jpeg(scene(3)),
    "suspect.jpg": jpeg(scene(3)[20:-20, 30:-30].copy()),
    "frame_0001.jpg": jpeg(scene(4)),
    "frame_0002.jpg": jpeg(scene(4), quality=50),
    "frame_0003.jpg": jpeg(scene(5)),
}


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, locations: Locations) -> None:
    """The pictures that the examples name, and the model that they use."""
    monkeypatch.chdir(tmp_path)
    for name, data in FILES.items():
        Path(name).write_bytes(data)
    install(locations.models, "clip-vit-b32")


def ran(*examples: str, module: str = "gallery_dedup") -> dict[str, Any]:
    """What the examples leave behind, imported from this module."""
    names: dict[str, Any] = {}
    for example in examples:
        exec(example.replace("from imageprism import", f"from {module} import"), names)
    return names


def hashed(a: str, b: str) -> float | None:
    """The score of imageprism itself."""
    return imageprism.ImagePrism().compare(a, b).scores["hash"]


def test_two_dimensions() -> None:
    result = ran(DIMENSIONS)["result"]
    assert isinstance(result, CompareResult)
    assert list(result.scores) == ["hash", "semantic"]
    assert result.scores["hash"] == hashed("a.jpg", "b.jpg")
    assert result.scores["semantic"] == pytest.approx(1.0, abs=0.05)
    assert result.weighted_score is None


def test_a_profile() -> None:
    result = ran(PROFILE)["result"]
    assert list(result.scores) == ["hash", "instance", "semantic"]
    assert result.scores["hash"] == hashed("original.jpg", "suspect.jpg")
    weighed = sum(
        weight * result.scores[name] for name, weight in {"hash": 0.5, "instance": 0.3, "semantic": 0.2}.items()
    )
    assert result.weighted_score == weighed


def test_weights_a_configuration_and_arrays() -> None:
    names = ran(WEIGHTS, EMBED)
    there = imageprism.ImagePrism(config={imageprism.Dimension.HASH: imageprism.HashConfig(("phash",), hash_size=16)})
    assert list(names["emb"]) == ["hash", "semantic"]
    assert np.array_equal(names["emb"]["hash"], there.embed("a.jpg")["hash"])  # type: ignore[arg-type]
    assert (names["emb"]["semantic"].shape, names["emb"]["semantic"].dtype) == ((512,), np.float32)
    result = names["prism"].compare("a.jpg", "c.jpg")
    assert result.scores["hash"] == there.compare("a.jpg", "c.jpg").scores["hash"]
    assert result.weighted_score == 0.6 * result.scores["hash"] + 0.4 * result.scores["semantic"]


def test_grouping_frames() -> None:
    ours, theirs = (ran(DEDUP, module=module) for module in ("gallery_dedup", "imageprism"))
    assert ours["result"] == DedupResult(unique=[0, 2], labels=[0, 0, 2])
    assert (ours["result"].unique, ours["result"].labels) == (theirs["result"].unique, theirs["result"].labels)
    assert ours["distinct"] == theirs["distinct"] == ["frame_0001.jpg", "frame_0003.jpg"]


def test_a_face_network_of_ones_own_is_looked_for_and_not_fetched(locations: Locations) -> None:
    for name in ("yunet-2023mar", "sface-2021dec"):
        install(locations.models, name)
    with pytest.raises(ModelError, match=r"face needs a face network in the file model\.onnx, which is not installed"):
        ran(FACES)
    file = next(locations.models.glob("*sface*.onnx"))
    assert ran(FACES.replace("model.onnx", file.name))["prism"].embed("a.jpg") == {"face": None}
