"""Batches of two views of every photo, made on a thread of their own."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

import augment
import data
from data import PhotoSet
from schedule import Recipe


@dataclass(frozen=True)
class Batch:
    """`views` uint8 (2N, side, side, 3): first all light views, then all edited ones; `photos` int64 (N,)."""

    views: data.Pixels
    photos: Tensor


def make_batch(photos: PhotoSet, recipe: Recipe, step: int, side: int) -> Batch:
    """The batch of a step; it depends on nothing but the arguments, so that a resumed run sees what it would have."""
    per_epoch = len(photos) // recipe.pairs
    order = np.random.default_rng([recipe.seed, step // per_epoch]).permutation(len(photos))
    chosen = order[(step % per_epoch) * recipe.pairs :][: recipe.pairs]
    rng = np.random.default_rng([recipe.seed, 7, step])
    chances = augment.Chances()
    views = np.empty((2 * recipe.pairs, side, side, 3), dtype=np.uint8)
    for slot, index in enumerate(chosen):
        photo, aspect = np.asarray(photos.pixels[index]), float(photos.aspects[index])
        if rng.random() < 0.5:
            photo = np.ascontiguousarray(photo[:, ::-1])
        other = np.asarray(photos.pixels[int(rng.integers(len(photos)))])
        views[slot] = augment.light_view(photo, side, rng)
        views[recipe.pairs + slot] = augment.edited_view(photo, aspect, other, side, rng, chances)
    return Batch(views=views, photos=torch.from_numpy(chosen.astype(np.int64)))


class BatchQueue:
    """Makes batches on one thread, a few ahead of the training; OpenCV lets go of the interpreter lock."""

    def __init__(self, photos: PhotoSet, recipe: Recipe, first_step: int, side: int) -> None:
        self.side = side
        self._ready: queue.Queue[Batch] = queue.Queue(maxsize=3)
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._fill, args=(photos, recipe, first_step), daemon=True)
        self._thread.start()

    def _fill(self, photos: PhotoSet, recipe: Recipe, step: int) -> None:
        while not self._closed.is_set():
            self._ready.put(make_batch(photos, recipe, step, self.side))
            step += 1

    def close(self) -> None:
        """Let the thread end: it may be waiting for room."""
        self._closed.set()
        while self._thread.is_alive():
            with contextlib.suppress(queue.Empty):
                self._ready.get(timeout=0.1)

    def __iter__(self) -> Iterator[Batch]:
        while True:
            yield self._ready.get()
