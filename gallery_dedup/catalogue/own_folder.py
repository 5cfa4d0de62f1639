"""The program's own folder of models: made when needed, and one writer for each model."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from gallery_dedup.domain import Model
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError, ModelError
from gallery_dedup.file_lock import is_held, locked
from gallery_dedup.locations import Locations


def models_folder(locations: Locations) -> Path:
    """The folder of downloaded models, made when missing; LocationError when that cannot be."""
    try:
        locations.models.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise LocationError(
            sentence("cannot make the folder {models}: {reason}", models=locations.models, reason=system_words(error))
        ) from error
    return locations.models


@contextmanager
def alone_with(model: Model, folder: Path) -> Iterator[None]:
    """Keep other windows and commands from the files of this model; ModelError when one of them is at it."""
    path = folder / f".{model.file}.lock"
    try:
        path.touch()
    except OSError as error:
        raise LocationError(
            sentence("cannot write to the folder {folder}: {reason}", folder=folder, reason=system_words(error))
        ) from error
    with ExitStack() as stack:
        try:
            stack.enter_context(locked(path, wait=False))
        except OSError as error:
            if not is_held(error):
                raise LocationError(
                    sentence("cannot lock {path}: {reason}", path=path, reason=system_words(error))
                ) from error
            raise ModelError(
                sentence(
                    "{model} is being downloaded, added or removed by another window or command: wait until "
                    "that is done",
                    model=model.name,
                )
            ) from error
        yield


def check_space(model: Model, folder: Path, needed: int) -> None:
    """Refuse what cannot fit, before anything is fetched or copied: ModelError."""
    if (free := shutil.disk_usage(folder).free) < needed:
        raise ModelError(
            sentence(
                "{model} does not fit: it needs {needed:,} bytes more, and the disk of {folder} has {free:,} free",
                model=model.name,
                needed=needed,
                folder=folder,
                free=free,
            )
        )
