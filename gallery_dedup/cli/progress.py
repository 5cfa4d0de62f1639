"""Long jobs of the command line: run to their end, with a line of progress where standard error is a terminal."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Generator
from typing import TypeVar

Progress = TypeVar("Progress")
Result = TypeVar("Result")
_SECONDS = 0.1
_CLEAR = "\r\x1b[K"


def drained(steps: Generator[Progress, None, Result], line: Callable[[Progress], str]) -> Result:
    """What the job returns; `line` tells a sign of life in words."""
    shown, last = sys.stderr.isatty(), 0.0
    try:
        while True:
            progress = next(steps)
            if shown and time.monotonic() - last >= _SECONDS:
                last = time.monotonic()
                print(f"{_CLEAR}{line(progress)}", end="", file=sys.stderr, flush=True)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        steps.close()
        if shown:
            print(_CLEAR, end="", file=sys.stderr, flush=True)
