"""How the program works, on two screens: what it does, what its words mean, what it never does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gallery_dedup.domain import Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.column_view import scrolled_column, take_keys
from gallery_dedup.gui.commands import command
from gallery_dedup.gui.keys_dialog import key_text
from gallery_dedup.gui.models_row_view import SignView, wrapping
from gallery_dedup.gui.text_scale import fit, px, set_font
from gallery_dedup.gui.theme import FRAME, GRID
from gallery_dedup.locations import Locations

SIZE = QSize(760, 720)
RELATIONS = tuple(Relation)
MODES = ("mode_side", "mode_wipe", "mode_flicker", "mode_overlay", "mode_difference")
DECISIONS = ("accept", "toggle", "make_keeper", "not_copy", "remove_marked")

Row = tuple[str, str, str]
"""Icon, word, and what it means."""


class HelpDialog(QDialog):
    """A page to scroll; `keys_wanted` asks for the sheet of keys."""

    keys_wanted = Signal()

    def __init__(self, locations: Locations, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How it works"))
        self.resize(QSize(px(SIZE.width()), px(SIZE.height())).boundedTo(self.screen().availableSize() - FRAME))
        column = QWidget()
        self._lines = QVBoxLayout(column)
        self._lines.setContentsMargins(0, GRID * 3, 0, GRID * 3)
        self._lines.setSpacing(GRID * 2)
        self._tell(locations)
        self._lines.addStretch(1)
        self.area = scrolled_column(column, least_height=False)
        take_keys(self.area, self.windowTitle())
        keys, close = QPushButton(self.tr("All keys")), QPushButton(self.tr("Close"))
        close.setProperty("primary", True)
        close.setDefault(True)
        close.clicked.connect(lambda _checked=False: self.accept())
        keys.clicked.connect(lambda _checked=False: self.keys_wanted.emit())
        row = QHBoxLayout()
        row.setContentsMargins(GRID * 3, GRID + 4, GRID * 3, GRID * 2)
        row.addWidget(keys)
        row.addStretch(1)
        row.addWidget(close)
        line = QFrame()
        line.setObjectName("separator")
        line.setFixedHeight(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.area, 1)
        whole.addWidget(line)
        whole.addLayout(row)
        self.area.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, locations: Locations) -> None:
        self._part("scan", self.tr("1. Scan"), self.tr(
            "Each photo is read once and compared with all the others. Nothing is changed by that. You can decide "
            "while it runs, pause it, or stop it: what was read stays known, and the next scan reads only what changed."
        ))  # fmt: skip
        self._part("review", self.tr("2. Groups"), self.tr(
            "A group is one photo that is suggested to stay, with the reason, and the photos that were compared with "
            "it. The word on a group says what they are to each other:"
        ), [(one.value, words.relation(one), words.meaning(one)) for one in RELATIONS])  # fmt: skip
        self._part("compare", self.tr("3. Compare"), self.tr(
            "Both photos lie on each other, whatever was cropped, turned or resized, and zoom together. The sentence "
            "below them says what happened; each bar answers one question, and a click on it explains the answer."
        ), [self._mode(name) for name in MODES])  # fmt: skip
        self._part("trash", self.tr("4. Mark and remove"), self.tr(
            "Only sure copies are suggested to go: the same file, the same pixels, or re-saved. The rest is yours to "
            "decide. Before anything is moved, a sheet says how much, from where, and what is refused and why."
        ), [self._command(name) for name in DECISIONS])  # fmt: skip
        self._part("undo", self.tr("5. Take back"), self.tr(
            "{back} takes back marks and moves alike. History ({history}) brings back one photo or a whole evening, "
            "also weeks later, as long as the trash holds them."
        ).format(back=_key("take_back"), history=_key("history")))  # fmt: skip
        self._part("lock", self.tr("What is never done"), self.tr(
            "Photos are never changed and never sent anywhere; they only move, to the trash, and each move is written "
            "down first. The last readable photo of a group never goes by a rule, and nothing goes out of a protected "
            "folder. Faces are looked for only after you turn that on. The network is used only when you ask."
        ))  # fmt: skip
        self._part("disk", self.tr("Where it keeps things"), self.tr(
            "Settings may be edited. The cache may be thrown away: a scan makes it anew. The journal holds your marks "
            "and the way back of what was moved."
        ), [("", self.tr("Settings"), str(locations.settings_file)), ("", self.tr("Cache"), str(locations.cache_file)),
            ("", self.tr("Journal"), str(locations.ledger_file)), ("", self.tr("Models"), str(locations.models)),
            ("", self.tr("Log"), str(locations.log_file))], paths=True)  # fmt: skip

    @staticmethod
    def _mode(name: str) -> Row:
        one = command(name)
        return one.icon, f"{key_text(one.keys[0])}  {words.translated(one.text)}", words.translated(one.about)

    @staticmethod
    def _command(name: str) -> Row:
        one = command(name)
        about = words.translated(one.about)
        return one.icon, key_text(one.keys[0]), about

    def _part(self, icon: str, title: str, text: str, rows: Sequence[Row] = (), *, paths: bool = False) -> None:
        name = QLabel(title)
        set_font(name, "title")
        lines = QVBoxLayout()
        lines.setSpacing(GRID // 2)
        lines.addWidget(name)
        lines.addWidget(wrapping(text))
        if rows:
            lines.addSpacing(GRID // 2)
            lines.addLayout(_grid(rows, paths=paths))
        across = QHBoxLayout()
        across.setSpacing(GRID * 2)
        across.addWidget(SignView(icon, role="accent", size=24), 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(lines, 1)
        self._lines.addLayout(across)


def _key(name: str) -> str:
    return key_text(command(name).keys[0])


def _grid(rows: Sequence[Row], *, paths: bool) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(GRID + 4)
    grid.setVerticalSpacing(GRID // 2)
    grid.setColumnStretch(2, 1)
    for row, (icon, word, meaning) in enumerate(rows):
        name, about = QLabel(word), wrapping(meaning, role="quiet")
        set_font(name, "strong")
        fit(name, least_width=112)
        if paths:
            about.setText(words.home_short(meaning))
            about.setTextFormat(Qt.TextFormat.PlainText)
            about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if icon:
            grid.addWidget(SignView(icon), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(name, row, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(about, row, 2)
    return grid
