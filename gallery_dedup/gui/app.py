"""The way in: the application, its looks, what to open, and what happens to errors nobody caught."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Sequence
from logging.handlers import RotatingFileHandler
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTimer, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox

from gallery_dedup import __version__, assets
from gallery_dedup.errors import LocationError
from gallery_dedup.gui.display import display_lack
from gallery_dedup.gui.interrupt import Interrupt
from gallery_dedup.gui.main_window import MainWindow
from gallery_dedup.gui.theme import Theme
from gallery_dedup.locations import Locations, default_locations

LOG_BYTES = 1_000_000

SWITCH_SECONDS = 0.0005
"""How long a worker may keep the interpreter from the window while both want it; a tenth of Python's own value."""


def main(argv: Sequence[str] | None = None, *, offline: bool = False) -> int:
    """Open the window on the paths given (by default those of the command line); returns the exit status.

    `offline` forbids every network access, whatever the settings say.
    """
    paths = list(sys.argv[1:] if argv is None else argv)
    if sys.platform == "linux" and (lack := display_lack(os.environ)):
        # No handler is there yet, so that logging writes the bare sentence to standard error.
        logging.getLogger("gallery_dedup").critical("gallery-dedup: %s", lack)
        return 1
    app = application()
    locations = default_locations()
    try:
        locations.prepare()
    except LocationError as error:
        QMessageBox.critical(None, "Gallery Dedup", str(error))
        return 1
    write_log(locations)
    window = MainWindow(locations, theme=Theme(app), offline=offline)
    catch_errors(window)
    interrupt = Interrupt(window.close)
    window.show()
    if paths:
        QTimer.singleShot(0, window, lambda: window.open_paths(paths))
    try:
        return app.exec()
    finally:
        # Whatever ended the loop, the threads end before what they use is gone.
        window.close()
        sys.excepthook = sys.__excepthook__
        interrupt.close()


def application() -> QApplication:
    """The one application object, with name, icon and Qt's own texts in the user's language."""
    sys.setswitchinterval(SWITCH_SECONDS)
    gc.freeze()  # looking through all that was imported takes the collector longer than a frame
    present = QApplication.instance()
    if isinstance(present, QApplication):
        app = present
    else:
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
        app = QApplication(sys.argv[:1])
    app.setApplicationName("gallery-dedup")
    app.setApplicationDisplayName("Gallery Dedup")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("gallery-dedup")
    app.setWindowIcon(QIcon(str(assets.resource("app", "gallery-dedup.svg"))))
    translator = QTranslator(app)
    if translator.load(QLocale(), "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    return app


def write_log(locations: Locations) -> None:
    """Write warnings and worse to the log file, which never grows beyond a megabyte."""
    handler = RotatingFileHandler(locations.log_file, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logger = logging.getLogger("gallery_dedup")
    logger.addHandler(handler)
    logger.setLevel(logging.WARNING)


def catch_errors(window: MainWindow) -> None:
    """Show errors that left a slot; they are logged by the window, and printed as ever."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            window.dialogs.show_error(error)
        else:
            window.close()

    sys.excepthook = hook
