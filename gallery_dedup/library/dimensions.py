"""The dimensions as they are answered here now: by which version of what, or why not."""

from __future__ import annotations

from dataclasses import dataclass

from gallery_dedup.dimensions import SCALES, Scale
from gallery_dedup.dimensions.scales import OF_NETWORKS, VERSIONS
from gallery_dedup.in_use import model_of, models_in_use
from gallery_dedup.library.profiles import cannot_be_scored
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings

USED = "used"


@dataclass(frozen=True, slots=True)
class ListedDimension:
    """A dimension and what answers it.

    `version` is that of the stored vectors, None where none are stored; `model` is the network as name@version, None
    where none is asked. `state` is "used", or the reason why the dimension cannot be scored.
    """

    scale: Scale
    version: int | None
    model: str | None
    state: str


def listed_dimensions(locations: Locations, *, settings: Settings) -> tuple[ListedDimension, ...]:
    """Every dimension, in the order in which scores are shown; raises ModelError when the catalogue is wrong."""
    models = models_in_use(locations, settings=settings)
    reasons = cannot_be_scored(locations, settings=settings)
    keys = {key.partition(":")[0]: key for key in (*VERSIONS, *models.added)}
    versions = {**VERSIONS, **models.added}
    answered = {name: model_of(name, keys[name], models) for name in OF_NETWORKS if name in keys}
    return tuple(
        ListedDimension(
            scale,
            version=versions.get(keys.get(scale.name, "")),
            model=answered.get(scale.name),
            state=reasons.get(scale.name, USED),
        )
        for scale in SCALES
    )
