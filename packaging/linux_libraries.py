"""Makes the libraries of the Linux folder fewer and smaller: what is never called, twice there, or only for debugging.

Wheels for Linux bring their libraries along, linked so that the loader wants every one of them:

* opencv wants FFmpeg, which only its video classes call, libheif wants x265, which only writing HEIC calls, Pillow
  wants libxcb, which only pictures of the screen call, Qt's network wants Kerberos, which proxies ask for, and D-Bus
  wants systemd, which servers talk to: the program does none of this. Stand-ins with the same names and versions,
  whose functions do nothing, take their place; so the GPL, under which x265 is, asks nothing of the folder.
* opencv and faiss each bring OpenBLAS, opencv and Pillow each libavif and libpng, all of them the runtime of Fortran:
  of the same version one is enough.
* Symbols for debuggers lie behind everything that is loaded, and can be cut off.

What then is wanted by nobody stays out. Needs `nm` and `objdump` of binutils, which PyInstaller needs too, and `cc`.
"""

from __future__ import annotations

import re
import struct
import subprocess
from collections.abc import Iterable
from fnmatch import fnmatch
from functools import cache
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller lists files: the place in the folder, where it comes from, and its kind."""

NEVER_CALLED = {
    "cv2/cv2.*": (
        "opencv_python_headless.libs/libavcodec-*",
        "opencv_python_headless.libs/libavformat-*",
        "opencv_python_headless.libs/libavutil-*",
        "opencv_python_headless.libs/libswscale-*",
    ),
    "pillow_heif.libs/libheif-*": ("pillow_heif.libs/libx265-*",),
    "PIL/_imaging.*": ("pillow.libs/libxcb-*",),
    "PySide6/Qt/lib/libQt6Network.*": ("libgssapi_krb5.*",),
    "libdbus-1.*": ("libsystemd.*",),
}
"""Who wants a library, and the libraries of which it never calls anything."""

ONE_IS_ENOUGH = (
    ("opencv_python_headless.libs/libopenblasp-*", "faiss_cpu.libs/libopenblaso-*"),
    ("pillow.libs/libavif-*", "opencv_python_headless.libs/libavif-*"),
    ("pillow.libs/libpng16-*", "opencv_python_headless.libs/libpng16-*"),
    ("numpy.libs/libgfortran-*", "opencv_python_headless.libs/libgfortran-*"),
    ("numpy.libs/libgfortran-*", "faiss_cpu.libs/libgfortran-*"),
    ("numpy.libs/libquadmath-*", "opencv_python_headless.libs/libquadmath-*"),
    ("numpy.libs/libquadmath-*", "faiss_cpu.libs/libquadmath-*"),
)
"""The one that stays and the one that becomes a link to it, when both are of the same version."""

LOADED_BY_NAME = ("libpython*", "libonnxruntime_providers_shared*")
"""Libraries that nobody is linked to and that are loaded all the same."""

MARK = "stands in for a library that Gallery Dedup never calls"
"""What is written into every stand-in, so that it can be told from the library itself."""

WORTH_CUTTING = 100_000
"""Bytes from which the symbols of a library are cut off."""

_LIBRARY = re.compile(r"^lib.*\.so(\.[0-9a-z.]+)?$")
_VERSION = re.compile(r"(?:-[0-9a-f]{8})+((?:\.[0-9]+)*\.so(?:\.[0-9]+)*)$")


def slimmed(entries: Iterable[Entry], *, work: Path) -> list[Entry]:
    """The same program with fewer and smaller libraries; what is made for it is written into the folder `work`."""
    work.mkdir(parents=True, exist_ok=True)
    kept = reachable(share(stand_in(list(entries), work=work)))
    for caller, names in unexpected_callers(kept).items():
        raise SystemExit(f"{caller} wants {', '.join(names)} too, which NEVER_CALLED in {__file__} does not know")
    return [shortened(entry, work=work) for entry in kept]


def stand_in(entries: list[Entry], *, work: Path) -> list[Entry]:
    """Put stand-ins for the libraries of NEVER_CALLED."""
    made: dict[str, str] = {}
    for caller, libraries in NEVER_CALLED.items():
        callers = [source for place, source, kind in entries if fnmatch(place, caller) and kind != "SYMLINK"]
        if not callers:
            raise SystemExit(f"nothing matches {caller}: NEVER_CALLED in {__file__} no longer fits the wheels")
        for place, source, kind in entries:
            if kind != "SYMLINK" and any(fnmatch(place, pattern) for pattern in libraries):
                made[place] = str(_compiled(Path(source), wanted_by=Path(callers[0]), folder=work))
    return [(place, made.get(place, source), kind) for place, source, kind in entries]


def unexpected_callers(entries: Iterable[Entry]) -> dict[str, list[str]]:
    """Who wants a stand-in, and which, without being the caller that it was made for."""
    files = [(place, source) for place, source, kind in entries if kind in ("BINARY", "EXTENSION")]
    found: dict[str, list[str]] = {}
    for caller, libraries in NEVER_CALLED.items():
        names = {PurePosixPath(place).name for place, _ in files if any(fnmatch(place, one) for one in libraries)}
        for place, source in files:
            if not fnmatch(place, caller) and (wanted := names & needed(Path(source))):
                found.setdefault(place, []).extend(sorted(wanted))
    return found


def _compiled(library: Path, *, wanted_by: Path, folder: Path) -> Path:
    """A library of the same name that has, with their versions, the functions that `wanted_by` asks of `library`."""
    offered = {name.split("@")[0] for name in _symbols(library, "--defined-only")}
    asked = sorted({name for name in _symbols(wanted_by, "--undefined-only") if name.split("@")[0] in offered})
    versions: dict[str, list[str]] = {}
    for name in asked:
        plain, _, version = name.partition("@")
        versions.setdefault(version.strip("@"), []).append(plain)
    code = folder / f"{library.name}.c"
    functions = "".join(f"void *{name.split('@')[0]}(void) {{ return 0; }}\n" for name in asked)
    code.write_text(f'__attribute__((used)) static const char mark[] = "{MARK}";\n{functions}', encoding="utf-8")
    options = []
    if any(versions):
        script = folder / f"{library.name}.versions"
        script.write_text(
            "".join(f"{version} {{ global: {' '.join(f'{one};' for one in names)} }};\n"
                    for version, names in versions.items()), encoding="utf-8",
        )  # fmt: skip
        options = [f"-Wl,--version-script={script}"]
    out = folder / library.name
    command = ["cc", "-shared", "-fPIC", "-O1", "-nostdlib", "-w", f"-Wl,-soname,{library.name}", *options]
    subprocess.run([*command, "-o", str(out), str(code)], check=True)
    return out


def _symbols(library: Path, which: str) -> list[str]:
    lines = subprocess.run(
        ["nm", "--dynamic", which, "--format=posix", str(library)], check=True, capture_output=True, text=True
    ).stdout.splitlines()
    return [line.split()[0] for line in lines if line]


def share(entries: list[Entry]) -> list[Entry]:
    """Let the libraries of ONE_IS_ENOUGH be links to their likes of the same version."""
    places = [place for place, _, kind in entries if kind != "SYMLINK"]
    links: dict[str, str] = {}
    for kept, dropped in ONE_IS_ENOUGH:
        for other in (place for place in places if fnmatch(place, dropped)):
            like = [place for place in places if fnmatch(place, kept) and version(place) == version(other)]
            if like:
                links[other] = f"../{like[0]}"
    return [(place, links[place], "SYMLINK") if place in links else (place, source, kind)
            for place, source, kind in entries]  # fmt: skip


def version(place: str) -> str:
    """The version in the name that auditwheel gave a library: libavif-c6062d5f.so.16.4.2 is .so.16.4.2."""
    found = _VERSION.search(place)
    return found[1] if found else place


def reachable(entries: list[Entry]) -> list[Entry]:
    """Leave out libraries that nobody wants: neither a module of Python, nor a plugin, nor what those want."""
    by_name: dict[str, list[Entry]] = {}
    for entry in entries:
        by_name.setdefault(PurePosixPath(entry[0]).name, []).append(entry)
    wanted = {name for name, same in by_name.items() if not all(_is_library(entry) for entry in same)}
    wanted |= {name for name in by_name if any(fnmatch(name, pattern) for pattern in LOADED_BY_NAME)}
    new = set(wanted)
    while new:
        sources = {source for name in new for _, source, kind in by_name[name] if kind in ("BINARY", "EXTENSION")}
        linked = {PurePosixPath(source).name for name in new for _, source, kind in by_name[name] if kind == "SYMLINK"}
        new = (({name for source in sources for name in needed(Path(source))} | linked) & set(by_name)) - wanted
        wanted |= new
    return [entry for entry in entries if PurePosixPath(entry[0]).name in wanted]


def _is_library(entry: Entry) -> bool:
    place, _, kind = entry
    named = _LIBRARY.match(PurePosixPath(place).name)
    return kind in ("BINARY", "SYMLINK") and "/plugins/" not in place and named is not None


@cache
def needed(library: Path) -> frozenset[str]:
    """The names of the libraries that a library or module wants."""
    lines = subprocess.run(["objdump", "-p", str(library)], check=True, capture_output=True, text=True).stdout
    return frozenset(re.findall(r"^\s*NEEDED\s+(\S+)", lines, re.MULTILINE))


def shortened(entry: Entry, *, work: Path) -> Entry:
    """The entry, of a copy without what lies behind everything that is loaded, where that saves much."""
    place, source, kind = entry
    if kind not in ("BINARY", "EXTENSION"):
        return entry
    data = Path(source).read_bytes()
    end = loaded_end(data)
    if end is None or len(data) - end < WORTH_CUTTING:
        return entry
    out = work / place.replace("/", "+")
    out.write_bytes(without_sections(data[:end]))
    out.chmod(0o755)
    return (place, str(out), kind)


def loaded_end(data: bytes) -> int | None:
    """Where the part of a 64-bit ELF file ends that is loaded; None for other files."""
    if data[:6] != b"\x7fELF\x02\x01":
        return None
    at: int = struct.unpack_from("<Q", data, 32)[0]
    size: int = struct.unpack_from("<H", data, 54)[0]
    count: int = struct.unpack_from("<H", data, 56)[0]
    ends = (sum(struct.unpack_from("<Q16xQ", data, at + number * size + 8)) for number in range(count))
    end: int = max(at + size * count, *ends)
    return end


def without_sections(data: bytes) -> bytes:
    """An ELF file whose header names no table of sections: the loader reads segments only."""
    return data[:40] + bytes(8) + data[48:58] + bytes(6) + data[64:]
