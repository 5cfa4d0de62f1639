"""How long the window is busy with itself while it scans: the target is 50 ms for the longest event.

    python tests/benchmarks/window_latency.py [--photos 2000] [--folder FOLDER] [--browse] [--name-events]

Draws photos into a temporary folder (or takes those of FOLDER), opens the window offscreen, scans, and meanwhile steps
through groups when `--browse` is given. Reports the longest turn of the event loop, from its first event to the next
sleep, which is at least as long as the longest event in it, and the longest time between two ticks of a timer that asks
for one every 5 ms. Both count waiting for the interpreter's lock and for a processor; `longest_turn_cpu_ms` is the work
alone: on a machine that others use too, compare that.

Only the first event of a turn is looked at: a filter that saw every event would have to wait for the interpreter's
lock at each of the hundreds that a layout sends, and would measure mostly itself. `--name-events` does just that, to
find out what a long turn is made of; its figures are not the window's.

The loop is watched from its dispatcher. A `notify` of our own would be called by Qt's own threads as well, and those
would wait for the interpreter's lock while its holder waits for them.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractEventDispatcher, QElapsedTimer, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

TICK_MS = 5
LIMIT_MS = 50


class Turns(QObject):
    """Measures turns of the event loop, and notes which events long ones held when it is told to."""

    def __init__(self, app: QApplication, *, name_events: bool) -> None:
        super().__init__(app)
        self._app, self._name_events = app, name_events
        self.long: list[tuple[float, str]] = []
        self.busy: list[tuple[float, str]] = []
        self.count = 0
        self._began: tuple[float, float] | None = None
        self._events: list[str] = []
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.aboutToBlock.connect(self._sleep)
        app.installEventFilter(self)

    def eventFilter(self, receiver: QObject, event: QEvent) -> bool:  # noqa: N802
        """Note an event of the GUI thread; the first one after a sleep begins a turn."""
        if self._began is None:
            self._began = (time.perf_counter(), time.thread_time())
            self._events.clear()
            if not self._name_events:
                self._app.removeEventFilter(self)
        if event.type() != QEvent.Type.Paint:
            self._events.append(f"{event.type().name} to {type(receiver).__name__}")
        return False

    def _sleep(self) -> None:
        if self._began is None:
            return
        (began, worked), self._began = self._began, None
        if not self._name_events:
            self._app.installEventFilter(self)
        took = (time.perf_counter() - began) * 1000
        self.count += 1
        work = (time.thread_time() - worked) * 1000
        if took > LIMIT_MS / 2 or work > LIMIT_MS / 10:
            events = ", ".join(dict.fromkeys(self._events))[:400]
            self.long.append((took, events))
            self.busy.append((work, events))


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
    parser.add_argument("--name-events", action="store_true", help="name the events of long turns; slows them down")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        os.environ["GALLERY_DEDUP_HOME"] = str(Path(place, "home"))
        folder = options.folder or Path(place, "photos")
        if options.folder is None:
            folder.mkdir()
            draw_photos(folder, options.photos)
        figures = measure(folder, browse=options.browse, name_events=options.name_events)
        sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def measure(folder: Path, *, browse: bool, name_events: bool) -> dict[str, object]:
    """Scan a folder in the window and note every pause."""
    from gallery_dedup.gui.app import application
    from gallery_dedup.gui.main_window import MainWindow
    from gallery_dedup.gui.theme import Theme
    from gallery_dedup.locations import default_locations

    app = application()
    locations = default_locations()
    locations.prepare()
    window = MainWindow(locations, theme=Theme(app))
    window.show()
    app.processEvents()
    window.library_page.add_folders((str(folder),))
    app.processEvents()
    gaps: list[float] = []
    clock = QElapsedTimer()

    def tick() -> None:
        gaps.append(clock.nsecsElapsed() / 1e6)
        clock.start()

    ticker = QTimer(interval=TICK_MS)
    ticker.setTimerType(Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(tick)
    stepper = QTimer(interval=150)

    def browse_on() -> None:
        if not window.review_page.table.step(1):
            window.review_page.next_group()

    stepper.timeout.connect(browse_on)
    window.scans.reported.connect(lambda _report: QTimer.singleShot(1000, app.quit))
    window.scans.failed.connect(lambda _error: app.quit())
    began = time.perf_counter()
    window.start_scan()
    turns = Turns(app, name_events=name_events)
    clock.start()
    ticker.start()
    if browse:
        stepper.start()
    app.exec()
    seconds = time.perf_counter() - began
    ticker.stop()
    stepper.stop()
    report = window.telling.report
    app.removeEventFilter(turns)
    window.close()
    gaps.sort()
    turns.long.sort(reverse=True)
    turns.busy.sort(reverse=True)
    return {
        "photos": report.photos if report else None,
        "groups": len(report.groups) if report else None,
        "seconds": round(seconds, 1),
        "longest_turn_ms": round(turns.long[0][0], 1) if turns.long else f"under {LIMIT_MS / 2}",
        "longest_turn_cpu_ms": round(turns.busy[0][0], 1) if turns.busy else f"under {LIMIT_MS / 10}",
        "turns_over_50_ms": sum(took > LIMIT_MS for took, _events in turns.long),
        "turns": turns.count,
        "longest_turns": [f"{took:.0f} ms: {events}" for took, events in turns.long[:5]],
        "busiest_turns": [f"{work:.0f} ms of work: {events}" for work, events in turns.busy[:8]],
        "longest_gap_ms": round(gaps[-1], 1),
        "gap_99_9_percent_ms": round(gaps[int(len(gaps) * 0.999)], 1),
        "gaps_over_50_ms": sum(gap > LIMIT_MS for gap in gaps),
        "ticks": len(gaps),
    }


if __name__ == "__main__":
    raise SystemExit(main())
