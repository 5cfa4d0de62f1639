"""One sentence about two photos: what happened between A and B."""

from __future__ import annotations

import datetime as dt
import math
import os
from collections.abc import Iterator
from dataclasses import replace

from gallery_dedup.dimensions.turns import inverse, rotation_and_mirror
from gallery_dedup.domain import Alignment, Evidence, Photo, Registration, Relation, Surround
from gallery_dedup.matching.laying import ALL_SHOWN, alignment_of, inverted, stretch_of
from gallery_dedup.matching.relations import (
    ADDED_NOISE,
    OTHER_TONE,
    RESAVED_DETAIL,
    RESAVED_OVERLAY,
    RESAVED_SATURATION,
    is_stretched,
)

_GREY = 0.35
"""Colourfulness of B over that of A below which B is called black and white; sepia keeps more."""
_BRIGHTER = 4.0
_ALIKE = 0.5
"""Agreement of unrelated photos is below 0.5 but for the few whose hashes are near as well."""
_ASKEW_DEGREES = 0.5
_OFF_MIDDLE = 0.05
"""Difference of what is cut off on two opposite sides, in shares, from which on the crop lies to one side."""


def summary(a: Photo, b: Photo, *, relation: Relation | None, evidence: Evidence | None) -> str:
    """A sentence with "A" and "B" as names, e.g. "B is A mirrored, darker and re-saved smaller."."""
    if relation is Relation.SAME_FILE:
        return "B is the same file as A, byte for byte."
    if relation is Relation.SAME_PIXELS:
        return f"B shows the same pixels as A; only the file differs{_container(a, b)}."
    if relation is Relation.RESAVED:
        return f"B is A {_listed(_saving(a, b))}."
    if relation is Relation.EDITED and evidence is not None:
        added = _has_overlay(evidence)
        changes = [*_framing(a, b, evidence), *_toning(evidence)]
        if not changes and not added:
            changes = [_grain(a, b, evidence)]
        sentence = f"B is A {_listed([*changes, *_saving(a, b, stretched=_stretch(a, b, evidence))])}."
        return f"{sentence} Something in the picture was added or changed." if added else sentence
    if relation is Relation.SIMILAR_SHOT:
        return f"B is another shot of the same scene{_apart(a, b) or _exposed(evidence)}."
    if relation is Relation.RELATED:
        return "A score alone calls A and B alike; nothing shows that they are copies or shots of one scene."
    if evidence is not None and evidence.agreement >= _ALIKE:
        return "A and B look alike, but nothing shows that one is a copy of the other."
    return "A and B are different photos."


def further_shot(link: str) -> str:
    """A sentence about B of a series in which only the photo at `link` has something in common with both."""
    return f"B is another shot of the same series: it goes with {os.path.basename(link)}, which goes with A."


def alignment(a: Photo, b: Photo, *, evidence: Evidence) -> Alignment:
    """How B lies on A: by its features where they were asked, else by the turn or mirror that fits."""
    if evidence.registration is not None:
        return alignment_of(evidence.registration.matrix, a, b)
    rotation, mirrored = rotation_and_mirror(evidence.turn)
    width = b.height if evidence.turn & 4 else b.width
    return Alignment(rotation=rotation, mirrored=mirrored, scale=round(width / a.width, 4))


def flipped(evidence: Evidence) -> Evidence:
    """The evidence of B and A from that of A and B."""
    return replace(
        evidence,
        turn=inverse(evidence.turn),
        stretch=-evidence.stretch,
        brightness=-evidence.brightness,
        saturation=1.0 / max(evidence.saturation, 1e-6),
        detail=None if evidence.detail is None else 1.0 / max(evidence.detail, 1e-6),
        registration=_flipped(evidence.registration),
    )


def _flipped(registration: Registration | None) -> Registration | None:
    return registration and replace(
        registration,
        matrix=inverted(registration.matrix),
        shown=registration.inside,
        inside=registration.shown,
        around_a=registration.around_b,
        around_b=registration.around_a,
    )


def _framing(a: Photo, b: Photo, evidence: Evidence) -> Iterator[str]:
    """Crops, turns, mirrors, frames and bars, as far as features or the turn that fits tell."""
    registration = evidence.registration
    if registration is None or registration.relation is None:
        yield from _turning(evidence)
        return
    laid = alignment_of(registration.matrix, a, b)
    if registration.shown < ALL_SHOWN and registration.around_a is Surround.FRAME:
        yield "without the frame or bar around it"
    elif registration.shown < ALL_SHOWN:
        yield f"cropped to {registration.shown:.0%}{_side(laid)}"
    if registration.inside < ALL_SHOWN and registration.around_b is Surround.FRAME:
        yield "with a frame or bar added"
    elif registration.inside < ALL_SHOWN <= registration.shown:
        yield f"with more around it, A is {registration.inside:.0%} of B"
    if (stretched := _stretch(a, b, evidence)) is not None:
        across, down = stretched
        whole, part = ("height", down / across) if _is_taller_or_flatter(stretched) else ("width", across / down)
        yield f"stretched to {part:.0%} of its {whole}"
    if laid.mirrored:
        yield "mirrored"
    quarters = round(laid.rotation / 90.0) % 4
    if quarters:
        yield f"turned {('left', 'half round', 'right')[quarters - 1]}"
    askew = laid.rotation - 90.0 * round(laid.rotation / 90.0)
    if abs(askew) >= _ASKEW_DEGREES:
        yield f"turned by {abs(askew):.0f}° to the {'left' if askew > 0 else 'right'}"


