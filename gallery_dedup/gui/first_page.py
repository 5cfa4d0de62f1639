"""The first page: folders, what "best" means, and models, on one page with one button at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.gui import words
from gallery_dedup.gui.best_view import ABOUT, TITLE, BestView
from gallery_dedup.gui.column_view import scrolled_column
from gallery_dedup.gui.emptied_layout import empty
from gallery_dedup.gui.first_folders_view import FirstFoldersView, dashed
from gallery_dedup.gui.models_offers import Offer, OfferState
from gallery_dedup.gui.models_row_view import SignView, wrapping
from gallery_dedup.gui.recent_folders import RecentFolders
from gallery_dedup.gui.settings_keeper import SettingsKeeper
from gallery_dedup.gui.step_view import StepView
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID

WIDTH = 760
NEEDED = ("words", "views", "faces")
"""Of the offers, those that add something which the program cannot do without them."""


class FirstPage(QWidget):
    """Three steps; only the first asks for anything."""

    look_wanted = Signal()
    skip_wanted = Signal()
    models_wanted = Signal()

    def __init__(self, keeper: SettingsKeeper, recent: RecentFolders) -> None:
        super().__init__()
        self._keeper = keeper
        self.folders = FirstFoldersView(keeper, recent)
        self.best = BestView(keeper)
        self.look = QPushButton(self.tr("Look for copies"))
        self.skip = QPushButton()
        self._models = QGridLayout()
        self._first = StepView(1, self.tr("Your photos"), self.tr(
            "Drop folders here, or two photos to compare. Folders inside them are looked through too."))  # fmt: skip
        self._second = StepView(2, words.translated(TITLE), words.translated(ABOUT))
        self._third = StepView(3, self.tr("Models: none needed"), self.tr(
            "Copies, edits and series are found with what comes with the program. Models add more whenever you like; "
            "they are fetched only when you say so."))  # fmt: skip
        self._lay_out()
        keeper.changed.connect(self._show_folders)
        self._show_folders()

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Find the copies among your photos"))
        set_font(title, "headline")
        title.setWordWrap(True)
        self._first.body.addWidget(self.folders)
        self._first.setProperty("drop", True)
        self._second.body.addWidget(self.best)
        self._third.body.addLayout(self._models)
        self._third.body.addLayout(self._way_to_models())
        self._models.setHorizontalSpacing(GRID + 4)
        self._models.setVerticalSpacing(GRID // 2)
        self._models.setColumnStretch(2, 1)
        column = QWidget()
        fit(column, most_width=WIDTH)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, GRID * 3, 0, GRID * 2)
        lines.setSpacing(GRID + 4)
        lines.addWidget(title)
        for step in (self._first, self._second, self._third):
            lines.addWidget(step)
        lines.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolled_column(column, least_height=False), 1)
        whole.addWidget(self._foot())

    def _way_to_models(self) -> QHBoxLayout:
        go = QPushButton(self.tr("Open Models"))
        go.setAutoDefault(True)
        go.clicked.connect(lambda _checked=False: self.models_wanted.emit())
        row = QHBoxLayout()
        row.addWidget(go)
        row.addStretch(1)
        return row

    def _foot(self) -> QFrame:
        promise = wrapping(self.tr("Nothing is moved until you decide. It goes to the trash, and History brings it "
                                   "back."), role="quiet")  # fmt: skip
        self.look.setProperty("primary", True)
        for button in (self.look, self.skip):
            # Else Enter presses them only in dialogs.
            button.setAutoDefault(True)
        self.look.clicked.connect(lambda _checked=False: self.look_wanted.emit())
        self.skip.setProperty("plain", True)
        self.skip.clicked.connect(lambda _checked=False: self.skip_wanted.emit())
        inner = QWidget()
        fit(inner, most_width=WIDTH)
        row = QHBoxLayout(inner)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID * 2)
        row.addWidget(SignView("undo", size=20))
        row.addWidget(promise, 1)
        row.addWidget(self.skip)
        row.addWidget(self.look)
        foot = QFrame()
        foot.setObjectName("firstFoot")
        across = QHBoxLayout(foot)
        across.setContentsMargins(GRID * 4, GRID + 4, GRID * 4, GRID + 4)
        across.addStretch(1)
        across.addWidget(inner, 20)
        across.addStretch(1)
        return foot

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Tell what each model would add, and how large it is."""
        empty(self._models)
        wanted = [offer for offer in offers if offer.name in NEEDED and offer.state is not OfferState.BUNDLED]
        for row, offer in enumerate(wanted):
            name, here = QLabel(offer.title), offer.state is OfferState.INSTALLED
            size = QLabel(self.tr("Installed") if here else words.size(offer.bytes))
            size.setProperty("quiet", True)
            name.setToolTip(offer.adds)
            self._models.addWidget(SignView(offer.icon, size=20), row, 0)
            self._models.addWidget(name, row, 1)
            self._models.addWidget(wrapping(offer.adds, role="quiet", small=True), row, 2)
            self._models.addWidget(size, row, 3, Qt.AlignmentFlag.AlignRight)

    def _show_folders(self) -> None:
        folders = self._keeper.settings.folders
        self.look.setEnabled(bool(folders))
        self.look.setToolTip("" if folders else self.tr("Choose a folder first."))
        self.skip.setText(self.tr("Close") if folders else self.tr("Skip"))

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard begins where the page does, and not at the bar beside it."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.focus)

    def focus(self) -> None:
        """Go to what comes next: the folders, then the button; not from another page."""
        if not self.isVisible():
            return
        (self.look if self.look.isEnabled() else self.folders.choose).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_hot(self, hot: bool) -> None:
        """Show that something is held over the page."""
        dashed(self._first, hot=hot)
