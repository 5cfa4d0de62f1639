"""Light edits of tones are edits and are named; saving, however poor, is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from PIL import Image, ImageCms, ImageEnhance

from gallery_dedup.domain import Relation
from gallery_dedup.matching.compare import relation_now
from gallery_dedup.matching.explain import summary
from gallery_dedup.matching.relate import relate
from gallery_dedup.matching.subject import read_subject
from tests.unit.pictures import Pixels, crisp, write

PHOTO = np.asarray(cv2.GaussianBlur(crisp(5, width=1024, height=768), (0, 0), 0.7) * 0.6 + 50, dtype=np.uint8)


def enhanced(kind: Callable[[Image.Image], Any], strength: float) -> Pixels:
    return np.asarray(kind(Image.fromarray(PHOTO)).enhance(strength), dtype=np.uint8)


def balanced(red: float, blue: float) -> Pixels:
    return np.asarray(np.clip(PHOTO * (red, 1.0, blue) + 0.5, 0, 255), dtype=np.uint8)


def bent(gamma: float) -> Pixels:
    return np.asarray(255.0 * (PHOTO / 255.0) ** gamma + 0.5, dtype=np.uint8)


def wide_profile() -> bytes:
    """A colour space like sRGB, whose primaries lie half way to those of Adobe RGB (1998), adapted to D50."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    primaries = {
        b"rXYZ": (0.5229, 0.2668, 0.0167),
        b"gXYZ": (0.2952, 0.6713, 0.0790),
        b"bXYZ": (0.1462, 0.0619, 0.7294),
    }
    for name, place in primaries.items():
        at = profile.index(name)
        offset = int.from_bytes(profile[at + 4 : at + 8], "big") + 8
        profile[offset : offset + 12] = b"".join(round(65536 * one).to_bytes(4, "big") for one in place)
    return bytes(profile).replace("sRGB".encode("utf-16-be"), "wide".encode("utf-16-be")).replace(b"sRGB", b"wide")


def said(a: Path, b: Path) -> tuple[Relation | None, str]:
    first, second = read_subject(str(a)), read_subject(str(b))
    found = relate(first, second, pixels_equal=lambda *_: False)
    return found.relation, summary(first.photo, second.photo, relation=found.relation, evidence=found.evidence)


@pytest.mark.parametrize(
    ("changed", "words", "back"),
    [
        (enhanced(ImageEnhance.Color, 1.15), "with stronger colours", "with paler colours"),
        (enhanced(ImageEnhance.Color, 1.2), "with stronger colours", "with paler colours"),
        (enhanced(ImageEnhance.Color, 0.85), "with paler colours", "with stronger colours"),
        (enhanced(ImageEnhance.Contrast, 1.05), "with more contrast", "with less contrast"),
        (enhanced(ImageEnhance.Contrast, 0.95), "with less contrast", "with more contrast"),
        (balanced(1.04, 0.96), "made warmer", "made colder"),
        (balanced(0.96, 1.04), "made colder", "made warmer"),
        (bent(0.95), "made brighter", "made darker"),
    ],
    ids=["colour 1.15", "colour 1.2", "colour 0.85", "contrast 1.05", "contrast 0.95", "warm", "cold", "gamma"],
)
def test_a_light_edit_is_named(tmp_path: Path, changed: Pixels, words: str, back: str) -> None:
    a, b = write(tmp_path / "a.jpg", PHOTO, quality=93), write(tmp_path / "b.jpg", changed, quality=90)
    assert said(a, b) == (Relation.EDITED, f"B is A {words} and re-saved.")
    assert said(b, a) == (Relation.EDITED, f"B is A {back} and re-saved.")
    assert relation_now(str(a), str(b)) is Relation.EDITED


@pytest.mark.parametrize("sampling", [0, 2])
@pytest.mark.parametrize("quality", [20, 40, 75, 95])
def test_saving_is_no_edit(tmp_path: Path, quality: int, sampling: int) -> None:
    a = write(tmp_path / "a.jpg", PHOTO, quality=93)
    b = write(tmp_path / "b.jpg", PHOTO, quality=quality, subsampling=sampling)
    assert relation_now(str(a), str(b)) is Relation.RESAVED


@pytest.mark.parametrize("share", [0.5, 0.25, 0.1])
def test_making_smaller_is_no_edit(tmp_path: Path, share: float) -> None:
    a = write(tmp_path / "a.jpg", PHOTO, quality=93)
    small = cv2.resize(PHOTO, None, fx=share, fy=share, interpolation=cv2.INTER_AREA)
    b = write(tmp_path / "b.jpg", np.asarray(small, dtype=np.uint8), quality=80)
    assert relation_now(str(a), str(b)) is Relation.RESAVED


def test_who_drops_the_colour_profile_edits_nothing(tmp_path: Path) -> None:
    """The same numbers, in a wide space and without a profile: the colours are others, and nobody wanted that."""
    pale = enhanced(ImageEnhance.Color, 0.4)
    a = write(tmp_path / "a.jpg", pale, quality=93, icc_profile=wide_profile())
    b = write(tmp_path / "b.jpg", pale, quality=90)
    found = relate(read_subject(str(a)), read_subject(str(b)), pixels_equal=lambda *_: False)
    assert found.relation is Relation.RESAVED
    assert found.evidence is not None
    assert found.evidence.strength < 0.94
