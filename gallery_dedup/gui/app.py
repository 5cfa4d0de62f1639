"""The way in: the application, its looks, what to open, and what happens to errors nobody caught."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from gallery_dedup import __version__, assets
from gallery_dedup.errors import LocationError
from gallery_dedup.gui import language, words
from gallery_dedup.gui.accessible_roles import install_roles
from gallery_dedup.gui.application import Application
from gallery_dedup.gui.crash_trace import CrashTrace
from gallery_dedup.gui.display import display_lack
from gallery_dedup.gui.interrupt import Interrupt
from gallery_dedup.gui.log_file import LOGGER, LogFile
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.single_instance import Answer, Opening, SingleInstance, hand_over
from gallery_dedup.gui.theme import Theme
from gallery_dedup.gui.unexpected_errors import UnexpectedErrors
from gallery_dedup.gui.window_return import keep_window
from gallery_dedup.locations import Locations, default_locations
from gallery_dedup.settings import load_settings

SWITCH_SECONDS = 0.0005
"""How long a worker may keep the interpreter from the window while both want it; a tenth of Python's own value."""
SELF_CHECK = "--self-check"
"""With this, the window tries itself out and reports it: see self_check.py."""
DESKTOP_FILE = "gallery-dedup"
"""The desktop entry is called so, without its ending: docks find the icon, and the window under it, by this name."""


def main(argv: Sequence[str] | None = None, *, offline: bool = False) -> int:
    """Open the window on the paths given (by default those of the command line); returns the exit status.

    Where a window is open already, it shows the paths and comes to the front. `offline` forbids every network access,
    whatever the settings say.
    """
    given = list(sys.argv[1:] if argv is None else argv)
    if given[:1] == [SELF_CHECK]:
        from gallery_dedup.gui.self_check import self_check

        return self_check(given[1:], application)
    opening = Opening(tuple(os.path.abspath(path) for path in given), offline)
    locations = default_locations()
    answer = hand_over(opening, locations)
    if answer is not Answer.NOBODY:
        return _after(answer)
    if sys.platform == "linux" and (lack := display_lack(os.environ)):
        # No handler is there yet, so that logging writes the bare sentence to standard error.
        logging.getLogger("gallery_dedup").critical("gallery-dedup: %s", lack)
        return 1
    app = application()
    single = SingleInstance(locations, offline=offline, parent=app)
    try:
        try:
            locations.prepare()
            answer = single.claim_or_hand_over(opening)
        except LocationError as error:
            QMessageBox.critical(None, "Gallery Dedup", words.first_upper(error))
            return 1
        return _run(app, opening, locations, single=single) if answer is Answer.NOBODY else _after(answer)
    finally:
        single.close()


def _after(answer: Answer) -> int:
    if answer is Answer.ONLINE:
        logging.getLogger("gallery_dedup").critical(
            "gallery-dedup: a window is open already, and may use the network; close it first"
        )
    return 0 if answer is Answer.SHOWN else 1


def _run(app: QApplication, opening: Opening, locations: Locations, *, single: SingleInstance) -> int:
    """Show the window until it is closed."""
    with _watched(locations) as errors:
        language.install(app, load_settings(locations)[0].language)
        window = MainWindow(locations, theme=Theme(app), offline=opening.offline)
        errors.met.connect(lambda error: window.dialogs.show_error(error, logged=True))

        def end() -> None:
            window.close()
            app.quit()  # also where the window was not shown, so that its closing ends nothing

        errors.interrupted.connect(end)
        single.asked.connect(lambda later: window.desktop.open(later.paths))
        if isinstance(app, Application):
            app.paths_opened.connect(window.desktop.open)
            app.listen()
        # What a session's end leaves no time for: the rest is written as it happens.
        app.commitDataRequest.connect(lambda _session: keep_window(window))
        interrupt = Interrupt(end)
        window.show()
        if opening.paths:
            QTimer.singleShot(0, window, lambda: window.open_paths(opening.paths))
        try:
            return app.exec()
        finally:
            # Whatever ended the loop, the threads end before what they use is gone.
            window.close()
            interrupt.close()


@contextmanager
def _watched(locations: Locations) -> Iterator[UnexpectedErrors]:
    """With a log, a trace of crashes, and an ear for errors that nobody caught; without the files where they cannot be.

    What leaves this way is logged and goes on.
    """
    with ExitStack() as ends:
        try:
            ends.callback(LogFile(locations).close)
            ends.callback(CrashTrace(locations).close)
        except OSError as error:
            LOGGER.warning("there is no log: %s", error)
        errors = UnexpectedErrors()
        ends.callback(errors.close)
        try:
            yield errors
        except Exception:
            LOGGER.exception("the window ends with a mistake in the program")
            raise


def application() -> QApplication:
    """The one application object, with name and icon, in the system's language."""
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.freeze()  # looking through all that was imported takes the collector longer than a frame
    present = QApplication.instance()
    if isinstance(present, QApplication):
        app = present
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = Application(sys.argv[:1])
    install_roles()
    app.setApplicationName("gallery-dedup")
    app.setApplicationDisplayName("Gallery Dedup")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(DESKTOP_FILE)
    app.setWindowIcon(QIcon(str(assets.resource("app", "gallery-dedup.svg"))))
    language.install(app)
    return app
