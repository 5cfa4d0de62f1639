"""The questions by which one searches for similar photos, and what a score says to each of them."""

from __future__ import annotations

from gallery_dedup.dimensions import FIND_DIMENSION, SCALES, Scale
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.gui import words
from gallery_dedup.gui.evidence_bar_view import marks_text

NAMES = (FIND_DIMENSION, "semantic", "geometry", "hash", "color", "style", "capture", "exact")
"""Dimensions that compare stored vectors, the most useful first; `structure` needs the pictures themselves."""
QUESTIONS: tuple[Scale, ...] = tuple(scale for name in NAMES for scale in SCALES if scale.name == name)
WORDS = Scale(
    "words",
    sentence("What the words say?"),
    0.0,
    0.5,
    None,
    None,
    sentence(
        "How near the words are to what each photo shows, as CLIP sees both. Words and photos are further apart "
        "than photos are from each other: 0.3 is a good match, and the order tells more than the number."
    ),
)
"""Words have a scale of their own. 0.3 is the cosine of this very CLIP from which on LAION-400M (Schuhmann et al. 2021)
took a picture and its caption for a match."""


def place_words(scale: Scale, value: float) -> str:
    """Where a score lies between the marks of its scale; empty where the scale has none."""
    if scale.same is None or scale.unrelated is None:
        return ""
    tr = words.translated
    if value >= scale.same:
        return tr("the same")
    if value <= scale.unrelated:
        return tr("unrelated")
    halfway = (scale.same + scale.unrelated) / 2
    return tr("nearer to the same") if value >= halfway else tr("nearer to unrelated")


def share_of(scale: Scale, value: float) -> float:
    """Where a score, or a mark, lies on the whole scale, 0..1."""
    return min(1.0, max(0.0, (value - scale.low) / (scale.high - scale.low)))


def meaning(scale: Scale) -> str:
    """What the numbers of a scale mean, and where its marks lie, in sentences."""
    if scale is WORDS:
        return words.said(scale.explanation)
    marks = marks_text(scale) or words.translated("no marks: the order tells more than the number")
    return f"{words.said(scale.explanation)} {words.first_upper(marks)}."
