"""The command `models`: what networks there are, and fetching, adding, removing and checking them."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from gallery_dedup.cli import output
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.cli.progress import drained
from gallery_dedup.library.model_use import ModelUse, Use
from gallery_dedup.library.models import ListedModel, Models
from gallery_dedup.locations import default_locations
from gallery_dedup.settings import load_settings

if TYPE_CHECKING:
    from gallery_dedup.catalogue.download import DownloadProgress
    from gallery_dedup.catalogue.verify import Damaged
    from gallery_dedup.domain import Model

_FIND_BY_WORDS = "Photos that were scanned with clip-vit-b32 are found by words: gallery-dedup find --text WORDS"


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
    listed = _listed(_door())
    if options.json:
        output.write_json(_document(listed))
    else:
        for one in listed:
            _tell(one)
    return 0


def download_model(options: argparse.Namespace) -> int:
    """Fetch a model."""
    locations = default_locations()
    settings, notices = load_settings(locations)
    models = Models(locations, settings=replace(settings, offline=options.offline or settings.offline))
    model = _named(options.name, models)
    if model.warning and not options.accept_license:
        raise WrongUsage(
            f"{model.name}: {model.warning}. To download it all the same: "
            f"gallery-dedup models download {model.name} --accept-license"
        )
    _notice(notices)
    drained(models.download(model, accept_license=options.accept_license), partial(_line, model))
    return _done(models.look(model), as_json=options.json)


def add_model(options: argparse.Namespace) -> int:
    """Take a model from a file."""
    models = _door()
    added = models.add(Path(options.file))
    if added.model.warning and not options.json:
        print(f"Mind its licence: {added.model.warning}.")
    return _done(added, as_json=options.json)


def remove_model(options: argparse.Namespace) -> int:
    """Erase a model."""
    models = _door()
    model = _named(options.name, models)
    models.remove(model)
    return _done(models.look(model), as_json=options.json)


def verify_models(options: argparse.Namespace) -> int:
    """Read every installed model; exit status 1 when one is damaged."""
    models = _door()
    _known(models)
    right, damaged = models.verify()
    if options.json:
        told = _document([models.look(model) for model in right])
        output.write_json({**told, "damaged": [_damaged(one) for one in damaged]})
    else:
        for one in damaged:
            print(f"{one.model.name}: {output.shown(f'{one.path}: {one.reason}')}")
        print(f"{output.plural(len(right), 'model')} read and right, {output.plural(len(damaged), 'file')} damaged.")
    return 1 if damaged else 0


def _door() -> Models:
    locations = default_locations()
    return Models(locations, settings=load_settings(locations)[0])


def _known(models: Models) -> tuple[Model, ...]:
    known, notices = models.known()
    _notice(notices)
    return known


def _listed(models: Models) -> tuple[ListedModel, ...]:
    listed, notices = models.listed()
    _notice(notices)
    return listed


def _named(name: str, models: Models) -> Model:
    known = {model.name: model for model in _known(models)}
    if name not in known:
        raise WrongUsage(f'there is no model "{name}": choose one of {", ".join(known)}')
    return known[name]


def _notice(sentences: Sequence[str]) -> None:
    for sentence in sentences:
        print(f"gallery-dedup: {output.shown(sentence)}", file=sys.stderr)


def _done(one: ListedModel, *, as_json: bool) -> int:
    if as_json:
        output.write_json(_document([one]))
    elif one.path is None:
        print(f"{one.model.name} is removed.")
    else:
        print(f"{one.model.name} is installed: {output.shown(str(one.path))}")
        print(_what_follows(one))
    return 0


def _what_follows(one: ListedModel) -> str:
    """What the person gets from the model now, or what is still to do."""
    model = one.model
    match one.use:
        case Use(ModelUse.WAITS, waits_for):
            return f"To be of use it also needs {' and '.join(waits_for)}."
        case Use(ModelUse.USED):
            takes_words = model.input is None or model.input.resize == "tokens"
            return _FIND_BY_WORDS if takes_words else "The next scan describes your photos with it."
        case Use(ModelUse.OFF):
            return "Faces are looked for once the settings say faces = true."
        case Use(ModelUse.SPARE):
            return "It is kept, and nothing uses it while others serve the same."
        case Use(ModelUse.BROKEN, reason=reason):
            return f"It cannot be used: {output.shown(reason)}"
    return "It is kept, and nothing in the program uses such a model."


def _document(listed: Iterable[ListedModel]) -> output.Document:
    names = ("name", "dimension", "bytes", "sha256", "license")
    return {
        "models": [
            {
                **{name: getattr(one.model, name) for name in names},
                "state": one.state,
                "path": str(one.path) if one.path else None,
            }
            for one in listed
        ]
    }


def _damaged(one: Damaged) -> output.Document:
    return {"name": one.model.name, "path": str(one.path), "reason": one.reason}


def _why_not(use: Use) -> str:
    match use.use:
        case ModelUse.WAITS:
            return f"waits for {' and '.join(use.waits_for)}"
        case ModelUse.OFF:
            return "not in use: faces are off"
        case ModelUse.SPARE:
            return "not in use: another one serves the same"
        case ModelUse.BROKEN:
            return f"not in use: {output.shown(use.reason)}"
    return "nothing in the program uses it"


def _tell(one: ListedModel) -> None:
    model = one.model
    print(f"{model.name:<24} {one.state:<10} {output.size(model.bytes):>9}  {model.dimension}")
    print(f"    {output.shown(model.adds)}")
    print(f"    licence: {output.shown(' '.join(filter(None, (model.license, model.license_address))))}")
    if model.warning:
        print(f"    mind: {output.shown(model.warning)}")
    if one.use is not None and not one.used:
        print(f"    {_why_not(one.use)}")
    for path in one.wrong:
        print(f"    damaged, or another file: {output.shown(str(path))}")
    if one.fetched:
        print(f"    {output.size(one.fetched)} were fetched; the download goes on from there")
    if one.path:
        print(f"    {output.shown(str(one.path))}")


def _line(model: Model, progress: DownloadProgress) -> str:
    rate = f" · {output.size(progress.per_second)}/s" if progress.per_second else ""
    left = f" · {output.duration(progress.seconds_left)} left" if progress.seconds_left is not None else ""
    return f"{model.name} {output.size(progress.done)} of {output.size(progress.total)}{rate}{left}"
