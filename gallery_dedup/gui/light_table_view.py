"""The right side of the review: the pair, the strip of the group, what can be done, and the evidence."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gallery_dedup.domain import Comparison, Group, Mark, Member, Photo, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.accessible_roles import announce
from gallery_dedup.gui.compared_here import compared_here
from gallery_dedup.gui.difference_control import DifferenceControl
from gallery_dedup.gui.elided_view import ElidedView
from gallery_dedup.gui.evidence_view import EvidenceView
from gallery_dedup.gui.keeper_line import keeper_line
from gallery_dedup.gui.latest import Latest
from gallery_dedup.gui.left_undecided import link_words
from gallery_dedup.gui.members_model import MembersModel
from gallery_dedup.gui.pair_view import PairView
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.review_session import ReviewSession
from gallery_dedup.gui.roomy_button import RoomyButton
from gallery_dedup.gui.strip_view import StripView
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.theme import GRID
from gallery_dedup.gui.thumbnails import Thumbnails

KEPT_COMPARISONS = 200
LEAST_WIDTH = 600
"""Two photos side by side with their facts; a narrower window takes from the list instead."""

WORDS_FROM, BESIDE_FROM = 1120, 800
"""Widths from which the modes have words beside their icons, and from which the tools stand beside the heading."""


class LightTableView(QWidget):
    """Shows one group; `current` is the photo that keys act on, the keeper stands at the left."""

    stepped = Signal()
    failed = Signal(object)

    def __init__(self, session: ReviewSession, tasks: Tasks, loader: PhotoLoader, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session = session
        self._group: Group | None = None
        self._index = 0
        self._beside = 1
        self._comparisons: dict[tuple[str, str], Comparison] = {}
        self._model = MembersModel(session, parent=self)
        self._strip = StripView(self._model, thumbnails)
        self.pair = PairView(loader, thumbnails)
        self._evidence = EvidenceView()
        self._heading = ElidedView(mode=Qt.TextElideMode.ElideRight, size="strong")
        self._position = ElidedView(mode=Qt.TextElideMode.ElideRight, role="quiet", size="small")
        self._head = QGridLayout()
        self._tools_beside: bool | None = None
        self._bar = QWidget()
        self._tools = QHBoxLayout(self._bar)
        self._actions = QHBoxLayout()
        self._asker = Latest(tasks, "compare", parent=self)
        self._differences = DifferenceControl(self.pair, tasks, "difference", parent=self)
        self._lay_out()
        self._strip.chosen.connect(self.show_member)
        self.pair.chosen.connect(self._pane_clicked)
        self._asker.answered.connect(self._compared)
        self._asker.failed.connect(self._not_compared)
        self._differences.failed.connect(self.failed)
        session.marks_changed.connect(self._marks_changed)

    def _lay_out(self) -> None:
        self._tools.setContentsMargins(0, 0, 0, 0)
        self._tools.setSpacing(GRID)
        self._tools.addWidget(self.pair.modes)
        head = self._head
        head.setContentsMargins(GRID * 2, GRID, GRID, GRID)
        head.setHorizontalSpacing(GRID)
        head.setVerticalSpacing(0)
        head.setColumnStretch(0, 1)
        self._arrange(beside=True)
        self._actions.setSpacing(4)
        below = QHBoxLayout()
        below.setContentsMargins(GRID, 2, GRID, 2)
        below.setSpacing(GRID)
        below.addWidget(self._strip, 1)
        below.addLayout(self._actions)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addLayout(head)
        lines.addWidget(self.pair, 1)
        lines.addLayout(below)
        lines.addWidget(self._evidence)

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(LEAST_WIDTH, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._evidence.fit_into(self.height())
        self.pair.modes.set_wide(self.width() >= px(WORDS_FROM))
        self._arrange(beside=self.width() >= px(BESIDE_FROM))

    def _arrange(self, *, beside: bool) -> None:
        """The tools stand beside the heading, or below it where that needs the whole line."""
        if beside == self._tools_beside:
            return
        self._tools_beside = beside
        for part in (self._heading, self._position, self._bar):
            self._head.removeWidget(part)
        self._head.addWidget(self._heading, 0, 0, 1, 1 if beside else 2)
        self._head.addWidget(self._position, 1, 0)
        self._head.addWidget(self._bar, 0 if beside else 1, 1, 2 if beside else 1, 1)

    def add_tool(self, action: QAction) -> None:
        """Put a command of the view at the upper right."""
        button = _button(action, Qt.ToolButtonStyle.ToolButtonTextBesideIcon, least=104)
        self._tools.addWidget(button)

    def add_action_button(self, action: QAction, *, words_below: bool = True) -> None:
        """Put a command for the current photo beside the strip."""
        style = Qt.ToolButtonStyle.ToolButtonTextUnderIcon if words_below else Qt.ToolButtonStyle.ToolButtonIconOnly
        button = _button(action, style, least=84)
        self._actions.addWidget(button)

    @property
    def group(self) -> Group | None:
        """The group on the table."""
        return self._group

    @property
    def current(self) -> Member | None:
        """The photo that keys act on."""
        return self._group.members[self._index] if self._group else None

    @property
    def parts(self) -> tuple[QWidget, ...]:
        """What it is made of, from above."""
        return self.pair, self._strip, self._evidence

    def show_group(self, group: Group | None, *, keep_member: bool = False) -> None:
        """Lay a group on the table, at its first copy."""
        path = self.current.photo.path if keep_member and self.current else None
        self._group = group
        self._model.show_group(group)
        self._index = self._beside = 0
        if group is None:
            return
        paths = [member.photo.path for member in group.members]
        self._beside = min(1, len(paths) - 1)
        self._index = paths.index(path) if path in paths else self._beside
        if self._index:
            self._beside = self._index
        self._fill()

    def show_member(self, index: int) -> None:
        """Go to a photo of the group."""
        if self._group is None or not 0 <= index < len(self._group.members):
            return
        self._index = index
        if index:
            self._beside = index
        self._fill()
        self._announce()
        self.stepped.emit()

    def step(self, by: int) -> bool:
        """Go to a neighbour in the strip; False at its ends."""
        before = self._index
        self.show_member(self._index + by)
        return self._index != before

    def expect(self, group: Group | None) -> None:
        """Load the photos of the group that comes next."""
        self.pair.expect(tuple(member.photo for member in group.members[:2]) if group else ())

    def _pane_clicked(self, which: int) -> None:
        self.show_member(self._beside if which else 0)

    def _fill(self) -> None:
        group = self._group
        if group is None:
            return
        keeper, other = group.keeper, self._other()
        self._strip.show_member(self._index)
        self._show_keeper(group)
        count = words.number(len(group.members))
        where = self.tr("Photo {index} of {count}").format(index=words.number(self._index + 1), count=count)
        free = words.to_free(group.bytes_to_win) if group.bytes_to_win else None
        self._position.setText(words.joined((where, free)))
        self.pair.show_pair(keeper, other.photo if other else None, marks=self._marks(), current=self._current_side())
        if other is None:
            self._evidence.clear(self.tr("This group has one photo left."))
            return
        known = self._comparisons.get((keeper.sha256, other.photo.sha256))
        if known is not None:
            self._show_comparison(known)
            return
        self._evidence.show_member(other, twin=self._twin(group, other))
        a, b = keeper.path, other.photo.path
        self._asker.ask((a, b), call(lambda library: compared_here(library, a, b)))

    def _other(self) -> Member | None:
        if self._group is None or len(self._group.members) < 2:
            return None
        return self._group.members[max(1, self._beside)]

    def _twin(self, group: Group, shown: Member) -> str:
        """Which other photo of the group has the same bytes; empty where it is the keeper, as the relation says so.

        Of a hard link, why it stays unmarked.
        """
        if shown.photo.links:
            return link_words(shown)
        same = [(number, member.photo) for number, member in enumerate(group.members, 1)
                if member is not shown and member.photo.sha256 == shown.photo.sha256]  # fmt: skip
        if not same or same[0][0] == 1:
            return ""
        number, twin = same[0]
        text = self.tr("The same bytes as photo {index} of this group, {name}.")
        return text.format(index=words.number(number), name=words.file_name(twin.path))

    def _current_side(self) -> int:
        return 0 if self._index == 0 else 1

    def _marks(self) -> tuple[Mark | None, Mark | None]:
        other = self._other()
        keeper = self._session.mark(self._group.keeper.path) if self._group else None
        return keeper, self._session.mark(other.photo.path) if other else None

    def _marks_changed(self, paths: set[str]) -> None:
        if self._group is not None and any(member.photo.path in paths for member in self._group.members):
            self.pair.show_marks(self._marks(), current=self._current_side())
            self._show_keeper(self._group)
            if self.current is not None and self.current.photo.path in paths:
                self._announce()

    def _announce(self) -> None:
        """The keys of the list act on a photo that has no focus: what became of it is said."""
        announce(self, str(self._model.index(self._index).data()))

    def _show_keeper(self, group: Group) -> None:
        self._heading.set_line(*keeper_line(group, [self._session.mark(member.photo.path) for member in group.members]))

    def _compared(self, key: tuple[str, str], comparison: Comparison) -> None:
        if len(self._comparisons) >= KEPT_COMPARISONS:
            self._comparisons.pop(next(iter(self._comparisons)))
        self._comparisons[comparison.a.sha256, comparison.b.sha256] = comparison
        if key == self._shown_paths():
            self._show_comparison(comparison)

    def _not_compared(self, key: tuple[str, str], error: BaseException) -> None:
        if key == self._shown_paths():
            self._evidence.clear(words.said(error))
            self.pair.lay(None)
        self.failed.emit(error)

    def _shown_paths(self) -> tuple[str, str] | None:
        other = self._other()
        return (self._group.keeper.path, other.photo.path) if self._group and other else None

    def _show_comparison(self, comparison: Comparison) -> None:
        group, other = self._group, self._other()
        if group is not None and other is not None:
            related = other.relation is Relation.RELATED
            self._evidence.show_comparison(comparison, related=related, twin=self._twin(group, other))
        self.pair.lay(comparison)

    def forget(self) -> None:
        """Comparisons may be out of date: files were read again."""
        self._comparisons.clear()
        self._differences.forget()

    def photos(self) -> tuple[Photo, ...]:
        """The photos of the group on the table."""
        return tuple(member.photo for member in self._group.members) if self._group else ()

    def close_tasks(self) -> None:
        """Ask nothing more."""
        self._asker.close()
        self._differences.close()


def _button(action: QAction, style: Qt.ToolButtonStyle, *, least: int) -> QToolButton:
    button = RoomyButton(least=least)
    button.setDefaultAction(action)
    button.setToolButtonStyle(style)
    fit(button, icon=20 if style == Qt.ToolButtonStyle.ToolButtonTextUnderIcon else 16)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
