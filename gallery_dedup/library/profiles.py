"""Which dimensions cannot be scored here now, and why: what a profile then renormalises, or counts as 0."""

from __future__ import annotations

from gallery_dedup.dimensions.scales import SCORED
from gallery_dedup.dimensions.semantic import SEMANTIC, SEMANTIC_MODEL
from gallery_dedup.domain import DIMENSION_NAMES
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.in_use import ModelsInUse, models_in_use
from gallery_dedup.library.faces import FACE, why_no_faces
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings


def cannot_be_scored(locations: Locations, *, settings: Settings) -> dict[str, str]:
    """The reason by dimension; raises ModelError when the catalogue of models is missing or wrong."""
    models = models_in_use(locations, settings=settings)
    reasons = unanswered(locations, settings=settings, models=models)
    return reasons | {
        name: sentence("unknown here") for name in DIMENSION_NAMES if name not in SCORED and name not in reasons
    }


def unanswered(locations: Locations, *, settings: Settings, models: ModelsInUse) -> dict[str, str]:
    """The dimensions that only an added model answers and none does, each with the reason; raises as above."""
    reasons = {}
    if models.semantic is None:
        reasons[SEMANTIC] = models.why_not(SEMANTIC) or sentence("model not installed: {model}", model=SEMANTIC_MODEL)
    if (why := why_no_faces(locations, settings=settings, models=models)) is not None:
        reasons[FACE] = why
    return reasons
