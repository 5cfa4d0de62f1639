"""One open SQLite file: what the cache and the ledger have in common."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, ClassVar, Self

from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import StoreError
from gallery_dedup.store.connection import is_damage, told, transaction
from gallery_dedup.store.schema import ForeignSchema


class Database:
    """One connection, for the thread that opened it; leaving a `with` closes it.

    Every method of those that derive from it raises StoreError, naming the file, when it cannot be read or written; a
    statement that is wrong is a bug and stays an sqlite3.Error.
    """

    what: ClassVar[str]
    """What the sentence of an error calls the file."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self.path = path

    @classmethod
    @contextmanager
    def _opening(cls, path: Path) -> Iterator[None]:
        """Make the folder, and turn what goes wrong while the file is opened into a sentence."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            yield
        except ForeignSchema as error:
            raise StoreError(
                sentence("{what} {path} cannot be used: {reason}", what=cls.what, path=path, reason=error)
            ) from error
        except sqlite3.Error as error:
            raise told(error, what=cls.what, path=path) from error
        except OSError as error:
            raise StoreError(
                sentence("{what} {path} cannot be used: {reason}", what=cls.what, path=path, reason=system_words(error))
            ) from error

    def close(self) -> None:
        """Close the connection; twice does no harm."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _all(self, statement: str, *values: Any) -> list[tuple[Any, ...]]:
        with self._telling():
            return self._connection.execute(statement, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        with self._telling(), transaction(self._connection) as connection:
            yield connection

    @contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if isinstance(error, sqlite3.OperationalError) or is_damage(error):
                raise self._told(error) from error
            raise

    def _told(self, error: sqlite3.Error) -> StoreError:
        return told(error, what=self.what, path=self.path)
