"""Photos a second that each dimension describes on two workers, and the memory that its network takes.

    python tests/benchmarks/dimension_speed.py [--originals FOLDER] [--weights FOLDER] [--photos 40] [--seconds 4]

CLIP and DINOv2 are not on hand: networks of the same layers and sizes (ViT-B/32, ViT-S/14) with random weights, brought
to 8 bits as theirs were (dynamic quantisation), take their place and are marked. Numbers do not change the time that a
multiplication takes. Photos are decoded before the clock runs; faces are looked for in portraits. Each line is a
process of its own. "By processor time" is what two processors would do that nobody else uses: where the machine is
shared, trust that one.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import logging
import math
import resource
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from gallery_dedup.dimensions.protocol import Dimension
from gallery_dedup.domain import DecodedPhoto, Model, ModelOutput
from gallery_dedup.imaging.decode import read_photo
from gallery_dedup.in_use import NO_MODELS, UsedModel, dimensions_in_use
from tests.stand_ins import entry

CHECKOUT = Path(__file__).resolve().parents[2]
WORKERS = 2
_MEBIBYTE = 1 << 20


class VisionTransformer:
    """The layers of a ViT (Dosovitskiy et al. 2021) with random weights, as an ONNX graph."""

    def __init__(self, *, patch: int, width: int, depth: int, heads: int, side: int = 224) -> None:
        self.patch, self.width, self.depth, self.heads = patch, width, depth, heads
        self.tokens = (side // patch) ** 2 + 1
        self._random = np.random.default_rng(0)
        self._nodes: list[onnx.NodeProto] = []
        self._held: list[onnx.TensorProto] = []

    def save(self, path: Path, *, output: str, projected: int | None) -> None:
        """Write the network: all tokens, or with `projected` numbers the first one's projection."""
        seen = self._embedded()
        for _ in range(self.depth):
            seen = self._node("Add", seen, self._attended(self._normed(seen)))
            seen = self._node("Add", seen, self._perceived(self._normed(seen)))
        seen = self._normed(seen)
        shape: list[str | int] = ["N", self.tokens, self.width]
        if projected is not None:
            first = self._node("Gather", seen, self._constant(np.array(0, np.int64)), axis=1)
            seen, shape = self._node("MatMul", first, self._weights(self.width, projected)), ["N", projected]
        self._nodes.append(helper.make_node("Identity", [seen], [output]))
        given = helper.make_tensor_value_info("pixel_values", TensorProto.FLOAT, ["N", 3, 224, 224])
        told = helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)
        graph = helper.make_graph(self._nodes, "vit", [given], [told], self._held)
        onnx.save(helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8), path)

    def _embedded(self) -> str:
        kernel = self._weights(self.width, 3, self.patch, self.patch)
        places = self._node("Conv", "pixel_values", kernel, kernel_shape=[self.patch] * 2, strides=[self.patch] * 2)
        rows = self._node("Reshape", places, self._constant(np.array([1, self.width, -1], np.int64)))
        tokens = self._node("Transpose", rows, perm=[0, 2, 1])
        both = self._node("Concat", self._weights(1, 1, self.width), tokens, axis=1)
        return self._node("Add", both, self._weights(1, self.tokens, self.width))

    def _attended(self, seen: str) -> str:
        size = self.width // self.heads
        split = self._constant(np.array([1, self.tokens, self.heads, size], np.int64))
        parts = []
        for _ in range(3):
            part = self._node("Reshape", self._linear(seen, self.width, self.width), split)
            parts.append(self._node("Transpose", part, perm=[0, 2, 1, 3]))
        asked, keys, values = parts
        products = self._node("MatMul", asked, self._node("Transpose", keys, perm=[0, 1, 3, 2]))
        scaled = self._node("Mul", products, self._constant(np.array(1 / math.sqrt(size), np.float32)))
        mixed = self._node("MatMul", self._node("Softmax", scaled, axis=-1), values)
        joined = self._node("Transpose", mixed, perm=[0, 2, 1, 3])
        rows = self._node("Reshape", joined, self._constant(np.array([1, self.tokens, self.width], np.int64)))
        return self._linear(rows, self.width, self.width)

    def _perceived(self, seen: str) -> str:
        wide = self._linear(seen, self.width, 4 * self.width)
        bent = self._node("Erf", self._node("Mul", wide, self._constant(np.array(math.sqrt(0.5), np.float32))))
        half = self._node("Mul", wide, self._constant(np.array(0.5, np.float32)))
        gelu = self._node("Mul", half, self._node("Add", bent, self._constant(np.array(1, np.float32))))
        return self._linear(gelu, 4 * self.width, self.width)

    def _normed(self, seen: str) -> str:
        ones, zeros = (self._constant(np.full(self.width, value, np.float32)) for value in (1, 0))
        return self._node("LayerNormalization", seen, ones, zeros, axis=-1)

    def _linear(self, seen: str, numbers: int, given: int) -> str:
        product = self._node("MatMul", seen, self._weights(numbers, given))
        return self._node("Add", product, self._weights(given))

    def _weights(self, *shape: int) -> str:
        return self._constant(self._random.standard_normal(shape).astype(np.float32) / math.sqrt(shape[0]))

    def _constant(self, value: NDArray[Any]) -> str:
        name = f"c{len(self._held)}"
        self._held.append(numpy_helper.from_array(value, name))
        return name

    def _node(self, kind: str, *inputs: str, **attributes: Any) -> str:
        name = f"n{len(self._nodes)}"
        self._nodes.append(helper.make_node(kind, inputs, [name], **attributes))
        return name


