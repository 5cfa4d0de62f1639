"""The motifs of the sample photos, each drawn from its own seed: uint8 RGB of shape (HEIGHT, WIDTH, 3)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.imaging import painting as p

Pixels = NDArray[np.uint8]


def lake() -> Pixels:
    """A mountain lake at dawn."""
    rng = np.random.default_rng(1)
    picture = p.gradient((0, (0.26, 0.40, 0.63)), (330, (0.87, 0.72, 0.68)), (520, (1.0, 0.85, 0.66)))
    p.glow(picture, 820, 430, 150, (0.45, 0.26, 0.06))
    streaks = np.clip((p.noise(rng, 700, 70) - 0.52) * 3, 0, 1) * np.clip(1 - p.ROWS / 420, 0, 1)
    p.blend(picture, (1.0, 0.86, 0.80), streaks, strength=0.7)
    peaks = p.ridge(rng, 300, 95, length=420, rough=0.55)
    rock = p.noise(rng, 120, 60)[..., None] * np.asarray((0.22, 0.20, 0.22), np.float32)
    p.blend(picture, rock + np.asarray((0.34, 0.38, 0.52), np.float32), p.below(peaks))
    snow = p.below(peaks) * np.clip((peaks + 95 - p.ROWS) / 60 + (p.noise(rng, 60, 90) - 0.5) * 2.4, 0, 1)
    p.blend(picture, (0.97, 0.90, 0.90), snow, strength=0.9)
    for level, swing, colour in (
        (455, 45, (0.42, 0.46, 0.56)),
        (510, 36, (0.27, 0.37, 0.43)),
        (560, 24, (0.15, 0.26, 0.28)),
    ):
        line = p.ridge(rng, level, swing, length=360)
        p.blend(picture, (1.0, 0.85, 0.74), p.soften(p.below(line + 30), 22), strength=0.35)
        p.blend(picture, colour, p.below(line))
    for x in rng.uniform(0, p.WIDTH, 70):
        p.pine(picture, rng, x, 622, rng.uniform(28, 62), (0.08, 0.17, 0.17))
    p.reflect(picture, rng, 620, tint=(0.16, 0.25, 0.34), clear=0.82)
    for x, height in ((40, 520), (120, 400), (1105, 440), (1175, 600), (1040, 300)):
        p.pine(picture, rng, x, 930, height, (0.03, 0.07, 0.08))
    return p.finish(picture, rng)


def meadow() -> Pixels:
    """Hills in summer with a tree and poppies."""
    rng = np.random.default_rng(2)
    picture = p.gradient((0, (0.22, 0.50, 0.82)), (480, (0.78, 0.90, 0.97)))
    puffs = np.clip((p.noise(rng, 380, 170, octaves=6) - 0.56) * 4, 0, 1) * np.clip(1.2 - p.ROWS / 430, 0, 1)
    p.blend(picture, (0.68, 0.75, 0.83), np.roll(puffs, 10, axis=0), strength=0.6)
    p.blend(picture, (1.0, 0.99, 0.97), puffs)
    for level, swing, colour in (
        (430, 30, (0.52, 0.68, 0.72)),
        (490, 34, (0.42, 0.62, 0.42)),
        (560, 40, (0.40, 0.62, 0.26)),
        (650, 36, (0.34, 0.55, 0.18)),
    ):
        line = p.ridge(rng, level, swing, length=620, rough=0.3)
        grass = (p.noise(rng, 200, 26) - 0.5)[..., None] * 0.16 + np.asarray(colour, np.float32)
        light = np.clip(1.12 - (p.ROWS - line) / 700, 0.7, 1.12)[..., None]
        p.blend(picture, (grass * light).astype(np.float32), p.below(line))
    for x, foot, size in ((180, 540, 26), (225, 546, 20), (1010, 510, 22), (1050, 514, 17), (640, 520, 14)):
        _crown(picture, rng, x, foot, size, (0.22, 0.40, 0.16))
    p.shape(picture, (0.24, 0.16, 0.10), [(846, 560), (870, 560), (880, 712), (838, 712)])
    _crown(picture, rng, 866, 520, 130, (0.24, 0.46, 0.14))
    _flowers(picture, rng)
    return p.finish(picture, rng)


def _crown(picture: p.Floats, rng: p.Random, x: float, y: float, size: float, colour: p.Colour) -> None:
    for step in range(260):
        angle, reach = rng.uniform(0, 2 * np.pi), size * rng.uniform(0, 0.75)
        lift = 0.75 + 0.6 * step / 260
        shade = (colour[0] * lift, colour[1] * lift, colour[2] * lift)
        away = size * 0.22 * step / 260
        across, down = x + np.cos(angle) * reach - away, y + np.sin(angle) * reach * 0.8 - away
        p.dab(picture, shade, across, down, size * 0.13, size * 0.11, strength=0.85)


def _flowers(picture: p.Floats, rng: p.Random) -> None:
    colours = ((0.86, 0.14, 0.10), (0.92, 0.20, 0.12), (0.97, 0.84, 0.25), (0.96, 0.95, 0.92))
    for depth in np.sort(rng.random(420)):
        x, y, size = rng.uniform(0, p.WIDTH), 690 + depth**1.3 * 220, 1.6 + depth**2 * 8
        colour = colours[int(rng.choice(4, p=(0.4, 0.3, 0.15, 0.15)))]
        p.shape(picture, (0.16, 0.34, 0.10), [(x - 0.8, y), (x + 0.8, y), (x, y + size * 3)], strength=0.8)
        p.dab(picture, colour, x, y, size, size * 0.75)
        p.dab(picture, (0.15, 0.08, 0.06), x, y, size * 0.3, size * 0.22, strength=0.7)


def sunset() -> Pixels:
    """A sail in front of the setting sun."""
    rng = np.random.default_rng(3)
    picture = p.gradient(
        (0, (0.17, 0.15, 0.37)), (260, (0.62, 0.27, 0.43)), (430, (0.98, 0.52, 0.28)), (540, (1.0, 0.80, 0.42))
    )
    bands = np.clip((p.noise(rng, 900, 60, octaves=5) - 0.52) * 4, 0, 1) * np.clip(1.1 - p.ROWS / 560, 0, 1)
    p.blend(picture, (0.98, 0.48, 0.36), bands, strength=0.65)
    p.glow(picture, 470, 470, 120, (0.5, 0.30, 0.06))
    p.dab(picture, (1.0, 0.95, 0.74), 470, 470, 56, 56)
    p.blend(picture, (0.33, 0.17, 0.30), p.below(p.ridge(rng, 530, 12, length=300) + p.COLUMNS[0] * 0.02))
    _sea(picture, rng)
    p.shape(picture, (0.10, 0.06, 0.12), [(726, 618), (846, 618), (826, 640), (744, 640)])
    p.shape(picture, (0.16, 0.09, 0.16), [(790, 410), (790, 608), (862, 608)])
    p.shape(picture, (0.24, 0.13, 0.20), [(783, 430), (783, 608), (722, 608)])
    return p.finish(picture, rng)


def _sea(picture: p.Floats, rng: p.Random) -> None:
    horizon = 545
    sea = p.gradient((horizon, (0.86, 0.50, 0.34)), (660, (0.44, 0.24, 0.36)), (p.HEIGHT, (0.12, 0.10, 0.24)))
    depth = np.clip((p.ROWS - horizon) / (p.HEIGHT - horizon), 0, 1)
    far, near = p.noise(rng, 120, 6, octaves=3), p.noise(rng, 320, 26, octaves=4)
    swell = far * (1 - depth) + near * depth - 0.5
    sea += (swell * 0.28)[..., None] * np.asarray((1.0, 0.7, 0.6), np.float32)
    path = np.exp(-(((p.COLUMNS - 470) / (46 + depth * 190)) ** 2)) * np.clip(swell * 5 + 0.55, 0, 1)
    p.blend(sea, (1.0, 0.84, 0.52), path.astype(np.float32), strength=0.9)
    p.blend(picture, sea, p.below(horizon))


def city() -> Pixels:
    """A city by the water at night."""
    rng = np.random.default_rng(4)
    picture = p.gradient((0, (0.03, 0.05, 0.14)), (360, (0.12, 0.13, 0.32)), (600, (0.52, 0.30, 0.42)))
    p.stars(picture, rng, 350, lowest=420)
    p.glow(picture, 950, 150, 70, (0.18, 0.18, 0.14))
    crescent = np.clip(p.ellipse(950, 150, 36, 36) - p.ellipse(968, 140, 32, 32), 0, 1)
    p.blend(picture, (0.98, 0.96, 0.86), crescent)
    p.glow(picture, 560, 640, 260, (0.30, 0.17, 0.08))
    for tone, tallest, lit in ((0.20, 330, 0.25), (0.12, 260, 0.42), (0.065, 190, 0.5)):
        x = -20.0
        while x < p.WIDTH:
            width = rng.uniform(46, 104)
            middle = np.exp(-(((x - 560) / 420) ** 2))
            top = 642 - rng.uniform(0.35, 1.0) * tallest * (0.55 + 0.65 * middle)
            _tower(picture, rng, (x, top, width), tone, lit)
            x += width + rng.uniform(-4, 14)
    p.reflect(picture, rng, 640, tint=(0.05, 0.06, 0.14), clear=0.72)
    return p.finish(picture, rng)


def _tower(picture: p.Floats, rng: p.Random, place: tuple[float, float, float], tone: float, lit: float) -> None:
    left, top, width = round(place[0]), round(place[1]), round(place[2])
    right = left + width
    box = picture[top:642, max(left, 0) : max(right, 0)]
    box[:] = np.asarray((tone * 0.85, tone * 0.9, tone * 1.6), np.float32)
    if rng.random() < 0.35:
        middle = left + width // 2
        mast = [(middle - 2, top), (middle + 2, top), (middle, top - 46)]
        p.shape(picture, (tone * 0.9, tone * 0.95, tone * 1.6), mast)
        p.glow(picture, middle, top - 46, 3, (0.8, 0.1, 0.1))
    warm = np.asarray(((1.0, 0.80, 0.45), (1.0, 0.90, 0.66), (0.75, 0.88, 1.0)), np.float32)
    for y in range(top + 10, 632, 13):
        for x in range(left + 7, right - 9, 11):
            if x >= 0 and rng.random() < lit:
                picture[y : y + 7, x : x + 5] = warm[int(rng.choice(3, p=(0.6, 0.25, 0.15)))] * rng.uniform(0.5, 1.0)


def still_life() -> Pixels:
    """Fruit and a jug on a table by the window."""
    rng = np.random.default_rng(5)
    picture = p.gradient((0, (0.52, 0.55, 0.52)), (600, (0.70, 0.69, 0.62)))
    picture += ((p.noise(rng, 90, 90, octaves=5) - 0.5) * 0.07)[..., None]
    for left in (120, 420):
        pane = p.polygon([(left, 60), (left + 240, 20), (left + 300, 470), (left + 60, 520)])
        p.blend(picture, (1.0, 0.95, 0.80), p.soften(pane, 14), strength=0.42)
    planks = p.noise(rng, 900, 16, octaves=4) * 0.20 + (p.ROWS - 600) / 2600
    wood = planks[..., None] * np.asarray((1.0, 0.72, 0.45), np.float32) + np.asarray((0.36, 0.21, 0.12), np.float32)
    p.blend(picture, wood.astype(np.float32), p.below(590))
    edge = p.soften(p.below(588) - p.below(598), 3)
    p.blend(picture, (0.20, 0.12, 0.08), edge, strength=0.5)
    _jug(picture, 820)
    fruit = (
        (330, 640, 92, (0.95, 0.50, 0.08)),
        (500, 655, 84, (0.72, 0.10, 0.09)),
        (648, 676, 66, (0.95, 0.80, 0.14)),
        (418, 716, 78, (0.93, 0.46, 0.07)),
        (560, 745, 56, (0.48, 0.62, 0.14)),
        (960, 735, 70, (0.78, 0.13, 0.10)),
    )
    for x, y, radius, colour in fruit:
        shadow = p.soften(p.ellipse(x + radius * 0.7, y + radius * 0.82, radius * 1.15, radius * 0.3), 14)
        p.blend(picture, (0.10, 0.05, 0.03), shadow, strength=0.75)
        p.ball(picture, x, y, radius, colour)
        p.dab(picture, (0.20, 0.13, 0.06), x - radius * 0.08, y - radius * 0.88, radius * 0.06, radius * 0.16)
    picture *= (1 + (p.noise(rng, 14, 14, octaves=2) - 0.5) * 0.08)[..., None]
    return p.finish(picture, rng)


def _jug(picture: p.Floats, x: float) -> None:
    span = slice(250, 691)
    rows = p.ROWS[span, 0]
    waist = 62 + 58 * np.sin(np.clip((rows - 330) / 360, 0, 0.999) * np.pi) ** 0.9
    waist += np.clip((290 - rows) / 40, 0, 1) * 16 - np.clip((rows - 640) / 50, 0, 1) * 6
    outline = [*zip(x - waist, rows, strict=True), *reversed([*zip(x + waist, rows, strict=True)])]
    p.blend(picture, (0.10, 0.05, 0.03), p.soften(p.ellipse(x + 110, 690, 170, 26), 16), strength=0.7)
    handle = np.clip(p.ellipse(x + 112, 400, 66, 92) - p.ellipse(x + 108, 400, 46, 70), 0, 1)
    p.blend(picture, (0.19, 0.32, 0.41), handle)
    across = (p.COLUMNS - x) / waist[:, None]
    light = np.clip(0.95 - 0.88 * (across + 0.35) ** 2, 0.12, 1)
    glaze = light[..., None] * np.asarray((0.36, 0.55, 0.66), np.float32)
    glaze += (np.exp(-((across + 0.45) ** 2) / 0.006) * 0.35)[..., None]
    p.blend(picture[span], glaze.astype(np.float32), p.polygon(outline)[span])
    p.dab(picture, (0.13, 0.22, 0.28), x, 252, 76, 13)


def forest() -> Pixels:
    """Birches in autumn mist."""
    rng = np.random.default_rng(6)
    picture = p.gradient((0, (0.83, 0.72, 0.50)), (420, (0.96, 0.89, 0.72)), (640, (0.80, 0.62, 0.36)))
    p.glow(picture, 700, 330, 240, (0.20, 0.16, 0.08))
    for layer in range(5):
        near = layer / 4
        leaves = np.clip((p.noise(rng, 140 + 90 * near, 100, octaves=6) - 0.5) * 6, 0, 1)
        leaves *= np.clip(1.15 - p.ROWS / (300 + 90 * near), 0, 1)
        p.blend(
            picture, (0.80 - 0.1 * near, 0.52 - 0.18 * near, 0.20 - 0.08 * near), leaves, strength=0.45 + 0.3 * near
        )
        ground = p.ridge(rng, 640 + 60 * near, 14, length=500, rough=0.5)
        litter = p.noise(rng, 46, 12, octaves=4)[..., None] * np.asarray((0.42, 0.26, 0.10), np.float32)
        p.blend(
            picture, litter + np.asarray((0.50 - 0.12 * near, 0.30 - 0.1 * near, 0.10), np.float32), p.below(ground)
        )
        for x in rng.uniform(0, p.WIDTH, 11 - 2 * layer):
            _birch(picture, rng, x, near)
        p.blend(picture, (0.97, 0.90, 0.74), np.clip(1 - np.abs(p.ROWS - 560) / 240, 0, 1), strength=0.24 * (1 - near))
    return p.finish(picture, rng)


def _birch(picture: p.Floats, rng: p.Random, x: float, near: float) -> None:
    width, foot = 5 + 24 * near**1.5, 660 + 130 * near + rng.uniform(-10, 20)
    lean = rng.uniform(-30, 30)
    top, side = x + lean, width * 0.35
    light = 0.80 + 0.16 * near
    for share, shade in ((1.0, 0.62), (0.74, 0.82), (0.4, 1.0)):
        # Each strip ends at the lit left side, so the trunk looks round.
        tone = (0.91 * light * shade, 0.88 * light * shade, 0.82 * light * shade)
        strip = [(top - side, -5.0), (top - side + 2 * side * share, -5.0)]
        strip += [(x - width / 2 + width * share, foot), (x - width / 2, foot)]
        p.shape(picture, tone, strip, strength=0.45 + 0.55 * near)
    for _ in range(int(10 + 26 * near)):
        y = rng.uniform(0, foot)
        at = x + lean * (1 - y / foot) + rng.uniform(-0.28, 0.28) * width
        size = (width * rng.uniform(0.06, 0.16), 0.8 + width * rng.uniform(0.01, 0.05))
        p.dab(picture, (0.16, 0.13, 0.11), at, y, *size, strength=0.3 + 0.6 * near)


def dunes() -> Pixels:
    """Dunes in the evening with a row of walkers."""
    rng = np.random.default_rng(7)
    picture = p.gradient((0, (0.28, 0.42, 0.62)), (400, (0.93, 0.76, 0.58)))
    for level, swing, colour in (
        (370, 30, (0.80, 0.56, 0.42)),
        (450, 52, (0.86, 0.55, 0.33)),
        (580, 66, (0.88, 0.52, 0.27)),
        (720, 50, (0.80, 0.43, 0.20)),
    ):
        line = p.ridge(rng, level, swing, length=680, rough=0.22)
        depth = p.ROWS - line
        slope = np.gradient(line)[None, :]
        crest = p.ridge(rng, 0, 60, length=400, rough=0.35)[None, :]
        shade = np.clip(0.5 + (depth * 0.55 + crest - 60 - slope * 160) / 60, 0, 1) * np.clip(1 - depth / 330, 0, 1)
        ripples = np.sin((depth * 0.9 + p.noise(rng, 260, 120) * 160) * 0.32) * np.clip(depth / 200, 0, 1) * 0.022
        sand = np.asarray(colour, np.float32) * (1.06 - 0.48 * shade + ripples)[..., None]
        p.blend(picture, sand.astype(np.float32), p.below(line))
        if level == 450:
            for x in (512, 548, 577, 622, 655):
                foot = float(line[x]) + 1
                p.dab(picture, (0.17, 0.09, 0.09), x, foot - 9, 2.6, 9)
                p.dab(picture, (0.17, 0.09, 0.09), x, foot - 20, 2.6, 2.8)
    return p.finish(picture, rng)


def northern_lights() -> Pixels:
    """A hut in the snow under northern lights."""
    rng = np.random.default_rng(8)
    picture = p.gradient((0, (0.02, 0.05, 0.13)), (600, (0.07, 0.20, 0.28)))
    p.stars(picture, rng, 700, lowest=600)
    for foot, height, colour in (
        (420, 210, (0.10, 0.62, 0.36)),
        (330, 260, (0.14, 0.46, 0.44)),
        (250, 190, (0.34, 0.20, 0.46)),
    ):
        curtain = p.ridge(rng, foot, 70, length=700, rough=0.35)
        rays = np.clip(p.noise(rng, 46, 2000, octaves=4) * 1.5 - 0.15, 0, 1.4)
        rise = np.clip((curtain - p.ROWS) / height, 0, None)
        light = np.exp(-rise * 2.2) * np.clip((curtain - p.ROWS) / 26, 0, 1) * rays
        picture += p.soften(light.astype(np.float32), 3)[..., None] * np.asarray(colour, np.float32)
    for level, swing, colour in (
        (560, 50, (0.16, 0.27, 0.36)),
        (640, 34, (0.32, 0.45, 0.54)),
        (720, 22, (0.52, 0.65, 0.71)),
    ):
        line = p.ridge(rng, level, swing, length=520, rough=0.35)
        snow = (p.noise(rng, 180, 40) - 0.5)[..., None] * 0.10 + np.asarray(colour, np.float32)
        p.blend(picture, snow, p.below(line))
        for x in rng.uniform(0, p.WIDTH, 26 if level < 700 else 0):
            p.pine(picture, rng, x, float(line[int(x)]) + 6, rng.uniform(24, 40) * level / 560, (0.03, 0.08, 0.10))
    _hut(picture)
    for x, height in ((70, 330), (150, 240), (1120, 380), (1050, 230)):
        p.pine(picture, rng, x, 860, height, (0.02, 0.05, 0.07))
    return p.finish(picture, rng)


def _hut(picture: p.Floats) -> None:
    p.shape(picture, (0.10, 0.07, 0.06), [(640, 690), (840, 690), (840, 775), (640, 775)])
    p.shape(picture, (0.74, 0.83, 0.88), [(615, 695), (675, 615), (805, 615), (865, 695)])
    p.shape(picture, (0.16, 0.11, 0.09), [(780, 580), (802, 580), (802, 640), (780, 640)])
    for left in (672, 772):
        p.shape(picture, (1.0, 0.80, 0.38), [(left, 712), (left + 36, 712), (left + 36, 748), (left, 748)])
        p.glow(picture, left + 18, 732, 34, (0.32, 0.18, 0.04))
    p.glow(picture, 740, 800, 80, (0.20, 0.12, 0.03))


def balloons(shot: int) -> Pixels:
    """Balloons over misty hills; `shot` 0, 1, 2: the same place a little later, with the balloons further on."""
    rng = np.random.default_rng(9)
    picture = p.gradient((0, (0.45, 0.63, 0.83)), (420, (0.98, 0.86, 0.74)), (620, (1.0, 0.92, 0.82)))
    clouds = np.clip((p.noise(rng, 520, 90, octaves=5) - 0.54) * 3, 0, 1) * np.clip(1 - p.ROWS / 480, 0, 1)
    p.blend(picture, (1.0, 0.95, 0.91), clouds, strength=0.75 - 0.2 * shot)
    for level, swing, colour in (
        (560, 34, (0.66, 0.68, 0.74)),
        (630, 34, (0.50, 0.58, 0.60)),
        (710, 30, (0.36, 0.49, 0.42)),
        (800, 26, (0.22, 0.36, 0.24)),
    ):
        line = p.ridge(rng, level, swing, length=560, rough=0.42)
        texture = (p.noise(rng, 130, 30) - 0.5)[..., None] * 0.10 + np.asarray(colour, np.float32)
        p.blend(picture, texture, p.below(line))
        p.blend(
            picture, (1.0, 0.91, 0.82), p.soften(np.clip(1 - np.abs(p.ROWS - line - 75) / 50, 0, 1), 16), strength=0.45
        )
    fleet = (
        (250, 330, 92, ((0.84, 0.20, 0.16), (0.97, 0.80, 0.32)), (70, -42)),
        (560, 210, 66, ((0.14, 0.38, 0.62), (0.95, 0.93, 0.86)), (58, 12)),
        (870, 380, 78, ((0.95, 0.55, 0.14), (0.52, 0.16, 0.30)), (-34, -30)),
        (1040, 190, 46, ((0.20, 0.50, 0.36), (0.95, 0.86, 0.50)), (-90, 20)),
        (420, 520, 36, ((0.52, 0.26, 0.54), (0.92, 0.74, 0.78)), (60, -46)),
        (700, 545, 28, ((0.86, 0.30, 0.20), (0.95, 0.92, 0.85)), (-34, -70)),
    )
    for x, y, size, colours, drift in fleet:
        _balloon(picture, x + drift[0] * shot, y + drift[1] * shot, size, colours)
    return p.finish(picture, np.random.default_rng(90 + shot))


def _balloon(picture: p.Floats, x: float, y: float, size: float, colours: tuple[p.Colour, p.Colour]) -> None:
    for side in (-1, 1):
        above, under = (x + side * size * 0.30, y + size), (x + side * size * 0.11, y + size * 1.52)
        rope = [above, under, (under[0] + 1.6, under[1]), (above[0] + 1.6, above[1])]
        p.shape(picture, (0.25, 0.18, 0.14), rope)
    box = p.window(x - size - 1, y - size * 1.2, x + size, y + size * 1.2)
    across, down = (p.COLUMNS[:, box[1]] - x) / size, (p.ROWS[box[0]] - y) / size
    around = np.clip(across / (1 - 0.3 * np.clip(down, 0, 1) ** 2), -1, 1)
    gore = (np.floor(np.arcsin(around) / np.pi * 10 + 0.5) % 2)[..., None]
    cloth = np.asarray(colours[0], np.float32) * gore + np.asarray(colours[1], np.float32) * (1 - gore)
    light = 1.08 - 0.5 * (around * 0.5 + 0.5) ** 1.6 - 0.16 * np.clip(down, 0, 1)
    turn = np.linspace(0, 2 * np.pi, 90)
    taper = np.where(np.sin(turn) > 0, 1 - 0.42 * np.sin(turn) ** 2, 1)
    outline = [*zip(x + np.cos(turn) * size * taper, y + np.sin(turn) * size * 1.12, strict=True)]
    p.blend(picture[box], (cloth * light[..., None]).astype(np.float32), p.polygon(outline)[box])
    basket = [(-0.13, 1.5), (0.13, 1.5), (0.1, 1.7), (-0.1, 1.7)]
    p.shape(picture, (0.33, 0.20, 0.11), [(x + size * right, y + size * lower) for right, lower in basket])
