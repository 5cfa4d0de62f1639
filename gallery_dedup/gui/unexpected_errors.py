"""Errors that nobody caught, from whichever thread: logged where they happen, then handed to the window to be shown."""

from __future__ import annotations

import logging
import sys
import threading
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

LOGGER = logging.getLogger("gallery_dedup")
QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class UnexpectedErrors(QObject):
    """Listens to Python's last hooks and to Qt's messages, until it is closed.

    What Qt says is only logged: its warnings are about its own affairs, and after a fatal one the process ends.
    """

    met = Signal(object)
    """The error, on the GUI thread and never in the middle of what failed."""
    interrupted = Signal()
    _heard = Signal(object)

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Queued: a dialog that opened in the middle of painting would paint again.
        self._heard.connect(self.met, Qt.ConnectionType.QueuedConnection)
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._uncaught, self._in_thread, self._unraisable
        qInstallMessageHandler(_log_qt)

    def close(self) -> None:
        """Let the hooks be what they were."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)

    def _uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            self.interrupted.emit()
        else:
            self._tell("a mistake in the program", error)

    def _in_thread(self, told: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(told)
        if told.exc_value is not None and not isinstance(told.exc_value, SystemExit):
            name = told.thread.name if told.thread else "unknown"
            self._tell(f"a mistake in the program, in the thread {name}", told.exc_value)

    def _unraisable(self, told: UnraisableHookArgs) -> None:
        sys.__unraisablehook__(told)
        if told.exc_value is not None:
            self._tell(f"a mistake in the program, where it could not be told ({told.err_msg})", told.exc_value)

    def _tell(self, where: str, error: BaseException) -> None:
        LOGGER.error("%s", where, exc_info=error)
        self._heard.emit(error)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    category = context.category or "default"
    logging.getLogger(f"gallery_dedup.qt.{category}").log(QT_LEVELS[kind], "%s", message)
    if sys.stderr is not None and kind is not QtMsgType.QtDebugMsg:
        sys.stderr.write(f"{category}: {message}\n")
