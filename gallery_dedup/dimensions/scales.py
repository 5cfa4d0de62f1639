"""The scale of every dimension that this version scores: what its numbers mean to a person."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """One dimension's scale; `unrelated` and `same` are the marks on its bar, None where the field has none."""

    name: str
    question: str
    low: float
    high: float
    unrelated: float | None
    same: float | None
    explanation: str


SCALES: tuple[Scale, ...] = (
    Scale("exact", "The same file or pixels?", 0.0, 1.0, 0.0, 1.0,
          "1 for the same bytes, 0.999 for the same pixels in another file, otherwise 0."),
    Scale("hash", "The same picture re-saved?", 0.0, 1.0, 0.5, 0.9,
          "Share of equal bits of three perceptual hashes, in the turn or mirror that fits best. "
          "Unrelated photos agree in about half of the bits."),
    Scale("structure", "The same pixels in the same places?", -1.0, 1.0, 0.3, 0.9,
          "Mean structural similarity (SSIM) of the aligned grey pictures. Low where details moved or were changed."),
    Scale("color", "The same palette?", 0.0, 1.0, 0.4, 0.9,
          "Share of the colour histogram that both have in common, wherever the colours are in the picture."),
    Scale("capture", "The same moment?", 0.0, 1.0, 0.0, 1.0,
          "From capture time, place and camera. Unknown when a photo does not carry them."),
)  # fmt: skip
SCORED = tuple(scale.name for scale in SCALES)
