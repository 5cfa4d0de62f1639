"""What words say of many photos: one product of their vector with all those of the photos, best first."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass

import numpy as np

from gallery_dedup.dimensions.protocol import Dimension, Vector
from gallery_dedup.dimensions.words import WordNetwork
from gallery_dedup.domain import Photo
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ModelError
from gallery_dedup.matching.search import Found
from gallery_dedup.store.cache import Cache

_STEP = 20_000
"""Contents of one product: 40 MB of numbers, and a tenth of a second between two chances to leave."""
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class WordsSearched:
    """A sign of life: how many of the photos the words were compared with."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class WordResults:
    """The words that were looked for, and the best of the photos; `scored` of the `total` could be compared.

    `unread` are the words at the end for which the network had no room.
    """

    words: str
    unread: str
    found: tuple[Found, ...]
    scored: int
    total: int


def search_words(
    text: str,
    photos: Sequence[Photo],
    *,
    network: WordNetwork,
    cache: Cache,
    dimension: Dimension,
    top: int | None = None,
) -> Generator[WordsSearched, None, WordResults]:
    """The photos by the cosine of their vectors to that of the words, best first, then in the order given.

    `dimension` is that of the image network which belongs to the text network. Raises SettingsError when there are no
    words, ModelError when the network or its tokenizer cannot be used.
    """
    total = len(photos)
    yield WordsSearched(0, total)
    said = network.wording(text)
    towards = said.vector / (np.linalg.norm(said.vector) or np.float32(1.0))
    cosines: dict[str, float] = {}
    for names, blobs in cache.vectors_in_parts(dimension.key, version=dimension.version, most=_STEP) if total else ():
        vectors = np.frombuffer(b"".join(blobs), dtype=dimension.dtype).reshape(len(names), -1)
        cosines.update(zip(names, _cosines(vectors, towards), strict=True))
        yield WordsSearched(min(len(cosines), total), total)
    yield WordsSearched(total, total)
    scores = np.array([cosines.get(photo.sha256, np.nan) for photo in photos])
    scored = int(np.count_nonzero(~np.isnan(scores)))
    # Those without a score are sorted behind all others.
    best = np.argsort(-scores, kind="stable")[: scored if top is None else min(top, scored)]
    found = tuple(Found(photos[row], float(scores[row])) for row in best)
    return WordResults(said.words, said.unread, found, scored, total)


def _cosines(vectors: Vector, towards: Vector) -> list[float]:
    """The cosine of each row, all in one product."""
    if vectors.shape[1] != len(towards):
        raise ModelError(
            sentence(
                "the words have {count} numbers and the photos {other}: the text network does not belong to the "
                "image network",
                count=len(towards),
                other=vectors.shape[1],
            )
        )
    wide = vectors.astype(np.float32)
    lengths = np.linalg.norm(wide, axis=1)
    # The last digits of a product depend on where the numbers lie in memory; like photos stay in the order given.
    rounded = np.round((wide @ towards / np.where(lengths > 0, lengths, 1.0)).astype(np.float64), _DIGITS)
    cosines: list[float] = rounded.tolist()
    return cosines
