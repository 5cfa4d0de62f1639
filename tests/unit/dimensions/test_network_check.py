"""A network is what its description says: stand-ins of the catalogue, the real ones on hand, wrong ones."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest
from onnx import TensorProto, helper

from gallery_dedup.dimensions.network_check import check_network
from gallery_dedup.domain import Model, ModelOutput
from gallery_dedup.errors import ModelError
from tests.stand_ins import NETWORKS, entry, install

CLIP, TEXT, DINOV2 = "clip-vit-b32", "clip-vit-b32-text", "dinov2-small"


@pytest.mark.parametrize("name", NETWORKS)
def test_a_stand_in_is_what_the_catalogue_says_of_the_real_one(name: str, tmp_path: Path) -> None:
    model = install(tmp_path, name)
    check_network(tmp_path / model.file, model)


@pytest.mark.parametrize(
    ("name", "file"),
    [("yunet-2023mar", "face_detection_yunet_2023mar.onnx"), ("ultraface-rfb-320", "version-RFB-320.onnx")],
)
@pytest.mark.shared
def test_the_real_one_is_what_the_catalogue_says(name: str, file: str, shared_data: Path) -> None:
    check_network(real(shared_data, file), entry(name))


@pytest.mark.shared
def test_a_real_network_of_the_users_is_what_a_description_says(shared_data: Path) -> None:
    path, like = real(shared_data, "mobilefacenet_foamliu.onnx"), entry("sface-2021dec")
    assert like.input is not None
    model = dataclasses.replace(
        like, input=dataclasses.replace(like.input, name="input0"), output=(ModelOutput("output0", ("N", 128), None),)
    )
    check_network(path, model)
    with pytest.raises(ModelError, match="no input 'data', which its description tells; it has input0"):
        check_network(path, like)


def real(shared_data: Path, file: str) -> Path:
    path = shared_data / "weights" / file
    if not path.is_file():
        pytest.skip(f"needs {path}")
    return path


def changed(name: str, **told: Any) -> Model:
    """The catalogue's entry, with fields of its input (`in_...`) and its outputs told otherwise."""
    model = entry(name)
    assert model.input is not None
    inputs = {field.removeprefix("in_"): value for field, value in told.items() if field.startswith("in_")}
    return dataclasses.replace(
        model, input=dataclasses.replace(model.input, **inputs), output=told.get("output", model.output)
    )


def output(name: str, *shape: int | str, token: int | None = None) -> tuple[ModelOutput, ...]:
    return (ModelOutput(name, shape, token),)


@pytest.mark.parametrize(
    ("name", "told", "reason"),
    [
        (CLIP, {"in_name": "image"}, "has no input 'image', which its description tells; it has pixel_values"),
        (CLIP, {"in_size": (256, 256), "in_short_side": 256}, "as batch x 3 x 224 x 224, .* 1 x 3 x 256 x 256"),
        (CLIP, {"in_layout": "NHWC"}, "1 x 224 x 224 x 3"),
        (CLIP, {"output": output("vector", "N", 512)}, "has no output 'vector', which its .* it has image_embeds"),
        (CLIP, {"output": output("image_embeds", "N", 768)}, "gives image_embeds as 1 x 512, and .* N x 768"),
        (CLIP, {"output": output("image_embeds", 512)}, "one vector is needed for each"),
        (DINOV2, {"output": output("last_hidden_state", "N", 257, 384)}, "three and the token to take"),
        (DINOV2, {"output": output("last_hidden_state", "N", 50, 384, token=0)}, "1 x 257 x 384"),
        (TEXT, {"in_layout": "NCHW", "in_resize": "squash-area", "in_size": (1, 77)}, r"takes tensor\(int64\)"),
    ],
)  # fmt: skip
def test_a_description_that_is_wrong_is_told(name: str, told: dict[str, Any], reason: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.onnx"
    path.write_bytes(NETWORKS[name]())
    with pytest.raises(ModelError, match=rf"mine\.onnx.*{reason}"):
        check_network(path, changed(name, **told))


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x08 pixel_values image_embeds"])
def test_what_is_no_network_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "mine.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=r"mine\.onnx cannot be opened"):
        check_network(path, entry(CLIP))


def network(*nodes: onnx.NodeProto, inputs: tuple[str, ...] = ("pixel_values",)) -> bytes:
    given = [helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", 3, 224, 224]) for name in inputs]
    told = [helper.make_tensor_value_info("image_embeds", TensorProto.FLOAT, ["N", 512])]
    held = [
        helper.make_tensor("row", TensorProto.FLOAT, [1, 512], np.ones(512, np.float32)),
        helper.make_tensor("zero", TensorProto.FLOAT, [], [0.0]),
    ]
    graph = helper.make_graph([*nodes], "wrong", given, told, held)
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    return bytes(made.SerializeToString())


MEAN = helper.make_node("ReduceMean", ["pixel_values"], ["mean"], axes=[1, 2, 3], keepdims=0)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (
            network(
                MEAN,
                helper.make_node("Mul", ["mean", "zero"], ["no"]),
                helper.make_node("Add", ["row", "no"], ["image_embeds"]),
            ),
            "the same numbers for different pictures",
        ),
        (
            network(
                MEAN,
                helper.make_node("Div", ["mean", "zero"], ["no"]),
                helper.make_node("Mul", ["row", "no"], ["image_embeds"]),
            ),
            "not finite",
        ),
        (
            network(
                MEAN,
                helper.make_node("ReduceMean", ["mask"], ["other"], axes=[1, 2, 3], keepdims=0),
                helper.make_node("Mul", ["mean", "other"], ["both"]),
                helper.make_node("Mul", ["row", "both"], ["image_embeds"]),
                inputs=("pixel_values", "mask"),
            ),
            "needs other inputs too.*mask",
        ),
    ],
    ids=["constant", "infinite", "two inputs"],
)
def test_a_network_that_would_give_nothing_is_told(data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError, match=reason):
        check_network(path, entry(CLIP))


def test_a_tokenizer_is_no_network(tmp_path: Path) -> None:
    check_network(tmp_path / "none.json", entry("clip-vit-b32-tokenizer"))
