"""Stand-ins for libraries that the program never calls: the same names, functions that do nothing.

Wheels link their libraries so that the loader wants every one of them, also those that only write video or HEIC. Which
they are, and how a stand-in is made, is told by `linux_libraries`, `windows.libraries` and `macos.libraries`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller lists files: the place in the folder, where it comes from, and its kind."""

NeverCalled = Mapping[str, tuple[str, ...]]
"""Who wants libraries, and those of which it never calls anything: patterns over places, with forward slashes."""

Needed = Callable[[Path], Collection[str]]
"""Tells the names of the libraries that a library or module wants."""

MARK = "stands in for a library that Gallery Dedup never calls"
"""What is written into every stand-in, so that it can be told from the library itself."""

LIBRARY = re.compile(r"^lib.*(\.so(\.[0-9a-z.]+)?|\.dylib|\.dll)$")


def place_of(entry: Entry) -> str:
    """Where a file lies in the folder, with forward slashes on every system."""
    return entry[0].replace("\\", "/")


def stand_in(entries: Iterable[Entry], never_called: NeverCalled, made: Callable[[Path, Path], Path]) -> list[Entry]:
    """Put stand-ins for the libraries of `never_called`; `made` makes one of a library and of who wants it."""
    entries = list(entries)
    files = [(place_of(entry), entry) for entry in entries if entry[2] != "SYMLINK"]
    instead: dict[Entry, str] = {}
    for caller, libraries in never_called.items():
        callers = [entry[1] for place, entry in files if fnmatch(place, caller)]
        if not callers:
            raise SystemExit(f"nothing matches {caller}: NEVER_CALLED no longer fits the wheels")
        for place, entry in files:
            if any(fnmatch(place, pattern) for pattern in libraries):
                instead[entry] = str(made(Path(entry[1]), Path(callers[0])))
    return [(entry[0], instead.get(entry, entry[1]), entry[2]) for entry in entries]


def look_for_other_callers(entries: Iterable[Entry], never_called: NeverCalled, needed: Needed) -> None:
    """End the build when something else wants a stand-in than the caller that it was made for."""
    files = [(place_of(entry), entry[1]) for entry in entries if entry[2] in ("BINARY", "EXTENSION")]
    for caller, libraries in never_called.items():
        names = {PurePosixPath(place).name for place, _ in files if any(fnmatch(place, one) for one in libraries)}
        for place, source in files:
            wanted = set() if fnmatch(place, caller) else names & set(needed(Path(source)))
            if wanted:
                raise SystemExit(f"{place} wants {', '.join(sorted(wanted))} too, which NEVER_CALLED does not know")


def reachable(entries: Iterable[Entry], needed: Needed, *, by_name: Iterable[str] = ()) -> list[Entry]:
    """Leave out libraries that nobody wants: neither a module of Python, nor a plugin, nor what those want.

    `by_name` are patterns of libraries that nobody is linked to and that are loaded all the same.
    """
    entries = list(entries)
    named: dict[str, list[Entry]] = {}
    for entry in entries:
        named.setdefault(_name(entry), []).append(entry)
    wanted = {name for name, same in named.items() if not all(_is_library(entry) for entry in same)}
    wanted |= {name for name in named if any(fnmatch(name, pattern) for pattern in by_name)}
    new = set(wanted)
    while new:
        sources = {source for name in new for _, source, kind in named[name] if kind in ("BINARY", "EXTENSION")}
        linked = {PurePosixPath(source).name for name in new for _, source, kind in named[name] if kind == "SYMLINK"}
        new = (({name for source in sources for name in needed(Path(source))} | linked) & set(named)) - wanted
        wanted |= new
    return [entry for entry in entries if _name(entry) in wanted]


def _name(entry: Entry) -> str:
    return PurePosixPath(place_of(entry)).name


def _is_library(entry: Entry) -> bool:
    is_plugin = "/plugins/" in place_of(entry)
    return entry[2] in ("BINARY", "SYMLINK") and not is_plugin and LIBRARY.match(_name(entry)) is not None
