"""Files that come with the program: the same in an installed package, a frozen application and a checkout."""

from __future__ import annotations

import os
from pathlib import Path

MODELS_VARIABLE = "GALLERY_DEDUP_MODELS"
_PACKAGE = Path(__file__).resolve().parent


def resource(*parts: str) -> Path:
    """The path of a file or folder in `resources/`; FileNotFoundError names it when it is not there."""
    return _find("resources", *parts)


def icon(name: str) -> Path:
    """The path of the icon `name` (without suffix), an SVG whose lines are currentColor."""
    return _find("resources", "icons", f"{name}.svg")


def model(name: str) -> Path:
    """The path of the model file `name` (with suffix) that comes with the program, or of `models.toml`.

    Folders in GALLERY_DEDUP_MODELS are looked through when the program has none of that name.
    """
    try:
        return _find("models", name)
    except FileNotFoundError:
        for folder in os.environ.get(MODELS_VARIABLE, "").split(os.pathsep):
            if folder and (path := Path(folder, name)).is_file():
                return path
        raise


def _find(*parts: str) -> Path:
    # A wheel and a frozen application hold these folders inside the package, a checkout holds them beside it.
    for place in (_PACKAGE, _PACKAGE.parent):
        path = place.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"{Path(*parts)} did not come with this installation: it is damaged, install it again")
