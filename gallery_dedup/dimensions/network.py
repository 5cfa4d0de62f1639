"""A network on the disk: opened when it is first needed, shared by all threads, one picture at a time.

One session with one thread each worker and no spinning is the fastest on few cores, and leaves the others free.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import cv2
import numpy as np
from numpy.typing import NDArray

from gallery_dedup.assets import model
from gallery_dedup.errors import ModelError

if TYPE_CHECKING:
    import onnxruntime

Outputs = Sequence[NDArray[np.float32]]


@dataclass(eq=False)
class Network:
    """An ONNX file among the program's models, with the names of its input and of the outputs that are wanted."""

    file: str
    input: str
    outputs: tuple[str, ...]
    _session: onnxruntime.InferenceSession | None = field(default=None, init=False, repr=False)
    _opening: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False)

    def run(self, picture: NDArray[np.float32]) -> Outputs:
        """The wanted outputs for one input; raises ModelError when the file is missing or damaged."""
        outputs: Outputs = self._opened().run(self.outputs, {self.input: picture})
        return outputs

    def _opened(self) -> onnxruntime.InferenceSession:
        with self._opening:
            if self._session is None:
                self._session = _open(self.file)
            return self._session


def _open(file: str) -> onnxruntime.InferenceSession:
    import onnxruntime  # takes a sixth of a second, and only a photo that is new needs it

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = 3  # errors are raised, warnings are for those who build networks
    try:
        return onnxruntime.InferenceSession(model(file), options, providers=["CPUExecutionProvider"])
    except FileNotFoundError as error:
        raise ModelError(str(error)) from error
    except Exception as error:
        # onnxruntime's own exceptions have no root but Exception.
        raise ModelError(f"the network {file} cannot be opened: {_first_line(error)}") from error


def _first_line(error: Exception) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def squashed(pixels: NDArray[np.uint8], side: int) -> NDArray[np.float32]:
    """The picture (height, width, 3) squashed to a square, float32 of shape (1, 3, side, side), RGB 0..255.

    Every pixel is the mean of the area that it covers; the aspect ratio is not kept, so that nothing is cut off.
    """
    square: NDArray[Any] = cv2.resize(pixels, (side, side), interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(square.transpose(2, 0, 1), dtype=np.float32)[np.newaxis]
