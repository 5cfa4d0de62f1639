"""Which added models are used: what is here, whose comes first, what tells their vectors apart."""

from __future__ import annotations

import shutil
from dataclasses import fields, replace
from pathlib import Path

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from gallery_dedup import assets
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.scales import VERSIONS
from gallery_dedup.in_use import (
    NO_MODELS,
    ModelsInUse,
    UsedModel,
    dimensions_in_use,
    key_of,
    model_of,
    models_in_use,
    stamps,
    version_of,
)
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from tests.stand_ins import NETWORKS, PREFIX, description, entry, install


def used(locations: Locations, **settings: object) -> ModelsInUse:
    return models_in_use(locations, settings=replace(Settings(), **settings))  # type: ignore[arg-type]


def without_numbers(data: bytes) -> bytes:
    """The network with weights that are not numbers."""
    network = onnx.load_from_string(data)
    (weights,) = (one for one in network.graph.initializer if one.name == "weights")
    weights.CopyFrom(numpy_helper.from_array(np.full_like(numpy_helper.to_array(weights), np.nan), "weights"))
    return bytes(network.SerializeToString())


def names(models: ModelsInUse) -> set[str]:
    values = (getattr(models, field.name) for field in fields(models))
    return {value.model.name for value in values if isinstance(value, UsedModel)}


def test_nothing_is_here_at_first(locations: Locations) -> None:
    assert used(locations) == NO_MODELS
    assert used(locations, provider="CUDA").provider == "CUDA"
    assert {dimension.key: dimension.version for dimension in dimensions_in_use(NO_MODELS)} == VERSIONS
    assert NO_MODELS.described_by == {f"{one.key}:{one.version}" for one in DIMENSIONS}
    assert NO_MODELS.scored_by == ""


def test_each_model_serves_its_purpose(locations: Locations) -> None:
    for name in NETWORKS:
        install(locations.models, name)
    models = used(locations)
    assert models.instance is not None
    assert models.semantic is not None
    assert models.words is not None
    assert (models.landmarks, models.face, models.tokenizer) == (None, None, None)
    assert models.added.keys() == {f"instance:{PREFIX}dinov2-small", f"semantic:{PREFIX}clip-vit-b32"}
    assert [one.key for one in dimensions_in_use(models)][len(DIMENSIONS) :] == [*models.added]
    assert {f"{one.key}:{one.version}" for one in dimensions_in_use(models)} == models.described_by

    faces = used(locations, faces=True)
    assert faces.landmarks is not None
    assert faces.face is not None
    assert faces.landmarks.model.name == f"{PREFIX}yunet-2023mar"
    assert faces.added.keys() - models.added.keys() == {key_of("face", faces.face)}
    assert {f"{one.key}:{one.version}" for one in dimensions_in_use(faces)} == faces.described_by


@pytest.mark.parametrize("alone", ["sface-2021dec", "yunet-2023mar"])
def test_faces_take_two_models(alone: str, locations: Locations) -> None:
    install(locations.models, alone)
    assert names(used(locations, faces=True)) == set()


