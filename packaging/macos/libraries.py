"""Puts stand-ins into the macOS bundle: for what writes HEIC, and for opencv's video, much of both under the GPL.

The wheel of pillow-heif brings x265. That of opencv brings a whole FFmpeg with x264, x265, rubberband and some seventy
more libraries, for its video classes alone. Both are never called. What then is wanted by nobody stays out.

Needs `nm`, `otool` and `cc`, which come with the command line tools of Xcode, as PyInstaller's `codesign` does.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from functools import cache
from pathlib import Path, PurePosixPath

from macos.info_plist import LEAST_SYSTEM
from stand_ins import MARK, Entry, look_for_other_callers, place_of, reachable, stand_in

NEVER_CALLED = {
    "cv2/cv2.*": tuple(f"cv2/.dylibs/lib{name}.*" for name in ("avcodec", "avdevice", "avformat", "avutil", "swscale")),
    "pillow_heif/.dylibs/libheif.*": ("pillow_heif/.dylibs/libx265.*",),
}
"""Who wants a library, and the libraries of which it never calls anything."""

MAY_STAY_OUT = "cv2/.dylibs"
"""The folder out of which goes what nobody wants any more; elsewhere nothing is left out."""


def slimmed(entries: Iterable[Entry], *, work: Path) -> list[Entry]:
    """The same program with stand-ins; what is made for it is written into the folder `work`."""
    work.mkdir(parents=True, exist_ok=True)
    with_stand_ins = stand_in(entries, NEVER_CALLED, lambda library, caller: made(library, caller, folder=work))
    wanted = set(reachable(with_stand_ins, needed))
    places = (PurePosixPath(place_of(entry)) for entry in with_stand_ins)
    orphans = {place.name for place in places if place.parent == PurePosixPath(MAY_STAY_OUT)}
    kept = [entry for entry in with_stand_ins if entry in wanted or PurePosixPath(place_of(entry)).name not in orphans]
    look_for_other_callers(kept, NEVER_CALLED, needed)
    return kept


def made(library: Path, caller: Path, *, folder: Path) -> Path:
    """A library of the same name and versions with the functions that `caller` takes from `library`."""
    asked = sorted(set(listed("nm", "-gjU", library)) & set(listed("nm", "-gju", caller)))
    functions = "".join(f"void *{name.removeprefix('_')}(void) {{ return 0; }}\n" for name in asked)
    code = folder / f"{library.name}.c"
    code.write_text(f'__attribute__((used)) static const char mark[] = "{MARK}";\n{functions}', encoding="utf-8")
    out = folder / library.name
    command = ["cc", "-dynamiclib", "-O1", "-w", "-fno-builtin", f"-mmacosx-version-min={LEAST_SYSTEM}"]
    # PyInstaller writes other names into the header, which may be longer.
    command += ["-install_name", f"@rpath/{library.name}", "-Wl,-headerpad_max_install_names", *versions(library)]
    subprocess.run([*command, "-o", str(out), str(code)], check=True)
    return out


def versions(library: Path) -> list[str]:
    """The options of the linker that give a library the versions of another one."""
    for line in listed("otool", "-L", library):
        found = re.search(r"\(compatibility version ([\d.]+), current version ([\d.]+)\)", line)
        if found:
            # A library names itself first.
            return ["-compatibility_version", found[1], "-current_version", found[2]]
    return []


@cache
def needed(library: Path) -> frozenset[str]:
    """The names of the libraries that a library or module wants."""
    found = (re.match(r"\s+(\S.*) \(compatibility version", line) for line in listed("otool", "-L", library))
    return frozenset(PurePosixPath(one[1]).name for one in found if one) - {library.name}


def listed(tool: str, option: str, library: Path) -> list[str]:
    """The lines that a tool prints about a library."""
    ran = subprocess.run([tool, option, str(library)], check=True, capture_output=True, text=True)
    return ran.stdout.splitlines()
