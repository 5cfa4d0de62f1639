"""Runs the built program as a stranger would: an empty home, no Python on the path, none of our variables.

    python packaging/smoke_test.py [FOLDER]      by default dist/gallery-dedup (macOS: dist/Gallery Dedup.app)

Photos are drawn in every family of formats (JPEG, PNG, HEIC, AVIF, camera RAW). The commands answer, with the right
exit status; the window opens by itself, in English and in German, and checks itself (see gui/self_check.py): icons,
translations, our network, scan, comparison, to the trash and back. On Linux without a display Xvfb is started. What is
done is printed with its time; the exit status is 1 when something was not as it should be.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gallery_dedup import __version__  # noqa: E402 - found through the path above

MOST_BYTES = 380_000_000
"""How large the folder for Linux may be; those for other systems keep libraries that are left out there."""
FORMATS = ("avif", "dng", "heic", "jpg", "png")
PATIENCE = 300
SUFFIX = ".exe" if sys.platform == "win32" else ""
SYSTEM_VARIABLES = (
    "DISPLAY",
    "XAUTHORITY",
    "WAYLAND_DISPLAY",
    "SYSTEMROOT",
    "WINDIR",
    "COMSPEC",
    "NUMBER_OF_PROCESSORS",
)


class NotAsItShould(Exception):
    """What was found instead."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run every check; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    default = "Gallery Dedup.app" if sys.platform == "darwin" else "gallery-dedup"
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist" / default)
    folder = parser.parse_args(arguments).folder.resolve()
    with tempfile.TemporaryDirectory(prefix="a stranger's home ") as home, display():
        stranger = Stranger(folder, Path(home).resolve())
        checks = stranger.checks()
        results = [told(name, check) for name, check in checks]
    print(f"{results.count(True)} passed, {results.count(False)} failed", flush=True)
    return 0 if all(results) else 1


def told(name: str, check: Callable[[], str]) -> bool:
    """Carry a check out and print what it found; returns whether it passed."""
    start = time.monotonic()
    try:
        word, text = "ok", check()
    except NotAsItShould as error:
        word, text = "FAILED", str(error)
    except (OSError, subprocess.SubprocessError, ValueError, KeyError) as error:
        word, text = "FAILED", f"{type(error).__name__}: {error}"
    print(f"{word:6} {time.monotonic() - start:6.2f} s  {name}: {text}", flush=True)
    return word == "ok"


def need(holds: object, otherwise: object) -> None:
    """Stop a check with what was found instead."""
    if not holds:
        raise NotAsItShould(str(otherwise))


@contextmanager
def display() -> Iterator[None]:
    """A display: the one that is there, or on Linux one of our own."""
    if sys.platform != "linux" or os.environ.get("DISPLAY"):
        yield
        return
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(writing)
    with os.fdopen(reading) as told_by_server:
        os.environ["DISPLAY"] = f":{told_by_server.readline().strip()}"
    try:
        yield
    finally:
        server.terminate()
        server.wait()
        del os.environ["DISPLAY"]


