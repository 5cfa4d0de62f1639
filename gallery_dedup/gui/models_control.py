"""Does what the page of models asks for: reads the list, downloads one after another, adds, removes, checks."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from gallery_dedup.catalogue.cut import Cut
from gallery_dedup.domain import Model
from gallery_dedup.errors import GalleryDedupError, ModelError
from gallery_dedup.gui import words
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.models_offers import Offer, offers
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.task import Task, Tasks, Work, call
from gallery_dedup.library import Library
from gallery_dedup.library.faces import StoredFaces
from gallery_dedup.library.models import ListedModel, Models, Told, without_advice
from gallery_dedup.locations import Locations


@dataclass(frozen=True, slots=True)
class Fetching:
    """How far the files of an offer are: the bytes that are here and of all of them, and bytes a second.

    `model` is the one that comes now. Before the first sign of life nothing is known of the rate.
    """

    model: str
    done: int
    total: int
    per_second: float | None = None

    @property
    def seconds_left(self) -> float | None:
        """How long it still takes at this rate."""
        return (self.total - self.done) / self.per_second if self.per_second else None


@dataclass(frozen=True, slots=True)
class _Download:
    """The download that runs."""

    offer: str
    task: Task
    cut: Cut
    progress: Fetching


class ModelsControl(QObject):
    """State of the models on the GUI thread; `offers` is what was read last."""

    changed = Signal()
    """What is here, or what runs, is another."""
    progressed = Signal(str)
    """Name of the offer whose files come."""
    used_changed = Signal()
    """Other models are used than before."""
    said = Signal(str)
    failed = Signal(object)

    def __init__(
        self, tasks: Tasks, locations: Locations, keeper: SettingsKeeper, *, offline: bool = False,
        parent: QObject | None = None,
    ) -> None:  # fmt: skip
        """`offline` is the word of the command line, which no setting takes back."""
        super().__init__(parent)
        self._tasks, self._locations, self._keeper = tasks, locations, keeper
        self.always_offline = offline
        self._reader = Latest(tasks, "models", parent=self)
        self._reader.answered.connect(self._read)
        self._reader.failed.connect(lambda _key, error: self._reading_failed(error))
        self._waiting: list[tuple[Offer, bool]] = []
        self._download: _Download | None = None
        self._used: frozenset[str] | None = None
        self.errors: dict[str, str] = {}
        """What went wrong last, by the name of the offer; "" is the page's own."""
        self.offers: tuple[Offer, ...] = ()
        self.notices: tuple[str, ...] = ()
        self.told = Told()

    @property
    def is_offline(self) -> bool:
        """Whether nothing may be fetched from any network."""
        return self.always_offline or self._keeper.settings.offline

    def _door(self) -> Models:
        return Models(self._locations, settings=replace(self._keeper.settings, offline=self.is_offline))

    # What is here

    def read(self) -> None:
        """Look anew what is here."""
        door = self._door()
        self._reader.ask(None, call(lambda _library: (*door.listed(), door.told())))

    def offer(self, name: str) -> Offer:
        """The offer of a name."""
        return next(one for one in self.offers if one.name == name)

    def _read(self, _key: object, answer: tuple[tuple[ListedModel, ...], tuple[str, ...], Told]) -> None:
        listed, self.notices, self.told = answer
        self.offers = offers(listed)
        used = frozenset(one.model.name for one in listed if one.used)
        before, self._used = self._used, used
        self.changed.emit()
        if before is not None and before != used:
            self.used_changed.emit()

    def _reading_failed(self, error: BaseException) -> None:
        self._tell("", error)

    def _tell(self, name: str, error: BaseException) -> None:
        """Foreseen errors are a sentence in the row; anything else is a bug."""
        if isinstance(error, GalleryDedupError):
            self.errors[name] = words.said(without_advice(error))
            self.changed.emit()
        else:
            self.failed.emit(error)

    def forget_error(self) -> None:
        """The sentence at the page's head was read."""
        self.errors.pop("", None)
        self.notices = ()
        self.changed.emit()

    # Downloads

    def download(self, name: str, *, accept_license: bool) -> None:
        """Fetch what an offer lacks, when those asked for before are done."""
        if self.is_waiting(name) or self.fetching(name) is not None:
            return
        self.errors.pop(name, None)
        self._waiting.append((self.offer(name), accept_license))
        self._next()

    def is_waiting(self, name: str) -> bool:
        """Whether an offer waits for another one's download."""
        return any(offer.name == name for offer, _accepted in self._waiting)

    def fetching(self, name: str) -> Fetching | None:
        """How far the offer's download is; None when it does not run."""
        running = self._download
        return running.progress if running is not None and running.offer == name else None

    def is_stopping(self, name: str) -> bool:
        """Whether the offer's download was told to end and has not yet."""
        return self._download is not None and self._download.offer == name and self._download.task.stopping

    def cancel(self, name: str) -> None:
        """Stop an offer's download; what has come stays for the next time."""
        self._waiting = [(offer, accepted) for offer, accepted in self._waiting if offer.name != name]
        if self._download is not None and self._download.offer == name:
            self._stop(self._download)
        self.changed.emit()

    @staticmethod
    def _stop(running: _Download) -> None:
        # In this order: whoever is woken by the cut must find that it was told to stop.
        running.task.cancel()
        running.cut.now()

    def _next(self) -> None:
        if self._download is None and self._waiting:
            offer, accepted = self._waiting.pop(0)
            cut = Cut()
            work = fetch_all(self._door(), offer, accept_license=accepted, cut=cut)
            task = self._tasks.start("download", work)
            if task is None:
                return
            here = sum(one.model.bytes for one in offer.models) - offer.bytes_lacking
            self._download = _Download(offer.name, task, cut, Fetching(offer.lacking[0].model.name, here, offer.bytes))
            task.progress.connect(self._progressed)
            task.failed.connect(lambda error: self._tell(offer.name, error))
            told = self.tr("{title} is installed.").format(title=offer.title)
            task.finished.connect(lambda _none: self.said.emit(told))
            task.ended.connect(self._ended)
        self.changed.emit()

    def _progressed(self, progress: Fetching) -> None:
        if self._download is not None:
            self._download = replace(self._download, progress=progress)
            self.progressed.emit(self._download.offer)

    def _ended(self) -> None:
        self._download = None
        self._next()
        self.read()

    # Files

    def add(self, files: Sequence[str], *, to: str = "") -> None:
        """Take models from files of the user's; what cannot be taken is told at the offer `to`, or at the page's head.

        A file is known by its content: it may be of another offer than the one where it was chosen.
        """
        door = self._door()
        self.errors.pop(to, None)

        def work(_library: Library) -> tuple[list[Model], list[str]]:
            added: list[Model] = []
            wrong: list[str] = []
            for file in files:
                try:
                    added.append(door.add(Path(file)).model)
                except GalleryDedupError as error:
                    wrong.append(words.said(error))
            return added, wrong

        self._do(call(work), lambda result: self._added(to, *result), to=to)

    def _added(self, to: str, added: Sequence[Model], wrong: Sequence[str]) -> None:
        if wrong:
            self.errors[to] = "\n".join(wrong)
        if added:
            names = words.listed(model.name for model in added)
            warned = next((model.warning for model in added if model.warning), "")
            text = self.tr("Installed: {names}.").format(names=names)
            if warned:
                text = self.tr("Installed: {names}. Mind its licence: {warning}.")
                text = text.format(names=names, warning=words.said(warned))
            self.said.emit(text)

    def remove(self, name: str) -> None:
        """Erase the files that go with an offer."""
        door, offer = self._door(), self.offer(name)
        self.errors.pop(name, None)

        def work(_library: Library) -> None:
            for one in offer.removable:
                door.remove(one.model)

        told = self.tr("{title} is removed. What it told of your photos stays known.").format(title=offer.title)
        self._do(call(work), lambda _none: self.said.emit(told), to=name)

    def verify(self) -> None:
        """Read every file that is here again; those that are damaged show it in their rows."""
        door = self._door()

        def told(result: tuple[Sequence[Model], Sequence[Any]]) -> None:
            right, damaged = result
            text = words.by_count(len(right), "{n} model read and right.", "{n} models read and right.")
            if damaged:
                self.errors[""] = "\n".join(f"{one.path}: {words.said(one.reason)}." for one in damaged)
                text = words.by_count(len(damaged), "{n} file damaged.", "{n} files damaged.")
            self.said.emit(text)

        self.errors.pop("", None)
        self._do(call(lambda _library: door.verify()), told, to="")

    def forget_faces(self) -> None:
        """Erase all that is stored of faces."""
        door = self._door()

        def told(faces: StoredFaces) -> None:
            self.said.emit(words.by_count(
                faces.photos,
                "What was known of faces in {n} photo is forgotten.",
                "What was known of faces in {n} photos is forgotten.",
            ))  # fmt: skip
            self.used_changed.emit()

        self._do(call(lambda _library: door.forget_faces()), told, to="")

    @property
    def is_busy(self) -> bool:
        """Whether files are being added, removed or read."""
        return self._tasks.running("model files") is not None

    def _do(self, work: Work, told: Callable[[Any], object], *, to: str) -> None:
        task = self._tasks.start("model files", work)
        if task is None:
            self.said.emit(self.tr("Wait until the files before are done."))
            return
        task.finished.connect(told)
        task.failed.connect(lambda error: self._tell(to, error))
        task.ended.connect(self.read)
        self.changed.emit()

    def close(self) -> None:
        """Ask nothing more, and stop the download that runs."""
        self._reader.close()
        self._waiting.clear()
        if self._download is not None:
            self._stop(self._download)


def fetch_all(door: Models, offer: Offer, *, accept_license: bool, cut: Cut) -> Work:
    """The files that an offer lacks, one after another, as one job."""

    def work(_library: Library) -> Generator[Fetching, None, None]:
        done = sum(one.model.bytes for one in offer.models if one.is_here)
        for one in offer.lacking:
            steps = door.download(one.model, accept_license=accept_license, cut=cut)
            try:
                for told in steps:
                    yield Fetching(one.model.name, done + told.done, offer.bytes, told.per_second)
            except ModelError:
                if not cut.is_done:
                    raise
                # Asked to end while it waited: the task is told to stop, and asks for no further step.
                yield Fetching(one.model.name, done, offer.bytes)
                return
            finally:
                steps.close()
            done += one.model.bytes

    return work
