"""Library: the folders that are looked through, and the scan."""

from __future__ import annotations

import os

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.column_view import scrolled_column
from gallery_dedup.gui.emptied_layout import empty
from gallery_dedup.gui.empty_view import EmptyView
from gallery_dedup.gui.first_page import FirstPage
from gallery_dedup.gui.flow_layout import FlowLayout
from gallery_dedup.gui.folder_view import FolderView
from gallery_dedup.gui.recent_folders import RecentFolders
from gallery_dedup.gui.samples_view import SamplesView
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, tokens

WIDTH = 760


class LibraryPage(QWidget):
    """Shows the settings' folders; what one asks for here is done by whoever listens.

    Before there are any, the first page stands in its place until it is skipped or a scan begins.
    """

    scan_wanted = Signal()
    samples_wanted = Signal()
    samples_replaced = Signal()
    """Folders of one's own took the place of the samples."""
    review_wanted = Signal()
    rules_wanted = Signal()
    protected_changed = Signal()

    def __init__(self, keeper: SettingsKeeper, recent: RecentFolders, *, samples: str = "") -> None:
        """`samples` is the folder of the sample photos, which are never mixed with photos of one's own."""
        super().__init__()
        self._keeper, self._known, self._samples_folder = keeper, recent, samples
        self.first = FirstPage(keeper, recent)
        self.samples = SamplesView()
        self._is_first = False
        self.empty = EmptyView(
            "add_folder", self.tr("Drop folders to scan, or two photos to compare"),
            self.tr("Nothing is changed by a scan. Photos are moved only when you say so, and only to the trash."),
            drop=True,
        )  # fmt: skip
        self._choose = self.empty.add_button(self.tr("Choose a folder…"), self.choose_folder, primary=True)
        self.empty.add_button(self.tr("Try with sample photos"), self.samples_wanted.emit)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._exclude = QLineEdit(", ".join(keeper.settings.exclude))
        self._hidden = QCheckBox(self.tr("Look into hidden files and folders too"))
        self.rules = QPushButton(self.tr("Which copy stays…"))
        self._scan = QPushButton(self.tr("Scan"))
        self._result = QLabel()
        self._review = QPushButton(self.tr("Review the groups"))
        self._recent_box = QWidget()
        self._recent = FlowLayout(spacing=4, parent=self._recent_box)
        self._recent_line = QWidget()
        self._recent_title = QLabel(self.tr("Recent"))
        self._places = QStackedWidget()
        self._lay_out()
        self.first.folders.choose_wanted.connect(self._choose_first)
        self.first.folders.added.connect(self.gather)
        self.first.folders.removed.connect(self.remove_folder)
        self.first.folders.protect_toggled.connect(self._protect)
        self.first.folders.samples_wanted.connect(self.samples_wanted)
        keeper.changed.connect(self._fill)
        recent.changed.connect(self._fill_recent)
        self._fill()

    def _lay_out(self) -> None:
        first = QWidget()
        first_lines = QVBoxLayout(first)
        first_lines.setContentsMargins(GRID * 4, GRID * 4, GRID * 4, GRID * 4)
        first_lines.addWidget(self.empty)
        self._places.addWidget(first)
        self._places.addWidget(self._folders_place())
        self._places.addWidget(self.first)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._places, 1)
        self._recent_title.setProperty("quiet", True)
        fit(self._recent_box, most_width=WIDTH)
        recent = QHBoxLayout()
        recent.setContentsMargins(GRID * 4, GRID, GRID * 4, GRID * 2)
        recent.addStretch(1)
        recent.addWidget(self._recent_title)
        recent.addWidget(self._recent_box, 6)
        recent.addStretch(1)
        self._recent_line.setLayout(recent)
        whole.addWidget(self._recent_line)

    def _folders_place(self) -> QWidget:
        title = QLabel(self.tr("Library"))
        set_font(title, "headline")
        add = QPushButton(self.tr("Add a folder…"))
        icons.set_icon(add, "add_folder", tokens())
        add.clicked.connect(lambda _checked=False: self.choose_folder())
        head = QHBoxLayout()
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(add)
        card = QFrame()
        card.setObjectName("card")
        card.setLayout(self._rows)
        self._rows.setContentsMargins(0, GRID // 2, 0, GRID // 2)
        hint = QLabel(self.tr("Drop more folders anywhere, or two photos to compare them."))
        hint.setProperty("quiet", True)
        set_font(hint, "small")
        column = QWidget()
        fit(column, most_width=WIDTH)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, GRID * 5, 0, GRID * 4)
        lines.setSpacing(GRID * 2)
        lines.addLayout(head)
        lines.addWidget(self.samples)
        lines.addWidget(card)
        lines.addWidget(hint)
        lines.addSpacing(GRID)
        lines.addLayout(self._options())
        lines.addSpacing(GRID)
        lines.addLayout(self._start_row())
        lines.addStretch(1)
        return scrolled_column(column)

    def _options(self) -> QVBoxLayout:
        self._exclude.setPlaceholderText(self.tr("for example *.gif, thumbnails, @eaDir"))
        self._exclude.setAccessibleName(self.tr("Leave out these patterns"))
        self._exclude.setAcceptDrops(False)
        self._exclude.editingFinished.connect(self._exclude_edited)
        self._hidden.toggled.connect(lambda on: self._keeper.change(hidden=on))
        label = QLabel(self.tr("Leave out"))
        label.setBuddy(self._exclude)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(label)
        row.addWidget(self._exclude, 1)
        lines = QVBoxLayout()
        lines.setSpacing(GRID)
        lines.addLayout(row)
        lines.addWidget(self._hidden)
        lines.addLayout(self._way_to_rules())
        return lines

    def _way_to_rules(self) -> QHBoxLayout:
        self.rules.setProperty("plain", True)
        self.rules.clicked.connect(lambda _checked=False: self.rules_wanted.emit())
        row = QHBoxLayout()
        row.addWidget(self.rules)
        row.addStretch(1)
        return row

    def _start_row(self) -> QHBoxLayout:
        self._scan.setProperty("primary", True)
        self._scan.setMinimumSize(128, 40)
        self._scan.clicked.connect(lambda _checked=False: self.scan_wanted.emit())
        self._review.clicked.connect(lambda _checked=False: self.review_wanted.emit())
        self._result.setProperty("quiet", True)
        row = QHBoxLayout()
        row.setSpacing(GRID * 2)
        row.addWidget(self._scan)
        row.addWidget(self._result, 1)
        row.addWidget(self._review)
        return row

    def _fill(self) -> None:
        settings = self._keeper.settings
        empty(self._rows)
        for number, path in enumerate(settings.folders):
            if number:
                line = QFrame()
                line.setObjectName("separator")
                line.setFixedHeight(1)
                self._rows.addWidget(line)
            row = FolderView(path, protected=path in settings.protected)
            row.protect_toggled.connect(self._protect)
            row.removed.connect(self.remove_folder)
            self._rows.addWidget(row)
        self._places.setCurrentIndex(2 if self._is_first else 1 if settings.folders else 0)
        self.samples.setVisible(self._samples_folder in settings.folders)
        self._hidden.setChecked(settings.hidden)
        self._fill_recent()

    def _fill_recent(self) -> None:
        for button in self._recent_box.findChildren(QPushButton):
            self._recent.removeWidget(button)
            button.hide()
            button.deleteLater()
        passed = {*self._keeper.settings.folders, self._samples_folder}
        recent = [path for path in self._known.here if path not in passed]
        self._recent_line.setVisible(bool(recent) and not self._is_first)
        for path in recent[:6]:
            button = QPushButton(os.path.basename(path) or path)
            button.setProperty("plain", True)
            button.setToolTip(words.home_short(path))
            button.clicked.connect(lambda _checked=False, path=path: self.add_folders((path,)))
            self._recent.addWidget(button)

    def _exclude_edited(self) -> None:
        patterns = tuple(part.strip() for part in self._exclude.text().split(",") if part.strip())
        if patterns != self._keeper.settings.exclude:
            self._keeper.change(exclude=patterns)

    def _protect(self, path: str, on: bool) -> None:
        others = tuple(one for one in self._keeper.settings.protected if one != path)
        # Quietly: the row that was clicked shows it already, and keeps the focus.
        self._keeper.change(quiet=True, protected=(*others, path) if on else others)
        self.protected_changed.emit()

    def ask_for_folder(self) -> str:
        """A folder that is chosen with the system's own dialog; empty for none."""
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder of photos"))
        return os.path.normpath(path) if path else ""

    def choose_folder(self) -> None:
        """Ask for a folder, and add it."""
        path = self.ask_for_folder()
        if path:
            self.add_folders((path,))

    def add_folders(self, paths: tuple[str, ...]) -> None:
        """Add folders to the library; they are shown in it."""
        self._is_first = False
        self.gather(paths)
        self._fill()

    def gather(self, paths: tuple[str, ...]) -> None:
        """Add folders to the library, wherever they are shown; the samples give way to photos of one's own."""
        before = self._keeper.settings.folders
        known = tuple(path for path in before if path != self._samples_folder)
        self._keeper.change(folders=(*known, *(path for path in paths if path not in known)))
        if self._samples_folder in before and self._samples_folder not in self._keeper.settings.folders:
            self.samples_replaced.emit()
        if self._is_first:
            self.first.focus()

    def _choose_first(self) -> None:
        path = self.ask_for_folder()
        if path:
            self.gather((path,))

    @property
    def is_first(self) -> bool:
        """Whether the first page is shown in place of the folders."""
        return self._is_first

    def show_first(self, shown: bool) -> None:
        """Show the first page, or what there is."""
        self._is_first = shown
        self._fill()

    def set_hot(self, hot: bool) -> None:
        """Show that something is held over the page."""
        self.empty.set_hot(hot)
        self.first.set_hot(hot)

    def remove_folder(self, path: str) -> None:
        """Take a folder off the list."""
        settings = self._keeper.settings
        self._keeper.change(folders=tuple(one for one in settings.folders if one != path),
                            protected=tuple(one for one in settings.protected if one != path))  # fmt: skip

    def show_state(self, *, scanning: bool, result: str, groups: int) -> None:
        """Show whether a scan runs, and what the last one found."""
        self._scan.setEnabled(not scanning)
        self.samples.button.setEnabled(not scanning)
        self._scan.setText(self.tr("Scanning") if scanning else self.tr("Scan"))
        self._result.setText(result)
        self._review.setVisible(groups > 0)
        self._review.setText(words.by_count(groups, "Review {n} group", "Review {n} groups"))
