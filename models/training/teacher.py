"""Vectors of the teacher: an ImageNet MobileNetV2 that says which training photos show the same kind of thing."""

from __future__ import annotations

import argparse
from pathlib import Path

import cv2
import numpy as np
import onnxruntime

import data
from data import Pixels, Vectors

DEFAULT_TEACHER = data.DEFAULT_SOURCE.parent / "weights" / "mobilenet_v2_1.0_224_quant_dequant_f32.onnx"
TEACHER_SIDE = 224


def open_session(path: Path, threads: int) -> onnxruntime.InferenceSession:
    """Open an ONNX file on the CPU with a fixed number of threads."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def teacher_vector(session: onnxruntime.InferenceSession, pixels: Pixels) -> Vectors:
    """Embed one RGB picture (H, W, 3) uint8, squashed to 224 px: (1280,) float32, not normalised."""
    shrinks = min(pixels.shape[:2]) >= TEACHER_SIDE
    interpolation = cv2.INTER_AREA if shrinks else cv2.INTER_LINEAR
    square = cv2.resize(pixels, (TEACHER_SIDE, TEACHER_SIDE), interpolation=interpolation)
    batch = (square.astype(np.float32).transpose(2, 0, 1)[None] - 128.0) / 128.0
    output = session.run(["embedding"], {"input": batch})[0]
    return np.asarray(output, dtype=np.float32).reshape(-1)


def reduce_vectors(vectors: Vectors, numbers: int) -> Vectors:
    """Centre (N, D) vectors, keep their `numbers` principal directions and normalise: (N, numbers) float32."""
    centred = vectors - vectors.mean(axis=0)
    _, directions = np.linalg.eigh(centred.T @ centred)
    reduced = centred @ directions[:, ::-1][:, :numbers]
    return np.asarray(reduced / np.linalg.norm(reduced, axis=1, keepdims=True).clip(1e-6), dtype=np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=Path, required=True, help="folder that data.py wrote; teacher.npy goes there")
    parser.add_argument("--teacher", type=Path, default=DEFAULT_TEACHER)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--numbers", type=int, default=256, help="length of the reduced vectors")
    options = parser.parse_args()
    photos = data.load(options.photos)
    session = open_session(options.teacher, threads=options.threads)
    vectors = np.stack([teacher_vector(session, np.asarray(pixels)) for pixels in photos.pixels])
    np.save(options.photos / "teacher.npy", reduce_vectors(vectors, numbers=options.numbers))


if __name__ == "__main__":
    main()
