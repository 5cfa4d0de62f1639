"""What is said under photos that lie on each other."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from gallery_dedup.domain import Comparison, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.commands import command
from gallery_dedup.gui.compare_modes import ANOTHER_SHOT, NO_DIFFERENCE, NOT_ALIGNED, CompareMode
from gallery_dedup.gui.laid_painting import Differing, no_place


def alignment_note(comparison: Comparison | None) -> str:
    """Why two photos lie on each other only frame on frame; empty where they are aligned, or not compared yet."""
    if comparison is None or comparison.matrix is not None:
        return ""
    return words.translated(ANOTHER_SHOT if comparison.relation is Relation.SIMILAR_SHOT else NOT_ALIGNED)


def laid_sentence(mode: CompareMode, *, swapped: bool, opacity: float, note: str = "") -> str:
    """What is seen in a mode, and what one can do; after a note on how far it can be trusted."""
    first, second = ("B", "A") if swapped else ("A", "B")
    if mode is CompareMode.WIPE:
        text = words.translated("{first} at the left, {second} at the right. Drag the line; F swaps them.")
    elif mode is CompareMode.FLICKER:
        text = words.translated("{first} is shown. F shows {second}; hold it to see them in turn.")
    else:
        text = words.translated("{share} of {second} over {first}. F swaps them.")
    text = text.format(first=first, second=second, share=words.percent(opacity))
    return f"{note} {text}" if note else text


def why_no_difference(note: str) -> str:
    """Why it cannot be told what differs."""
    return f"{note} {words.translated(NO_DIFFERENCE)}"


def all_the_same() -> str:
    """What can still be looked at where it cannot be told what differs."""
    first, last = command("mode_side").keys[0], command("mode_overlay").keys[0]
    text = words.translated("Both can be looked at all the same: keys {first} to {last}.")
    return text.format(first=first, last=last)


def difference_words(found: Differing | None, *, box: int | None, face: int | None,
                     trouble: str) -> tuple[str, str]:  # fmt: skip
    """The score and the sentence about what differs; `face` as in the pane, None while both stand side by side."""
    if found is None:
        return "", trouble or words.translated("Looking for what differs…")
    score = similarity_words(found.similarity)
    count = len(found.boxes)
    if not count:
        places = no_place(found)
    elif box is None:
        places = words.by_count(
            count, "{n} place differs; click it to zoom in.", "{n} places differ; click one to zoom in."
        )
    else:
        place = words.translated("Place {index} of {count}.")
        places = place.format(index=words.number(box + 1), count=words.number(count))
    if face is None:
        return score, places
    seen = words.translated(SEEN[face])
    return score, f"{seen} {places} " + words.translated("F changes what is shown.")


SEEN = (
    words.translatable("Dark = differs, with tones matched."),
    words.translatable("This is A."),
    words.translatable("This is B."),
)


def similarity_words(similarity: float) -> str:
    """How alike two photos are that lie on each other: "Similarity Score: 98.123%"."""
    if words.is_english():
        return f"Similarity Score: {similarity:.3%}"
    share = words.translated("{share} %").format(share=QLocale().toString(similarity * 100, "f", 3))
    return words.translated("Similarity Score: {share}").format(share=share)
