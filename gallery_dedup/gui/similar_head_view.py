"""Above the results: what is looked for, by which question, and the field for words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.choice_box import ChoiceBox
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.similar_question import QUESTIONS, meaning
from gallery_dedup.gui.text_scale import fit, set_font
from gallery_dedup.gui.theme import GRID

TYPING_MS = 400
"""A pause after which words are looked for without Enter: half a word finds other photos than the whole one."""
FIELD_WIDTH = (180, 340)


class SimilarHeadView(QWidget):
    """`words_asked` with each other text when typing pauses or Enter is pressed; empty when the field was emptied."""

    question_changed = Signal()
    words_asked = Signal(str)
    results_wanted = Signal()
    """Enter or the down key in the field: the keys are wanted in the results."""
    other_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = ChoiceBox()
        self.field = QLineEdit()
        self._title, self._other = QLabel(self.tr("Similar")), QPushButton(self.tr("Another photo…"))
        self._note = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet")
        self._asked = ""
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._fill()
        self._lay_out()
        self._typing.timeout.connect(self._ask)
        self.field.textEdited.connect(lambda _text: self._typing.start())
        self.field.textChanged.connect(self._emptied)
        self.field.returnPressed.connect(self._entered)
        self.field.installEventFilter(self)
        self.question.currentIndexChanged.connect(lambda _index: self.question_changed.emit())
        self._other.clicked.connect(lambda _checked=False: self.other_wanted.emit())

    def _fill(self) -> None:
        self.question.setAccessibleName(self.tr("What is to be alike"))
        for scale in QUESTIONS:
            self.question.addItem(words.said(scale.question), scale.name)
            tip = f"{words.dimension(scale.name)}: {meaning(scale)}"
            self.question.setItemData(self.question.count() - 1, tip, Qt.ItemDataRole.ToolTipRole)
        self.question.setToolTip(self.question.currentText())
        self.question.currentTextChanged.connect(self.question.setToolTip)
        self.field.setPlaceholderText(self.tr("Search photos by words"))
        self.field.setAccessibleName(self.tr("Search photos by words"))
        about = self.tr("What the photos show, such as: dog on a beach. English is understood best.")
        self.field.setToolTip(f"{self.field.placeholderText()}\n{about}")
        self.field.setClearButtonEnabled(True)
        # Files dropped here are meant for the window.
        self.field.setAcceptDrops(False)

    def _lay_out(self) -> None:
        set_font(self._title, "title")
        least, most = FIELD_WIDTH
        fit(self.field, least_width=least, most_width=most)
        line = QHBoxLayout(self)
        line.setContentsMargins(GRID * 2, GRID, GRID * 2, GRID)
        line.setSpacing(GRID * 2)
        line.addWidget(self._title)
        line.addWidget(self._note, 1)
        line.addWidget(self.field, 1)
        line.addWidget(self.question)
        line.addWidget(self._other)

    def show_photo(self) -> None:
        """A photo is looked for."""
        self._show("", question=True, other=True)

    def show_words(self, text: str) -> None:
        """Words are looked for."""
        self._show(text, question=False, other=True)

    def show_nothing(self) -> None:
        """Nothing is looked for yet."""
        self._show("", question=False, other=False)

    def note(self, text: str) -> None:
        """Say what was searched."""
        self._note.setText(text)

    def start_typing(self) -> None:
        """Put the cursor into the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _show(self, text: str, *, question: bool, other: bool) -> None:
        self._typing.stop()
        self._asked = text
        # What is just being typed has the same words and other spaces: the cursor must not jump.
        if self.field.text().split() != text.split():
            self.field.setText(text)
        self.question.setVisible(question)
        self._other.setVisible(other)
        self.note("")

    def _ask(self) -> None:
        self._typing.stop()
        text = " ".join(self.field.text().split())
        if text != self._asked:
            self._asked = text
            self.words_asked.emit(text)

    def _emptied(self, text: str) -> None:
        """The button in the field empties it without a key."""
        if not text and self._asked:
            self._ask()

    def _entered(self) -> None:
        self._ask()
        self.results_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The down key leads from the field to the results."""
        key = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if watched is self.field and key == Qt.Key.Key_Down:
            self._entered()
            return True
        return super().eventFilter(watched, event)
