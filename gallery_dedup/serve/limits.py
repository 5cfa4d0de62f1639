"""How much a request may ask for, and for how long."""

from __future__ import annotations

import os
from dataclasses import dataclass

REQUEST_BYTES = 10_000_000
LEAST_WORKERS = 4
"""Some of them wait for a download rather than for the processor."""


@dataclass(frozen=True, slots=True)
class Limits:
    """What the service takes upon itself; seconds and bytes.

    `request_bytes` also bounds each picture that is fetched. `arrival_seconds` is the time that a head, and after it a
    body, may take to arrive, and after which one who reads nothing of the answer is given up; `work_seconds` is that of
    the answer; where progress is told, each step has as long.
    `connections` may be open at once; `workers` requests are worked on, and `waiting` more may wait for their turn.
    """

    request_bytes: int = REQUEST_BYTES
    arrival_seconds: float = 30.0
    work_seconds: float = 300.0
    connections: int = 256
    workers: int = max(LEAST_WORKERS, os.cpu_count() or 1)
    waiting: int = 32

    @property
    def places(self) -> int:
        """How many requests are here at most, worked on or waiting."""
        return self.workers + self.waiting