class Stranger:
    """Somebody who has the folder of the program, an empty home, and photos."""

    def __init__(self, folder: Path, home: Path) -> None:
        inside = folder / "Contents" / "MacOS" if folder.suffix == ".app" else folder
        self.folder, self.home = folder, home
        self.command, self.window = (inside / f"gallery-dedup{end}{SUFFIX}" for end in ("", "-window"))
        self.photos = home / "My photos"
        self._before: dict[str, int] = {}

    def checks(self) -> list[tuple[str, Callable[[], str]]]:
        """What is checked, in this order."""
        listed: list[tuple[str, Callable[[], str]]] = [
            ("folder", self.look_at_folder),
            ("photos", self.draw),
            ("--version", self.version),
            ("compare --json", self.compare),
            ("exit statuses", self.statuses),
            ("scan --json", self.scan),
            ("serve", self.serve),
            ("window, first start", self.open_window),
            ("window, second start", self.open_window),
            ("window checks itself", lambda: self.check_itself("en")),
            ("window checks itself in German", lambda: self.check_itself("de")),
            ("afterwards", self.look_around),
        ]
        # Elsewhere the window's own check has to do: nothing else can see a window there.
        return [one for one in listed if shutil.which("xdotool") or "start" not in one[0]]

    def environment(self, language: str = "en") -> dict[str, str]:
        """What a stranger's programs are told: nothing of Python, Qt or us."""
        empty = self.home / "empty"
        empty.mkdir(exist_ok=True)
        tag = {"en": "en_US", "de": "de_DE"}[language]
        told = {name: os.environ[name] for name in SYSTEM_VARIABLES if name in os.environ}
        places = {"HOME": self.home, "USERPROFILE": self.home, "PATH": empty, "TMPDIR": self.home, "TEMP": self.home}
        if sys.platform == "win32":
            places |= {"APPDATA": self.home / "AppData/Roaming", "LOCALAPPDATA": self.home / "AppData/Local"}
        return {**told, **{name: str(place) for name, place in places.items()},
                "LANG": f"{tag}.UTF-8", "LANGUAGE": language}  # fmt: skip

    def run(self, *words: str, status: int, program: Path | None = None, language: str = "en") -> str:
        """Run the program; returns what it printed, after a look at its exit status."""
        ran = subprocess.run(
            [str(program or self.command), *words], env=self.environment(language), cwd=self.home,
            capture_output=True, text=True, encoding="utf-8", timeout=PATIENCE, check=False,
        )  # fmt: skip
        need(ran.returncode == status, f"{words} ended with {ran.returncode}, not {status}: {ran.stdout}{ran.stderr}")
        need("Traceback" not in ran.stderr, ran.stderr)
        return ran.stdout

    def look_at_folder(self) -> str:
        """Size, licences, nothing under the GPL, and no file of those who built it."""
        self._before = self._listing()
        size = sum(self._before.values())
        need(sys.platform != "linux" or size <= MOST_BYTES, f"{size:,} bytes are more than {MOST_BYTES:,}")
        licences = list(self.folder.rglob("LICENSES.txt"))
        need(licences, "there is no LICENSES.txt")
        text = licences[0].read_text(encoding="utf-8")
        need("Nothing in this folder is under the GPL" in text, "LICENSES.txt says that something is under the GPL")
        return f"{size / 1e6:.1f} MB in {len(self._before)} files"

    def _listing(self) -> dict[str, int]:
        files = (path for path in self.folder.rglob("*") if path.is_file() and not path.is_symlink())
        return {str(path): path.stat().st_size for path in files}

    def draw(self) -> str:
        """One motif in every family of formats, another one alone, and a file that is no picture."""
        self.photos.mkdir()
        draw_photos(self.photos)
        return ", ".join(sorted(path.name for path in self.photos.iterdir()))

    def version(self) -> str:
        """The version of the code it was built from."""
        said = self.run("--version", status=0).strip()
        need(said == f"gallery-dedup {__version__}", said)
        start = time.monotonic()
        self.run("--version", status=0)
        return f"{said}, warm in {time.monotonic() - start:.2f} s"

    def compare(self) -> str:
        """Two formats of one motif are the same picture; another motif is not."""
        a, b, other = (str(self.photos / name) for name in ("lake.jpg", "lake.heic", "dunes.jpg"))
        found = json.loads(self.run("compare", a, b, "--json", status=0))
        need(found["relation"] == "resaved", found)
        need(found["scores"]["instance"] is not None, "the network that comes with the program gave no score")
        need(
            json.loads(self.run("compare", a, other, "--json", status=0))["relation"] is None, "other motifs are alike"
        )
        return f"{found['summary']} instance {found['scores']['instance']:.3f}"

    def statuses(self) -> str:
        """0 done, 1 failed, 2 wrong usage; with --json an error is JSON too."""
        a, text = str(self.photos / "lake.jpg"), str(self.photos / "notes.txt")
        self.run("dimensions", status=0)
        error = json.loads(self.run("compare", a, text, "--json", status=1))["error"]
        self.run("compare", a, str(self.photos / "missing.jpg"), status=1)
        self.run("no-such-command", status=2)
        self.run("scan", status=2)
        return f"0, 1 and 2 where they belong; {error!r}"

    def scan(self) -> str:
        """Every format is read and found to be the same motif."""
        found = json.loads(self.run("scan", str(self.photos), "--json", status=0))
        need(len(found["groups"]) == 1, found["groups"])
        names = {Path(photo["path"]).name for photo in found["groups"][0]["members"]}
        need(names == {f"lake.{ending}" for ending in FORMATS}, f"the group holds {sorted(names)}")
        need(not found["failures"], found["failures"])
        return f"one group of {', '.join(sorted(names))}"

    def serve(self) -> str:
        """The service answers, shows its page, and ends when it is told to."""
        program = subprocess.Popen([str(self.command), "serve", "--port", "0", "--json"], env=self.environment(),
                                   cwd=self.home, stdout=subprocess.PIPE, text=True)  # fmt: skip
        try:
            told = json.loads("".join(iter_until(program.stdout or (), "}")))
            with urllib.request.urlopen(f"{told['address']}/health", timeout=PATIENCE) as answer:
                health = answer.status
            with urllib.request.urlopen(told["address"], timeout=PATIENCE) as answer:
                page = answer.read().decode("utf-8")
            need(health == 200 and "<title>" in page, page)
        finally:
            program.terminate()
            program.wait(PATIENCE)
            if program.stdout:
                program.stdout.close()
        return f"its page has {len(page)} characters"

    def open_window(self) -> str:
        """The window comes up by itself, and a key ends it."""
        start = time.monotonic()
        said = (self.home / "said.txt").open("w+", encoding="utf-8")
        program = subprocess.Popen([str(self.window)], env=self.environment(), cwd=self.home, stderr=said)
        number = ""
        while not number and program.poll() is None and time.monotonic() < start + PATIENCE:
            seen = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid), "--name",
                                   "Gallery Dedup"], capture_output=True, text=True, check=False)  # fmt: skip
            number = seen.stdout.split()[0] if seen.stdout.split() else ""
            time.sleep(0.01)
        shown = time.monotonic() - start
        try:
            need(number, f"no window was shown; the program ended with {program.poll()}")
            load, used = os.getloadavg()[0], processor_seconds(program.pid)
            time.sleep(1)
            subprocess.run(["xdotool", "windowfocus", "--sync", number, "key", "ctrl+q"], check=True)
            need(program.wait(PATIENCE) == 0, f"Ctrl+Q ended it with {program.returncode}")
            said.seek(0)
            need("Traceback" not in (text := said.read()), text)
        finally:
            said.close()
            if program.poll() is None:
                program.kill()
        return f"shown after {shown:.2f} s (load {load:.1f}; {used:.2f} s of a processor), ended by Ctrl+Q"

    def check_itself(self, language: str) -> str:
        """What gui/self_check.py looks at, on the photos drawn here."""
        report = self.home / f"report-{language}.json"
        before = {path: path.read_bytes() for path in self.photos.iterdir()}
        try:
            self.run("--self-check", str(report), str(self.photos), status=0, program=self.window, language=language)
        except NotAsItShould as error:
            raise NotAsItShould(report.read_text(encoding="utf-8") if report.exists() else str(error)) from error
        need({path: path.read_bytes() for path in self.photos.iterdir()} == before, "the photos are not what they were")
        told_ = json.loads(report.read_text(encoding="utf-8"))
        seen = {check["name"]: check["seen"] for check in told_["checks"]}
        need(told_["frozen"] and told_["version"] == __version__, told_)
        need(seen["language"]["language"] == language, seen["language"])
        words = [seen["window"]["commands"]["library"], seen["language"]["qt_cancel"].replace("&", "")]
        need(words == {"en": ["Library", "Cancel"], "de": ["Bibliothek", "Abbrechen"]}[language], words)
        steps = ", ".join(f"{check['name']} {check['seconds']:.1f} s" for check in told_["checks"])
        return f"{' / '.join(words)}; {seen['icons']['drawn']} icons; {seen['trash']['photo']} there and back; {steps}"

    def look_around(self) -> str:
        """The program wrote into the home only, and not into its own folder."""
        need(self._listing() == self._before, "the program's own folder has changed")
        left = sorted({str(path.relative_to(self.home)).split(os.sep)[0] for path in self.home.iterdir()})
        need(not [name for name in left if name.startswith("gallery-dedup-check-")], "the check left its home behind")
        return f"its folder is as it was; in the home lie {', '.join(left)}"


