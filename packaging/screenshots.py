"""Takes the pictures of the README from the real window.

    python packaging/screenshots.py [FOLDER] [--out OUT] [--all] [--language de]

Scans FOLDER (by default the drawn samples) with a home of its own, then shows and grabs every place, light and dark;
those named in KEPT and KEPT_DARK, or all. FOLDER itself is only read: nothing is moved. Needs a display; Xvfb will do.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

CHECKOUT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(CHECKOUT))

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gallery_dedup.gui.main_window import MainWindow

SIZE = (1200, 780)
PATIENCE = 600
KEPT = ("first", "scanning", "review", "compare", "wipe", "difference", "similar", "removal", "history", "models",
        "help")  # fmt: skip
"""Pictures that are kept in the repository."""
KEPT_DARK = ("first", "review", "compare", "models")
"""Those that are kept dark as well: the rest would show nothing more."""
ARCHIVE = 32
"""Crops of each sample that are scanned for the picture of a scan: enough that it lasts some seconds."""
SEEN_READ = 90
"""Photos that have been read when that picture is taken."""


def main() -> int:
    """Take every picture; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path)
    parser.add_argument("--out", type=Path, default=CHECKOUT / "resources" / "screenshots")
    parser.add_argument("--all", action="store_true", help="take every picture, not only those that are kept")
    parser.add_argument("--language", default="en", help="the window's language: en, de, es, zh_CN")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["GALLERY_DEDUP_HOME"] = home
        # What is moved for the picture of the history goes to a trash of its own.
        os.environ["XDG_DATA_HOME"] = str(Path(home, ".local", "share"))
        # Folders are shown as ~/Pictures/..., whoever takes the pictures.
        os.environ["HOME"] = home
        os.environ.pop("XDG_CONFIG_HOME", None)
        folder = copied(options.folder, Path(home, "Pictures"))
        Photographer(Path(home), options.out, language=options.language, everything=options.all).take(folder)
    return 0


class Photographer:
    """Opens the window, waits for it, and grabs."""

    def __init__(self, home: Path, out: Path, *, language: str, everything: bool) -> None:
        from PySide6.QtGui import QCursor

        from gallery_dedup.gui import language as languages
        from gallery_dedup.gui.app import application
        from gallery_dedup.gui.main_window import MainWindow
        from gallery_dedup.gui.theme import Theme
        from gallery_dedup.locations import default_locations

        self.home, self.out, self.everything = home, out, everything
        self.app = application()
        languages.install(self.app, language)
        locations = default_locations()
        locations.prepare()
        self.window: MainWindow = MainWindow(locations, theme=Theme(self.app, scheme="light"))
        self.window.theme.choose("light")
        self.window.resize(*SIZE)
        self.window.show()
        # A pointer over the window would highlight whatever lies under it.
        QCursor.setPos(self.window.frameGeometry().bottomRight())

    def take(self, folder: Path) -> None:
        """Go through the window as a person would."""
        window = self.window
        first = window.library_page.first
        self.wait(lambda: first.folders.pictures.isVisible() and bool(window.models.offers))
        first.folders.pictures.setFocus()
        self.both("first", window)
        first.skip.click()
        self.grab("empty", window)
        window.library_page.add_folders((str(folder),))
        window.start_scan()
        self.wait(lambda: window.telling.report is not None and window.scans.task is None)
        self.scanning(folder)
        self.review()
        self.comparison()
        self.similar()
        window.go("models")
        self.both("models", window)
        self.dialogs()
        window.go("library")
        self.both("library", window)
        window.close()

    def scanning(self, folder: Path) -> None:
        """A second folder is scanned while the groups of the first are reviewed; then it is gone again."""
        archive = self.home / "Archive"
        draw_archive(folder, archive)
        self.window.library_page.add_folders((str(archive),))
        for scheme in ("light", "dark"):
            self.window.theme.choose(scheme)
            self.window.start_scan()
            self.wait(self.has_read_some)
            self.save("scanning" if scheme == "light" else "scanning-dark", self.window)
            self.window.scans.stop()
            self.wait(lambda: self.window.scans.task is None)
            with self.window.open_library() as library:
                library.erase_cache()
        self.window.theme.choose("light")
        self.window.library_page.remove_folder(str(archive))
        shutil.rmtree(archive)
        self.window.telling.report = None
        self.window.start_scan()
        self.wait(lambda: self.window.telling.report is not None and self.window.scans.task is None)

    def has_read_some(self) -> bool:
        """Whether the scan that runs is well under way, or over."""
        from gallery_dedup.gui import words

        text = self.window.status.text
        read = re.search(r"\d+", text) if text.startswith(words.translated("Reading photos")) else None
        return self.window.scans.task is None or (read is not None and int(read[0]) >= SEEN_READ)

    def review(self) -> None:
        """The list and the light table, with some groups decided."""
        page = self.window.review_page
        for row in range(min(3, page.model.rowCount())):
            page.groups.set_row(row)
            page.accept()
        page.groups.set_row(min(1, page.model.rowCount() - 1))
        self.both("review", self.window)
        page.table.pair.toggle_zoom()
        self.grab("zoomed", self.window)
        page.table.pair.toggle_zoom()
        for density in ("compact", "large", "normal"):
            page.set_density(density)
            if density != "normal":
                self.grab(f"review-{density}", self.window)

    def comparison(self) -> None:
        """A photo and its captioned copy, else two of a group that was edited, else of any."""
        self.window.go("compare")
        self.both("compare-empty", self.window)
        pairs = [(group.keeper.path, member.photo.path) for group in self.window.session.groups
                 for member in group.members[1:] if member.relation is not None]  # fmt: skip
        relations = {member.photo.path: member.relation for group in self.window.session.groups
                     for member in group.members}  # fmt: skip
        pairs.sort(key=lambda pair: ("card" not in pair[1], relations[pair[1]] != "edited"))
        if pairs:
            shown = self.window.compare_page.pair
            self.window.open_paths(pairs[0])
            self.wait(lambda: not self.window.compare_page.is_empty)
            self.rest()
            self.wait(lambda: shown.laid.differing is not None or not shown.can_lay)
            self.both("compare", self.window)
            for mode in ("wipe", "flicker", "overlay", "difference"):
                self.window.actions_[f"mode_{mode}"].trigger()
                self.rest()
                self.both(mode, self.window)
            self.window.actions_["mode_side"].trigger()

    def similar(self) -> None:
        """What is most like a photo of a series."""
        window = self.window
        groups = sorted(window.session.groups, key=lambda group: group.relation.value != "similar_shot")
        if groups:
            window.open_paths([groups[0].keeper.path])
            self.wait(lambda: bool(window.similar_page.model.rowCount()))
            self.both("similar", window)

    def dialogs(self) -> None:
        """The sheets: removal, history, files that were left out, keys."""
        window = self.window
        window.go("review")
        window.removal.ask()
        self.wait(lambda: window.removal.sheet is not None)
        sheet = window.removal.sheet
        if sheet is not None:
            self.both("removal", sheet)
            sheet.accept()
            self.wait(lambda: not window.removal.is_moving and window.scans.task is None)
            self.grab("moved", window)
        window.dialogs.show_history()
        history = window.dialogs.history
        if history is not None:
            self.both("history", history)
            history.close()
        window.show_problems()
        self.grab_dialog("problems")
        window.dialogs.show_keys()
        self.grab_dialog("keys")
        window.dialogs.show_help()
        self.grab_dialog("help")

    def grab_dialog(self, name: str) -> None:
        """Grab the dialog that was opened last, and close it."""
        from PySide6.QtWidgets import QDialog

        self.rest()
        shown = [dialog for dialog in self.window.findChildren(QDialog) if dialog.isVisible()]
        if shown:
            self.both(name, shown[-1])
            shown[-1].close()
            self.rest()

    def both(self, name: str, widget: QWidget) -> None:
        """Grab light and dark."""
        for scheme in ("light", "dark"):
            self.window.theme.choose(scheme)
            self.grab(name if scheme == "light" else f"{name}-dark", widget)
        self.window.theme.choose("light")
        self.rest()

    def grab(self, name: str, widget: QWidget) -> None:
        """Grab once everything has arrived."""
        self.rest()
        self.save(name, widget)

    def save(self, name: str, widget: QWidget) -> None:
        """Grab now, in every colour that is there."""
        kept = KEPT_DARK if name.endswith("-dark") else KEPT
        if self.everything or name.removesuffix("-dark") in kept:
            path = self.out / f"{name}.png"
            widget.grab().save(str(path))
            shrink(path)

    def rest(self) -> None:
        """Let pictures arrive: nothing asked for and a moment passed."""
        until = time.monotonic() + 0.7
        self.wait(lambda: time.monotonic() > until)

    def wait(self, done: Callable[[], bool]) -> None:
        """Run the event loop until something is so."""
        end = time.monotonic() + PATIENCE
        while not done():
            if time.monotonic() > end:
                raise TimeoutError("the window did not get there")
            self.app.processEvents()
            time.sleep(0.005)


