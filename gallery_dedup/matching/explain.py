"""One sentence about two photos: what happened between A and B."""

from __future__ import annotations

import datetime as dt
import math
import os
from collections.abc import Iterator
from dataclasses import replace

from gallery_dedup.dimensions.turns import inverse, rotation_and_mirror
from gallery_dedup.domain import Alignment, Evidence, Photo, Registration, Relation, Surround
from gallery_dedup.domain.sentence import counted_sentence, listing, sentence
from gallery_dedup.matching.laying import ALL_SHOWN, alignment_of, inverted, stretch_of
from gallery_dedup.matching.relations import (
    ADDED_NOISE,
    OTHER_BRIGHTNESS,
    OTHER_STRENGTH,
    OTHER_TONE,
    RESAVED_DETAIL,
    RESAVED_OVERLAY,
    RESAVED_SATURATION,
    has_other_contrast,
    has_other_tint,
    is_stretched,
)

GREY = 0.35
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
        return sentence("B is the same file as A, byte for byte.")
    if relation is Relation.SAME_PIXELS:
        return _other_container(a, b)
    if relation is Relation.RESAVED:
        return sentence("B is A {changes}.", changes=listing(_saving(a, b)))
    if relation is Relation.EDITED and evidence is not None:
        added = _has_overlay(evidence)
        changes = [*_framing(a, b, evidence), *_toning(evidence)]
        if evidence.unread and not changes and not added:
            return sentence("B is a copy of A; one of them could not be read to see whether anything was changed.")
        if evidence.in_common is not None and not changes and not added:
            return sentence("A and B look the same, but show too little to tell a copy from another shot.")
        if not changes and not added:
            changes = [_grain(a, b, evidence)]
        told = listing([*changes, *_saving(a, b, stretched=_stretch(a, b, evidence))])
        if added:
            return sentence("B is A {changes}. Something in the picture was added or changed.", changes=told)
        return sentence("B is A {changes}.", changes=told)
    if relation is Relation.SIMILAR_SHOT:
        return _other_shot(a, b, evidence)
    if relation is Relation.RELATED:
        return sentence("A score alone calls A and B alike; nothing shows that they are copies or shots of one scene.")
    if evidence is not None and evidence.agreement >= _ALIKE:
        return sentence("A and B look alike, but nothing shows that one is a copy of the other.")
    return sentence("A and B are different photos.")


def further_shot(link: str) -> str:
    """A sentence about B of a series in which only the photo at `link` has something in common with both."""
    name = os.path.basename(link)
    return sentence("B is another shot of the same series: it goes with {name}, which goes with A.", name=name)


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
        made_from=-evidence.made_from,
        contrast=1.0 / max(evidence.contrast, 1e-6),
        strength=1.0 / max(evidence.strength, 1e-6),
        blue=-evidence.blue,
        red=-evidence.red,
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
        yield sentence("without the frame or bar around it")
    elif registration.shown < ALL_SHOWN:
        yield _cropped(registration.shown, laid)
    if registration.inside < ALL_SHOWN and registration.around_b is Surround.FRAME:
        yield sentence("with a frame or bar added")
    elif registration.inside < ALL_SHOWN <= registration.shown:
        yield sentence("with more around it, A is {share:.0%} of B", share=registration.inside)
    if (stretched := _stretch(a, b, evidence)) is not None:
        across, down = stretched
        if _is_taller_or_flatter(stretched):
            yield sentence("stretched to {share:.0%} of its height", share=down / across)
        else:
            yield sentence("stretched to {share:.0%} of its width", share=across / down)
    if laid.mirrored:
        yield sentence("mirrored")
    quarters = round(laid.rotation / 90.0) % 4
    if quarters:
        yield _TURNED[quarters - 1]
    askew = laid.rotation - 90.0 * round(laid.rotation / 90.0)
    if askew >= _ASKEW_DEGREES:
        yield sentence("turned by {degrees:.0f}° to the left", degrees=askew)
    elif -askew >= _ASKEW_DEGREES:
        yield sentence("turned by {degrees:.0f}° to the right", degrees=-askew)


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


def _cropped(shown: float, laid: Alignment) -> str:
    """How much of A is shown, and where the crop lies when it is clearly off the middle."""
    left, top, right, bottom = laid.crop
    across, down = (left - (1.0 - right)), (top - (1.0 - bottom))
    rows, columns = (0 if abs(off) <= _OFF_MIDDLE else 1 if off > 0 else -1 for off in (down, across))
    return {
        (0, 0): sentence("cropped to {share:.0%}", share=shown),
        (0, -1): sentence("cropped to {share:.0%} at the left", share=shown),
        (0, 1): sentence("cropped to {share:.0%} at the right", share=shown),
        (-1, 0): sentence("cropped to {share:.0%} at the top", share=shown),
        (-1, -1): sentence("cropped to {share:.0%} at the top left", share=shown),
        (-1, 1): sentence("cropped to {share:.0%} at the top right", share=shown),
        (1, 0): sentence("cropped to {share:.0%} at the bottom", share=shown),
        (1, -1): sentence("cropped to {share:.0%} at the bottom left", share=shown),
        (1, 1): sentence("cropped to {share:.0%} at the bottom right", share=shown),
    }[rows, columns]


#: What happened to B: "B is A turned left and re-saved smaller."
_TURNED = (sentence("turned left"), sentence("turned half round"), sentence("turned right"))


