"""Builds the program that people install, into dist/.

    python packaging/build.py            dist/gallery-dedup (macOS: dist/Gallery Dedup.app)
    python packaging/build.py --archive  also what is handed out: a tar.gz on Linux

Needs what `pip install .[package,serve]` installs; on Linux also cc, nm and objdump, and the libraries of X11 that Qt
is linked to, since those that are there are taken along (packaging/linux/build_needs.txt names the packages); on macOS
the command line tools of Xcode.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path

from contents import COMMAND, NAME, ROOT, WINDOW
from licences import write_licences

PACKAGING = Path(__file__).resolve().parent
DIST = ROOT / "dist"
TOOLS = {
    "linux": (("cc", "nm", "objdump"), "Debian: apt-get install binutils gcc libc6-dev"),
    "darwin": (("cc", "codesign", "nm", "otool"), "xcode-select --install"),
}
"""What is called while building, by system, and what brings it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Build; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--archive", action="store_true", help="also write the archive that is handed out")
    options = parser.parse_args(arguments)
    tools, how = TOOLS.get(sys.platform, ((), ""))
    missing = [tool for tool in tools if not shutil.which(tool)]
    if missing:
        print(f"build.py: {', '.join(missing)} is not installed ({how})")
        return 1
    folder = build()
    if options.archive and sys.platform == "linux":
        print(archive(folder))
    return 0


def build() -> Path:
    """The built folder, with its licences."""
    subprocess.run([sys.executable, str(PACKAGING / "translations.py"), "release"], check=True)
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", str(DIST),
         "--workpath", str(ROOT / "build"), str(PACKAGING / "gallery_dedup.spec")], check=True,
    )  # fmt: skip
    folder = DIST / (f"{NAME}.app" if sys.platform == "darwin" else COMMAND)
    if sys.platform == "linux":
        (folder / WINDOW).symlink_to(COMMAND)
    write_licences(folder)
    if sys.platform == "darwin":
        seal(folder)
    return folder


def seal(bundle: Path) -> None:
    """Sign the bundle again, as PyInstaller did before there was a LICENSES.txt: every file in it is sealed."""
    from PyInstaller.utils.osx import sign_binary

    sign_binary(str(bundle), None, str(PACKAGING / "macos" / "entitlements.plist"), deep=True)
    subprocess.run(["codesign", "--verify", "--deep", "--strict", str(bundle)], check=True)


def archive(folder: Path) -> Path:
    """The tar.gz for Linux: the folder, with install.sh and what a desktop wants to know beside it."""
    sys.path.insert(0, str(ROOT))
    from gallery_dedup import __version__

    name = f"{COMMAND}-{__version__}-linux-x86_64"
    out = DIST / f"{name}.tar.gz"
    with tempfile.TemporaryDirectory() as place:
        desktop = Path(place, "desktop")
        shutil.copytree(PACKAGING / "linux", desktop, ignore=shutil.ignore_patterns("*.sh", "*.py", "__pycache__"))
        subprocess.run([sys.executable, str(PACKAGING / "linux" / "icons.py"), str(desktop / "icons")], check=True)
        with tarfile.open(out, "w:gz", compresslevel=6) as tar:
            tar.add(folder, f"{name}/{COMMAND}")
            tar.add(desktop, f"{name}/desktop")
            for script in ("install.sh", "uninstall.sh"):
                tar.add(PACKAGING / "linux" / script, f"{name}/{script}")
            tar.add(folder / "LICENSES.txt", f"{name}/LICENSES.txt")
    return out


if __name__ == "__main__":
    raise SystemExit(main())
