"""How long the window is busy with itself while it scans: the target is 50 ms for the longest event.

    python tests/benchmarks/window_latency.py [--photos 2000] [--folder FOLDER] [--browse]

Draws photos into a temporary folder (or takes those of FOLDER), opens the window offscreen, scans, and meanwhile steps
through groups when `--browse` is given. Reports the longest event handled by the GUI thread, and the longest time
between two ticks of a timer that asks for one every 5 ms, which also counts waiting for the interpreter's lock and for
a processor. `longest_event_cpu_ms` is the work alone: on a machine that others use too, compare that.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

TICK_MS = 5


class MeasuredApplication(QApplication):
    """Notes how long each event takes from outside: an event within an event is part of the outer one."""

    def __init__(self) -> None:
        super().__init__([])
        self.longest: list[tuple[float, str]] = []
        self.over = Counter[str]()
        self.longest_work = 0.0
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        # Qt asks here for the events of every thread, those of the pools too.
        if self._depth or threading.current_thread() is not threading.main_thread():
            return super().notify(receiver, event)
        self._depth += 1
        name = f"{event.type().name} to {type(receiver).__name__}"
        began, worked = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            self._depth -= 1
            took = (time.perf_counter() - began) * 1000
            self.longest_work = max(self.longest_work, (time.thread_time() - worked) * 1000)
            if took > 20:
                self.longest.append((took, name))
                self.over[name] += 1


def draw_photos(folder: Path, count: int) -> None:
    """Photos of 2 megapixels: every third is a re-saved copy of the one before it."""
    from PIL import Image

    picture = None
    for number in range(count):
        if number % 3 or picture is None:
            coarse = np.random.default_rng(number).integers(0, 256, (15, 20, 3), dtype=np.uint8)
            picture = Image.fromarray(coarse, "RGB").resize((1600, 1200), Image.Resampling.BICUBIC)
        picture.save(folder / f"{number:05}.jpg", quality=80 if number % 3 == 0 else 92)


def main() -> int:
    """Measure and print one JSON document."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=2000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--browse", action="store_true", help="step through groups while the scan runs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ["GALLERY_DEDUP_HOME"] = str(Path(place, "home"))
        folder = options.folder or Path(place, "photos")
        if options.folder is None:
            folder.mkdir()
            draw_photos(folder, options.photos)
        print(json.dumps(measure(folder, browse=options.browse), indent=2))
    return 0


def measure(folder: Path, *, browse: bool) -> dict[str, object]:
    """Scan a folder in the window and note every pause."""
    from gallery_dedup.gui.main_window import MainWindow
    from gallery_dedup.gui.theme import Theme
    from gallery_dedup.locations import default_locations

    app = MeasuredApplication()
    locations = default_locations()
    locations.prepare()
    window = MainWindow(locations, theme=Theme(app))
    window.show()
    app.processEvents()
    window.library_page.add_folders((str(folder),))
    gaps: list[float] = []
    clock = QElapsedTimer()

    def tick() -> None:
        gaps.append(clock.nsecsElapsed() / 1e6)
        clock.start()

    ticker = QTimer(interval=TICK_MS)
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(tick)
    stepper = QTimer(interval=150)
    stepper.timeout.connect(window.review_page.next_photo)
    app.longest.clear()
    app.over.clear()
    app.longest_work = 0.0
    began = time.perf_counter()
    window.start_scan()
    window.scans.reported.connect(lambda _report: QTimer.singleShot(1000, app.quit))
    window.scans.failed.connect(lambda _error: app.quit())
    clock.start()
    ticker.start()
    if browse:
        stepper.start()
    app.exec()
    seconds = time.perf_counter() - began
    ticker.stop()
    stepper.stop()
    report = window.telling.report
    window.close()
    gaps.sort()
    app.longest.sort(reverse=True)
    return {
        "photos": report.photos if report else None,
        "groups": len(report.groups) if report else None,
        "seconds": round(seconds, 1),
        "longest_event_ms": round(app.longest[0][0], 1) if app.longest else "under 20",
        "longest_event_cpu_ms": round(app.longest_work, 1),
        "events_over_20_ms": dict(app.over.most_common(6)),
        "longest_events": [f"{took:.0f} ms {name}" for took, name in app.longest[:5]],
        "longest_gap_ms": round(gaps[-1], 1),
        "gap_99_9_percent_ms": round(gaps[int(len(gaps) * 0.999)], 1),
        "gaps_over_50_ms": sum(gap > 50 for gap in gaps),
        "ticks": len(gaps),
    }


if __name__ == "__main__":
    raise SystemExit(main())
