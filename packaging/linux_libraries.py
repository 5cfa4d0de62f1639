"""Makes the libraries of the Linux folder fewer and smaller: what is never called, twice there, or only for debugging.

Wheels for Linux bring their libraries along, linked so that the loader wants every one of them:

* opencv wants FFmpeg, which only its video classes call, libheif wants x265, which only writing HEIC calls, Pillow
  wants libxcb, which only pictures of the screen call, Qt's network wants Kerberos, which proxies ask for, and D-Bus
  wants systemd, which servers talk to: the program does none of this. Stand-ins with the same names and versions,
  whose functions do nothing, take their place; so the GPL, under which x265 is, asks nothing of the folder.
* opencv and faiss each bring OpenBLAS, opencv and Pillow each libavif and libpng, all of them the runtime of Fortran:
  of the same version one is enough.
* Half of ICU's data is about what Qt never asks (see icu_data.py).
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
from pathlib import Path

import icu_data
from stand_ins import MARK, Entry, look_for_other_callers, reachable, stand_in

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
    ("opencv_python_headless.libs/libgfortran-*", "faiss_cpu.libs/libgfortran-*"),
    ("opencv_python_headless.libs/libquadmath-*", "faiss_cpu.libs/libquadmath-*"),
    ("numpy.libs/libgfortran-*", "opencv_python_headless.libs/libgfortran-*"),
    ("numpy.libs/libgfortran-*", "faiss_cpu.libs/libgfortran-*"),
    ("numpy.libs/libquadmath-*", "opencv_python_headless.libs/libquadmath-*"),
    ("numpy.libs/libquadmath-*", "faiss_cpu.libs/libquadmath-*"),
)
"""The one that stays and the one that becomes a link to it, when both are of the same version. Of several rows that fit
a library the last one holds: some wheels of numpy bring no Fortran."""

LOADED_BY_NAME = ("libpython*", "libonnxruntime_providers_shared*")
"""Libraries that nobody is linked to and that are loaded all the same."""

WORTH_CUTTING = 100_000
"""Bytes from which the symbols of a library are cut off."""

_VERSION = re.compile(r"(?:-[0-9a-f]{8})+((?:\.[0-9]+)*\.so(?:\.[0-9]+)*)$")


def slimmed(entries: Iterable[Entry], *, work: Path) -> list[Entry]:
    """The same program with fewer and smaller libraries; what is made for it is written into the folder `work`."""
    work.mkdir(parents=True, exist_ok=True)
    with_stand_ins = stand_in(entries, NEVER_CALLED, lambda library, caller: made(library, caller, folder=work))
    kept = reachable(share(with_stand_ins), needed, by_name=LOADED_BY_NAME)
    look_for_other_callers(kept, NEVER_CALLED, needed)
    return [shortened(entry, work=work) for entry in less_of_icu(kept, work=work)]


def less_of_icu(entries: list[Entry], *, work: Path) -> list[Entry]:
    """Put a smaller library in the place of ICU's data, where there is one."""
    for place, source, kind in entries:
        is_caller = kind in ("BINARY", "EXTENSION") and "/libicu" not in place and icu_data.wanted(needed(Path(source)))
        if is_caller and (more := icu_data.unforeseen(Path(source))):
            raise SystemExit(f"{place} asks ICU for {', '.join(more)}, which icu_data.py does not know")
    return [(place, str(icu_data.smaller(Path(source), work=work)), kind)
            if kind == "BINARY" and fnmatch(place, icu_data.LIBRARY) else (place, source, kind)
            for place, source, kind in entries]  # fmt: skip


def made(library: Path, caller: Path, *, folder: Path) -> Path:
    """A library of the same name that has, with their versions, the functions that `caller` asks of `library`."""
    offered = {name.split("@")[0] for name in _symbols(library, "--defined-only")}
    asked = sorted({name for name in _symbols(caller, "--undefined-only") if name.split("@")[0] in offered})
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
