"""Review: the list of groups, and the light table beside it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gallery_dedup.domain import Group, Mark, Member, Photo, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.gui import words
from gallery_dedup.gui.commands import command
from gallery_dedup.gui.empty_view import EmptyView
from gallery_dedup.gui.filter_view import FilterView
from gallery_dedup.gui.group_order import found_in
from gallery_dedup.gui.groups_model import GroupsModel
from gallery_dedup.gui.groups_view import GroupsView
from gallery_dedup.gui.keys_dialog import key_text
from gallery_dedup.gui.light_table_view import LightTableView
from gallery_dedup.gui.photo_loader import PhotoLoader
from gallery_dedup.gui.review_session import PairsDivorced, ReviewSession
from gallery_dedup.gui.task import Tasks, call
from gallery_dedup.gui.text_scale import fit, px
from gallery_dedup.gui.thumbnails import Thumbnails
from gallery_dedup.gui.turns import Turns
from gallery_dedup.library import Library

LIST_WIDTH = (288, 420)
LIST_SHARE = 0.3
GROUPS_HEIGHT = 120
"""At least, so that one card is seen."""


@dataclass(frozen=True, slots=True)
class Place:
    """A group by its key, or by photos that it holds; the first of them is the current one."""

    key: str
    paths: tuple[str, ...]


class ReviewPage(QWidget):
    """`scan_wanted` and `library_wanted` come from its empty state; `said` is a line for the status."""

    scan_wanted = Signal()
    library_wanted = Signal()
    density_chosen = Signal(str)
    said = Signal(str)
    unsaid = Signal(str)
    """A line that was said of a group which is no longer shown."""
    failed = Signal(object)
    divorced = Signal()
    """Pairs were called not copies: groups are to be read again."""
    current_changed = Signal()

    def __init__(self, session: ReviewSession, tasks: Tasks, loader: PhotoLoader, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._session, self._tasks = session, tasks
        self.model = GroupsModel(session)
        self.groups = GroupsView(self.model, thumbnails)
        self.filter = FilterView()
        self.table = LightTableView(session, tasks, loader, thumbnails)
        self._nothing = EmptyView("review", "", "")
        self._go_library = self._nothing.add_button(self.tr("Open the library"), self.library_wanted.emit, primary=True)
        self._unfiltered = EmptyView("filter", self.tr("No group matches the filter"), "")
        self._unfiltered.add_button(self.tr("Show all groups"), self.filter.clear)
        self._lists = QStackedWidget()
        self._places = QStackedWidget()
        self._tables = QStackedWidget()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self._left = QWidget()
        self._turns = Turns(parent=self)
        self._scanning = False
        self._place: Place | None = None
        self._said_here = ""
        self.list_width_chosen = False
        self._lay_out()
        self.groups.current_changed.connect(self._group_changed)
        self.groups.member_clicked.connect(self.table.show_member)
        self.filter.changed.connect(self.refilter)
        self.filter.density_chosen.connect(self.set_density)
        self.filter.density_chosen.connect(self.density_chosen)
        self.table.failed.connect(self.failed)
        self.table.stepped.connect(self.current_changed)
        session.groups_changed.connect(self._groups_changed)
        session.marks_changed.connect(lambda _paths: self.current_changed.emit())
        self.set_density("normal")
        self._groups_changed()

    @property
    def place(self) -> Place | None:
        """Where one is, or is about to be."""
        if self._place is not None:
            return self._place
        group, member = self.table.group, self.table.current
        return Place(group.key, (member.photo.path,)) if group and member else None

    def go_to(self, place: Place) -> bool:
        """Go to a place; False when it is not in the list."""
        row = self.model.row_of(place.key)
        row = self.model.row_with(place.paths) if row is None else row
        if row is None:
            return False
        self.groups.set_row(row)
        paths = [member.photo.path for member in self.model.group(row).members]
        if place.paths[0] in paths:
            self.table.show_member(paths.index(place.paths[0]))
        return True

    def return_to(self, place: Place | None) -> None:
        """Go to a place as soon as groups are read."""
        self._place = place

    def _lay_out(self) -> None:
        left = self._left
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.filter)
        fit(self.groups, least_height=GROUPS_HEIGHT)
        self._lists.addWidget(self.groups)
        self._lists.addWidget(self._unfiltered)
        column.addWidget(self._lists, 1)
        self.splitter.addWidget(left)
        self._tables.addWidget(self.table)
        self._tables.addWidget(QWidget())
        self.splitter.addWidget(self._tables)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.splitterMoved.connect(self._moved_by_hand)
        self._places.addWidget(self.splitter)
        self._places.addWidget(self._nothing)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._places)
        self.fit_text()

    def fit_text(self) -> None:
        """The list is never narrower than what stands above it needs."""
        self._left.setMinimumWidth(max(LIST_WIDTH[0], self.filter.least_width))

    def _moved_by_hand(self) -> None:
        self.list_width_chosen = True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The list takes its share of the window, until the user gives it another width."""
        super().resizeEvent(event)
        if not self.list_width_chosen:
            least, most = self._left.minimumWidth(), px(LIST_WIDTH[1])
            width = min(most, max(least, round(self.width() * LIST_SHARE)))
            self.splitter.setSizes([width, max(1, self.width() - width - self.splitter.handleWidth())])

    def set_density(self, density: str) -> None:
        """Change the height of the cards."""
        self.groups.set_density(density)
        self.filter.show_density(density)

    def show_scanning(
        self, scanning: bool, *, photos: int | None = None, folders: bool = True, away: bool = False
    ) -> None:
        """Say the right thing while there are no groups; `photos` is how many a scan compared, None before one.

        `away`: none of the folders was there when the last scan began.
        """
        self._scanning = scanning
        if scanning:
            self._nothing.say(self.tr("Looking for copies"),
                              self.tr("Groups appear here as soon as they are found."))  # fmt: skip
        elif away and folders:
            self._nothing.say(self.tr("The folders are not there now"),
                              self.tr("Plug in the disk that holds them and scan again, or choose others."),
                              warning=True)  # fmt: skip
        elif photos:
            text = words.by_count(photos, "{n} photo was looked at. There is nothing to tidy.",
                                  "{n} photos were compared with each other. There is nothing to tidy.")  # fmt: skip
            self._nothing.say(self.tr("Every photo is here once"), text)
        elif photos == 0 and folders:
            text = self.tr("Choose others, or plug in the disk that holds them, and scan again.")
            self._nothing.say(self.tr("There are no photos in these folders"), text)
        else:
            text = self.tr("Scan your folders, and the groups of copies appear here.")
            self._nothing.say(self.tr("Nothing to review yet"), text)
        self._go_library.setVisible(not scanning)
        self._go_library.setText(self.tr("Open the library") if folders else self.tr("Choose folders"))

    def _groups_changed(self) -> None:
        self.filter.show_groups(self._session.groups, self.model.rowCount())
        if self._session.groups and self._places.currentIndex() and self.isVisible():
            self._come_in_turns()
        self._places.setCurrentIndex(0 if self._session.groups else 1)
        self._lists.setCurrentIndex(0 if self.model.rowCount() or not self._session.groups else 1)
        # What was on the table is not in the list any more, or may be on its way to the trash.
        self._tables.setCurrentIndex(0 if self.model.rowCount() else 1)
        if self.groups.current_group() is None and self.model.rowCount():
            self.groups.set_row(0)
        if self._place is not None and self._session.groups:
            place, self._place = self._place, None
            self.go_to(place)

    def _come_in_turns(self) -> None:
        """The first groups: laid out now, painted part by part in the next frames, so that none keeps a key waiting."""
        parts = (self._left, self.table)
        for part in parts:
            part.setUpdatesEnabled(False)
        self._turns.add(partial(part.setUpdatesEnabled, True) for part in parts)

    def warm_up(self, size: QSize) -> list[Callable[[], object]]:
        """The steps that give hidden parts their looks and places, which would else be due with the first groups."""
        parts = (self.filter, self.groups, *self.table.parts)
        if self.splitter.isVisible():
            return []
        return [
            # Groups may have come, with a size of their own, before this step's turn.
            lambda: self.splitter.isVisible() or self.splitter.resize(size),
            *(partial(part.grab, QRect(0, 0, 1, 1)) for part in parts),
            partial(self.splitter.grab, QRect(0, 0, 1, 1)),
            *(part.grab for part in parts),
        ]

    def refilter(self) -> None:
        """Show what the filter asks for."""
        self.model.choose(relations=self.filter.relations, text=self.filter.text, order=self.filter.order)
        self._groups_changed()
        self._show_found()

    def _show_found(self) -> None:
        """Of the group one is at, show the photo that was searched for."""
        group, current = self.table.group, self.table.current
        if group is not None and current is not None:
            paths = [member.photo.path for member in group.members]
            found = found_in(paths, self.filter.text, at=paths.index(current.photo.path))
            if found is not None:
                self.table.show_member(found)

    def _group_changed(self, group: Group | None) -> None:
        same = group is not None and self.table.group is not None and group.key == self.table.group.key
        if not same:
            said, self._said_here = self._said_here, ""
            self.unsaid.emit(said)
        self.table.show_group(group, keep_member=same)
        if not same:
            self._show_found()
        row = self.groups.currentIndex().row() + 1
        self.table.expect(self.model.group(row) if 0 < row < self.model.rowCount() else None)
        self.table.setEnabled(group is not None)
        self.current_changed.emit()

    # What keys and menus ask for.

    def next_group(self) -> None:
        """Down."""
        if not self.groups.go(1) and self.table.group is not None:
            self._say_here(self.tr("This is the last group."))

    def previous_group(self) -> None:
        """Up."""
        self.groups.go(-1)

    def next_photo(self) -> None:
        """Right; stops at the last photo of the group, and says how to go on."""
        if not self.table.step(1) and self.table.group is not None:
            text = self.tr("This is the last photo of the group. {key} goes to the next group.")
            self._say_here(text.format(key="\u2193"))

    def previous_photo(self) -> None:
        """Left."""
        self.table.step(-1)

    def toggle(self) -> None:
        """Keep becomes remove and back."""
        if self.table.current:
            self._session.toggle(self.table.current.photo.path)

    def mark_undecided(self) -> None:
        """Take the mark of the current photo away."""
        if self.table.current:
            self._session.set_marks({self.table.current.photo.path: Mark.UNDECIDED})

    def accept(self) -> None:
        """Mark the group as suggested and go on to the next one that is undecided."""
        group = self.table.group
        if group is None:
            return
        why = self._session.accept(group)
        row = self.model.next_undecided(self.groups.currentIndex().row())
        if row is not None:
            self.groups.set_row(row)
            why = self.tr("In the group before: {what}").format(what=why[0].lower() + why[1:]) if why else ""
        else:
            left = self.model.undecided()
            end = words.by_count(left, "This is the end of the list: {n} group in it is still undecided.",
                                 "This is the end of the list: {n} groups in it are still undecided.")  # fmt: skip
            if not left:
                end = self.tr("Every group in the list is decided. {key} moves what is marked to the trash.")
                end = end.format(key=key_text(command("remove_marked").keys[0]))
            why = f"{why} {end}".strip()
        if why:
            self._say_here(why)

    def _say_here(self, text: str) -> None:
        """Say what holds until one goes on to another group."""
        self._said_here = text
        self.said.emit(text)

    def make_keeper(self) -> None:
        """Let the current photo be the one that stays; the others are compared with it anew."""
        group, member = self.table.group, self.table.current
        if group is None or member is None or member.relation is None:
            return
        task = self._tasks.start("keeper", call(lambda library: with_keeper(library, group, member)))
        if task is None:
            return
        self._session.choose_keeper(group, member.photo.path)
        task.finished.connect(lambda answer: self._session.replace(group, *answer))
        task.failed.connect(self.failed)

    def not_a_copy(self) -> None:
        """Remember that the current photo is no copy of the keeper (or none of them, when it is the keeper)."""
        group, member = self.table.group, self.table.current
        if group is None or member is None:
            return
        others = [one for one in group.members if one is not member] if member.relation is None else [group.members[0]]
        pairs = tuple((member.photo, other.photo) for other in others)
        task = self._tasks.start("divorce", call(lambda library: library.set_not_copies(pairs)))
        if task is None:
            return
        name = group.members[0 if member.relation is None else group.members.index(member)].photo.path
        task.finished.connect(lambda _none: self._divorced(pairs, name))
        task.failed.connect(self.failed)

    def _divorced(self, pairs: tuple[tuple[Photo, Photo], ...], path: str) -> None:
        self._session.remember(PairsDivorced(pairs, path))
        self.said.emit(self.tr("{name} is not a copy: remembered").format(name=words.file_name(path)))
        self.divorced.emit()

    def close_tasks(self) -> None:
        """Ask nothing more."""
        self.table.close_tasks()


def with_keeper(library: Library, group: Group, keeper: Member) -> tuple[Group, dict[str, Mark]]:
    """The group with another keeper, relations and scores being those to the new one, and what it then suggests."""
    members = [Member(photo=keeper.photo)]
    for member in group.members:
        if member is not keeper:
            found = library.compare(keeper.photo.path, member.photo.path, profile=library.settings.profile)
            members.append(dataclasses.replace(
                member, relation=found.relation or Relation.RELATED, score=found.weighted_score or 0.0,
                scores=found.scores, summary=found.summary))  # fmt: skip
    fresh = dataclasses.replace(group, keeper_reason=sentence("chosen by you"), members=tuple(members))
    return fresh, library.suggest((fresh,))
