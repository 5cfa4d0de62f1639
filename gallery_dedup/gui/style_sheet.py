"""The style sheet: what Fusion's palette cannot say."""

from __future__ import annotations

import re
from functools import partial
from string import Template

from gallery_dedup.gui.theme import Tokens

_LENGTH = re.compile(r"(\d+)px")
_SHEET = Template("""
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px 6px; }
QMenuBar { background: $window; padding: 2px 4px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: $selected; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 12px; height: 12px; left: 6px; }

QPushButton { background: $raised; color: $text; border: 1px solid $line; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { border-color: $quiet; }
QPushButton:pressed { background: $line; }
QPushButton:disabled { color: $disabled; background: transparent; }
QPushButton:focus { border: 2px solid $accent; padding: 5px 13px; outline: none; }
QPushButton[primary="true"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { border-color: $text; }
QPushButton[primary="true"]:focus { border: 2px solid $accent; padding: 5px 13px; background: $surface;
  color: $accent; }
QPushButton[primary="true"]:disabled { background: transparent; color: $disabled; border-color: $line; }
QPushButton[plain="true"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 4px 8px; }
QPushButton[plain="true"]:hover { background: $raised; }
QPushButton[plain="true"]:focus { border: 2px solid $accent; padding: 3px 7px; }
QPushButton[plain="true"]:disabled { color: $disabled; }

QToolButton { background: transparent; color: $text; border: 1px solid transparent; border-radius: 6px; padding: 5px; }
QToolButton:hover { background: $raised; }
QToolButton:pressed { background: $line; }
QToolButton:checked { background: $selected; border-color: $edge; }
QToolButton:focus { border: 2px solid $accent; padding: 4px; }
QToolButton:disabled { color: $disabled; }
QToolButton::menu-indicator { image: none; }
QToolButton[chip="true"] { border: 1px solid $line; border-radius: 10px; padding: 3px 7px 3px 5px; color: $quiet; }
QToolButton[chip="true"]:checked { border-color: $accent; background: $selected; color: $text; }
QToolButton[chip="true"]:focus { border: 2px solid $text; padding: 2px 6px 2px 4px; }

QLineEdit { background: $surface; border: 1px solid $edge; border-radius: 6px; padding: 5px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: 4px 7px; }
QComboBox { background: $raised; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; }
QComboBox:hover { border-color: $quiet; }
QComboBox:focus { border: 2px solid $accent; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: none; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $line; selection-background-color: $selected;
  selection-color: $text; outline: none; }
QCheckBox { spacing: 8px; padding: 3px; border: 1px solid transparent; border-radius: 4px; }
QCheckBox:focus { border-color: $accent; }
QCheckBox::indicator:unchecked { width: 12px; height: 12px; background: $surface; border: 1px solid $quiet;
  border-radius: 2px; }
QCheckBox::indicator:unchecked:disabled { border-color: $line; }

QListView, QTableView { background: $surface; border: none; outline: none; }
QTableView { gridline-color: $line; selection-background-color: $selected; selection-color: $text;
  border: 1px solid $line; border-radius: 6px; }
QTableView:focus, #sheetList:focus { border: 1px solid $accent; }
QTableView::item { padding: 0 5px; }
QPlainTextEdit { background: $surface; border: 1px solid $line; border-radius: 6px; }
QPlainTextEdit:focus { border: 1px solid $accent; }
QScrollArea[scrolls="true"] { border: 1px solid transparent; }
QScrollArea[scrolls="true"]:focus { border: 1px solid $accent; }
QHeaderView::section { background: $window; color: $quiet; border: none; border-bottom: 1px solid $line;
  padding: 5px 8px; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $quiet; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: $line; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
QTabBar::tab { padding: 6px 12px; color: $quiet; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }
QTabBar::tab:focus { color: $accent; }
QTabBar { qproperty-drawBase: 0; }

QLabel { background: transparent; }
QLabel[quiet="true"] { color: $quiet; }
QLabel[warn="true"] { color: $warn; }
#navigation, #navigationButtons { background: $surface; border: none; }
#navigation { border-right: 1px solid $line; }
#navigation QToolButton { padding: 7px 2px 5px 2px; border-radius: 8px; color: $quiet; }
#navigation QToolButton:checked { background: $selected; color: $text; border-color: $edge; }
#navigation QToolButton:focus { border: 2px solid $accent; padding: 6px 1px 4px 1px; }
#statusLine { background: $surface; border-top: 1px solid $line; }
#filterBar { background: $surface; border-bottom: 1px solid $line; }
#evidence { background: $surface; border-top: 1px solid $line; }
#bars { background: transparent; }
#modes { background: $raised; border-radius: 8px; }
#modes QToolButton { padding: 3px 8px; border-radius: 6px; color: $quiet; }
#modes QToolButton:hover { background: $line; }
#modes QToolButton:checked { background: $surface; color: $text; border-color: $edge; }
#modes QToolButton:focus { border: 2px solid $accent; padding: 2px 7px; }
#modes QToolButton:disabled { color: $disabled; background: transparent; }
#modeBar { background: $surface; border: none; border-bottom: 1px solid $line; }
QSlider:horizontal { min-height: 20px; border: 1px solid transparent; border-radius: 4px; }
QSlider:horizontal:focus { border: 1px solid $accent; }
QSlider::groove:horizontal { background: $line; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { background: $text; width: 14px; height: 14px; margin: -5px 0; border-radius: 7px; }
QSlider::handle:horizontal:focus { background: $accent; }
#strip { background: transparent; }
#card { background: $surface; border: 1px solid $line; border-radius: 10px; }
#dropArea { border: 2px solid transparent; border-radius: 12px; }
#dropArea[hot="true"] { border: 2px dashed $accent; }
#firstFoot { background: $surface; border: none; border-top: 1px solid $line; }
#firstFolder { background: transparent; border: 1px solid $line; border-radius: 8px; }
#card[drop="true"] { border: 1px dashed $quiet; }
#card[hot="true"] { border: 2px dashed $accent; background: $selected; }
#hintCard { background: $selected; border: none; border-radius: 10px; }
#sheetList { border: 1px solid $line; border-radius: 6px; padding: 2px 0; }
#profileList { border: 1px solid $line; border-radius: 6px; padding: 4px; }
#profileList::item { padding: 6px 8px; border-radius: 4px; }
#profileList::item:selected { background: $selected; color: $text; }
#profileList:focus { border-color: $accent; }
#separator { background: $line; }
""")


def _larger(length: re.Match[str], *, scale: float) -> str:
    """Lines of one and two pixels stay so: everything else grows with the letters."""
    size = int(length[1])
    return f"{size if size <= 2 else round(size * scale)}px"


def style_sheet(scheme: Tokens, *, scale: float = 1.0) -> str:
    """The sheet in the colours of a scheme, its room about texts and its marks `scale` times as large."""
    sheet = _SHEET if scale == 1.0 else Template(_LENGTH.sub(partial(_larger, scale=scale), _SHEET.template))
    return sheet.substitute(
        window=scheme.window, surface=scheme.surface, raised=scheme.raised, line=scheme.line, text=scheme.text,
        quiet=scheme.quiet, accent=scheme.accent, on_accent=scheme.on_accent, selected=scheme.selected,
        warn=scheme.warn, edge=scheme.edge, disabled="#8f8f8f" if scheme.dark else "#808084", thumb=scheme.edge,
    )  # fmt: skip
