"""Descriptors to compare: the network, an ImageNet MobileNetV2 and the mean of three perceptual hashes."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import cv2
import numpy as np

import teacher
from data import Pixels, Vectors

Describe = Callable[[Pixels], Vectors]


def unit_rows(vectors: Vectors) -> Vectors:
    """Rows (N, D) at unit length."""
    return np.asarray(vectors / np.linalg.norm(vectors, axis=-1, keepdims=True).clip(1e-9), dtype=np.float32)


def squashed(pixels: Pixels, side: int) -> Pixels:
    """The picture as the program feeds it: squashed to (side, side, 3) with area interpolation."""
    return np.asarray(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA), dtype=np.uint8)


def network_input(pixels: Pixels, side: int) -> Vectors:
    """(1, 3, side, side) float32, values 0..255."""
    return np.ascontiguousarray(squashed(pixels, side).transpose(2, 0, 1)[None], dtype=np.float32)


def network_describer(path: Path, side: int) -> Describe:
    """Vector (512,) of the exported network, through onnxruntime on one thread."""
    session = teacher.open_session(path, threads=1)

    def describe(pixels: Pixels) -> Vectors:
        output = session.run(["vector"], {"image": network_input(pixels, side)})[0]
        vectors = np.asarray(output, dtype=np.float32)
        return vectors.reshape(-1)

    return describe


def mobilenet_describer(path: Path) -> Describe:
    """Unit vector (1280,) of the ImageNet MobileNetV2 that also served as the teacher."""
    session = teacher.open_session(path, threads=1)

    def describe(pixels: Pixels) -> Vectors:
        return unit_rows(teacher.teacher_vector(session, pixels))

    return describe


def hash_bits(pixels: Pixels) -> Vectors:
    """pHash, dHash and aHash (8x8 each) as 192 numbers of +-1/sqrt(192): their product is 1 - 2 * mean distance."""
    grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    frequencies = cv2.dct(cv2.resize(grey, (32, 32), interpolation=cv2.INTER_AREA).astype(np.float32))[:8, :8]
    steps = np.diff(cv2.resize(grey, (9, 8), interpolation=cv2.INTER_AREA).astype(np.float32), axis=1)
    means = cv2.resize(grey, (8, 8), interpolation=cv2.INTER_AREA).astype(np.float32)
    bits = np.concatenate([frequencies > np.median(frequencies), steps > 0, means > means.mean()], axis=None)
    return np.asarray(np.where(bits, 1.0, -1.0) / np.sqrt(bits.size), dtype=np.float32)


def describe_all(pictures: Iterable[Pixels], describe: Describe) -> Vectors:
    """Rows (N, D) float32 for all pictures, in their order."""
    return np.stack([describe(pixels) for pixels in pictures])
