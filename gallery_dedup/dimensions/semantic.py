"""The same kind of scene? The cosine of two image vectors of CLIP (Radford et al. 2021), and what goes with them.

`added.AddedDimension` computes it, as for every added network. A text network is of use only beside the image network
that it was trained with, so it bears that one's name: "clip-vit-b32", "clip-vit-b32-text" and "clip-vit-b32-tokenizer",
and likewise for a set of the user's own.
"""

from __future__ import annotations

SEMANTIC = "semantic"
SEMANTIC_MODEL = "clip-vit-b32"
"""What is missing where no network answers `semantic`."""


def text_model(image_model: str) -> str:
    """The name of the text network whose vectors lie among those of an image network."""
    return f"{image_model}-text"


def tokenizer_model(image_model: str) -> str:
    """The name of the tokenizer of that text network."""
    return f"{image_model}-tokenizer"


def image_model(name: str) -> str | None:
    """The name of the image network to which a text network or tokenizer of this name belongs; None where none does."""
    image = next((name.removesuffix(end) for end in ("-text", "-tokenizer") if name.endswith(end)), "")
    return image or None
