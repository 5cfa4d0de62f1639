"""The window as a process of its own, that tells on its standard output what it is asked to tell."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
START = """
import sys
from PySide6.QtCore import QTimer
from gallery_dedup.gui.app import application, main
app = application()

def tell(*words):
    print(*words, flush=True)

def meet():
    windows = [window for window in app.topLevelWidgets() if hasattr(window, "keeper") and window.isVisible()]
    if windows:
        tell("ready")
        met(windows[0])
    else:
        QTimer.singleShot(5, meet)

{met}
QTimer.singleShot(0, meet)
raise SystemExit(main(sys.argv[1:]{options}))
"""
TELL_PATHS = """
def met(window):
    window.desktop.paths_wanted.connect(lambda paths: tell("paths", *paths))
"""
NOTHING = "def met(window): ..."


def environment(home: Path, **more: str) -> dict[str, str]:
    """What a process of the program's own home is started with."""
    return {**os.environ, "GALLERY_DEDUP_HOME": str(home), "PYTHONPATH": str(CHECKOUT), **more}


@contextmanager
def window_process(home: Path, *paths: str, met: str = NOTHING, more: Mapping[str, str] | None = None,
                   options: str = "") -> Iterator[subprocess.Popen[str]]:  # fmt: skip
    """A window that is ready; `met` defines what is done with it, and the process is gone at the end."""
    words = [sys.executable, "-c", START.format(met=met, options=options), *paths]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env=environment(home, **(more or {}))) as process:  # fmt: skip
        try:
            said = line(process)
            assert said == "ready", said + (process.stderr.read() if process.stderr and not said else "")
            yield process
        finally:
            if process.poll() is None:
                process.terminate()


def line(process: subprocess.Popen[str]) -> str:
    """The next line that the process says."""
    assert process.stdout is not None
    return process.stdout.readline().rstrip("\n")


def second_start(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command `gallery-dedup` with these words, until it ends."""
    return subprocess.run([sys.executable, "-m", "gallery_dedup", *words], capture_output=True, text=True, timeout=600,
                          env=environment(home), check=False)  # fmt: skip
