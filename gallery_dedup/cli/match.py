"""The command `match`: one image against many, from words or from a request in JSON."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gallery_dedup.cli import output
from gallery_dedup.cli.commands import described_photos, opened_library, threshold_of
from gallery_dedup.cli.given import IMAGE_HELP, STANDARD_INPUT, fetching, given_images, refetch_argument
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.cli.progress import drained
from gallery_dedup.errors import RequestError
from gallery_dedup.library import Library

if TYPE_CHECKING:
    from gallery_dedup.compat.requests import MatchRequest
    from gallery_dedup.compat.requests_answered import MatchProgress

_THRESHOLD = "0.85"


class _Request(argparse.Action):
    """A request in a file stands in place of words."""

    def __init__(self, *, instead_of: Sequence[argparse.Action], **how: Any) -> None:
        super().__init__(**how)
        self._instead_of = instead_of

    def __call__(
        self, _parser: argparse.ArgumentParser, options: argparse.Namespace, value: Any, _option: str | None = None
    ) -> None:
        setattr(options, self.dest, value)
        for action in self._instead_of:
            action.required = False


def match_arguments(command: argparse.ArgumentParser) -> None:
    """What `match` takes."""
    command.usage = (
        "%(prog)s [-h] [--json] [--threshold X] [--dimension D] [--refetch] "
        "(SOURCE TARGET [TARGET ...] | --input FILE.json)"
    )
    source = command.add_argument("source", metavar="SOURCE", help=IMAGE_HELP)
    targets = command.add_argument("targets", nargs="+", metavar="TARGET", help="the same, or a folder of photos")
    command.add_argument(
        "--input", action=_Request, instead_of=(source, targets), metavar="FILE.json",
        help='a request {"sourceImage", "targetImages", "threshold"}, - for standard input; {} is a sample run',
    )  # fmt: skip
    command.add_argument("--threshold", metavar="X", help=f"similar from this score on ({_THRESHOLD})")
    command.add_argument(
        "--dimension", metavar="D", help="compare by this dimension (semantic when it is installed, else instance)"
    )
    refetch_argument(command)
    command.set_defaults(command=match)


def match(options: argparse.Namespace) -> int:
    """Compare one image with many."""
    from gallery_dedup.compat.requests_answered import Asking, match_answer, matched

    if options.input is not None and (options.source is not None or options.threshold is not None):
        raise WrongUsage("with --input the request holds images and threshold: leave them out here")
    if options.input is None:
        threshold = threshold_of(options.threshold or _THRESHOLD)
        source, *targets = given_images([options.source, *options.targets])
    with opened_library(options) as library:
        dimension = options.dimension or library.default_dimension()
        asking = Asking(fetching(options, library), paths=options.input is None, refetch=options.refetch)
        if options.input is not None:
            steps = match_answer(_document(options.input), library, dimension=dimension, asking=asking)
        else:
            request = _request(library, source, targets, threshold)
            steps = matched(request, library, dimension=dimension, asking=asking)
        answer = drained(steps, _line)
    failed = _failed(answer["results"])
    if options.json:
        output.write_json({**answer, "error": failed} if failed else answer)
    elif not failed or len(answer["results"]) > 1:  # of a single one the line on standard error tells it all
        _write(answer["results"], dimension)
    if failed:
        print(f"gallery-dedup: {output.shown(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _request(library: Library, source: str, targets: Sequence[str], threshold: float) -> MatchRequest:
    from gallery_dedup.compat.requests import MatchRequest

    return MatchRequest(source, tuple(_expanded(library, targets, source=source)), threshold)


def _expanded(library: Library, targets: Sequence[str], *, source: str) -> Iterator[str]:
    """The targets, each folder as the photos in it without the source's own file."""
    own = os.path.realpath(source) if os.path.lexists(source) else None
    for target in targets:
        if os.path.isdir(target):
            paths = (photo.path for photo in described_photos(library, [target]))
            yield from (path for path in paths if own is None or os.path.realpath(path) != own)
        else:
            yield target


def _document(file: str) -> object:
    from gallery_dedup.compat.requests import read_json

    if file == STANDARD_INPUT:
        return read_json(sys.stdin.buffer.read())
    try:
        data = Path(file).read_bytes()
    except OSError as error:
        raise RequestError(f"cannot read the request {file}: {error.strerror or error}") from error
    try:
        return read_json(data)
    except RequestError as error:
        raise RequestError(f"{file}: {error}") from error


def _line(progress: MatchProgress) -> str:
    return f"matching {progress.done:,} of {progress.total:,}"


def _failed(results: Sequence[output.Document]) -> str:
    """Why nothing was compared, where there were targets and each of them failed; else empty."""
    if not results or any("error" not in result for result in results):
        return ""
    first = _refusal(results[0])
    return f"nothing was compared: {first}" + (f" (and {len(results) - 1:,} more failed)" if len(results) > 1 else "")


def _refusal(result: output.Document) -> str:
    image, error = result["targetImage"], result["error"]
    return str(error) if error.startswith(image.removesuffix("…")) else f"{image}: {error}"


def _write(results: Sequence[output.Document], dimension: str) -> None:
    from gallery_dedup.compat.bands import Band, band_of

    for result in results:
        if "error" in result:
            print(output.shown(f"   -      {_refusal(result)}"))
            continue
        band = band_of(result["similarityScore"], dimension)
        word = "similar" if result["isSimilar"] else "different"
        more = "" if (word, band) == ("different", Band.DIFFERENT) else f" ({band})"
        print(output.shown(f"{result['similarityScore']:.6f}  {result['targetImage']}: {word}{more}"))
