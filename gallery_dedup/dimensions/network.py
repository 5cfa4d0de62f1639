"""Networks on the disk: opened when they are first needed, once for the whole process, and shared by all threads.

One session with one thread each worker and no spinning is the fastest on few cores, and leaves the others free.
"""

from __future__ import annotations

import os
import re
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from numpy.typing import NDArray

from gallery_dedup.assets import model
from gallery_dedup.background import return_memory
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import ModelError, SettingsError
from gallery_dedup.stopping import check_wanted

if TYPE_CHECKING:
    import onnxruntime

CPU = "CPU"
_SUFFIX = "ExecutionProvider"
_QUIET = 3
"""Errors are raised; warnings are for those who build networks."""

_HEAD = re.compile(r"^\[ONNXRuntimeError\] : \d+ : \w+ : ")
_MOST_CHARACTERS = 240
"""Of what onnxruntime says, which may go on with places in its own source."""

Feeds: TypeAlias = Mapping[str, NDArray[Any]]
Outputs: TypeAlias = Sequence[NDArray[Any]]


@dataclass(frozen=True, slots=True)
class Network:
    """An ONNX file and the names of the outputs that are wanted of it; making one opens nothing.

    `file` is a path, or the name of a file that comes with the program. `sha256` tells another file under the same path
    apart. `provider` is what runs it: CPU, or another one that onnxruntime offers here, by its name with or without
    "ExecutionProvider".
    """

    file: str | Path
    outputs: tuple[str, ...]
    provider: str = CPU
    sha256: str = ""

    def run(self, feeds: Feeds) -> Outputs:
        """The wanted outputs for the inputs, which are given by name; safe from any number of threads at once.

        Raises ModelError when the file is missing, damaged or not the network that was meant, and SettingsError when
        the provider is not to be had.
        """
        check_wanted()
        with _lent(self) as session:
            try:
                outputs: Outputs = session.run(self.outputs, dict(feeds))
            except Exception as error:
                # onnxruntime's own exceptions have no root but Exception.
                raise ModelError(
                    sentence("the network {file} cannot be used: {reason}", file=self.file, reason=reason(error))
                ) from error
        return outputs


def release_idle(seconds: float = 0.0) -> int:
    """Close the sessions that nobody has used for that long, and give their memory back; returns how many.

    One that is running or being opened stays; a closed one is opened again when it is next needed.
    """
    with _table:
        before = time.monotonic() - seconds
        idle = [key for key, shared in _shared.items() if not shared.users and shared.used <= before]
        closed = [_shared.pop(key) for key in idle]
    count = sum(shared.session is not None for shared in closed)
    closed.clear()
    if count:
        return_memory()
    return count


def _keep_quiet() -> None:
    """Tell onnxruntime, before it is loaded, not to report to its makers, as it does from version 1.29 on.

    It is loaded where it is first needed: that takes a sixth of a second, and only a new photo needs it.
    """
    os.environ["ORT_DISABLE_TELEMETRY"] = "1"


def available_providers() -> tuple[str, ...]:
    """What onnxruntime can run networks with here, CPU among them, by short names."""
    _keep_quiet()
    import onnxruntime

    # Azure's runs networks on a server far away.
    return tuple(name.removesuffix(_SUFFIX) for name in onnxruntime.get_available_providers() if "Azure" not in name)


@dataclass(eq=False, slots=True)
class _Shared:
    """One session of the process, how many are using it now, and when the last one ended (monotonic seconds)."""

    session: onnxruntime.InferenceSession | None = None
    opening: threading.Lock = field(default_factory=threading.Lock)
    users: int = 0
    used: float = 0.0


_shared: dict[tuple[str | Path, str, str], _Shared] = {}
_table = threading.Lock()


@contextmanager
def _lent(network: Network) -> Iterator[onnxruntime.InferenceSession]:
    with _table:
        shared = _shared.setdefault((network.file, network.sha256, network.provider), _Shared())
        shared.users += 1
    try:
        with shared.opening:
            if shared.session is None:
                path = network.file if isinstance(network.file, Path) else _bundled(network.file)
                shared.session = opened(path, provider=network.provider)
        yield shared.session
    finally:
        with _table:
            shared.users -= 1
            shared.used = time.monotonic()


def _bundled(file: str) -> Path:
    try:
        return model(file)
    except FileNotFoundError as error:
        raise ModelError(str(error)) from error


def opened(path: Path, *, provider: str = CPU) -> onnxruntime.InferenceSession:
    """A session of its own; raises ModelError naming the file, and SettingsError for a provider that is not offered."""
    _keep_quiet()
    import onnxruntime

    wanted = _provider(provider)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    options.log_severity_level = _QUIET
    try:
        session = onnxruntime.InferenceSession(str(path), options, providers=[wanted, *_behind(wanted)])
    except Exception as error:
        raise ModelError(
            sentence("the network {path} cannot be opened: {reason}", path=path, reason=reason(error))
        ) from error
    if wanted not in session.get_providers():
        # Without its driver a provider is offered, and onnxruntime quietly takes the processor instead.
        raise SettingsError(
            sentence(
                "provider = {provider}: onnxruntime offers it and cannot start it: is its driver here?",
                provider=repr(provider),
            )
        )
    return session


def _provider(name: str) -> str:
    """The provider by onnxruntime's name; raises SettingsError when it is not offered here."""
    offered = available_providers()
    for one in offered:
        if one.lower() == name.removesuffix(_SUFFIX).lower():
            return one + _SUFFIX
    known = ", ".join(sorted(offered, key=lambda one: (one != CPU, one)))
    raise SettingsError(
        sentence(
            "provider = {name}: onnxruntime offers no such thing here; choose one of {known}",
            name=repr(name),
            known=known,
        )
    )


def _behind(wanted: str) -> list[str]:
    """What runs the parts of a network that the wanted provider cannot."""
    return [] if wanted == CPU + _SUFFIX else [CPU + _SUFFIX]


def reason(error: Exception) -> str:
    """What onnxruntime says, on one line, without its codes."""
    said = " ".join(_HEAD.sub("", str(error)).split()) or type(error).__name__
    return said if len(said) <= _MOST_CHARACTERS else f"{said[: _MOST_CHARACTERS - 1]}…"
