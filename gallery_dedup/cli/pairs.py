"""The command `pairs`: the most alike pairs of photos in folders."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from gallery_dedup.cli import output
from gallery_dedup.cli.commands import described_photos, opened_library
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.cli.progress import drained
from gallery_dedup.cli.search import count

if TYPE_CHECKING:
    from gallery_dedup.matching.ranked_pairs import Ranking

_TOP = 10
_DIGITS = 6
_CANDIDATES = (
    "Not every pair is compared: candidates are the 24 nearest to each photo by the vectors of the dimension, so "
    "a pair is missing where one of its photos has 24 others more alike; beyond 30,000 photos an index proposes the "
    "nearest and may miss a few. Photos with the very same vector count as one for this. Dimensions other than "
    "instance and semantic score the pairs that our own network finds worth a look; geometry takes longest."
)


def pairs_arguments(command: argparse.ArgumentParser) -> None:
    """What `pairs` takes."""
    command.epilog = _CANDIDATES
    command.add_argument("folders", nargs="+", metavar="FOLDER")
    command.add_argument(
        "--dimension", metavar="D", help="compare by this dimension (semantic when it is installed, else instance)"
    )
    command.add_argument("--top", type=count, default=_TOP, metavar="N", help=f"as many at most ({_TOP})")
    command.add_argument("--min", metavar="X", help="only scores of X or more: 0.999 for duplicates")
    command.add_argument("--max", metavar="X", help="only scores below X: 0.999 for near-duplicates")
    command.set_defaults(command=pairs)


def pairs(options: argparse.Namespace) -> int:
    """List the most alike pairs, best first."""
    from gallery_dedup.matching.ranked_pairs import Wanted

    wanted = Wanted(options.top, least=_bound(options.min, "--min"), below=_bound(options.max, "--max"))
    with opened_library(options) as library:
        dimension = options.dimension or library.default_dimension()
        library.given_vectors(dimension)  # a dimension that there is not is told before the folders are read
        photos = described_photos(library, options.folders)
        found = drained(library.ranked_pairs(photos, dimension=dimension, wanted=wanted), _line)
    if options.json:
        listed = [{"a": one.a.path, "b": one.b.path, "score": round(one.score, _DIGITS)} for one in found]
        output.write_json({"pairs": listed})
        return 0
    if photos and not found:
        print(f"gallery-dedup: {output.shown(_none(options, len(photos), dimension))}", file=sys.stderr)
    for one in found:
        print(f"\nScore: {one.score * 100:.3f}%\n{output.shown(one.a.path)}\n{output.shown(one.b.path)}")
    return 0


def _none(options: argparse.Namespace, photos: int, dimension: str) -> str:
    """Why no pair is listed; standard output holds pairs and nothing else, which scripts read."""
    if photos == 1:
        return "one photo makes no pair"
    bounds = [
        *([f"of {options.min} or more"] if options.min is not None else []),
        *([f"below {options.max}"] if options.max is not None else []),
    ]
    if not bounds:
        return f"{dimension} scores no pair of the {photos:,} photos"
    return f"no pair of the {photos:,} photos has a score {' and '.join(bounds)} by {dimension}"


def _bound(text: str | None, option: str) -> float | None:
    if text is None:
        return None
    try:
        value = float(text)
    except ValueError:
        raise WrongUsage(f'the score "{text}" behind {option} is not a number') from None
    if not -1.0 <= value <= 1.0:
        raise WrongUsage(f"the score {text} behind {option} is out of range: it must lie between -1 and 1")
    return value


def _line(progress: Ranking) -> str:
    return f"scored {progress.scored:,} pairs"
