"""The commands that look for what is like one photo, or like words: find, embed."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gallery_dedup.cli import output
from gallery_dedup.cli.commands import described_photos, opened_library
from gallery_dedup.cli.given import IMAGE_HELP, fetching, given_images, refetch_argument
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.dimensions import FIND_DIMENSION
from gallery_dedup.errors import ModelsMissing
from gallery_dedup.library.words import missing_for_words

if TYPE_CHECKING:
    from gallery_dedup.matching.search import Found

_DIGITS = 6
_FIND_TOP = 20


def find_arguments(command: argparse.ArgumentParser) -> None:
    """What `find` takes."""
    command.usage = "%(prog)s [-h] [--json] [--top N] [--dimension D] (IMAGE | --text WORDS) FOLDER [FOLDER ...]"
    command.add_argument("image", nargs="?", metavar="IMAGE", help=f"the photo, none with --text: {IMAGE_HELP}")
    command.add_argument("folders", nargs="*", metavar="FOLDER")
    command.add_argument("--text", metavar="WORDS", help='what the photos show, in English: "dog on a beach"')
    command.add_argument("--top", type=count, default=_FIND_TOP, metavar="N", help=f"as many at most ({_FIND_TOP})")
    _dimension_argument(command, default=FIND_DIMENSION)
    command.set_defaults(command=find)


def embed_arguments(command: argparse.ArgumentParser) -> None:
    """What `embed` takes."""
    command.add_argument("image", metavar="IMAGE", help=IMAGE_HELP)
    _dimension_argument(command, default="semantic when it is installed, else instance")
    refetch_argument(command)
    command.set_defaults(command=embed)


def find(options: argparse.Namespace) -> int:
    """List what is most like one image, or fits words best."""
    folders = [*([options.image] if options.image and options.text is not None else []), *options.folders]
    if not folders or (options.text is None and options.image is None):
        missing = "FOLDER" if options.image or options.text is not None else "IMAGE, FOLDER"
        raise WrongUsage(f"the following arguments are required: {missing}", advice="Try: gallery-dedup find --help")
    if options.text is not None:
        return _find_words(options, folders)
    from gallery_dedup.compat.given_files import as_files

    images = given_images([options.image])
    with opened_library(options) as library:
        how = fetching(options, library)
        with as_files(images, how=how, folder=library.locations.given) as (image,):
            photos = described_photos(library, folders)
            found = library.find(image.path, photos, dimension=options.dimension or FIND_DIMENSION, top=options.top)
    _write_found(image.told, found, as_json=options.json)
    return 0


def _find_words(options: argparse.Namespace, folders: list[str]) -> int:
    """In the answer, `a` are the words as they were looked for."""
    if options.dimension not in (None, "semantic"):
        raise WrongUsage(f"words cannot be compared with photos by {options.dimension}: leave --dimension out")
    if not options.text.strip():
        raise WrongUsage("there are no words to search for: write them behind --text")
    with opened_library(options) as library:
        if lacking := library.words_lack():
            raise ModelsMissing(missing_for_words(lacking), models=lacking)
        told = library.find_words(options.text, described_photos(library, folders), top=options.top)
    if told.unread:
        _notice(f"these words were too many and were not read: {told.unread}")
    if told.total and not told.scored:
        _notice(f"none of the {told.total:,} photos was looked at by the model yet: scan the folders")
    _write_found(told.words, told.found, as_json=options.json)
    return 0


def _write_found(sought: str, found: Sequence[Found], *, as_json: bool) -> None:
    if as_json:
        matches = [{"a": sought, "b": one.photo.path, "score": round(one.score, _DIGITS)} for one in found]
        output.write_json({"matches": matches})
    else:
        for one in found:
            print(output.shown(f"{one.score:.3f}  {one.photo.path}"))


def _notice(sentence: str) -> None:
    print(f"gallery-dedup: {output.shown(sentence)}", file=sys.stderr)


def embed(options: argparse.Namespace) -> int:
    """Print the vector of one image."""
    from gallery_dedup.compat.requests_answered import Asking

    (image,) = given_images([options.image])
    with opened_library(options) as library:
        vectors = library.embedding_vectors(options.dimension)
        asking = Asking(fetching(options, library), paths=True, refetch=options.refetch)
        told = asking.vector(image, vectors)
    vector: list[float] = told.tolist()  # whole numbers where the vector has them: the words of a hash have 64 bits
    if options.json:
        output.write_json({"result": vector, "dimension": vectors.dimension.name, "model": vectors.model})
    else:
        print(" ".join(str(number) if isinstance(number, int) else f"{number:.5g}" for number in vector))
    return 0


def _dimension_argument(command: argparse.ArgumentParser, *, default: str) -> None:
    command.add_argument("--dimension", metavar="D", help=f"compare by this dimension ({default})")


def count(text: str) -> int:
    """A number from 1 on, as an option gives it."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'"{text}" is no number from 1 on')
    return int(text)
