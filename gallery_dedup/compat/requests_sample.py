"""The sample run: what an empty request compares, so that somebody who tries the program needs no pictures."""

from __future__ import annotations

import base64
import functools
from collections.abc import Callable

import cv2

from gallery_dedup.compat.requests import MatchRequest
from gallery_dedup.imaging import scenes

_WIDTH = 480


@functools.cache
def sample_request() -> MatchRequest:
    """A drawn photo against a small copy of it, another shot of its series, and another photo."""
    return MatchRequest(
        _drawn("balloons.jpg", lambda: scenes.balloons(0)),
        (
            _drawn("balloons-small.jpg", lambda: scenes.balloons(0), width=_WIDTH // 3, quality=60),
            _drawn("balloons-next-shot.jpg", lambda: scenes.balloons(1)),
            _drawn("lake.jpg", scenes.lake),
        ),
    )


def _drawn(name: str, draw: Callable[[], scenes.Pixels], *, width: int = _WIDTH, quality: int = 90) -> str:
    """A data URI that bears a name, which the part of it that an answer repeats shows."""
    pixels = draw()
    size = width, round(width * pixels.shape[0] / pixels.shape[1])
    small = cv2.cvtColor(cv2.resize(pixels, size, interpolation=cv2.INTER_AREA), cv2.COLOR_RGB2BGR)
    data = cv2.imencode(".jpg", small, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
    return f"data:image/jpeg;name={name};base64,{base64.b64encode(data).decode()}"
