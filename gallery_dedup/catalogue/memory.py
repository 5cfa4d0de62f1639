"""What is remembered of model files between runs: small JSON files in the cache, which may be thrown away."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Mapping

from gallery_dedup.locations import Locations


def read_memory(name: str, locations: Locations) -> dict[str, object]:
    """What was kept under a file name; nothing where that is missing or damaged."""
    try:
        known = json.loads((locations.cache / name).read_bytes())
    except (OSError, ValueError):
        return {}
    return known if isinstance(known, dict) else {}


def write_memory(known: Mapping[str, object], name: str, locations: Locations) -> None:
    """Keep what is known in place of what was; where that is impossible it is found out anew the next time."""
    try:
        locations.cache.mkdir(parents=True, exist_ok=True)
        number, temporary = tempfile.mkstemp(prefix=f".{name}-", dir=locations.cache)
        with os.fdopen(number, "w", encoding="ascii") as file:
            json.dump(known, file)
        os.replace(temporary, locations.cache / name)
    except OSError:
        return
