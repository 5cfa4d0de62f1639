"""Our own network in use: what it sees as near, one pass for two dimensions, and a model that cannot be used."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from numpy.typing import NDArray

from gallery_dedup import assets
from gallery_dedup.catalogue.digests import sha256_of
from gallery_dedup.dimensions import network
from gallery_dedup.dimensions.embedder import EMBEDDER, TAKEN, embedding
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.instance import INSTANCE_NUMBERS, InstanceDimension
from gallery_dedup.dimensions.network import Feeds, Network, Outputs, available_providers, release_idle
from gallery_dedup.dimensions.scales import EMBEDDER_NAME, VERSIONS
from gallery_dedup.dimensions.style import StyleDimension, balanced
from gallery_dedup.errors import ModelError, SettingsError
from gallery_dedup.matching.neighbours import NEAR, nested
from tests.stand_ins import clip_image, clip_text, dinov2, entry
from tests.unit.pictures import Pixels, decoded, scene

INSTANCE, STYLE = InstanceDimension(), StyleDimension()
BLACK = np.zeros((1, 3, 224, 224), np.float32)


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


def test_style_minds_the_light_that_instance_overlooks() -> None:
    picture = scene(2)
    warm = np.clip(picture * np.array([1.2, 1.0, 0.7]), 0, 255).astype(np.uint8)
    mirrored = np.ascontiguousarray(picture[:, ::-1])
    there, warmer, turned = (STYLE.describe(decoded(one)) for one in (picture, warm, mirrored))
    assert STYLE.compare(there, warmer) < STYLE.compare(there, turned) - 0.03
    # What related photos are searched by is the score itself.
    a, b = balanced(there), balanced(warmer)
    assert float(a @ b / np.linalg.norm(a) / np.linalg.norm(b)) == pytest.approx(STYLE.compare(there, warmer), abs=1e-6)


def test_both_dimensions_of_a_photo_take_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    passes: list[int] = []
    run = Network.run

    def counted(asked: Network, feeds: Feeds) -> Outputs:
        passes.append(threading.get_ident())
        return run(asked, feeds)

    monkeypatch.setattr(Network, "run", counted)
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


def test_the_bundled_network_is_the_one_that_models_toml_describes() -> None:
    model = entry(EMBEDDER_NAME)
    path = assets.model(model.file)
    assert (model.file, model.bytes, model.sha256) == (EMBEDDER.file, path.stat().st_size, sha256_of(path))
    assert model.input == TAKEN
    assert tuple(output.name for output in model.output) == EMBEDDER.outputs


def test_versions_stand_in_one_place() -> None:
    assert {dimension.name: dimension.version for dimension in DIMENSIONS} == VERSIONS


@pytest.mark.parametrize("content", [None, b"", b"no network at all"])
def test_a_network_that_is_missing_or_damaged_is_named(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(assets.MODELS_VARIABLE, str(tmp_path))
    if content is not None:
        (tmp_path / "other.onnx").write_bytes(content)
    for file in ("other.onnx", tmp_path / "other.onnx"):
        with pytest.raises(ModelError, match=r"other\.onnx"):
            Network(file, outputs=("vector",)).run({"image": BLACK})
    release_idle()


def test_half_of_the_numbers_tell_as_much() -> None:
    vectors = np.stack([INSTANCE.describe(decoded(picture)) for picture in [scene(5), *edits(scene(5)).values()]])
    few = nested(vectors)
    assert (few[0] @ few[1:].T > NEAR).all()


@pytest.fixture
def clip(tmp_path: Path) -> Iterator[Network]:
    path = tmp_path / "clip.onnx"
    path.write_bytes(clip_image())
    yield Network(path, ("image_embeds",))
    release_idle()


def test_all_threads_share_one_session_of_a_file(clip: Network, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    open_file = network.opened

    def counted(path: Path, *, provider: str = network.CPU) -> Any:
        opened.append(path)
        return open_file(path, provider=provider)

    monkeypatch.setattr(network, "opened", counted)
    again = Network(clip.file, clip.outputs)
    with ThreadPoolExecutor(4) as pool:
        found = [*pool.map(lambda one: one.run({"pixel_values": BLACK})[0], [clip, again] * 8)]
    assert {one.shape for one in found} == {(1, 512)}
    assert opened == [clip.file]


def test_idle_sessions_are_closed_and_opened_again(clip: Network) -> None:
    release_idle()
    clip.run({"pixel_values": BLACK})
    assert release_idle(3600) == 0
    assert release_idle() == 1
    assert release_idle() == 0
    assert clip.run({"pixel_values": BLACK})[0].shape == (1, 512)


def test_a_session_in_use_is_not_closed(clip: Network) -> None:
    release_idle()
    with network._lent(clip) as session:
        assert release_idle() == 0
        assert session.run(None, {"pixel_values": BLACK})[0].shape == (1, 512)
    assert release_idle() == 1


def test_another_file_under_the_same_path_is_another_network(clip: Network) -> None:
    assert isinstance(clip.file, Path)
    first = clip.run({"pixel_values": BLACK})[0]
    clip.file.write_bytes(dinov2())
    other = Network(clip.file, ("last_hidden_state",), sha256="another")
    assert other.run({"pixel_values": BLACK})[0].shape == (1, 257, 384)
    assert np.array_equal(clip.run({"pixel_values": BLACK})[0], first)


@pytest.mark.parametrize(
    ("outputs", "feeds", "said"),
    [
        (("vector",), {"pixel_values": BLACK}, "vector"),
        (("image_embeds",), {"image": BLACK}, "pixel_values"),
        (("image_embeds",), {"pixel_values": BLACK[:, :, :64, :64]}, "64"),
        (("image_embeds",), {"pixel_values": BLACK.astype(np.float64)}, "double"),
    ],
)
def test_a_network_that_is_not_the_one_meant_says_so(
    clip: Network, outputs: tuple[str, ...], feeds: dict[str, NDArray[Any]], said: str
) -> None:
    with pytest.raises(ModelError, match=rf"clip\.onnx cannot be used: .*{said}"):
        Network(clip.file, outputs).run(feeds)


def test_several_inputs_go_by_their_names(tmp_path: Path) -> None:
    path = tmp_path / "words.onnx"
    path.write_bytes(clip_text())
    (vector,) = Network(path, ("text_embeds",)).run({"input_ids": np.array([[5, 7]], np.int64)})
    assert vector.shape == (1, 512)
    release_idle()


@pytest.mark.parametrize("name", ["CPU", "cpu", "CPUExecutionProvider"])
def test_the_provider_goes_by_its_short_name(clip: Network, name: str) -> None:
    asked = Network(clip.file, clip.outputs, provider=name)
    assert asked.run({"pixel_values": BLACK})[0].shape == (1, 512)
    assert "CPU" in available_providers()


def test_a_provider_that_is_not_here_is_named_with_those_that_are(clip: Network) -> None:
    with pytest.raises(SettingsError, match=r"provider = 'Abacus'.*choose one of CPU"):
        Network(clip.file, clip.outputs, provider="Abacus").run({"pixel_values": BLACK})


def test_opening_a_network_leaves_nothing_that_counts_or_reports_users(tmp_path: Path) -> None:
    """Onnxruntime writes a device id and a queue of reports into the home, unless it is told not to."""
    code = "from gallery_dedup.dimensions.network import opened; import sys, pathlib; opened(pathlib.Path(sys.argv[1]))"
    silenced = {"CI", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "GITHUB_ACTIONS", "XDG_CACHE_HOME"}
    env = {name: value for name, value in os.environ.items() if name not in silenced} | {"HOME": str(tmp_path)}
    file = str(assets.model(f"{EMBEDDER_NAME}.onnx"))
    ran = subprocess.run([sys.executable, "-c", code, file], env=env, capture_output=True, text=True, check=True)
    assert ran.stderr == ""
    assert [*tmp_path.rglob("*")] == []
