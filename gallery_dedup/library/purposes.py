"""What people want models for: some wishes take one file, others several that work only together."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Purpose:
    """A wish, and the names of the models that it takes, all of them."""

    name: str
    models: tuple[str, ...]

    def lacks(self, here: Collection[str]) -> tuple[str, ...]:
        """The models of this purpose that are not among those that are here."""
        return tuple(name for name in self.models if name not in here)


PURPOSES = (
    Purpose("words", ("clip-vit-b32", "clip-vit-b32-text", "clip-vit-b32-tokenizer")),
    Purpose("look-alikes", ("gallery-dedup-embed-2",)),
    Purpose("views", ("dinov2-small",)),
    Purpose("kinds", ("mobilenetv2-12",)),
    Purpose("faces", ("yunet-2023mar", "sface-2021dec")),
    Purpose("faces-surely", ("yunet-2023mar", "arcface-r100-int8")),
    Purpose("faces-roughly", ("ultraface-rfb-320",)),
)
"""In the order in which they are shown; what the user adds belongs to none of them."""


def only_for(purpose: Purpose, here: Collection[str]) -> tuple[str, ...]:
    """The models of a purpose that no other one whose models are all here needs: what may go with it."""
    others = (other for other in PURPOSES if other != purpose and not other.lacks(here))
    needed = {name for other in others for name in other.models}
    return tuple(name for name in purpose.models if name not in needed)
