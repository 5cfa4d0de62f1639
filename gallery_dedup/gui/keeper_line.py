"""The line that says who stays of a group, and why, as the marks have it."""

from __future__ import annotations

from collections.abc import Sequence

from gallery_dedup.domain import Group, Mark, Photo
from gallery_dedup.gui import words


def staying(group: Group, marks: Sequence[Mark]) -> Photo | None:
    """The keeper, or the best of those that are not marked for removal, as the plan has it; None when all are.

    `marks` are those of the members, in their order.
    """
    left = (member.photo for member, mark in zip(group.members, marks, strict=True) if mark is not Mark.REMOVE)
    return next(left, None)


def keeper_line(group: Group, marks: Sequence[Mark]) -> tuple[str, str, str]:
    """Who stays and why: the words before the file name, the name, and the words after it."""
    stays = staying(group, marks)
    if stays is None:
        return words.translated("All marked: none would stay"), "", ""
    if not group.relation.is_copy:
        stays = group.keeper
    around = words.translated("Keeps {name}") if group.relation.is_copy else "{name}"
    before, _, after = around.partition("{name}")
    reason = f"{words.DOT}{words.said(group.keeper_reason)}" if group.keeper_reason and stays == group.keeper else ""
    return before, words.file_name(stays.path), after + reason
