"""A plan as text: what goes and what stays with their sizes, and where the larger picture of the two would go."""

from __future__ import annotations

from collections.abc import Mapping

from gallery_dedup.cli.output import WORDS, plural, shown, size
from gallery_dedup.domain import Photo, Plan, PlanLine
from gallery_dedup.errors import SettingsError
from gallery_dedup.matching.keeper import criteria

_CLEARLY_FEWER = 0.9
"""Share of the pixels below which what stays is told to be smaller. Set, not measured: a border cut off or a size
rounded to whole blocks stays above it, and the usual reductions, to half or to a screen's size, lie far below."""


def write_plan_lines(plan: Plan, *, photos: Mapping[str, Photo], out: str | None) -> None:
    """The plan of the photos, by their paths."""
    for line in plan.remove:
        goes, stays = photos[line.path], photos[line.keeper]
        print(f"remove {shown(line.path)} ({_sizes(goes)})")
        print(f"       {WORDS[line.relation]}; stays: {shown(line.keeper)} ({_sizes(stays)}): {shown(line.reason)}")
        if is_smaller(stays, than=goes):
            print(f"       mind: {mind(line, plan, goes=goes, stays=stays, verb='would go')}")
    for refused in plan.refused:
        print(f"leave  {shown(refused.path)}\n       {shown(refused.reason)}")
    total = sum(line.bytes for line in plan.remove)
    print(
        f"{plural(len(plan.remove), 'photo')} to remove, {size(total)}; {len(plan.refused):,} left. "
        "Nothing was changed."
    )
    if smaller := sum(is_smaller(photos[line.keeper], than=photos[line.path]) for line in plan.remove):
        print(f"Mind: for {plural(smaller, 'photo')} of these a picture with clearly fewer pixels stays.")
    if out:
        print(f"To carry it out: gallery-dedup apply {shown(out)}")


def is_smaller(photo: Photo, *, than: Photo) -> bool:
    """Whether a photo has clearly fewer pixels than another."""
    return photo.pixels < _CLEARLY_FEWER * than.pixels


def mind(line: PlanLine, plan: Plan, *, goes: Photo, stays: Photo, verb: str) -> str:
    """What to look at once more: 9.8 MP would go, 1.7 MP stays: by the rule folder=/photos/best."""
    return f"{_megapixels(goes)} {verb}, {_megapixels(stays)} stays: {shown(_why(line, plan))}"


def _why(line: PlanLine, plan: Plan) -> str:
    """The rule that decided, or, where it was none, the reason that the line gives."""
    for rule in plan.rules:
        name = rule.partition("=")[0]
        try:
            asked = criteria((rule,), standings={})
        except SettingsError:
            continue  # the plan file may be from anywhere: what is no rule here decided nothing
        if any(one.name == name and line.reason.startswith(one.reason) for one in asked):
            return f"by the rule {rule}"
    return line.reason


def _sizes(photo: Photo) -> str:
    return f"{photo.width} x {photo.height}, {_megapixels(photo)}, {size(photo.bytes)}"


def _megapixels(photo: Photo) -> str:
    millions = photo.pixels / 1e6
    return f"{millions:.1f} MP" if millions >= 1 else f"{millions:.2g} MP"