def _stretch(a: Photo, b: Photo, evidence: Evidence) -> tuple[float, float] | None:
    """B's pixels for one of A's along A's width and height, where B shows A's frame and these differ."""
    registration = evidence.registration
    if registration is None or registration.relation is None:
        return None
    scales = stretch_of(registration.matrix, a, b)
    return scales if scales is not None and is_stretched(math.log(scales[0] / scales[1]), a, b) else None


def _is_taller_or_flatter(scales: tuple[float, float]) -> bool:
    """Whether the height was changed rather than the width."""
    across, down = scales
    return abs(math.log(down)) >= abs(math.log(across))


def _side(laid: Alignment) -> str:
    """Where the crop lies, when it is clearly off the middle."""
    left, top, right, bottom = laid.crop
    across, down = (left - (1.0 - right)), (top - (1.0 - bottom))
    words = []
    if abs(down) > _OFF_MIDDLE:
        words.append("bottom" if down > 0 else "top")
    if abs(across) > _OFF_MIDDLE:
        words.append("right" if across > 0 else "left")
    return f" at the {' '.join(words)}" if words else ""


def _turning(evidence: Evidence) -> list[str]:
    rotation, mirrored = rotation_and_mirror(evidence.turn)
    parts = []
    if mirrored and rotation == 180.0:
        return ["mirrored top to bottom"]
    if mirrored:
        parts.append("mirrored")
    if rotation:
        parts.append(f"turned {'half round' if rotation == 180 else 'left' if rotation == 90 else 'right'}")
    return parts


def _toning(evidence: Evidence) -> list[str]:
    parts = []
    if evidence.saturation < _GREY:
        parts.append("made black and white")
    elif evidence.saturation > 1 / _GREY:
        parts.append("given colour")
    elif not RESAVED_SATURATION[0] <= evidence.saturation <= RESAVED_SATURATION[1]:
        parts.append("with stronger colours" if evidence.saturation > 1 else "with paler colours")
    if evidence.tone > OTHER_TONE:
        if abs(evidence.brightness) >= _BRIGHTER:
            parts.append("made brighter" if evidence.brightness > 0 else "made darker")
        elif not parts:
            parts.append("with other tones")
    if evidence.detail is not None and evidence.detail < RESAVED_DETAIL[0]:
        parts.append("made softer")
    return parts


def _saving(a: Photo, b: Photo, *, stretched: tuple[float, float] | None = None) -> list[str]:
    """How B was saved; of what was `stretched` by two scales, the lesser change says whether it is smaller."""
    as_format = f" as {b.format}" if a.format != b.format else ""
    ratio = (b.pixels / a.pixels) ** 0.5
    if stretched is not None:
        across, down = stretched
        ratio = across if _is_taller_or_flatter(stretched) else down
    size = " smaller" if ratio < 0.99 else " larger" if ratio > 1.01 else ""
    return [f"re-saved{as_format}{size}"]


def _container(a: Photo, b: Photo) -> str:
    return f" ({b.format} instead of {a.format})" if a.format != b.format else " (its metadata)"


def _has_overlay(evidence: Evidence) -> bool:
    return evidence.overlay is not None and evidence.overlay > RESAVED_OVERLAY


def _apart(a: Photo, b: Photo) -> str:
    if a.capture.taken and b.capture.taken and a.capture.taken != b.capture.taken:
        seconds = _moment(b) - _moment(a)
        return f", taken {_duration(abs(seconds))} {'later' if seconds > 0 else 'earlier'}"
    first, second = a.capture.exposure_seconds, b.capture.exposure_seconds
    if first and second and first != second:
        return f", exposed {'longer' if second > first else 'shorter'}"
    return ""


def _exposed(evidence: Evidence | None) -> str:
    return ", exposed otherwise" if evidence is not None and evidence.unexplained is not None else ""


def _grain(a: Photo, b: Photo, evidence: Evidence) -> str:
    if evidence.unexplained is not None and evidence.unexplained > ADDED_NOISE:
        return "with noise added or taken off"
    sharper = evidence.detail is not None and evidence.detail > 1.0 / RESAVED_DETAIL[0] and b.pixels >= a.pixels
    return "made sharper" if sharper else "with its fine detail changed"


def _moment(photo: Photo) -> float:
    return dt.datetime.fromisoformat(str(photo.capture.taken)).replace(tzinfo=dt.UTC).timestamp()


def _duration(seconds: float) -> str:
    for length, unit in ((86_400, "days"), (3_600, "hours"), (60, "minutes")):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} s"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