def copied(folder: Path | None, place: Path) -> Path:
    """A copy of the folder to work on, or the drawn samples."""
    if folder is not None:
        return shutil.copytree(folder, place)
    from gallery_dedup.imaging.samples import draw_samples

    draw_samples(place)
    whole = next(path for path in sorted(place.rglob("*.jpg")))
    (place / "IMG_2110.jpg").write_bytes(whole.read_bytes()[:20_000])
    (place / "itinerary.txt").write_text("Day 1: the lake. Day 2: the forest.", encoding="utf-8")
    return place


def draw_archive(folder: Path, archive: Path) -> None:
    """Parts of the photos of a folder, each in other colours: many photos, drawn quickly."""
    from PIL import Image, ImageEnhance

    archive.mkdir()
    shots = [path for path in sorted(folder.rglob("*.jpg")) if path.stat().st_size > 50_000][:12]
    for path in shots:
        with Image.open(path) as source:
            whole = source.convert("RGB")
        for number in range(ARCHIVE):
            left, top = whole.width * (number % 8) // 20, whole.height * (number // 8) // 20
            part = whole.crop((left, top, left + whole.width * 3 // 5, top + whole.height * 3 // 5))
            part = ImageEnhance.Color(part).enhance(0.7 + number / 50)
            part.save(archive / f"{path.stem} {number:02}.jpg", quality=90)


def shrink(path: Path) -> None:
    """Write a PNG again without transparency and with a palette: a third of the size, and hardly to be told apart."""
    from PIL import Image

    with Image.open(path) as source:
        picture = source.convert("RGB")
    colours = len(picture.getcolors(1 << 24) or ())
    method = Image.Quantize.FASTOCTREE if colours <= 256 else Image.Quantize.MEDIANCUT
    dither = Image.Dither.NONE if colours <= 256 else Image.Dither.FLOYDSTEINBERG
    picture.quantize(min(colours, 256), method=method, dither=dither).save(path, optimize=True)


if __name__ == "__main__":
    raise SystemExit(main())
