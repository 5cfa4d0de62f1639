"""Below the search field of the review: what was typed there can also be looked for in what the photos show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gallery_dedup.gui import icons, words
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID, tokens


class WordsOfferView(QWidget):
    """A button while all models are here, else a line on those that are missing; hidden without a text."""

    asked = Signal(str)
    """The text, to be looked for in the photos."""
    began = Signal()
    """A text is there where none was: who knows what is installed says so with `show_missing`."""
    models_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._missing: tuple[str, ...] | None = None
        self.search = QPushButton(self.tr("Search photos by words"))
        set_font(self.search, "small")
        self.search.setToolTip(self.tr("Look for these words in what the photos show, instead of in their names"))
        fit(self.search, icon=16)
        icons.set_icon(self.search, "similar", tokens())
        self.line = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet", size="small")
        self.models = QPushButton(self.tr("Models"))
        set_font(self.models, "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self.search, 0, Qt.AlignmentFlag.AlignLeft)
        row.addWidget(self.line, 1)
        row.addWidget(self.models)
        self.search.clicked.connect(lambda _checked=False: self.asked.emit(self._text))
        self.models.clicked.connect(lambda _checked=False: self.models_wanted.emit())
        self._show()

    def show_text(self, text: str) -> None:
        """Offer to look for another text."""
        began = bool(text.strip()) and not self._text
        self._text = " ".join(text.split())
        self._show()
        if began:
            self.began.emit()

    def show_missing(self, names: tuple[str, ...]) -> None:
        """Say which models are missing, none of them being none."""
        self._missing = names
        self._show()

    def _show(self) -> None:
        # Until it is known what is installed, nothing is offered that may not be there.
        self.setVisible(bool(self._text) and self._missing is not None)
        names = self._missing or ()
        self.search.setVisible(not names)
        self.line.setVisible(bool(names))
        self.models.setVisible(bool(names))
        if len(names) == 1:
            self.line.setText(self.tr("By words: {model} missing").format(model=names[0]))
        else:
            self.line.setText(words.by_count(len(names), "By words: {n} model missing", "By words: {n} models missing"))
        self.setToolTip(self.tr("Not here: {names}").format(names=words.listed(names)) if names else "")
