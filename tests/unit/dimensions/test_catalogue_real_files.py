"""DINOv2, SFace and ArcFace as their entries prepare them: known behaviour, where the real files are here.

They are looked for in GALLERY_DEDUP_MODELS and in the weights of the shared data. CLIP's are in test_semantic.py.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from gallery_dedup.assets import MODELS_VARIABLE
from gallery_dedup.catalogue.places import installed
from gallery_dedup.dimensions.network import release_idle
from gallery_dedup.dimensions.network_check import check_network
from gallery_dedup.dimensions.protocol import Dimension, Vector
from gallery_dedup.domain import DecodedPhoto
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.in_use import NO_MODELS, ModelsInUse, UsedModel, dimensions_in_use
from gallery_dedup.locations import Locations
from tests.stand_ins import entry

pytestmark = pytest.mark.shared


@pytest.fixture(autouse=True)
def _sessions_end() -> Iterator[None]:
    yield
    release_idle()


@pytest.fixture
def searched(shared_data: Path, locations: Locations, monkeypatch: pytest.MonkeyPatch) -> Locations:
    named = filter(None, (os.environ.get(MODELS_VARIABLE), str(shared_data / "weights")))
    monkeypatch.setenv(MODELS_VARIABLE, os.pathsep.join(named))
    return locations


def real(name: str, searched: Locations) -> UsedModel:
    """The real file, which its entry must describe; the test is skipped where it is not here."""
    path = installed(entry(name), searched)
    if path is None:
        pytest.skip(f"needs {name} in {MODELS_VARIABLE} or the shared weights")
    check_network(path, entry(name))
    return UsedModel(entry(name), path)


def otherwise(used: UsedModel, **changes: object) -> UsedModel:
    """The same file, prepared otherwise."""
    assert used.model.input is not None
    return replace(used, model=replace(used.model, input=replace(used.model.input, **changes)))  # type: ignore[arg-type]


def area_under_curve(
    dimension: Dimension, vectors: list[Vector], names: list[str], wanted: set[tuple[int, int]]
) -> float:
    """The probability that a wanted pair scores higher than one of photos with other names."""
    pairs = [(a, b) for b in range(len(vectors)) for a in range(b) if names[a] != names[b]]
    score = dimension.compare
    same, other = (
        np.array([value for a, b in some if (value := score(vectors[a], vectors[b])) is not None])
        for some in (sorted(wanted), pairs)
    )
    return float((same[:, np.newaxis] > other).mean())


def described(models: ModelsInUse, photos: list[DecodedPhoto]) -> tuple[Dimension, list[Vector]]:
    dimension = dimensions_in_use(models)[-1]
    vectors = [dimension.describe(photo) for photo in photos]
    assert all(vector is not None for vector in vectors)
    return dimension, [vector for vector in vectors if vector is not None]


def test_dinov2_knows_other_views_of_a_thing(searched: Locations, shared_data: Path) -> None:
    used = real("dinov2-small", searched)
    folder = shared_data / "photos" / "originals"
    views = [one for one in json.loads((folder / "similar.json").read_text(encoding="utf-8")) if one[2] == "view"]
    files = sorted({name for a, b, _kind in views for name in (a, b)})
    photos, names = [read_photo(str(folder / file)) for file in files], [file.partition("__")[0] for file in files]
    wanted = {(files.index(min(a, b)), files.index(max(a, b))) for a, b, _kind in views}

    def told(used: UsedModel) -> float:
        dimension, vectors = described(replace(NO_MODELS, instance=used), photos)
        lengths = [np.linalg.norm(vector.astype(np.float64)) for vector in vectors]
        assert lengths == pytest.approx([1.0] * len(vectors), abs=1e-3)
        return area_under_curve(dimension, vectors, names, wanted)

    assert told(used) > 0.9
    assert told(used) > told(otherwise(used, mean=(0.0,) * 3, std=(1.0,) * 3))


@pytest.mark.parametrize("name", ["sface-2021dec", "arcface-r100-int8"])
def test_persons_are_told_apart(name: str, searched: Locations, shared_data: Path) -> None:
    finder, used = real("yunet-2023mar", searched), real(name, searched)
    paths = sorted((shared_data / "photos" / "faces").glob("*/*.jpg"))
    photos, names = [read_photo(str(path)) for path in paths], [path.parent.name for path in paths]
    wanted = {(a, b) for b in range(len(names)) for a in range(b) if names[a] == names[b]}

    def told(used: UsedModel) -> float:
        dimension, vectors = described(replace(NO_MODELS, landmarks=finder, face=used), photos)
        return area_under_curve(dimension, vectors, names, wanted)

    assert told(used) > 0.99
    assert told(used) >= told(otherwise(used, mean=(0.0,) * 3, std=(255.0,) * 3))
