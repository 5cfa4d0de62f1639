"""Train the embedding network: resumable, seeded, with a schedule by wall-clock budget or by steps."""

from __future__ import annotations

import argparse
import json
import os
import time
from pathlib import Path

import cv2
import numpy as np
import torch
from torch import Tensor, nn

import data
import losses
import restart
from batches import Batch, BatchQueue
from data import PhotoSet
from network import PREFIXES, Architecture, EmbeddingNetwork, parameter_count
from schedule import SECOND_PHASE, Budget, Recipe, ThreadChoice, learning_rate_at, side_at

LOG_STEPS = 25
CHECKPOINT_SECONDS = 180.0


class Trainer:
    """Network, optimiser, averaged weights and memory of one run."""

    def __init__(self, recipe: Recipe, teacher: Tensor, device: torch.device) -> None:
        torch.manual_seed(recipe.seed)
        self.recipe, self.device, self.teacher = recipe, device, teacher.to(device)
        architecture = Architecture()
        self.network = EmbeddingNetwork(architecture).to(device)
        self.averaged = EmbeddingNetwork(architecture).to(device)
        for network in (self.network, self.averaged):
            network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
        self.averaged.load_state_dict(self.network.state_dict())
        self.imitator = nn.Linear(architecture.numbers, teacher.shape[1]).to(device)
        self.optimizer = torch.optim.AdamW(self._groups(), lr=recipe.learning_rate, betas=(0.9, 0.98))
        self.memory = losses.Memory(recipe.memory, architecture.numbers, device)
        self.step, self.seconds = 0, 0.0

    def _groups(self) -> list[dict[str, object]]:
        parameters = [*self.network.parameters(), *self.imitator.parameters()]
        weights = [p for p in parameters if p.ndim > 1]
        others = [p for p in parameters if p.ndim <= 1]
        return [{"params": weights, "weight_decay": self.recipe.weight_decay}, {"params": others, "weight_decay": 0.0}]

    def train_on(self, batch: Batch, learning_rate: float) -> dict[str, float]:
        """One step; gives the parts of the loss."""
        for group in self.optimizer.param_groups:
            group["lr"] = learning_rate
        views = torch.from_numpy(batch.views).to(self.device).permute(0, 3, 1, 2)
        photos = batch.photos.to(self.device)
        with torch.autocast(self.device.type, torch.bfloat16):
            vectors = self.network(views.float())
        vectors = vectors.float()
        parts = self._losses(vectors, photos, self._prefixes())
        total = torch.stack(list(parts.values())).sum()
        self.optimizer.zero_grad(set_to_none=True)
        total.backward()  # type: ignore[no-untyped-call]
        nn.utils.clip_grad_norm_(self.network.parameters(), self.recipe.gradient_norm)
        self.optimizer.step()
        self.memory.add(vectors[: len(photos)], photos)
        self._average()
        self.step += 1
        return {name: float(value.detach()) for name, value in parts.items()}

    def _prefixes(self) -> tuple[int, int]:
        """All numbers and, in turns, one shorter prefix: every prefix in every step would cost a third of the time."""
        return PREFIXES[self.step % (len(PREFIXES) - 1)], PREFIXES[-1]

    def _losses(self, vectors: Tensor, photos: Tensor, prefixes: tuple[int, int]) -> dict[str, Tensor]:
        recipe, light = self.recipe, vectors[: len(photos)]
        wanted = self.teacher[photos]
        related = losses.relations(
            light, photos, self.memory, self.teacher, prefixes=prefixes, temperature=recipe.relation_temperature
        )
        contrast = losses.contrast(vectors, photos, self.memory, prefixes=prefixes, temperature=recipe.temperature)
        imitated = losses.imitation(self.imitator(vectors), torch.cat([wanted, wanted]))
        apart = losses.spread(light) + losses.spread(vectors[len(photos) :])
        return {
            "contrast": contrast,
            "spread": recipe.spread_weight * 0.5 * apart,
            "relations": recipe.relation_weight * related,
            "imitation": recipe.imitation_weight * imitated,
        }

    @torch.no_grad()
    def _average(self) -> None:
        """Exponential moving average of the weights, short at first."""
        decay = min(self.recipe.average_decay, (1 + self.step) / (10 + self.step))
        for kept, new in zip(self.averaged.state_dict().values(), self.network.state_dict().values(), strict=True):
            if kept.dtype.is_floating_point:
                kept.lerp_(new, 1 - decay)
            else:
                kept.copy_(new)

    def save(self, path: Path) -> None:
        """Write a checkpoint, whole or not at all."""
        parts = {name: getattr(self, name).state_dict() for name in ("network", "averaged", "imitator", "optimizer")}
        memory = {"vectors": self.memory.vectors, "photos": self.memory.photos, "next": self.memory.next}
        torch.save(parts | {"memory": memory, "step": self.step, "seconds": self.seconds}, path.with_suffix(".part"))
        os.replace(path.with_suffix(".part"), path)

    def begin_from(self, path: Path, photos: PhotoSet) -> None:
        """Begin a second phase with the weights of an exported network."""
        restart.restart(self.network, self.imitator, path, photos=photos, teacher=self.teacher, recipe=self.recipe)
        self.averaged.load_state_dict(self.network.state_dict())

    def resume(self, path: Path) -> None:
        """Go on from a checkpoint."""
        saved = torch.load(path, map_location=self.device)
        for name in ("network", "averaged", "imitator", "optimizer"):
            getattr(self, name).load_state_dict(saved[name])
        self.memory.vectors, self.memory.photos = saved["memory"]["vectors"], saved["memory"]["photos"]
        self.memory.next, self.step, self.seconds = saved["memory"]["next"], saved["step"], saved["seconds"]


