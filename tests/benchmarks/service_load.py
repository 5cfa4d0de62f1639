"""How the service bears a load of pairs, beside the bare cost of the work.

    python tests/benchmarks/service_load.py [--requests 1000] [--at-once 10] [--path /similarity]

Every request holds two pictures that no other has; then the same requests come once more, when their vectors are
remembered. The bare work is the same function called for the same documents, with as many threads, in a program of its
own: first while each picture is new, then again. Counts what was lost; waiting times in milliseconds, processor time of
the whole program in seconds.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from urllib.parse import urlsplit

import numpy as np

from gallery_dedup.compat.comparison_answered import comparison_answer
from gallery_dedup.compat.requests import read_json
from gallery_dedup.compat.requests_answered import Asking, similarity_answer
from gallery_dedup.imaging.source import Fetching
from gallery_dedup.library import Library
from gallery_dedup.locations import HOME_VARIABLE, default_locations
from tests.unit.pictures import jpeg, numbered_jpeg, scene

ANSWERS = {"/similarity": similarity_answer, "/compare": comparison_answer}
WORKERS = 4
ROUNDS = ("new", "remembered")


def documents(count: int) -> list[bytes]:
    """Requests of pairs of drawn pictures, each picture with bytes of its own."""
    drawn = [jpeg(scene(number)) for number in range(20)]
    pictures = [
        base64.b64encode(numbered_jpeg(drawn[number % len(drawn)], number)).decode() for number in range(2 * count)
    ]
    return [
        json.dumps({"image_a": pictures[2 * number], "image_b": pictures[2 * number + 1]}).encode()
        for number in range(count)
    ]


def timed(bodies: Sequence[bytes], asking: Callable[[], Callable[[bytes], None]], *, threads: int) -> list[float]:
    """Seconds of each request, by so many threads at once; those that fail are missing."""
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    for body in bodies:
        waiting.put(body)
    seconds: list[float] = []

    def run() -> None:
        ask = asking()
        while True:
            try:
                body = waiting.get_nowait()
            except queue.Empty:
                return
            started = time.perf_counter()
            ask(body)
            seconds.append(time.perf_counter() - started)

    running = [threading.Thread(target=run) for _ in range(threads)]
    for thread in running:
        thread.start()
    for thread in running:
        thread.join()
    return seconds


def told(what: str, seconds: list[float], wall: float, *, count: int, cpu: float) -> str:
    """One line."""
    p50, p99 = np.percentile(np.array(seconds) * 1000, (50, 99))
    return (
        f"{what:<22} {len(seconds):>5} answered, {count - len(seconds)} lost, {wall:6.1f} s, "
        f"p50 {p50:7.1f} ms, p99 {p99:7.1f} ms, {cpu:6.1f} s of processor time, {cpu / count * 1000:.1f} ms each"
    )


@contextmanager
def service(home: str) -> Iterator[tuple[str, int]]:
    """The command `serve` in a process of its own, and where it serves."""
    command = [sys.executable, "-m", "gallery_dedup", "serve", "--port", "0", "--json"]
    process = subprocess.Popen(command, env={**os.environ, HOME_VARIABLE: home}, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        address = json.loads("".join(process.stdout.readline() for _ in range(4)))["address"]
        yield address, process.pid
    finally:
        process.terminate()
        process.wait()


def cpu_of(process: int) -> float:
    """Processor time of a process until now, in seconds, where /proc tells it."""
    with open(f"/proc/{process}/stat", encoding="ascii") as file:
        words = file.read().rpartition(")")[2].split()
    return (int(words[11]) + int(words[12])) / os.sysconf("SC_CLK_TCK")


def by_http(bodies: Sequence[bytes], path: str, *, at_once: int) -> None:
    """Ask the service for all of them, twice."""
    with tempfile.TemporaryDirectory() as home, service(home) as (address, process):
        where = urlsplit(address)

        def asking() -> Callable[[bytes], None]:
            connection = HTTPConnection(where.hostname or "", where.port, timeout=600)

            def ask(body: bytes) -> None:
                connection.request("POST", path, body, {"Content-Type": "application/json"})
                answer = connection.getresponse()
                data = answer.read()
                if answer.status != 200:
                    raise SystemExit(f"answered {answer.status}: {data.decode()}")

            return ask

        for which in ROUNDS:
            before, started = cpu_of(process), time.perf_counter()
            seconds = timed(bodies, asking, threads=at_once)
            wall = time.perf_counter() - started
            print(told(f"service, {which}", seconds, wall, count=len(bodies), cpu=cpu_of(process) - before), flush=True)


def bare(bodies: Sequence[bytes], path: str, *, threads: int) -> None:
    """Call the function for all of them, twice, in a process of its own."""
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        answer, asking = ANSWERS[path], Asking(Fetching(private=False, most_bytes=10_000_000))

        def ask(body: bytes) -> None:
            with Library(default_locations()) as library:
                answer(read_json(body), library, asking=asking)

        for which in ROUNDS:
            before, started = time.process_time(), time.perf_counter()
            seconds = timed(bodies, lambda: ask, threads=threads)
            wall, cpu = time.perf_counter() - started, time.process_time() - before
            print(told(f"bare x{threads}, {which}", seconds, wall, count=len(bodies), cpu=cpu), flush=True)


def main() -> None:
    """Print a line for each round."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--requests", type=int, default=1000)
    parser.add_argument("--at-once", type=int, default=10)
    parser.add_argument("--path", choices=sorted(ANSWERS), default="/similarity")
    parser.add_argument("--bare", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    bodies = documents(options.requests)
    if options.bare:
        bare(bodies, options.path, threads=options.bare)
        return
    by_http(bodies, options.path, at_once=options.at_once)
    words = ["--requests", str(options.requests), "--path", options.path]
    for threads in (WORKERS, options.at_once):
        subprocess.run([sys.executable, __file__, *words, "--bare", str(threads)], check=True)


if __name__ == "__main__":
    main()
