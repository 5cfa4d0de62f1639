"""The part of a model that has come so far, beside its place, until it is whole and right."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from gallery_dedup.catalogue.digests import sha256_of
from gallery_dedup.catalogue.places import PART
from gallery_dedup.domain import Model
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError, ModelError

_DISK_IS_FULL = (errno.ENOSPC, errno.EDQUOT)


@dataclass(frozen=True, slots=True)
class PartFile:
    """The unfinished file of one model in one folder, with a note of the version that the server named."""

    model: Model
    folder: Path

    @property
    def place(self) -> Path:
        """Where the whole file goes."""
        return self.folder / self.model.file

    @property
    def path(self) -> Path:
        """The unfinished file."""
        return self.folder / (self.model.file + PART)

    @property
    def note(self) -> Path:
        """The address that the part came from and the version (ETag) that it had there."""
        return self.folder / f"{self.model.file}.json{PART}"

    def size(self) -> int:
        """How many bytes have come."""
        try:
            return self.path.stat().st_size
        except FileNotFoundError:
            return 0

    def headers(self, address: str) -> dict[str, str]:
        """What asks for the rest, or for the whole when the file changed on the server (RFC 9110, 13.1.5)."""
        if not (size := self.size()):
            return {}
        version = self._version(address)
        return {"Range": f"bytes={size}-", **({"If-Range": version} if version else {})}

    def remember(self, address: str, headers: Mapping[str, str]) -> None:
        """Note the version that is coming; a weak one does not promise the same bytes and is of no use."""
        version = headers.get("etag", "")
        strong = version if version.startswith('"') and version.isascii() else ""
        self.note.write_text(json.dumps({"address": address, "version": strong}), encoding="ascii")

    def opened(self, start: int) -> BinaryIO:
        """The part, cut to `start` bytes, to be written on from there."""
        file = self.path.open("r+b" if start else "wb")
        if start:
            file.seek(start)
            file.truncate()
        return file

    def is_right(self) -> bool:
        """Whether the whole file has come and is the one of the catalogue; a whole one that is not is thrown away."""
        if self.size() < self.model.bytes:
            return False
        right = sha256_of(self.path) == self.model.sha256
        if not right:
            self.discard()
        return right

    def put_in_place(self) -> Path:
        """Make the part the model's file at once; only for one that `is_right`."""
        with self.path.open("rb+") as file:
            os.fsync(file.fileno())
        os.replace(self.path, self.place)
        self.discard()
        return self.place

    def discard(self) -> None:
        """Throw the part and its note away."""
        for path in (self.path, self.note):
            path.unlink(missing_ok=True)

    def not_written(self, error: OSError) -> ModelError | LocationError:
        """The sentence for a write that failed; a full disk gets the space of the part back."""
        if error.errno in _DISK_IS_FULL:
            self.discard()
            return ModelError(
                sentence(
                    "{model} does not fit: the disk of {folder} is full, and the file needs {bytes:,} bytes",
                    model=self.model.name,
                    folder=self.folder,
                    bytes=self.model.bytes,
                )
            )
        return LocationError(
            sentence("cannot write to the folder {folder}: {reason}", folder=self.folder, reason=system_words(error))
        )

    def _version(self, address: str) -> str:
        try:
            noted = json.loads(self.note.read_bytes())
        except (OSError, ValueError):
            return ""
        match noted:
            case {"address": noted_address, "version": str() as version} if noted_address == address:
                return version
        return ""
