"""How long `ImagePrism.dedup` takes of many pictures, and how much of that is making their hashes.

    python tests/benchmarks/image_prism.py [--pictures 2500 5000 10000]

Three of four pictures are unlike all others, the fourth is the one before it, a little brighter. Processor time.
"""

from __future__ import annotations

import argparse
import time

import numpy as np
from PIL import Image

from gallery_dedup import ImagePrism
from gallery_dedup.compat.prism_hash import hashes
from gallery_dedup.compat.prism_nouns import HashConfig

SIDE = 48


def drawn(count: int) -> list[Image.Image]:
    """Blurred colours, 48 pixels a side."""
    random = np.random.default_rng(0)
    pictures: list[Image.Image] = []
    for number in range(count):
        if number % 4 == 3:
            pictures.append(pictures[-1].point(lambda level: min(255, level + 3)))
        else:
            cells = Image.fromarray(random.integers(0, 256, (6, 6, 3), dtype=np.uint8))
            pictures.append(cells.resize((SIDE, SIDE), Image.Resampling.BICUBIC))
    return pictures


def main() -> None:
    """Print a line for each number of pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--pictures", type=int, nargs="+", default=[2500, 5000, 10000])
    for count in parser.parse_args().pictures:
        pictures = drawn(count)
        started = time.process_time()
        found = ImagePrism().dedup([*pictures])
        whole = time.process_time() - started
        started = time.process_time()
        for picture in pictures:
            hashes(picture, HashConfig())
        alone = time.process_time() - started
        print(f"{count} pictures, {len(found.unique)} unlike: {whole:.1f} s, their hashes alone {alone:.1f} s")


if __name__ == "__main__":
    main()
