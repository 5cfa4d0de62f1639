"""Writes LICENSES.txt into the built folder: of everything that lies in it, with the texts.

    python packaging/licences.py FOLDER

What lies there is found out from the folder itself: which Python packages, from the modules in the programs and beside
them; which other libraries, from the files. A library that native_libraries.py does not know ends a build on Linux.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, distributions, packages_distributions
from pathlib import Path

from contents import COMMAND, NAME, ROOT
from native_libraries import Native, native
from stand_ins import MARK

TEXTS = Path(__file__).resolve().parent / "licences"
LINE = "=" * 100
LIBRARY = re.compile(r"\.so(\.[0-9a-z.]+)?$|\.dll$|\.dylib$")
MODULE = re.compile(r"\.(cpython|abi3|cp3)")
TEXT_NAME = re.compile(r"(^|[/_.-])(licen[cs]es?|copying|notices?|thirdpartynotices)([/_.-]|$)", re.IGNORECASE)
EXCEPTED = {"pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception"}
"""Packages whose own words leave out what matters here."""
OWN = "gallery-dedup"
WITHOUT_TEXT = {"tokenizers": "Apache-2.0", "flatbuffers": "Apache-2.0", "pyside6-essentials": "LGPL-3.0",
                "shiboken6": "LGPL-3.0"}  # fmt: skip
"""Packages whose wheels bring no licence along, and which text it is."""


def write_licences(folder: Path) -> Path:
    """Write the file into the folder and return it; inside the bundle on macOS."""
    inside = folder / "Contents" if folder.suffix == ".app" else folder
    place = inside / "Resources" if folder.suffix == ".app" else folder
    # The start-up program of PyInstaller lies in each of ours.
    packages = [*bundled(module_names(inside, program(inside))), distribution("pyinstaller")]
    out = place / "LICENSES.txt"
    out.write_text("\n".join(document(packages, library_files(inside))), encoding="utf-8")
    return out


def program(folder: Path) -> Path:
    """The program of the command line; icons of the same name lie in the folder as well."""
    places = [folder / "MacOS" / COMMAND, folder / f"{COMMAND}.exe", folder / COMMAND]
    return next(place for place in places if place.is_file())


def module_names(folder: Path, program: Path) -> set[str]:
    """The top-level modules in the two programs and in the folder beside them."""
    from PyInstaller.archive.readers import CArchiveReader

    reader = CArchiveReader(str(program))
    archive = next(name for name, entry in reader.toc.items() if entry[-1] == "z")
    names = {name.split(".")[0] for name in reader.open_embedded_archive(archive).toc}
    return names | {path.name.split(".")[0] for path in folder.rglob("*") if LIBRARY.search(path.name) or path.is_dir()}


def bundled(modules: set[str]) -> list[Distribution]:
    """The distributions that these modules come from, by name."""
    owners = packages_distributions()
    names = {_plain(owner) for module in modules for owner in owners.get(module, ())}
    found = {_plain(one.metadata["Name"]): one for one in distributions() if one.metadata["Name"]}
    return [found[name] for name in sorted(names) if name in found and name not in (OWN, "pip", "setuptools")]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def library_files(folder: Path) -> list[Path]:
    """The libraries in the folder that are no modules of Python, without links and stand-ins."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    libraries = (path for path in files if _is_framework(path) or _is_library(path))
    return [path for path in libraries if MARK.encode() not in path.read_bytes()[:65536]]


def _is_framework(path: Path) -> bool:
    """Whether this is the library of a framework of macOS, such as QtCore.framework/Versions/A/QtCore."""
    return any(parent.name == f"{path.name}.framework" for parent in path.parents)


def _is_library(path: Path) -> bool:
    named = path.name.startswith("lib") or path.suffix == ".dll"
    return bool(named and LIBRARY.search(path.name) and not MODULE.search(path.name) and "plugins" not in path.parts)


def document(packages: list[Distribution], libraries: list[Path]) -> Iterable[str]:
    """The lines of the file."""
    projects = by_project(libraries)
    yield f"{NAME} comes with the work of many others. This file names each of them, its licence, and the texts."
    yield ""
    yield from summary(packages, projects)
    yield from section(NAME, (ROOT / "LICENSE").read_text(encoding="utf-8"))
    yield from section("The network gallery-dedup-embed-2", "Made by the Gallery Dedup developers, under the licence "
                       "above. How it was trained stands beside it in gallery-dedup-embed-2.md.")  # fmt: skip
    yield from section(f"Python {platform.python_version()}", python_text())
    for package in packages:
        yield from section(f"{package.metadata['Name']} {package.version}", package_text(package))
    for project, files in projects.items():
        yield from section(f"{project.project}  ({', '.join(path.name for path in files)})",
                           f"Licence: {project.licence}\nSource: {project.home}\n\n{system_text(files)}")  # fmt: skip
    for path in sorted(TEXTS.glob("*.txt")):
        yield from section(path.stem, path.read_text(encoding="utf-8"))


