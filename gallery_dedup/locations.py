"""Where settings, cache, ledger, models and logs live."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError

HOME_VARIABLE = "GALLERY_DEDUP_HOME"
APP_NAME = "gallery-dedup"


@dataclass(frozen=True, slots=True)
class Locations:
    """The program's own folders and files; nothing is made until `prepare` is called."""

    config: Path
    cache: Path
    data: Path
    logs: Path

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
    def window_lock(self) -> Path:
        """Held by the one window that is open on this data."""
        return self.data / "window.lock"

    @property
    def log_file(self) -> Path:
        """What the window did and what went wrong in it: names of files, nothing of their content."""
        return self.logs / "log.txt"

    @property
    def crash_file(self) -> Path:
        """Where each thread was when the process died of something that Python cannot catch."""
        return self.logs / "crash.txt"

    def prepare(self) -> None:
        """Make the folders, save that of the logs; raises LocationError when one cannot be made or written."""
        for folder in (self.config, self.cache, self.data):
            try:
                folder.mkdir(parents=True, exist_ok=True)
            except OSError as error:
                raise LocationError(
                    sentence("cannot make the folder {folder}: {reason}", folder=folder, reason=system_words(error))
                ) from error
            if not os.access(folder, os.W_OK | os.X_OK):
                raise LocationError(sentence("cannot write to the folder {folder}: permission denied", folder=folder))


def default_locations() -> Locations:
    """The platform's folders, or everything under GALLERY_DEDUP_HOME when that is set."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        root = Path(home).expanduser().absolute()
        return Locations(config=root / "config", cache=root / "cache", data=root / "data", logs=root / "logs")
    return Locations(
        config=Path(platformdirs.user_config_dir(APP_NAME, appauthor=False)),
        cache=Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False)),
        data=Path(platformdirs.user_data_dir(APP_NAME, appauthor=False)),
        logs=Path(platformdirs.user_log_dir(APP_NAME, appauthor=False)),
    )
