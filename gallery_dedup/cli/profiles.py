"""The command `profiles`: what there is, saving one of one's own, removing it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace

from gallery_dedup.cli import output
from gallery_dedup.cli.commands import opened_library
from gallery_dedup.cli.parser import WrongUsage
from gallery_dedup.domain import DIMENSION_NAMES, PROFILES, Missing, Profile
from gallery_dedup.errors import SettingsError
from gallery_dedup.library.profiles import cannot_be_scored
from gallery_dedup.locations import Locations, default_locations
from gallery_dedup.matching.profiles import every_profile, with_profile, without_profile
from gallery_dedup.settings import Settings, load_settings


def profiles_arguments(command: argparse.ArgumentParser) -> None:
    """What `profiles` takes: nothing, or one of its own commands with its words."""
    command.set_defaults(command=list_profiles)
    actions = command.add_subparsers(metavar="ACTION")
    listing = actions.add_parser("list", help="list them, as without an action", description="List every profile.")
    listing.set_defaults(command=list_profiles)
    save = actions.add_parser("save", help="keep weights of your own under a name", description=_SAVE)
    save.add_argument("name", metavar="NAME")
    save.add_argument("weights", nargs="+", metavar="DIMENSION=WEIGHT", help="for example hash=2 instance=1")
    save.add_argument("--missing", choices=[one.value for one in Missing],
                      help="a dimension without a score is left out (at first), or counts as 0")  # fmt: skip
    save.add_argument("--purpose", metavar="TEXT", help="what it is for, in a few words")
    save.set_defaults(command=save_profile)
    remove = actions.add_parser("remove", help="forget a saved profile", description="Forget a saved profile.")
    remove.add_argument("name", metavar="NAME")
    remove.set_defaults(command=remove_profile)
    for action in (listing, save, remove):
        for switch in ("--json", "--offline"):
            action.add_argument(switch, action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)


_SAVE = (
    "Keep weights of your own under a name. The weights of one of that name are replaced, its purpose and --missing "
    "stay unless they are given anew. Only the proportions of weights count. "
    f"Dimensions: {', '.join(DIMENSION_NAMES)}."
)


def list_profiles(options: argparse.Namespace) -> int:
    """List every profile."""
    locations = default_locations()
    settings, notices = load_settings(locations)
    for notice in notices:
        print(f"gallery-dedup: {output.shown(notice)}", file=sys.stderr)
    _tell(every_profile(settings.profiles), locations, settings=settings, as_json=options.json)
    return 0


def save_profile(options: argparse.Namespace) -> int:
    """Save a profile."""
    weights = dict(_weight(word) for word in options.weights)
    if len(weights) < len(options.weights):
        raise WrongUsage("a dimension is named twice")
    with opened_library(options) as library:
        settings = library.settings
        new = Profile(options.name, "", {})
        before = next((one for one in settings.profiles if one.name == options.name), new)
        purpose = before.purpose if options.purpose is None else options.purpose.strip()
        missing = before.missing if options.missing is None else Missing(options.missing)
        profile = Profile(options.name, purpose, weights, missing)
        try:
            saved = with_profile(settings.profiles, profile)
        except SettingsError as error:
            raise WrongUsage(str(error)) from error
        library.save_settings(replace(settings, profiles=saved))
        if not options.json:
            print(f"Saved in {output.shown(str(library.locations.settings_file))}:")
        _tell([profile], library.locations, settings=library.settings, as_json=options.json)
    return 0


def remove_profile(options: argparse.Namespace) -> int:
    """Forget a saved profile; settings that went by it go by the default one again."""
    with opened_library(options) as library:
        settings = library.settings
        try:
            saved = without_profile(settings.profiles, options.name)
        except SettingsError as error:
            raise WrongUsage(str(error)) from error
        used = settings.profile == options.name
        library.save_settings(replace(settings, profiles=saved, profile=PROFILES[0].name if used else settings.profile))
        if options.json:
            _tell(every_profile(saved), library.locations, settings=library.settings, as_json=True)
        else:
            again = f" The settings used it: they use {PROFILES[0].name} again." if used else ""
            print(f"The profile {output.shown(options.name)} is removed.{again}")
    return 0


def _weight(word: str) -> tuple[str, float]:
    dimension, sign, number = word.partition("=")
    if not sign:
        raise WrongUsage(f'"{word}" is no DIMENSION=WEIGHT')
    try:
        value = float(number)
    except ValueError:
        raise WrongUsage(f'the weight of {dimension} is "{number}", which is not a number') from None
    return dimension, int(value) if value.is_integer() else value


def _tell(listed: Sequence[Profile], locations: Locations, *, settings: Settings, as_json: bool) -> None:
    unscored = cannot_be_scored(locations, settings=settings)
    if as_json:
        output.write_json({"profiles": [_document(one, [*_lacking(one, unscored)]) for one in listed]})
        return
    width = max(14, *(len(one.name) for one in listed))
    for one in listed:
        weights = ", ".join(f"{name} {weight:g}" for name, weight in one.weights.items())
        purpose = f"{output.shown(one.purpose)}: " if one.purpose else ""
        zero = "; what cannot be scored counts as 0" if one.missing is Missing.ZERO else ""
        print(f"{output.shown(one.name):<{width}} {purpose}{weights}{zero}")
    weighed = {name: reason for one in listed for name, reason in _lacking(one, unscored).items()}
    if weighed:
        told = "; ".join(f"{name} ({reason})" for name, reason in weighed.items())
        print(f"Cannot be scored here now: {output.shown(told)}.")


def _document(profile: Profile, lacking: list[str]) -> output.Document:
    return {
        "name": profile.name,
        "purpose": profile.purpose,
        "weights": dict(profile.weights),
        "missing": profile.missing,
        "saved": profile not in PROFILES,
        "not_scored": lacking,
    }


def _lacking(profile: Profile, unscored: dict[str, str]) -> dict[str, str]:
    return {name: unscored[name] for name, weight in profile.weights.items() if weight > 0 and name in unscored}
