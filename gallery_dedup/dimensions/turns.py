"""The eight ways a picture can be turned and mirrored (the dihedral group of the square)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

TURNS = range(8)
"""A turn is a number of three bits: 4 transpose first, then 2 mirror top to bottom, then 1 mirror left to right."""

_ROTATION_MIRRORED = {
    0: (0.0, False), 1: (0.0, True), 2: (180.0, True), 3: (180.0, False),
    4: (90.0, True), 5: (90.0, False), 6: (270.0, False), 7: (270.0, True),
}  # fmt: skip


def turned(picture: NDArray[Any], turn: int) -> NDArray[Any]:
    """View of a picture of shape (height, width, ...) after the turn; its first two axes swap for turns 4 to 7."""
    if turn & 4:
        picture = picture.swapaxes(0, 1)
    if turn & 2:
        picture = picture[::-1]
    if turn & 1:
        picture = picture[:, ::-1]
    return picture


def inverse(turn: int) -> int:
    """The turn that takes the other one back."""
    if not turn & 4:
        return turn
    return 4 | (turn & 1) << 1 | (turn & 2) >> 1


def matrix_of_turn(turn: int) -> tuple[float, float, float, float, float, float]:
    """Where the turn lays places of a picture, in shares: (x, y) goes to (m0 x + m1 y + m2, m3 x + m4 y + m5)."""
    across = -1.0 if turn & 1 else 1.0, 1.0 if turn & 1 else 0.0
    down = -1.0 if turn & 2 else 1.0, 1.0 if turn & 2 else 0.0
    if turn & 4:
        return 0.0, across[0], across[1], down[0], 0.0, down[1]
    return across[0], 0.0, across[1], 0.0, down[0], down[1]


def turn_of(matrix: tuple[float, float, float, float, float, float]) -> int | None:
    """The turn that lays places like this matrix, or None when none does exactly."""
    return next((turn for turn in TURNS if matrix_of_turn(turn) == matrix), None)


def rotation_and_mirror(turn: int) -> tuple[float, bool]:
    """What was done to a picture that this turn lays back: degrees counter-clockwise, after mirroring left to right."""
    return _ROTATION_MIRRORED[turn]
