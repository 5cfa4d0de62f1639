"""What the networks for faces are called, and the outputs of the one that finds them; loads no numerical library."""

from __future__ import annotations

LANDMARKS_MODEL = "yunet-2023mar"
"""What is missing where no network finds faces with their landmarks."""
FACE_MODEL = "sface-2021dec"
"""What is missing where no network compares faces."""

STRIDES = (8, 16, 32)
"""Pixels of YuNet's canvas from one place that is looked at to the next, of each of its three grids."""
OUTPUTS = tuple(f"{kind}_{stride}" for kind in ("cls", "obj", "bbox", "kps") for stride in STRIDES)
"""A network of the user's own that has all of them, and takes a square, is taken for a YuNet."""
