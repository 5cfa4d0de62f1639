"""What the tests of the service get."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from gallery_dedup.locations import HOME_VARIABLE, Locations, default_locations
from tests.end_to_end.command import Command
from tests.service.served import Served, serving


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A service for all tests of a file, with the limits that it has by default, and no token."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv(HOME_VARIABLE, str(tmp_path_factory.mktemp("service")))
        locations = default_locations()
    with serving(locations) as one:
        yield one


@pytest.fixture
def fresh(locations: Locations) -> Iterator[Served]:
    """A service that shares its cache with the commands of this test, and remembers no address of another."""
    with serving(locations) as one:
        yield one


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """The command `gallery-dedup`."""
    return Command(capsys)


@pytest.fixture
def loopback_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """Servers of the tests stand for those of the internet, which a test cannot ask."""
    monkeypatch.setattr("gallery_dedup.imaging.fetching._is_public", lambda _address: True)
