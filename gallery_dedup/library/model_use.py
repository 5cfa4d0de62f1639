"""What a model that is here is used for, or why it is not: one answer for the window and the command line."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from enum import StrEnum

from gallery_dedup.dimensions.semantic import image_model, text_model, tokenizer_model
from gallery_dedup.domain import Model
from gallery_dedup.in_use import ModelsInUse, lacking_for_faces, models_in_use, place_of
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings


class ModelUse(StrEnum):
    """Whether scans and searches work with a model that is here."""

    USED = "used"
    WAITS = "waits"
    """For another model, without which it is of no use."""
    OFF = "off"
    """Faces are off."""
    SPARE = "spare"
    """Another one serves the same."""
    BROKEN = "broken"
    """It failed when it was tried."""
    NOTHING = "nothing"
    """Nothing in the program works with such a model."""


@dataclass(frozen=True, slots=True)
class Use:
    """`waits_for` names the models that must come first, `reason` tells why one is broken."""

    use: ModelUse
    waits_for: tuple[str, ...] = ()
    reason: str = ""


class Uses:
    """What is used of the models that are here now; raises ModelError when the catalogue is missing or wrong."""

    def __init__(self, locations: Locations, *, settings: Settings, here: Collection[str]) -> None:
        """`here` are the names of those that are installed."""
        self._here = here
        self._models = models_in_use(locations, settings=settings)
        self._with_faces = models_in_use(locations, settings=replace(settings, faces=True))
        self._faces_lack = lacking_for_faces(locations)

    def of(self, model: Model) -> Use:
        """What a model that is here is used for."""
        if model.bundled:
            return Use(ModelUse.USED)
        place = place_of(model)
        if place is None:
            return Use(ModelUse.NOTHING)
        broken = (one.reason for one in self._with_faces.unusable if one.model == model)
        if (reason := next(broken, None)) is not None:
            return Use(ModelUse.BROKEN, reason=reason)
        if waits := self._waits_for(model, place):
            return Use(ModelUse.WAITS, waits_for=waits)
        if _is_at(place, model, self._models):
            return Use(ModelUse.USED)
        off = place in ("landmarks", "face") and _is_at(place, model, self._with_faces)
        return Use(ModelUse.OFF if off else ModelUse.SPARE)

    def _waits_for(self, model: Model, place: str) -> tuple[str, ...]:
        if place in ("landmarks", "face"):
            return self._faces_lack
        image = image_model(model.name)
        if image is None or place not in ("words", "tokenizer"):
            return ()
        names = (image, text_model(image), tokenizer_model(image))
        return tuple(name for name in names if name != model.name and name not in self._here)


def _is_at(place: str, model: Model, models: ModelsInUse) -> bool:
    used = getattr(models, place)
    return used is not None and used.model == model
