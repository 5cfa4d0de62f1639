#!/usr/bin/env python3
"""Sets Gallery Dedup up in its checkout, and runs it or its tests.

    python3 packaging/start.py [FOLDER ...]      look for copies in the folders, or in sample photos that it draws
    python3 packaging/start.py --tests [ARG ...] run the tests; ARGs go to pytest

Needs nothing but Python 3.11 or newer. Everything is installed into .venv in the checkout; system libraries that Qt
misses are installed where that is allowed (root on Debian and Ubuntu), and named with the right command elsewhere. The
tests of the web page get a browser in the same way; where there is none, they are skipped and say so.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Iterable, Mapping, NoReturn, Sequence  # noqa: UP035  an older Python must get as far as the message

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BROWSERS = (
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "chrome",
)
STAMP = "gallery-dedup-installed.txt"
NEEDS = (3, 11)
EVERY_CORE = ("-n", "auto", "--maxprocesses", "8", "--dist", "worksteal")
"""What pytest is given when all tests run: two cores take little more than half the time of one."""
NEWER = tuple(f"python3.{minor}" for minor in range(14, NEEDS[1] - 1, -1))

# What Debian and Ubuntu do not name by their own rule, and what Arch calls the libraries of Qt; the other systems can
# be asked for the libraries themselves.
DEBIAN = {"libglib-2.0.so.0": "libglib2.0-0", "libgthread-2.0.so.0": "libglib2.0-0", "libz.so.1": "zlib1g"}
ARCH = {
    "libEGL": "libglvnd",
    "libGL": "libglvnd",
    "libGLX": "libglvnd",
    "libOpenGL": "libglvnd",
    "libX11": "libx11",
    "libX11-xcb": "libx11",
    "libdbus-1": "dbus",
    "libfontconfig": "fontconfig",
    "libfreetype": "freetype2",
    "libglib-2.0": "glib2",
    "libgthread-2.0": "glib2",
    "libgssapi_krb5": "krb5",
    "libwayland-client": "wayland",
    "libwayland-cursor": "wayland",
    "libwayland-egl": "wayland",
    "libxcb-cursor": "xcb-util-cursor",
    "libxcb-icccm": "xcb-util-wm",
    "libxcb-image": "xcb-util-image",
    "libxcb-keysyms": "xcb-util-keysyms",
    "libxcb-render-util": "xcb-util-renderutil",
    "libxcb-util": "xcb-util",
    "libz": "zlib",
    "libzstd": "zstd",
}


def say(text: str) -> None:
    """Tell what is going on, apart from what the program itself prints."""
    print(text, file=sys.stderr, flush=True)


def give_up(text: str) -> NoReturn:
    """End with the reason."""
    say(f"start.py: {text}")
    raise SystemExit(1)


def main(arguments: Sequence[str]) -> NoReturn:
    """Set up, then become the program or its tests."""
    if arguments and arguments[0] in ("-h", "--help"):
        print(__doc__)
        raise SystemExit(0)
    use_new_python(arguments)
    tests = bool(arguments) and arguments[0] == "--tests"
    window = not tests and has_display(sys.platform, os.environ)
    python = make_venv(VENV)
    install(python, extras=("dev",) if tests else ())
    if sys.platform == "linux":
        bring_libraries(python, plugins(tests=tests, window=window))
    if tests:
        bring_browser()
        run([str(python), "-m", "pytest", *(arguments[1:] or EVERY_CORE)], folder=ROOT, QT_QPA_PLATFORM="offscreen")
    folders = [os.path.abspath(folder) for folder in arguments] or [draw_samples(python)]
    say(f"Looking for copies in {', '.join(folders)}")
    run([str(python), "-m", "gallery_dedup", *([] if window else ["scan"]), *folders])


def use_new_python(arguments: Sequence[str]) -> None:
    """Go on in a newer Python when this one is too old."""
    if sys.version_info >= NEEDS:
        return
    for name in NEWER:
        other = shutil.which(name)
        if other and succeeds([other, "-c", f"import sys; assert sys.version_info >= {NEEDS}"]):
            run([other, __file__, *arguments])
    found = ".".join(map(str, sys.version_info[:3]))
    give_up(f"Python 3.11 or newer is needed, and this is {found}. Install a newer one from python.org or your system.")


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window can be shown."""
    if platform in ("win32", "darwin"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def make_venv(venv: Path) -> Path:
    """The Python of the virtual environment, which is made when it is missing or broken."""
    python = venv / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if python.exists() and succeeds([str(python), "-c", f"import pip, sys; assert sys.version_info >= {NEEDS}"]):
        return python
    if not succeeds([sys.executable, "-c", "import ensurepip, venv"]):
        bring_venv_module()
    say(f"Making a virtual environment in {venv}")
    if subprocess.run([sys.executable, "-m", "venv", "--clear", str(venv)]).returncode:
        give_up(f"the virtual environment {venv} could not be made; the lines above say why.")
    return python


def bring_venv_module() -> None:
    """Install what Debian and Ubuntu split off from Python, or say how."""
    package = f"python3.{sys.version_info[1]}-venv"
    if shutil.which("apt-get"):
        if may_install():
            apt_install([package])
            return
        give_up(
            "this Python cannot make virtual environments. Install the missing part and try again:\n"
            f"    sudo apt-get install {package}"
        )
    give_up("this Python has no module venv or ensurepip. Install a complete Python from your system or python.org.")


def succeeds(command: Sequence[str]) -> bool:
    """Whether a command runs without an error; what it prints is not shown."""
    try:
        return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0
    except OSError:
        return False


def install(python: Path, *, extras: Sequence[str]) -> None:
    """Install the program and what it needs, unless that was done for this very pyproject.toml."""
    stamp = python.parent.parent / STAMP
    wanted = fingerprint(ROOT)
    done = stamp.read_text(encoding="utf-8").split() if stamp.exists() else []
    if done[:1] == [wanted] and set(extras) <= set(done[1:]):
        return
    extras = sorted({*extras, *done[1:]})
    what = f"{ROOT}[{','.join(extras)}]" if extras else str(ROOT)
    say("Installing Gallery Dedup and the libraries it needs; the first time takes some minutes")
    pip = [
        str(python),
        "-m",
        "pip",
        "--disable-pip-version-check",
        "--no-input",
        "install",
        "--quiet",
        "--editable",
        what,
    ]
    if subprocess.run(pip, cwd=str(ROOT), env={**os.environ, "PIP_USER": "0"}).returncode:
        give_up("the libraries could not be installed; the lines above say why. The first time, a network is needed.")
    stamp.write_text(" ".join([wanted, *extras]), encoding="utf-8")


def fingerprint(root: Path) -> str:
    """What an installation depends on: pyproject.toml and where the checkout lies."""
    return hashlib.sha256(os.fsencode(root) + b"\0" + (root / "pyproject.toml").read_bytes()).hexdigest()


def plugins(*, tests: bool, window: bool) -> list[str]:
    """The parts of Qt that will be loaded, as patterns inside the folder of PySide6."""
    if tests:
        return ["Qt*.abi3.so", "Qt/plugins/platforms/libqoffscreen.so", "Qt/plugins/*/libqsvg*.so"]
    if not window:
        return ["QtCore.abi3.so"]
    parts = ["QtCore.abi3.so", "QtGui.abi3.so", "QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/*/libqsvg*.so"]
    if os.environ.get("WAYLAND_DISPLAY"):
        parts.append("Qt/plugins/platforms/libqwayland*.so")
    if os.environ.get("DISPLAY"):
        parts.append("Qt/plugins/platforms/libqxcb.so")
    return parts


def bring_libraries(python: Path, patterns: Iterable[str]) -> None:
    """Install the system libraries that Qt misses, or say how."""
    patterns = list(patterns)
    missing = missing_libraries(python, patterns)
    if not missing:
        return
    if may_install() and shutil.which("apt-get"):
        apt_install(debian_packages(missing))
        missing = missing_libraries(python, patterns)
        if not missing:
            return
    systems = [name for name in COMMANDS if shutil.which(name)] or list(COMMANDS)
    lines = "\n".join(f"    {install_line(name, missing)}" for name in systems)
    give_up(f"Qt needs system libraries that are not here: {', '.join(missing)}. Install them and try again:\n{lines}")


def bring_browser() -> None:
    """Install the smallest browser that can be driven, where there is none and that is allowed."""
    if not any(map(shutil.which, BROWSERS)) and may_install() and shutil.which("apt-get"):
        apt_install([BROWSERS[0]])


def missing_libraries(python: Path, patterns: Iterable[str]) -> list[str]:
    """The shared libraries that parts of PySide6 need and the system does not have."""
    find = "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"
    folder = Path(
        subprocess.run([str(python), "-c", find], stdout=subprocess.PIPE, check=True, text=True).stdout.strip()
    )
    files = sorted({str(path) for pattern in patterns for path in folder.glob(pattern)})
    if not files or not shutil.which("ldd"):
        return []
    listed = subprocess.run(["ldd", *files], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
    return not_found(listed)


def not_found(listed: str) -> list[str]:
    """The names in the output of ldd that were not found."""
    return sorted({line.split()[0] for line in listed.splitlines() if line.rstrip().endswith("=> not found")})


def debian_packages(libraries: Iterable[str]) -> list[str]:
    """The packages of Debian and Ubuntu that hold the libraries."""
    return sorted({DEBIAN.get(name) or debian_package(name) for name in libraries})


def debian_package(library: str) -> str:
    """The package of a library by Debian's rule: its name and version, with a dash after a digit."""
    name, _, version = library.lower().replace("_", "-").partition(".so.")
    return f"{name}-{version}" if name[-1].isdigit() else name + version


def arch_packages(libraries: Iterable[str]) -> list[str]:
    """The packages of Arch that hold the libraries."""
    names = [name.partition(".so.")[0] for name in libraries]
    return sorted({ARCH.get(name, "libxcb" if name.startswith("libxcb") else name) for name in names})


def rpm_names(libraries: Iterable[str]) -> list[str]:
    """The libraries as dnf and zypper look for them."""
    return [f"'{name}()(64bit)'" for name in sorted(libraries)]


def alpine_names(libraries: Iterable[str]) -> list[str]:
    """The libraries as apk looks for them."""
    return [f"so:{name}" for name in sorted(libraries)]


COMMANDS = {
    "apt-get": ("apt-get install", debian_packages),
    "dnf": ("dnf install", rpm_names),
    "pacman": ("pacman -S", arch_packages),
    "zypper": ("zypper install", rpm_names),
    "apk": ("apk add", alpine_names),
}


def install_line(system: str, libraries: Iterable[str]) -> str:
    """The command that installs the libraries on one kind of system."""
    command, names = COMMANDS[system]
    return f"sudo {command} {' '.join(names(libraries))}"


def may_install() -> bool:
    """Whether this user may install system packages without being asked."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def apt_install(packages: Sequence[str]) -> None:
    """Install packages of Debian or Ubuntu; what is still missing afterwards is for the caller to find out."""
    say(f"Installing system packages: {' '.join(packages)}")
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update", "-qq"], ["install", "-qq", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


def draw_samples(python: Path) -> str:
    """The folder of the sample photos, drawn when they are not there yet."""
    say("Drawing sample photos")
    code = (
        "from gallery_dedup.imaging.samples import draw_samples\n"
        "from gallery_dedup.locations import default_locations\n"
        "folder = default_locations().samples; draw_samples(folder); print(folder)"
    )
    drawn = subprocess.run([str(python), "-c", code], stdout=subprocess.PIPE, text=True)
    if drawn.returncode:
        give_up("the sample photos could not be drawn; the lines above say why.")
    return drawn.stdout.strip()


def run(command: Sequence[str], *, folder: Path | None = None, **environment: str) -> NoReturn:
    """Become the command: its exit status, and the keys pressed, are its own."""
    if folder:
        os.chdir(folder)
    surroundings = {**os.environ, **environment}
    sys.stdout.flush()
    if sys.platform == "win32":
        raise SystemExit(subprocess.run(command, env=surroundings).returncode)
    os.execve(command[0], list(command), surroundings)


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        say("start.py: interrupted; started again, it goes on where it was")
        raise SystemExit(130) from None
