"""Where settings, cache, ledger, models and logs live."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from gallery_dedup.errors import LocationError

HOME_VARIABLE = "GALLERY_DEDUP_HOME"
APP_NAME = "gallery-dedup"


@dataclass(frozen=True, slots=True)
class Locations:
    """The program's own folders and files; nothing is made until `prepare` is called."""

    config: Path
    cache: Path
    data: Path

    @property
    def settings_file(self) -> Path:
        """The hand-editable settings."""
        return self.config / "settings.toml"

    @property
    def window_file(self) -> Path:
        """Sizes and places of the window."""
        return self.config / "window.ini"

    @property
    def cache_file(self) -> Path:
        """Descriptions of photos: may be thrown away."""
        return self.cache / "cache.sqlite"

    @property
    def ledger_file(self) -> Path:
        """Marks, decisions and the journal of moves: must not be lost."""
        return self.data / "ledger.sqlite"

    @property
    def models(self) -> Path:
        """Downloaded models."""
        return self.data / "models"

    @property
    def samples(self) -> Path:
        """The drawn sample photos."""
        return self.data / "samples"

    @property
    def given(self) -> Path:
        """Pictures without a file of their own that were pasted or fetched, for as long as the window is open."""
        return self.cache / "given"

    @property
    def log_file(self) -> Path:
        """The log."""
        return self.data / "log.txt"

    def prepare(self) -> None:
        """Make the folders; raises LocationError when one cannot be made or written."""
        for folder in (self.config, self.cache, self.data):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise LocationError(f"cannot make the folder {folder}: {error.strerror or error}") from error
            if not os.access(folder, os.W_OK | os.X_OK):
                raise LocationError(f"cannot write to the folder {folder}: permission denied")


def default_locations() -> Locations:
    """The platform's folders, or everything under GALLERY_DEDUP_HOME when that is set."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Locations(config=root / "config", cache=root / "cache", data=root / "data")
    return Locations(
        config=Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)),
        cache=Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)),
        data=Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)),
    )
