"""Compare: any two photos, wherever they lie."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from gallery_dedup.domain import Comparison
from gallery_dedup.errors import GalleryDedupError
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.difference_control import DifferenceControl
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.empty_view import EmptyView
from gallery_dedup.gui.evidence_view import EvidenceView
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.theme import GRID, font, tokens
from gallery_dedup.gui.thumbnails import Thumbnails

WORDS_FROM = 980
"""Width from which the modes have words beside their icons."""


class ComparePage(QWidget):
    """Empty: a place to drop two photos. Then the pair and its evidence, or the sentence why there is none."""

    failed = Signal(object)
    current_changed = Signal()

    def __init__(self, tasks: Tasks, loader: PhotoLoader, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.pair = PairView(loader, thumbnails)
        self._evidence = EvidenceView()
        self._title = QLabel(self.tr("Compare"))
        self._note = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet")
        self._tools = QHBoxLayout()
        self._waiting: str | None = None
        self._paths: tuple[str, str] | None = None
        self._asker = Latest(tasks, "compare two", parent=self)
        self._differences = DifferenceControl(self.pair, tasks, "difference two", parent=self)
        self.empty = EmptyView("compare", self.tr("Drop two photos to compare them"), "", drop=True)
        self.empty.add_button(self.tr("Choose two photos…"), self.choose, primary=True)
        self._places = QStackedWidget()
        self._lay_out()
        self._asker.answered.connect(self._compared)
        self._asker.failed.connect(self._not_compared)
        self._differences.failed.connect(self.failed)

    def _lay_out(self) -> None:
        self._title.setFont(font(self, "title"))
        self._tools.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        head.addWidget(self.pair.modes)
        head.addLayout(self._tools)
        other = QToolButton()
        other.setText(self.tr("Two others…"))
        other.setToolTip(self.tr("Choose two other photos"))
        other.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        other.setIconSize(QSize(16, 16))
        icons.set_icon(other, "compare", tokens())
        other.clicked.connect(lambda _checked=False: self.choose())
        self._tools.addWidget(other)
        table = QWidget()
        lines = QVBoxLayout(table)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.pair, 1)
        lines.addWidget(self._evidence)
        holder = QWidget()
        margin = QVBoxLayout(holder)
        margin.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        margin.addWidget(self.empty)
        self._places.addWidget(holder)
        self._places.addWidget(table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._evidence.fit_into(self.height())
        self.pair.modes.set_wide(self.width() >= WORDS_FROM)

    def add_tool(self, action: QAction) -> None:
        """Put a command of the view at the upper right."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(16, 16))
        button.setMinimumWidth(104)
        self._tools.addWidget(button)

    @property
    def is_empty(self) -> bool:
        """Whether no pair is shown."""
        return self._places.currentIndex() == 0

    def choose(self) -> None:
        """Ask for two photos with the system's own dialog."""
        paths, _kind = QFileDialog.getOpenFileNames(self, self.tr("Choose two photos"))
        if len(paths) in (1, 2):
            self.open(tuple(paths))
        elif paths:
            text = self.tr("{} were chosen.").format(words.counted(len(paths), "photo", "photos"))
            self._say(self.tr("Two photos, please"), text, warning=True)

    def open(self, images: tuple[str, ...]) -> None:
        """Compare two photos; one waits for the second."""
        if len(images) == 1 and self._waiting is None:
            self._waiting = images[0]
            self._say(self.tr("Drop a second photo"),
                      self.tr("{} is waiting to be compared.").format(words.file_name(images[0])))  # fmt: skip
            return
        a, b = images if len(images) == 2 else (self._waiting or "", images[0])
        self._waiting = None
        self._paths = (a, b)
        self._say(self.tr("Comparing"), f"{words.file_name(a)}\n{words.file_name(b)}")
        self._asker.ask((a, b), call(lambda library: library.compare(a, b)))

    def refuse(self, sentence: str) -> None:
        """Say why what was to be opened cannot be, with the way to choose something else below it."""
        self._waiting = self._paths = None
        self._say(self.tr("This cannot be opened"), sentence, warning=True)

    def _say(self, title: str, text: str, *, warning: bool = False) -> None:
        self.empty.say(title, text, warning=warning)
        self._places.setCurrentIndex(0)
        self.current_changed.emit()

    def _compared(self, key: tuple[str, str], comparison: Comparison) -> None:
        if key != self._paths:
            return
        same = comparison.a.path == comparison.b.path
        self._note.setText(self.tr("This is one file, compared with itself.") if same else "")
        self.pair.show_pair(comparison.a, comparison.b)
        self.pair.lay(comparison)
        self._evidence.show_comparison(comparison)
        self._places.setCurrentIndex(1)
        self.current_changed.emit()

    def _not_compared(self, key: tuple[str, str], error: BaseException) -> None:
        if key != self._paths:
            return
        self._say(self.tr("These two cannot be compared"), words.first_upper(str(error)), warning=True)
        if not isinstance(error, GalleryDedupError):
            self.failed.emit(error)

    def warm_up(self, size: QSize) -> list[Callable[[], object]]:
        """The steps that give the page its looks and places before it is first shown."""
        if self.isVisible():
            return []
        return [partial(self.resize, size), partial(self.grab, QRect(0, 0, 1, 1)), self.pair.grab, self._evidence.grab]

    def close_tasks(self) -> None:
        """Ask nothing more."""
        self._asker.close()
        self._differences.close()
