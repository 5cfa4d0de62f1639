"""Profiles looked up, saved and removed, and the weighted score with its parts."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import PROFILES as PROFILES
from gallery_dedup.domain import Missing, Part, Profile, Scores, WeightedScore, checked_profile
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import SettingsError


def every_profile(saved: Sequence[Profile] = ()) -> tuple[Profile, ...]:
    """The profiles that come with the program, then the saved ones."""
    return (*PROFILES, *saved)


def profile_named(name: str, *, saved: Sequence[Profile] = (), missing: Missing | None = None) -> Profile:
    """The profile of that name, with another `missing` when one is given; SettingsError names the known ones."""
    for profile in every_profile(saved):
        if profile.name == name:
            return profile if missing is None else replace(profile, missing=missing)
    known = ", ".join(profile.name for profile in every_profile(saved))
    raise SettingsError(sentence('unknown profile "{name}": choose one of {known}', name=name, known=known))


def with_profile(saved: Sequence[Profile], profile: Profile) -> tuple[Profile, ...]:
    """The saved profiles with this one, in the place of one of its name; SettingsError says why it cannot be saved."""
    try:
        checked_profile(profile)
    except ValueError as error:
        raise SettingsError(sentence("the profile cannot be saved: {reason}", reason=error)) from error
    for known in saved:
        if known.name.casefold() == profile.name.casefold() and known.name != profile.name:
            raise SettingsError(
                sentence('there is a profile "{known}" already: save this one under another name', known=known.name)
            )
    others = [one for one in saved if one.name != profile.name]
    return tuple(sorted([*others, profile], key=lambda one: one.name))


def without_profile(saved: Sequence[Profile], name: str) -> tuple[Profile, ...]:
    """The saved profiles without one; SettingsError when it comes with the program, or is not there."""
    if name in {profile.name for profile in PROFILES}:
        raise SettingsError(sentence('the profile "{name}" comes with the program and stays', name=name))
    if name not in {profile.name for profile in saved}:
        told = ", ".join(profile.name for profile in saved)
        raise SettingsError(
            sentence('there is no saved profile "{name}": saved are {saved}', name=name, saved=told)
            if told
            else sentence('there is no saved profile "{name}": none is saved', name=name)
        )
    return tuple(profile for profile in saved if profile.name != name)


def check_dimension(name: str) -> str:
    """The name, if a dimension of that name can be scored; SettingsError names the known ones."""
    known = [scale.name for scale in SCALES]
    if name in known:
        return name
    raise SettingsError(
        sentence('unknown dimension "{name}": choose one of {choices}', name=name, choices=", ".join(known))
    )


def check_related(*, dimension: str | None, threshold: float | None) -> None:
    """Raise SettingsError when nothing says from which score on photos are related by a dimension."""
    if dimension is not None and threshold is None and _marks().get(dimension) is None:
        raise SettingsError(
            sentence("{dimension} has no mark for the same: related groups by it need a threshold", dimension=dimension)
        )


def related_from(profile: Profile, *, dimension: str | None, threshold: float | None) -> float | None:
    """The score from which on photos are related: the threshold, or the mark of the same, weighed for a profile."""
    if threshold is not None:
        return threshold
    return _marks().get(dimension) if dimension is not None else weighted_score(_marks(), _with_marks(profile))


def weighed(scores: Scores, profile: Profile) -> WeightedScore:
    """Mean of the scores by the profile's weights, with the part of each dimension, in the profile's order.

    A dimension without a score is left out, its share being 0, or counts as 0 when the profile says so.
    """
    zero = profile.missing is Missing.ZERO
    counted = {name: weight for name, weight in profile.weights.items() if zero or scores.get(name) is not None}
    total = math.fsum(counted.values())
    parts = tuple(
        _part(name, weight, score=scores.get(name), share=counted.get(name, 0.0) / total if total else 0.0)
        for name, weight in profile.weights.items()
    )
    known = any(part.score is not None and part.weight > 0 for part in parts)
    return WeightedScore(math.fsum(part.contribution for part in parts) if known else None, parts)


def weighted_score(scores: Scores, profile: Profile) -> float | None:
    """The score of `weighed` alone."""
    return weighed(scores, profile).score


def is_the_same(scores: Scores, profile: Profile) -> bool:
    """Whether the profile calls a pair the same: by the "same" marks of its dimensions, weighed as the scores are.

    Both are weighed alike, so a dimension that is missing here moves score and mark together; dimensions without a
    mark say nothing.
    """
    marked, marks = _with_marks(profile), _marks()
    reached = weighted_score(scores, marked)
    mark = weighted_score({name: marks[name] for name in marked.weights if scores.get(name) is not None}, marked)
    return reached is not None and mark is not None and reached >= mark


def _marks() -> dict[str, float]:
    return {scale.name: scale.same for scale in SCALES if scale.same is not None}


def _with_marks(profile: Profile) -> Profile:
    marks = _marks()
    return replace(profile, weights={name: weight for name, weight in profile.weights.items() if name in marks})


def _part(name: str, weight: float, *, score: float | None, share: float) -> Part:
    return Part(name, weight, share, score, share * score if score is not None else 0.0)
