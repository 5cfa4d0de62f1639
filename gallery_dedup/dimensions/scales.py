"""The scale of every dimension that this version scores: what its numbers mean to a person; and the stored versions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from gallery_dedup.domain.sentence import sentence


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
    Scale(
        "exact",
        sentence("The same file or pixels?"),
        0.0,
        1.0,
        0.0,
        1.0,
        sentence("1 for the same bytes, 0.999 for the same pixels in another file, otherwise 0."),
    ),
    Scale(
        "hash",
        sentence("The same picture re-saved?"),
        0.0,
        1.0,
        0.5,
        0.9,
        sentence(
            "Share of equal bits of three perceptual hashes, in the turn or mirror that fits best. Unrelated "
            "photos agree in about half of the bits."
        ),
    ),
    Scale(
        "structure",
        sentence("The same pixels in the same places?"),
        -1.0,
        1.0,
        0.3,
        0.9,
        sentence(
            "Mean structural similarity (SSIM) of what both grey pictures show, one laid over the other. Low "
            "where details moved or were changed. Unknown when nothing says how they lie on each other."
        ),
    ),
    Scale(
        "geometry",
        sentence("The same shot, also cropped or turned?"),
        0.0,
        1.0,
        0.0,
        0.5,
        sentence("Share of the local features of both photos that agree with one way of laying one onto the other."),
    ),
    Scale(
        "color",
        sentence("The same palette?"),
        0.0,
        1.0,
        0.4,
        0.9,
        sentence("Share of the colour histogram that both have in common, wherever the colours are in the picture."),
    ),
    Scale(
        "instance",
        sentence("The same thing or place?"),
        -1.0,
        1.0,
        0.0,
        0.7,
        sentence(
            "Our own network, trained to know a photo again when it is cropped, framed, captioned or turned. "
            "Other shots of the same thing come next, unrelated photos are near 0."
        ),
    ),
    Scale(
        "style",
        sentence("The same look?"),
        -1.0,
        1.0,
        None,
        None,
        sentence("Palette, contrast and texture as the first layers of our network see them; a rough hint."),
    ),
    Scale(
        "semantic",
        sentence("The same kind of scene?"),
        -1.0,
        1.0,
        0.5,
        0.75,
        sentence(
            "CLIP, which was trained on pictures and their captions: two beaches are alike, whoever took them. "
            "Counts only when that model is installed. Unrelated photos are near 0.5, not 0."
        ),
    ),
    Scale(
        "face",
        sentence("The same person?"),
        -1.0,
        1.0,
        0.2,
        0.36,
        sentence(
            "The two faces that are most alike, of all that the photos show. Unknown when one shows none that "
            "is large enough. Faces are looked for only when that is turned on and the models are installed."
        ),
    ),
    Scale(
        "capture",
        sentence("The same moment?"),
        0.0,
        1.0,
        0.0,
        1.0,
        sentence("From capture time, place and camera. Unknown when a photo does not carry them."),
    ),
)
SCORED = tuple(scale.name for scale in SCALES)

EMBEDDER_NAME = "gallery-dedup-embed-2"
"""Our own network, which comes with the program: the file in `models/` without its suffix."""
VERSIONS: Mapping[str, int] = {
    "exact": 1,
    "hash": 2,
    "geometry": 1,
    "color": 2,
    "instance": 2,
    "style": 2,
    "capture": 1,
}
"""Versions of the stored vectors. One grows whenever `describe` would give another vector for the same photo, those of
`instance` and `style` with the network: vectors of two networks are never compared."""
OF_NETWORKS = ("instance", "semantic", "style", "face")
"""What networks answer, which may be added and removed: these scores of stored pairs are then given anew."""

FIND_DIMENSION = "instance"
"""What photos are searched and matched by, and what `embed` gives, when nothing else is asked for."""
