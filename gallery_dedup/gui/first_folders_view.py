"""Step one: the folders that are chosen so far, and those that lie near at hand."""

from __future__ import annotations

import os

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.emptied_layout import empty
from gallery_dedup.gui.flow_layout import flowing
from gallery_dedup.gui.folder_view import FolderView
from gallery_dedup.gui.recent_folders import RecentFolders
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.theme import GRID, tokens

RECENT = 3


class FirstFoldersView(QWidget):
    """Shows the settings' folders; what one asks for here is done by whoever listens."""

    choose_wanted = Signal()
    samples_wanted = Signal()
    added = Signal(object)
    removed = Signal(str)
    protect_toggled = Signal(str, bool)

    def __init__(self, keeper: SettingsKeeper, recent: RecentFolders) -> None:
        super().__init__()
        self._keeper, self._known = keeper, recent
        self._pictures, self._photos = "", 0
        self.choose = QPushButton(self.tr("Choose a folder…"))
        icons.set_icon(self.choose, "add_folder", tokens())
        self.choose.clicked.connect(lambda _checked=False: self.choose_wanted.emit())
        self.pictures = QPushButton()
        icons.set_icon(self.pictures, "folder", tokens())
        self.pictures.clicked.connect(lambda _checked=False: self.added.emit((self._pictures,)))
        self.samples = QPushButton(self.tr("Try with sample photos"))
        icons.set_icon(self.samples, "sample", tokens())
        self.samples.setToolTip(self.tr("Drawn photos with copies, edits and similar shots. They lie in a folder of "
                                        "the program's own, and one button takes them away again."))  # fmt: skip
        self.samples.clicked.connect(lambda _checked=False: self.samples_wanted.emit())
        for button in (self.choose, self.pictures, self.samples):
            button.setAutoDefault(True)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(GRID // 2)
        self._recent: list[QPushButton] = []
        self._row, self._flow = flowing((self.choose, self.pictures, self.samples), spacing=GRID)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(GRID)
        lines.addLayout(self._rows)
        lines.addWidget(self._row)
        keeper.changed.connect(self.fill)
        recent.changed.connect(self._fill_recent)
        self.fill()

    def offer_pictures(self, folder: str, photos: int) -> None:
        """Offer the system's own folder of pictures; nothing when it holds none."""
        self._pictures, self._photos = folder if photos else "", photos
        self.fill()

    def fill(self) -> None:
        """Show what is chosen, and what is offered besides."""
        settings = self._keeper.settings
        empty(self._rows)
        for path in settings.folders:
            row = FolderView(path, protected=path in settings.protected)
            row.setObjectName("firstFolder")
            row.protect_toggled.connect(self.protect_toggled)
            row.removed.connect(self.removed)
            self._rows.addWidget(row)
        photos = words.counted(self._photos, "photo", "photos")
        text = self.tr("Pictures: {photos}").format(photos=photos)
        self.pictures.setText(text)
        self.pictures.setToolTip(words.home_short(self._pictures))
        self.pictures.setVisible(bool(self._pictures) and self._pictures not in settings.folders)
        # Samples are never mixed with photos of one's own.
        self.samples.setVisible(not settings.folders)
        self._fill_recent()

    def _fill_recent(self) -> None:
        for button in self._recent:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        passed = {*self._keeper.settings.folders, self._pictures}
        recent = [path for path in self._known.here if path not in passed][:RECENT]
        self._recent = [self._recent_button(path) for path in recent]
        self._flow.removeWidget(self.samples)
        for button in (*self._recent, self.samples):
            self._flow.addWidget(button)
        self._row.updateGeometry()

    def _recent_button(self, path: str) -> QPushButton:
        button = QPushButton(os.path.basename(path) or path)
        button.setAutoDefault(True)
        button.setToolTip(words.home_short(path))
        icons.set_icon(button, "history", tokens())
        button.clicked.connect(lambda _checked=False: self.added.emit((path,)))
        return button


def dashed(widget: QFrame, *, hot: bool) -> None:
    """Show on a step's card whether something is held over the page."""
    widget.setProperty("hot", hot)
    widget.style().polish(widget)
