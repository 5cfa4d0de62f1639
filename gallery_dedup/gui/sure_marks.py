"""What accepting many groups at once would mark: where the rules may, and nothing was decided otherwise by hand."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gallery_dedup.domain import Group, Mark


@dataclass(frozen=True, slots=True)
class SureMarks:
    """Marks that accepting these groups one by one would make; `groups` is how many they are."""

    groups: int
    marks: Mapping[str, Mark]

    @property
    def removing(self) -> int:
        """How many photos would be marked for removal."""
        return sum(mark is Mark.REMOVE for mark in self.marks.values())


def sure_marks(groups: Iterable[Group], *, marks: Mapping[str, Mark], suggestions: Mapping[str, Mark]) -> SureMarks:
    """Of these groups, take those in which a rule marks a copy for removal that nobody has decided on.

    A group in which any mark says something else than is suggested was decided by hand, and stays as it is.
    """
    made: dict[str, Mark] = {}
    count = 0
    for group in groups:
        if group.relation.is_copy:
            paths = [member.photo.path for member in group.members]
            otherwise = any(path in marks and marks[path] is not suggestions.get(path) for path in paths)
            fresh = open_suggestions(paths, marks=marks, suggestions=suggestions)
            if not otherwise and Mark.REMOVE in fresh.values():
                made |= fresh
                count += 1
    return SureMarks(count, made)


def open_suggestions(
    paths: Iterable[str], *, marks: Mapping[str, Mark], suggestions: Mapping[str, Mark]
) -> dict[str, Mark]:
    """What is suggested for those of the photos that are undecided; `marks` holds no undecided ones."""
    suggested = ((path, suggestions.get(path, Mark.UNDECIDED)) for path in paths if path not in marks)
    return {path: mark for path, mark in suggested if mark is not Mark.UNDECIDED}
