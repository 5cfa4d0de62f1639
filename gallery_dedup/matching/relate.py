"""Two described photos put side by side: scores, evidence and relation. Scan and compare both come through here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from gallery_dedup.dimensions.every import DIMENSIONS
from gallery_dedup.dimensions.exact import SAME_PIXELS_SCORE
from gallery_dedup.dimensions.hash import compare_turns
from gallery_dedup.dimensions.protocol import Dimension, Vector
from gallery_dedup.dimensions.scales import SCORED
from gallery_dedup.domain import UNCHANGED_RELATIONS, Evidence, PathReason, Photo, Registration, Relation
from gallery_dedup.errors import ImageError, ImageLost
from gallery_dedup.imaging.color_profile import read_profile_name
from gallery_dedup.matching.aligned_structure import frame_structure, structure
from gallery_dedup.matching.evidence import largest_difference, measure
from gallery_dedup.matching.explain import flipped
from gallery_dedup.matching.full_size import detail_kept, grain_between, is_plain, noise_between, place_between
from gallery_dedup.matching.overlap_tones import with_overlap_tones
from gallery_dedup.matching.registered import register
from gallery_dedup.matching.relations import (
    OTHER_PLACE,
    PLAIN_SHARE,
    RESAVED_OVERLAY,
    SAME_PIXELS_DIFFERENCE,
    SOFTENED,
    full_size_relation,
    is_toned,
    may_be_exposed_otherwise,
    may_be_two_shots,
    may_have_noise,
    may_have_same_pixels,
    registered_relation,
    relation_of,
)
from gallery_dedup.matching.rounding import made_from
from gallery_dedup.matching.shared_noise import fine_in_common
from gallery_dedup.matching.small_picture import SmallPicture

_ALWAYS_DESCRIBED = {"exact", "hash", "color", "instance", "style"}
_ASKED_OF_FEATURES = (None, Relation.EDITED, Relation.RESAVED)
"""What the frame alone says of photos whose features are asked too: the next step of a focus stack looks re-saved, but
its frame is a little larger. What the cameras wrote of another moment outweighs both."""
_NEXT_TO_NOTHING = 0.01
PixelsEqual = Callable[[Photo, Photo], bool]
"""Decodes both photos in full and says whether their upright pixels are the same; raises ImageLost."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A photo with everything that comparing it takes; `vectors` go by the dimension's key."""

    photo: Photo
    vectors: Mapping[str, Vector]
    picture: SmallPicture

    @property
    def is_whole(self) -> bool:
        """Whether every dimension that comes with the program and describes every photo did."""
        return self.vectors.keys() >= _ALWAYS_DESCRIBED


@dataclass(frozen=True, slots=True)
class Finding:
    """What two photos are to each other; relation None: nothing that this version can tell."""

    relation: Relation | None
    scores: Mapping[str, float | None]
    evidence: Evidence | None
    unread: PathReason | None = None
    """The photo that could not be read when it was to be looked at: the relation is at most `edited` and not final."""


def relate(
    a: Subject,
    b: Subject,
    *,
    pixels_equal: PixelsEqual,
    scored: bool = True,
    dimensions: Sequence[Dimension] = DIMENSIONS,
) -> Finding:
    """Compare A and B; the result is the same, turned round, for B and A.

    The `dimensions` give scores; what added models say changes no relation. Without `scored`, photos that are nothing
    to each other are not scored. Where a photo that was to be looked at in full size cannot be read now, the finding
    tells which, and the weaker relation holds until it can. The measuring itself always goes from the smaller SHA-256
    to the larger one, so that rounding cannot tell the two directions apart.
    """
    if b.photo.sha256 < a.photo.sha256:
        finding = relate(b, a, pixels_equal=pixels_equal, scored=scored, dimensions=dimensions)
        return replace(finding, evidence=finding.evidence and flipped(finding.evidence))
    turn = _turn(a, b)
    evidence = measure(a.picture, b.picture, turn=turn)
    same_file = a.photo.sha256 == b.photo.sha256
    unread: PathReason | None = None
    try:
        if not same_file and _worth_decoding(a, b, evidence=evidence) and pixels_equal(a.photo, b.photo):
            evidence = replace(evidence, same_pixels=True)
    except ImageLost as error:
        unread = PathReason(error.path, str(error))
    relation = Relation.SAME_FILE if same_file else relation_of(evidence, a.photo, b.photo)
    asked = relation in _ASKED_OF_FEATURES
    if asked:
        evidence = replace(evidence, registration=_registration(a, b))
        relation = registered_relation(relation, evidence, a.photo, b.photo)
        try:
            relation, evidence = _looked_at(relation, evidence, a, b)
        except ImageLost as error:
            unread = PathReason(error.path, str(error))
        if unread is not None and relation in UNCHANGED_RELATIONS:
            relation = Relation.EDITED
        if relation is Relation.EDITED:
            evidence = with_overlap_tones(evidence, a.picture, b.picture)
    evidence = replace(evidence, unread=unread is not None)
    if not scored and relation is None:
        return Finding(None, {}, evidence, unread)
    evidence = replace(evidence, frame_structure=frame_structure(a.picture, b.picture, turn=turn))
    scores = _scores(a, b, evidence=evidence, relation=relation, dimensions=dimensions, asked=asked)
    return Finding(relation, scores, evidence, unread)


