"""What the sheet adds to the library's plan: the last photos of their groups, which go only when they are asked for."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from gallery_dedup.domain import UNCHANGED_RELATIONS, Group, Mark, Photo, Plan, PlanLine, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.gui.removal_places import Destination, destinations


@dataclass(frozen=True, slots=True)
class Removal:
    """A plan of marks, the photos that it holds back as the last of their groups, and the others of those groups."""

    plan: Plan
    last: tuple[Photo, ...] = ()
    left_alone: frozenset[str] = frozenset()
    """Paths of groups in which everything is marked: with the last photo gone, they have no keeper either."""
    photos: Mapping[str, Photo] = field(default_factory=dict)
    """The photos of the groups, by path."""
    places: Mapping[str, Destination] = field(default_factory=dict)
    """Where they would go, by folder."""

    def chosen(self, *, with_last: bool) -> Plan:
        """The plan, with or without the last photos."""
        paths = {photo.path for photo in self.last}
        refused = tuple(line for line in self.plan.refused if line.path not in paths)
        remove = (*self.plan.remove, *(_line(photo) for photo in self.last)) if with_last else self.plan.remove
        return dataclasses.replace(self.plan, remove=remove, refused=refused)

    def allow_last(self, *, with_last: bool) -> frozenset[str]:
        """Files that may go without a keeper."""
        return self.left_alone if with_last else frozenset()


def removal_of(plan: Plan, groups: Sequence[Group], marks: Mapping[str, Mark]) -> Removal:
    """Find the groups that would lose every photo, and the one of each that the plan holds back.

    Looks at the disks to say where the photos would go: not for the GUI thread.
    """
    refused = {line.path for line in plan.refused}
    emptied = [group for group in groups
               if all(marks.get(member.photo.path) is Mark.REMOVE for member in group.members)]  # fmt: skip
    # Every other photo of the group must be free to go: what is protected stays, and is then no last one.
    emptied = [group for group in emptied
               if group.keeper.path in refused
               and not any(member.photo.path in refused for member in group.members[1:])]  # fmt: skip
    alone = frozenset(member.photo.path for group in emptied for member in group.members)
    photos = {member.photo.path: member.photo for group in groups for member in group.members}
    last = tuple({group.keeper.path: group.keeper for group in emptied}.values())
    going = (*(line.path for line in plan.remove), *(photo.path for photo in last))
    return Removal(plan, last, alone, photos, destinations(going))


def by_hand(plan: Plan) -> frozenset[str]:
    """Paths of a plan that no rule may mark: changed on purpose, or other shots."""
    return frozenset(line.path for line in plan.remove if line.relation not in UNCHANGED_RELATIONS)


def _line(photo: Photo) -> PlanLine:
    return PlanLine(photo.path, photo.bytes, photo.mtime_ns, photo.sha256, Relation.SAME_FILE, photo.path,
                    sentence("the last of its group, chosen by name"))  # fmt: skip
