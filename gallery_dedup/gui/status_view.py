"""The line at the bottom: what runs, what was said, what is marked, and the one button that moves photos."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from gallery_dedup.domain import ScanPhase, ScanProgress
from gallery_dedup.gui import icons, motion, words
from gallery_dedup.gui.accessible_roles import announce
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import GRID, tokens
from gallery_dedup.gui.wrapped_view import WrappedView

SAID_MS = 12_000
BAR_WIDTH = 360
WHOLE_FROM = 1000
"""Width from which the count of what is marked stands whole, with its size, whatever is said."""
SAID_WORKING_MS = 4_000
PHASE_WORDS = {
    ScanPhase.FINDING: words.translatable("Looking for photos"),
    ScanPhase.READING: words.translatable("Reading photos"),
    ScanPhase.MATCHING: words.translatable("Comparing photos"),
    ScanPhase.GROUPING: words.translatable("Grouping"),
}


class _Bar(QProgressBar):
    """One width while it counts: twenty new texts a second must not push the layout about."""

    def sizeHint(self) -> QSize:
        return QSize(px(BAR_WIDTH), px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, px(4))


class _Said(WrappedView):
    """As wide as what it says, so that "Undo" stands right beside it; two lines where one is too short."""

    def __init__(self) -> None:
        super().__init__(lines=2)
        self.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(math.ceil(width) + 1, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.height())


class _Count(ElidedView):
    """How many are marked is never cut; how large they are, only where there is little room."""

    def minimumSizeHint(self) -> QSize:
        count = self.text().split(words.DOT)[0]
        letters = QFontMetricsF(self._font()).horizontalAdvance(count + "\u2026")
        return QSize(math.ceil(letters) + 1, self.sizeHint().height())


class StatusView(QFrame):
    """Never taller, whatever it says."""

    pause_wanted = Signal()
    stop_wanted = Signal()
    problems_wanted = Signal()
    remove_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statusLine")
        self._text = _Said()
        self._text.setAccessibleDescription(self.tr("State"))
        self._bar = _Bar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        fit(self._bar, fixed_height=4)
        self._pause = self._tool("pause", self.tr("Pause the scan"), self.pause_wanted.emit)
        self._stop = self._tool("stop", self.tr("Stop the scan"), self.stop_wanted.emit)
        self._act = QPushButton(self.tr("Undo"))
        self._problems = QPushButton()
        self._marked = _Count(mode=Qt.TextElideMode.ElideRight)
        self._remove = QPushButton(self.tr("Remove marked…"))
        self._action: Callable[[], object] | None = None
        self._progress = ""
        self._offer: tuple[str, str, Callable[[], object]] | None = None
        self._working = self._said = False
        self._fade = QTimer(self, singleShot=True)
        self._fade.timeout.connect(self._rest)
        self._lay_out()
        self.show_idle()
        self.show_marked(0, 0)
        self.show_problems(0)

    def _lay_out(self) -> None:
        for button in (self._act, self._problems):
            button.setProperty("plain", True)
            button.setVisible(False)
        self._act.clicked.connect(lambda _checked=False: self._act_now())
        self._problems.clicked.connect(lambda _checked=False: self.problems_wanted.emit())
        self._remove.clicked.connect(lambda _checked=False: self.remove_wanted.emit())
        said = QVBoxLayout()
        said.setSpacing(4)
        said.addStretch(1)
        said.addWidget(self._text)
        said.addWidget(self._bar)
        said.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(GRID * 2, 4, GRID, 4)
        row.setSpacing(4)
        row.addWidget(self._pause)
        row.addWidget(self._stop)
        row.addLayout(said)
        row.addWidget(self._act)
        row.addStretch(1)
        row.addWidget(self._problems)
        row.addSpacing(GRID)
        row.addWidget(self._marked)
        row.addSpacing(GRID)
        row.addWidget(self._remove)
        fit(self, fixed_height=48)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room for both, what is said breaks its line rather than the count."""
        super().resizeEvent(event)
        policy = QSizePolicy.Policy
        wide = self.width() >= px(WHOLE_FROM)
        self._marked.setSizePolicy(policy.Fixed if wide else policy.Maximum, policy.Fixed)

    def _tool(self, icon: str, text: str, act: Callable[[], object]) -> QToolButton:
        button = QToolButton()
        button.setToolTip(text)
        button.setAccessibleName(text)
        fit(button, icon=16)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.set_icon(button, icon, tokens())
        button.clicked.connect(lambda _checked=False: act())
        return button

    def show_scan(self, progress: ScanProgress, *, paused: bool, stopping: bool = False) -> None:
        """Show how far a scan is."""
        self._offer = None
        self._work(self.scan_text(progress, paused=paused, stopping=stopping), progress.done, progress.total)
        self._pause.setVisible(True)
        self._offer_stop(self.tr("Stop the scan"))
        self._pause.setEnabled(not stopping)
        self._stop.setEnabled(not stopping)
        name = self.tr("Go on with the scan") if paused else self.tr("Pause the scan")
        self._pause.setToolTip(name)
        self._pause.setAccessibleName(name)
        if self._pause.property("paused") != paused:
            self._pause.setProperty("paused", paused)
            icons.set_icon(self._pause, "play" if paused else "pause", tokens())

    @staticmethod
    def scan_text(progress: ScanProgress, *, paused: bool, stopping: bool = False) -> str:
        """Progress in words: "Reading photos · 4,120 of 20,300 · 52/s · 5 min left"."""
        tr = words.translated
        parts: list[str | None] = [tr("Stopping") if stopping else tr("Paused") if paused else None]
        parts.append(words.translated(PHASE_WORDS[progress.phase]))
        if progress.total is not None:
            counts = {"done": words.number(progress.done), "total": words.number(progress.total)}
            parts.append(tr("{done} of {total}").format(**counts))
        elif progress.done:
            parts.append(words.counted(progress.done, "file", "files"))
        if progress.per_second >= 0.5 and not paused:
            parts.append(tr("{count}/s").format(count=words.number(round(progress.per_second))))
        if progress.seconds_left is not None and not paused:
            parts.append(words.duration(progress.seconds_left))
        return words.joined(parts)

    def show_move(self, text: str, done: int, total: int) -> None:
        """Show how far photos are on their way."""
        self._work(text, done, total)
        self._offer_stop(self.tr("Stop after this photo"))

    def show_stopping(self) -> None:
        """What runs is about to end."""
        self._stop.setEnabled(False)
        if self._working:
            self._work(words.translated("Stopping"), self._bar.value(), self._bar.maximum() or None)

    def _offer_stop(self, what: str) -> None:
        self._stop.setVisible(True)
        self._stop.setEnabled(True)
        self._stop.setToolTip(what)
        self._stop.setAccessibleName(what)

    def _work(self, text: str, done: int, total: int | None) -> None:
        if not self._working:
            self._working, self._said = True, False
            self._fade.stop()
            self._act.setVisible(False)
        self._progress = text
        if not self._said:
            self._text.setText(text)
        self._text.set_lines(1)
        # A bar without an end runs to and fro.
        self._bar.setVisible(total is not None or not motion.is_reduced())
        self._bar.setRange(0, total if total is not None else 0)
        self._bar.setValue(min(done, total) if total else 0)

    def show_idle(self) -> None:
        """Nothing runs; what was said last stays for its while."""
        self._working = False
        self._progress = ""
        for widget in (self._bar, self._pause, self._stop):
            widget.setVisible(False)
        self._text.set_lines(2)
        if not self._said:
            self._rest()

    def say(self, text: str, *, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Say a quiet line for a while, with something one can do about it."""
        self._said = True
        self._text.setText(text)
        announce(self._text, text)
        self._action = act
        self._act.setText(action)
        self._act.setVisible(act is not None)
        # What can be undone stays to be seen until something else is said or done.
        self._fade.stop() if act is not None else self._fade.start(SAID_WORKING_MS if self._working else SAID_MS)

    def offer(self, text: str, *, action: str, act: Callable[[], object]) -> None:
        """Say a line whenever nothing else is said, until a scan runs."""
        self._offer = text, action, act
        if not self._said:
            self._rest()

    def withdraw(self) -> None:
        """Offer nothing more."""
        self._offer = None
        if not self._said:
            self._rest()

    def unsay(self, text: str) -> None:
        """Take a line back that no longer belongs to what is shown; does nothing when another one stands there."""
        if self._said and text and self._text.text() == text:
            self._fade.stop()
            self._rest()

    @property
    def text(self) -> str:
        """What the line says."""
        return self._text.text()

    def _rest(self) -> None:
        """Back to what runs, or to nothing."""
        self._said = False
        self._text.setText(self._progress)
        self._act.setVisible(False)
        if self._offer is not None and not self._working:
            text, action, self._action = self._offer
            self._text.setText(text)
            self._act.setText(action)
            self._act.setVisible(True)

    def _act_now(self) -> None:
        act, self._action = self._action, None
        self._rest()
        if act is not None:
            act()

    def show_problems(self, failures: int) -> None:
        """Offer the list of files that could not be read."""
        self._problems.setVisible(failures > 0)
        self._problems.setText(words.by_count(failures, "{n} file could not be read", "{n} files could not be read"))

    def show_marked(self, count: int, size: int) -> None:
        """Show how much is marked for removal."""
        marked = words.by_count(count, "{n} marked", "{n} marked")
        self._marked.setText(words.joined((marked, words.size(size))) if count else self.tr("Nothing marked"))
        self._marked.role = "text" if count else "quiet"
        self._remove.setEnabled(count > 0)
        self._remove.setProperty("primary", count > 0)
        self._remove.style().polish(self._remove)
