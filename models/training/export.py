"""Export a checkpoint to ONNX: whitening folded in, weights kept as float16 or quantised to int8 with calibration."""

from __future__ import annotations

import argparse
import hashlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from onnxruntime import quantization
from torch import Tensor, nn
from torch.nn import functional

import data
import descriptors
from network import Architecture, EmbeddingNetwork

OPSET = 17
CALIBRATION_PHOTOS = 256


@dataclass(frozen=True)
class Whitening:
    """Vectors y = directions @ (x - centre): `directions` (D, D) by falling variance, `centre` (D,)."""

    centre: Tensor
    directions: Tensor


@dataclass(frozen=True)
class StyleScale:
    """Mean and standard deviation of the style numbers over the training photos, both (K,)."""

    mean: Tensor
    deviation: Tensor


class ExportedNetwork(nn.Module):
    """image (N, 3, S, S) 0..255 -> vector (N, 512) at unit length, style (N, K) of mean 0 and deviation 1."""

    style_mean: Tensor
    style_deviation: Tensor

    def __init__(self, network: EmbeddingNetwork, whitening: Whitening, scale: StyleScale) -> None:
        super().__init__()
        self.network = network
        self.head = folded_head(network, whitening)
        self.register_buffer("style_mean", scale.mean)
        self.register_buffer("style_deviation", scale.deviation)

    def forward(self, image: Tensor) -> tuple[Tensor, Tensor]:
        """One pass for both."""
        maps = self.network.maps(image)
        vector = functional.normalize(self.head(self.network.pooled(maps)), dim=1)
        return vector, (self.network.style(image, maps) - self.style_mean) / self.style_deviation


def folded_head(network: EmbeddingNetwork, whitening: Whitening) -> nn.Linear:
    """Batch normalisation, head and whitening as one linear layer."""
    norm, head = network.norm, network.head
    assert norm.running_var is not None
    assert norm.running_mean is not None
    scale = norm.weight / (norm.running_var + norm.eps).sqrt()
    weight = head.weight * scale
    bias = head.bias + head.weight @ (norm.bias - norm.running_mean * scale)
    folded = nn.Linear(weight.shape[1], weight.shape[0])
    folded.weight = nn.Parameter(whitening.directions @ weight)
    folded.bias = nn.Parameter(whitening.directions @ (bias - whitening.centre))
    return folded


def load_network(checkpoint: Path, begin: Path | None, share: float) -> EmbeddingNetwork:
    """The averaged weights of a checkpoint, ready for use.

    With `begin`, the checkpoint that a second phase began with, the mean of both weights (Wortsman et al. 2022), to
    which `checkpoint` adds `share`.
    """
    weights = torch.load(checkpoint, map_location="cpu")["averaged"]
    if begin is not None:
        first = torch.load(begin, map_location="cpu")["averaged"]
        mixed = {
            name: torch.lerp(first[name], weights[name], share) for name in weights if weights[name].is_floating_point()
        }
        weights = weights | mixed
    network = EmbeddingNetwork(Architecture())
    network.load_state_dict(weights)
    return network.eval()


@torch.no_grad()
def describe_photos(network: EmbeddingNetwork, photos: data.PhotoSet, side: int, every: int) -> tuple[Tensor, Tensor]:
    """Raw vectors (N, D) and raw style (N, K) of every `every`-th training photo."""
    vectors, styles = [], []
    indices = range(0, len(photos), every)
    for start in range(0, len(indices), 64):
        squares = [descriptors.squashed(photos.pixels[i], side) for i in indices[start : start + 64]]
        pictures = torch.from_numpy(np.stack(squares)).permute(0, 3, 1, 2).float()
        maps = network.maps(pictures)
        vectors.append(network.describe(maps))
        styles.append(network.style(pictures, maps))
    return torch.cat(vectors), torch.cat(styles)


def learn_whitening(vectors: Tensor, exponent: float) -> Whitening:
    """PCA of vectors (N, D); directions are scaled by variance ** -exponent.

    0 only turns the axes, 0.5 is full whitening (Jegou and Chum 2012). Directions without variance get no weight.
    """
    centre = vectors.mean(dim=0)
    variances, directions = torch.linalg.eigh(torch.cov((vectors - centre).double().T))
    variances, directions = variances.flip(0), directions.flip(1)
    kept = variances > variances[0] * 1e-6
    scales = torch.where(kept, (variances.clamp(min=1e-12) / variances[0]) ** -exponent, 0.0)
    return Whitening(centre=centre, directions=(directions * scales).T.float())


