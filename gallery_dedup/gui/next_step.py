"""What a person can do about an error that was foreseen, as a sentence to stand behind it."""

from __future__ import annotations

from gallery_dedup.errors import FolderError, GalleryDedupError, LocationError, ModelError, ModelsMissing, StoreError
from gallery_dedup.gui import words

_STEPS: tuple[tuple[type[GalleryDedupError], str], ...] = (
    (FolderError, words.translatable("Plug in its disk and scan again, or take the folder off the list in Library.")),
    (LocationError, words.translatable("Make room there, or allow the program to write there, and try again.")),
    (StoreError, words.translatable(
        "Your photos are as they were, and nothing is moved meanwhile. If the disk is full, make room on it and try "
        "again. If the file is damaged, close the program and take the file from a backup, or rename it: then a new "
        "one is begun, and the old one is kept.")),
    (ModelsMissing, words.translatable("Models shows what each adds, and fetches it when you say so.")),
    (ModelError, words.translatable("Check the files in Models, or remove the model there and fetch it again.")),
)  # fmt: skip
"""The first that fits counts."""


def next_step(error: GalleryDedupError) -> str:
    """The sentence, in the user's language; empty where the error's own words say what to do."""
    return next((words.translated(text) for kind, text in _STEPS if isinstance(error, kind)), "")


def with_next_step(error: GalleryDedupError) -> str:
    """What happened, and what to do next."""
    happened, step = words.first_upper(error).rstrip("."), next_step(error)
    return words.translated("{happened}. {step}").format(happened=happened, step=step) if step else happened
