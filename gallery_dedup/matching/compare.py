"""Two photos compared for a person: every score, the relation and the sentence."""

from __future__ import annotations

from collections.abc import Sequence

from gallery_dedup.domain import Comparison, Relation
from gallery_dedup.matching.explain import alignment, summary
from gallery_dedup.matching.profiles import check_dimension, profile_named, weighted_score
from gallery_dedup.matching.registered import laid_by
from gallery_dedup.matching.relate import Subject, relate
from gallery_dedup.matching.same_pixels import PixelComparison
from gallery_dedup.matching.subject import read_subject

_NOTES = {
    "capture": "no capture time or place in both photos",
    "structure": "a picture is too small",
    "geometry": "a picture has too few details",
    "instance": "a photo was not described by the network yet: scan its folder again",
    "style": "a photo was not described by the network yet: scan its folder again",
}


def check_names(*, profile: str, dimensions: Sequence[str] | None) -> None:
    """Raise SettingsError for a profile or dimension that does not exist."""
    profile_named(profile)
    for name in dimensions or ():
        check_dimension(name)


def compared(a: Subject, b: Subject, *, profile: str, dimensions: Sequence[str] | None) -> Comparison:
    """Every score, or those of the `dimensions`, the relation and the sentence."""
    finding = relate(a, b, pixels_equal=PixelComparison())
    scores = {name: score for name, score in finding.scores.items() if dimensions is None or name in dimensions}
    evidence = finding.evidence if finding.relation else None
    return Comparison(
        a=a.photo,
        b=b.photo,
        relation=finding.relation,
        summary=summary(a.photo, b.photo, relation=finding.relation, evidence=finding.evidence),
        profile=profile,
        weighted_score=weighted_score(finding.scores, profile_named(profile)),
        scores=scores,
        notes={name: _NOTES.get(name, "cannot be scored") for name, score in scores.items() if score is None},
        alignment=alignment(a.photo, b.photo, evidence=evidence) if evidence else None,
        matrix=laid_by(evidence) if evidence else None,
    )


def relation_now(path: str, keeper: str) -> Relation | None:
    """The relation of two files as they are on the disk now, nothing taken from the cache on trust."""
    return relate(read_subject(path), read_subject(keeper), pixels_equal=PixelComparison()).relation
