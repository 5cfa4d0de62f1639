"""Images as words of the command line: a file, a web address, base64, a data URI, or - for standard input."""

from __future__ import annotations

import argparse
import base64
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.errors import ImageError, LocationError
from gallery_dedup.file_lock import locked
from gallery_dedup.imaging.source import Fetching, Source, SourceKind, read_source, suffix_of, understand_source
from gallery_dedup.library import Library

STANDARD_INPUT = "-"
IMAGE_HELP = "a file, a web address, base64, a data URI, or - to read one of these from standard input"
SESSION, LOCK = "session-", "session.lock"
"""Folders of pictures without a file, and the lock in each: the window removes those whose program has ended."""


@dataclass(frozen=True, slots=True)
class GivenFile:
    """An image as a file, and how it is told: by its path, or as it was given, cut to 120 characters."""

    path: str
    told: str


def given_images(words: Sequence[str]) -> list[str]:
    """The images that the words are; raises WrongUsage when standard input would be read twice."""
    if words.count(STANDARD_INPUT) > 1:
        raise WrongUsage("- stands for standard input, which can be read only once")
    return [_standard_input() if word == STANDARD_INPUT else word for word in words]


def refetch_argument(command: argparse.ArgumentParser) -> None:
    """The option of those commands that remember what lies at addresses."""
    command.add_argument(
        "--refetch", action="store_true", help="fetch web addresses again, also those that are remembered"
    )


def fetching(options: argparse.Namespace, library: Library) -> Fetching:
    """How this command may fetch."""
    return Fetching(offline=options.offline or library.settings.offline)


@contextmanager
def as_files(images: Sequence[str], *, how: Fetching, folder: Path) -> Iterator[list[GivenFile]]:
    """Images as files: those without one get one in the program's `folder`, for as long as this lasts.

    Raises ImageError, also for one that is raised inside, which then bears what was given in place of the path.
    """
    with ExitStack() as kept:
        given: list[GivenFile] = []
        for number, image in enumerate(images, 1):
            source = understand_source(image, most_bytes=how.most_bytes)
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
    from gallery_dedup.compat.requests_answered import echo

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


def _standard_input() -> str:
    """A text; what is none is the picture itself."""
    data = sys.stdin.buffer.read()
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return f"data:;base64,{base64.b64encode(data).decode()}"
    if not text.strip():
        raise ImageError("standard input is empty: it should hold an image")
    return text.strip()
