"""What the commands of the comparison do to the pair in sight."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from gallery_dedup.gui.compare_modes import LOOKS, CompareMode
from gallery_dedup.gui.pair_view import PairView


def mode_acts(pair: Callable[[], PairView]) -> dict[str, Callable[[], object]]:
    """Commands by their names; `pair` gives the pair in sight."""

    def choose(mode: CompareMode) -> None:
        pair().choose_mode(mode)

    return {
        **{look.command: partial(choose, look.mode) for look in LOOKS},
        "flicker": lambda: pair().flicker(),
        "flicker_auto": lambda: pair().toggle_auto(),
        "boxes": lambda: pair().set_boxes(not pair().shows_boxes),
        "mode_back": lambda: pair().step(-1),
        "mode_on": lambda: pair().step(1),
        "look_left": lambda: pair().look(-1, 0),
        "look_right": lambda: pair().look(1, 0),
        "look_up": lambda: pair().look(0, -1),
        "look_down": lambda: pair().look(0, 1),
        "facts": lambda: pair().facts.toggle(),
    }
