"""Where model files lie: beside the program, in its own folder, and in the folders that the user names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from gallery_dedup import assets
from gallery_dedup.catalogue.digests import remembered_sha256
from gallery_dedup.catalogue.entries import read_catalogue
from gallery_dedup.domain import Model, ModelState
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ModelError
from gallery_dedup.locations import Locations

CATALOGUE = "models.toml"
PART = ".part"


def searched_folders(locations: Locations) -> tuple[Path, ...]:
    """The folder of downloaded models, then those in GALLERY_DEDUP_MODELS."""
    named = os.environ.get(assets.MODELS_VARIABLE, "").split(os.pathsep)
    return (locations.models, *(Path(folder) for folder in named if folder))


def known_models(locations: Locations) -> tuple[tuple[Model, ...], tuple[str, ...]]:
    """The catalogue and what the user added with a description, and a sentence for each description that is wrong.

    Raises ModelError when the catalogue itself is missing or wrong.
    """
    try:
        models = {model.name: model for model in read_catalogue(assets.model(CATALOGUE))}
    except FileNotFoundError as error:
        raise ModelError(str(error)) from error
    notices = []
    for description in _descriptions(locations):
        try:
            for model in read_catalogue(description):
                if model.bundled:
                    raise ModelError(
                        sentence(
                            "{description}: {model} did not come with the program",
                            description=description,
                            model=model.name,
                        )
                    )
                if model.name in models and model != models[model.name]:
                    raise ModelError(
                        sentence(
                            "{description}: there is another model called {model}",
                            description=description,
                            model=model.name,
                        )
                    )
                models[model.name] = model
        except ModelError as error:
            notices.append(str(error))
    return tuple(models.values()), tuple(notices)


def installed(model: Model, locations: Locations) -> Path | None:
    """Where the whole, right file of a model lies, or None.

    A file counts by its size and SHA-256, whatever its name; one of the right name is looked at first.
    """
    for path in _candidates(model, locations):
        try:
            if path.stat().st_size == model.bytes and remembered_sha256(path, locations) == model.sha256:
                return path
        except OSError:
            continue  # a file that cannot be read is not the model; `verify` says so where it bears the model's name
    return None


def state_of(model: Model, path: Path | None) -> ModelState:
    """What is said of a model that `installed` found at `path`."""
    if path is None:
        return ModelState.AVAILABLE
    return ModelState.BUNDLED if path == bundled_path(model) else ModelState.INSTALLED


def bundled_path(model: Model) -> Path | None:
    """Where the file of a bundled model lies; None for others, and when it did not come with the installation."""
    if not model.bundled:
        return None
    try:
        return assets.model(model.file)
    except FileNotFoundError:
        return None


def named_files(model: Model, locations: Locations) -> tuple[Path, ...]:
    """The files that bear the model's file name where models are looked for, right or wrong."""
    own = bundled_path(model)
    named = (folder / model.file for folder in searched_folders(locations))
    return tuple(dict.fromkeys([*([own] if own else []), *(path for path in named if path.is_file())]))


def part_bytes(model: Model, locations: Locations) -> int:
    """How many bytes of a download that was stopped lie in the folder of models."""
    try:
        return (locations.models / (model.file + PART)).stat().st_size
    except OSError:
        return 0


def _candidates(model: Model, locations: Locations) -> Iterator[Path]:
    yield from named_files(model, locations)
    for folder in searched_folders(locations):
        yield from (path for path in _files(folder) if path.name != model.file and path.suffix != PART)


def _descriptions(locations: Locations) -> Iterator[Path]:
    for folder in searched_folders(locations):
        yield from (path for path in _files(folder) if path.suffix == ".toml" and path.name != CATALOGUE)


def _files(folder: Path) -> list[Path]:
    try:
        return sorted(path for path in folder.iterdir() if path.is_file())
    except OSError:
        return []
