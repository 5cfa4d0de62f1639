"""The command `dimensions`: what is scored, on which scale, and by what."""

from __future__ import annotations

import argparse
import sys

from gallery_dedup.cli import output
from gallery_dedup.library.dimensions import USED, ListedDimension, listed_dimensions
from gallery_dedup.library.faces import FACE, StoredFaces, stored_faces_at
from gallery_dedup.locations import default_locations
from gallery_dedup.settings import load_settings

_SCALE = ("name", "question", "low", "high", "unrelated", "same", "explanation")


def dimensions_arguments(command: argparse.ArgumentParser) -> None:
    """What `dimensions` takes: nothing."""
    command.set_defaults(command=dimensions)


def dimensions(options: argparse.Namespace) -> int:
    """List the dimensions with their scales."""
    locations = default_locations()
    settings, notices = load_settings(locations)
    for notice in notices:
        print(f"gallery-dedup: {output.shown(notice)}", file=sys.stderr)
    listed = listed_dimensions(locations, settings=settings)
    faces = stored_faces_at(locations)
    if options.json:
        output.write_json({"dimensions": [_document(one, faces) for one in listed]})
        return 0
    for one in listed:
        scale = one.scale
        marks = f"unrelated {output.number(scale.unrelated)}, the same {output.number(scale.same)}"
        told = "" if one.state == USED and one.model is None else f"; {one.model if one.state == USED else one.state}"
        print(output.shown(f"{scale.name:<10} {scale.question} {scale.low:g} to {scale.high:g}; {marks}{told}"))
    if faces.looked_at:
        print(f"\n{told_faces(faces)} are stored; erase --faces forgets them.")
    return 0


def _document(one: ListedDimension, faces: StoredFaces) -> output.Document:
    document: output.Document = {name: getattr(one.scale, name) for name in _SCALE}
    document |= {"version": one.version, "model": one.model, "state": one.state}
    return document | ({"stored": stored_document(faces)} if one.scale.name == FACE else {})


def stored_document(faces: StoredFaces) -> output.Document:
    """What is stored of faces."""
    return {"looked_at": faces.looked_at, "photos": faces.photos, "faces": faces.faces}


def told_faces(faces: StoredFaces) -> str:
    """The same in words, as the beginning of a sentence."""
    return (
        f"{output.plural(faces.faces, 'face')} in {output.plural(faces.photos, 'photo')}, "
        f"of {faces.looked_at:,} looked at,"
    )
