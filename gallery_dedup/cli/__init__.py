"""The command `gallery-dedup`: arguments in, text for people or one JSON document out."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Sequence

from gallery_dedup.cli.parser import COMMANDS, Command, WrongUsage, command_parser
from gallery_dedup.domain.system_reason import system_reason
from gallery_dedup.errors import GalleryDedupError

DONE, FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
_OUTPUT_FAULTS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)
"""What a full disk says, without a name, of the file that standard output goes to."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns its exit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if sys.stdout is None:  # closed by the shell: what is printed goes nowhere, as the user wanted
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - the interpreter flushes it at exit
    try:
        return _run(words)
    except KeyboardInterrupt:
        print("gallery-dedup: interrupted; what was done so far is kept", file=sys.stderr)
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - the interpreter flushes it at exit
        return FAILED
    except OSError as error:
        if error.filename is not None or error.errno not in _OUTPUT_FAULTS:
            raise
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115 - as above
        print(f"gallery-dedup: cannot write to standard output: {system_reason(error)}", file=sys.stderr)
        return FAILED


def _run(words: Sequence[str]) -> int:
    first = next((word for word in words if not word.startswith("-")), "")
    if os.sep in first and not os.path.lexists(first):
        from gallery_dedup.imaging.source import without_secrets  # loads no decoder; an address may be meant for `find`

        return _failed(f"there is no file or folder {without_secrets(first)}", as_json="--json" in words)
    if _opens_window(words):
        strange = next((word for word in words if word.startswith("-") and word != "--offline"), None)
        if strange is not None:
            return _failed(
                f"{strange} is of commands, and none is named: the window takes paths and --offline",
                as_json="--json" in words, status=WRONG_USAGE, advice="Try: gallery-dedup --help",
            )  # fmt: skip
        from gallery_dedup.gui.app import main as window

        return window([word for word in words if word != "--offline"], offline="--offline" in words)
    if first and first not in COMMANDS:
        return _failed(
            f"there is no file, folder or command {first}", as_json="--json" in words, status=WRONG_USAGE,
            advice="Try: gallery-dedup --help",
        )  # fmt: skip
    try:
        options = command_parser(first).parse_args(words)
        command: Command = options.command
        status = command(options)
    except WrongUsage as error:
        status = _failed(str(error), as_json="--json" in words, status=WRONG_USAGE, advice=error.advice)
    except GalleryDedupError as error:
        status = _failed(str(error), as_json=options.json)
    sys.stdout.flush()  # here, where a reader that went away is no surprise
    return status


def _opens_window(words: Sequence[str]) -> bool:
    """No sub-command: nothing at all, or paths (a double click, a drop on the icon, "Open with")."""
    positional = [word for word in words if not word.startswith("-")]
    if not words or words == ["--offline"]:
        return True
    return bool(positional) and positional[0] not in COMMANDS and os.path.lexists(positional[0])


def _failed(message: str, *, as_json: bool, status: int = FAILED, advice: str = "") -> int:
    from gallery_dedup.cli import output

    print(f"gallery-dedup: {output.shown(message)}", file=sys.stderr)
    if advice:
        print(advice, file=sys.stderr)
    if as_json:
        output.write_json({"error": message})
    return status
