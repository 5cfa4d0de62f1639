"""The faces that are stored: how many there are, and why none are looked for."""

from __future__ import annotations

from dataclasses import dataclass

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import GalleryDedupError, ModelsMissing, SettingsError
from gallery_dedup.in_use import ModelsInUse, lacking_for_faces
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from gallery_dedup.store.cache import Cache

FACE = "face"
OFF = sentence("faces are off: turn them on in the Models page, or with faces = true in the settings")
KEPT_HERE = sentence("the vectors of faces tell who a person is: they are kept here and never given out")


@dataclass(frozen=True, slots=True)
class StoredFaces:
    """How many photos were looked at for faces, how many of them show some, and how many faces are stored.

    Photos with the same bytes count once. What different networks made of a photo counts for each of them.
    """

    looked_at: int = 0
    photos: int = 0
    faces: int = 0


def stored_faces(cache: Cache) -> StoredFaces:
    """What is stored, of whatever network."""
    from gallery_dedup.dimensions.face import COUNT_BYTES, count_of

    stored = StoredFaces()
    for beginning, contents in cache.beginnings(FACE, size=COUNT_BYTES).items():
        faces = count_of(beginning)
        stored = StoredFaces(
            looked_at=stored.looked_at + contents,
            photos=stored.photos + contents * (faces > 0),
            faces=stored.faces + contents * faces,
        )
    return stored


def stored_faces_at(locations: Locations) -> StoredFaces:
    """The same for whoever has no cache open; where there is none, none is made."""
    if not locations.cache_file.exists():
        return StoredFaces()
    with Cache.open(locations.cache_file) as cache:
        return stored_faces(cache)


def erase_faces(cache: Cache) -> StoredFaces:
    """Forget all of them, and the scores they gave; returns what there was."""
    stored = stored_faces(cache)
    cache.erase_vectors(FACE)
    return stored


def why_no_faces(locations: Locations, *, settings: Settings, models: ModelsInUse) -> str | None:
    """Why faces are not looked for now; None when they are. Raises ModelError when the catalogue is wrong."""
    if models.face is not None:
        return None
    if not settings.faces:
        return OFF
    if lacking := lacking_for_faces(locations):
        return sentence("model not installed: {model}", model=" and ".join(lacking))
    return models.why_not("landmarks", "face")


def check_faces(locations: Locations, *, settings: Settings, models: ModelsInUse) -> None:
    """Raise SettingsError when faces are off or a model of theirs fails, and ModelsMissing when one is not here."""
    why = why_no_faces(locations, settings=settings, models=models)
    if why is not None:
        raise _refused(
            sentence("{dimension}: {reason}", dimension=FACE, reason=why),
            lacking_for_faces(locations) if settings.faces else (),
        )


def check_given_out(dimension: str) -> None:
    """Raise SettingsError for a dimension whose vectors stay in the cache."""
    if dimension == FACE:
        raise SettingsError(sentence("{dimension}: {reason}", dimension=FACE, reason=KEPT_HERE))


def _refused(told: str, lacking: tuple[str, ...]) -> GalleryDedupError:
    return ModelsMissing(told, models=lacking) if lacking else SettingsError(told)
