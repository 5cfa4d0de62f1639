"""Why there are no results: a sentence, a second one, and the button that helps."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton

from gallery_dedup.gui import words
from gallery_dedup.gui.empty_view import EmptyView


class SimilarNothingView(EmptyView):
    """Stands where the results of a search would; one button at most is shown."""

    folder_wanted = Signal()
    scan_wanted = Signal()
    models_wanted = Signal()

    def __init__(self) -> None:
        super().__init__("similar", "", "")
        self.add_folder = self.add_button(self.tr("Add a folder…"), self.folder_wanted.emit, primary=True)
        self.scan = self.add_button(self.tr("Scan"), self.scan_wanted.emit, primary=True)
        self.models = self.add_button(self.tr("Open the models"), self.models_wanted.emit, primary=True)
        self._tell("", "")

    def comparing(self, done: int, total: int) -> None:
        """A search that takes its time."""
        counted = words.counted(total, "photo", "photos")
        self._tell(self.tr("Comparing"), self.tr("{done} of {photos}").format(done=words.number(done), photos=counted))

    def no_folders(self, sought: str) -> None:
        """There is nowhere to search."""
        text = self.tr("Add the folders that hold your photos: they are scanned, and what is like {name} appears here.")
        self._tell(self.tr("There are no folders to search yet"), text.format(name=sought), self.add_folder)

    def unscanned(self, *, scanning: bool, by_words: bool) -> None:
        """The folders were not read yet, or are just being read."""
        if scanning:
            self._tell(self.tr("The folders are being scanned"), self.tr("What is found appears when that is done."))
        elif by_words:
            self._tell(self.tr("The library folders hold no photo yet"),
                       self.tr("Scan them: every photo in them is then compared with the words."),
                       self.scan)  # fmt: skip
        else:
            self._tell(self.tr("The library folders hold no other photo yet"),
                       self.tr("Scan them: every photo in them is then compared with this one."),
                       self.scan)  # fmt: skip

    def undescribed(self, *, by_words: bool) -> None:
        """The photos are known, but not what this question asks of them."""
        if by_words:
            self._tell(self.tr("The photos were not looked at by the model yet"),
                       self.tr("A scan shows them to it: each is then found by words."), self.scan)  # fmt: skip
        else:
            self._tell(self.tr("None of the photos can be compared by this"),
                       self.tr("They do not carry what is asked for, or an older version described them: "
                               "a scan describes them anew."), self.scan)  # fmt: skip

    def not_carried(self, explanation: str) -> None:
        """The photo itself cannot be compared by this question."""
        self._tell(self.tr("This photo does not carry what is asked for"), explanation)

    def models_missing(self, names: Sequence[str], *, by_words: bool) -> None:
        """What is asked takes models that are not installed."""
        title = self.tr("Finding photos by words takes models that are not here") if by_words else self.tr(
            "This question takes a model that is not here")  # fmt: skip
        text = self.tr("Not here: {names}. They are downloaded once, and only when you ask for it.")
        if len(names) == 1:
            text = self.tr("Not here: {names}. It is downloaded once, and only when you ask for it.")
        self._tell(title, text.format(names=words.listed(names)), self.models)

    def broken(self, sentence: str) -> None:
        """The search failed."""
        self._tell(self.tr("The search came to no end"), sentence, warning=True)

    def _tell(self, title: str, text: str, button: QPushButton | None = None, *, warning: bool = False) -> None:
        for one in (self.add_folder, self.scan, self.models):
            one.setVisible(one is button)
        self.say(title, text, warning=warning)
