"""The window: its places, the bar that switches them, the line that tells; everything else is in its own module."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gallery_dedup.domain import Outcome
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.accept_all_control import AcceptAllControl
from gallery_dedup.gui.best_dialog import BestDialog
from gallery_dedup.gui.broken_off_control import BrokenOffControl
from gallery_dedup.gui.column_view import scrolled_page
from gallery_dedup.gui.compare_control import CompareControl
from gallery_dedup.gui.compare_page import ComparePage
from gallery_dedup.gui.desktop_control import DesktopControl
from gallery_dedup.gui.first_run import FirstRun
from gallery_dedup.gui.given_photos import GivenPhotos
from gallery_dedup.gui.idle_networks import IdleNetworks
from gallery_dedup.gui.language_menu import LanguageMenu
from gallery_dedup.gui.library_page import LibraryPage
from gallery_dedup.gui.marks_writer import MarksWriter
from gallery_dedup.gui.models_control import ModelsControl
from gallery_dedup.gui.models_page import ModelsPage
from gallery_dedup.gui.navigation_view import NavigationView
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.profiles_control import ProfilesControl
from gallery_dedup.gui.recent_folders import RecentFolders
from gallery_dedup.gui.recent_menu import RecentMenu
from gallery_dedup.gui.removal_control import RemovalControl
from gallery_dedup.gui.report_details import window_facts
from gallery_dedup.gui.review_page import ReviewPage
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from gallery_dedup.gui.samples_control import SamplesControl
from gallery_dedup.gui.scan_control import ScanControl, request_of
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.similar_control import SimilarControl
from gallery_dedup.gui.similar_page import SimilarPage
from gallery_dedup.gui.status_control import StatusControl
from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.gui.task import Tasks
from gallery_dedup.gui.theme import FRAME, Theme
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.turns import Turns
from gallery_dedup.gui.undo_control import UndoControl
from gallery_dedup.gui.window_actions import WindowActions, key_belongs_to_focus
from gallery_dedup.gui.window_dialogs import WindowDialogs
from gallery_dedup.gui.window_drops import WindowDrops
from gallery_dedup.gui.window_enabling import enable_commands
from gallery_dedup.gui.window_looks import WindowLooks
from gallery_dedup.gui.window_return import keep_window, restore_window
from gallery_dedup.gui.words_control import WordsControl
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.settings import load_settings, with_recent

PAGES = ("library", "review", "compare", "similar", "models")
WARM_MS = 150
SIZE = QSize(1440, 900)


class MainWindow(QMainWindow):
    """Joins pages, tasks and status; decides nothing about photos itself."""

    def __init__(self, locations: Locations, *, theme: Theme, offline: bool = False) -> None:
        """`offline` forbids every network access, whatever the settings say."""
        super().__init__()
        self.locations, self.theme = locations, theme
        self.setWindowTitle("Gallery Dedup")
        self.resize(SIZE.boundedTo(self.screen().availableSize() - FRAME))
        settings, notices = load_settings(locations)
        self.tasks = Tasks(self.open_library, parent=self)
        self.thumbnails = Thumbnails(self.open_library, parent=self)
        self.loader = PhotoLoader(parent=self)
        self.keeper = SettingsKeeper(settings, self.tasks, parent=self)
        self.session = ReviewSession(parent=self)
        self.writer = MarksWriter(self.tasks, parent=self)
        self.scans = ScanControl(self.tasks, parent=self)
        self.removal = RemovalControl(self.session, self.tasks, self.thumbnails, self)
        recent = RecentFolders(self.keeper, self.tasks, parent=self)
        self.library_page = LibraryPage(self.keeper, recent, samples=str(locations.samples))
        self.review_page = ReviewPage(self.session, self.tasks, self.loader, self.thumbnails)
        self.given = GivenPhotos(self.tasks, locations.given, offline=lambda: self.models.is_offline, parent=self)
        self.compare_page = ComparePage(self.tasks, self.loader, self.thumbnails, origin=self.given.origin)
        self.similar_page = SimilarPage(self.tasks, self.thumbnails, folders=lambda: self.keeper.settings.folders)
        self.models = ModelsControl(self.tasks, locations, self.keeper, offline=offline, parent=self)
        self.models_page = ModelsPage(self.models, self.keeper)
        self.idle_networks = IdleNetworks(self.tasks, parent=self)
        self.status = StatusView()
        self.dialogs = WindowDialogs(self, self.tasks, locations, facts=lambda: window_facts(self))
        self.telling = StatusControl(
            self.status, session=self.session, scans=self.scans, removal=self.removal, keeper=self.keeper,
            library_page=self.library_page, review_page=self.review_page,
        )  # fmt: skip
        self.samples = SamplesControl(self.tasks, self.status, locations.samples, keeper=self.keeper,
                                      rest=self.telling.show_state)  # fmt: skip
        self.first = FirstRun(self.library_page, self.keeper, self.tasks, locations, models=self.models,
                              samples=self.samples, scans=self.scans)  # fmt: skip
        self.undo = UndoControl(self.session, self.tasks, page=self.review_page, scans=self.scans,
                                removal=self.removal, window=self)  # fmt: skip
        self.broken_off = BrokenOffControl(self.status, self.scans, self.removal, locations)
        self.accepting = AcceptAllControl(self.session, self.review_page, self)
        self.drops = WindowDrops(self, compare=self.compare_page, similar=self.similar_page, given=self.given,
                                 models=self.models_page, library=self.library_page,
                                 shown=lambda: self.page)  # fmt: skip
        self.comparing = CompareControl(self.compare_page, self.tasks, self, given=self.given, drops=self.drops,
                                        pair=lambda: self.pair)  # fmt: skip
        self.similar = SimilarControl(self.similar_page, review=self.review_page, compare=self.compare_page,
                                      shown=lambda: self.page)  # fmt: skip
        self.words = WordsControl(self.review_page.filter.offer, self.similar, self.tasks, models=self.models)
        self.looks = WindowLooks(self, theme, self.keeper)
        self.desktop = DesktopControl(self, self.keeper, scans=self.scans, removal=self.removal)
        self.actions_ = WindowActions(self, self._acts())
        self.similar.offer_menus(self.actions_)
        self.recent = RecentMenu(self.keeper, recent, self)
        self.actions_.insert_menu(self.recent, after="add_folder")
        self._turns = Turns(parent=self)
        self._pages = QStackedWidget()
        self._lay_out()
        self.profiles = ProfilesControl(self, self.keeper, self.tasks, read_again=self.scans.read_again)
        self._connect()
        self.looks.restore(self.actions_)
        self.languages = LanguageMenu(self, self.keeper, say=self.status.say)
        self.actions_.insert_menu(self.languages, after="text_200")
        self.actions_["notify"].setChecked(settings.notify)
        restore_window(self)
        self.telling.show_state()
        # Widgets are given their looks when first painted: better now than under the first key.
        QTimer.singleShot(WARM_MS, self, self._warm)
        if notices:
            self.status.say(" ".join(map(words.said, notices)))
        if settings.folders:
            self.scans.read(request_of(settings))

    def open_library(self) -> Library:
        """A library for the thread that asks, with the settings of this moment: their file may be a step behind."""
        return Library(self.locations, settings=self.keeper.settings)

    def _lay_out(self) -> None:
        for page in (self.library_page, self.review_page, self.compare_page, self.similar_page, self.models_page):
            self._pages.addWidget(scrolled_page(page))
        below = [self.actions_[name] for name in ("models", "history", "keys")]
        bar = NavigationView([self.actions_[name] for name in PAGES if name != "models"], below)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(bar)
        across.addWidget(self._pages, 1)
        middle = QWidget()
        whole = QVBoxLayout(middle)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(across, 1)
        whole.addWidget(self.status)
        self.setCentralWidget(middle)
        for place in (self.review_page.table, self.compare_page):
            place.add_tool(self.actions_["zoom"])
        for name in ("toggle", "make_keeper", "not_copy", "accept"):
            self.review_page.table.add_action_button(self.actions_[name])
        self.review_page.filter.add_action(self.actions_["accept_all"])

    def _acts(self) -> dict[str, Callable[[], object]]:
        review = self.review_page
        return {
            "add_folder": self.library_page.choose_folder, "choose_two": self._choose_two, "scan": self.start_scan,
            "pause": self.scans.toggle_pause, "stop": self._stop, "problems": self.show_problems,
            "history": self.dialogs.show_history, "quit": self.close, "take_back": self.undo.take_back,
            "profiles": lambda: self.profiles.open(), "rules": lambda: BestDialog(self.keeper, self).open(),
            "find": review.filter.start_search, "find_words": self.similar.type_words,
            "toggle": review.toggle, "undecided": review.mark_undecided,
            "make_keeper": review.make_keeper, "not_copy": review.not_a_copy, "accept": review.accept,
            "accept_all": self.accepting.ask,
            "next_photo": review.next_photo, "previous_photo": review.previous_photo,
            "next_group": review.next_group, "previous_group": review.previous_group,
            "show_in_folder": self.similar.show_in_folder, "remove_marked": self.removal.ask,
            "library": lambda: self.go("library"), "review": lambda: self.go("review"),
            "compare": lambda: self.go("compare"), "similar": lambda: self.go("similar"),
            "models": lambda: self.go("models"), "back": self.similar.back,
            "find_similar": self.similar.open_current, "compare_similar": self.similar_page.compare,
            "choose_similar": self.similar.choose, "zoom": lambda: self.pair.toggle_zoom(),
            "zoom_in": lambda: self.pair.zoom_by(1.25), "zoom_out": lambda: self.pair.zoom_by(0.8),
            **self.comparing.acts, **self.looks.acts, **self.desktop.acts,
            "help": self.dialogs.show_help, "first_steps": self.first.show, "keys": self.dialogs.show_keys,
            "log": self.dialogs.show_log, "copy_details": self.dialogs.copy_details, "about": self.dialogs.show_about,
        }  # fmt: skip

    def _connect(self) -> None:
        self.session.marked.connect(self.writer.write)
        self.scans.groups_read.connect(self._groups_read)
        self.removal.moved.connect(lambda outcome: self._after_move(outcome, self.tr("Not moved")))
        self.removal.returned.connect(lambda outcome: self._after_move(outcome, self.tr("Not put back")))
        self.removal.stopped.connect(lambda _moved: self._move_stopped())
        self.telling.changed.connect(self._enable)
        for telling in (self.dialogs, self.undo, self.accepting, self.drops, self.comparing, self.models):
            telling.said.connect(self.status.say)
        self.dialogs.undo_wanted.connect(self.removal.take_back)
        self.broken_off.history_wanted.connect(self.dialogs.show_history)
        self.recent.folder_wanted.connect(lambda folder: self._scan_folders((folder,)))
        self.desktop.paths_wanted.connect(self.open_paths)
        self.drops.folders_given.connect(self.first.take_folders)
        for asking in (self.library_page, self.first):
            asking.scan_wanted.connect(self.start_scan)
        for given in (self.drops.folders_opened, self.first.folders_wanted):
            given.connect(self._scan_folders)
        self.drops.photo_given.connect(self.similar.open)
        for control in (self.drops, self.similar, self.first):
            control.go_wanted.connect(self.go)
        self.similar_page.current_changed.connect(self._enable)
        self.similar_page.folder_wanted.connect(self._add_and_scan)
        for page in (self.similar_page, self.models_page, self.telling, self.broken_off):
            page.scan_wanted.connect(lambda: self.start_scan(stay=True))
        self.scans.state_changed.connect(self._show_scanning)
        for wanting in (self.similar_page, self.words):
            wanting.models_wanted.connect(lambda: self.go("models"))
        self.models.used_changed.connect(self.similar_page.search_again)
        self.drops.models_given.connect(self._add_models)
        for changed in (self.scans.reported, self.scans.stopped, self.removal.moved, self.removal.returned):
            changed.connect(lambda *_what: self._files_changed())
        self.library_page.protected_changed.connect(self.scans.read_again)
        self.keeper.changed.connect(self._settings_changed)
        self.library_page.rules_wanted.connect(self.actions_["rules"].trigger)
        self.library_page.review_wanted.connect(lambda: self.go("review"))
        self.review_page.library_wanted.connect(lambda: self.go("library"))
        self.review_page.divorced.connect(self.scans.read_again)
        self.review_page.density_chosen.connect(lambda name: self.keeper.change(quiet=True, density=name))
        self.review_page.current_changed.connect(self._enable)
        self.compare_page.current_changed.connect(self._enable)
        self.status.pause_wanted.connect(self.scans.toggle_pause)
        self.status.stop_wanted.connect(self._stop)
        self.status.problems_wanted.connect(self.show_problems)
        self.status.remove_wanted.connect(self.removal.ask)
        self.theme.changed.connect(lambda: icons.retint(self.theme.tokens))
        self.theme.changed.connect(self.models_page.refresh)
        self.looks.motion_changed.connect(self._enable)
        pages, controls = (self.review_page, self.compare_page, self.similar_page), (
            self.scans, self.removal, self.writer, self.keeper, self.undo, self.comparing, self.models,
            self.idle_networks, self.words, self.samples, self.profiles, self.first)  # fmt: skip
        for broken in (*(one.failed for one in (*pages, *controls)), self.thumbnails.broke, self.loader.broke):
            broken.connect(self.dialogs.show_error)
        for pair in (self.review_page.table.pair, self.compare_page.pair):
            pair.zoomed.connect(self._show_zoom)
            pair.modes_changed.connect(self._enable)

    # Places

    def go(self, page: str) -> None:
        """Go to one of PAGES."""
        before = self.page
        self._pages.setCurrentIndex(PAGES.index(page))
        self.actions_[page].setChecked(True)
        if page == "review":
            self.review_page.groups.setFocus(Qt.FocusReason.OtherFocusReason)
        if page == "models":
            self.models.read()
            self.models_page.focus()
        self.similar.arrived(page, before=before)
        self.comparing.arrived(page)
        self._enable()
        self._show_zoom()

    @property
    def page(self) -> str:
        """The page that is shown."""
        return PAGES[self._pages.currentIndex()]

    @property
    def pair(self) -> PairView:
        """The two photos that the keys of comparing act on."""
        return self.compare_page.pair if self.page == "compare" else self.review_page.table.pair

    def _warm(self) -> None:
        self._turns.add(self.review_page.warm_up(self._pages.size()))
        self._turns.add(self.compare_page.warm_up(self._pages.size()))
        self._turns.add(self.similar_page.warm_up(self._pages.size()))

    def _show_zoom(self) -> None:
        self.actions_["zoom"].setText(self.pair.zoom_text)

    def _enable(self) -> None:
        enable_commands(self)

    # Scanning

    def _show_scanning(self) -> None:
        scanning = self.scans.task is not None
        self.similar_page.show_scanning(scanning)
        self.models_page.show_scanning(scanning)
        if not scanning and self.page == "models":
            self.models.read()

    def _files_changed(self) -> None:
        """What could not be read may be there again."""
        self.loader.forget_errors()
        self.similar_page.loader.forget_errors()
        self.similar_page.search_again()

    def _add_models(self, files: Sequence[str]) -> None:
        self.go("models")
        self.models.add(files)

    def show_problems(self) -> None:
        """Open the list of files that were left out."""
        self.dialogs.show_problems(self.telling.report)

    def _settings_changed(self) -> None:
        """What is known of other folders is shown at once; a scan that runs will bring the rest."""
        self.similar_page.search_again()
        request = request_of(self.keeper.settings)
        if self.scans.task is None and request != self.scans.request:
            self.scans.read(request)

    def start_scan(self, *, stay: bool = False) -> None:
        """Scan the library's folders, and go to the review unless told to stay."""
        settings = self.keeper.settings
        if not settings.folders:
            self.go("library")
            self.status.say(self.tr("Choose a folder first."))
            return
        for folder in reversed(settings.folders):
            settings = with_recent(settings, folder)
        self.keeper.change(quiet=True, recent=settings.recent)
        if self.scans.start(request_of(settings)) and not stay:
            self.go("review")

    def _stop(self) -> None:
        self.scans.stop()
        move = self.tasks.running("move")
        if move is not None:
            move.cancel()
            self.status.show_stopping()

    def _groups_read(self, data: ReviewData) -> None:
        self.review_page.table.forget()
        self.session.show(data)

    # Moving

    def _move_stopped(self) -> None:
        self.dialogs.refresh_history()
        self.scans.read_again()

    def _after_move(self, outcome: Outcome, title: str) -> None:
        if outcome.failed:
            self.dialogs.show_paths(title, outcome.failed)
        self.dialogs.refresh_history()
        self.scans.read_again()

    def _choose_two(self) -> None:
        self.go("compare")
        self.compare_page.choose()

    def open_paths(self, paths: Sequence[str]) -> str:
        """Do what paths ask for; what cannot be done is said where it would have been shown, and returned."""
        return self.drops.open_paths(paths)

    def _scan_folders(self, folders: tuple[str, ...]) -> None:
        self.library_page.add_folders(folders)
        self.start_scan()

    def _add_and_scan(self) -> None:
        before = self.keeper.settings.folders
        self.library_page.choose_folder()
        if self.keeper.settings.folders != before:
            self.start_scan(stay=True)

    # Coming and going

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and key_belongs_to_focus(event):
            event.accept()
            return True
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window as it is left, end every task and wait for them."""
        keep_window(self)
        self.desktop.close()
        self.hide()
        self._turns.stop()
        self.scans.close()
        self.models.close()
        self.review_page.close_tasks()
        self.compare_page.close_tasks()
        self.similar_page.close_tasks()
        self.tasks.close()
        self.keeper.close(self.locations)
        self.thumbnails.close()
        self.loader.close()
        self.given.close()
        self.writer.close(self.open_library)
        event.accept()
