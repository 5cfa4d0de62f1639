"""What the local features of two photos say: how B lies on A, and what B is to A by that."""

from __future__ import annotations

from gallery_dedup.dimensions.geometry import compare_places
from gallery_dedup.dimensions.protocol import Vector
from gallery_dedup.dimensions.turns import matrix_of_turn
from gallery_dedup.domain import Evidence, Registration
from gallery_dedup.matching.laying import Six, inverted
from gallery_dedup.matching.overlap import measure_overlap
from gallery_dedup.matching.registration import lay_over
from gallery_dedup.matching.same_shot import judge
from gallery_dedup.matching.small_picture import SmallPicture
from gallery_dedup.matching.surround import surround_of


def register(a: SmallPicture, b: SmallPicture, *, features_a: Vector, features_b: Vector) -> Registration | None:
    """Lay B onto A by their features and look at what they share; None when too few features agree."""
    transform = compare_places(features_a, features_b)
    if transform is None:
        return None
    overlap = lay_over(a.pixels, b.pixels, transform)
    figures = measure_overlap(overlap) if overlap else None
    laid = overlap.transform if overlap else transform
    (m0, m1, m2), (m3, m4, m5) = laid.matrix
    matrix = (m0, m1, m2, m3, m4, m5)
    return Registration(
        matrix=matrix,
        inliers=transform.inliers,
        share=transform.agreement,
        agreement=figures.agreement if figures else None,
        fine=figures.fine if figures else None,
        differing=figures.differing if figures else None,
        relation=judge(laid, figures).relation,
        shown=laid.shown,
        inside=laid.inside,
        around_a=surround_of(a.pixels, matrix),
        around_b=surround_of(b.pixels, inverted(matrix)),
    )


def laid_by(evidence: Evidence) -> Six:
    """What lays B onto A: the registration, or the turn in which the frames lie on each other."""
    if evidence.registration is not None:
        return evidence.registration.matrix
    return matrix_of_turn(evidence.turn)
