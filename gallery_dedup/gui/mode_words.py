"""What is said under photos that lie on each other."""

from __future__ import annotations

from gallery_dedup.domain import Comparison, Relation
from gallery_dedup.gui import words
from gallery_dedup.gui.compare_modes import ANOTHER_SHOT, NO_DIFFERENCE, NOT_ALIGNED, CompareMode
from gallery_dedup.gui.laid_painting import Differing


def alignment_note(comparison: Comparison | None) -> str:
    """Why two photos lie on each other only frame on frame; empty where they are aligned, or not compared yet."""
    if comparison is None or comparison.matrix is not None:
        return ""
    return words.translated(ANOTHER_SHOT if comparison.relation is Relation.SIMILAR_SHOT else NOT_ALIGNED)


def laid_sentence(mode: CompareMode, *, swapped: bool, opacity: float, note: str = "") -> str:
    """What is seen in a mode, and what one can do; after a note on how far it can be trusted."""
    first, second = ("B", "A") if swapped else ("A", "B")
    if mode is CompareMode.WIPE:
        text = words.translated("{} at the left, {} at the right. Drag the line; F swaps them.").format(first, second)
    elif mode is CompareMode.FLICKER:
        text = words.translated("{} is shown. F shows {}; hold it to see them in turn.").format(first, second)
    else:
        text = words.translated("{} of {} over {}. F swaps them.").format(words.percent(opacity), second, first)
    return f"{note} {text}" if note else text


def why_no_difference(note: str) -> str:
    """Why it cannot be told what differs."""
    return f"{note} {words.translated(NO_DIFFERENCE)}"


def difference_words(found: Differing | None, *, box: int | None, face: int | None,
                     trouble: str) -> tuple[str, str]:  # fmt: skip
    """The score and the sentence about what differs; `face` as in the pane, None while both stand side by side."""
    if found is None:
        return "", trouble or words.translated("Looking for what differs…")
    score = f"Similarity Score: {found.similarity:.3%}"
    count = len(found.boxes)
    if not count:
        places = words.translated("No place stands out.")
    elif box is None:
        told = words.counted(count, "place differs", "places differ")
        click = words.translated("click it to zoom in." if count == 1 else "click one to zoom in.")
        places = f"{told}; {click}"
    else:
        places = words.translated("Place {} of {}.").format(words.number(box + 1), words.number(count))
    if face is None:
        return score, places
    seen = ("Dark = differs, with tones matched.", "This is A.", "This is B.")[face]
    return score, f"{words.translated(seen)} {places} " + words.translated("F changes what is shown.")
