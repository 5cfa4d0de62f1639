"""Two photos compared for a person: every score, the relation and the sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from gallery_dedup.dimensions.face import faces_of
from gallery_dedup.dimensions.protocol import Dimension
from gallery_dedup.dimensions.scales import OF_NETWORKS
from gallery_dedup.dimensions.semantic import SEMANTIC_MODEL
from gallery_dedup.domain import Comparison, Profile, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ImageLost
from gallery_dedup.in_use import NO_MODELS, ModelsInUse, model_of
from gallery_dedup.matching.explain import alignment, summary
from gallery_dedup.matching.profiles import check_dimension, weighed
from gallery_dedup.matching.registered import laid_by
from gallery_dedup.matching.relate import Finding, Subject, relate
from gallery_dedup.matching.same_pixels import PixelComparison
from gallery_dedup.matching.subject import read_subject

_NOTES = {
    "capture": sentence("no capture time or place in both photos"),
    "structure": sentence("no believable alignment: the pictures cannot be laid over each other"),
    "geometry": sentence("a picture has too few details"),
    "instance": sentence("a photo was not described by the network yet: scan its folder again"),
    "style": sentence("a photo was not described by the network yet: scan its folder again"),
    "face": sentence("a photo was not described by the network yet: scan its folder again"),
    "semantic": sentence("a photo was not described by the network yet: scan its folder again"),
}
_WITHOUT_MODEL = {"semantic": sentence("model not installed: {model}", model=SEMANTIC_MODEL)}
"""What is said of dimensions that only an added model answers, while there is none."""


def check_dimensions(dimensions: Sequence[str] | None) -> None:
    """Raise SettingsError for a dimension that does not exist."""
    for name in dimensions or ():
        check_dimension(name)


def compared(
    a: Subject,
    b: Subject,
    *,
    profile: Profile,
    dimensions: Sequence[Dimension],
    names: Sequence[str] | None,
    lacking: Mapping[str, str] | None = None,
    models: ModelsInUse = NO_MODELS,
) -> Comparison:
    """Every score that the `dimensions` give, or those of the `names`, the relation and the sentence.

    `lacking` tells of dimensions that could be among them why they are not; `models` are those of the `dimensions`.
    Raises ImageLost naming a photo that was described before and cannot be read now.
    """
    finding = _seen(relate(a, b, pixels_equal=PixelComparison(), dimensions=dimensions))
    scores = {name: score for name, score in finding.scores.items() if names is None or name in names}
    evidence = finding.evidence if finding.relation else None
    weighted = weighed(finding.scores, profile)
    told = dict(lacking or {})
    if finding.evidence is not None and finding.evidence.frame_structure is None:
        told["structure"] = sentence("a picture is too small")
    return Comparison(
        a=a.photo,
        b=b.photo,
        relation=finding.relation,
        summary=summary(a.photo, b.photo, relation=finding.relation, evidence=finding.evidence),
        profile=profile.name,
        weighted_score=weighted.score,
        scores=scores,
        notes={name: _note(name, a, b, dimensions, told) for name, score in scores.items() if score is None},
        alignment=alignment(a.photo, b.photo, evidence=evidence) if evidence else None,
        matrix=laid_by(evidence) if evidence else None,
        parts=weighted.parts,
        models={
            name: model_of(name, _scoring(name, a, b, dimensions), models)
            for name, score in scores.items()
            if score is not None and name in OF_NETWORKS
        },
    )


def _scoring(name: str, a: Subject, b: Subject, dimensions: Sequence[Dimension]) -> str:
    """The key of the dimension of a name whose score counts: of the last whose vector both have."""
    keys = [dimension.key for dimension in dimensions if dimension.name == name]
    return next((key for key in reversed(keys) if key in a.vectors and key in b.vectors), name)


def _note(name: str, a: Subject, b: Subject, dimensions: Sequence[Dimension], lacking: Mapping[str, str]) -> str:
    """Why a dimension gave no score."""
    answering = [dimension for dimension in dimensions if dimension.name == name]
    if not answering and name in (told := _WITHOUT_MODEL | dict(lacking)):
        return told[name]
    if name == "face" and all(answering[-1].key in one.vectors for one in (a, b)):
        without = [one for one in (a, b) if not len(faces_of(one.vectors[answering[-1].key]))]
        return sentence("no face in either image") if len(without) == 2 else sentence("no face in one image")
    return _NOTES.get(name, sentence("cannot be scored"))


def relation_now(path: str, keeper: str) -> Relation | None:
    """The relation of two files as they are on the disk now, nothing taken on trust; raises ImageError."""
    return _seen(relate(read_subject(path), read_subject(keeper), pixels_equal=PixelComparison())).relation


def _seen(finding: Finding) -> Finding:
    """The finding, where both photos could be looked at; raises ImageLost."""
    if (unread := finding.unread) is not None:
        raise ImageLost(sentence("{path}: {reason}", path=unread.path, reason=unread.reason), path=unread.path)
    return finding
