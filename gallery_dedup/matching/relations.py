"""From evidence to a relation: every threshold stands here, with how it was calibrated.

Figures are from 120 photos with 26 edits each and 263 pairs of other shots (bursts, focus stacks, exposure brackets,
two views), small pictures of 320 px; `tests/benchmarks/calibrate_relations.py` prints them anew.
"""

from __future__ import annotations

from gallery_dedup.domain import Evidence, Photo, Relation

SAME_PICTURE_AGREEMENT = 0.875
"""Edits have 0.89 and more (but for one watermark of 120 with 0.41), unrelated pictures with like hashes at most 0.86,
hand-held bursts at most 0.86. Brackets and focus stacks reach 0.98: see `other_moment`."""

RESAVED_OVERLAY = 2.8
"""Time stamps leave 2.98 and more, watermarks 3.34; of 960 re-saved and resized copies three leave more than 2.8."""

OTHER_TONE = 3.0
"""Mean difference of tones in grey levels: re-saved copies differ by at most 2.6 (JPEG quality 20), brightened or
darkened ones by 3.5 and more."""

RESAVED_DETAIL = (0.78, 1.7)
"""Blurred copies keep at most 0.69 of the fine contrast, re-saved ones 0.90; shrinking looks like sharpening."""

RESAVED_SATURATION = (0.78, 1.25)
"""Re-saving keeps colourfulness within 0.79 to 1.07; colour filters do not."""

STRETCH = 0.01
"""Logarithm of the change of aspect that is not rounding: below it nothing was cropped or stretched."""

SAME_PIXELS_TONE = 0.5
"""Two encodings of the same pixels have nearly equal small pictures; only then are the full ones worth decoding."""


def relation_of(evidence: Evidence, a: Photo, b: Photo) -> Relation | None:
    """The strongest relation that the evidence carries, or None; in doubt the weaker one."""
    if evidence.same_pixels:
        return Relation.SAME_PIXELS
    if evidence.agreement < SAME_PICTURE_AGREEMENT or _stretched(evidence, a, b):
        return None
    if a.frames != b.frames or a.frames > 1 or other_moment(a, b):
        return Relation.SIMILAR_SHOT
    return Relation.RESAVED if _unchanged(evidence) else Relation.EDITED


def may_have_same_pixels(evidence: Evidence, a: Photo, b: Photo) -> bool:
    """Whether it is worth decoding both pictures in full to compare their pixels."""
    same_size = (a.width, a.height) == (b.width, b.height)
    return evidence.turn == 0 and same_size and a.frames == b.frames and evidence.tone <= SAME_PIXELS_TONE


def other_moment(a: Photo, b: Photo) -> bool:
    """Whether the cameras say that these are two shots: an edited copy keeps time and exposure or loses them."""
    first, second = a.capture, b.capture
    for one, other in (
        (first.exposure_seconds, second.exposure_seconds),
        (first.f_number, second.f_number),
        (first.iso, second.iso),
        (first.serial, second.serial),
        (first.taken, second.taken),
        (first.subsecond if first.taken else None, second.subsecond if second.taken else None),
    ):
        if one is not None and other is not None and one != other:
            return True
    return False


def _unchanged(evidence: Evidence) -> bool:
    return (
        evidence.turn == 0
        and evidence.tone <= OTHER_TONE
        and evidence.overlay is not None
        and evidence.overlay <= RESAVED_OVERLAY
        and RESAVED_DETAIL[0] <= evidence.detail <= RESAVED_DETAIL[1]
        and RESAVED_SATURATION[0] <= evidence.saturation <= RESAVED_SATURATION[1]
    )


def _stretched(evidence: Evidence, a: Photo, b: Photo) -> bool:
    """Whether the aspect differs by more than one pixel of the smaller picture explains."""
    rounding = 1.0 / max(1, min(a.width, a.height, b.width, b.height))
    return abs(evidence.stretch) > STRETCH + rounding
