"""The window: its places, the bar that switches them, the line that tells; everything else is in its own module."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from gallery_dedup.domain import Mark, Outcome
from gallery_dedup.gui import icons
from gallery_dedup.gui.compare_page import ComparePage
from gallery_dedup.gui.library_page import LibraryPage
from gallery_dedup.gui.marks_writer import MarksWriter
from gallery_dedup.gui.navigation_view import NavigationView
from gallery_dedup.gui.pair_modes import mode_acts
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.removal_control import RemovalControl
from gallery_dedup.gui.review_page import Place, ReviewPage
from gallery_dedup.gui.review_session import ReviewData, ReviewSession
from gallery_dedup.gui.scan_control import ScanControl, request_of
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.similar_control import SimilarControl
from gallery_dedup.gui.similar_page import SimilarPage
from gallery_dedup.gui.status_control import StatusControl
from gallery_dedup.gui.status_view import StatusView
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.theme import Theme, tokens
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.turns import Turns
from gallery_dedup.gui.undo_control import UndoControl
from gallery_dedup.gui.window_actions import WindowActions, key_belongs_to_focus
from gallery_dedup.gui.window_dialogs import WindowDialogs
from gallery_dedup.gui.window_drops import WindowDrops
from gallery_dedup.gui.window_state import WindowState, load_state, save_state
from gallery_dedup.library import Library
from gallery_dedup.locations import Locations
from gallery_dedup.settings import load_settings, with_recent

PAGES = ("library", "review", "compare", "similar")
WARM_MS = 150


class MainWindow(QMainWindow):
    """Joins pages, tasks and status; decides nothing about photos itself."""

    def __init__(self, locations: Locations, *, theme: Theme) -> None:
        super().__init__()
        self.locations, self.theme = locations, theme
        self.setWindowTitle("Gallery Dedup")
        self.resize(1440, 900)
        settings, notices = load_settings(locations)
        self.tasks = Tasks(self.open_library, parent=self)
        self.thumbnails = Thumbnails(self.open_library, parent=self)
        self.loader = PhotoLoader(parent=self)
        self.keeper = SettingsKeeper(settings, self.tasks, parent=self)
        self.session = ReviewSession(parent=self)
        self.writer = MarksWriter(self.tasks, parent=self)
        self.scans = ScanControl(self.tasks, parent=self)
        self.removal = RemovalControl(self.session, self.tasks, self.thumbnails, self)
        self.library_page = LibraryPage(self.keeper)
        self.review_page = ReviewPage(self.session, self.tasks, self.loader, self.thumbnails)
        self.compare_page = ComparePage(self.tasks, self.loader, self.thumbnails)
        self.similar_page = SimilarPage(self.tasks, self.thumbnails, folders=lambda: self.keeper.settings.folders)
        self.status = StatusView()
        self.dialogs = WindowDialogs(self, self.tasks, locations)
        self.telling = StatusControl(
            self.status, session=self.session, scans=self.scans, removal=self.removal, keeper=self.keeper,
            library_page=self.library_page, review_page=self.review_page,
        )  # fmt: skip
        self.undo = UndoControl(self.session, self.tasks, page=self.review_page, scans=self.scans,
                                removal=self.removal, parent=self)  # fmt: skip
        self.drops = WindowDrops(self, compare=self.compare_page, similar=self.similar_page,
                                 library=self.library_page.empty, shown=lambda: self.page)  # fmt: skip
        self.similar = SimilarControl(self.similar_page, review=self.review_page, compare=self.compare_page,
                                      shown=lambda: self.page)  # fmt: skip
        self.actions_ = WindowActions(self, self._acts())
        self.similar.offer_menus(self.actions_)
        self._turns = Turns(parent=self)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        theme.choose(settings.theme)
        self.actions_[settings.theme].setChecked(True)
        self._restore(load_state(locations))
        self.telling.show_state()
        # Widgets are given their looks when first painted: better now than under the first key.
        QTimer.singleShot(WARM_MS, self, self._warm)
        if notices:
            self.status.say(" ".join(notices))
        if settings.folders:
            self.scans.read(request_of(settings))

    def open_library(self) -> Library:
        """A library for the thread that asks, with the settings of this moment: their file may be a step behind."""
        return Library(self.locations, settings=self.keeper.settings)

    def _lay_out(self) -> None:
        for page in (self.library_page, self.review_page, self.compare_page, self.similar_page):
            self._pages.addWidget(page)
        bar = NavigationView([self.actions_[name] for name in PAGES], [self.actions_["history"], self.actions_["keys"]])
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

    def _acts(self) -> dict[str, Callable[[], object]]:
        review = self.review_page
        return {
            "add_folder": self.library_page.choose_folder, "choose_two": self._choose_two, "scan": self.start_scan,
            "pause": self.scans.toggle_pause, "stop": self._stop, "problems": self.show_problems,
            "history": self.dialogs.show_history, "quit": self.close, "take_back": self.undo.take_back,
            "find": review.filter.start_search, "toggle": review.toggle, "undecided": review.mark_undecided,
            "make_keeper": review.make_keeper, "not_copy": review.not_a_copy, "accept": review.accept,
            "next_photo": review.next_photo, "previous_photo": review.previous_photo,
            "next_group": review.next_group, "previous_group": review.previous_group,
            "show_in_folder": self.similar.show_in_folder, "remove_marked": self.removal.ask,
            "library": lambda: self.go("library"), "review": lambda: self.go("review"),
            "compare": lambda: self.go("compare"), "similar": lambda: self.go("similar"), "back": self.similar.back,
            "find_similar": self.similar.open_current, "compare_similar": self.similar_page.compare,
            "choose_similar": self.similar.choose, "zoom": lambda: self._pair().toggle_zoom(),
            "zoom_in": lambda: self._pair().zoom_by(1.25), "zoom_out": lambda: self._pair().zoom_by(0.8),
            **mode_acts(self._pair), "system": lambda: self._choose_theme("system"),
            "light": lambda: self._choose_theme("light"), "dark": lambda: self._choose_theme("dark"),
            "keys": self.dialogs.show_keys, "log": self.dialogs.show_log, "about": self.dialogs.show_about,
        }  # fmt: skip

    def _connect(self) -> None:
        self.session.marked.connect(self.writer.write)
        self.scans.groups_read.connect(self._groups_read)
        self.removal.moved.connect(self._moved)
        self.removal.returned.connect(self._returned)
        self.removal.stopped.connect(self._move_stopped)
        self.telling.changed.connect(self._enable)
        for telling in (self.dialogs, self.undo, self.drops):
            telling.said.connect(self.status.say)
        self.dialogs.undo_wanted.connect(self.removal.take_back)
        self.library_page.scan_wanted.connect(self.start_scan)
        self.drops.folders_given.connect(self._scan_folders)
        self.drops.photo_given.connect(self.similar.open)
        for control in (self.drops, self.similar):
            control.go_wanted.connect(self.go)
        self.similar_page.current_changed.connect(self._enable)
        self.similar_page.folder_wanted.connect(self._add_and_scan)
        self.similar_page.scan_wanted.connect(lambda: self.start_scan(stay=True))
        self.scans.state_changed.connect(lambda: self.similar_page.show_scanning(self.scans.task is not None))
        for changed in (self.scans.reported, self.scans.stopped, self.removal.moved, self.removal.returned):
            changed.connect(lambda *_what: self.similar_page.search_again())
        self.library_page.protected_changed.connect(self.scans.read_again)
        self.keeper.changed.connect(self._settings_changed)
        self.library_page.review_wanted.connect(lambda: self.go("review"))
        self.library_page.samples_wanted.connect(self.try_samples)
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
        pages, controls = (self.review_page, self.compare_page, self.similar_page), (
            self.scans, self.removal, self.writer, self.keeper, self.undo)  # fmt: skip
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
        self.similar.arrived(page, before=before)
        self._enable()
        self._show_zoom()

    @property
    def page(self) -> str:
        """The page that is shown."""
        return PAGES[self._pages.currentIndex()]

    def _pair(self) -> PairView:
        return self.compare_page.pair if self.page == "compare" else self.review_page.table.pair

    def _restore(self, state: WindowState) -> None:
        if state.geometry is not None:
            self.restoreGeometry(state.geometry)
        if state.splitter is not None:
            self.review_page.splitter.restoreState(state.splitter)
            self.review_page.list_width_chosen = True
        self.review_page.set_density(self.keeper.settings.density)
        self.review_page.filter.restore(relations=state.relations, text=state.text, order=state.order)
        self.review_page.refilter()
        if state.photo:
            self.review_page.return_to(Place(state.group, (state.photo,)))
        self.go(state.page if self.keeper.settings.folders or state.page == "compare" else "library")

    def _warm(self) -> None:
        self._turns.add(self.review_page.warm_up(self._pages.size()))
        self._turns.add(self.compare_page.warm_up(self._pages.size()))
        self._turns.add(self.similar_page.warm_up(self._pages.size()))

    def _show_zoom(self) -> None:
        self.actions_["zoom"].setText(self._pair().zoom_text)

    def _enable(self) -> None:
        places = {self.page} | self.similar.places
        if (self.page == "review" and self.session.groups) or (
            self.page == "compare" and not self.compare_page.is_empty
        ):
            places.add("pair")
        off = set(self._pair().commands_off)
        if self.page == "review" and self.review_page.table.current is None:
            off |= {"toggle", "undecided", "make_keeper", "not_copy", "accept", "zoom", "flicker"}
        if not self.similar.has_way_back:
            off |= {"back"}
        if self.scans.task is None:
            off |= {"pause"}
        if self.scans.task is None and not self.removal.is_moving:
            off |= {"stop"}
        if not self.keeper.settings.folders or self.scans.task is not None:
            off |= {"scan"}
        report = self.telling.report
        if report is None or not (report.failures or report.skipped):
            off |= {"problems"}
        self.actions_.enable(places=places, off=off)
        self._show_texts()

    def _show_texts(self) -> None:
        """Commands that are one thing or the other say which."""
        task, current = self.scans.task, self.review_page.table.current
        paused = task is not None and task.paused
        self.actions_["pause"].setText(self.tr("Go on with the scan") if paused else self.tr("Pause the scan"))
        removed = current is not None and self.session.mark(current.photo.path) is Mark.REMOVE
        word = self.tr("Keep") if removed else self.tr("Remove")
        if self.actions_["toggle"].text() != word:
            self.actions_["toggle"].setText(word)
            icons.set_icon(self.actions_["toggle"], "undo" if removed else "remove", tokens())

    # Scanning

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

    def try_samples(self) -> None:
        """Draw the sample photos and scan them."""
        from gallery_dedup.imaging.samples import draw_samples

        folder = self.locations.samples
        task = self.tasks.start("samples", call(lambda _library: draw_samples(folder)))
        if task is None:
            return
        self.status.show_move(self.tr("Drawing sample photos"), 0, 0)
        task.finished.connect(lambda _none: self._samples_drawn())
        task.failed.connect(self.dialogs.show_error)
        task.ended.connect(self.telling.show_state)

    def _samples_drawn(self) -> None:
        self.library_page.add_folders((str(self.locations.samples),))
        self.start_scan()

    def _stop(self) -> None:
        self.scans.stop()
        move = self.tasks.running("move")
        if move is not None:
            move.cancel()

    def _groups_read(self, data: ReviewData) -> None:
        self.review_page.table.forget()
        self.session.show(data)

    # Moving

    def _moved(self, outcome: Outcome) -> None:
        self._after_move(outcome, self.tr("Not moved"))
        self.scans.read_again()

    def _returned(self, outcome: Outcome) -> None:
        self._after_move(outcome, self.tr("Not put back"))
        self.scans.read_again()

    def _move_stopped(self) -> None:
        self.status.say(self.tr("Stopped. What was moved is in History, with its way back."))
        self.dialogs.refresh_history()
        self.scans.read_again()

    def _after_move(self, outcome: Outcome, title: str) -> None:
        if outcome.failed:
            self.dialogs.show_paths(title, outcome.failed)
        self.dialogs.refresh_history()

    def _choose_two(self) -> None:
        self.go("compare")
        self.compare_page.choose()

    def _choose_theme(self, scheme: str) -> None:
        self.theme.choose(scheme)
        self.keeper.change(quiet=True, theme=scheme)

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
        page, state = self.review_page, self.review_page.filter
        splitter = page.splitter.saveState() if page.list_width_chosen else None
        place = page.place or Place("", ("",))
        save_state(WindowState(self.saveGeometry(), splitter, self.similar.left_for, state.relations, state.text,
                               state.order, place.key, place.paths[0]), self.locations)  # fmt: skip
        self.hide()
        self._turns.stop()
        self.scans.close()
        self.review_page.close_tasks()
        self.compare_page.close_tasks()
        self.similar_page.close_tasks()
        self.tasks.close()
        self.keeper.close(self.locations)
        self.thumbnails.close()
        self.loader.close()
        self.writer.close(self.open_library)
        event.accept()
