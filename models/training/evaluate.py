"""Evaluate on photos that training never saw, beside MobileNetV2 and the mean of three hashes."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

import descriptors
import evaluation_set
import teacher
from data import Vectors
from evaluation_set import EvaluationSet
from network import PREFIXES

FALSE_ALARMS = 1e-4


@dataclass(frozen=True)
class Figures:
    """What one descriptor achieves: per edit AUC and share found, per kind of similar shots AUC."""

    auc: Mapping[str, float]
    found: Mapping[str, float]
    similar: Mapping[str, float]
    threshold: float

    @property
    def mean_auc(self) -> float:
        return float(np.mean(list(self.auc.values())))

    @property
    def mean_found(self) -> float:
        return float(np.mean(list(self.found.values())))


def area_under_curve(positive: Vectors, negative: Vectors) -> float:
    """Chance that a pair of one scene scores above an unrelated pair, ties counted half."""
    ordered = np.sort(negative)
    below = np.searchsorted(ordered, positive, side="left")
    not_above = np.searchsorted(ordered, positive, side="right")
    return float((below + not_above).mean() / 2 / len(ordered))


def scenes(pictures: EvaluationSet) -> dict[str, str]:
    """The scene of every picture of `similar`: pairs that connect share one."""
    scene: dict[str, str] = {}
    for first, second, _ in pictures.similar:
        old, new = scene.get(second, second), scene.get(first, first)
        scene = {name: new if value == old else value for name, value in scene.items()} | {first: new, second: new}
    return scene


def measure(pictures: EvaluationSet, rows: Mapping[str, Vectors]) -> Figures:
    """Score edited copies against their photo, and against the other photos and the unrelated pictures.

    One threshold for all edits: the score that 1 in 10,000 of all unrelated pairs reaches.
    """
    photos = np.stack([rows[name] for name in pictures.photos])
    others = np.stack([rows[name] for name in pictures.unrelated])
    positive: dict[str, Vectors] = {}
    negative: dict[str, Vectors] = {}
    for edit in pictures.copies[pictures.photos[0]]:
        copies = np.stack([rows[pictures.copies[name][edit]] for name in pictures.photos])
        scores = copies @ photos.T
        positive[edit] = np.diag(scores)
        apart = scores[~np.eye(len(photos), dtype=bool)]
        negative[edit] = np.concatenate([apart, (copies @ others.T).reshape(-1)])
    unrelated = np.concatenate(list(negative.values()))
    threshold = float(np.quantile(unrelated, 1 - FALSE_ALARMS, method="higher"))
    return Figures(
        auc={edit: area_under_curve(positive[edit], negative[edit]) for edit in positive},
        found={edit: float((positive[edit] > threshold).mean()) for edit in positive},
        similar=measure_similar(pictures, rows),
        threshold=threshold,
    )


def measure_similar(pictures: EvaluationSet, rows: Mapping[str, Vectors]) -> dict[str, float]:
    """AUC of other shots of one scene, by kind, against all pairs of originals of different scenes."""
    scene = scenes(pictures)
    names = sorted({*scene, *pictures.photos})
    vectors = np.stack([rows[name] for name in names])
    labels = np.array([scene.get(name, name) for name in names])
    apart = np.triu(labels[:, None] != labels[None, :])
    unrelated = (vectors @ vectors.T)[apart]
    by_kind: dict[str, list[float]] = {}
    for first, second, kind in pictures.similar:
        by_kind.setdefault(kind, []).append(float(rows[first] @ rows[second]))
    return {kind: area_under_curve(np.array(scores), unrelated) for kind, scores in sorted(by_kind.items())}


def milliseconds(path: Path, side: int, runs: int = 300) -> float:
    """Median time of one picture at batch 1 on one thread, the resizing not counted."""
    session = teacher.open_session(path, threads=1)
    picture = np.random.default_rng(0).uniform(0, 255, (1, 3, side, side)).astype(np.float32)
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        session.run(None, {"image": picture})
        times.append(time.perf_counter() - start)
    return float(np.median(times[runs // 10 :]) * 1000)


def table(figures: Mapping[str, Figures]) -> str:
    """Markdown: a row an edit and a kind of similar shots, a column a descriptor."""
    names = list(figures)
    lines = ["| | " + " | ".join(names) + " |", "|---|" + "---|" * len(names)]
    lines.append("| mean AUC | " + " | ".join(f"{f.mean_auc:.4f}" for f in figures.values()) + " |")
    lines.append("| mean share found | " + " | ".join(f"{f.mean_found:.3f}" for f in figures.values()) + " |")
    for edit in figures[names[0]].auc:
        cells = [f"{f.auc[edit]:.4f} / {f.found[edit]:.2f}" for f in figures.values()]
        lines.append(f"| {edit} | " + " | ".join(cells) + " |")
    for kind in figures[names[0]].similar:
        cells = [f"{f.similar[kind]:.4f}" for f in figures.values()]
        lines.append(f"| similar: {kind}, AUC | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def network_figures(pictures: EvaluationSet, path: Path, side: int) -> dict[str, Figures]:
    """Figures of every prefix of one exported network."""
    vectors = descriptors.describe_all(pictures.pictures.values(), descriptors.network_describer(path, side))
    return {
        f"{path.stem}, {numbers}": measure(
            pictures, dict(zip(pictures.pictures, descriptors.unit_rows(vectors[:, :numbers]), strict=True))
        )
        for numbers in reversed(PREFIXES)
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("models", type=Path, nargs="*", help="exported networks")
    parser.add_argument("--pictures", type=Path, required=True, help="npz that evaluation_set.py wrote")
    parser.add_argument("--side", type=int, required=True, help="side of the input in pixels")
    parser.add_argument("--mobilenet", type=Path, help="ONNX of the MobileNetV2 to compare with")
    parser.add_argument("--hashes", action="store_true", help="compare with the mean of three hashes")
    parser.add_argument("--json", type=Path, help="write all figures there")
    options = parser.parse_args()
    pictures = evaluation_set.load(options.pictures)
    figures: dict[str, Figures] = {}
    for path in options.models:
        print(f"{path.name}: {path.stat().st_size} bytes, {milliseconds(path, options.side):.2f} ms a picture")
        figures |= network_figures(pictures, path, options.side)
    if options.mobilenet is not None:
        describe = descriptors.mobilenet_describer(options.mobilenet)
        vectors = descriptors.describe_all(pictures.pictures.values(), describe)
        figures["MobileNetV2"] = measure(pictures, dict(zip(pictures.pictures, vectors, strict=True)))
    if options.hashes:
        vectors = descriptors.describe_all(pictures.pictures.values(), descriptors.hash_bits)
        figures["hashes"] = measure(pictures, dict(zip(pictures.pictures, vectors, strict=True)))
    print(table(figures))
    if options.json is not None:
        options.json.write_text(json.dumps({name: asdict(value) for name, value in figures.items()}, indent=1))


if __name__ == "__main__":
    main()
