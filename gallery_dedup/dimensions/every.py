"""All dimensions that describe single photos, in the order in which scores are shown."""

from __future__ import annotations

from gallery_dedup.dimensions.capture import CaptureDimension
from gallery_dedup.dimensions.color import ColorDimension
from gallery_dedup.dimensions.exact import ExactDimension
from gallery_dedup.dimensions.geometry import GeometryDimension
from gallery_dedup.dimensions.hash import HashDimension
from gallery_dedup.dimensions.instance import InstanceDimension
from gallery_dedup.dimensions.protocol import Dimension
from gallery_dedup.dimensions.style import StyleDimension

DIMENSIONS: tuple[Dimension, ...] = (
    ExactDimension(),
    HashDimension(),
    GeometryDimension(),
    ColorDimension(),
    InstanceDimension(),
    StyleDimension(),
    CaptureDimension(),
)
