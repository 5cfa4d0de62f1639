"""Gallery Dedup: finds copies and look-alikes in photo collections and removes only what is safe to remove.

Importing the package loads nothing else; `gallery_dedup.library.Library` is the door to everything it does. The names
of imageprism are here too, loaded when they are first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gallery_dedup.compat.imageprism import ImagePrism
    from gallery_dedup.compat.prism_nouns import (
        CompareResult,
        DedupResult,
        Dimension,
        FaceConfig,
        HashConfig,
        Profile,
    )

__all__ = [
    "CompareResult",
    "DedupResult",
    "Dimension",
    "FaceConfig",
    "HashConfig",
    "ImagePrism",
    "Profile",
    "__version__",
]

__version__ = "0.1.0"


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from gallery_dedup.compat import imageprism

    return getattr(imageprism, name)