def iter_until(lines: Iterable[str], last: str) -> Iterator[str]:
    """The lines up to the one that says `last`."""
    for line in lines:
        yield line
        if line.strip() == last:
            return


def processor_seconds(process: int) -> float:
    """What a process has used of the processors, which a busy machine changes little (Linux)."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def draw_photos(folder: Path) -> None:
    """One motif as JPEG, PNG, HEIC, AVIF and DNG, another one as JPEG, and a text."""
    import pillow_heif
    from PIL import Image

    from gallery_dedup.imaging import scenes
    from tests.unit.imaging.drawing import tiff

    pillow_heif.register_heif_opener()
    lake = Image.fromarray(scenes.lake()).resize((1200, 800), Image.Resampling.LANCZOS)
    for ending in ("jpg", "png", "heic", "avif"):
        lake.save(folder / f"lake.{ending}", quality=85)
    preview = io.BytesIO()
    lake.save(preview, "JPEG", quality=95)
    size = {0x100: (4, lake.width), 0x101: (4, lake.height), 0xC620: (4, (lake.width, lake.height))}
    # As cameras write it: a preview, and beside it what the sensor saw, which is not read.
    sensor = {**size, 0x102: (3, 14), 0x103: (3, 7), 0x106: (3, 32803), -1: (7, bytes(64))}
    raw = tiff(
        {0x10F: (2, b"Any\0"), 0xC612: (1, (1, 4, 0, 0)), 0x103: (3, 7), -1: (7, preview.getvalue())}, sub=sensor
    )
    (folder / "lake.dng").write_bytes(raw)
    Image.fromarray(scenes.dunes()).save(folder / "dunes.jpg", quality=92)
    (folder / "notes.txt").write_text("not a picture", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main())
