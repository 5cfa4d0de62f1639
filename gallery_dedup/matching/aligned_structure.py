"""Structure: the SSIM of two small pictures, of their whole frames and where they show the same place."""

from __future__ import annotations

import numpy as np

from gallery_dedup.dimensions.structure import moments_of, structural_similarity
from gallery_dedup.dimensions.transform import transform_of
from gallery_dedup.dimensions.turns import turn_of
from gallery_dedup.domain import UNCHANGED_RELATIONS, Evidence, Relation
from gallery_dedup.matching.laying import Six
from gallery_dedup.matching.overlap import LEAST_AGREEMENT
from gallery_dedup.matching.registration import laid_small
from gallery_dedup.matching.small_picture import SmallPicture, laid_over


def frame_structure(a: SmallPicture, b: SmallPicture, *, turn: int) -> float | None:
    """SSIM, -1..1, of the whole grey small pictures with B turned onto A; sizes may differ, the smaller one's is used.

    None for pictures that are smaller than its window.
    """
    view_a, view_b = laid_over(a.view, b.view, turn=turn)
    return structural_similarity(view_a.moments, view_b.moments)


def structure(a: SmallPicture, b: SmallPicture, *, evidence: Evidence, relation: Relation | None) -> float | None:
    """SSIM, -1..1, of the grey small pictures where both show something, B laid onto A, with its own tones.

    B lies as the features say where the pictures agree there, else frame on frame where they agree so; what was only
    saved again lies frame on frame. None when neither can be believed, and for pictures that are too small.
    """
    laid = evidence.registration
    if relation in UNCHANGED_RELATIONS or laid is None or not _believed(laid.agreement):
        believed = relation in UNCHANGED_RELATIONS or _believed(evidence.agreement)
        return evidence.frame_structure if believed else None
    turn = turn_of(laid.matrix)
    if turn is None:
        return _shared_structure(a, b, matrix=laid.matrix)
    return evidence.frame_structure if turn == evidence.turn else frame_structure(a, b, turn=turn)


def _believed(agreement: float | None) -> bool:
    return agreement is not None and agreement >= LEAST_AGREEMENT


def _shared_structure(a: SmallPicture, b: SmallPicture, *, matrix: Six) -> float | None:
    grey_a, grey_b = a.view.grey, b.view.grey
    (height_a, width_a), (height_b, width_b) = grey_a.shape, grey_b.shape
    transform = transform_of(
        np.array(matrix).reshape(2, 3), size_a=(width_a, height_a), size_b=(width_b, height_b),
        inliers=0, agreement=0.0, beside=0,
    )  # fmt: skip
    laid = laid_small(grey_a, grey_b, transform)
    if laid is None:
        return None
    part_of_a, laid_b, shared = laid
    return structural_similarity(moments_of(part_of_a), moments_of(laid_b), among=shared)