class Log:
    """Means of the losses over `LOG_STEPS` steps, a JSON line each."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._sums: dict[str, float] = {}

    def add(self, trainer: Trainer, parts: dict[str, float], side: int, threads: int) -> None:
        """Count a step in; write when enough are together."""
        self._sums = {name: self._sums.get(name, 0.0) + value / LOG_STEPS for name, value in parts.items()}
        if trainer.step % LOG_STEPS == 0:
            about = {"step": trainer.step, "seconds": round(trainer.seconds), "side": side, "threads": threads}
            with self.path.open("a") as stream:
                stream.write(json.dumps(about | {name: round(value, 4) for name, value in self._sums.items()}) + "\n")
            self._sums = {}


def train(trainer: Trainer, photos: PhotoSet, budget: Budget, out: Path, threads: int) -> None:
    """Train until the budget is spent; checkpoints and the log go to `out`."""
    recipe, log, choice = trainer.recipe, Log(out / "log.jsonl"), ThreadChoice(threads)
    saved = time.monotonic()
    started = saved - trainer.seconds
    progress = budget.progress(trainer.step, trainer.seconds)
    while progress < 1.0:
        side = side_at(recipe, progress)
        batches = BatchQueue(photos, recipe, trainer.step, side)
        for batch in batches:
            place, begun = choice.before_step(), time.monotonic()
            parts = trainer.train_on(batch, learning_rate_at(recipe, progress))
            now = time.monotonic()
            choice.after_step(place, now - begun)
            trainer.seconds = now - started
            progress = budget.progress(trainer.step, trainer.seconds)
            log.add(trainer, parts, side, choice.counts[place])
            if now - saved > CHECKPOINT_SECONDS:
                trainer.save(out / "checkpoint.pt")
                saved = now
            if progress >= 1.0 or side_at(recipe, progress) != side:
                break
        batches.close()
    trainer.save(out / "checkpoint.pt")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="folder that data.py and teacher.py wrote")
    parser.add_argument("--out", type=Path, required=True, help="folder for checkpoints and the log; resumes from it")
    parser.add_argument("--minutes", type=float, default=52.0, help="wall-clock budget of the whole run")
    parser.add_argument("--start-from", type=Path, help="checkpoint of an earlier run to begin with, its clock at zero")
    parser.add_argument("--second-phase", type=Path, help="exported network to begin with, see restart.py")
    parser.add_argument("--steps", type=int, default=0, help="budget in steps instead: the same run on any machine")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1, help="at most")
    options = parser.parse_args()
    torch.set_float32_matmul_precision("medium")  # bfloat16 products where the processor has them
    cv2.setNumThreads(1)
    options.out.mkdir(parents=True, exist_ok=True)
    photos = data.load(options.photos)
    teacher = torch.from_numpy(np.load(options.photos / "teacher.npy"))
    recipe = Recipe() if options.second_phase is None else SECOND_PHASE
    trainer = Trainer(recipe, teacher, torch.device("cuda" if torch.cuda.is_available() else "cpu"))
    if (options.out / "checkpoint.pt").exists():
        trainer.resume(options.out / "checkpoint.pt")
    elif options.start_from is not None:
        trainer.resume(options.start_from)
        trainer.seconds = 0.0
    elif options.second_phase is not None:
        trainer.begin_from(options.second_phase, photos)
        trainer.save(options.out / "begin.pt")
    print(f"{len(photos)} photos, {parameter_count(trainer.network)} parameters, from step {trainer.step}", flush=True)
    budget = Budget(minutes=options.minutes, steps=options.steps)
    train(trainer, photos, budget, options.out, options.threads)


if __name__ == "__main__":
    main()