def keep_as_is(numbers: int) -> Whitening:
    """No whitening: the vectors as they were trained."""
    return Whitening(centre=torch.zeros(numbers), directions=torch.eye(numbers))


def write_onnx(exported: ExportedNetwork, path: Path, side: int) -> None:
    """Write float32 ONNX with a free batch size."""
    torch.onnx.export(
        exported.eval(),
        (torch.zeros(1, 3, side, side),),
        str(path),
        dynamo=False,
        opset_version=OPSET,
        input_names=["image"],
        output_names=["vector", "style"],
        dynamic_axes={"image": {0: "N"}, "vector": {0: "N"}, "style": {0: "N"}},
    )


def store_as_half(model: onnx.ModelProto, least: int = 256) -> onnx.ModelProto:
    """Keep large weights as float16 with a cast, which onnxruntime folds on loading: half the bytes, the same speed."""
    casts = []
    for tensor in model.graph.initializer:
        values = numpy_helper.to_array(tensor)
        if values.dtype == np.float32 and values.size >= least:
            name = tensor.name
            tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), name + "_half"))
            casts.append(onnx.helper.make_node("Cast", [name + "_half"], [name], to=onnx.TensorProto.FLOAT))
    nodes = [*casts, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    onnx.checker.check_model(model)
    return model


class CalibrationPhotos(quantization.CalibrationDataReader):  # type: ignore[misc]
    """Training photos, one at a time, as input of the network."""

    def __init__(self, photos: data.PhotoSet, side: int) -> None:
        chosen = np.linspace(0, len(photos) - 1, CALIBRATION_PHOTOS).astype(int)
        self._inputs: Iterator[dict[str, data.Vectors]] = iter(
            {"image": descriptors.network_input(photos.pixels[i], side)} for i in chosen
        )

    def get_next(self) -> dict[str, data.Vectors] | None:
        """The next input, or nothing when all were given."""
        return next(self._inputs, None)


def quantise(source: Path, out: Path, photos: data.PhotoSet, side: int) -> None:
    """Static int8 of the convolutions, per channel, with activations calibrated on training photos."""
    quantization.quantize_static(
        str(source),
        str(out),
        CalibrationPhotos(photos, side),
        quant_format=quantization.QuantFormat.QDQ,
        op_types_to_quantize=["Conv"],
        per_channel=True,
    )


def describe_file(path: Path) -> str:
    """Name, bytes and SHA-256, as models.toml wants them."""
    content = path.read_bytes()
    return f"{path.name}: bytes = {len(content)}, sha256 = {hashlib.sha256(content).hexdigest()}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--begin", type=Path, help="begin.pt of a second phase, to mix the weights with")
    parser.add_argument("--share", type=float, default=0.6, help="of the checkpoint in that mix, 0..1")
    parser.add_argument("--photos", type=Path, required=True, help="folder that data.py wrote")
    parser.add_argument("--out", type=Path, required=True, help="ONNX file to write")
    parser.add_argument("--side", type=int, default=128, help="side of the input in pixels")
    parser.add_argument("--precision", choices=("fp32", "fp16", "int8"), default="fp16")
    parser.add_argument("--whitening", type=float, default=0.42, help="exponent 0..0.5; below 0: none at all")
    parser.add_argument("--every", type=int, default=4, help="learn the whitening on every n-th training photo")
    options = parser.parse_args()
    network, photos = load_network(options.checkpoint, options.begin, options.share), data.load(options.photos)
    vectors, styles = describe_photos(network, photos, options.side, options.every)
    none = keep_as_is(vectors.shape[1])
    whitening = learn_whitening(vectors, options.whitening) if options.whitening >= 0 else none
    scale = StyleScale(mean=styles.mean(dim=0), deviation=styles.std(dim=0).clamp(min=1e-4))
    exported = ExportedNetwork(network, whitening, scale)
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "fp32.onnx"
        write_onnx(exported, plain, options.side)
        if options.precision == "int8":
            quantise(plain, options.out, photos, options.side)
        else:
            model = onnx.load(plain)
            onnx.save(store_as_half(model) if options.precision == "fp16" else model, options.out)
    print(describe_file(options.out))


if __name__ == "__main__":
    main()
