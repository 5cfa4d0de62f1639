"""What is left to others while the window waits."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from gallery_dedup.background import return_memory


def resident() -> int:
    """Megabytes of memory that this process holds now."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) >> 10


@pytest.mark.skipif(sys.platform != "linux", reason="only the C library of Linux keeps freed memory like this")
def test_freed_memory_is_given_back() -> None:
    # Blocks too small to be mapped one by one, and one that stays above them: as the weights of a closed network lie.
    blocks = [bytes(100_000) for _ in range(1000)]
    stays = bytes(100_000)
    del blocks
    kept = resident()
    return_memory()
    assert resident() < kept - 60
    assert len(stays) == 100_000
