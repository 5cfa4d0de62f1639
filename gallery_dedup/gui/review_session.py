"""The groups under review, their marks, and the way back: what the review page shows and changes."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal

from gallery_dedup.domain import Group, Mark, Photo, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.group_order import GroupFacts, facts
from gallery_dedup.gui.left_undecided import left_words
from gallery_dedup.gui.sure_marks import open_suggestions


@dataclass(frozen=True, slots=True)
class ReviewData:
    """What a task reads from the library for the review."""

    groups: tuple[Group, ...]
    facts: tuple[GroupFacts, ...]
    marks: Mapping[str, Mark]
    suggestions: Mapping[str, Mark]


class Deed(enum.Enum):
    """What the user did that changed marks."""

    MARK = "mark"
    ACCEPT = "accept"
    ACCEPT_ALL = "accept_all"
    KEEPER = "keeper"


@dataclass(frozen=True, slots=True)
class MarksTaken:
    """An undo step: the marks as they were before, and for another keeper the group as it was."""

    before: Mapping[str, Mark]
    deed: Deed = Deed.MARK
    path: str = ""
    """The photo at which it was done, to go back to."""
    group: Group | None = None
    suggestions: Mapping[str, Mark] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PairsDivorced:
    """An undo step: "not a copy" was said of these pairs."""

    pairs: tuple[tuple[Photo, Photo], ...]
    path: str = ""
    """The photo that was called no copy."""


@dataclass(frozen=True, slots=True)
class BatchMoved:
    """An undo step: a batch went to the trash."""

    batch: int
    photos: int


Step = MarksTaken | PairsDivorced | BatchMoved


class ReviewSession(QObject):
    """State of the review on the GUI thread; whoever writes it down listens to `marked`."""

    groups_changed = Signal()
    marks_changed = Signal(object)
    """Set of paths whose mark changed."""
    marked = Signal(object)
    """Dict of path to Mark to be stored."""

    def __init__(self, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.groups: tuple[Group, ...] = ()
        self.facts: tuple[GroupFacts, ...] = ()
        self.suggestions: dict[str, Mark] = {}
        self._marks: dict[str, Mark] = {}
        self._photos: dict[str, Photo] = {}
        self._made: dict[str, tuple[str, Mark]] = {}
        self._steps: list[Step] = []
        self._removing: set[str] = set()

    def show(self, data: ReviewData) -> None:
        """Take groups read from the library; marks made here since win over those read with them."""
        self.groups, self.facts = data.groups, data.facts
        self.suggestions = dict(data.suggestions)
        self._photos = {member.photo.path: member.photo for group in data.groups for member in group.members}
        newer = {path: mark for path, (sha256, mark) in self._made.items()
                 if path in self._photos and self._photos[path].sha256 == sha256}  # fmt: skip
        self._marks = {path: mark for path, mark in {**data.marks, **newer}.items()
                       if path in self._photos and mark is not Mark.UNDECIDED}  # fmt: skip
        self._removing = {path for path, mark in self._marks.items() if mark is Mark.REMOVE}
        self.groups_changed.emit()
        self.marks_changed.emit(set(self._marks))

    def replace(self, old: Group, new: Group, suggestions: Mapping[str, Mark]) -> None:
        """Show a group with another keeper in the place of one."""
        row = next((row for row, group in enumerate(self.groups) if group.key == old.key), None)
        if row is None:
            return
        self.groups = (*self.groups[:row], new, *self.groups[row + 1 :])
        # It keeps its place in the list until the list is read again: nothing jumps.
        gathered = GroupFacts(text=facts(new).text, keys=self.facts[row].keys)
        self.facts = (*self.facts[:row], gathered, *self.facts[row + 1 :])
        self.suggestions.update(suggestions)
        self.groups_changed.emit()

    def mark(self, path: str) -> Mark:
        """The mark of a photo."""
        return self._marks.get(path, Mark.UNDECIDED)

    def photo(self, path: str) -> Photo | None:
        """A photo of some group."""
        return self._photos.get(path)

    @property
    def marks(self) -> Mapping[str, Mark]:
        """All marks that say something."""
        return self._marks

    @property
    def removing(self) -> tuple[Photo, ...]:
        """Photos marked for removal."""
        return tuple(self._photos[path] for path in self._removing if path in self._photos)

    def set_marks(self, changes: Mapping[str, Mark], *, deed: Deed = Deed.MARK, path: str = "") -> None:
        """Change marks, as a step that can be taken back; what does not change is left out."""
        real = self._changing(changes)
        if real:
            at = path or next(iter(real))
            self._steps.append(MarksTaken({path: self.mark(path) for path in real}, deed, at))
            self._change(real)

    def choose_keeper(self, group: Group, path: str) -> None:
        """Mark the photo that stays from now on; the mark of the one before goes, if it was kept."""
        changes = {path: Mark.KEEP}
        if self.mark(group.keeper.path) is Mark.KEEP:
            changes[group.keeper.path] = Mark.UNDECIDED
        paths = [member.photo.path for member in group.members]
        suggested = {path: self.suggestions[path] for path in paths if path in self.suggestions}
        before = {path: self.mark(path) for path in self._changing(changes)}
        self._steps.append(MarksTaken(before, Deed.KEEPER, group.keeper.path, group, suggested))
        self._change(self._changing(changes))

    def _changing(self, changes: Mapping[str, Mark]) -> dict[str, Mark]:
        return {path: mark for path, mark in changes.items() if self.mark(path) is not mark}

    def _change(self, real: Mapping[str, Mark]) -> None:
        for path, mark in real.items():
            if path in self._photos:
                self._made[path] = (self._photos[path].sha256, mark)
            if mark is Mark.UNDECIDED:
                self._marks.pop(path, None)
            else:
                self._marks[path] = mark
            (self._removing.add if mark is Mark.REMOVE else self._removing.discard)(path)
        self.marked.emit(dict(real))
        self.marks_changed.emit(set(real))

    def toggle(self, path: str) -> None:
        """Keep becomes remove, anything else but remove becomes remove too, remove becomes keep."""
        self.set_marks({path: Mark.KEEP if self.mark(path) is Mark.REMOVE else Mark.REMOVE})

    def accept(self, group: Group) -> str:
        """Mark a group's undecided photos as suggested; returns why not, empty when it was done or was done before.

        Photos of a series may be keepers of groups of copies: what is suggested there is said of those groups alone.
        """
        tr = words.translated
        if group.relation is Relation.RELATED:
            return tr("Nothing is suggested for related photos: only you can choose.")
        if not group.relation.is_copy:
            return tr("Nothing is suggested for a series: only you can choose.")
        if self.mark(group.keeper.path) is Mark.REMOVE:
            return tr("The keeper is marked for removal: choose another one with K.")
        paths = [member.photo.path for member in group.members]
        changes = open_suggestions(paths, marks=self._marks, suggestions=self.suggestions)
        self.set_marks(changes, deed=Deed.ACCEPT, path=group.keeper.path)
        return left_words([member for member in group.members if self.mark(member.photo.path) is Mark.UNDECIDED])

    def remember(self, step: Step) -> None:
        """Put a step that happened elsewhere on the stack."""
        self._steps.append(step)

    def forget_batch(self, batch: int) -> None:
        """A batch was taken back in another way."""
        self._steps = [step for step in self._steps if not (isinstance(step, BatchMoved) and step.batch == batch)]

    @property
    def can_take_back(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._steps)

    def take_back(self) -> Step | None:
        """Take the last step back; marks at once, other steps are returned to be undone by the caller."""
        if not self._steps:
            return None
        step = self._steps.pop()
        if isinstance(step, MarksTaken):
            if step.group is not None:
                self._show_again(step.group, step.suggestions)
            self._change(self._changing(step.before))
        return step

    def _show_again(self, group: Group, suggestions: Mapping[str, Mark]) -> None:
        """Show a group with the keeper that it had, if it still holds the same photos."""
        paths = {member.photo.path for member in group.members}
        for shown in self.groups:
            if shown.key != group.key and paths == {member.photo.path for member in shown.members}:
                self.replace(shown, group, suggestions)
                return


def removed_bytes(photos: Iterable[Photo]) -> int:
    """Bytes of photos, hard-linked ones not counted: removing one name of several frees nothing."""
    return sum(photo.bytes for photo in photos if not photo.links)
