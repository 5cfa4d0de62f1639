"""Why photos of an accepted group stay undecided."""

from __future__ import annotations

import os
from collections.abc import Sequence

from gallery_dedup.domain import UNCHANGED_RELATIONS, Member
from gallery_dedup.gui import words


def left_words(left: Sequence[Member]) -> str:
    """One sentence for each reason that holds for one of these members; empty when there are none."""
    links = [member for member in left if member.photo.links]
    others = [member for member in left if not member.photo.links]
    changed = [member for member in others if member.relation not in UNCHANGED_RELATIONS]
    unmarked = len(others) - len(changed)
    told = [
        words.by_count(
            len(changed),
            "{n} photo was changed on purpose; only you can decide.",
            "{n} photos were changed on purpose; only you can decide.",
        ) if changed else "",
        words.by_count(
            len(links),
            "{n} photo is a hard link, the same physical file as another: removing one of them frees nothing.",
            "{n} photos are hard links, the same physical file as another: removing one of them frees nothing.",
        ) if links else "",
        words.by_count(
            unmarked,
            "{n} photo is protected, or no rule marks it; only you can decide.",
            "{n} photos are protected, or no rule marks them; only you can decide.",
        ) if unmarked else "",
    ]  # fmt: skip
    return " ".join(one for one in told if one)


def link_words(member: Member) -> str:
    """Why a hard link is never marked by a rule; empty for any other photo."""
    if not member.photo.links:
        return ""
    folder, name = os.path.split(member.photo.links[0])
    text = words.translated("The same physical file as {name} (hard link): removing one frees nothing.")
    return text.format(name=os.path.join(os.path.basename(folder), words.file_name(name)))
