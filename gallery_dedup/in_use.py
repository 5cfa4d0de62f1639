"""Which added models are used, and the dimensions that they and our own network answer.

Knowing what is used loads no numerical library, so that a scan that has nothing to describe stays as short as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from gallery_dedup.catalogue.faults import Faults
from gallery_dedup.catalogue.places import installed, known_models, searched_folders
from gallery_dedup.dimensions.face_networks import FACE_MODEL, LANDMARKS_MODEL, OUTPUTS
from gallery_dedup.dimensions.scales import EMBEDDER_NAME, VERSIONS
from gallery_dedup.dimensions.semantic import SEMANTIC_MODEL, image_model, text_model, tokenizer_model
from gallery_dedup.domain import Model
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings

if TYPE_CHECKING:
    from gallery_dedup.dimensions.protocol import Dimension

_PREPARATION = 1
"""Grows when the same entry would be prepared otherwise: vectors of added models are then made anew."""


@dataclass(frozen=True, slots=True)
class UsedModel:
    """A model that is here, and where."""

    model: Model
    path: Path


@dataclass(frozen=True, slots=True)
class Unusable:
    """A model that is here and that failed when it was tried; `reason` is a sentence that names its file."""

    model: Model
    reason: str

    @property
    def notice(self) -> str:
        """What is said of it."""
        return sentence("{model} is not used: {reason}", model=self.model.name, reason=self.reason)


@dataclass(frozen=True, slots=True)
class ModelsInUse:
    """The added models that are used, None where there is none; our own network is used always and not told here.

    `instance`, `semantic` and `style` make a vector of a whole photo. `words` and `tokenizer` make one of a text that
    lies among those of `semantic`. `landmarks` finds faces and `face` makes the vector of one: both, or none of them.
    `unusable` are those that are passed over since they failed.
    """

    instance: UsedModel | None = None
    semantic: UsedModel | None = None
    style: UsedModel | None = None
    words: UsedModel | None = None
    tokenizer: UsedModel | None = None
    landmarks: UsedModel | None = None
    face: UsedModel | None = None
    provider: str = "CPU"
    unusable: tuple[Unusable, ...] = ()

    @property
    def notices(self) -> tuple[str, ...]:
        """A sentence for each model that is passed over."""
        return tuple(one.notice for one in self.unusable)

    def why_not(self, *places: str) -> str | None:
        """Why a model that is here does not serve at one of the places; None where none is passed over."""
        return next((one.notice for one in self.unusable if place_of(one.model) in places), None)

    @property
    def added(self) -> Mapping[str, int]:
        """Version of the vectors of added models by their key."""
        whole = {
            key_of(name, used): version_of(used)
            for name, used in (("instance", self.instance), ("semantic", self.semantic), ("style", self.style))
            if used is not None
        }
        if self.face is None or self.landmarks is None:
            return whole
        return whole | {key_of("face", self.face): version_of(self.landmarks, self.face)}

    @property
    def described_by(self) -> frozenset[str]:
        """What a content bears that was described by everything: "key:version" of our own dimensions and added ones."""
        return frozenset(f"{key}:{version}" for key, version in {**VERSIONS, **self.added}.items())

    @property
    def scored_by(self) -> str:
        """What a stored pair bears that was scored by all added models; empty for none."""
        return " ".join(f"{key}:{version}" for key, version in sorted(self.added.items()))


NO_MODELS = ModelsInUse()
"""Nothing but what comes with the program."""


def key_of(dimension: str, used: UsedModel) -> str:
    """The name under which the vectors of an added model are stored."""
    return f"{dimension}:{used.model.name}"


def version_of(*used: UsedModel) -> int:
    """A number out of the files and what their entries tell of input and output, 0..2^31 - 1.

    Another file under the same name, and another mean in its description, make other vectors.
    """
    told = [(one.model.sha256, one.model.input, one.model.output) for one in used]
    return int.from_bytes(hashlib.sha256(repr((_PREPARATION, told)).encode()).digest()[:4]) >> 1


def model_of(dimension: str, key: str, models: ModelsInUse) -> str:
    """What made the vectors of a key, as name@version: a file's name and the first digits of its SHA-256, or ours."""
    for used in _each(models):
        if key == key_of(dimension, used):
            return f"{used.model.name}@{used.model.sha256[:8]}"
    source = EMBEDDER_NAME if key in {"instance", "style"} else dimension
    return f"{source}@{VERSIONS[key]}"


def models_in_use(locations: Locations, *, settings: Settings, check: bool = False) -> ModelsInUse:
    """The added models that are here and used, as the settings say.

    Of several for the same purpose a model of the user's own comes first, then the order of the catalogue. One that
    failed when it was tried is passed over. With `check`, those that see photos and that nobody tried yet are opened
    and tried, which loads the numerical libraries and is remembered; else they count as right. Raises ModelError when
    the catalogue itself is missing or wrong.
    """
    if not any(_has_files(folder) for folder in searched_folders(locations)):
        return replace(NO_MODELS, provider=settings.provider)
    here, faults = _here(locations), Faults(locations)
    while True:
        models = _chosen([one for one in here if not faults.of(one.model, one.path)], settings)
        untried = [(one.model, one.path) for one in _asked_by_scans(models) if not faults.is_tried(one.model)]
        if not check or not untried:
            break
        from gallery_dedup.dimensions.network_check import check_network

        faults.try_all(untried, check_network=check_network)
    failed = ((one.model, faults.of(one.model, one.path)) for one in here)
    unasked = () if settings.faces else ("landmarks", "face")
    unusable = (Unusable(model, reason) for model, reason in failed if reason and place_of(model) not in unasked)
    return replace(models, unusable=tuple(unusable))