def _turning(evidence: Evidence) -> list[str]:
    rotation, mirrored = rotation_and_mirror(evidence.turn)
    parts: list[str] = []
    if mirrored and rotation == 180.0:
        return [sentence("mirrored top to bottom")]
    if mirrored:
        parts.append(sentence("mirrored"))
    if rotation:
        parts.append(_TURNED[1 if rotation == 180 else 0 if rotation == 90 else 2])
    return parts


def _light_toning(evidence: Evidence) -> Iterator[str]:
    """What was done to the tones of a photo in which that is hardly seen."""
    if has_other_contrast(evidence):
        yield sentence("with more contrast") if evidence.contrast > 1.0 else sentence("with less contrast")
    elif abs(evidence.brightness) > OTHER_BRIGHTNESS:
        yield sentence("made brighter") if evidence.brightness > 0 else sentence("made darker")
    if has_other_tint(evidence) and evidence.blue * evidence.red < 0.0:
        yield sentence("made warmer") if evidence.red > 0.0 else sentence("made colder")
    elif max(evidence.strength, 1.0 / evidence.strength) > OTHER_STRENGTH:
        yield sentence("with stronger colours") if evidence.strength > 1.0 else sentence("with paler colours")


def _toning(evidence: Evidence) -> list[str]:
    if evidence.toned:
        return [*_light_toning(evidence)] or [sentence("with other tones")]
    parts: list[str] = []
    if evidence.saturation < GREY:
        parts.append(sentence("made black and white"))
    elif evidence.saturation > 1 / GREY:
        parts.append(sentence("given colour"))
    elif not RESAVED_SATURATION[0] <= evidence.saturation <= RESAVED_SATURATION[1]:
        stronger = evidence.saturation > 1
        parts.append(sentence("with stronger colours") if stronger else sentence("with paler colours"))
    if evidence.tone > OTHER_TONE:
        if abs(evidence.brightness) >= _BRIGHTER:
            parts.append(sentence("made brighter") if evidence.brightness > 0 else sentence("made darker"))
        elif not parts:
            parts += [*_light_toning(evidence)] or [sentence("with other tones")]
    if evidence.detail is not None and evidence.detail < RESAVED_DETAIL[0]:
        parts.append(sentence("made softer"))
    return parts


def _saving(a: Photo, b: Photo, *, stretched: tuple[float, float] | None = None) -> list[str]:
    """How B was saved; of what was `stretched` by two scales, the lesser change says whether it is smaller."""
    ratio = (b.pixels / a.pixels) ** 0.5
    if stretched is not None:
        across, down = stretched
        ratio = across if _is_taller_or_flatter(stretched) else down
    kind = b.format
    if a.format == b.format:
        told = (sentence("re-saved smaller"), sentence("re-saved"), sentence("re-saved larger"))
    else:
        told = (
            sentence("re-saved as {format} smaller", format=kind),
            sentence("re-saved as {format}", format=kind),
            sentence("re-saved as {format} larger", format=kind),
        )
    return [told[0 if ratio < 0.99 else 2 if ratio > 1.01 else 1]]


def _other_container(a: Photo, b: Photo) -> str:
    if a.format == b.format:
        return sentence("B shows the same pixels as A; only the file differs (its metadata).")
    return sentence(
        "B shows the same pixels as A; only the file differs ({new} instead of {old}).", new=b.format, old=a.format
    )


def _has_overlay(evidence: Evidence) -> bool:
    return evidence.overlay is not None and evidence.overlay > RESAVED_OVERLAY


def _other_shot(a: Photo, b: Photo, evidence: Evidence | None) -> str:
    if a.capture.taken and b.capture.taken and a.capture.taken != b.capture.taken:
        seconds = _moment(b) - _moment(a)
        time = _duration(abs(seconds))
        if seconds > 0:
            return sentence("B is another shot of the same scene, taken {time} later.", time=time)
        return sentence("B is another shot of the same scene, taken {time} earlier.", time=time)
    first, second = a.capture.exposure_seconds, b.capture.exposure_seconds
    if first and second and first != second:
        if second > first:
            return sentence("B is another shot of the same scene, exposed longer.")
        return sentence("B is another shot of the same scene, exposed shorter.")
    if evidence is not None and evidence.unexplained is not None:
        return sentence("B is another shot of the same scene, exposed otherwise.")
    return sentence("B is another shot of the same scene.")


def _grain(a: Photo, b: Photo, evidence: Evidence) -> str:
    if evidence.unexplained is not None and evidence.unexplained > ADDED_NOISE:
        return sentence("with noise added or taken off")
    sharper = evidence.detail is not None and evidence.detail > 1.0 / RESAVED_DETAIL[0] and b.pixels >= a.pixels
    return sentence("made sharper") if sharper else sentence("with its fine detail changed")


def _moment(photo: Photo) -> float:
    return dt.datetime.fromisoformat(str(photo.capture.taken)).replace(tzinfo=dt.UTC).timestamp()


def _duration(seconds: float) -> str:
    # Rounded as an f-string rounds, which is to the even number.
    if seconds >= 2 * 86_400:
        return counted_sentence("{n} day", "{n} days", n=round(seconds / 86_400))
    if seconds >= 2 * 3_600:
        return counted_sentence("{n} hour", "{n} hours", n=round(seconds / 3_600))
    if seconds >= 2 * 60:
        return counted_sentence("{n} minute", "{n} minutes", n=round(seconds / 60))
    return sentence("{seconds:.0f} s", seconds=seconds)
