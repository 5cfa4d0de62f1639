"""What each dimension of ImagePrism does with an image: an array, and the score of two arrays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.compat.prism_hash import hash_score, hashes
from gallery_dedup.compat.prism_nouns import Dimension, FaceConfig, HashConfig
from gallery_dedup.dimensions.face import faces_of, joined
from gallery_dedup.dimensions.protocol import Dimension as Described
from gallery_dedup.domain import CaptureData, DecodedPhoto
from gallery_dedup.errors import ModelError
from gallery_dedup.imaging.whole_image import small_rgb
from gallery_dedup.in_use import dimensions_in_use, models_in_use
from gallery_dedup.locations import default_locations
from gallery_dedup.settings import load_settings

if TYPE_CHECKING:
    from PIL.Image import Image

Embedding: TypeAlias = NDArray[Any]
_MODELS = {Dimension.SEMANTIC: "clip-vit-b32", Dimension.FACE: "yunet-2023mar and sface-2021dec"}
"""What the catalogue calls the models that these dimensions need; the others are answered by our own network too."""


class Scorer(Protocol):
    """One dimension of ImagePrism."""

    def embed(self, image: Image) -> Embedding | None:
        """The array of an upright opaque image; None where there is nothing to describe."""

    def score(self, a: Embedding, b: Embedding) -> float | None:
        """Score of two arrays on the dimension's own scale."""


@dataclass(frozen=True, slots=True)
class HashScorer:
    """Bits of the whole picture, see `prism_hash`."""

    config: HashConfig

    def embed(self, image: Image) -> Embedding:
        """Bits of all hashes, bool."""
        return hashes(image, self.config)

    def score(self, a: Embedding, b: Embedding) -> float:
        """Share of equal bits, combined over the hashes."""
        return hash_score(a, b, self.config)


@dataclass(frozen=True, slots=True)
class VectorScorer:
    """A dimension of the program's own, or of an installed model."""

    dimension: Described

    def embed(self, image: Image) -> Embedding | None:
        """The dimension's vector, float32, of unit length where it is a network's."""
        vector = self.dimension.describe(_described(image))
        return None if vector is None else vector.astype(np.float32)

    def score(self, a: Embedding, b: Embedding) -> float | None:
        """Cosine of both."""
        return self.dimension.compare(a, b)


@dataclass(frozen=True, slots=True)
class FaceScorer:
    """The faces of both images: the best pair counts."""

    dimension: Described

    def embed(self, image: Image) -> Embedding | None:
        """The faces (faces, numbers), float32, of unit length, the largest first; None where none is found."""
        vector = self.dimension.describe(_described(image))
        return None if vector is None or not vector[0] else faces_of(vector).astype(np.float32)

    def score(self, a: Embedding, b: Embedding) -> float | None:
        """The best cosine of two faces."""
        return self.dimension.compare(joined([*a]), joined([*b]))


@dataclass(frozen=True, slots=True)
class MissingScorer:
    """A dimension whose model is not installed: it can score nothing."""

    def embed(self, image: Image) -> None:
        """Nothing."""
        del image

    def score(self, a: Embedding, b: Embedding) -> None:
        """Nothing."""
        del a, b


def scorer_of(dimension: Dimension, config: HashConfig | FaceConfig | None) -> Scorer:
    """The scorer of a dimension; raises ModelError when it needs a model that is not installed."""
    if dimension is Dimension.HASH:
        return HashScorer(config if isinstance(config, HashConfig) else HashConfig())
    wanted = config.embed_file if isinstance(config, FaceConfig) and config != FaceConfig() else None
    found = [one for one in _dimensions() if one.name == dimension.value]
    if wanted is not None:
        found = [one for one in found if _is_of_file(one, wanted)]
    if not found:
        needed = f"a face network in the file {wanted}" if wanted else f"the model {_MODELS[dimension]}"
        raise ModelError(
            f"{dimension.value} needs {needed}, which is not installed: see gallery-dedup models list and models add"
        )
    return FaceScorer(found[-1]) if dimension is Dimension.FACE else VectorScorer(found[-1])


def _dimensions() -> Sequence[Described]:
    """All that are installed; whoever asks for faces by name has turned them on."""
    locations = default_locations()
    settings, _ = load_settings(locations)
    return dimensions_in_use(models_in_use(locations, settings=replace(settings, faces=True)))


def _is_of_file(dimension: Described, file: str) -> bool:
    network = getattr(dimension, "network", None)
    return network is not None and str(network.file).replace("\\", "/").rpartition("/")[2] == file


def _described(image: Image) -> DecodedPhoto:
    return DecodedPhoto(
        sha256="", pixels=small_rgb(image), width=image.width, height=image.height, format=image.format or "",
        frames=1, bit_depth=8, quality=None, capture=CaptureData(),
    )  # fmt: skip