def test_a_model_of_the_users_own_comes_before_the_catalogues(
    locations: Locations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = tmp_path / "catalogue.toml"
    theirs = install(tmp_path / "downloads", "dinov2-small")
    install(own := tmp_path / "own", "dinov2-small", data=b"another")
    known = replace(
        theirs, name="known", file="known.onnx", addresses=("https://example.org/known.onnx",),
        license_address="https://example.org/license",
    )  # fmt: skip
    address = 'address = "https://example.org/known.onnx"\nlicense_address = "https://example.org/license"\n'
    catalogue.write_text(description(known).replace("[[models]]\n", f"[[models]]\n{address}"))
    find = assets.model
    monkeypatch.setattr(assets, "model", lambda name: catalogue if name == "models.toml" else find(name))
    locations.models.mkdir(parents=True)
    (locations.models / "known.onnx").write_bytes((tmp_path / "downloads" / theirs.file).read_bytes())
    assert names(used(locations)) == {"known"}
    for file in own.iterdir():
        shutil.copy(file, locations.models)
    assert names(used(locations)) == {f"{PREFIX}dinov2-small"}


@pytest.mark.parametrize(
    ("here", "compares"),
    [
        (["sface-2021dec"], "sface-2021dec"),
        (["arcface-r100-int8"], "arcface-r100-int8"),
        (["sface-2021dec", "arcface-r100-int8"], "sface-2021dec"),
        (["sface-2021dec", "arcface-r100-int8", f"{PREFIX}sface-2021dec"], f"{PREFIX}sface-2021dec"),
    ],
)
def test_of_the_catalogues_face_networks_the_one_of_a_clear_licence_compares(
    here: list[str], compares: str, locations: Locations, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = 'address = "https://example.org/{}"\nlicense_address = "https://example.org/license"\n'
    entries = []
    locations.models.mkdir(parents=True)
    for name in ("yunet-2023mar", "sface-2021dec", "arcface-r100-int8"):
        made = install(tmp_path / "made", name)
        entries.append(
            description(replace(made, name=name)).replace("[[models]]\n", f"[[models]]\n{address.format(made.file)}")
        )
        if name in here or name == "yunet-2023mar":
            shutil.copy(tmp_path / "made" / made.file, locations.models)
    if f"{PREFIX}sface-2021dec" in here:
        install(locations.models, "sface-2021dec", data=b"another")
    catalogue = tmp_path / "catalogue.toml"
    catalogue.write_text("\n".join(entries))
    monkeypatch.setattr(assets, "model", lambda name: catalogue)
    face = used(locations, faces=True).face
    assert face is not None
    assert face.model.name == compares


def test_vectors_are_told_apart_by_file_and_description(tmp_path: Path) -> None:
    model = entry("dinov2-small")
    assert model.input is not None
    one = UsedModel(model, tmp_path / "a.onnx")
    assert version_of(one) == version_of(UsedModel(model, tmp_path / "b.onnx"))
    others = [
        replace(model, sha256="0" * 64),
        replace(model, input=replace(model.input, mean=(0.0, 0.0, 0.0))),
        replace(model, output=(replace(model.output[0], token=1),)),
    ]
    versions = {version_of(one), *(version_of(UsedModel(other, one.path)) for other in others)}
    assert len(versions) == 4
    assert all(0 <= version < 2**31 for version in versions)
    assert version_of(one) == version_of(UsedModel(replace(model, adds="other words", license="MIT"), one.path))


def test_what_made_a_vector_goes_by_name_and_version(tmp_path: Path) -> None:
    model = entry("dinov2-small")
    models = replace(NO_MODELS, instance=UsedModel(model, tmp_path))
    assert model_of("instance", "instance:dinov2-small", models) == f"dinov2-small@{model.sha256[:8]}"
    assert model_of("instance", "instance", models) == f"gallery-dedup-embed-2@{VERSIONS['instance']}"
    assert model_of("hash", "hash", models) == f"hash@{VERSIONS['hash']}"


def test_a_wrong_file_is_not_used(locations: Locations) -> None:
    model = install(locations.models, "dinov2-small")
    path = locations.models / model.file
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    assert used(locations) == NO_MODELS


def test_a_network_that_fails_is_passed_over_and_remembered(locations: Locations, tmp_path: Path) -> None:
    model = install(locations.models, "dinov2-small", data=b"\x08no network")
    assert names(used(locations)) == {model.name}  # nobody tried it
    models = models_in_use(locations, settings=Settings(), check=True)
    assert (models.instance, names(models)) == (None, set())
    (notice,) = models.notices
    assert notice.startswith(f"{model.name} is not used: the network {locations.models / model.file} cannot be opened")
    assert models.why_not("instance") == notice
    assert models.why_not("semantic") is None
    assert used(locations) == models

    other = replace(locations, data=tmp_path / "elsewhere")
    locations.models.parent.rename(other.data)
    assert str(other.models / model.file) in used(other).notices[0]


@pytest.mark.parametrize("fault", ["shape", "nan"])
def test_a_network_that_gives_something_else_is_passed_over(locations: Locations, fault: str) -> None:
    if fault == "nan":
        install(locations.models, "dinov2-small", data=without_numbers(NETWORKS["dinov2-small"]()))
        said = "not finite"
    else:
        model = install(locations.models, "dinov2-small")
        path = locations.models / f"{model.file}.toml"
        path.write_text(path.read_text().replace("257", "256"), encoding="utf-8")
        said = "gives last_hidden_state as 1 x 257 x 384"
    install(locations.models, "clip-vit-b32")
    models = models_in_use(locations, settings=Settings(), check=True)
    assert names(models) == {f"{PREFIX}clip-vit-b32"}
    assert [said in notice for notice in models.notices] == [True]


def test_faces_that_are_off_say_nothing_of_their_networks(locations: Locations) -> None:
    install(locations.models, "yunet-2023mar", data=b"\x08no network")
    install(locations.models, "sface-2021dec")
    assert models_in_use(locations, settings=Settings(), check=True).notices == ()
    (notice,) = models_in_use(locations, settings=Settings(faces=True), check=True).notices
    assert "yunet" in notice
    assert used(locations, faces=False).notices == ()


def test_folders_tell_that_models_came_or_went(locations: Locations) -> None:
    before = stamps(locations)
    model = install(locations.models, "yunet-2023mar")
    with_it = stamps(locations)
    (locations.models / model.file).unlink()
    assert len({before, with_it, stamps(locations)}) == 3
