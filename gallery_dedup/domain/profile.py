"""Profiles: how much each dimension weighs in one score, and what each contributed to it."""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from gallery_dedup.domain.sentence import sentence

DIMENSION_NAMES = (
    "exact", "hash", "structure", "geometry", "color", "instance", "semantic", "style", "face", "capture",
)  # fmt: skip
"""Every dimension that may be weighed; one whose network is not installed simply has no score."""
LONGEST_PROFILE_NAME = 40
LONGEST_PURPOSE = 200
MOST_WEIGHT = 1e6
_NAME = re.compile(r"\w[\w \-]*", re.UNICODE)


class Missing(enum.StrEnum):
    """What becomes of a dimension that cannot score a pair."""

    RENORMALISE = "renormalise"
    """It is left out, and the others' weights are scaled up."""
    ZERO = "zero"
    """It counts as 0."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Named weights, 0 or more, as they were given: only their proportions count."""

    name: str
    purpose: str
    weights: Mapping[str, float]
    missing: Missing = Missing.RENORMALISE


PROFILES: tuple[Profile, ...] = (
    Profile(
        "gallery", sentence("tidy a photo gallery"), {"geometry": 0.3, "structure": 0.3, "hash": 0.2, "instance": 0.2}
    ),
    Profile("ecommerce", sentence("the same product"), {"instance": 0.7, "semantic": 0.2, "style": 0.1}),
    Profile("copyright", sentence("the same picture used elsewhere"), {"hash": 0.5, "instance": 0.3, "semantic": 0.2}),
    Profile("dedup", sentence("duplicates"), {"hash": 0.6, "instance": 0.3, "semantic": 0.1}),
    Profile(
        "visual_search",
        sentence("pictures that look alike"),
        {"semantic": 0.4, "instance": 0.3, "style": 0.2, "hash": 0.1},
    ),
    Profile("identity", sentence("the same person"), {"face": 0.8, "instance": 0.1, "semantic": 0.1}),
    Profile("forgery", sentence("manipulated pictures"), {"hash": 0.5, "instance": 0.3, "semantic": 0.1, "face": 0.1}),
)
"""Scripts rely on these weights, so they stay as they are: what is edited is saved under a name of its own."""


@dataclass(frozen=True, slots=True)
class Part:
    """What one dimension contributed: `share` is its weight after normalisation, 0..1, `contribution` share x score."""

    dimension: str
    weight: float
    share: float
    score: float | None
    contribution: float


@dataclass(frozen=True, slots=True)
class WeightedScore:
    """The score by a profile, the sum of its parts; None when none of its dimensions could score the pair."""

    score: float | None
    parts: tuple[Part, ...]


def checked_profile(profile: Profile) -> Profile:
    """The profile, if it can be used; ValueError says in words what is wrong with it."""
    check_profile_name(profile.name)
    if len(profile.purpose) > LONGEST_PURPOSE or not profile.purpose.isprintable():
        raise ValueError(sentence("its purpose must be one line of at most {most} letters", most=LONGEST_PURPOSE))
    for dimension, weight in profile.weights.items():
        if dimension not in DIMENSION_NAMES:
            raise ValueError(
                sentence(
                    'there is no dimension "{dimension}": choose of {choices}',
                    dimension=dimension,
                    choices=", ".join(DIMENSION_NAMES),
                )
            )
        _check_weight(dimension, weight)
    if not any(profile.weights.values()):
        raise ValueError(sentence("no dimension weighs anything: at least one weight must be more than 0"))
    return profile


def check_profile_name(name: str) -> None:
    """Raise ValueError for what cannot be the name of a profile."""
    if not _NAME.fullmatch(name) or name != name.strip() or len(name) > LONGEST_PROFILE_NAME:
        raise ValueError(
            sentence(
                '"{name}" cannot be a name: it takes 1 to {most} letters, digits, spaces, - and _, and begins '
                "with a letter or digit",
                name=name,
                most=LONGEST_PROFILE_NAME,
            )
        )
    if name.casefold() in {profile.name for profile in PROFILES}:
        raise ValueError(
            sentence('the profile "{name}" comes with the program: yours needs a name of its own', name=name.casefold())
        )


def _check_weight(dimension: str, weight: object) -> None:
    if isinstance(weight, bool) or not isinstance(weight, int | float) or not math.isfinite(weight):
        raise ValueError(sentence("the weight of {dimension} is not a number", dimension=dimension))
    if weight < 0:
        raise ValueError(
            sentence(
                "the weight of {dimension} is {weight:g}: it must not be below 0", dimension=dimension, weight=weight
            )
        )
    if weight > MOST_WEIGHT:
        raise ValueError(
            sentence(
                "the weight of {dimension} is {weight:g}: it must be at most {most:,.0f}",
                dimension=dimension,
                weight=weight,
                most=MOST_WEIGHT,
            )
        )
