"""All dimensions that describe single photos and come with the program, in the order in which scores are shown."""

from __future__ import annotations

from dataclasses import replace

from gallery_dedup.dimensions.capture import CaptureDimension
from gallery_dedup.dimensions.color import ColorDimension
from gallery_dedup.dimensions.embedder import EMBEDDER
from gallery_dedup.dimensions.exact import ExactDimension
from gallery_dedup.dimensions.geometry import GeometryDimension
from gallery_dedup.dimensions.hash import HashDimension
from gallery_dedup.dimensions.instance import InstanceDimension
from gallery_dedup.dimensions.network import CPU
from gallery_dedup.dimensions.protocol import Dimension
from gallery_dedup.dimensions.style import StyleDimension


def own_dimensions(provider: str = CPU) -> tuple[Dimension, ...]:
    """Those that come with the program; `provider` runs their network."""
    network = replace(EMBEDDER, provider=provider)
    return (
        ExactDimension(),
        HashDimension(),
        GeometryDimension(),
        ColorDimension(),
        InstanceDimension(network=network),
        StyleDimension(network=network),
        CaptureDimension(),
    )


DIMENSIONS = own_dimensions()
