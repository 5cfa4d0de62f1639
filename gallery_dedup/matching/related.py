"""Photos that a score alone calls alike: same subject, style or person, although neither is a copy or other shot.

Asked for by name only. What is alike is found among the neighbours of the asked dimension's vectors, not by comparing
every photo with every other; a rule never marks what is found here.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np

from gallery_dedup.dimensions import SCALES, Scale
from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.face import faces_of
from gallery_dedup.dimensions.hash import HashDimension
from gallery_dedup.dimensions.instance import InstanceDimension
from gallery_dedup.dimensions.protocol import Dimension, Vector, unpack
from gallery_dedup.dimensions.style import balanced
from gallery_dedup.domain import Group, Member, Pair, Photo, Relation, Scores
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import SettingsError
from gallery_dedup.matching.candidates import hash_candidates
from gallery_dedup.matching.groups import Grouping
from gallery_dedup.matching.neighbours import NEAR, Vectors, near_pairs, nested
from gallery_dedup.matching.profiles import is_the_same, related_from
from gallery_dedup.matching.relate import Subject, relate, vector_scores
from gallery_dedup.matching.subject import subject_of
from gallery_dedup.store.cache import Cache

_SEARCHED = ("instance", "semantic", "style", "color", "face")
"""Dimensions whose own vectors are searched for neighbours."""
_LACKING = sentence("its model is not installed, or the photos were not scanned since")
_MARGIN = 0.01
"""What rounding to half precision takes off a cosine at most, many times over."""
_WORKERS = 2
_VECTORS_AT_ONCE = 4096
_AT_ONCE = 64
"""Pairs that the workers share between two signs of life."""
_HELD = 600
"""Small pictures held decoded, about 230 kB each."""

Names = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Looked:
    """A sign of life: pairs that were scored, of how many."""

    done: int
    total: int


def related_pairs(
    cache: Cache,
    photos: Sequence[Photo],
    *,
    grouping: Grouping,
    known: Collection[Names],
    dimensions: Sequence[Dimension] = DIMENSIONS,
) -> Generator[Looked, None, list[Pair]]:
    """Pairs of these photos (of each content one) whose score reaches the threshold; `known` ones have a relation.

    Without a threshold the "same" mark of the dimension, or those of the profile's, decide. The pairs bear the asked
    dimension's score; those of a profile, which every dimension must be known for, all of them. Raises SettingsError
    when the asked dimension describes none of the photos.
    """
    by_content = {photo.sha256: photo for photo in photos}
    worth = _proposed(cache, sorted(by_content), grouping=grouping, dimensions=dimensions)
    wanted = sorted({pair for pair in worth if pair not in known and pair not in grouping.not_copies})
    asked = [one for one in dimensions if one.name == grouping.dimension]
    scored = _by_vectors(cache, wanted, asked) if asked else _in_full(cache, wanted, by_content, dimensions)
    pairs: list[Pair] = []
    done = 0
    for block in scored:
        pairs += [Pair(*names, Relation.RELATED, scores) for names, scores in block if _reaches(scores, grouping)]
        done += len(block)
        yield Looked(done, len(wanted))
    return pairs


def with_every_score(
    cache: Cache, groups: Iterable[Group], *, dimensions: Sequence[Dimension] = DIMENSIONS
) -> Generator[Looked, None, list[Group]]:
    """The groups with all scores of each member to its keeper, as a comparison of the two would give them."""
    given = [*groups]
    photos = {member.photo.sha256: member.photo for group in given for member in group.members}
    keepers = {_names(group.keeper, member.photo) for group in given for member in group.members[1:]}
    wanted = sorted(keepers)
    scores: dict[Names, Scores] = {}
    for block in _in_full(cache, wanted, photos, dimensions):
        scores |= dict(block)
        yield Looked(len(scores), len(wanted))

    def whole(member: Member, keeper: Photo) -> Member:
        return replace(member, scores=scores[_names(keeper, member.photo)])

    return [
        replace(group, members=(group.members[0], *(whole(member, group.keeper) for member in group.members[1:])))
        for group in given
    ]


def _reaches(scores: Scores, grouping: Grouping) -> bool:
    score = grouping.score(scores)
    if score is None:
        return False
    if grouping.threshold is None and grouping.dimension is None:
        return is_the_same(scores, grouping.profile)
    least = _least(grouping)
    return least is not None and score >= least


def _least(grouping: Grouping) -> float | None:
    return related_from(grouping.profile, dimension=grouping.dimension, threshold=grouping.threshold)


def _proposed(
    cache: Cache, names: Sequence[str], *, grouping: Grouping, dimensions: Sequence[Dimension]
) -> Iterator[Names]:
    """Pairs worth scoring (a < b): neighbours by the asked dimension, or by each that the profile weighs.

    Where scores are no cosines or no vector is stored, our network's neighbours are looked at, and near hashes.
    """
    if grouping.dimension is None:
        asked = [name for name, weight in grouping.profile.weights.items() if weight > 0]
        floors = {name: _middle(_scale(name)) for name in asked if name in _SEARCHED and name != "instance"}
    else:
        asked = [grouping.dimension]
        least = _least(grouping)
        floors = {name: (1.0 if least is None else least) - _MARGIN for name in asked if name in _SEARCHED}
    for name, floor in floors.items():
        searched = [one for one in dimensions if one.name == name]
        described = [_described(cache, one, names) for one in searched]
        if grouping.dimension is not None and names and not any(described):
            raise SettingsError(sentence("{name} describes none of these photos: {why}", name=name, why=_LACKING))
        for one, vectors in zip(searched, described, strict=True):
            yield from _near(_unit_rows(one, vectors), near=floor)
    if "hash" in asked:
        yield from _near_hashes(_described(cache, HashDimension(), names))
    if grouping.dimension not in _SEARCHED:
        yield from _near(_unit_rows(InstanceDimension(), _described(cache, InstanceDimension(), names)), near=NEAR)


def _near(rows: tuple[list[str], Vectors], *, near: float) -> Iterator[Names]:
    """Pairs of different contents whose rows are near; a content has a row for each of its vectors."""
    owners, vectors = rows
    if len(owners) > 1:
        for block in near_pairs(vectors, first_new=0, near=near):
            named = ((owners[a], owners[b]) for a, b in block.tolist())
            yield from ((min(pair), max(pair)) for pair in named if pair[0] != pair[1])


def _unit_rows(dimension: Dimension, described: Mapping[str, Vector]) -> tuple[list[str], Vectors]:
    """Owners and rows of unit length whose cosine is the score or more.

    Of histograms the roots do that: the share in common is never more than the Bhattacharyya coefficient. Each face of
    a photo has a row.
    """
    if dimension.name == "face":
        faces = {name: faces_of(vector) for name, vector in described.items()}
        owners = [name for name, rows in faces.items() for _ in rows]
        stacked = [rows for rows in faces.values() if len(rows)]
        vectors = np.concatenate(stacked) if stacked else np.empty((0, 0), np.float32)
    else:
        owners = [*described]
        vectors = np.stack([*described.values()]) if owners else np.empty((0, 0), np.float32)
    if dimension.name == "color":
        vectors = np.sqrt(vectors.astype(np.float32))
    if dimension.key == "style" and owners:
        vectors = balanced(vectors)
    return owners, nested(vectors, vectors.shape[1])


def _near_hashes(described: Mapping[str, Vector]) -> Iterator[Names]:
    names = [*described]
    if len(names) < 2:
        return
    for block in hash_candidates(np.stack([*described.values()]), new=np.ones(len(names), np.bool_)):
        yield from ((names[a], names[b]) for a, b in block.tolist())


def _by_vectors(
    cache: Cache, wanted: Sequence[Names], asked: Sequence[Dimension]
) -> Iterator[list[tuple[Names, Scores]]]:
    """The score of the asked dimension for each pair."""
    names = {name for pair in wanted for name in pair}
    vectors: dict[str, dict[str, Vector]] = {name: {} for name in names}
    for dimension in asked:
        for name, vector in _described(cache, dimension, names).items():
            vectors[name][dimension.key] = vector
    for start in range(0, len(wanted), _VECTORS_AT_ONCE):
        block = wanted[start : start + _VECTORS_AT_ONCE]
        yield [((a, b), vector_scores(vectors[a], vectors[b], dimensions=asked)) for a, b in block]


def _in_full(
    cache: Cache, wanted: Sequence[Names], photos: Mapping[str, Photo], dimensions: Sequence[Dimension]
) -> Iterator[list[tuple[Names, Scores]]]:
    """Every score of each pair, as comparing the two gives them."""
    subjects: dict[str, Subject] = {}

    def load(name: str) -> Subject:
        if name not in subjects:
            subjects[name] = subject_of(cache, photos[name], dimensions=dimensions)
        return subjects[name]

    with ThreadPoolExecutor(_WORKERS) as pool:
        for start in range(0, len(wanted), _AT_ONCE):
            block = wanted[start : start + _AT_ONCE]
            pairs = [(load(a), load(b)) for a, b in block]
            yield [*zip(block, pool.map(lambda pair: _scores(*pair, dimensions=dimensions), pairs), strict=True)]
            if len(subjects) > _HELD:
                subjects.clear()


def _scores(a: Subject, b: Subject, *, dimensions: Sequence[Dimension]) -> Scores:
    # Matching found these two to be nothing to each other, so their pixels are not the same.
    return relate(a, b, pixels_equal=lambda _a, _b: False, dimensions=dimensions).scores


def _described(cache: Cache, dimension: Dimension, sha256s: Collection[str]) -> dict[str, Vector]:
    """The vectors of those contents that have one, in the order of their names."""
    names, blobs = cache.vectors(dimension.key, version=dimension.version, sha256s=sha256s)
    stored = zip(names, blobs, strict=True)
    return {name: unpack(dimension, blob) for name, blob in sorted(stored)}


def _names(a: Photo, b: Photo) -> Names:
    return min(a.sha256, b.sha256), max(a.sha256, b.sha256)


def _scale(name: str) -> Scale:
    return next(scale for scale in SCALES if scale.name == name)


def _middle(scale: Scale) -> float:
    """Halfway between the marks, below which a dimension rather says that two photos are unrelated."""
    if scale.unrelated is None or scale.same is None:
        return 1.0
    return (scale.unrelated + scale.same) / 2
