"""`gallery-dedup-window --self-check REPORT.json [FOLDER]`: the window does what a person would do, and reports it.

The real window is opened on a folder (by default on the sample photos), scans it, compares two photos, moves a copy to
the trash and takes it back, through the same commands as keys and menus. Settings, cache and ledger are in a folder of
its own that goes afterwards: those of the person stay as they are. The report tells the system too, so that it may
be sent with a description of a fault; it names no file outside the folder that was checked.
"""

from __future__ import annotations

import json
import logging
import os
import platform
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QEventLoop, QLibraryInfo, QTimer, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QMessageBox

from gallery_dedup import __version__, assets
from gallery_dedup.domain import Group, Mark, Outcome, Photo, ScanReport
from gallery_dedup.errors import GalleryDedupError
from gallery_dedup.gui import icons, language
from gallery_dedup.gui.display import display_lack
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.review_page import Place
from gallery_dedup.gui.theme import Theme
from gallery_dedup.gui.unexpected_errors import UnexpectedErrors
from gallery_dedup.locations import Locations
from gallery_dedup.settings import load_settings

LOGGER = logging.getLogger("gallery_dedup")
"""No handler is there yet, so that it writes the bare sentence to standard error."""
PATIENCE_SECONDS = 120
LOOK_MS = 20


class CheckFailed(GalleryDedupError):
    """What did not come about."""


@dataclass(slots=True)
class Check:
    """One thing that was tried: whether it worked, how long it took, what was seen, and why it failed."""

    name: str
    passed: bool = False
    seconds: float = 0.0
    seen: dict[str, object] = field(default_factory=dict)
    error: str = ""


def self_check(arguments: Sequence[str], application: Callable[[], QApplication]) -> int:
    """Check everything and write the report; returns 0 when all of it works, 1 when not, 2 for wrong arguments."""
    if not 1 <= len(arguments) <= 2 or (len(arguments) == 2 and not os.path.isdir(arguments[1])):
        LOGGER.critical("usage: gallery-dedup-window --self-check REPORT.json [FOLDER]")
        return 2
    if sys.platform == "linux" and (lack := display_lack(os.environ)):
        LOGGER.critical("gallery-dedup: %s", lack)
        return 1
    app = application()
    with tempfile.TemporaryDirectory(prefix="gallery-dedup-check-") as home:
        own = Path(home)
        locations = Locations(config=own / "config", cache=own / "cache", data=own / "data", logs=own / "logs")
        locations.prepare()
        folder = Path(arguments[1]).absolute() if len(arguments) == 2 else _samples(own)
        errors = UnexpectedErrors()
        try:
            checks = _Checks(app, locations, folder, errors).run()
        finally:
            errors.close()
        passed = all(check.passed for check in checks)
        report = {"passed": passed, **about(), "checks": [asdict(check) for check in checks]}
        # Within the folder's time: where it cannot be removed, the report is there none the less.
        Path(arguments[0]).write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 0 if passed else 1


def about() -> dict[str, object]:
    """The program and the system it runs on."""
    screen = QGuiApplication.primaryScreen()
    return {
        "version": __version__,
        "frozen": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": platform.platform(),
        "windows": QGuiApplication.platformName(),
        "screen": [screen.size().width(), screen.size().height(), screen.devicePixelRatio()],
    }


def _samples(own: Path) -> Path:
    from gallery_dedup.imaging.samples import draw_samples

    draw_samples(own / "photos")
    return own / "photos"


def wait_until(come: Callable[[], bool], what: str, *, seconds: float = PATIENCE_SECONDS) -> None:
    """Let the window work until something has come about; raises CheckFailed when it does not."""
    loop, end = QEventLoop(), time.monotonic() + seconds
    timer = QTimer(interval=LOOK_MS)
    timer.timeout.connect(lambda: loop.quit() if come() or time.monotonic() > end else None)
    timer.start()
    loop.exec()
    timer.stop()
    if not come():
        raise CheckFailed(f"{what} did not come about in {seconds:.0f} seconds")


def _need(holds: object, otherwise: str) -> None:
    if not holds:
        raise CheckFailed(otherwise)


