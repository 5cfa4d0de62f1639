"""What every test gets: places of its own, no display, and a check that no thread outlives it."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from gallery_dedup.locations import HOME_VARIABLE, Locations, default_locations

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is no fault, and what fails once fails again; `--hypothesis-profile=default` tries other cases.
settings.register_profile(
    "patient", settings(), deadline=None, derandomize=True, database=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("patient")

THREAD_SECONDS = 60.0
"""How long a thread that was told to end may take, on a slow and busy machine."""
CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings, cache, ledger or trash of the person who runs it."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "program"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))


@pytest.fixture
def locations() -> Locations:
    """The program's folders of this test; not made yet."""
    return default_locations()


@pytest.fixture(autouse=True)
def _no_thread_outlives_its_test() -> Iterator[None]:
    """A thread that the test started and did not end, in Python or in Qt's shared pool, fails it."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and _is_ours(thread)]
    for thread in left:
        thread.join(THREAD_SECONDS)
    names = [thread.name for thread in left if thread.is_alive()]
    if names:
        pytest.fail(f"threads outlived the test: {', '.join(names)}")
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QThreadPool

        if not QThreadPool.globalInstance().waitForDone(int(THREAD_SECONDS * 1000)):
            pytest.fail("work in Qt's thread pool outlived the test")


def _is_ours(thread: threading.Thread) -> bool:
    # A thread that Qt started and that ran Python stays listed as a dummy for as long as Qt keeps it for later work.
    return not isinstance(thread, threading._DummyThread)


@pytest.fixture
def shared_data() -> Path:
    """The folder with shared test photos; the test is skipped where there is none."""
    folder = Path(os.environ.get("GALLERY_DEDUP_TEST_DATA") or CHECKOUT.parent / "shared")
    if not (folder / "photos").is_dir():
        pytest.skip(f"needs the shared test photos, and {folder} has none (GALLERY_DEDUP_TEST_DATA names another)")
    return folder
