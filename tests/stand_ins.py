"""Small networks with the names, shapes and types of CLIP, DINOv2, SFace and YuNet, which are not on hand.

They are drawn from fixed random numbers and see colours at 8 x 8 places of a picture, so that like pictures give like
vectors. What they cannot show is whether the real files answer well. A stand-in is installed as a model of the user's
own, "stand-in-NAME", whose description is the entry that the catalogue has for the real one.
"""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnx
import tomlkit
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from gallery_dedup import assets
from gallery_dedup.catalogue.entries import read_catalogue
from gallery_dedup.dimensions.face_alignment import TEMPLATE
from gallery_dedup.domain import Model

PREFIX = "stand-in-"
_PLACES = 8
_WORDS = 997
"""Rows of the table of words; numbers of tokens are taken modulo this."""
_STRIDES = (8, 16, 32)
YUNET_SIDE = 640
_HEAD, _MIDDLE = 120, 54
"""Pixels of a drawn head and of its magenta middle, which on the canvas is large enough in the larger copy only."""


def clip_image() -> bytes:
    """pixel_values (batch, 3, 224, 224) -> image_embeds (batch, 512), not of unit length."""
    return _of_picture("pixel_values", 224, "image_embeds", 512, seed=1)


def clip_text() -> bytes:
    """input_ids (batch, sequence), int64 -> text_embeds (batch, 512): the mean of the rows of its words."""
    nodes = [
        helper.make_node("Mod", ["input_ids", "words"], ["rows"]),
        helper.make_node("Gather", ["table", "rows"], ["found"]),
        helper.make_node("ReduceMean", ["found"], ["text_embeds"], axes=[1], keepdims=0),
    ]
    given = helper.make_tensor_value_info("input_ids", TensorProto.INT64, ["batch", "sequence"])
    constants = {"words": np.array(_WORDS, np.int64), "table": _random((_WORDS, 512), seed=2)}
    return _network(nodes, [given], {"text_embeds": ["batch", 512]}, constants)


def dinov2() -> bytes:
    """pixel_values (batch, 3, 224, 224) -> last_hidden_state (batch, 257, 384): token 0 tells of the whole picture."""
    nodes = [
        *_seen("pixel_values", 224, "whole"),
        helper.make_node("Unsqueeze", ["whole", "one"], ["first"]),
        helper.make_node("Tile", ["first", "many"], ["alike"]),
        helper.make_node("Mul", ["alike", "others"], ["patches"]),
        helper.make_node("Concat", ["first", "patches"], ["last_hidden_state"], axis=1),
    ]
    constants = {
        "weights": _random((3 * _PLACES**2, 384), seed=3),
        "one": np.array([1], np.int64),
        "many": np.array([1, 256, 1], np.int64),
        "others": _random((1, 256, 384), seed=4),
    }
    return _network(nodes, [_picture("pixel_values", 224)], {"last_hidden_state": ["batch", 257, 384]}, constants)


def sface() -> bytes:
    """data (1, 3, 112, 112) -> fc1 (1, 128), not of unit length."""
    return _of_picture("data", 112, "fc1", 128, seed=5, batch=1)


def arcface() -> bytes:
    """data (1, 3, 112, 112) -> fc1 (1, 512), not of unit length."""
    return _of_picture("data", 112, "fc1", 512, seed=6, batch=1)


