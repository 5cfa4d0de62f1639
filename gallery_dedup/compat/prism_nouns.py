"""The nouns of imageprism 0.1.0, by its names: dimensions, profiles, configurations and results."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from gallery_dedup.matching.profiles import profile_named


class Dimension(str, Enum):  # noqa: UP042  (str(Dimension.HASH) is "Dimension.HASH" there)
    """A question about two images; members equal their names as texts."""

    HASH = "hash"
    SEMANTIC = "semantic"
    INSTANCE = "instance"
    FACE = "face"
    STYLE = "style"


class Profile(str, Enum):  # noqa: UP042
    """Named weights of several dimensions."""

    ECOMMERCE = "ecommerce"
    COPYRIGHT = "copyright"
    DEDUP = "dedup"
    FORGERY = "forgery"
    IDENTITY = "identity"
    VISUAL_SEARCH = "visual_search"


HASH_ALGORITHMS = ("phash", "dhash", "ahash")


@dataclass(frozen=True)
class HashConfig:
    """Which hashes of `hash_size` squared bits are taken, and how their shares of equal bits become one score."""

    algorithms: tuple[str, ...] = HASH_ALGORITHMS
    hash_size: int = 8
    combine: Literal["mean", "max", "min"] = "mean"

    def __post_init__(self) -> None:
        """Raise ValueError for hashes that do not exist, and for none at all."""
        unknown = set(self.algorithms) - set(HASH_ALGORITHMS)
        if unknown:
            raise ValueError(f"Unknown hash algorithms: {unknown}")
        if not self.algorithms:
            raise ValueError("At least one algorithm is required")


@dataclass(frozen=True)
class FaceConfig:
    """Which face network is used. With the defaults: the one that is installed. Otherwise: the installed file
    `embed_file`; `embed_repo` says where it came from, and nothing is fetched from there.
    """

    embed_repo: str = "onnx-community/arcface-onnx"
    embed_file: str = "arcface.onnx"


@dataclass(frozen=True)
class CompareResult:
    """Scores by dimension, None where the pair cannot be scored; `weighted_score` only with a profile or weights."""

    scores: dict[str, float | None]
    weighted_score: float | None = None


@dataclass(frozen=True)
class DedupResult:
    """`unique` are the numbers of the images that represent others, first seen first; `labels[i]` is the one that
    represents image i.
    """

    unique: list[int]
    labels: list[int]


def weights_of(profile: Profile) -> dict[Dimension, float]:
    """The weights of a profile, the heaviest first; they add up to 1."""
    return {Dimension(name): weight for name, weight in profile_named(profile.value).weights.items()}
