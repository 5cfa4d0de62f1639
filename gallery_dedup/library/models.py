"""The door to models: what there is and where, download, add, remove, verify; for the window and the command line.

Only `download` reaches a network, and only when it is iterated. The first look at a large file reads it whole, so a
window asks on another thread.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Collection, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gallery_dedup.catalogue.faults import Faults
from gallery_dedup.catalogue.places import installed, known_models, named_files, part_bytes, state_of
from gallery_dedup.domain import Model, ModelState
from gallery_dedup.domain.sentence import Sentence, sentence
from gallery_dedup.errors import GalleryDedupError, ModelError
from gallery_dedup.in_use import lacking_for_faces, models_in_use
from gallery_dedup.library.faces import StoredFaces, erase_faces, stored_faces
from gallery_dedup.library.model_use import ModelUse, Use, Uses
from gallery_dedup.locations import Locations
from gallery_dedup.settings import Settings
from gallery_dedup.store.cache import Cache

if TYPE_CHECKING:
    from gallery_dedup.catalogue.cut import Cut
    from gallery_dedup.catalogue.download import DownloadProgress
    from gallery_dedup.catalogue.verify import Damaged


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model and what is here of it.

    `path` is the whole, right file, and `use` tells whether scans and searches work with it; both are None for one that
    is not here. `wrong` are files that bear its name and are damaged or others, while there is no right one; `fetched`
    is how many bytes of a download that was stopped lie here. What is `removable` lies in the program's own folder,
    whole, in part or damaged.
    """

    model: Model
    state: ModelState
    path: Path | None
    use: Use | None = None
    wrong: tuple[Path, ...] = ()
    fetched: int = 0
    removable: bool = False

    @property
    def is_here(self) -> bool:
        """Whether the model can be used."""
        return self.path is not None

    @property
    def used(self) -> bool:
        """Whether scans and searches work with it."""
        return self.use is not None and self.use.use is ModelUse.USED


@dataclass(frozen=True, slots=True)
class Told:
    """What models told of the photos that are known.

    `lacking` counts contents of the library's folders that have no vector of a model in use and can be read for one,
    `away` those whose file is not there now. `faces_need` names the models without which no faces are looked for.
    """

    lacking: int = 0
    away: int = 0
    faces: StoredFaces = StoredFaces()
    faces_need: tuple[str, ...] = ()


