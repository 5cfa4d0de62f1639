"""What the local features of two photos say: how B lies on A, and what B is to A by that."""

from __future__ import annotations

import numpy as np

from gallery_dedup.dimensions.geometry import compare_places
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.transform import Matrix, Transform, transform_of
from gallery_dedup.dimensions.turns import matrix_of_turn
from gallery_dedup.domain import Evidence, Photo, Registration
from gallery_dedup.matching.evidence import SmallPicture
from gallery_dedup.matching.overlap import measure_overlap
from gallery_dedup.matching.registration import lay_over
from gallery_dedup.matching.same_shot import judge


def register(a: SmallPicture, b: SmallPicture, *, features_a: Vector, features_b: Vector) -> Registration | None:
    """Lay B onto A by their features and look at what they share; None when too few features agree."""
    transform = compare_places(features_a, features_b)
    if transform is None:
        return None
    overlap = lay_over(a.pixels, b.pixels, transform)
    figures = measure_overlap(overlap) if overlap else None
    laid = overlap.transform if overlap else transform
    (m0, m1, m2), (m3, m4, m5) = laid.matrix
    return Registration(
        matrix=(m0, m1, m2, m3, m4, m5),
        inliers=transform.inliers,
        share=transform.agreement,
        agreement=figures.agreement if figures else None,
        fine=figures.fine if figures else None,
        differing=figures.differing if figures else None,
        relation=judge(laid, figures).relation,
    )


def transform_between(a: Photo, b: Photo, registration: Registration) -> Transform:
    """The registration spelled out: crop, turn, mirror and scale of B against A."""
    return transform_of(
        matrix_of(registration),
        size_a=(a.width, a.height),
        size_b=(b.width, b.height),
        inliers=registration.inliers,
        agreement=registration.share,
        beside=0,
    )


def laid_by(evidence: Evidence) -> tuple[float, float, float, float, float, float]:
    """What lays B onto A: the registration, or the turn in which the frames lie on each other."""
    if evidence.registration is not None:
        return evidence.registration.matrix
    return matrix_of_turn(evidence.turn)


def matrix_of(registration: Registration) -> Matrix:
    """The matrix, float64 of shape (2, 3)."""
    return np.array(registration.matrix).reshape(2, 3)


def inverted(matrix: Matrix) -> tuple[float, float, float, float, float, float]:
    """What lays A onto B, for a matrix that lays B onto A."""
    linear = np.linalg.inv(matrix[:, :2])
    m0, m1, m2, m3, m4, m5 = np.column_stack([linear, -linear @ matrix[:, 2]]).ravel().tolist()
    return m0, m1, m2, m3, m4, m5
