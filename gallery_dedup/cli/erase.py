"""The command `erase`: forgetting faces, or everything that is known of photos."""

from __future__ import annotations

import argparse

from gallery_dedup.cli import output
from gallery_dedup.cli.commands import opened_library
from gallery_dedup.cli.dimensions import stored_document, told_faces
from gallery_dedup.cli.parser import WrongUsage


def erase_arguments(command: argparse.ArgumentParser) -> None:
    """What `erase` takes."""
    command.add_argument("--faces", action="store_true", help="forget all faces; every other description stays")
    command.add_argument("--cache", action="store_true", help="forget all descriptions of photos, faces among them")
    command.set_defaults(command=erase)


def erase(options: argparse.Namespace) -> int:
    """Forget what is stored."""
    if not options.cache and not options.faces:
        raise WrongUsage("say what to forget: --faces or --cache")
    with opened_library(options) as library:
        faces = library.erase_faces() if options.faces else None
        if options.cache:
            library.erase_cache()
        aside = library.caches_set_aside()
    if options.json:
        erased = [*(["faces"] if options.faces else []), *(["cache"] if options.cache else [])]
        document: output.Document = {"erased": erased}
        output.write_json(document | ({"stored": stored_document(faces)} if faces is not None else {}))
        return 0
    if faces is not None:
        print(f"{told_faces(faces)} are forgotten, and the scores they gave.")
    if options.cache:
        print("The descriptions of all photos are forgotten. Photos, marks and the journal stay.")
    for path in aside:
        print(output.shown(f"A damaged cache was set aside and may hold faces and descriptions too: {path}"))
    return 0