def summary(packages: list[Distribution], projects: dict[Native, list[Path]]) -> Iterable[str]:
    """A table of all, and what the licences ask for."""
    for package in packages:
        yield f"  {package.metadata['Name']} {package.version}: {licence_name(package)}"
    yield ""
    for project in projects:
        yield f"  {project.project}: {project.licence}"
    yield ""
    yield "Qt, Qt for Python, libheif, libde265, GLib and other libraries under the LGPL are files of their own in this"
    yield "folder: they may be replaced by other builds of the same version. Their source is at the addresses below."
    copyleft = [project for project in projects if re.fullmatch(r"GPL-[23]\.0-(only|or-later)", project.licence)]
    if copyleft:
        names = ", ".join(project.project for project in copyleft)
        yield f"{names}: under the GPL, never called by the program, and wanted by a library that reads photos. Whoever"
        yield "passes this folder on, passes it on under the GPL as a whole, with the offer of its source."
    else:
        yield "Nothing in this folder is under the GPL without an exception for programs like this one. What wheels say"
        yield "below of x265 and FFmpeg is not so here: something that does nothing takes their place."


def licence_name(package: Distribution) -> str:
    """The licence in a package's own words: an expression, a classifier, or its first line about it."""
    told = package.metadata
    if _plain(told["Name"]) in EXCEPTED:
        return EXCEPTED[_plain(told["Name"])]
    classifiers = [
        one.rsplit(" :: ", 1)[-1] for one in told.get_all("Classifier") or () if one.startswith("License ::")
    ]
    return told["License-Expression"] or ", ".join(classifiers) or (told["License"] or "see below").splitlines()[0]


def package_text(package: Distribution) -> str:
    """The licence files that a package brings along, or the text that is known to be its licence."""
    texts = []
    for file in package.files or ():
        if TEXT_NAME.search(str(file)) and not file.name.endswith((".py", ".pyc", ".pyi", ".h")):
            path = Path(str(package.locate_file(file)))
            if path.is_file():
                texts.append(f"[{file.name}]\n{path.read_text(encoding='utf-8', errors='replace').strip()}")
    known = WITHOUT_TEXT.get(_plain(package.metadata["Name"]))
    if not texts and known is None:
        raise SystemExit(f"licences.py: {package.metadata['Name']} brings no text of its licence")
    home = package.metadata["Home-page"] or next(iter(package.metadata.get_all("Project-URL") or ("",)), "")
    told = f"Licence: {licence_name(package)}\nSource: {home.rsplit(' ', 1)[-1]}\n"
    return "\n\n".join([told, *texts] if texts or not known else [told, f"The text of {known} stands at the end."])


def python_text() -> str:
    """Python's own licence, which `license()` shows."""
    import os
    import site

    for folder in (Path(os.__file__).parent, Path(sys.base_prefix)):
        for name in ("LICENSE.txt", "LICENSE"):
            if (folder / name).is_file():
                return (folder / name).read_text(encoding="utf-8")
    site.setcopyright()
    return (
        f"{sys.copyright}\n\nLicence: PSF-2.0\nSource: https://www.python.org, https://docs.python.org/3/license.html"
    )


def by_project(libraries: list[Path]) -> dict[Native, list[Path]]:
    """The libraries of each project; one that nobody is known for ends the build on Linux, and is told elsewhere."""
    found: dict[Native, list[Path]] = {}
    unknown = []
    for path in libraries:
        project = native(path.name)
        if project is None:
            unknown.append(path.name)
        else:
            found.setdefault(project, []).append(path)
    if unknown:
        text = f"licences.py: native_libraries.py does not know {', '.join(sorted(set(unknown)))}"
        if platform.system() == "Linux":
            raise SystemExit(text)
        print(f"warning: {text}")
        found[Native((), "Others", "see the packages above", "")] = [Path(name) for name in sorted(set(unknown))]
    return dict(sorted(found.items(), key=lambda one: one[0].project.lower()))


def system_text(files: list[Path]) -> str:
    """What Debian or Ubuntu says about the copyright of libraries that were taken from the system."""
    if not shutil.which("dpkg-query"):
        return ""
    texts = {}
    for path in files:
        if path.parent.name.endswith((".libs", "lib")):
            continue  # from a wheel, whose notices stand above
        ran = subprocess.run(["dpkg-query", "-S", f"*/{path.name}"], capture_output=True, text=True, check=False)
        for package in sorted({line.split(":")[0] for line in ran.stdout.splitlines()}):
            copyright_file = Path("/usr/share/doc", package, "copyright")
            if copyright_file.is_file():
                texts[package] = copyright_file.read_text(encoding="utf-8", errors="replace").strip()
    return "\n\n".join(f"[{package}]\n{text}" for package, text in texts.items())


def section(title: str, text: str) -> Iterable[str]:
    """A heading and what belongs to it."""
    yield from ("", LINE, title, LINE, "", text.strip())


if __name__ == "__main__":
    print(write_licences(Path(sys.argv[1])))
