"""Companions: what other programs and cameras put beside a photo and name after it, known by name alone.

Sidecars hold edits and captions: A.jpg.xmp and A.jpg.json (Google Takeout, also A.jpg.supplemental-metadata.json)
belong to A.jpg, A.xmp and A.aae to every file called A. A.mov or A.mp4 is the moving part of a Live Photo called A.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Sequence

OF_A_NAME = (".supplemental-metadata.json", ".json")
OF_A_STEM = (".xmp", ".aae")
SIDECARS = (*OF_A_NAME, *OF_A_STEM)
VIDEOS = (".mov", ".mp4")

_LOOKED_AT = 65_536
"""Bytes at either end of a companion that a quick look compares: nearly every sidecar is smaller than that."""
_VOLATILE = ("url", "imageViews", "creationTime", "modificationTime", "photoLastModifiedTime", "googlePhotosOrigin")
"""What Google Takeout writes differently for each album that holds a photo."""


def is_companion(name: str) -> bool:
    """Whether a file may be one, if there is a photo of its name."""
    return name.lower().endswith((*SIDECARS, *VIDEOS))


def is_video(companion: str) -> bool:
    """Whether a companion is a video."""
    return companion.lower().endswith(VIDEOS)


def key_of(sidecar: str) -> str:
    """The path of a companion without the end that makes it one."""
    end = next((end for end in (*SIDECARS, *VIDEOS) if sidecar.lower().endswith(end)), "")
    return sidecar[: len(sidecar) - len(end)]


def bound(photos: Iterable[str], files: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """The companions of each photo that has some among the files, sorted; letters count the same large and small."""
    of_names: dict[str, list[str]] = defaultdict(list)
    of_stems: dict[str, list[str]] = defaultdict(list)
    for file in files:
        if is_companion(file):
            key = key_of(file).casefold()
            of_names[key].append(file)
            if not file.lower().endswith(OF_A_NAME):
                of_stems[key].append(file)
    found = {}
    for photo in photos if of_names else ():
        whole = photo.casefold()
        own = {file for file in of_names.get(whole, ()) if not is_video(file)} | {
            *of_stems.get(os.path.splitext(whole)[0], ())
        }
        own.discard(photo)
        if own:
            found[photo] = tuple(sorted(own))
    return found


def companions_now(photo: str) -> tuple[str, ...]:
    """The companions that a photo has on the disk at this moment; none where its folder cannot be listed."""
    folder = os.path.dirname(photo)
    try:
        files = [os.path.join(folder, name) for name in os.listdir(folder) if is_companion(name)]
    except OSError:
        return ()
    return bound([photo], files).get(photo, ())


def unequalled(companions: Sequence[str], others: Sequence[str], *, whole: bool) -> list[str]:
    """Those of a photo's companions that have no equal among those of another photo.

    Equal are two of one kind with the same bytes; of those only the ends are looked at unless the `whole` is asked
    for. What Takeout wrote of one photo is equal when it says the same of it. One that cannot be read has no equal.
    """
    return [one for one in companions if not any(_equal(one, other, whole=whole) for other in others)]


def _equal(one: str, other: str, *, whole: bool) -> bool:
    kind = os.path.splitext(one)[1].lower()
    if kind != os.path.splitext(other)[1].lower():
        return False
    try:
        states = [os.stat(path) for path in (one, other)]
        if states[0].st_size != states[1].st_size and kind != ".json":
            return False
        if whole:
            digests = {_digest(path) for path in (one, other)}
        else:
            known = zip((one, other), states, strict=True)
            digests = {_ends(path, state.st_size, state.st_mtime_ns) for path, state in known}
        return len(digests) == 1 or (kind == ".json" and _says_the_same(one, other))
    except (OSError, ValueError):
        return False


def _digest(path: str) -> bytes:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


@functools.lru_cache(maxsize=1 << 16)
def _ends(path: str, size: int, mtime_ns: int) -> bytes:  # noqa: ARG001 - a part of what is remembered under
    with open(path, "rb") as file:
        digest = hashlib.sha256(file.read(_LOOKED_AT))
        file.seek(max(_LOOKED_AT, size - _LOOKED_AT))
        digest.update(file.read(_LOOKED_AT))
    return digest.digest()


def _says_the_same(one: str, other: str) -> bool:
    documents = []
    for path in (one, other):
        with open(path, encoding="utf-8") as file:
            document = json.load(file)
        if not isinstance(document, dict):
            return False
        documents.append({key: value for key, value in document.items() if key not in _VOLATILE})
    return documents[0] == documents[1]
