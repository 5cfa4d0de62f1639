"""The recipe of a run and its schedule: picture sides, learning rate, budget, threads."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Recipe:
    """Everything that decides a run besides the photos. `sides`: (share of the run from which, pixels)."""

    seed: int = 1
    pairs: int = 128
    sides: tuple[tuple[float, int], ...] = ((0.0, 96), (0.7, 128))
    learning_rate: float = 2e-3
    weight_decay: float = 0.05
    warm_up: float = 0.02
    temperature: float = 0.05
    relation_temperature: float = 0.1
    memory: int = 4096
    spread_weight: float = 1.0
    relation_weight: float = 0.5
    imitation_weight: float = 1.0
    average_decay: float = 0.998
    gradient_norm: float = 5.0


SECOND_PHASE = Recipe(seed=2, sides=((0.0, 96), (0.4, 128)), learning_rate=5e-4, average_decay=0.997)


@dataclass(frozen=True)
class Budget:
    """How long to train: minutes of wall clock, or steps when those are given."""

    minutes: float
    steps: int

    def progress(self, step: int, seconds: float) -> float:
        """Share of the run that is done, 0..1."""
        return min(1.0, step / self.steps if self.steps else seconds / (60 * self.minutes))


def side_at(recipe: Recipe, progress: float) -> int:
    """Side of the training views at this share of the run (small first: FixRes-like, Touvron et al. 2019)."""
    return [side for start, side in recipe.sides if progress >= start][-1]


def learning_rate_at(recipe: Recipe, progress: float) -> float:
    """Linear warm-up, then a cosine to a hundredth."""
    if progress < recipe.warm_up:
        return recipe.learning_rate * max(0.02, progress / recipe.warm_up)
    done = (progress - recipe.warm_up) / (1 - recipe.warm_up)
    return recipe.learning_rate * (0.01 + 0.99 * 0.5 * (1 + math.cos(math.pi * done)))


class ThreadChoice:
    """Finds how many threads are fastest now: on a busy machine two threads wait for each other in every layer.

    Every 40 steps the other count (one or `most`) is tried for five steps; the faster one by the median stays.
    """

    def __init__(self, most: int) -> None:
        self.counts = (most, 1) if most > 1 else (1, 1)
        self._times: list[list[float]] = [[], []]
        self._step = 0

    def before_step(self) -> int:
        """Set the number of threads for the next step; gives its place in `counts`."""
        turn = self._step % 40
        if turn == 0:
            self._times = [[], []]
        first, second = (sorted(times)[len(times) // 2] if times else 0.0 for times in self._times)
        place = 0 if turn < 5 else 1 if turn < 10 else int(second < first)
        torch.set_num_threads(self.counts[place])
        return place

    def after_step(self, place: int, seconds: float) -> None:
        """Note what the step took."""
        self._times[place].append(seconds)
        self._step += 1
