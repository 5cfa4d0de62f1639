"""Writes the application's icon in the sizes of the hicolor theme: python packaging/linux/icons.py FOLDER."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from PIL import Image

APP = Path(__file__).resolve().parents[2] / "resources" / "app"
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
NAME = "gallery-dedup"


def write_icons(folder: Path) -> list[Path]:
    """Write `folder`/hicolor/SIZExSIZE/apps/gallery-dedup.png for each size and the drawing itself; returns them."""
    theme = folder / "hicolor"
    written = []
    with Image.open(APP / f"{NAME}.png") as largest:
        for size in SIZES:
            place = theme / f"{size}x{size}" / "apps" / f"{NAME}.png"
            place.parent.mkdir(parents=True, exist_ok=True)
            # Each step down is taken from the largest, so that edges stay sharp.
            largest.resize((size, size), Image.Resampling.LANCZOS, reducing_gap=3.0).save(place, optimize=True)
            written.append(place)
    drawing = theme / "scalable" / "apps" / f"{NAME}.svg"
    drawing.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(APP / f"{NAME}.svg", drawing)
    return [*written, drawing]


if __name__ == "__main__":
    for icon in write_icons(Path(sys.argv[1])):
        print(icon)
