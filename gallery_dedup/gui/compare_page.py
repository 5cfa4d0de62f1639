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
from gallery_dedup.gui.empty_view import EmptyView, with_room
from gallery_dedup.gui.evidence_view import EvidenceView
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.photo_facts import FactsShown
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.roomy_button import RoomyButton
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.text_scale import fit, px, set_font
from gallery_dedup.gui.theme import GRID, tokens
from gallery_dedup.gui.thumbnails import Thumbnails

WORDS_FROM = 980
"""Width from which the modes have words beside their icons."""


class ComparePage(QWidget):
    """Empty: a place to drop two photos. Then the pair and its evidence, or the sentence why there is none."""

    failed = Signal(object)
    current_changed = Signal()

    save_wanted = Signal(object)
    """These pictures, which have no file of their own, are to be kept."""

    def __init__(
        self, tasks: Tasks, loader: PhotoLoader, thumbnails: Thumbnails, *, origin: Callable[[str], str] | None = None
    ) -> None:
        """`origin` says of a path where its photo came from, where it is no file of the user's."""
        super().__init__()
        self._origin = origin or (lambda _path: "")
        self.pair = PairView(loader, thumbnails, facts=FactsShown.DIFFERING, boxes=True, origin=origin)
        self._evidence = EvidenceView()
        self._title = QLabel(self.tr("Compare"))
        self._note = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet")
        self._save = QToolButton()
        self._tools = QHBoxLayout()
        self._waiting: str | None = None
        self._paths: tuple[str, str] | None = None
        self._asker = Latest(tasks, "compare two", parent=self)
        self._differences = DifferenceControl(self.pair, tasks, "difference two", parent=self)
        self.empty = EmptyView("compare", self.tr("Drop two photos to compare them"),
                               self.tr("Pictures, files and web addresses can be dropped and pasted."),
                               drop=True)  # fmt: skip
        self.empty.add_button(self.tr("Choose two photos…"), self.choose, primary=True)
        self._places = QStackedWidget()
        self._lay_out()
        self._asker.answered.connect(self._compared)
        self._asker.failed.connect(self._not_compared)
        self._differences.failed.connect(self.failed)

    def _lay_out(self) -> None:
        set_font(self._title, "title")
        self._tools.setSpacing(2)
        head = QHBoxLayout()
        head.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        head.setSpacing(GRID)
        head.addWidget(self._title)
        head.addWidget(self._note, 1)
        head.addWidget(self._save)
        head.addWidget(self.pair.modes)
        head.addLayout(self._tools)
        self._save.clicked.connect(lambda _checked=False: self.save_given())
        self._save.hide()
        other = QToolButton()
        other.clicked.connect(lambda _checked=False: self.choose())
        for button, text, about, icon in (
            (self._save, self.tr("Save it…"), self.tr("Keep what has no file of its own (Ctrl+K)"), "download"),
            (other, self.tr("Two others…"), self.tr("Choose two other photos"), "compare"),
        ):
            button.setText(text)
            button.setToolTip(about)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            fit(button, icon=16)
            icons.set_icon(button, icon, tokens())
        self._tools.addWidget(other)
        table = QWidget()
        lines = QVBoxLayout(table)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.pair, 1)
        lines.addWidget(self._evidence)
        self._places.addWidget(with_room(self.empty))
        self._places.addWidget(table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._evidence.fit_into(self.height())
        self.pair.modes.set_wide(self.width() >= px(WORDS_FROM))

    def add_tool(self, action: QAction) -> None:
        """Put a command of the view at the upper right."""
        button = RoomyButton(least=104)
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fit(button, icon=16)
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
            text = words.by_count(len(paths), "{n} photo was chosen.", "{n} photos were chosen.")
            self._say(self.tr("Two photos, please"), text, warning=True)

    def open(self, images: tuple[str, ...]) -> None:
        """Compare two photos; one takes the place of B, and waits for a second where none are compared."""
        if len(images) == 1 and self._paths is not None:
            self._waiting = self._paths[0]
        if len(images) == 1 and self._waiting is None:
            self._waiting = images[0]
            self._say(self.tr("Drop or paste a second photo"),
                      self.tr("{name} is waiting to be compared.").format(name=words.file_name(images[0])))  # fmt: skip
            return
        a, b = images if len(images) == 2 else (self._waiting or "", images[0])
        self._waiting = None
        self._paths = (a, b)
        self._say(self.tr("Comparing"), f"{words.file_name(a)}\n{words.file_name(b)}")
        self._asker.ask((a, b), call(lambda library: library.compare(a, b)))

    @property
    def paths(self) -> tuple[str, ...]:
        """The two photos that are compared; those alone that will still be there tomorrow."""
        kept = self._paths is not None and not any(self._origin(path) for path in self._paths)
        return self._paths if kept and self._paths is not None else ()

    @property
    def given_paths(self) -> tuple[str, ...]:
        """Those of the two that have no file of their own."""
        return tuple(path for path in self._paths or () if self._origin(path))

    def save_given(self) -> None:
        """Ask that the pictures without a file of their own are kept."""
        if self.given_paths:
            self.save_wanted.emit(self.given_paths)

    def say_fetching(self, address: str) -> None:
        """Tell what is waited for."""
        self._say(self.tr("Fetching"), address)

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
        self._note.setText(self.tr("This is one file, compared with itself.") if same else self._about_given())
        self._save.setText(self.tr("Save it…") if len(self.given_paths) == 1 else self.tr("Save them…"))
        self._save.setVisible(bool(self.given_paths))
        self.pair.show_pair(comparison.a, comparison.b)
        self.pair.lay(comparison)
        self._evidence.show_comparison(comparison)
        self._places.setCurrentIndex(1)
        self.current_changed.emit()

    def _about_given(self) -> str:
        if not self.given_paths or self._paths is None:
            return ""
        letters = [letter for letter, path in zip("AB", self._paths, strict=True) if path in self.given_paths]
        if len(letters) == 2:
            return self.tr("A and B are here until the program ends.")
        return self.tr("{photo} is here until the program ends.").format(photo=letters[0])

    def _not_compared(self, key: tuple[str, str], error: BaseException) -> None:
        if key != self._paths:
            return
        self._paths = None
        self._say(self.tr("These two cannot be compared"), words.first_upper(error), warning=True)
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
