"""The command `models`: what networks there are, and fetching, adding, removing and checking them."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from gallery_dedup.cli import output
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.locations import Locations, default_locations

if TYPE_CHECKING:
    from gallery_dedup.catalogue.download import DownloadProgress
    from gallery_dedup.catalogue.verify import Damaged
    from gallery_dedup.domain import Model

_PROGRESS_SECONDS = 0.1
_UNUSED = "this version does not use it yet"


def models_arguments(command: argparse.ArgumentParser) -> None:
    """What `models` takes: one of its own commands, each with its words."""
    actions = command.add_subparsers(metavar="ACTION", required=True)
    for name, about, run in (
        ("list", "what there is, what it adds, and whether it is here", list_models),
        ("download", "fetch a model that the list shows as available", download_model),
        ("add", "take a model from a file that you have", add_model),
        ("remove", "erase a model that was downloaded or added", remove_model),
        ("verify", "read every installed model and list those that are damaged", verify_models),
    ):
        action = actions.add_parser(name, help=about, description=about[0].upper() + about[1:] + ".")
        for switch in ("--json", "--offline"):
            action.add_argument(switch, action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        if name in ("download", "remove"):
            action.add_argument("name", metavar="NAME")
        if name == "download":
            action.add_argument("--accept-license", action="store_true", help="accept a licence that carries a warning")
        if name == "add":
            action.add_argument("file", metavar="FILE")
        action.set_defaults(command=run)


def list_models(options: argparse.Namespace) -> int:
    """List every model with its state."""
    locations = default_locations()
    _tell(_known(locations), locations, as_json=options.json)
    return 0


def download_model(options: argparse.Namespace) -> int:
    """Fetch a model."""
    locations = default_locations()
    model = _named(options.name, locations)
    if model.warning and not options.accept_license:
        raise WrongUsage(
            f"{model.name}: {model.warning}. To download it all the same: "
            f"gallery-dedup models download {model.name} --accept-license"
        )
    from gallery_dedup.catalogue.download import download
    from gallery_dedup.settings import load_settings

    settings, notices = load_settings(locations)
    _notice(notices)
    path = _drained(model, download(model, locations, offline=options.offline or settings.offline))
    return _done(model, locations, _installed(model, path), as_json=options.json)


def add_model(options: argparse.Namespace) -> int:
    """Take a model from a file."""
    from gallery_dedup.catalogue.add import add

    locations = default_locations()
    model, path = add(Path(options.file).absolute(), locations, models=_known(locations))
    if model.warning and not options.json:
        print(f"Mind its licence: {model.warning}.")
    return _done(model, locations, _installed(model, path), as_json=options.json)


def remove_model(options: argparse.Namespace) -> int:
    """Erase a model."""
    from gallery_dedup.catalogue.remove import remove

    locations = default_locations()
    model = _named(options.name, locations)
    remove(model, locations)
    return _done(model, locations, f"{model.name} is removed.", as_json=options.json)


def verify_models(options: argparse.Namespace) -> int:
    """Read every installed model; exit status 1 when one is damaged."""
    from gallery_dedup.catalogue.verify import verify

    locations = default_locations()
    right, damaged = verify(_known(locations), locations)
    if options.json:
        output.write_json({**_document(right, locations), "damaged": [_damaged(one) for one in damaged]})
    else:
        for one in damaged:
            print(f"{one.model.name}: {output.shown(f'{one.path}: {one.reason}')}")
        print(f"{output.plural(len(right), 'model')} read and right, {output.plural(len(damaged), 'file')} damaged.")
    return 1 if damaged else 0


def _known(locations: Locations) -> tuple[Model, ...]:
    from gallery_dedup.catalogue.places import known_models

    models, notices = known_models(locations)
    _notice(notices)
    return models


def _named(name: str, locations: Locations) -> Model:
    models = {model.name: model for model in _known(locations)}
    if name not in models:
        raise WrongUsage(f'there is no model "{name}": choose one of {", ".join(models)}')
    return models[name]


def _notice(sentences: Sequence[str]) -> None:
    for sentence in sentences:
        print(f"gallery-dedup: {output.shown(sentence)}", file=sys.stderr)


def _installed(model: Model, path: Path) -> str:
    return f"{model.name} is installed: {output.shown(str(path))}\nMind that {_UNUSED}."


def _done(model: Model, locations: Locations, sentence: str, *, as_json: bool) -> int:
    if as_json:
        output.write_json(_document([model], locations))
    else:
        print(sentence)
    return 0


def _document(models: Sequence[Model], locations: Locations) -> output.Document:
    from gallery_dedup.catalogue.places import installed, state_of

    found = [(model, installed(model, locations)) for model in models]
    names = ("name", "dimension", "bytes", "sha256", "license")
    return {
        "models": [
            {
                **{name: getattr(model, name) for name in names},
                "state": state_of(model, path),
                "path": str(path) if path else None,
            }
            for model, path in found
        ]
    }


def _damaged(one: Damaged) -> output.Document:
    return {"name": one.model.name, "path": str(one.path), "reason": one.reason}


def _tell(models: Sequence[Model], locations: Locations, *, as_json: bool) -> None:
    from gallery_dedup.domain import ModelState

    document = _document(models, locations)
    if as_json:
        output.write_json(document)
        return
    for model, told in zip(models, document["models"], strict=True):
        print(f"{model.name:<24} {told['state']:<10} {output.size(model.bytes):>9}  {model.dimension}")
        print(f"    {output.shown(model.adds)}")
        print(f"    licence: {output.shown(' '.join(filter(None, (model.license, model.license_address))))}")
        if told["state"] != ModelState.BUNDLED:
            print(f"    {_UNUSED}")
        if model.warning:
            print(f"    mind: {output.shown(model.warning)}")
        if told["path"]:
            print(f"    {output.shown(told['path'])}")


def _drained(model: Model, steps: Generator[DownloadProgress, None, Path]) -> Path:
    """Fetch to the end, with a line of progress where standard error is a terminal."""
    shown, last = sys.stderr.isatty(), 0.0
    try:
        while True:
            progress = next(steps)
            if shown and time.monotonic() - last >= _PROGRESS_SECONDS:
                last = time.monotonic()
                print(f"\r\x1b[K{_line(model, progress)}", end="", file=sys.stderr, flush=True)
    except StopIteration as end:
        path: Path = end.value
        return path
    finally:
        steps.close()
        if shown:
            print("\r\x1b[K", end="", file=sys.stderr, flush=True)


def _line(model: Model, progress: DownloadProgress) -> str:
    rate = f" · {output.size(progress.per_second)}/s" if progress.per_second else ""
    left = f" · {output.duration(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    return f"{model.name} {output.size(progress.done)} of {output.size(progress.total)}{rate}{left}"
