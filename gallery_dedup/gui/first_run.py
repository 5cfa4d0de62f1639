"""When the first page is shown, what it is told, and what becomes of what is done there."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from gallery_dedup.gui.library_page import LibraryPage
from gallery_dedup.gui.models_control import ModelsControl
from gallery_dedup.gui.pictures_folder import count_photos, pictures_folder
from gallery_dedup.gui.samples_control import SamplesControl
from gallery_dedup.gui.scan_control import ScanControl
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.task import Tasks
from gallery_dedup.locations import Locations

SKIPPED = "first/skipped"


class FirstRun(QObject):
    """Shows the page while there are no folders, until it was skipped; `show` brings it back at any time."""

    go_wanted = Signal(str)
    scan_wanted = Signal()
    folders_wanted = Signal(object)
    """Folders to add and scan at once."""
    failed = Signal(object)

    def __init__(self, page: LibraryPage, keeper: SettingsKeeper, tasks: Tasks, locations: Locations, *,
                 models: ModelsControl, samples: SamplesControl, scans: ScanControl) -> None:  # fmt: skip
        super().__init__(page)
        self._page, self._keeper, self._tasks, self._models = page, keeper, tasks, models
        self._scans = scans
        self._store = QSettings(str(locations.window_file), QSettings.Format.IniFormat)
        page.first.look_wanted.connect(self._look)
        page.first.skip_wanted.connect(self._skip)
        page.first.models_wanted.connect(lambda: self.go_wanted.emit("models"))
        page.samples_wanted.connect(samples.draw)
        samples.drawn.connect(lambda folder: self.folders_wanted.emit((folder,)))
        page.samples.remove_wanted.connect(samples.remove)
        page.samples_replaced.connect(samples.remove)
        samples.removed.connect(lambda: None if keeper.settings.folders else self._come())
        scans.state_changed.connect(lambda: self._page.show_first(False) if scans.task is not None else None)
        models.changed.connect(self._tell_models)
        if not keeper.settings.folders and not self._skipped:
            self._come()

    @property
    def _skipped(self) -> bool:
        return str(self._store.value(SKIPPED, "false")).lower() == "true"

    def show(self) -> None:
        """Show the first page again, as the menu asks."""
        self.go_wanted.emit("library")
        self._come()

    def take_folders(self, folders: tuple[str, ...]) -> None:
        """Dropped folders join those of the first page while it is shown; else they are scanned at once."""
        if self._page.is_first and self._page.isVisible():
            self._page.gather(folders)
        else:
            self.folders_wanted.emit(folders)

    def _come(self) -> None:
        self._page.show_first(True)
        if not self._models.offers:
            self._models.read()
        self._tell_models()
        self._page.first.focus()
        folder = pictures_folder()
        task = self._tasks.start("pictures", lambda _library: count_photos(folder)) if folder else None
        if task is not None:
            task.finished.connect(lambda photos: self._page.first.folders.offer_pictures(folder, photos))
            task.failed.connect(self.failed)

    def _look(self) -> None:
        self._page.show_first(False)
        if self._scans.task is None:
            self.scan_wanted.emit()
        else:
            self.go_wanted.emit("review")

    def _skip(self) -> None:
        if not self._keeper.settings.folders:
            self._store.setValue(SKIPPED, True)
            self._store.sync()
        self._page.show_first(False)

    def _tell_models(self) -> None:
        if self._page.is_first:
            self._page.first.show_offers(self._models.offers)
