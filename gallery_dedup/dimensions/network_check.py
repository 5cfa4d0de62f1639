"""Whether a network that the user describes is what the description says: opened, asked, and run on two pictures."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from gallery_dedup.dimensions.network import opened, reason
from gallery_dedup.dimensions.preparation import PICTURE_RULES, arranged, prepared
from gallery_dedup.domain import Model, ModelInput, ModelKind
from gallery_dedup.errors import ModelError

if TYPE_CHECKING:
    import onnxruntime

_PICTURES, _TOKENS = "tensor(float)", "tensor(int64)"
_SIDE = 300


def check_network(path: Path, model: Model) -> None:
    """Raise ModelError, naming the file, unless it takes and gives what its description says, in names, types, shapes.

    It must give a vector where vectors are compared, and other numbers for another picture: a network that was cut off
    in the wrong place gives the same for all. A tokenizer is passed over.
    """
    if model.kind is not ModelKind.NETWORK or model.input is None:
        return
    session = opened(path)
    _check_input(path, session, model.input)
    _check_outputs(path, session, model)
    given = [_run(path, session, model, {model.input.name: feed}) for feed in _samples(model.input)]
    for output, *numbers in zip(model.output, *given, strict=True):
        for one in numbers:
            if [1 if side == "N" else side for side in output.shape] != [*one.shape]:
                raise ModelError(f"{path} gives {output.name} as {_shown(one.shape)}, {_told(output.shape)}")
            if not np.isfinite(one).all():
                raise ModelError(f"{path} gives numbers in {output.name} that are not finite")
    if all(np.array_equal(first, second) for first, second in zip(*given, strict=True)):
        raise ModelError(f"{path} gives the same numbers for different {_called(model.input)}: it is cut off wrongly")


def _check_input(path: Path, session: onnxruntime.InferenceSession, taken: ModelInput) -> None:
    inputs = {one.name: one for one in session.get_inputs()}
    if taken.name not in inputs:
        raise ModelError(f"{path} has no input {taken.name!r}, which its description tells; it has {_listed(inputs)}")
    if others := sorted(inputs.keys() - {taken.name}):
        raise ModelError(f"{path} needs other inputs too, which nothing here could fill: {_listed(others)}")
    wanted = _TOKENS if taken.layout == "tokens" else _PICTURES
    if inputs[taken.name].type != wanted:
        raise ModelError(f"{path} takes {inputs[taken.name].type} as {taken.name}, and only {wanted} is given")
    shape, ours = inputs[taken.name].shape, _shape(taken)
    if len(shape) != len(ours) or any(
        isinstance(side, int) and side != own for side, own in zip(shape, ours, strict=True)
    ):
        raise ModelError(f"{path} takes {taken.name} as {_shown(shape)}, {_told(ours)}")


def _check_outputs(path: Path, session: onnxruntime.InferenceSession, model: Model) -> None:
    outputs = {one.name for one in session.get_outputs()}
    for output in model.output:
        if output.name not in outputs:
            raise ModelError(
                f"{path} has no output {output.name!r}, which its description tells; it has {_listed(outputs)}"
            )
    first, taken = model.output[0], model.input
    finds_faces = model.dimension == "face" and taken is not None and taken.resize in PICTURE_RULES
    if not finds_faces and len(first.shape) - (first.token is not None) != 2:
        raise ModelError(
            f"{path}: {first.name} is described as {_shown(first.shape)}, and one vector is needed for each: "
            "two numbers, or three and the token to take"
        )


def _run(
    path: Path, session: onnxruntime.InferenceSession, model: Model, feeds: Mapping[str, NDArray[Any]]
) -> Sequence[NDArray[Any]]:
    try:
        given: Sequence[NDArray[Any]] = session.run([one.name for one in model.output], dict(feeds))
    except Exception as error:
        # onnxruntime's own exceptions have no root but Exception.
        raise ModelError(f"{path} cannot be run: {reason(error)}") from error
    return given


def _samples(taken: ModelInput) -> tuple[NDArray[Any], NDArray[Any]]:
    """A grey and a coloured picture, or two texts of a few tokens."""
    if taken.layout == "tokens":
        filled = np.arange(taken.size[1], dtype=np.int64)[np.newaxis] % 50
        return filled, filled[:, ::-1] + 3
    # A face is cut out to the size itself.
    height, width = taken.size if taken.resize not in PICTURE_RULES else (_SIDE, _SIDE)
    grey = np.full((height, width, 3), 128, np.uint8)
    coloured = np.random.default_rng(0).integers(0, 256, (height, width, 3), np.uint8)
    prepare = prepared if taken.resize in PICTURE_RULES else arranged
    return prepare(grey, taken), prepare(coloured, taken)


def _shape(taken: ModelInput) -> tuple[int, ...]:
    if taken.layout == "tokens":
        return taken.size
    return (1, *taken.size, 3) if taken.layout == "NHWC" else (1, 3, *taken.size)


def _called(taken: ModelInput) -> str:
    return "texts" if taken.layout == "tokens" else "pictures"


def _listed(names: Iterable[str]) -> str:
    return ", ".join(sorted(names)) or "none"


def _told(shape: Sequence[int | str]) -> str:
    return f"and its description says {_shown(shape)}"


def _shown(shape: Sequence[int | str | None]) -> str:
    return " x ".join(str(side) for side in shape) or "one number"
