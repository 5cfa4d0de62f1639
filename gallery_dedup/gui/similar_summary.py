"""How many photos were searched, in one line; the one that is looked for is not among them."""

from __future__ import annotations

from gallery_dedup.gui import words
from gallery_dedup.gui.similar_search import Answer


def summary(answer: Answer) -> str:
    """The line above the results."""
    if not answer.total:
        return words.file_name(answer.photo.path) if answer.photo else ""
    if answer.unread:
        text = words.translated("Too many words: from \u201c{word}\u201d on they were not read")
        return text.format(word=answer.unread)
    if answer.scored > len(answer.found):
        return _searched_and_shown(answer)
    unscored = answer.total - answer.scored
    return words.joined((_searched(answer), words.translated("{count} without an answer").format(
        count=words.number(unscored)) if unscored and answer.scored else None))  # fmt: skip


def _searched(answer: Answer) -> str:
    if answer.photo is None:
        return words.counted(answer.total, "photo searched", "photos searched")
    return words.by_count(answer.total, "{n} other photo searched", "{n} other photos searched")


def _searched_and_shown(answer: Answer) -> str:
    shown = words.number(len(answer.found))
    if answer.photo is None:
        return words.by_count(
            answer.total,
            "{n} photo searched, the {shown} most alike are shown",
            "{n} photos searched, the {shown} most alike are shown",
            shown=shown,
        )
    return words.by_count(
        answer.total,
        "{n} other photo searched, the {shown} most alike are shown",
        "{n} other photos searched, the {shown} most alike are shown",
        shown=shown,
    )