class Models:
    """The models at one place of the program's own; holds nothing open and belongs to no thread."""

    def __init__(self, locations: Locations, *, settings: Settings) -> None:
        """The settings say whether downloads are forbidden, and what is used."""
        self.locations, self.settings = locations, settings

    def known(self) -> tuple[tuple[Model, ...], tuple[str, ...]]:
        """Every model, and a sentence for each description of the user's that is wrong.

        Raises ModelError when the catalogue itself is missing or wrong.
        """
        return known_models(self.locations)

    def listed(self) -> tuple[tuple[ListedModel, ...], tuple[str, ...]]:
        """`known`, with what is here of each."""
        models, notices = self.known()
        return self._looked(models, models), notices

    def look(self, model: Model) -> ListedModel:
        """What is here of one model."""
        (one,) = self._looked([model], self.known()[0])
        return one

    def _looked(self, models: Sequence[Model], known: Sequence[Model]) -> tuple[ListedModel, ...]:
        paths = {model.name: path for model in known if (path := installed(model, self.locations))}
        uses = Uses(self.locations, settings=self.settings, here=paths)
        return tuple(self._look(model, paths.get(model.name), uses) for model in models)

    def _look(self, model: Model, path: Path | None, uses: Uses) -> ListedModel:
        wrong = () if path else named_files(model, self.locations)
        fetched = 0 if path else part_bytes(model, self.locations)
        own = any(one.parent == self.locations.models for one in ((path,) if path else wrong))
        return ListedModel(
            model,
            state_of(model, path),
            path,
            use=uses.of(model) if path else None,
            wrong=wrong,
            fetched=fetched,
            removable=not model.bundled and (own or fetched > 0),
        )

    def download(
        self, model: Model, *, accept_license: bool, cut: Cut | None = None
    ) -> Generator[DownloadProgress, None, Path]:
        """Fetch a model's file and return its path; closing the generator keeps the part for the next time.

        `cut` ends a wait for the server from another thread. Raises ModelError, also when the licence carries a warning
        that was not accepted, and LocationError when the folder of models cannot be written.
        """
        if model.warning and not accept_license:
            raise ModelError(
                sentence(
                    "{model} was not downloaded: its licence must be accepted first. {warning}",
                    model=model.name,
                    warning=model.warning,
                )
            )
        from gallery_dedup.catalogue.download import download

        return (yield from download(model, self.locations, offline=self.settings.offline, cut=cut))

    def add(self, file: Path) -> ListedModel:
        """Copy a model's file into the folder of models; known by its SHA-256, or described by FILE.toml beside it.

        Raises ModelError when it cannot be read, is neither known nor described, or is not what its description says.
        """
        from gallery_dedup.catalogue.add import add
        from gallery_dedup.dimensions.network_check import check_network

        faults = Faults(self.locations)

        def check(path: Path, model: Model) -> None:
            faults.try_all([(model, path)], check_network=check_network)
            if reason := faults.of(model, path):
                raise ModelError(reason)

        model, _path = add(file.absolute(), self.locations, models=self.known()[0], check_network=check)
        return self.look(model)

    def remove(self, model: Model) -> tuple[Path, ...]:
        """Erase a model's files; returns what was erased.

        Raises ModelError for one that comes with the program, lies in a folder of the user's or is not here.
        """
        from gallery_dedup.catalogue.remove import remove

        return remove(model, self.locations)

    def verify(self) -> tuple[tuple[Model, ...], tuple[Damaged, ...]]:
        """Read every installed model again: those that are right, and the files that should be a model and are not.

        A network that failed when it was tried is tried again.
        """
        from gallery_dedup.catalogue.verify import Damaged, verify
        from gallery_dedup.dimensions.network_check import check_network

        right, damaged = verify(self.known()[0], self.locations)
        faults = Faults(self.locations)
        paths = {model: path for model in right if (path := installed(model, self.locations))}
        faults.try_all([one for one in paths.items() if faults.of(*one)], check_network=check_network)
        broken = {model: reason for model, path in paths.items() if (reason := faults.of(model, path))}
        failed = (Damaged(model, paths[model], reason) for model, reason in broken.items())
        return tuple(model for model in right if model not in broken), (*damaged, *failed)

    def told(self) -> Told:
        """What models told of the photos that are known, and what they still have to tell.

        Raises LocationError when the cache cannot be opened.
        """
        wanted = models_in_use(self.locations, settings=self.settings).described_by
        with closing(Cache.open(self.locations.cache_file)) as cache:
            paths = cache.paths_described_otherwise(wanted, self.settings.folders).values()
            there = _count_there(paths)
            return Told(there, len(paths) - there, stored_faces(cache), lacking_for_faces(self.locations))

    def forget_faces(self) -> StoredFaces:
        """Erase all that is stored of faces, whichever model told it; returns what there was.

        Raises LocationError when the cache cannot be written.
        """
        with closing(Cache.open(self.locations.cache_file)) as cache:
            return erase_faces(cache)


def _count_there(paths: Collection[str]) -> int:
    """How many of the files are there: each folder is read once, since asking for very many files takes seconds."""
    by_folder: dict[str, list[str]] = {}
    for path in paths:
        folder, name = os.path.split(path)
        by_folder.setdefault(folder, []).append(name)
    count = 0
    for folder, names in by_folder.items():
        with contextlib.suppress(OSError):
            count += len({*os.listdir(folder)}.intersection(names))
    return count


def without_advice(error: GalleryDedupError) -> str:
    """What went wrong, without the words on what to type, for those who have a button for it."""
    from gallery_dedup.catalogue.download import WAY_OUT

    said = str(error)
    if isinstance(said, Sentence) and said.values.get("second") == WAY_OUT:
        return str(said.values["first"])
    return said


def release_idle(*, seconds: float) -> int:
    """Close the networks that nobody has used for that long; returns how many. Any thread may call it."""
    # A process that never opened a network need not load what opens them.
    network = sys.modules.get("gallery_dedup.dimensions.network")
    return int(network.release_idle(seconds)) if network is not None else 0
