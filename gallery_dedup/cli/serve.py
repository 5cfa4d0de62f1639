"""The command `serve`: the requests of other systems answered over HTTP."""

from __future__ import annotations

import argparse
import os
import sys
from importlib.util import find_spec

from gallery_dedup.cli import output
from gallery_dedup.errors import ServiceError
from gallery_dedup.locations import default_locations
from gallery_dedup.serve.limits import REQUEST_BYTES

TOKEN_VARIABLE = "GALLERY_DEDUP_TOKEN"  # noqa: S105 - the name of a variable
_LIBRARIES = ("fastapi", "uvicorn")
_INSTALL = "python3 -m pip install 'gallery-dedup[serve]'"
_HOST, _PORT = "127.0.0.1", 8000
_PORTS = range(65_536)


def serve_arguments(command: argparse.ArgumentParser) -> None:
    """What `serve` takes."""
    command.add_argument(
        "--port", type=_port, default=_PORT, metavar="N", help=f"the port, 0 for any free one ({_PORT})"
    )
    command.add_argument(
        "--host", default=_HOST, metavar="H", help=f"the address to serve at ({_HOST}); others need a token"
    )
    command.add_argument(
        "--token", metavar="T", help=f"what every request must bear; {TOKEN_VARIABLE} in the environment is the same"
    )
    command.add_argument(
        "--most-megabytes", type=_megabytes, default=REQUEST_BYTES / 1e6, metavar="MB",
        help="the largest request, and the largest picture that is fetched (10)",
    )  # fmt: skip
    command.set_defaults(command=serve)


def serve(options: argparse.Namespace) -> int:
    """Answer requests until the program is interrupted."""
    if missing := [name for name in _LIBRARIES if find_spec(name) is None]:
        raise ServiceError(f"the service needs more libraries ({', '.join(missing)}): install them with {_INSTALL}")
    from gallery_dedup.library import Library
    from gallery_dedup.serve import running
    from gallery_dedup.serve.application import application
    from gallery_dedup.serve.guard import Guard
    from gallery_dedup.serve.limits import Limits

    given = options.token if options.token is not None else os.environ.get(TOKEN_VARIABLE)
    token = running.checked_token(given, host=options.host)
    limits = Limits(request_bytes=round(options.most_megabytes * 1e6))
    locations = default_locations()
    with Library(locations) as library:  # what is wrong with it is told now, not at the first request
        for notice in library.notices:
            print(f"gallery-dedup: {output.shown(notice)}", file=sys.stderr)
    guard = Guard(token, loopback=running.serves_loopback(options.host))
    with running.listening(options.host, options.port) as listener:
        address, port = running.address_of(listener), listener.getsockname()[1]
        served = application(locations, guard=guard, limits=limits, offline=options.offline)
        ended = running.serve(listener, served, limits=limits, ready=lambda: _tell(address, port, as_json=options.json))
    if not ended:
        # A thread that still waits for a server far away must not hold the program, nor wake while it goes.
        sys.stdout.flush()
        os._exit(0)
    return 0


def _tell(address: str, port: int, *, as_json: bool) -> None:
    if as_json:
        output.write_json({"address": address, "port": port})
    else:
        print(f"Serving at {address} until Ctrl+C; the page there compares two images, {address}/docs tells the rest.")
    sys.stdout.flush()


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) not in _PORTS:
        raise argparse.ArgumentTypeError(f'"{text}" is no port: choose a number from 0 to {_PORTS[-1]}')
    return int(text)


def _megabytes(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0.001 <= number <= 1000:
        raise argparse.ArgumentTypeError(f'"{text}" is no number from 0.001 to 1000')
    return number
