"""The command `serve`: where it serves and where not, what it says, and how it ends."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from gallery_dedup.serve.running import serves_loopback
from tests.end_to_end.command import PATIENCE_SECONDS, Command, Ran, ended, start
from tests.service.served import PAIR

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes are interrupted otherwise there")

ASKING: dict[str, Any] = {"timeout": PATIENCE_SECONDS, "trust_env": False}


@contextmanager
def serving(*words: object) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The command in a process of its own, and its address."""
    process = start("serve", "--port", 0, "--json", *words)
    assert process.stdout is not None
    try:
        told = json.loads("".join(process.stdout.readline() for _ in range(4)))
        assert told["address"].endswith(f":{told['port']}")
        yield process, told["address"]
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("one", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_told_to_end(one: signal.Signals) -> None:
    with serving() as (process, address):
        assert httpx.get(f"{address}/health", **ASKING).json()["status"] == "ok"
        assert httpx.post(f"{address}/similarity", json=PAIR, **ASKING).status_code == 200
        process.send_signal(one)
        assert ended(process) == Ran(0, "", "")
    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{address}/health", **ASKING)


def test_it_says_where_in_words() -> None:
    process = start("serve", "--port", 0)
    assert process.stdout is not None
    line = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    ran = ended(process)
    assert line.startswith("Serving at http://127.0.0.1:")
    assert (ran.status, ran.err) == (0, "")


def test_a_token_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GALLERY_DEDUP_TOKEN", "from-outside")
    with serving("--host", "0.0.0.0") as (_process, address):
        own = address.replace("0.0.0.0", "127.0.0.1")
        assert httpx.get(f"{own}/health", **ASKING).status_code == 401
        bearer = {"Authorization": "Bearer from-outside"}
        assert httpx.get(f"{own}/health", headers=bearer, **ASKING).status_code == 200


def test_a_port_that_is_taken_is_told(command: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"port {port}: another program listens there already" in command.failure("serve", "--port", port)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.0.1", "no.such.host.invalid", ""])
def test_other_addresses_need_a_token(command: Command, host: str) -> None:
    sentence = command.failure("serve", "--port", 0, "--host", host)
    assert "--token TOKEN" in sentence or "not an address" in sentence


@pytest.mark.parametrize("token", ["", " ", "two words", "ü", "line\n"])
def test_a_token_that_could_not_be_sent_is_refused(command: Command, token: str) -> None:
    assert "letters, digits and signs" in command.failure("serve", "--port", 0, "--token", token)


def test_what_is_no_port_or_size_is_refused(command: Command) -> None:
    for port in ("x", "-1", "65536", "1.5", ""):
        ran = command("serve", f"--port={port}")
        assert (ran.status, ran.out) == (2, "")
        assert "is no port: choose a number from 0 to 65535" in ran.err
    assert "no address of this computer" in command.failure("serve", "--host", "no.such.host.invalid", "--token", "t")
    assert "no number from 0.001 to 1000" in command("serve", "--most-megabytes", "0").err


def test_hosts_that_lead_to_this_computer_alone() -> None:
    assert serves_loopback("127.0.0.1")
    assert serves_loopback("localhost")
    assert not serves_loopback("0.0.0.0")
    assert not serves_loopback("")


def test_without_the_extra_it_is_told_how_to_get_it(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gallery_dedup.cli.serve.find_spec", lambda name: None if name == "fastapi" else name)
    sentence = command.failure("serve", "--port", 0)
    assert sentence == (
        "the service needs more libraries (fastapi): install them with python3 -m pip install 'gallery-dedup[serve]'"
    )


def test_the_other_commands_load_nothing_of_it(tmp_path: Path) -> None:
    code = (
        "import sys; from gallery_dedup.cli import main; main(['rules']); "
        "print([name for name in ('fastapi', 'uvicorn', 'starlette') if name in sys.modules])"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=PATIENCE_SECONDS
    )
    assert ran.stdout.splitlines()[-1] == "[]"


def test_nothing_is_written_outside_the_programs_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "TMPDIR", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        folder = tmp_path / name
        folder.mkdir()
        monkeypatch.setenv(name, str(folder))
    with serving() as (process, address):
        for path in ("/compare", "/similarity"):
            assert httpx.post(f"{address}{path}", json=PAIR, **ASKING).status_code == 200
        assert httpx.post(f"{address}/match", json={}, **ASKING).status_code == 200
        process.send_signal(signal.SIGINT)
        assert ended(process).status == 0
    written = {file.relative_to(tmp_path).parts[0] for file in tmp_path.rglob("*") if file.is_file()}
    assert written == {"program"}