TRANSFORMERS = {
    "clip-vit-b32": ({"patch": 32, "width": 768, "depth": 12, "heads": 12}, 512),
    "dinov2-small": ({"patch": 14, "width": 384, "depth": 12, "heads": 6}, None),
}


def sized_like(name: str, folder: Path) -> UsedModel:
    """A network of the layers and sizes of one that is not on hand, in 8 bits, with its entry."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    logging.disable(logging.WARNING)  # it asks for a preparation that changes no speed
    sizes, projected = TRANSFORMERS[name]
    model = entry(name)
    whole, path = folder / f"{name}-float.onnx", folder / f"{name}.onnx"
    VisionTransformer(**sizes).save(whole, output=model.output[0].name, projected=projected)
    quantize_dynamic(whole, path, weight_type=QuantType.QUInt8)
    return UsedModel(_with(model, path), path)


def mobilenet(weights: Path) -> UsedModel:
    """The MobileNetV2 on hand, with mobilenetv2-12's entry and its own mean, deviation and names."""
    path, model = weights / "mobilenet_v2_1.0_224_quant_dequant_f32.onnx", entry("mobilenetv2-12")
    assert model.input is not None
    told = dataclasses.replace(model.input, name="input", mean=(128.0,) * 3, std=(128.0,) * 3)
    embedding = (ModelOutput("embedding", ("N", 1280), None),)
    return UsedModel(_with(dataclasses.replace(model, input=told, output=embedding), path), path)


def faces(weights: Path) -> tuple[UsedModel, UsedModel]:
    """The real YuNet and the MobileFaceNet on hand."""
    finder, path = weights / "face_detection_yunet_2023mar.onnx", weights / "mobilefacenet_foamliu.onnx"
    model = entry("sface-2021dec")
    assert model.input is not None
    mean, std = (123.675, 116.28, 103.53), (58.395, 57.12, 57.375)
    told = dataclasses.replace(model.input, name="input0", mean=mean, std=std)
    named = dataclasses.replace(model, input=told, output=(ModelOutput("output0", ("N", 128), None),))
    return UsedModel(entry("yunet-2023mar"), finder), UsedModel(_with(named, path), path)


def _with(model: Model, path: Path) -> Model:
    data = path.read_bytes()
    return dataclasses.replace(model, bytes=len(data), sha256=hashlib.sha256(data).hexdigest())


def asked(what: str, weights: Path, folder: Path) -> Dimension:
    """The dimension of that key, or of the network of that name."""
    models = NO_MODELS
    if what in TRANSFORMERS:
        used = sized_like(what, folder)
        semantic = used.model.dimension == "semantic"
        models = dataclasses.replace(
            NO_MODELS, semantic=used if semantic else None, instance=None if semantic else used
        )
    elif what == "mobilenetv2":
        models = dataclasses.replace(NO_MODELS, instance=mobilenet(weights))
    elif what == "face":
        finder, face = faces(weights)
        models = dataclasses.replace(NO_MODELS, landmarks=finder, face=face)
    else:
        return next(one for one in dimensions_in_use(NO_MODELS) if one.key == what)
    return dimensions_in_use(models)[-1]


def measure(what: str, photos: list[DecodedPhoto], *, weights: Path, seconds: float) -> None:
    """Describe the photos again and again on two workers and print a line."""
    with tempfile.TemporaryDirectory() as name, ThreadPoolExecutor(WORKERS) as pool:
        dimension = asked(what, weights, Path(name))
        before = _resident()
        for photo in photos[:WORKERS]:
            dimension.describe(photo)
        done, started, used = 0, time.perf_counter(), time.process_time()
        while time.perf_counter() - started < seconds:
            vectors = [*pool.map(dimension.describe, photos)]
            done += len(vectors)
        rate = done / (time.perf_counter() - started)
        alone = WORKERS * done / (time.process_time() - used)
        numbers = next((vector.size for vector in vectors if vector is not None), 0)
        more = (_resident() - before) / _MEBIBYTE
    mark = "  (layers and sizes of the real one, random weights)" if what in TRANSFORMERS else ""
    speed = f"{rate:8.1f} photos/s  {alone:8.1f} by processor time"
    print(f"{what:<14} {speed}  {numbers:5d} numbers  {more:6.0f} MiB more{mark}", flush=True)


def _resident() -> int:
    with open("/proc/self/statm", encoding="ascii") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


EVERYTHING = ("hash", "geometry", "color", "instance", "style", "mobilenetv2", "dinov2-small", "clip-vit-b32", "face")


def main() -> None:
    """Measure what the arguments ask for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="?", choices=EVERYTHING)
    parser.add_argument("--originals", type=Path, default=CHECKOUT.parent / "shared" / "photos" / "originals")
    parser.add_argument("--weights", type=Path, default=CHECKOUT.parent / "shared" / "weights")
    parser.add_argument("--photos", type=int, default=40)
    parser.add_argument("--seconds", type=float, default=4.0)
    options = parser.parse_args()
    if options.what is None:
        for what in EVERYTHING:
            subprocess.run([sys.executable, __file__, what, *sys.argv[1:]], check=True)
        return
    portraits = options.what == "face"
    paths = sorted((options.originals.with_name("faces") if portraits else options.originals).rglob("*.jpg"))
    chosen = [paths[number * len(paths) // options.photos] for number in range(options.photos)]
    measure(options.what, [read_photo(str(path)) for path in chosen], weights=options.weights, seconds=options.seconds)


if __name__ == "__main__":
    main()
