"""Pairs worth a look because they share local features: half crops and screenshots, which hashes and the network miss.

Every feature's descriptor is cut into keys of bits, and features of two photos with an equal key vote for the pair:
locality-sensitive hashing by sampled bits (Indyk and Motwani 1998) in an inverted file as for visual words (Sivic and
Zisserman 2003). Only votes for one turn and scale count together (weak geometric consistency, Jégou et al. 2008), and
keys that many features share say nothing and are passed over, so that the work grows with the photos, not their pairs.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.local_features import Features

Integers: TypeAlias = NDArray[np.int64]
Rows: TypeAlias = NDArray[np.int64]

LEAST_VOTES = 6
"""For one turn and scale. Of half crops of 30 photos 0.97 have as many with their original, of other edits all; of
unrelated pairs and other shots of a scene together 0.13 %."""
MOST_PHOTOS = 20_000
"""Beyond, the keys of all photos take seconds and a gigabyte for every scan that finds something new; neighbours and
hashes propose alone there."""
MOST_VOTED = 48
"""Pairs of one photo that are looked at, those with most votes: drawings and screenshots have corners in common."""
_KEYS = 6
_KEY_BITS = 40
_DESCRIPTOR_BITS = 256
_MOST_ALIKE = 30
"""Features with one key above which it is too common to tell photos apart."""
_TURNS = 16
_SCALES = 16
_MIDDLE = 7
"""Turns and scales are counted in bins of 22.5 degrees and a third of an octave, two neighbouring ones together."""
_BLOCK = 256
"""New photos whose votes are counted at once."""


@dataclass(frozen=True, slots=True, eq=False)
class _Pool:
    """Features of many photos in a row: `ends[p]` to `ends[p + 1]` are those of photo p."""

    ends: Integers
    owner: Integers
    turn: Integers
    """Direction in 256 steps."""
    level: Integers
    keys: tuple[NDArray[np.uint64], ...]


def voted_pairs(features: Sequence[Features | None], *, first_new: int) -> Iterator[Rows]:
    """Yield rows a < b with LEAST_VOTES or more, shape (pairs, 2); b is at least `first_new`.

    Mirrored copies are found as well; a pair may come twice. Nothing beyond MOST_PHOTOS.
    """
    if not first_new < len(features) <= MOST_PHOTOS or not any(features[first_new:]):
        return
    known, mirrored = _pool(features, mirrored=False), _pool(features[first_new:], mirrored=True)
    orders = [np.argsort(keys, kind="stable") for keys in known.keys]
    indexes = [(keys[order], order) for keys, order in zip(known.keys, orders, strict=True)]
    for start in range(first_new, len(features), _BLOCK):
        end = min(start + _BLOCK, len(features))
        yield _voted(known, known, indexes, start, end, offset=0)
        yield _voted(mirrored, known, indexes, start - first_new, end - first_new, offset=first_new)


def _pool(features: Sequence[Features | None], *, mirrored: bool) -> _Pool:
    given = [(row, one) for row, one in enumerate(features) if one is not None]
    words = [np.roll(one.words, 2, axis=0) if mirrored else one.words for _, one in given]
    angles = np.concatenate([one.angle for _, one in given])
    turn = np.rint((math.pi - angles if mirrored else angles) * (256.0 / math.tau)).astype(np.int64) % 256
    counts = np.zeros(len(features), np.int64)
    counts[[row for row, _ in given]] = [one.words.shape[1] for _, one in given]
    return _Pool(
        ends=np.concatenate([[0], np.cumsum(counts)]),
        owner=np.repeat(np.arange(len(features)), counts),
        turn=turn,
        level=np.concatenate([one.level for _, one in given]).astype(np.int64),
        keys=_keys(np.concatenate(words, axis=1)),
    )


def _keys(words: NDArray[np.uint64]) -> tuple[NDArray[np.uint64], ...]:
    """Keys of all features, each array of other bits of the descriptors, uint64 of shape (4, n)."""
    bits = np.random.default_rng(1).permutation(_DESCRIPTOR_BITS)[: _KEYS * _KEY_BITS].reshape(_KEYS, _KEY_BITS)
    return tuple(_sampled(words, chosen.tolist()) for chosen in bits)


def _sampled(words: NDArray[np.uint64], bits: Sequence[int]) -> NDArray[np.uint64]:
    key = np.zeros(words.shape[1], np.uint64)
    for place, bit in enumerate(bits):
        key |= (words[bit // 64] >> np.uint64(bit % 64) & np.uint64(1)) << np.uint64(place)
    return key


def _voted(
    asking: _Pool,
    known: _Pool,
    indexes: Sequence[tuple[NDArray[np.uint64], Integers]],
    start: int,
    end: int,
    *,
    offset: int,
) -> Rows:
    """Pairs of the photos `start` to `end` of `asking`, `offset` rows further on in `known`, with those before them."""
    own = np.arange(asking.ends[start], asking.ends[end])
    hits = [_hits(keys[own], *index) for keys, index in zip(asking.keys, indexes, strict=True)]
    asked = own[np.concatenate([which for which, _ in hits])]
    given = np.concatenate([found for _, found in hits])
    rows, others = asking.owner[asked] + offset, known.owner[given]
    before = others < rows
    asked, given, pair = asked[before], given[before], (rows * len(known.ends) + others)[before]
    pair = pair - (start + offset) * len(known.ends)
    often = np.bincount(pair, minlength=1)[pair] >= LEAST_VOTES
    asked, given, pair = asked[often], given[often], pair[often]
    turns = (asking.turn[asked] - known.turn[given]) % 256 // (256 // _TURNS)
    scales = asking.level[asked] - known.level[given] + _MIDDLE
    bins = [(pair * _TURNS + (turns - turn) % _TURNS) * _SCALES + scales - scale for turn in (0, 1) for scale in (0, 1)]
    counted, votes = np.unique(np.concatenate(bins), return_counts=True)
    enough = votes >= LEAST_VOTES
    # Of each pair the bin with most votes, and of each photo the pairs with most votes, come first.
    order = np.argsort(-votes[enough], kind="stable")
    chosen, best = np.unique(counted[enough][order] // (_TURNS * _SCALES), return_index=True)
    row, other = np.divmod(chosen, len(known.ends))
    kept = _first_of_each(row, best)
    return np.stack([other[kept], row[kept] + start + offset], axis=1)


def _first_of_each(row: Integers, place: Integers) -> Integers:
    """Of the entries of each row the MOST_VOTED with the smallest places."""
    order = np.lexsort((place, row))
    begins = np.searchsorted(row[order], row[order])
    return np.sort(order[np.arange(len(order)) - begins < MOST_VOTED])


def _hits(asked: NDArray[np.uint64], keys: NDArray[np.uint64], order: Integers) -> tuple[Integers, Integers]:
    """Which of the asked features meet which known ones in a key, sorted in `keys` by `order`."""
    begin = np.searchsorted(keys, asked, side="left")
    lengths = np.searchsorted(keys, asked, side="right") - begin
    lengths[lengths > _MOST_ALIKE] = 0
    within = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(lengths) - lengths, lengths)
    return np.repeat(np.arange(len(asked)), lengths), order[np.repeat(begin, lengths) + within]
