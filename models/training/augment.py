"""Two views of a photo: one nearly as it is, one edited the way people edit, share and spoil pictures.

Pictures are uint8 (H, W, 3) RGB. All of it works on small squares with OpenCV, which costs well under a millisecond.
A photo squashed to a square keeps `aspect` (width / height), so that turns and frames come out as they would in use.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from data import Pixels

FONTS = (cv2.FONT_HERSHEY_SIMPLEX, cv2.FONT_HERSHEY_DUPLEX, cv2.FONT_HERSHEY_TRIPLEX, cv2.FONT_HERSHEY_COMPLEX)
LETTERS = "abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789 .:-!?"
FEW_EDITS = 0.35
RARER = (
    *("small_turn", "sharpen", "border", "caption", "collage", "picture", "text", "tone"),
    *("grey", "sepia", "blur", "shrink", "noise"),
)
LUMA = np.array([0.299, 0.587, 0.114], dtype=np.float32)


@dataclass(frozen=True)
class Chances:
    """How often each edit happens to the edited view, 0..1; `few`: how often those of RARER are rarer."""

    few: float = 0.4
    quarter_turn: float = 0.4
    mirror: float = 0.35
    whole: float = 0.22
    half_crop: float = 0.35
    small_turn: float = 0.2
    sharpen: float = 0.25
    border: float = 0.16
    caption: float = 0.16
    collage: float = 0.06
    picture: float = 0.08
    text: float = 0.25
    tone: float = 0.6
    exposure: float = 0.35
    grey: float = 0.22
    sepia: float = 0.08
    blur: float = 0.15
    shrink: float = 0.15
    noise: float = 0.15
    jpeg: float = 0.4

    def fewer(self) -> Chances:
        """The chances of a view that is cropped and hardly more, as most copies are."""
        return replace(self, **{name: FEW_EDITS * getattr(self, name) for name in RARER})


def squash(pixels: Pixels, side: int) -> Pixels:
    """Resize to (side, side, 3), by area when shrinking."""
    shrinks = min(pixels.shape[:2]) >= side
    return _uint8(cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA if shrinks else cv2.INTER_CUBIC))


def light_view(photo: Pixels, side: int, rng: np.random.Generator) -> Pixels:
    """The photo as a gallery holds it: whole or nearly whole, at most resaved, slightly retouched or badly exposed."""
    view = squash(crop(photo, _box(rng.uniform(0.75, 1.0), 1.0, rng)) if rng.random() < 0.25 else photo, side)
    if rng.random() < 0.2:
        view = tone(view, strength=0.3, rng=rng)
    if rng.random() < 0.25:
        view = expose(view, _stops(rng), rng)
    return jpeg(view, int(rng.integers(40, 95))) if rng.random() < 0.2 else view


def edited_view(
    photo: Pixels, aspect: float, other: Pixels, side: int, rng: np.random.Generator, chances: Chances
) -> Pixels:
    """A heavily edited copy of `photo`; `other` is a different photo for overlays and collages."""
    view = _cropped(photo, side, rng, chances)
    chances = chances.fewer() if rng.random() < chances.few else chances
    for happens, edit in (
        (chances.small_turn, lambda v: small_turn(v, _angle(rng), aspect, rng)),
        (chances.tone, lambda v: tone(v, strength=1.0, rng=rng)),
        (chances.exposure, lambda v: expose(v, _stops(rng), rng)),
        (chances.grey, grey),
        (chances.sepia, sepia),
        (chances.sharpen, lambda v: sharpen(v, rng.uniform(0.3, 1.0))),
        (chances.picture, lambda v: paste(v, other, _size(0.15, 0.5, rng), rng)),
        (chances.text, lambda v: text(v, rng)),
        (chances.border, lambda v: border(v, aspect, rng)),
        (chances.caption, lambda v: caption(v, rng)),
        (chances.collage, lambda v: paste(squash(other, side), v, _size(0.5, 0.9, rng), rng)),
        (chances.mirror, lambda v: v[:, ::-1]),
        (chances.quarter_turn, lambda v: np.rot90(v, int(rng.integers(1, 4)))),
        (chances.blur, lambda v: blur(v, rng.uniform(0.3, 1.6) * side / 128)),
        (chances.shrink, lambda v: shrink(v, rng.uniform(0.3, 0.8))),
        (chances.noise, lambda v: noise(v, rng.uniform(3, 25), rng)),
        (chances.jpeg, lambda v: jpeg(v, int(rng.integers(10, 90)))),
    ):
        if rng.random() < happens:
            view = np.ascontiguousarray(edit(view))
    return view


def _cropped(photo: Pixels, side: int, rng: np.random.Generator, chances: Chances) -> Pixels:
    kind = rng.random()
    if kind < chances.whole:
        return squash(photo, side)
    if kind < chances.whole + chances.half_crop:
        edge = rng.uniform(0.42, 0.6)
        left, top = np.clip(rng.normal((1 - edge) / 2, 0.06, 2), 0, 1 - edge)
        return squash(crop(photo, (left, top, left + edge, top + edge)), side)
    return squash(crop(photo, _box(rng.uniform(0.2, 0.95), rng.uniform(0.75, 1.33), rng)), side)


def _box(area: float, stretch: float, rng: np.random.Generator) -> tuple[float, float, float, float]:
    width, height = min(1.0, (area * stretch) ** 0.5), min(1.0, (area / stretch) ** 0.5)
    left, top = rng.uniform(0, 1 - width + 1e-9), rng.uniform(0, 1 - height + 1e-9)
    return left, top, left + width, top + height


def _angle(rng: np.random.Generator) -> float:
    return float(rng.uniform(-10, 10) if rng.random() < 0.8 else rng.uniform(-35, 35))


def _stops(rng: np.random.Generator) -> float:
    return float(rng.uniform(-7.0, 5.5))


def _size(least: float, most: float, rng: np.random.Generator) -> tuple[float, float]:
    return float(rng.uniform(least, most)), float(rng.uniform(least, most))


def _uint8(values: object) -> Pixels:
    return np.asarray(values, dtype=np.uint8)


def _colour(rng: np.random.Generator) -> tuple[int, int, int]:
    kind = rng.random()
    if kind < 0.7:
        return (255, 255, 255) if kind < 0.4 else (0, 0, 0)
    red, green, blue = rng.integers(0, 256, 3).tolist()
    return red, green, blue


def crop(pixels: Pixels, box: tuple[float, float, float, float]) -> Pixels:
    """Cut the box (left, top, right, bottom), given as shares of width and height."""
    height, width = pixels.shape[:2]
    left, right = round(width * box[0]), round(width * box[2])
    top, bottom = round(height * box[1]), round(height * box[3])
    return pixels[top : max(bottom, top + 8), left : max(right, left + 8)]


def small_turn(view: Pixels, degrees: float, aspect: float, rng: np.random.Generator) -> Pixels:
    """Turn about the centre, as the photo of that aspect would turn; corners become one colour, mostly black."""
    height, width = view.shape[:2]
    cosine, sine = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    turn = np.array([[cosine, sine / aspect], [-sine * aspect, cosine]])
    centre = np.array([width / 2, height / 2])
    matrix = np.hstack([turn, (centre - turn @ centre)[:, None]])
    fill = (0, 0, 0) if rng.random() < 0.7 else _colour(rng)
    return _uint8(cv2.warpAffine(view, matrix, (width, height), flags=cv2.INTER_LINEAR, borderValue=fill))


def tone(view: Pixels, *, strength: float, rng: np.random.Generator) -> Pixels:
    """Brightness, contrast, gamma and colour balance through one table a channel, then saturation."""
    spread = 0.45 * strength
    levels = np.arange(256, dtype=np.float32)[:, None] * (1 + spread * rng.uniform(-1.1, 1.1))
    levels = (levels - 120) * (1 + 1.4 * spread * rng.uniform(-1, 1)) + 120
    if rng.random() < 0.4:
        levels = levels * rng.uniform(1 - 0.25 * strength, 1 + 0.25 * strength, 3)
    levels = 255 * (np.clip(levels, 0, 255) / 255) ** np.exp(spread * rng.normal(0, 0.5))
    toned = _uint8(cv2.LUT(view, np.broadcast_to(levels, (256, 3)).clip(0, 255).astype(np.uint8)[None]))
    if rng.random() < 0.4:
        share = 1 + strength * rng.uniform(-0.9, 1.2)
        toned = _uint8(cv2.transform(toned, (share * np.eye(3) + (1 - share) * LUMA[None, :]).astype(np.float32)))
    return toned


def expose(view: Pixels, stops: float, rng: np.random.Generator) -> Pixels:
    """Longer or shorter exposure by 2 ** stops in linear light (gamma 2.2) with glare, then clipped.

    The levels are dithered first, as a sensor holds more of them than the 8 bit of `view`. Halves the stops, twice at
    most, where hardly anything would be left.
    """
    grain = np.frombuffer(rng.bytes(view.size), dtype=np.uint8).reshape(view.shape).astype(np.float32)
    linear = cv2.pow((view + grain / 256) / 256, 2.2)
    if rng.random() < 0.5:
        glare = cv2.blur(linear, (view.shape[1] // 4, view.shape[0] // 4))
        linear = cv2.addWeighted(linear, 1.0, glare, rng.uniform(0.01, 0.12), 0)
    for share in (1.0, 0.5, 0.25):
        exposed = _uint8(255 * cv2.pow(np.minimum(linear * 2.0 ** (stops * share), 1.0), 1 / 2.2))
        if exposed.std() > 5:
            break
    return exposed


def grey(view: Pixels) -> Pixels:
    """Luma in all three channels."""
    return _uint8(cv2.transform(view, np.tile(LUMA, (3, 1))))


def sepia(view: Pixels) -> Pixels:
    """Luma tinted brown."""
    return _uint8(cv2.transform(view, np.array([[1.07], [0.87], [0.66]], dtype=np.float32) * LUMA[None, :]))


def sharpen(view: Pixels, amount: float) -> Pixels:
    """Unsharp mask: crops of small training photos are softer than crops of large ones."""
    return _uint8(cv2.addWeighted(view, 1 + amount, cv2.GaussianBlur(view, (0, 0), 1.0), -amount, 0))


def blur(view: Pixels, sigma: float) -> Pixels:
    """Gaussian blur, sigma in pixels of the view."""
    return _uint8(cv2.GaussianBlur(view, (0, 0), sigma))


def shrink(view: Pixels, factor: float) -> Pixels:
    """Lose detail: shrink by `factor` and enlarge again."""
    side = max(16, round(view.shape[0] * factor))
    return _uint8(cv2.resize(squash(view, side), view.shape[1::-1], interpolation=cv2.INTER_LINEAR))


def noise(view: Pixels, sigma: float, rng: np.random.Generator) -> Pixels:
    """Gaussian noise of `sigma` grey levels, drawn once as bytes and stretched, which is many times faster."""
    grain = np.frombuffer(rng.bytes(view.size), dtype=np.uint8).reshape(view.shape).astype(np.float32)
    return np.clip(view + (grain - 127.5) * (sigma / 73.9), 0, 255).astype(np.uint8)


def jpeg(view: Pixels, quality: int) -> Pixels:
    """Through JPEG of that quality and back."""
    _, encoded = cv2.imencode(".jpg", view, [cv2.IMWRITE_JPEG_QUALITY, quality])
    return _uint8(cv2.imdecode(encoded, cv2.IMREAD_COLOR))


def text(view: Pixels, rng: np.random.Generator) -> Pixels:
    """One to three lines of letters of any size, opaque or see-through."""
    drawn = view.copy()
    for _ in range(int(rng.integers(1, 4))):
        write(drawn, scale=rng.uniform(0.25, 1.6), colour=_colour(rng), at=_size(-0.05, 0.95, rng), rng=rng)
    share = rng.uniform(0.4, 1.0)
    return _uint8(cv2.addWeighted(drawn, share, view, 1 - share, 0))


def write(
    canvas: Pixels, *, scale: float, colour: tuple[int, int, int], at: tuple[float, float], rng: np.random.Generator
) -> None:
    """Draw random letters in place; `at` holds shares of width and height, `scale` is for a 128 px side."""
    side = canvas.shape[0]
    letters = "".join(LETTERS[i] for i in rng.integers(0, len(LETTERS), int(rng.integers(4, 36))))
    place = (int(at[0] * side), int(at[1] * side) + 4)
    font, thickness = FONTS[int(rng.integers(len(FONTS)))], 1 if scale < 0.8 else 2
    cv2.putText(canvas, letters, place, font, scale * side / 128, colour, thickness, cv2.LINE_AA)


def paste(canvas: Pixels, picture: Pixels, size: tuple[float, float], rng: np.random.Generator) -> Pixels:
    """Lay `picture` over the canvas at a random place, its size given as shares of the canvas."""
    side = canvas.shape[0]
    wide, high = max(8, int(size[0] * side)), max(8, int(size[1] * side))
    left, top = int(rng.integers(0, side - wide + 1)), int(rng.integers(0, side - high + 1))
    result = canvas.copy()
    result[top : top + high, left : left + wide] = cv2.resize(picture, (wide, high), interpolation=cv2.INTER_AREA)
    return result


def border(view: Pixels, aspect: float, rng: np.random.Generator) -> Pixels:
    """A frame of one colour, as wide on all sides of the photo of that aspect."""
    side, share = view.shape[0], rng.uniform(0.02, 0.13)
    across = round(side * share * min(1.0, 1 / aspect) / (1 + 2 * share))
    down = round(side * share * min(1.0, aspect) / (1 + 2 * share))
    result = np.full_like(view, _colour(rng))
    inner = cv2.resize(view, (side - 2 * across, side - 2 * down), interpolation=cv2.INTER_AREA)
    result[down : side - down, across : side - across] = inner
    return result


def caption(view: Pixels, rng: np.random.Generator) -> Pixels:
    """A bar with a line of text above or below or on both sides (letterbox)."""
    side, share = view.shape[0], rng.uniform(0.06, 0.26)
    bar, kind = max(4, round(side * share / (1 + share))), rng.random()
    above, below = (bar if kind < 0.75 else 0), (bar if kind >= 0.6 else 0)
    colour = _colour(rng)
    result = np.full_like(view, colour)
    result[above : side - below] = cv2.resize(view, (side, side - above - below), interpolation=cv2.INTER_AREA)
    if rng.random() < 0.8:
        ink = (0, 0, 0) if sum(colour) > 380 else (255, 255, 255)
        height = 0.6 * bar / side if above else 1 - 0.4 * bar / side
        write(result, scale=bar * rng.uniform(0.012, 0.025), colour=ink, at=(0.02, height - 0.03), rng=rng)
    return result
