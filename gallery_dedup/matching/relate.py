"""Two described photos put side by side: scores, evidence and relation. Scan and compare both come through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.exact import SAME_PIXELS_SCORE
from gallery_dedup.dimensions.hash import compare_turns
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.scales import SCORED
from gallery_dedup.domain import Evidence, Photo, Registration, Relation
from gallery_dedup.matching.evidence import SmallPicture, largest_difference, measure, structure
from gallery_dedup.matching.explain import flipped
from gallery_dedup.matching.registered import register
from gallery_dedup.matching.relations import (
    SAME_PIXELS_DIFFERENCE,
    may_have_same_pixels,
    registered_relation,
    relation_of,
)

_ALWAYS_DESCRIBED = {"exact", "hash", "color", "instance", "style"}
_ASKED_OF_FEATURES = (None, Relation.EDITED, Relation.RESAVED)
"""What the frame alone says of photos whose features are asked too: the next step of a focus stack looks re-saved, but
its frame is a little larger. What the cameras wrote of another moment outweighs both."""
PixelsEqual = Callable[[Photo, Photo], bool]
"""Decodes both photos in full and says whether their upright pixels are the same."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A photo with everything that comparing it takes."""

    photo: Photo
    vectors: Mapping[str, Vector]
    picture: SmallPicture

    @property
    def is_whole(self) -> bool:
        """Whether every dimension that describes every photo did."""
        return self.vectors.keys() >= _ALWAYS_DESCRIBED


@dataclass(frozen=True, slots=True)
class Finding:
    """What two photos are to each other; relation None: nothing that this version can tell."""

    relation: Relation | None
    scores: Mapping[str, float | None]
    evidence: Evidence | None


def relate(a: Subject, b: Subject, *, pixels_equal: PixelsEqual, scored: bool = True) -> Finding:
    """Compare A and B; the result is the same, turned round, for B and A.

    Without `scored`, photos that are nothing to each other are not scored. The measuring itself always goes from the
    smaller SHA-256 to the larger one, so that rounding cannot tell the two directions apart.
    """
    if b.photo.sha256 < a.photo.sha256:
        finding = relate(b, a, pixels_equal=pixels_equal, scored=scored)
        return replace(finding, evidence=finding.evidence and flipped(finding.evidence))
    turn = _turn(a, b)
    evidence = measure(a.picture, b.picture, turn=turn)
    same_file = a.photo.sha256 == b.photo.sha256
    if not same_file and _worth_decoding(a, b, evidence=evidence) and pixels_equal(a.photo, b.photo):
        evidence = replace(evidence, same_pixels=True)
    relation = Relation.SAME_FILE if same_file else relation_of(evidence, a.photo, b.photo)
    if relation in _ASKED_OF_FEATURES:
        evidence = replace(evidence, registration=_registration(a, b))
        relation = registered_relation(relation, evidence, a.photo, b.photo)
    return Finding(relation, _scores(a, b, evidence=evidence) if scored or relation else {}, evidence)


def _registration(a: Subject, b: Subject) -> Registration | None:
    features_a, features_b = a.vectors.get("geometry"), b.vectors.get("geometry")
    if features_a is None or features_b is None:
        return None
    return register(a.picture, b.picture, features_a=features_a, features_b=features_b)


def _worth_decoding(a: Subject, b: Subject, *, evidence: Evidence) -> bool:
    if not may_have_same_pixels(evidence, a.photo, b.photo):
        return False
    reduced_alike = a.photo.format == b.photo.format == "JPEG" and a.picture.pixels.shape == b.picture.pixels.shape
    return not reduced_alike or largest_difference(a.picture, b.picture) <= SAME_PIXELS_DIFFERENCE


def _scores(a: Subject, b: Subject, *, evidence: Evidence) -> dict[str, float | None]:
    scores = vector_scores(a.vectors, b.vectors) | {"structure": structure(a.picture, b.picture, turn=evidence.turn)}
    if evidence.registration is not None:
        scores["geometry"] = evidence.registration.share
    if evidence.same_pixels and a.photo.sha256 != b.photo.sha256:
        scores["exact"] = SAME_PIXELS_SCORE
    return {name: scores[name] for name in SCORED}


def vector_scores(a: Mapping[str, Vector], b: Mapping[str, Vector]) -> dict[str, float | None]:
    """Scores of all dimensions that compare vectors; None where one photo has none."""
    scores: dict[str, float | None] = {}
    for dimension in DIMENSIONS:
        vector_a, vector_b = a.get(dimension.name), b.get(dimension.name)
        scores[dimension.name] = (
            dimension.compare(vector_a, vector_b) if vector_a is not None and vector_b is not None else None
        )
    return scores


def _turn(a: Subject, b: Subject) -> int:
    """The turn in which the hashes agree best; upright where that is as good."""
    return compare_turns(a.vectors["hash"], b.vectors["hash"])[1]
