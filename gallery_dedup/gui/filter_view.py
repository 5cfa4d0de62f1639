"""Above the list: what there is, and which of it is shown in which order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gallery_dedup.domain import Group, Relation
from gallery_dedup.gui import icons, words
from gallery_dedup.gui.choice_box import ChoiceBox
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.flow_layout import flowing
from gallery_dedup.gui.group_delegate import DENSITIES
from gallery_dedup.gui.group_order import Order
from gallery_dedup.gui.text_scale import fit, px, set_font
from gallery_dedup.gui.theme import GRID, font, text_width, tokens
from gallery_dedup.gui.words_offer_view import WordsOfferView

SHOWN = (Relation.SAME_FILE, Relation.SAME_PIXELS, Relation.RESAVED, Relation.EDITED, Relation.SIMILAR_SHOT,
         Relation.RELATED)  # fmt: skip
ORDER_WORDS = {
    Order.CERTAINTY: words.translatable("Surest first"),
    Order.BYTES: words.translatable("Most to free"),
    Order.NAME: words.translatable("Name"),
    Order.DATE: words.translatable("Date"),
    Order.COUNT: words.translatable("Most photos"),
}
DENSITY_WORDS = {
    "compact": words.translatable("Compact cards"),
    "normal": words.translatable("Normal cards"),
    "large": words.translatable("Large cards"),
}
DENSITY_ICONS = {"compact": "density_small", "normal": "density_medium", "large": "density_large"}
TYPING_MS = 120


class FilterView(QFrame):
    """`changed` after any of relations, text and order changed; `density_chosen` with its name."""

    changed = Signal()
    density_chosen = Signal(str)

    def __init__(self, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filterBar")
        self._title = QLabel(self.tr("Review"))
        self._summary = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet")
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search names and folders"))
        self._search.setAccessibleName(self.tr("Search names and folders"))
        self._search.setClearButtonEnabled(True)
        # Files dropped here are meant for the window.
        self._search.setAcceptDrops(False)
        self._order = ChoiceBox()
        self._order.setAccessibleName(self.tr("Order of groups"))
        for order, text in ORDER_WORDS.items():
            self._order.addItem(words.translated(text), order.value)
        self.offer = WordsOfferView()
        self._chips = {relation: self._chip(relation) for relation in SHOWN}
        self._densities = QButtonGroup(self)
        self._accept_all = QToolButton()
        self._finding = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self.changed)
        self._search.textChanged.connect(self._typed)
        self._order.currentIndexChanged.connect(lambda _index: self.changed.emit())
        self._lay_out()

    def _lay_out(self) -> None:
        set_font(self._title, "title")
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        density_row = QHBoxLayout()
        density_row.setSpacing(0)
        for density in DENSITIES:
            density_row.addWidget(self._density_button(density))
        self._accept_all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fit(self._accept_all, icon=16)
        head.addWidget(self._accept_all)
        head.addLayout(density_row)
        tools = self._finding
        tools.setSpacing(GRID)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._order)
        chips, _flow = flowing(self._chips.values())
        lines = QVBoxLayout(self)
        lines.setContentsMargins(GRID * 2, GRID + 4, GRID + 4, GRID + 2)
        lines.setSpacing(GRID)
        lines.addLayout(head)
        lines.addWidget(self._summary)
        lines.addLayout(tools)
        lines.addWidget(self.offer)
        lines.addWidget(chips)
        lines.setSpacing(6)
        self._search.setMinimumWidth(self._field_width())
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The order stands below the field where both have no room side by side."""
        super().resizeEvent(event)
        self._arrange()

    def fit_text(self) -> None:
        """Letters are of another size."""
        self._search.setMinimumWidth(self._field_width())
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() - GRID * 3 - 4 >= self._field_width() + GRID + self._order.sizeHint().width()
        way = QBoxLayout.Direction
        self._shorten_head()
        self._finding.setDirection(way.LeftToRight if beside else way.TopToBottom)

    def add_action(self, action: QAction) -> None:
        """Put the command that acts on all groups of the list beside the title."""
        self._accept_all.setDefaultAction(action)
        # The button takes over the font of the command.
        set_font(self._accept_all, "small")
        self._arrange()

    def _shorten_head(self) -> None:
        """The command in the head is an icon alone where its words have no room."""
        button = self._accept_all
        beside = (self._title, *self._densities.buttons())
        letters = QFontMetricsF(button.font()).horizontalAdvance(button.text())
        room = self.width() - GRID * 3 - 4 - sum(one.sizeHint().width() for one in beside)
        fits = round(letters) + button.iconSize().width() + GRID * 5 <= room
        style = Qt.ToolButtonStyle
        wanted = style.ToolButtonTextBesideIcon if fits else style.ToolButtonIconOnly
        if button.toolButtonStyle() != wanted:
            button.setToolButtonStyle(wanted)

    def _field_width(self) -> int:
        return round(text_width(self._search.placeholderText(), font(self._search, "body"))) + px(24) + GRID

    def _typed(self, text: str) -> None:
        self.offer.show_text(text)
        self._typing.start()

    def _chip(self, relation: Relation) -> QToolButton:
        chip = QToolButton()
        chip.setProperty("chip", True)
        chip.setCheckable(True)
        chip.setText(words.relation(relation))
        chip.setToolTip(words.meaning(relation))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        fit(chip, icon=14)
        set_font(chip, "small")
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        icons.set_icon(chip, relation.value, tokens())
        chip.toggled.connect(lambda _on: self.changed.emit())
        return chip

    def _density_button(self, density: str) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setToolTip(words.translated(DENSITY_WORDS[density]))
        button.setAccessibleName(words.translated(DENSITY_WORDS[density]))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        fit(button, icon=16)
        icons.set_icon(button, DENSITY_ICONS[density], tokens())
        self._densities.addButton(button, DENSITIES.index(density))
        button.clicked.connect(lambda _checked=False: self.density_chosen.emit(density))
        return button

    @property
    def least_width(self) -> int:
        """Room that the field needs, where the order stands below it."""
        return self._field_width() + GRID * 3 + 4

    def show_density(self, density: str) -> None:
        """Show which density is on."""
        self._densities.button(DENSITIES.index(density)).setChecked(True)

    def show_groups(self, groups: Sequence[Group], shown: int) -> None:
        """Say what there is, and how many groups of each relation."""
        counts = Counter(group.relation for group in groups)
        for relation, chip in self._chips.items():
            chip.setText(f"{words.relation(relation)}  {words.number(counts[relation])}")
            chip.setEnabled(bool(counts[relation]) or chip.isChecked())
            # Related groups are there only for those who ask for them.
            chip.setVisible(relation is not Relation.RELATED or chip.isEnabled())
        photos = len({member.photo.path for group in groups for member in group.members})
        win = sum(group.bytes_to_win for group in groups)
        count = words.counted(len(groups), "group", "groups")
        if shown != len(groups):
            count = self.tr("{shown} of {groups}").format(shown=words.number(shown), groups=count)
        parts = [count, words.counted(photos, "photo", "photos")]
        if win:
            parts.append(words.to_free(win))
        self._summary.setText(words.joined(parts) if groups else self.tr("No groups yet"))

    @property
    def relations(self) -> frozenset[Relation]:
        """Relations that are asked for; none means all."""
        return frozenset(relation for relation, chip in self._chips.items() if chip.isChecked())

    @property
    def text(self) -> str:
        """What is searched for."""
        return self._search.text()

    @property
    def order(self) -> Order:
        """The chosen order."""
        return Order(self._order.currentData())

    def restore(self, *, relations: frozenset[Relation], text: str, order: Order) -> None:
        """Show a filter as it was left."""
        for relation, chip in self._chips.items():
            chip.setChecked(relation in relations)
        self._search.setText(text)
        self._order.setCurrentIndex(self._order.findData(order.value))

    def clear(self) -> None:
        """Show every group."""
        self.restore(relations=frozenset(), text="", order=self.order)
        self.changed.emit()

    def start_search(self) -> None:
        """Put the cursor into the search field."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()
