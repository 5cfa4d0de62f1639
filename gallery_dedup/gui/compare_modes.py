"""The five ways of looking at two photos."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from gallery_dedup.gui import words


class CompareMode(StrEnum):
    """Side by side, or B laid onto A in one of four ways."""

    SIDE = "side"
    WIPE = "wipe"
    FLICKER = "flicker"
    OVERLAY = "overlay"
    DIFFERENCE = "difference"

    @property
    def is_laid(self) -> bool:
        """Whether B lies on A in it."""
        return self is not CompareMode.SIDE


@dataclass(frozen=True, slots=True)
class ModeLook:
    """How a mode is offered: its command, icon and word."""

    mode: CompareMode
    command: str
    icon: str
    word: str


LOOKS = (
    ModeLook(CompareMode.SIDE, "mode_side", "compare", words.translatable("Side by side")),
    ModeLook(CompareMode.WIPE, "mode_wipe", "wipe", words.translatable("Wipe")),
    ModeLook(CompareMode.FLICKER, "mode_flicker", "flicker", words.translatable("Flicker")),
    ModeLook(CompareMode.OVERLAY, "mode_overlay", "overlay", words.translatable("Overlay")),
    ModeLook(CompareMode.DIFFERENCE, "mode_difference", "difference", words.translatable("Difference")),
)
LAID_COMMANDS = frozenset({look.command for look in LOOKS if look.mode.is_laid} | {"flicker_auto", "boxes"})
"""Commands that need a second photo."""
NOT_ALIGNED = words.translatable("Not aligned: nothing shows how one lies on the other.")
ANOTHER_SHOT = words.translatable("Not aligned: another shot.")
NO_DIFFERENCE = words.translatable("So it cannot be told what differs.")
