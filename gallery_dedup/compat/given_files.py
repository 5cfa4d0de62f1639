"""Images however they are given as files, for what reads photos by their path."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from gallery_dedup.compat.requests_answered import echo
from gallery_dedup.errors import ImageError, LocationError, NotAPicture, UnreadableImage
from gallery_dedup.file_lock import locked
from gallery_dedup.imaging.source import Fetching, Source, SourceKind, read_source, suffix_of, understand_source

SESSION, LOCK = "session-", "session.lock"
"""Folders of pictures without a file, and the lock in each: the window removes those whose program has ended."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """An image as a file, and how it is told: by its path, or as it was given, cut to 120 characters."""

    path: str
    told: str


@contextmanager
def as_files(images: Sequence[str], *, how: Fetching, folder: Path, paths: bool = True) -> Iterator[list[GivenFile]]:
    """Images as files: those without one get one in the program's `folder`, for as long as this lasts.

    Without `paths` an image that is a path is refused. Raises ImageError, also for one that is raised inside, which
    then bears what was given in place of the path.
    """
    with ExitStack() as kept:
        given: list[GivenFile] = []
        for number, image in enumerate(images, 1):
            try:
                source = understand_source(image, paths=paths, most_bytes=how.most_bytes)
            except (NotAPicture, UnreadableImage) as error:  # which of the images it is, they do not say
                raise type(error)(f"{echo(image.strip())}: {error}") from error
            if source.kind is SourceKind.PATH:
                path = os.path.abspath(source.place)
                given.append(GivenFile(path, path))
            else:
                given.append(_kept(image, source, number=number, how=how, folder=kept.enter_context(_session(folder))))
        try:
            yield given
        except ImageError as error:
            sentence = str(error)
            for one in given:
                if one.path != one.told:  # the name of a file made here, which is in no other text
                    sentence = sentence.replace(one.path, one.told)
            raise type(error)(sentence) from error


def _kept(image: str, source: Source, *, number: int, how: Fetching, folder: Path) -> GivenFile:
    data = read_source(source, how=how)
    path = folder / f"{number}{suffix_of(data)}"
    try:
        path.write_bytes(data)
    except OSError as error:
        raise LocationError(f"cannot write to the folder {folder}: {error.strerror or error}") from error
    return GivenFile(str(path), echo(image.strip()))


@contextmanager
def _session(folder: Path) -> Iterator[Path]:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        made = tempfile.TemporaryDirectory(prefix=SESSION, dir=folder)
    except OSError as error:
        raise LocationError(f"cannot make the folder {folder}: {error.strerror or error}") from error
    with made as name, locked(Path(name, LOCK), wait=True):
        yield Path(name)
