"""Removing a model that was downloaded or added."""

from __future__ import annotations

from pathlib import Path

from gallery_dedup.catalogue.add import DESCRIPTION
from gallery_dedup.catalogue.own_folder import alone_with, models_folder
from gallery_dedup.catalogue.part_file import PartFile
from gallery_dedup.catalogue.places import installed
from gallery_dedup.domain import Model
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError, ModelError
from gallery_dedup.locations import Locations


def remove(model: Model, locations: Locations) -> tuple[Path, ...]:
    """Erase a model's files from the program's own folder, a part and a damaged one too; returns what was erased.

    Raises ModelError when the model comes with the program, lies in a folder of the user's, or is not here, and
    LocationError when a file cannot be erased.
    """
    if model.bundled:
        raise ModelError(sentence("{model} comes with the program and stays", model=model.name))
    folder = models_folder(locations)
    part = PartFile(model, folder)
    with alone_with(model, folder):
        beside = (part.place, part.path, part.note, folder / (model.file + DESCRIPTION))
        gone = [_erased(path) for path in beside if path.is_file()]
        while (path := installed(model, locations)) and path.parent == folder:
            gone.append(_erased(path))
    if left := installed(model, locations):
        raise ModelError(
            sentence("{model} lies in a folder of your own and is not removed: {left}", model=model.name, left=left)
        )
    if not gone:
        raise ModelError(sentence("{model} is not installed", model=model.name))
    return tuple(gone)


def _erased(path: Path) -> Path:
    try:
        path.unlink()
    except OSError as error:
        raise LocationError(
            sentence("cannot remove {path}: {reason}", path=path, reason=system_words(error))
        ) from error
    return path