def place_of(model: Model) -> str | None:
    """The field of ModelsInUse where an added model could serve; None for one that nothing in the program uses."""
    taken = model.input
    if taken is None or taken.resize == "tokens":
        return ("tokenizer" if taken is None else "words") if image_model(model.name) else None
    if model.dimension != "face":
        return model.dimension if taken.resize != "face-template" else None
    if taken.resize == "face-template":
        return "face"
    # Other finders than YuNet tell of faces otherwise, or without landmarks.
    finds = {output.name for output in model.output}.issuperset(OUTPUTS) and len({*taken.size}) == 1
    return "landmarks" if finds else None


def _chosen(here: Sequence[UsedModel], settings: Settings) -> ModelsInUse:
    def first(place: str, name: str | None = None) -> UsedModel | None:
        served = (one for one in here if place_of(one.model) == place)
        return next((one for one in served if name in (None, one.model.name)), None)

    semantic, landmarks, face = first("semantic"), first("landmarks"), first("face")
    image = semantic.model.name if semantic is not None else SEMANTIC_MODEL
    faces = settings.faces and landmarks is not None and face is not None
    return ModelsInUse(
        instance=first("instance"),
        semantic=semantic,
        style=first("style"),
        words=first("words", text_model(image)),
        tokenizer=first("tokenizer", tokenizer_model(image)),
        landmarks=landmarks if faces else None,
        face=face if faces else None,
        provider=settings.provider,
    )


def lacking_for_faces(locations: Locations) -> tuple[str, ...]:
    """What faces still need, by the names of the catalogue; whether the settings want them does not matter.

    Raises ModelError when the catalogue itself is missing or wrong.
    """
    here = {place_of(one.model) for one in _here(locations)}
    return tuple(name for place, name in (("landmarks", LANDMARKS_MODEL), ("face", FACE_MODEL)) if place not in here)


def stamps(locations: Locations) -> tuple[tuple[str, int], ...]:
    """The folders of models and when files last came to them or went, ns; 0 for one that is not there."""
    return tuple((str(folder), _changed(folder)) for folder in searched_folders(locations))


def dimensions_in_use(models: ModelsInUse) -> tuple[Dimension, ...]:
    """The dimensions that come with the program, then those of added models; opens no network.

    Where two bear the same name, the later one's score counts if both photos have its vector.
    """
    from gallery_dedup.dimensions.added import added
    from gallery_dedup.dimensions.every import own_dimensions
    from gallery_dedup.dimensions.network import Network

    def dimension_of(name: str, used: UsedModel) -> Dimension:
        network = Network(used.path, (used.model.output[0].name,), models.provider, used.model.sha256)
        return added(name, key=key_of(name, used), version=version_of(used), model=used.model, network=network)

    named = (("instance", models.instance), ("semantic", models.semantic), ("style", models.style))
    whole = tuple(dimension_of(name, used) for name, used in named if used is not None)
    return (*own_dimensions(models.provider), *whole, *_face_dimensions(models))


def _face_dimensions(models: ModelsInUse) -> tuple[Dimension, ...]:
    """The faces of photos, where both their networks are used."""
    finder, face = models.landmarks, models.face
    if finder is None or face is None or finder.model.input is None or face.model.input is None:
        return ()
    from gallery_dedup.dimensions.face import FaceDimension
    from gallery_dedup.dimensions.network import Network

    return (
        FaceDimension(
            key=key_of("face", face),
            version=version_of(finder, face),
            finder=Network(finder.path, OUTPUTS, models.provider, finder.model.sha256),
            finder_takes=finder.model.input,
            network=Network(face.path, (face.model.output[0].name,), models.provider, face.model.sha256),
            takes=face.model.input,
        ),
    )


def _here(locations: Locations) -> list[UsedModel]:
    """The added models that are here, those of the user's own first."""
    return [
        UsedModel(model, path)
        for model in sorted(known_models(locations)[0], key=lambda model: bool(model.addresses))
        if not model.bundled and (path := installed(model, locations))
    ]


def _each(models: ModelsInUse) -> Iterator[UsedModel]:
    for used in (models.instance, models.semantic, models.style, models.face):
        if used is not None:
            yield used


def _asked_by_scans(models: ModelsInUse) -> Iterator[UsedModel]:
    """Those that see photos. One that reads words stops nothing but the search that it fails."""
    yield from _each(models)
    if models.landmarks is not None:
        yield models.landmarks


def _changed(folder: Path) -> int:
    try:
        return folder.stat().st_mtime_ns
    except OSError:
        return 0


def _has_files(folder: Path) -> bool:
    try:
        return any(True for _ in folder.iterdir())
    except OSError:
        return False
