"""Images as words of the command line: a file, a web address, base64, a data URI, or - for standard input."""

from __future__ import annotations

import argparse
import base64
import sys
from collections.abc import Sequence

from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.errors import ImageError
from gallery_dedup.imaging.source import Fetching, fetching_by
from gallery_dedup.library import Library

STANDARD_INPUT = "-"
IMAGE_HELP = "a file, a web address, base64, a data URI, or - to read one of these from standard input"


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
    return fetching_by(library.settings, offline=options.offline)


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
