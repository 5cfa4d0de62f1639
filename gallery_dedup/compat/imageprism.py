"""ImagePrism: the Python interface of imageprism 0.1.0, answered by this program.

The names, signatures, defaults, errors and results are those of imageprism; `hash` scores are equal to the last bit for
upright opaque pictures. Beyond it: pictures are turned upright and transparency is laid on white, one object may be
used from several threads, and `dedup` does not compare each image with every representative. Models are those of this
program's catalogue, and none is ever fetched: a dimension of a profile whose model is not installed scores None and
counts 0, after a warning; asked for by name, it is an error. An image may also be the bytes of a file, base64, a data
URI, or a web address, which is fetched unless the settings forbid it.
"""

from __future__ import annotations

import hashlib
import math
import threading
import warnings
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from gallery_dedup.compat.first_seen import Near, NearAll, NearBits, NearVectors, first_seen
from gallery_dedup.compat.prism_given import file_or_image, opened_image
from gallery_dedup.compat.prism_hash import most_differing
from gallery_dedup.compat.prism_nouns import (
    CompareResult,
    DedupResult,
    Dimension,
    FaceConfig,
    HashConfig,
    Profile,
    weights_of,
)
from gallery_dedup.compat.prism_scorers import Embedding, HashScorer, MissingScorer, Scorer, VectorScorer, scorer_of
from gallery_dedup.errors import ModelError

if TYPE_CHECKING:
    from PIL.Image import Image

    from gallery_dedup.compat.prism_given import Given

_CONFIGS: Mapping[Dimension, type] = {Dimension.HASH: HashConfig, Dimension.FACE: FaceConfig}


