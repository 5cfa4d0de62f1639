"""The arguments of the command `gallery-dedup`."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import NoReturn

from gallery_dedup import __version__
from gallery_dedup.domain import Missing
from gallery_dedup.errors import GalleryDedupError

Command = Callable[[argparse.Namespace], int]


class WrongUsage(GalleryDedupError):
    """Words on the command line that no command understands; `advice` is where to look."""

    def __init__(self, message: str, *, advice: str = "") -> None:
        super().__init__(message)
        self.advice = advice


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise WrongUsage(message, advice=f"Try: {self.prog} --help")


def command_parser(only: str | None = None) -> argparse.ArgumentParser:
    """The parser; what it parses carries the command to run as `command`.

    The arguments of one command are enough for words that name it: those of the others load what they do.
    """
    parser = _Parser(
        prog="gallery-dedup",
        description="Find copies in photo folders, compare them, and move what you choose to the trash, "
        "with a way back. Without a command the window opens, on the folders or the two photos given.",
    )
    parser.add_argument("--version", action="version", version=f"gallery-dedup {__version__}")
    parser.add_argument("--offline", action="store_true", help="forbid every network access")
    parser.add_argument("--json", action="store_true", help="print one JSON document")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, about, add_arguments in _COMMANDS:
        command = commands.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
        command.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help="print one JSON document")
        command.add_argument("--offline", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        if only in (None, name):
            add_arguments(command)
    return parser


def _scan_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli import commands

    _grouping_arguments(command)
    command.set_defaults(command=commands.scan)


def _grouping_arguments(command: argparse.ArgumentParser) -> None:
    command.add_argument("folders", nargs="+", metavar="FOLDER")
    chosen = command.add_mutually_exclusive_group()
    chosen.add_argument("--profile", metavar="P", help="weigh the dimensions by this profile (see: profiles)")
    chosen.add_argument("--dimension", metavar="D", help="score by one dimension (see: dimensions)")
    _missing_argument(command)
    command.add_argument("--threshold", metavar="X", help="drop pairs that score below X")
    command.add_argument(
        "--protect", action="append", default=[], metavar="FOLDER", help="never move anything in FOLDER"
    )
    command.add_argument("--exclude", action="append", default=[], metavar="GLOB", help="pass over files and folders")
    command.add_argument("--hidden", action="store_true", help="also look at hidden files and folders")
    command.add_argument(
        "--relation", action="append", default=[], metavar="R",
        help="only groups of this relation; related ones are made of a score alone, and only when asked for",
    )  # fmt: skip
    command.add_argument("--rule", action="append", default=[], metavar="RULE", help="which copy stays (see: rules)")


def _missing_argument(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--missing",
        choices=[one.value for one in Missing],
        help="leave dimensions without a score out, or count them as 0 in the profile",
    )


def _compare_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli import commands
    from gallery_dedup.cli.given import IMAGE_HELP

    command.add_argument("a", metavar="A", help=IMAGE_HELP)
    command.add_argument("b", metavar="B", help="the same")
    command.add_argument("--dimension", action="append", default=[], metavar="D", help="only this dimension")
    command.add_argument("--profile", metavar="P", help="weigh the dimensions by this profile (see: profiles)")
    _missing_argument(command)
    command.add_argument("--diff", metavar="OUT.png", help="write a picture of what differs, boxes on both photos")
    command.set_defaults(command=commands.compare)


def _match_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.match import match_arguments

    match_arguments(command)


def _pairs_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.pairs import pairs_arguments

    pairs_arguments(command)


def _find_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.search import find_arguments

    find_arguments(command)


def _embed_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.search import embed_arguments

    embed_arguments(command)


def _plan_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli import commands

    _grouping_arguments(command)
    command.add_argument("--out", metavar="PLAN.json", help="write the plan to this file")
    command.set_defaults(command=commands.plan)


def _apply_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli import commands

    command.add_argument("plan", metavar="PLAN.json")
    command.add_argument("--dry-run", action="store_true", help="check everything, move nothing")
    command.add_argument("--allow-last", action="append", default=[], metavar="PATH", help="this file may be the last")
    command.add_argument(
        "--protect", action="append", default=[], metavar="FOLDER", help="never move anything in FOLDER"
    )
    command.set_defaults(command=commands.apply)


def _number(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'"{text}" is no number that history lists') from None


def _undo_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli import commands

    chosen = command.add_mutually_exclusive_group(required=True)
    chosen.add_argument("entry", nargs="?", type=_number, metavar="ENTRY", help="a number that history lists")
    chosen.add_argument("--batch", type=_number, metavar="BATCH", help="everything that was moved together")
    chosen.add_argument("--last", action="store_true", help="the last batch that can be brought back")
    command.set_defaults(command=commands.undo)


def _profiles_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.profiles import profiles_arguments

    profiles_arguments(command)


def _listing(name: str) -> Callable[[argparse.ArgumentParser], None]:
    def add_arguments(command: argparse.ArgumentParser) -> None:
        from gallery_dedup.cli import commands

        command.set_defaults(command=getattr(commands, name))

    return add_arguments


def _models_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.models import models_arguments

    models_arguments(command)


def _dimensions_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.dimensions import dimensions_arguments

    dimensions_arguments(command)


def _serve_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.serve import serve_arguments

    serve_arguments(command)


def _erase_arguments(command: argparse.ArgumentParser) -> None:
    from gallery_dedup.cli.erase import erase_arguments

    erase_arguments(command)


_COMMANDS: tuple[tuple[str, str, Callable[[argparse.ArgumentParser], None]], ...] = (
    ("scan", "find groups of copies and series in folders", _scan_arguments),
    ("compare", "every score for two images, the relation and a sentence", _compare_arguments),
    ("match", "how alike one image is to each of many", _match_arguments),
    ("pairs", "the most alike pairs of photos in folders, best first", _pairs_arguments),
    ("find", "what is most like one image, or fits words", _find_arguments),
    ("embed", "the vector of one image", _embed_arguments),
    ("plan", "what would be kept and removed, and why; changes nothing", _plan_arguments),
    ("apply", "carry a plan out: to the trash, with a journal", _apply_arguments),
    ("history", "what was moved, and where it is", _listing("history")),
    ("undo", "bring moved files back", _undo_arguments),
    ("profiles", "weights of dimensions under a name: list, save, remove", _profiles_arguments),
    ("dimensions", "what is scored, on which scale, and by what", _dimensions_arguments),
    ("rules", "the rules that choose which copy stays", _listing("rules")),
    ("models", "networks that add a dimension: list, download, add, remove, verify", _models_arguments),
    ("erase", "forget what is stored about photos", _erase_arguments),
    ("serve", "answer the requests of other systems over HTTP, for programs and a web page", _serve_arguments),
)
COMMANDS = frozenset(name for name, _, _ in _COMMANDS)
