"""What "best" means: the rules that choose which copy stays, as buttons that are numbered in the order of clicks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from gallery_dedup.gui import words
from gallery_dedup.gui.flow_layout import flowing
from gallery_dedup.gui.models_row_view import wrapping
from gallery_dedup.gui.settings_keeper import SettingsKeeper

BEST: tuple[tuple[str, str, str], ...] = (
    ("resolution", words.translatable("Most pixels"), words.translatable("The photo with the most pixels stays.")),
    ("oldest", words.translatable("Oldest file"), words.translatable("The file that was written first stays.")),
    ("format=raw,heic", words.translatable("Camera's own format"),
     words.translatable("Camera RAW and HEIC stay before JPEG and all others.")),
    ("metadata", words.translatable("Most camera data"),
     words.translatable("The photo that carries the most capture data stays.")),
    ("quality", words.translatable("Least compressed"),
     words.translatable("The photo that was compressed least stays.")),
    ("bytes", words.translatable("Largest file"), words.translatable("The largest file stays.")),
    ("name", words.translatable("Plainest name"),
     words.translatable("The photo with the shortest name stays; copy, (1) and the like count as long.")),
)  # fmt: skip
"""Rule of the settings, its word, and what it says."""
TITLE = words.translatable("Which copy stays")
ABOUT = words.translatable(
    "Without a choice, the program judges: the whole picture before a cropped one, then the most pixels, the "
    "camera's data, the least compression, the oldest file. What you choose here counts first, in the order "
    "of your clicks. From a folder with a closed lock, nothing is ever taken.")  # fmt: skip


class BestView(QWidget):
    """Writes the setting `rules`, from which reviews and plans are made; those without a button stay in place."""

    def __init__(self, keeper: SettingsKeeper) -> None:
        super().__init__()
        self._keeper = keeper
        self.buttons = {rule: self._button(rule, words.translated(text), words.translated(about))
                        for rule, text, about in BEST}  # fmt: skip
        self._others = wrapping(role="quiet", small=True)
        row, _flow = flowing(self.buttons.values())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(row)
        lines.addWidget(self._others)
        keeper.changed.connect(self._show)
        self._show()

    def _button(self, rule: str, text: str, about: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("chip", True)
        button.setCheckable(True)
        button.setText(text)
        button.setToolTip(about)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda on: self._choose(rule, on))
        return button

    def _choose(self, rule: str, on: bool) -> None:
        rules = tuple(one for one in self._keeper.settings.rules if one != rule)
        self._keeper.change(rules=(*rules, rule) if on else rules)

    def _show(self) -> None:
        rules = self._keeper.settings.rules
        chosen = [rule for rule in rules if rule in self.buttons]
        for rule, text, _about in BEST:
            button, word = self.buttons[rule], words.translated(text)
            button.setChecked(rule in chosen)
            rank = words.number(chosen.index(rule) + 1) if rule in chosen else ""
            button.setText(f"{rank}  {word}" if rank else word)
            named = self.tr("{word}, number {rank} in the order").format(word=word, rank=rank)
            button.setAccessibleName(named if rank else word)
        others = ", ".join(rule for rule in rules if rule not in self.buttons)
        self._others.setText(self.tr("Also in your settings: {rules}").format(rules=others))
        self._others.setVisible(bool(others))
