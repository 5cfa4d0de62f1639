"""Brushes for the sample photos: gradients, ridges, noise, glows and shapes on a picture of float32 RGB, 0..1.

A picture has the shape (HEIGHT, WIDTH, 3), a mask (HEIGHT, WIDTH) or one that broadcasts to it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeAlias

import cv2
import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float32]
Colour: TypeAlias = tuple[float, float, float]
Random: TypeAlias = np.random.Generator

WIDTH, HEIGHT = 1200, 900
ROWS: Floats = np.arange(HEIGHT, dtype=np.float32)[:, None]
COLUMNS: Floats = np.arange(WIDTH, dtype=np.float32)[None, :]
_SHIFT = 4


def gradient(*stops: tuple[float, Colour]) -> Floats:
    """A picture shaded from top to bottom; each stop is a row and its colour."""
    rows = [row for row, _ in stops]
    shades = [np.interp(ROWS[:, 0], rows, [colour[channel] for _, colour in stops]) for channel in range(3)]
    column = np.stack(shades, axis=-1).astype(np.float32)[:, None, :]
    return np.ascontiguousarray(np.broadcast_to(column, (HEIGHT, WIDTH, 3)))


def noise(rng: Random, across: float, down: float, *, octaves: int = 4) -> Floats:
    """Smooth noise of mean 0.5, about 0..1, whose largest spots are `across` by `down` pixels."""
    total = np.zeros((HEIGHT, WIDTH), np.float32)
    for octave in range(octaves):
        size = (max(2, round(WIDTH / across * 2**octave) + 2), max(2, round(HEIGHT / down * 2**octave) + 2))
        spots = rng.random((size[1], size[0]), dtype=np.float32) - 0.5
        total += cv2.resize(spots, (WIDTH, HEIGHT), interpolation=cv2.INTER_CUBIC) / 2**octave
    return total + 0.5


def ridge(rng: Random, level: float, swing: float, *, length: float = 500, rough: float = 0.5) -> Floats:
    """The row, for each of WIDTH columns, of a line of hills around `level` that rises and falls by `swing`."""
    line = np.full(WIDTH, level, np.float32)
    octave = 0
    while length > 6:
        count = max(4, round(WIDTH / length) + 3)
        knots = rng.uniform(-1, 1, (1, count)).astype(np.float32)
        line += cv2.resize(knots, (WIDTH, 1), interpolation=cv2.INTER_CUBIC)[0] * swing * rough**octave
        length /= 2
        octave += 1
    return line


def below(line: Floats | float) -> Floats:
    """The mask of everything below a line of rows, with a smooth edge."""
    return np.asarray(np.clip(ROWS - line + 0.5, 0, 1), np.float32)


def polygon(points: Sequence[tuple[float, float]]) -> Floats:
    """The mask of a polygon of (x, y) points, with a smooth edge."""
    return _fill(np.asarray(points), (HEIGHT, WIDTH))


def _fill(points: NDArray[np.floating[Any]], size: tuple[int, int]) -> Floats:
    mask = np.zeros(size, np.uint8)
    cv2.fillPoly(mask, [np.round(points * 2**_SHIFT).astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
    return mask.astype(np.float32) / np.float32(255)


def ellipse(x: float, y: float, across: float, down: float) -> Floats:
    """The mask of an ellipse with the given half axes, with a smooth edge."""
    distance = np.hypot((COLUMNS - x) / across, (ROWS - y) / down)
    return np.asarray(np.clip((1 - distance) * min(across, down) + 0.5, 0, 1), np.float32)


def soften(mask: Floats, radius: float) -> Floats:
    """The mask, blurred: for shadows, mist and light."""
    step = max(1, int(radius / 3))
    small = cv2.resize(mask, (WIDTH // step, HEIGHT // step), interpolation=cv2.INTER_AREA)
    blurred = cv2.GaussianBlur(small, (0, 0), radius / step)
    return np.asarray(cv2.resize(blurred, (WIDTH, HEIGHT), interpolation=cv2.INTER_LINEAR), np.float32)


def window(left: float, top: float, right: float, bottom: float) -> tuple[slice, slice]:
    """The rows and columns of the part of the picture that holds a box, so that small things cost little."""
    rows = slice(int(np.clip(top, 0, HEIGHT)), int(np.clip(bottom + 2, 0, HEIGHT)))
    return rows, slice(int(np.clip(left, 0, WIDTH)), int(np.clip(right + 2, 0, WIDTH)))


def blend(picture: Floats, colour: Floats | Colour, mask: Floats, *, strength: float = 1.0) -> None:
    """Lay a colour, or another picture, over the picture (or a part of it, with a mask of that part)."""
    painted = np.flatnonzero(mask.any(axis=1))
    if not painted.size:
        return
    rows = slice(painted[0], painted[-1] + 1)
    paint = colour[rows] if isinstance(colour, np.ndarray) else np.asarray(colour, np.float32)
    picture[rows] += (paint - picture[rows]) * (mask[rows] * np.float32(strength))[..., None]


def dab(
    picture: Floats, colour: Colour, x: float, y: float, across: float, down: float, *, strength: float = 1.0
) -> None:
    """Lay a colour over an ellipse with the given half axes."""
    box = window(x - across - 1, y - down - 1, x + across, y + down)
    distance = np.hypot((COLUMNS[:, box[1]] - x) / across, (ROWS[box[0]] - y) / down)
    mask = np.clip((1 - distance) * min(across, down) + 0.5, 0, 1)
    blend(picture[box], colour, mask, strength=strength)


def shape(picture: Floats, colour: Colour, points: Sequence[tuple[float, float]], *, strength: float = 1.0) -> None:
    """Lay a colour over a polygon of (x, y) points."""
    across, down = zip(*points, strict=True)
    box = window(min(across) - 1, min(down) - 1, max(across), max(down))
    corner = (box[1].start, box[0].start)
    size = (box[0].stop - box[0].start, box[1].stop - box[1].start)
    if min(size) > 0:
        blend(picture[box], colour, _fill(np.asarray(points) - corner, size), strength=strength)


def glow(picture: Floats, x: float, y: float, radius: float, colour: Colour) -> None:
    """Add light around a point."""
    box = window(x - 4 * radius, y - 4 * radius, x + 4 * radius, y + 4 * radius)
    falloff = np.exp(-((COLUMNS[:, box[1]] - x) ** 2 + (ROWS[box[0]] - y) ** 2) / (2 * radius**2))
    picture[box] += falloff[..., None] * np.asarray(colour, np.float32)


def stars(picture: Floats, rng: Random, count: int, *, lowest: float) -> None:
    """Add small stars above the row `lowest`, fainter towards it."""
    sky = np.zeros((HEIGHT, WIDTH), np.float32)
    rows = (rng.random(count) ** 1.4 * lowest).astype(int)
    sky[rows, rng.integers(0, WIDTH, count)] = rng.uniform(0.4, 3.0, count) * (1 - rows / lowest)
    picture += soften(sky, 0.8)[..., None] * np.asarray((0.95, 0.97, 1.0), np.float32) * 2.2


def reflect(picture: Floats, rng: Random, shore: int, *, tint: Colour, clear: float = 0.75) -> None:
    """Turn everything below the row `shore` into calm water that mirrors what is above it."""
    depth = np.maximum(ROWS - shore, 0)
    waves = (noise(rng, 260, 14, octaves=3) - 0.5) * (4 + depth * 0.22)
    rows = np.clip(2 * shore - ROWS + waves * 1.5, 0, shore - 1).astype(np.float32)
    columns = np.clip(COLUMNS + waves * 0.6, 0, WIDTH - 1).astype(np.float32)
    mirrored = cv2.remap(picture, columns, rows, cv2.INTER_LINEAR)
    mirrored = cv2.blur(mirrored, (3, 9)).astype(np.float32)
    water = mirrored * np.float32(clear) + np.asarray(tint, np.float32) * np.float32(1 - clear)
    water += ((noise(rng, 320, 9, octaves=2) - 0.5) * 0.05)[..., None]
    blend(picture, water, below(shore))


def pine(picture: Floats, rng: Random, x: float, foot: float, height: float, colour: Colour) -> None:
    """Draw a fir as a silhouette of ragged storeys."""
    storeys = max(5, int(height / 14))
    left, right = [], []
    for storey in range(storeys):
        share = (storey + 1) / storeys
        row = foot - height * (1 - share * 0.94)
        reach = height * 0.2 * share * rng.uniform(0.75, 1.15)
        left += [(x - reach, row + height * 0.03), (x - reach * 0.45, row - height * 0.01)]
        right += [(x + reach * rng.uniform(0.85, 1.1), row + height * 0.03), (x + reach * 0.45, row - height * 0.01)]
    shape(picture, colour, [(x, foot - height), *left, (x, foot), *reversed(right)])


def ball(picture: Floats, x: float, y: float, radius: float, colour: Colour, *, shine: float = 0.5) -> None:
    """Draw a round thing lit from the upper left."""
    box = window(x - radius - 1, y - radius - 1, x + radius, y + radius)
    across, down = (COLUMNS[:, box[1]] - x) / radius, (ROWS[box[0]] - y) / radius
    distance = np.hypot(across, down)
    height = np.sqrt(np.clip(1 - distance**2, 0, 1))
    light = np.clip(-0.5 * across - 0.55 * down + 0.67 * height, 0, 1)
    shade = np.asarray(colour, np.float32) * (0.22 + 0.9 * light)[..., None]
    shade += (shine * light**24)[..., None]
    shade += np.clip(down * 0.12, 0, 1)[..., None] * np.asarray((0.5, 0.35, 0.2), np.float32)
    blend(picture[box], shade.astype(np.float32), np.clip((1 - distance) * radius + 0.5, 0, 1))


def finish(picture: Floats, rng: Random, *, grain: float = 0.014) -> NDArray[np.uint8]:
    """The picture as uint8 (HEIGHT, WIDTH, 3), with the grain and the darker corners of a lens."""
    distance = np.hypot((COLUMNS - WIDTH / 2) / WIDTH, (ROWS - HEIGHT / 2) / HEIGHT)
    picture *= (1 - 0.28 * distance**2)[..., None]
    picture += rng.standard_normal((HEIGHT, WIDTH, 1), dtype=np.float32) * np.float32(grain)
    return (np.clip(picture, 0, 1) * 255 + 0.5).astype(np.uint8)
