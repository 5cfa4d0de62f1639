"""What is said under photos that lie on each other."""

from __future__ import annotations

from gallery_dedup.gui import words
from gallery_dedup.gui.compare_modes import CompareMode
from gallery_dedup.gui.laid_pane_view import Differing


def laid_sentence(mode: CompareMode, *, swapped: bool, opacity: float) -> str:
    """What is seen in a mode, and what one can do."""
    first, second = ("B", "A") if swapped else ("A", "B")
    if mode is CompareMode.WIPE:
        return words.translated("{} at the left, {} at the right. Drag the line; F swaps them.").format(first, second)
    if mode is CompareMode.FLICKER:
        return words.translated("{} is shown. F shows {}; hold it to see them in turn.").format(first, second)
    return words.translated("{} of {} over {}. F swaps them.").format(words.percent(opacity), second, first)


def difference_words(found: Differing | None, *, box: int | None, face: int, trouble: str) -> tuple[str, str]:
    """The score and the sentence about what differs."""
    if found is None:
        return "", trouble or words.translated("Looking for what differs…")
    score = f"Similarity Score: {found.similarity:.3%}"
    seen = ("Dark = differs, with tones matched.", "This is A.", "This is B.")[face]
    count = len(found.boxes)
    if not count:
        places = words.translated("No place stands out.")
    elif box is None:
        told = words.counted(count, "place differs", "places differ")
        click = words.translated("click it to zoom in." if count == 1 else "click one to zoom in.")
        places = f"{told}; {click}"
    else:
        places = words.translated("Place {} of {}.").format(words.number(box + 1), words.number(count))
    return score, f"{words.translated(seen)} {places} " + words.translated("F changes what is shown.")