def _looked_at(
    relation: Relation | None, evidence: Evidence, first: Subject, second: Subject
) -> tuple[Relation | None, Evidence]:
    """Relation and evidence after all looks at the photos in full size; raises ImageLost."""
    a, b = first.photo, second.photo
    evidence = replace(evidence, unexplained=_unexplained(relation, evidence, a, b))
    relation = full_size_relation(relation, evidence)
    if relation is Relation.RESAVED and is_toned(evidence, a, b) and _profile(a) == _profile(b):
        relation, evidence = Relation.EDITED, replace(evidence, toned=True)
    if relation is Relation.RESAVED and (detail := _softened(a, b)) is not None:
        relation, evidence = Relation.EDITED, replace(evidence, detail=detail)
    if relation is Relation.RESAVED and (overlay := _drawn(a, b)) is not None:
        relation, evidence = Relation.EDITED, replace(evidence, overlay=overlay)
    plain = max(first.picture.scene.textured, second.picture.scene.textured) < PLAIN_SHARE
    if relation is Relation.RESAVED and plain and is_plain(a, b):
        evidence = replace(evidence, in_common=(in_common := fine_in_common(a, b)))
        relation = Relation.EDITED if may_be_two_shots(in_common, a, b) else relation
    if relation is Relation.RESAVED:
        evidence = replace(evidence, made_from=made_from(a, b))
    return relation, evidence


def _profile(photo: Photo) -> str:
    """The name of the colour profile, empty for sRGB: who drops a profile changes colours without wanting to."""
    try:
        name = read_profile_name(photo.path)
    except ImageError as error:
        raise ImageLost(str(error), path=photo.path) from error
    return "" if "sRGB" in name else name


def _registration(a: Subject, b: Subject) -> Registration | None:
    features_a, features_b = a.vectors.get("geometry"), b.vectors.get("geometry")
    if features_a is None or features_b is None:
        return None
    return register(a.picture, b.picture, features_a=features_a, features_b=features_b)


def _unexplained(relation: Relation | None, evidence: Evidence, a: Photo, b: Photo) -> float | None:
    if may_have_noise(relation):
        return noise_between(a, b)
    return grain_between(a, b) if may_be_exposed_otherwise(relation, evidence, a, b) else None


def _softened(a: Photo, b: Photo) -> float | None:
    """Fine contrast of B over that of A in full size, where the smaller of them was clearly made softer; else None."""
    if b.pixels <= a.pixels:
        kept = detail_kept(a, by=b)
        if kept is not None and kept < SOFTENED:
            return max(kept, _NEXT_TO_NOTHING)
    if a.pixels <= b.pixels:
        kept = detail_kept(b, by=a)
        if kept is not None and kept < SOFTENED:
            return 1.0 / max(kept, _NEXT_TO_NOTHING)
    return None


def _drawn(a: Photo, b: Photo) -> float | None:
    """An overlay, in the unit of `RESAVED_OVERLAY`, where one place in full size shows something else; else None."""
    place = place_between(a, b, enough=OTHER_PLACE)
    return RESAVED_OVERLAY * place / OTHER_PLACE if place is not None and place > OTHER_PLACE else None


def _worth_decoding(a: Subject, b: Subject, *, evidence: Evidence) -> bool:
    if not may_have_same_pixels(evidence, a.photo, b.photo):
        return False
    reduced_alike = a.photo.format == b.photo.format == "JPEG" and a.picture.pixels.shape == b.picture.pixels.shape
    return not reduced_alike or largest_difference(a.picture, b.picture) <= SAME_PIXELS_DIFFERENCE


def _scores(
    a: Subject,
    b: Subject,
    *,
    evidence: Evidence,
    relation: Relation | None,
    dimensions: Sequence[Dimension],
    asked: bool,
) -> dict[str, float | None]:
    """Every score; the features are not compared again where they were `asked` already."""
    others = [dimension for dimension in dimensions if not (asked and dimension.name == "geometry")]
    scores = vector_scores(a.vectors, b.vectors, dimensions=others)
    scores["structure"] = structure(a.picture, b.picture, evidence=evidence, relation=relation)
    if asked and "geometry" in a.vectors and "geometry" in b.vectors:
        scores["geometry"] = evidence.registration.share if evidence.registration is not None else 0.0
    if evidence.same_pixels and a.photo.sha256 != b.photo.sha256:
        scores["exact"] = SAME_PIXELS_SCORE
    return {name: scores.get(name) for name in SCORED}


def vector_scores(
    a: Mapping[str, Vector], b: Mapping[str, Vector], *, dimensions: Sequence[Dimension]
) -> dict[str, float | None]:
    """Scores by name of dimensions that compare vectors, which go by key; None where one photo has none.

    Of dimensions with one name the last whose vector both photos have counts.
    """
    scores: dict[str, float | None] = {}
    for dimension in dimensions:
        vector_a, vector_b = a.get(dimension.key), b.get(dimension.key)
        score = dimension.compare(vector_a, vector_b) if vector_a is not None and vector_b is not None else None
        if score is not None or dimension.name not in scores:
            scores[dimension.name] = score
    return scores


def _turn(a: Subject, b: Subject) -> int:
    """The turn in which the hashes agree best; upright where that is as good."""
    return compare_turns(a.vectors["hash"], b.vectors["hash"])[1]
