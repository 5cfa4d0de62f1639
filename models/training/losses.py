"""Losses: contrast over batch and memory, spread, and the teacher's relations, all on nested prefixes."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional


class Memory:
    """Vectors of the last batches as further negatives (cross-batch memory, Wang et al. 2020).

    `vectors` float32 (size, numbers) not normalised, `photos` int64 (size,) photo indices, -1 where still empty.
    """

    def __init__(self, size: int, numbers: int, device: torch.device) -> None:
        self.vectors = torch.zeros(size, numbers, device=device)
        self.photos = torch.full((size,), -1, dtype=torch.int64, device=device)
        self.next = 0

    def add(self, vectors: Tensor, photos: Tensor) -> None:
        """Replace the oldest entries by vectors (N, numbers) of photos (N,)."""
        slots = (torch.arange(len(photos), device=photos.device) + self.next) % len(self.photos)
        self.vectors[slots] = vectors.detach().float()
        self.photos[slots] = photos
        self.next = (self.next + len(photos)) % len(self.photos)

    def filled(self) -> tuple[Tensor, Tensor]:
        """The vectors (M, numbers) and photos (M,) stored so far."""
        used = self.photos >= 0
        return (self.vectors, self.photos) if bool(used.all()) else (self.vectors[used], self.photos[used])


def unit(vectors: Tensor, numbers: int) -> Tensor:
    """The first `numbers` of every vector, at unit length: (N, D) -> (N, numbers)."""
    return functional.normalize(vectors[:, :numbers], dim=1)


def contrast(vectors: Tensor, photos: Tensor, memory: Memory, *, prefixes: Sequence[int], temperature: float) -> Tensor:
    """InfoNCE (van den Oord et al. 2018, as NT-Xent of Chen et al. 2020), mean over nested prefixes (Kusupati 2022).

    `vectors` (2N, D): the first views, then the second views of photos (N,). The other view is the positive; all other
    photos of the batch and the memory are negatives.
    """
    count = len(photos)
    stored, stored_photos = memory.filled()
    both = torch.cat([photos, photos])
    same = both[:, None] == torch.cat([both, stored_photos])[None, :]
    positive = torch.arange(2 * count, device=photos.device).roll(count)
    same[torch.arange(2 * count, device=photos.device), positive] = False
    total = vectors.new_zeros(())
    for numbers in prefixes:
        queries = unit(vectors, numbers)
        keys = torch.cat([queries, unit(stored, numbers)])
        logits = (queries @ keys.T / temperature).masked_fill(same, -1e4)
        total = total + functional.cross_entropy(logits, positive)
    return total / len(prefixes)


def spread(vectors: Tensor) -> Tensor:
    """KoLeo entropy term (Sablayrolles et al. 2019) on vectors (N, D): minus the mean log distance to the nearest."""
    units = functional.normalize(vectors, dim=1)
    similarities = (units @ units.T).fill_diagonal_(-1.0).max(dim=1).values
    return -0.5 * torch.log((2.0 - 2.0 * similarities).clamp(min=1e-4)).mean()


def relations(
    vectors: Tensor, photos: Tensor, memory: Memory, teacher: Tensor, *, prefixes: Sequence[int], temperature: float
) -> Tensor:
    """Distillation of relations: the teacher's soft neighbours among batch and memory are the target.

    `vectors` (N, D) of photos (N,); `teacher` (P, T) unit vectors of all photos. Cross entropy as in SEED (Fang 2021).
    """
    stored, stored_photos = memory.filled()
    keys = torch.cat([photos, stored_photos])
    same = photos[:, None] == keys[None, :]
    target = (teacher[photos] @ teacher[keys].T / temperature).masked_fill(same, -1e4).softmax(dim=1)
    total = vectors.new_zeros(())
    for numbers in prefixes:
        student = torch.cat([unit(vectors, numbers), unit(stored, numbers)])
        logits = (unit(vectors, numbers) @ student.T / temperature).masked_fill(same, -1e4)
        total = total - (target * logits.log_softmax(dim=1)).sum(dim=1).mean()
    return total / len(prefixes)


def imitation(predicted: Tensor, teacher: Tensor) -> Tensor:
    """One minus the cosine between predicted and teacher vectors, both (N, T), mean over N."""
    return 1.0 - functional.cosine_similarity(predicted, teacher, dim=1).mean()