class _Checks:
    """The checks in their order; each builds on what those before it did."""

    def __init__(self, app: QApplication, locations: Locations, folder: Path, errors: UnexpectedErrors) -> None:
        self._app, self._locations, self._folder = app, locations, folder
        self._done: list[Check] = []
        self._broken: list[str] = []
        errors.met.connect(lambda error: self._broken.append("".join(traceback.format_exception(error))))
        self._reports: list[ScanReport] = []
        self._outcomes: list[Outcome] = []
        self._window_opened: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        """The window; raises CheckFailed while there is none."""
        if self._window_opened is None:
            raise CheckFailed("there is no window")
        return self._window_opened

    def run(self) -> list[Check]:
        """Carry them out, up to the first that fails: the others need it."""
        steps = (self._language, self._window, self._icons, self._scan, self._compare, self._trash, self._close)
        for step in steps:
            with self._noted(step.__name__.strip("_")) as seen:
                step(seen)
            if not self._done[-1].passed:
                break
        if self._window_opened is not None:
            self._window_opened.close()
        return self._done

    @contextmanager
    def _noted(self, name: str) -> Iterator[dict[str, object]]:
        check, start = Check(name), time.monotonic()
        self._done.append(check)
        try:
            yield check.seen
            _need(not self._broken, "; ".join(self._broken))
            _need(not (said := _dialogs()), f"the window says: {said}")
            check.passed = True
        except GalleryDedupError as error:
            check.error = str(error)
        except Exception:  # noqa: BLE001 - a mistake in the program is what a report is for
            check.error = traceback.format_exc()
        check.seconds = round(time.monotonic() - start, 3)

    def _language(self, seen: dict[str, object]) -> None:
        seen["language"] = language.install(self._app, load_settings(self._locations)[0].language)
        seen["qt_translations"] = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)).is_dir()
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        seen["qt_cancel"] = box.button(QDialogButtonBox.StandardButton.Cancel).text()

    def _window(self, seen: dict[str, object]) -> None:
        self._window_opened = window = MainWindow(self._locations, theme=Theme(self._app), offline=True)
        window.scans.reported.connect(self._reports.append)
        for moving in (window.removal.moved, window.removal.returned):
            moving.connect(self._outcomes.append)
        window.show()
        wait_until(lambda: window.isVisible() and window.windowHandle().isExposed(), "the window on the screen")
        seen["size"] = [window.width(), window.height()]
        seen["commands"] = {name: window.actions_[name].text() for name in ("library", "review", "scan", "take_back")}
        seen["icon"] = not window.windowIcon().isNull()

    def _icons(self, seen: dict[str, object]) -> None:
        names = sorted(path.stem for path in assets.resource("icons").glob("*.svg"))
        _need(names, "there are no icons")
        blank = [name for name in names if not _is_drawn(name)]
        seen["drawn"] = len(names) - len(blank)
        _need(not blank, f"icons without a line: {', '.join(blank)}")
        _need(not self._app.windowIcon().isNull(), "the application has no icon")

    def _scan(self, seen: dict[str, object]) -> None:
        said = self.window.open_paths((str(self._folder),))
        _need(not said, said)
        wait_until(lambda: bool(self._reports), "the end of the scan")
        wait_until(lambda: self.window.scans.task is None, "the end of the task that scans")
        report = self._reports[-1]
        seen["photos"] = report.photos
        seen["unreadable"] = {self._named(one.path): one.reason for one in report.failures}
        seen["groups"] = [
            {"relation": group.relation, "photos": {self._named(member.photo.path): member.photo.format
                                                    for member in group.members}}
            for group in report.groups
        ]  # fmt: skip
        wait_until(lambda: len(self.window.session.groups) == len(report.groups), "the groups in the review")
        _need(report.groups, "no copies were found")

    def _compare(self, seen: dict[str, object]) -> None:
        a, b = (member.photo.path for member in self._group().members[:2])
        said = self.window.open_paths((a, b))
        _need(not said, said)
        wait_until(lambda: not self.window.compare_page.is_empty, "the comparison")
        _need(self.window.page == "compare", f"the page {self.window.page} is shown")
        with self.window.open_library() as library:
            found = library.compare(a, b)
        seen["photos"] = [self._named(a), self._named(b)]
        seen["relation"], seen["scores"] = found.relation, dict(found.scores)
        _need(found.scores.get("instance") is not None, "the network that comes with the program gave no score")
        picture = self.window.grab()
        _need(not picture.isNull() and picture.width() == round(self.window.width() * picture.devicePixelRatio()),
              "the window cannot be pictured")  # fmt: skip

    def _trash(self, seen: dict[str, object]) -> None:
        window, photo = self.window, self._copy()
        path = Path(photo.path)
        before = sha256(path.read_bytes()).hexdigest()
        window.go("review")
        _need(window.review_page.go_to(Place(self._group().key, (photo.path,))), f"{path.name} is not in the review")
        window.actions_["toggle"].trigger()
        _need(window.session.mark(photo.path) is Mark.REMOVE, f"{path.name} could not be marked")
        window.actions_["remove_marked"].trigger()
        wait_until(lambda: window.removal.sheet is not None, "the sheet before the move")
        sheet = window.removal.sheet
        _need(sheet is not None and [line.path for line in sheet.plan.remove] == [photo.path],
              f"the plan is not to move {path.name} alone")  # fmt: skip
        if sheet is not None:
            sheet.move_button.click()
        moved = self._outcome("the move to the trash")
        _need(not path.exists(), f"{path.name} is still where it was")
        seen["photo"], seen["left_its_place"] = self._named(photo.path), True
        seen["place_known"] = bool(moved.done[0].trash)
        wait_until(lambda: window.tasks.running("move") is None, "the end of the move")
        window.actions_["take_back"].trigger()
        self._outcome("the way back")
        _need(path.is_file(), f"{path.name} is not back")
        seen["same_bytes"] = sha256(path.read_bytes()).hexdigest() == before
        _need(seen["same_bytes"], f"{path.name} came back with other bytes")

    def _outcome(self, what: str) -> Outcome:
        wait_until(lambda: bool(self._outcomes), what)
        outcome = self._outcomes.pop()
        _need(outcome.done and not outcome.failed, f"{what} failed: {outcome.failed}")
        return outcome

    def _close(self, seen: dict[str, object]) -> None:
        self.window.close()
        seen["tasks_ended"] = self.window.tasks.close(milliseconds=10_000)
        _need(seen["tasks_ended"], "a task outlived the window")

    def _group(self) -> Group:
        """A group of copies."""
        groups = self._reports[-1].groups
        return next((group for group in groups if group.relation.is_copy), groups[0])

    def _copy(self) -> Photo:
        """A photo of that group that does not stay."""
        return self._group().members[-1].photo

    def _named(self, path: str) -> str:
        return os.path.relpath(path, self._folder)


def _dialogs() -> str:
    """What dialogs that are open say, of which there should be none after a check."""
    shown = (dialog for dialog in QApplication.topLevelWidgets() if isinstance(dialog, QDialog) and dialog.isVisible())
    return "; ".join(dialog.text() if isinstance(dialog, QMessageBox) else dialog.windowTitle() for dialog in shown)


def _is_drawn(name: str) -> bool:
    picture = icons.pixmap(name, "#000000", 24, 1.0).toImage()
    return any(picture.pixelColor(x, y).alpha() for x in range(24) for y in range(24))
