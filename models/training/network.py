"""The network: a narrow residual network of dense 3x3 convolutions, which CPUs train and run fast."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

PREFIXES = (64, 128, 256, 512)
LUMA = (0.299, 0.587, 0.114)
LEVELS_PER_LUMA = 4  # weighted luma is finer than whole levels, and dark pictures have few of those
LEVELS = 256 * LEVELS_PER_LUMA
RANKS_SHARE = (
    0.35  # more: exposure series nearer, half crops farther, as the ranks of a part are not those of the whole
)
VARIANCE_FLOOR = 64.0


@dataclass(frozen=True)
class Architecture:
    """Widths of the stem and the stages, residual blocks in each stage, numbers in the vector."""

    stem: int = 24
    widths: tuple[int, ...] = (32, 64, 128, 256)
    blocks: tuple[int, ...] = (1, 1, 2, 1)
    numbers: int = 512
    pooled_stages: int = 2
    style_stages: int = 2


def convolution(inputs: int, outputs: int, *, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    """Convolution without bias and batch normalisation: (N, inputs, H, W) -> (N, outputs, H/stride, W/stride)."""
    layer = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(outputs))


class ResidualBlock(nn.Module):
    """Two 3x3 convolutions beside a shortcut (He et al. 2016), the shortcut averaged when shrinking (ResNet-D)."""

    def __init__(self, inputs: int, outputs: int, stride: int) -> None:
        super().__init__()
        self.first = convolution(inputs, outputs, stride=stride)
        self.second = convolution(outputs, outputs)
        self.shortcut: nn.Module = nn.Identity()
        if stride > 1 or inputs != outputs:
            pool: nn.Module = nn.AvgPool2d(stride, ceil_mode=True) if stride > 1 else nn.Identity()
            self.shortcut = nn.Sequential(pool, convolution(inputs, outputs, kernel=1))

    def forward(self, features: Tensor) -> Tensor:
        """(N, inputs, H, W) -> (N, outputs, H/stride, W/stride), both non-negative."""
        inner = functional.relu(self.first(features), inplace=True)
        return functional.relu(self.second(inner) + self.shortcut(features), inplace=True)


class GeneralizedMean(nn.Module):
    """GeM pooling (Radenovic et al. 2018) with one learned power per map: (N, C, H, W) -> (N, C)."""

    def __init__(self, power: float = 3.0) -> None:
        super().__init__()
        self.power = nn.Parameter(torch.tensor(power))

    def forward(self, features: Tensor) -> Tensor:
        """Pool in float32: powers of bfloat16 lose too much."""
        power = self.power.clamp(1.0, 6.0)
        return features.float().clamp(min=1e-4).pow(power).mean((2, 3)).pow(1.0 / power)


def channel_statistics(features: Tensor) -> Tensor:
    """Mean and standard deviation of every channel: (N, C, H, W) -> (N, 2C). They carry style (Huang 2017)."""
    values = features.float()
    mean = values.mean((2, 3))
    variance = (values * values).mean((2, 3)) - mean * mean
    return torch.cat([mean, (variance.clamp(min=0.0) + 1e-5).sqrt()], dim=1)


def standardised(values: Tensor, floor: float) -> Tensor:
    """Every map of every picture at mean 0 and deviation 1 (N, C, S, S); variances below `floor` are not blown up."""
    mean = values.mean((2, 3), keepdim=True)
    variance = (values - mean).square().mean((2, 3), keepdim=True)
    return (values - mean) / (variance + floor).sqrt()


def tone_ranks(luma: Tensor) -> Tensor:
    """Rank of every pixel's luma in its picture, which is histogram equalisation: (N, 1, S, S) of mean 0, deviation 1.

    Any exposure or tone curve that keeps the order of the levels drops out. Pixels of one level share their middle
    rank: what was clipped comes out at the mean of what it was.
    """
    level = (luma * LEVELS_PER_LUMA).round().clamp(0, LEVELS - 1).flatten(1).long()
    counts = luma.new_zeros(luma.shape[0], LEVELS).scatter_add(1, level, torch.ones_like(level).to(luma.dtype))
    middle = counts.cumsum(1) - counts / 2
    ranks = middle.gather(1, level) / (luma.shape[2] * luma.shape[3])
    return ((ranks - 0.5) * math.sqrt(12.0)).view_as(luma)


def seen(pictures: Tensor) -> Tensor:
    """What the first convolution sees, (N, 3, S, S): exposure, contrast and tint drop out from the start.

    The standardised picture, mixed with one whose luma is replaced by its ranks and whose colours are stretched alike.
    """
    luma = (pictures * pictures.new_tensor(LUMA).view(1, 3, 1, 1)).sum(1, keepdim=True)
    variance = (luma - luma.mean((2, 3), keepdim=True)).square().mean((2, 3), keepdim=True)
    ranked = tone_ranks(luma) + (pictures - luma) / (variance + VARIANCE_FLOOR).sqrt()
    return (1 - RANKS_SHARE) * standardised(pictures, VARIANCE_FLOOR) + RANKS_SHARE * standardised(ranked, 0.05)


class EmbeddingNetwork(nn.Module):
    """Residual stages, GeM pooling of the last two, and a linear head; style comes from the early maps."""

    def __init__(self, architecture: Architecture) -> None:
        super().__init__()
        self.architecture = architecture
        self.stem = convolution(3, architecture.stem, stride=2)
        self.stages = nn.ModuleList()
        width = architecture.stem
        for outputs, count in zip(architecture.widths, architecture.blocks, strict=True):
            blocks = [ResidualBlock(width if i == 0 else outputs, outputs, 2 if i == 0 else 1) for i in range(count)]
            self.stages.append(nn.Sequential(*blocks))
            width = outputs
        pooled = architecture.widths[-architecture.pooled_stages :]
        self.pools = nn.ModuleList(GeneralizedMean() for _ in pooled)
        self.norm = nn.BatchNorm1d(sum(pooled))
        self.head = nn.Linear(sum(pooled), architecture.numbers)
        self._initialise()

    def _initialise(self) -> None:
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
            if isinstance(module, ResidualBlock):
                normalisation = module.second[1]
                assert isinstance(normalisation, nn.BatchNorm2d)
                nn.init.zeros_(normalisation.weight)  # blocks start as identities, which trains steadier

    def maps(self, pictures: Tensor) -> list[Tensor]:
        """Feature maps of the stem and of every stage, for pictures (N, 3, S, S) with values 0..255."""
        maps = [functional.relu(self.stem(seen(pictures)), inplace=True)]
        for stage in self.stages:
            maps.append(stage(maps[-1]))
        return maps

    def pooled(self, maps: list[Tensor]) -> Tensor:
        """GeM of the last stages side by side: (N, sum of their widths)."""
        last = maps[-len(self.pools) :]
        return torch.cat([pool(values) for pool, values in zip(self.pools, last, strict=True)], dim=1)

    def describe(self, maps: list[Tensor]) -> Tensor:
        """Raw vector (N, numbers) from the pooled last stages."""
        vectors: Tensor = self.head(self.norm(self.pooled(maps)))
        return vectors

    def style(self, pictures: Tensor, maps: list[Tensor]) -> Tensor:
        """Channel statistics (N, K) of the pictures themselves, the stem and the first stages."""
        early = [pictures / 64.0, *maps[: 1 + self.architecture.style_stages]]
        return torch.cat([channel_statistics(values) for values in early], dim=1)

    def forward(self, pictures: Tensor) -> Tensor:
        """Pictures (N, 3, S, S) with values 0..255 -> vectors (N, numbers) before normalisation."""
        return self.describe(self.maps(pictures))


def parameter_count(network: nn.Module) -> int:
    """Number of trained numbers."""
    return sum(parameter.numel() for parameter in network.parameters())
