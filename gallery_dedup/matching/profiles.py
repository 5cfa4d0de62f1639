"""Profiles: how much each dimension weighs in the weighted score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gallery_dedup.dimensions import SCALES
from gallery_dedup.domain import Scores
from gallery_dedup.errors import SettingsError


@dataclass(frozen=True, slots=True)
class Profile:
    """Named weights, not yet normalised to 1."""

    name: str
    purpose: str
    weights: Mapping[str, float]


PROFILES: tuple[Profile, ...] = (
    Profile("gallery", "tidy a photo gallery", {"geometry": 0.3, "structure": 0.3, "hash": 0.2, "instance": 0.2}),
    Profile("ecommerce", "the same product", {"instance": 0.7, "semantic": 0.2, "style": 0.1}),
    Profile("copyright", "the same picture used elsewhere", {"hash": 0.5, "instance": 0.3, "semantic": 0.2}),
    Profile("dedup", "duplicates", {"hash": 0.6, "instance": 0.3, "semantic": 0.1}),
    Profile("visual_search", "pictures that look alike",
            {"semantic": 0.4, "instance": 0.3, "style": 0.2, "hash": 0.1}),
    Profile("identity", "the same person", {"face": 0.8, "instance": 0.1, "semantic": 0.1}),
    Profile("forgery", "manipulated pictures", {"hash": 0.5, "instance": 0.3, "semantic": 0.1, "face": 0.1}),
)  # fmt: skip


def profile_named(name: str) -> Profile:
    """The profile of that name; SettingsError names the known ones."""
    for profile in PROFILES:
        if profile.name == name:
            return profile
    known = ", ".join(profile.name for profile in PROFILES)
    raise SettingsError(f'unknown profile "{name}": choose one of {known}')


def check_dimension(name: str) -> str:
    """The name, if a dimension of that name can be scored; SettingsError names the known ones."""
    known = [scale.name for scale in SCALES]
    if name in known:
        return name
    raise SettingsError(f'unknown dimension "{name}": choose one of {", ".join(known)}')


def weighted_score(scores: Scores, profile: Profile) -> float | None:
    """Mean of the scores by the profile's weights; dimensions without a score are left out; None when none is left."""
    scored = [(weight, score) for name, weight in profile.weights.items() if (score := scores.get(name)) is not None]
    total = sum(weight for weight, _ in scored)
    return sum(weight * score for weight, score in scored) / total if total else None
