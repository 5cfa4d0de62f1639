"""Begin a second phase with the weights of an exported network of this kind, whose checkpoint is not at hand.

An export folds batch normalisation into the convolutions and whitening into the head. Both are taken out again: the
normalisations with statistics of views as training sees them, the whitening from the variances it left.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper
from torch import Tensor, nn

import descriptors
from batches import make_batch
from data import PhotoSet
from network import EmbeddingNetwork, GeneralizedMean
from schedule import Recipe

WHITENING = 0.42  # exponent the first phase was exported with
STATISTICS_BATCHES = 12
RIDGE = 1e-2


def exported_weights(path: Path) -> tuple[list[tuple[Tensor, Tensor]], list[Tensor], tuple[Tensor, Tensor]]:
    """Convolutions (weight, bias) in the order of use, the powers of the pools, the head (weight, bias)."""
    graph = onnx.load(path).graph
    values = {t.name.removesuffix("_half"): torch.tensor(numpy_helper.to_array(t)).float() for t in graph.initializer}
    nodes = [node for node in graph.node if node.op_type == "Conv"]
    convolutions = [(values[node.input[1]], values[node.input[2]]) for node in nodes]
    powers = [values[f"network.pools.{place}.power"] for place in range(2)]
    return convolutions, powers, (values["head.weight"], values["head.bias"])


def normalised_pairs(network: EmbeddingNetwork) -> list[tuple[nn.Conv2d, nn.BatchNorm2d]]:
    """Every convolution and its normalisation in the order of use: shortcuts come after the second convolution."""
    layers = [module for module in network.modules() if isinstance(module, nn.Conv2d)]
    norms = [module for module in network.modules() if isinstance(module, nn.BatchNorm2d)]
    return list(zip(layers, norms, strict=True))


def set_running(norm: nn.BatchNorm1d | nn.BatchNorm2d, mean: Tensor, variance: Tensor) -> None:
    """Put statistics into a normalisation."""
    assert norm.running_mean is not None
    assert norm.running_var is not None
    norm.running_mean.copy_(mean)
    norm.running_var.copy_(variance)


@torch.no_grad()
def fill(network: EmbeddingNetwork, path: Path) -> None:
    """The exported weights with normalisations that do nothing."""
    convolutions, powers, (weight, bias) = exported_weights(path)
    for (layer, norm), (values, offset) in zip(normalised_pairs(network), convolutions, strict=True):
        layer.weight.copy_(values)
        set_running(norm, torch.zeros_like(offset), torch.full_like(offset, 1 - norm.eps))
        norm.weight.fill_(1)
        norm.bias.copy_(offset)
    for pool, power in zip(network.pools, powers, strict=True):
        assert isinstance(pool, GeneralizedMean)
        pool.power.copy_(power)
    ones = torch.ones(weight.shape[1])
    set_running(network.norm, torch.zeros_like(ones), ones - network.norm.eps)
    network.head.weight.copy_(weight)
    network.head.bias.copy_(bias)


@torch.no_grad()
def put_normalisation_back(network: EmbeddingNetwork, views: list[Tensor]) -> None:
    """Batch normalisations with the statistics of these views, changed so that the network computes the same."""
    sums: dict[nn.Module, list[Tensor]] = {}

    def note(layer: nn.Module, _: object, output: Tensor) -> None:
        axes = (0, 2, 3) if output.ndim == 4 else (0,)
        values = output.float()
        sums.setdefault(layer, []).append(torch.stack([values.mean(axes), values.square().mean(axes)]))

    def note_pooled(layer: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        note(layer, None, inputs[0])

    hooks = [layer.register_forward_hook(note) for layer, _ in normalised_pairs(network)]
    hooks.append(network.norm.register_forward_pre_hook(note_pooled))
    for pictures in views:
        network(pictures)
    for hook in hooks:
        hook.remove()
    for layer, norm in normalised_pairs(network):
        mean, square = torch.stack(sums[layer]).mean(0)
        variance = (square - mean * mean).clamp(min=1e-8)
        # Under a normalisation the length of a filter only sets the pace of learning: the length of a fresh one.
        fresh = (2.0 * layer.in_channels / layer.out_channels) ** 0.5
        scale = fresh / layer.weight.flatten(1).norm(dim=1).clamp(min=1e-6)
        norm.bias.add_(mean)
        norm.weight.copy_(variance.sqrt())
        set_running(norm, mean * scale, variance * scale * scale)
        layer.weight.mul_(scale.view(-1, 1, 1, 1))
    mean, square = torch.stack(sums[network.norm]).mean(0)
    variance = (square - mean * mean).clamp(min=1e-8)
    set_running(network.norm, mean, variance)
    network.head.bias.add_(network.head.weight @ mean)
    network.head.weight.mul_(variance.sqrt())


@torch.no_grad()
def clean_vectors(network: EmbeddingNetwork, photos: PhotoSet, side: int, every: int) -> tuple[Tensor, Tensor]:
    """Vectors (N, D) of every `every`-th photo as it is, and their indices (N,)."""
    indices = range(0, len(photos), every)
    parts = []
    for start in range(0, len(indices), 64):
        squares = [descriptors.squashed(photos.pixels[i], side) for i in indices[start : start + 64]]
        parts.append(network(torch.from_numpy(np.stack(squares)).permute(0, 3, 1, 2).float()))
    return torch.cat(parts), torch.tensor(list(indices))


@torch.no_grad()
def undo_whitening(network: EmbeddingNetwork, vectors: Tensor) -> Tensor:
    """Scale the head's rows back: whitened variances are the 1 - 2 * WHITENING power of the true ones.

    Gives the scales (D,) the vectors (N, D) must be multiplied by.
    """
    variances = vectors.var(dim=0)
    kept = variances > variances.max() * 1e-6
    true = torch.where(kept, (variances / variances[kept].max()) ** (WHITENING / (1 - 2 * WHITENING)), 0.0)
    network.head.weight.mul_(true[:, None])
    network.head.bias.mul_(true)
    return true


@torch.no_grad()
def fit_imitator(imitator: nn.Linear, vectors: Tensor, teacher: Tensor) -> None:
    """Least squares from vectors (N, D) to the teacher's (N, T), with a ridge."""
    centre, wanted = vectors.mean(0), teacher.mean(0)
    inputs, outputs = (vectors - centre).double(), (teacher - wanted).double()
    gram = inputs.T @ inputs / len(inputs)
    gram += RIDGE * gram.diagonal().mean() * torch.eye(len(gram))
    weight = torch.linalg.solve(gram, inputs.T @ outputs / len(inputs)).T.float()
    imitator.weight.copy_(weight)
    imitator.bias.copy_(wanted - weight @ centre)


def restart(
    network: EmbeddingNetwork, imitator: nn.Linear, path: Path, *, photos: PhotoSet, teacher: Tensor, recipe: Recipe
) -> None:
    """Fill the network and the teacher's imitator out of an exported file; done on the processor."""
    device, side = teacher.device, recipe.sides[-1][1]
    network.cpu().eval()
    imitator.cpu()
    fill(network, path)
    batches = [make_batch(photos, recipe, 10**6 + step, side).views for step in range(STATISTICS_BATCHES)]
    put_normalisation_back(network, [torch.from_numpy(views).permute(0, 3, 1, 2).float() for views in batches])
    vectors, indices = clean_vectors(network, photos, side, every=4)
    scales = undo_whitening(network, vectors)
    fit_imitator(imitator, vectors * scales, teacher.cpu()[indices])
    network.to(device).train()
    imitator.to(device)
