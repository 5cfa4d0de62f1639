"""The commands that look for what is like one photo: match, find, embed."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from gallery_dedup.cli import output
from gallery_dedup.cli.commands import described_photos, opened_library, threshold_of
from gallery_dedup.dimensions import FIND_DIMENSION, model_of
from gallery_dedup.errors import ImageError
from gallery_dedup.library import Library

_ECHO = 120
"""Characters of an image's name that an answer repeats, as the systems do whose requests `match` answers."""
_DIGITS = 6
_MATCH_THRESHOLD = "0.85"
_FIND_TOP = 20


def match_arguments(command: argparse.ArgumentParser) -> None:
    """What `match` takes."""
    command.add_argument("source", metavar="SOURCE")
    command.add_argument("targets", nargs="+", metavar="TARGET", help="a photo, or a folder of them")
    command.add_argument("--threshold", default=_MATCH_THRESHOLD, metavar="X", help="similar from this score on")
    _dimension_argument(command)
    command.set_defaults(command=match)


def find_arguments(command: argparse.ArgumentParser) -> None:
    """What `find` takes."""
    command.add_argument("image", metavar="IMAGE")
    command.add_argument("folders", nargs="+", metavar="FOLDER")
    command.add_argument("--top", type=_count, default=_FIND_TOP, metavar="N", help=f"as many at most ({_FIND_TOP})")
    _dimension_argument(command)
    command.set_defaults(command=find)


def embed_arguments(command: argparse.ArgumentParser) -> None:
    """What `embed` takes."""
    command.add_argument("image", metavar="IMAGE")
    _dimension_argument(command)
    command.set_defaults(command=embed)


def match(options: argparse.Namespace) -> int:
    """Compare one image with many."""
    threshold = threshold_of(options.threshold)
    with opened_library(options) as library:
        library.photo(options.source)  # a source that cannot be read fails the run
        targets = [*_targets(library, options.targets)]
        results = [
            _result(library, options, number, target, threshold) for number, target in enumerate(targets) if target
        ]
    if options.json:
        head = {"sourceImage": _echo(options.source), "totalTargets": len(results)}
        output.write_json(head | {"totalImagesProcessed": 1 + len(results), "results": results})
    else:
        for result in results:
            score = f"{result['similarityScore']:.6f}" if "error" not in result else "   -    "
            word = result.get("error") or ("similar" if result["isSimilar"] else "different")
            print(output.shown(f"{score}  {result['targetImage']}: {word}"))
    return 0


def find(options: argparse.Namespace) -> int:
    """List what is most like one image."""
    with opened_library(options) as library:
        photos = described_photos(library, options.folders)
        found = library.find(options.image, photos, dimension=options.dimension, top=options.top)
    image = os.path.abspath(options.image)
    if options.json:
        matches = [{"a": image, "b": one.photo.path, "score": round(one.score, _DIGITS)} for one in found]
        output.write_json({"matches": matches})
    else:
        for one in found:
            print(output.shown(f"{one.score:.3f}  {one.photo.path}"))
    return 0


def embed(options: argparse.Namespace) -> int:
    """Print the vector of one image."""
    with opened_library(options) as library:
        vector = [float(number) for number in library.vector(options.image, dimension=options.dimension)]
    if options.json:
        output.write_json({"result": vector, "dimension": options.dimension, "model": model_of(options.dimension)})
    else:
        print(" ".join(f"{number:.5g}" for number in vector))
    return 0


def _targets(library: Library, targets: list[str]) -> Iterator[str]:
    """The targets, each folder as the photos in it."""
    for target in targets:
        if os.path.isdir(target):
            yield from (photo.path for photo in described_photos(library, [target]))
        else:
            yield target.strip()


def _result(
    library: Library, options: argparse.Namespace, number: int, target: str, threshold: float
) -> output.Document:
    result: output.Document = {"targetIndex": number, "targetImage": _echo(target)}
    try:
        score = library.score(options.source, target, dimension=options.dimension)
    except ImageError as error:
        return result | {"error": str(error)}
    if score is None:
        return result | {"error": f"{options.dimension} cannot score these two photos"}
    return result | {"similarityScore": round(min(1.0, max(0.0, score)), _DIGITS), "isSimilar": score >= threshold}


def _echo(text: str) -> str:
    return text if len(text) <= _ECHO else text[: _ECHO - 1] + "…"


def _dimension_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--dimension", default=FIND_DIMENSION, metavar="D", help=f"compare by this dimension ({FIND_DIMENSION})"
    )


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f'"{text}" is no number from 1 on')
    return int(text)