class ImagePrism:
    """Scores two images in one or several dimensions; see the module docstring."""

    def __init__(
        self,
        *,
        dimensions: Sequence[Dimension | str] | None = None,
        profile: Profile | str | None = None,
        weights: Mapping[Dimension | str, float] | None = None,
        config: Mapping[Dimension | str, object] | None = None,
        cache_size: int = 128,
    ) -> None:
        """With nothing said: hash only. `cache_size` counts the arrays that are kept, one for each image and dimension.

        Raises ValueError for names, weights and combinations that there are not, TypeError for a configuration of the
        wrong dimension, ModelError for a dimension that was asked for by name and needs a model that is not installed.
        """
        if profile and weights:
            raise ValueError("Cannot specify both profile and weights")
        if dimensions and (profile or weights):
            raise ValueError("Cannot specify dimensions together with profile or weights")
        self._weights = weights_of(Profile(profile)) if profile else _normalised(weights) if weights else None
        asked = [Dimension(one) for one in dimensions or (Dimension.HASH,)] if self._weights is None else self._weights
        configs = config or {}  # members and their names are the same keys; others are passed over, as there
        self._scorers = {one: self._scorer(one, _checked(one, configs.get(one))) for one in asked}
        self._cache_size = cache_size
        self._cache: OrderedDict[tuple[Dimension, str], Embedding | None] = OrderedDict()
        self._guard = threading.Lock()

    def compare(self, image_a: Given, image_b: Given) -> CompareResult:
        """Every score of two images; raises what Pillow raises for what it cannot open, SourceError for what cannot be
        fetched or understood.
        """
        return self._compared(self._embeddings(image_a), self._embeddings(image_b))

    def embed(self, image: Given) -> dict[str, Embedding | None]:
        """The array of each dimension: bool bits for hash, float32 for the others, None where there is nothing."""
        return {dimension.value: array for dimension, array in self._embeddings(image).items()}

    def dedup(self, images: Sequence[Given], threshold: float = 0.9) -> DedupResult:
        """Group what reaches the threshold: each image joins the first representative that it is like, or becomes one.

        Raises ValueError when several dimensions are scored and nothing weighs them.
        """
        if self._weights is None and len(self._scorers) != 1:
            raise ValueError("dedup needs a single similarity score; use one dimension, or a profile/weights.")
        found = [self._described(image) for image in images]

        def score(a: int, b: int) -> float | None:
            result = self._compared(found[a], found[b])
            return next(iter(result.scores.values())) if self._weights is None else result.weighted_score

        near = self._near(found, threshold) if found and not math.isnan(threshold) else NearAll()
        return DedupResult(*first_seen(len(found), near=near, score=score, threshold=threshold))

    def _scorer(self, dimension: Dimension, config: HashConfig | FaceConfig | None) -> Scorer:
        try:
            return scorer_of(dimension, config)
        except ModelError as error:
            if self._weights is None or config is not None:
                raise
            warnings.warn(f"{error}; until then {dimension.value} counts 0", stacklevel=3)
            return MissingScorer()

    def _compared(
        self, a: Mapping[Dimension, Embedding | None], b: Mapping[Dimension, Embedding | None]
    ) -> CompareResult:
        scores: dict[str, float | None] = {}
        for dimension, scorer in self._scorers.items():
            one, other = a[dimension], b[dimension]
            scores[dimension.value] = None if one is None or other is None else scorer.score(one, other)
        if self._weights is None:
            return CompareResult(scores)
        parts = (weight * (scores[dimension.value] or 0.0) for dimension, weight in self._weights.items())
        return CompareResult(scores, sum(parts))

    def _embeddings(self, given: Given) -> dict[Dimension, Embedding | None]:
        """The arrays of an image, those that are remembered without decoding it again."""
        source = file_or_image(given)
        image: Image | None = None
        if isinstance(source, bytes):
            key = hashlib.sha256(source).hexdigest()
        else:
            image = opened_image(source, given)
            key = _key(image)
        arrays: dict[Dimension, Embedding | None] = {}
        for dimension, scorer in self._scorers.items():
            known, arrays[dimension] = self._remembered(dimension, key)
            if not known:
                image = image or opened_image(source, given)
                arrays[dimension] = scorer.embed(image)
                self._remember(dimension, key, arrays[dimension])
        return arrays

    def _described(self, given: Given) -> dict[Dimension, Embedding | None]:
        image = opened_image(file_or_image(given), given)
        return {dimension: scorer.embed(image) for dimension, scorer in self._scorers.items()}

    def _remembered(self, dimension: Dimension, key: str) -> tuple[bool, Embedding | None]:
        with self._guard:
            if (dimension, key) not in self._cache:
                return False, None
            self._cache.move_to_end((dimension, key))
            return True, self._cache[dimension, key]

    def _remember(self, dimension: Dimension, key: str, array: Embedding | None) -> None:
        with self._guard:
            self._cache[dimension, key] = array
            while len(self._cache) > max(0, self._cache_size):
                self._cache.popitem(last=False)

    def _near(self, found: Sequence[Mapping[Dimension, Embedding | None]], threshold: float) -> Near:
        """Who may reach the threshold, by the heaviest dimension: all others together add at most their weights."""
        heaviest = max(self._weights, key=self._weights.__getitem__) if self._weights else next(iter(self._scorers))
        weight = self._weights[heaviest] if self._weights else 1.0
        others = sum(max(0.0, one) for name, one in (self._weights or {}).items() if name is not heaviest)
        least = (threshold - others) / weight
        scorer = self._scorers[heaviest]
        arrays = [one[heaviest] for one in found]
        if isinstance(scorer, HashScorer):
            bits = [array for array in arrays if array is not None]
            differing = most_differing(scorer.config, score=least)
            if NearBits.is_worth_it(len(bits[0]), differing=differing):
                return NearBits(bits, differing=differing)
        elif isinstance(scorer, VectorScorer) and heaviest is not Dimension.FACE and least > 0.0:
            return NearVectors(arrays, least=least)
        return NearAll()


def _normalised(weights: Mapping[Dimension | str, float]) -> dict[Dimension, float]:
    total = sum(weights.values())
    if total <= 0:
        raise ValueError("Weights must sum to a positive value")
    return {Dimension(name): weight / total for name, weight in weights.items()}


def _checked(dimension: Dimension, config: object) -> HashConfig | FaceConfig | None:
    if config is None:
        return None
    expected = _CONFIGS.get(dimension)
    if expected is None:
        raise ValueError(f"Dimension {dimension!r} does not accept config")
    if not isinstance(config, HashConfig | FaceConfig) or not isinstance(config, expected):
        raise TypeError(f"Config for {dimension!r} must be {expected.__name__}, got {type(config).__name__}")
    return config


def _key(image: Image) -> str:
    return hashlib.sha256(f"{image.size}{image.mode}".encode() + image.tobytes()).hexdigest()
