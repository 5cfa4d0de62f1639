"""The nouns of the catalogue: a model, what goes in and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

DIMENSIONS_OF_MODELS = ("instance", "semantic", "style", "face")
RESIZE_RULES = (
    "squash-area",  # to the size, aspect ignored, each pixel the mean of the area that it covers
    "squash-bilinear",  # to the size, aspect ignored, bilinear
    "short-side-bicubic",  # the shorter side to `short_side`, bicubic, then the middle of the size
    "short-side-bilinear",  # the same, bilinear
    "fit-top-left",  # the longer side to the size, bilinear, black at the right and below
    "face-template",  # a similarity transform of the five landmarks of a face to the 112 x 112 template of ArcFace
    "tokens",  # no picture: text as the numbers of the tokenizer, `size` of them at most
)
FACE_SIZE = (112, 112)
"""Height and width of what "face-template" makes."""
LAYOUTS = ("NCHW", "NHWC", "tokens")
CHANNELS = ("RGB", "BGR")


class ModelKind(StrEnum):
    """What the file of a model is."""

    NETWORK = "network"
    TOKENIZER = "tokenizer"


class ModelState(StrEnum):
    """Whether a model is here."""

    BUNDLED = "bundled"
    INSTALLED = "installed"
    AVAILABLE = "available"


@dataclass(frozen=True, slots=True)
class ModelInput:
    """What a network takes: float32 as (value - mean) / std, with values, `mean` and `std` all on the scale 0..255.

    `size` is height and width in pixels, or (1, tokens) for text; `short_side` is what the rules with the shorter side
    resize to before the middle is cut out.
    """

    name: str
    size: tuple[int, int]
    resize: str
    short_side: int
    layout: str
    channels: str
    mean: tuple[float, float, float]
    std: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class ModelOutput:
    """What a network gives: "N" in `shape` is the number of pictures or texts; `token` is the one of many to take."""

    name: str
    shape: tuple[int | str, ...]
    token: int | None


@dataclass(frozen=True, slots=True)
class Model:
    """One entry of the catalogue.

    `addresses` are the pinned one and its mirrors, in order; none for a model that comes with the program or was added
    by the user. `warning` says why the licence may not allow what the user wants, and is empty where it is clear.
    """

    name: str
    dimension: str
    kind: ModelKind
    adds: str
    file: str
    bytes: int
    sha256: str
    bundled: bool
    addresses: tuple[str, ...]
    license: str
    license_address: str
    warning: str
    input: ModelInput | None
    output: tuple[ModelOutput, ...]