def yunet() -> bytes:
    """input (1, 3, 640, 640), BGR -> the twelve outputs: a face of 160 pixels around places of 32 that are magenta."""
    nodes = [
        helper.make_node("Conv", ["input", "magenta", "bar"], ["likeness"]),
        helper.make_node("Clip", ["likeness", "none", "full"], ["clipped"]),
    ]
    outputs: dict[str, list[str | int]] = {}
    constants: dict[str, NDArray[Any]] = {
        # 1 for magenta, 0.8 for what is nearly so, and nothing for other colours that a scene may have.
        "magenta": np.array([1, -1, 1], np.float32).reshape(1, 3, 1, 1) * 6 / 510,
        "bar": np.array([-5], np.float32),
        "none": np.array(0, np.float32),
        "full": np.array(1, np.float32),
        "bbox": np.array([0.5, 0.5, np.log(5), np.log(5)], np.float32),
        "kps": (0.5 + (TEMPLATE.ravel() - 56) / 112 * 5).astype(np.float32),
    }
    for stride in _STRIDES:
        places = (YUNET_SIDE // stride) ** 2
        constants |= {
            f"shape_{stride}": np.array([1, places, 1], np.int64),
            f"counts_{stride}": np.array(stride == _STRIDES[-1], np.float32),
            f"ones_{stride}": np.ones((1, places, 1), np.float32),
        }
        nodes += [
            helper.make_node(
                "AveragePool", ["clipped"], [f"mean_{stride}"], kernel_shape=[stride] * 2, strides=[stride] * 2
            ),
            helper.make_node("Reshape", [f"mean_{stride}", f"shape_{stride}"], [f"share_{stride}"]),
            helper.make_node("Mul", [f"share_{stride}", f"counts_{stride}"], [f"cls_{stride}"]),
            helper.make_node("Identity", [f"cls_{stride}"], [f"obj_{stride}"]),
            helper.make_node("Mul", [f"ones_{stride}", "bbox"], [f"bbox_{stride}"]),
            helper.make_node("Mul", [f"ones_{stride}", "kps"], [f"kps_{stride}"]),
        ]
    for name, numbers in (("cls", 1), ("obj", 1), ("bbox", 4), ("kps", 10)):
        outputs |= {f"{name}_{stride}": [1, (YUNET_SIDE // stride) ** 2, numbers] for stride in _STRIDES}
    return _network(nodes, [_picture("input", YUNET_SIDE, batch=1)], outputs, constants)


def with_face(photo: NDArray[np.uint8], *, person: int, left: int = 180, top: int = 120) -> NDArray[np.uint8]:
    """A photo (360, 480, 3) with a head of 120 x 120 pixels that the stand-in of YuNet finds: colours of the `person`
    in 8 x 8 places around a magenta middle."""
    head = np.random.default_rng(person).integers(0, 200, (_PLACES, _PLACES, 3), dtype=np.uint8)
    # Without edges, so that the same head in two photos is no local feature that both have in common.
    head = np.asarray(cv2.resize(head, (_HEAD, _HEAD), interpolation=cv2.INTER_CUBIC), np.uint8)
    cv2.circle(head, (_HEAD // 2, _HEAD // 2), _MIDDLE * 3 // 4, (255, 0, 255), -1)
    shown = photo.copy()
    shown[top : top + _HEAD, left : left + _HEAD] = head
    return shown


NETWORKS = {
    "clip-vit-b32": clip_image,
    "clip-vit-b32-text": clip_text,
    "dinov2-small": dinov2,
    "sface-2021dec": sface,
    "yunet-2023mar": yunet,
    "arcface-r100-int8": arcface,
}
"""By the name that the catalogue has for the real one."""


def entry(name: str) -> Model:
    """The catalogue's entry of that name."""
    (found,) = (model for model in read_catalogue(assets.model("models.toml")) if model.name == name)
    return found


def install(folder: Path, name: str, *, data: bytes | None = None) -> Model:
    """Put the stand-in for a model of the catalogue, with its description, into a folder; returns what it is there.

    The folder is the program's own of models, or one that GALLERY_DEDUP_MODELS names. `data` is another file's bytes.
    """
    folder.mkdir(parents=True, exist_ok=True)
    real, content = entry(name), NETWORKS[name]() if data is None else data
    file = f"{PREFIX}{real.file}"
    (folder / file).write_bytes(content)
    model = dataclasses.replace(
        real,
        name=f"{PREFIX}{name}",
        file=file,
        bytes=len(content),
        sha256=hashlib.sha256(content).hexdigest(),
        addresses=(),
        license_address="",
        warning="",
    )
    (folder / f"{file}.toml").write_text(description(model), encoding="utf-8")
    return model


def description(model: Model) -> str:
    """A model as its description in a file."""
    told = {name: getattr(model, name) for name in ("name", "dimension", "adds", "file", "bytes", "sha256", "license")}
    told["kind"] = model.kind.value
    if model.input is not None:
        text = model.input.resize == "tokens"
        fields = dataclasses.asdict(model.input)
        told["input"] = {
            name: [*value] if isinstance(value, tuple) else value
            for name, value in fields.items()
            if not (text and name in ("mean", "std"))
        }
    if model.output:
        told["output"] = [
            {"name": one.name, "shape": [*one.shape]} | ({} if one.token is None else {"token": one.token})
            for one in model.output
        ]
    return tomlkit.dumps({"models": [told]})


def _of_picture(name: str, side: int, output: str, numbers: int, *, seed: int, batch: str | int = "batch") -> bytes:
    constants = {"weights": _random((3 * _PLACES**2, numbers), seed=seed)}
    nodes = _seen(name, side, output)
    return _network(nodes, [_picture(name, side, batch=batch)], {output: [batch, numbers]}, constants)


def _seen(picture: str, side: int, output: str) -> list[onnx.NodeProto]:
    """Colours at 8 x 8 places, less their mean, times the weights."""
    step = side // _PLACES
    return [
        helper.make_node("AveragePool", [picture], ["places"], kernel_shape=[step, step], strides=[step, step]),
        helper.make_node("Flatten", ["places"], ["flat"]),
        helper.make_node("ReduceMean", ["flat"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("Sub", ["flat", "mean"], ["centred"]),
        helper.make_node("MatMul", ["centred", "weights"], [output]),
    ]


def _picture(name: str, side: int, *, batch: str | int = "batch") -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, [batch, 3, side, side])


def _network(
    nodes: Sequence[onnx.NodeProto],
    inputs: Sequence[onnx.ValueInfoProto],
    outputs: Mapping[str, Sequence[str | int]],
    constants: Mapping[str, NDArray[Any]],
) -> bytes:
    given = [helper.make_tensor_value_info(name, TensorProto.FLOAT, shape) for name, shape in outputs.items()]
    held = [numpy_helper.from_array(np.asarray(value), name) for name, value in constants.items()]
    graph = helper.make_graph([*nodes], "stand-in", [*inputs], given, held)
    network = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(network)
    return bytes(network.SerializeToString(deterministic=True))


def _random(shape: tuple[int, ...], *, seed: int) -> NDArray[Any]:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)
