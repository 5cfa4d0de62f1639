"""The cache: what is known of files, contents and pairs. It may be thrown away; a damaged one is set aside."""

from __future__ import annotations

import datetime as dt
import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

from gallery_dedup.domain import Pair, Photo, Scores
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.errors import StoreError
from gallery_dedup.file_lock import locked
from gallery_dedup.store import described as rows
from gallery_dedup.store import outdated
from gallery_dedup.store import pairs as stored_pairs
from gallery_dedup.store.carried import CarriedFacts
from gallery_dedup.store.connection import connect, is_damage
from gallery_dedup.store.described import Described, DescribedAnew, KnownFile, MovedFile, UnreadFile
from gallery_dedup.store.erasing import beginnings, erase_vectors
from gallery_dedup.store.fileless import forget_files
from gallery_dedup.store.names import below, encode, outermost
from gallery_dedup.store.remembered import TABLES, RememberedImages
from gallery_dedup.store.schema import CACHE_ID, CACHE_MIGRATIONS, ForeignSchema
from gallery_dedup.store.set_aside import damage_note, file_of, set_aside

__all__ = ["Cache", "Described", "DescribedAnew", "KnownFile", "MovedFile", "UnreadFile"]

_MANY = 2000
"""Contents for which it is faster to read all pairs than to look up those of each."""
_CONTENT_COLUMNS = ("sha256", "bytes", "described_by", *rows.FACT_COLUMNS, *rows.CAPTURE_COLUMNS)
_SAVE_CONTENT = (
    f"INSERT INTO contents ({', '.join(_CONTENT_COLUMNS)}) VALUES ({', '.join('?' * len(_CONTENT_COLUMNS))}) "
    f"ON CONFLICT (sha256) DO UPDATE SET matcher = NULL, "
    f"{', '.join(f'{column} = excluded.{column}' for column in _CONTENT_COLUMNS[1:])} RETURNING id"
)
_SAVE_FILE = f"INSERT OR REPLACE INTO files ({', '.join(rows.FILE_COLUMNS)}) VALUES ({', '.join('?' * 10)})"
_KNOWN_FILES = (
    "SELECT f.path, f.bytes, f.mtime_ns, f.device, f.file_id, f.reader, c.sha256, f.reason, f.failed "
    "FROM files f LEFT JOIN contents c ON c.id = f.content"
)
_UNMATCH_RETURNED = (
    "UPDATE contents SET matcher = NULL WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM files WHERE content = ?1)"
)
_TABLES = ("pairs", "thumbnails", "vectors", "files", "contents", *TABLES)


class Cache(RememberedImages, CarriedFacts):
    """One connection to the cache, for the thread that opened it; others may read and write at the same time.

    Every method raises StoreError when the file cannot be used. Damage that is met in the middle of the work is noted
    beside the file, so that the next `open` sets it aside and makes a new one.
    """

    what = sentence("the cache")

    def __init__(self, connection: sqlite3.Connection, path: Path, *, aside: Path | None = None) -> None:
        super().__init__(connection, path)
        self._file = file_of(path)
        self.set_aside = aside
        """Where a damaged or foreign file lies that was found in the cache's place, None if there was none."""

    @classmethod
    def open(cls, path: Path) -> Cache:
        """Open the cache, or make one; raises StoreError when the file cannot be made or opened."""
        with cls._opening(path):
            return cls._opened_or_replaced(path)

    @classmethod
    def _opened_or_replaced(cls, path: Path) -> Cache:
        if not damage_note(path).exists():
            try:
                return cls(_connect(path), path)
            except (sqlite3.Error, ForeignSchema):
                pass  # looked at once more below, where nobody else is replacing it
        with locked(path.with_name(f"{path.name}-opening"), wait=True):
            if not damage_note(path).exists():
                try:
                    return cls(_connect(path), path)
                except sqlite3.Error as error:
                    if not is_damage(error):
                        raise
                except ForeignSchema:
                    pass  # set aside like a damaged one
            aside = set_aside(path)
            return cls(_connect(path), path, aside=aside)

    def known_files(self, folders: Iterable[str]) -> dict[str, KnownFile]:
        """All files in the folders, at any depth, by path."""
        return rows.known_files(self._under(folders, f"{_KNOWN_FILES} WHERE"))

    def refused_files(self, folders: Iterable[str]) -> dict[str, KnownFile]:
        """The files in the folders that were passed over or could not be read, by path."""
        columns = "f.path, f.bytes, f.mtime_ns, f.device, f.file_id, f.reader, NULL, f.reason, f.failed"
        return rows.known_files(self._under(folders, f"SELECT {columns} FROM files f WHERE f.reason IS NOT NULL AND"))

    def digests_by_size(self, sizes: Iterable[int]) -> dict[int, frozenset[str]]:
        """The described contents that have one of these sizes in bytes: only those can be met again."""
        found: dict[int, set[str]] = {}
        select = "SELECT bytes, sha256 FROM contents WHERE bytes IN (SELECT value FROM json_each(?))"
        for size, sha256 in self._all(select, json.dumps(sorted(set(sizes)))):
            found.setdefault(size, set()).add(sha256)
        return {size: frozenset(digests) for size, digests in found.items()}

    def photos(self, folders: Iterable[str]) -> list[Photo]:
        """The readable files in the folders, at any depth, sorted by path."""
        select = f"SELECT {rows.PHOTO_COLUMNS} FROM files f JOIN contents c ON c.id = f.content WHERE"
        return sorted(rows.photos(self._under(folders, select)), key=lambda photo: photo.path)

    def photo(self, path: str) -> Photo | None:
        """One readable file, or None."""
        found = self._photos("f.path = ?", encode(path))
        return found[0] if found else None

    def photos_of(self, sha256: str) -> list[Photo]:
        """The files with a content, sorted by path."""
        return sorted(self._photos("c.sha256 = ?", sha256), key=lambda photo: photo.path)

    def save(
        self,
        described: Iterable[Described] = (),
        *,
        unread: Iterable[UnreadFile] = (),
        moved: Iterable[MovedFile] = (),
        reader: int = 1,
    ) -> None:
        """Store what was read, all or nothing, in place of what was known of the same paths.

        A content that is described again is matched again. A moved file whose content is not stored stays unknown.
        """
        described, unread, moved = [*described], [*unread], [*moved]
        with self._writing() as connection:
            for one in described:
                content = _save_content(connection, one)
                connection.execute(_SAVE_FILE, rows.file_row(one.file, reader=reader, content=content))
            for two in unread:
                row = rows.file_row(two.file, reader=reader, content=None, reason=two.reason, failed=two.failed)
                connection.execute(_SAVE_FILE, row)
            for three in moved:
                found = connection.execute("SELECT id FROM contents WHERE sha256 = ?", (three.sha256,)).fetchone()
                if found:
                    # While it had no file it was not matched with what came meanwhile.
                    connection.execute(_UNMATCH_RETURNED, found)
                    connection.execute(_SAVE_FILE, rows.file_row(three.file, reader=reader, content=found[0]))

    def forget(self, paths: Iterable[str], *, today: dt.date | None = None) -> None:
        """Drop files that are gone; their contents stay for a while, so that a file that turns up elsewhere finds them.

        Where something is dropped, contents that have had no file for `fileless.KEPT_DAYS` go as well.
        """
        if names := [encode(path) for path in paths]:
            with self._writing() as connection:
                forget_files(connection, names, today=today or dt.datetime.now(dt.UTC).date())

    def vectors(
        self, dimension: str, *, version: int, sha256s: Iterable[str] | None = None
    ) -> tuple[list[str], list[bytes]]:
        """SHA-256s, in no promised order, and the vectors of those contents (of all when None) that have one."""
        select = (
            "SELECT c.sha256, v.data FROM vectors v JOIN contents c ON c.id = v.content "
            "WHERE v.dimension = ? AND v.version = ? AND v.data IS NOT NULL"
        )
        if sha256s is None:
            found = self._all(select, dimension, version)
        else:
            found = self._all(f"{select} AND {_AMONG}", dimension, version, _listed(sha256s))
        return [row[0] for row in found], [row[1] for row in found]

    def vectors_in_parts(self, dimension: str, *, version: int, most: int) -> Iterator[tuple[list[str], list[bytes]]]:
        """As `vectors` of all contents, `most` of them at a time: each is read when it is asked for."""
        select = (
            "SELECT v.content, c.sha256, v.data FROM vectors v JOIN contents c ON c.id = v.content "
            "WHERE v.dimension = ? AND v.version = ? AND v.data IS NOT NULL AND v.content > ? "
            "ORDER BY v.content LIMIT ?"
        )
        last = -1
        while found := self._all(select, dimension, version, last, most):
            last = found[-1][0]
            yield [row[1] for row in found], [row[2] for row in found]

    def contents_with(self, dimension: str, *, version: int) -> set[str]:
        """The contents that this version of a dimension could describe."""
        select = (
            "SELECT c.sha256 FROM vectors v JOIN contents c ON c.id = v.content "
            "WHERE v.dimension = ? AND v.version = ? AND v.data IS NOT NULL"
        )
        return {row[0] for row in self._all(select, dimension, version)}

    def vectors_of(self, sha256: str) -> dict[str, tuple[int, bytes]]:
        """Version and vector of each dimension that could describe a content."""
        select = (
            "SELECT v.dimension, v.version, v.data FROM contents c JOIN vectors v ON v.content = c.id "
            "WHERE c.sha256 = ? AND v.data IS NOT NULL ORDER BY v.version"
        )
        return {dimension: (version, data) for dimension, version, data in self._all(select, sha256)}

    def paths_described_otherwise(
        self, wanted: frozenset[str], folders: Iterable[str], *, among: Collection[str] | None = None
    ) -> dict[int, str]:
        """One readable file, of those `among` some, of each content, by its number, that lacks some of the `wanted`."""
        values = outdated.lacking(self._all(outdated.VALUES), wanted)
        if not values:
            return {}
        other, listed = outdated.condition(values)
        select = f"SELECT f.content, f.path FROM files f JOIN contents c ON c.id = f.content WHERE {other} AND"
        return outdated.least(self._under(folders, select, listed), among)

    def described_otherwise(
        self, wanted: frozenset[str], folders: Iterable[str], *, among: Collection[str] | None = None
    ) -> list[Photo]:
        """The photos of `paths_described_otherwise`, sorted by path, the last first."""
        paths = self.paths_described_otherwise(wanted, folders, among=among)
        chosen = {encode(path) for path in paths.values()}
        select = f"SELECT {rows.PHOTO_COLUMNS} FROM files f JOIN contents c ON c.id = f.content"
        found = self._all(f"{select} WHERE f.content IN (SELECT value FROM json_each(?))", json.dumps([*paths]))
        photos = rows.photos([row for row in found if bytes(row[0]) in chosen])
        return sorted(photos, key=lambda photo: photo.path, reverse=True)

    def described_by(self, sha256: str) -> frozenset[str]:
        """What a content was described by, as "key:version"."""
        found = self._all("SELECT described_by FROM contents WHERE sha256 = ?", sha256)
        return frozenset((found[0][0] or "").split()) if found else frozenset()

    def save_anew(self, described: Iterable[DescribedAnew]) -> None:
        """Store vectors of contents that are known, each in place of that dimension's other versions.

        Their other vectors stay. They are matched again, or their pairs are only scored again, as each says.
        """
        given = [*described]
        with self._writing() as connection:
            for one in given:
                _save_anew(connection, one)

    def thumbnail(self, sha256: str) -> bytes | None:
        """The small picture of a content as JPEG, or None."""
        return self._blob(
            "SELECT t.data FROM contents c JOIN thumbnails t ON t.content = c.id WHERE c.sha256 = ?", sha256
        )

    def flat_contents(self, sha256s: Iterable[str]) -> set[str]:
        """Those of the contents that are nearly one colour."""
        select = f"SELECT c.sha256 FROM contents c WHERE c.flat = 1 AND {_AMONG}"
        return {row[0] for row in self._all(select, _listed(sha256s))}

    def unmatched(self, matcher: int, folders: Iterable[str] | None = None, *, seen: bool = False) -> list[str]:
        """Contents of files (in the folders) that this version of the matcher has not seen, sorted.

        Only those that another version has `seen`, where that is asked.
        """
        other = "<>" if seen else "IS NOT"  # the first is never true of what nobody has seen
        joined = "files f JOIN contents c ON c.id = f.content"
        select = f"SELECT DISTINCT c.sha256 FROM {joined} WHERE c.matcher {other} ? AND"
        found = self._all(f"{select} 1", matcher) if folders is None else self._under(folders, select, matcher)
        return sorted({row[0] for row in found})

    def all_matched(self, matcher: int) -> list[str]:
        """Contents that this version of the matcher has seen, sorted."""
        return [row[0] for row in self._all("SELECT sha256 FROM contents WHERE matcher = ? ORDER BY sha256", matcher)]

    def match_again(self, sha256s: Iterable[str]) -> None:
        """Have contents matched again with all others, although they were."""
        with self._writing() as connection:
            stored_pairs.unmatch(connection, sha256s)

    def save_pairs(self, pairs: Iterable[Pair], *, matched: Iterable[str], matcher: int, scored_by: str = "") -> None:
        """Store pairs and that these contents are matched, all or nothing; other versions' pairs are dropped.

        `scored_by` names the added models that were asked for the scores.
        """
        given, seen = [*pairs], [*matched]
        with self._writing() as connection:
            stored_pairs.save(connection, given, matched=seen, matcher=matcher, scored_by=scored_by)

    def pairs_scored_otherwise(self, scored_by: str, matcher: int) -> list[Pair]:
        """The pairs whose scores other added models gave, or whose contents have been given vectors since."""
        other = "(p.scored_by IS NULL OR p.scored_by < ? OR p.scored_by > ?)"
        if not self._all(f"SELECT 1 FROM pairs p WHERE {other} LIMIT 1", scored_by, scored_by):
            return []
        found = self._all(f"{stored_pairs.SELECT_ALL} AND {other}", matcher, scored_by, scored_by)
        return stored_pairs.pairs(found)

    def save_scores(self, scored: Iterable[tuple[str, str, Scores]], *, scored_by: str) -> None:
        """Give pairs (a, b, scores; a < b by SHA-256) other scores, all or nothing; what is no pair is passed over."""
        given = [*scored]
        with self._writing() as connection:
            stored_pairs.save_scores(connection, given, scored_by=scored_by)

    def pairs(self, sha256s: Iterable[str] | None, matcher: int) -> list[Pair]:
        """The pairs whose both contents are among these, or all; sorted by a and b."""
        if sha256s is None:
            found = self._all(stored_pairs.SELECT_ALL, matcher)
        elif len(wanted := {*sha256s}) > _MANY:
            everything = self._all(stored_pairs.SELECT_ALL, matcher)
            found = [row for row in everything if row[0] in wanted and row[1] in wanted]
        else:
            among = _listed(wanted)
            found = self._all(stored_pairs.SELECT_AMONG, among, among, matcher)
        return sorted(stored_pairs.pairs(found), key=lambda pair: (pair.a, pair.b))

    def count_vectors(self) -> dict[str, int]:
        """How many contents have a vector, by the dimension's key."""
        return dict(self._all("SELECT dimension, count(data) FROM vectors GROUP BY dimension ORDER BY dimension"))

    def beginnings(self, name: str, *, size: int) -> dict[bytes, int]:
        """How many vectors of a dimension, of whatever model, begin with which `size` bytes."""
        with self._telling():
            return beginnings(self._connection, name, size=size)

    def erase_vectors(self, name: str) -> int:
        """Forget all vectors of a dimension, of whatever model, and the scores they gave; returns how many there were.

        The file is written anew without them: no bytes of theirs stay in it.
        """
        with self._writing() as connection:
            erased = erase_vectors(connection, name)
        self._give_back()
        return erased

    def erase(self) -> None:
        """Forget everything and give the space back."""
        with self._writing() as connection:
            for table in _TABLES:
                connection.execute(f"DELETE FROM {table}")
        self._give_back()

    def _give_back(self) -> None:
        with self._telling():
            self._connection.execute("VACUUM")
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _photos(self, condition: str, value: Any) -> list[Photo]:
        select = f"SELECT {rows.PHOTO_COLUMNS} FROM files f JOIN contents c ON c.id = f.content WHERE {condition}"
        return rows.photos(self._all(select, value))

    def _under(self, folders: Iterable[str], select: str, *values: Any) -> list[rows.Row]:
        found: list[rows.Row] = []
        for folder in outermost(folders):
            itself, first, end = below(folder)
            found += self._all(f"{select} f.path >= ? AND f.path < ?", *values, first, end)
            found += self._all(f"{select} f.path = ?", *values, itself)
        return found

    def _blob(self, statement: str, sha256: str) -> bytes | None:
        found = self._all(statement, sha256)
        return bytes(found[0][0]) if found else None

    def _told(self, error: sqlite3.Error) -> StoreError:
        if not is_damage(error):
            return super()._told(error)
        self.close()
        if file_of(self.path) == self._file:
            damage_note(self.path).touch()
        return StoreError(sentence("{what} {path} is damaged: it will be set aside; scan again to build a new one",
                                   what=self.what, path=self.path))  # fmt: skip


_AMONG = "c.sha256 IN (SELECT value FROM json_each(?))"


def _listed(values: Iterable[str]) -> str:
    return json.dumps([*values])


def _connect(path: Path) -> sqlite3.Connection:
    return connect(path, migrations=CACHE_MIGRATIONS, application_id=CACHE_ID, synchronous="NORMAL")


def _save_content(connection: sqlite3.Connection, one: Described) -> int:
    ((content,),) = connection.execute(_SAVE_CONTENT, rows.content_row(one)).fetchall()
    for (dimension, version), data in one.vectors.items():
        _save_vector(connection, content, dimension, version, data)
    connection.execute("INSERT OR REPLACE INTO thumbnails VALUES (?, ?)", (content, one.thumbnail))
    connection.execute("DELETE FROM pairs WHERE a = ? OR b = ?", (content, content))
    return int(content)


def _save_anew(connection: sqlite3.Connection, one: DescribedAnew) -> None:
    select = "SELECT id, described_by FROM contents WHERE sha256 = ?"
    for content, before in connection.execute(select, (one.sha256,)).fetchall():
        told = rows.described_with(before, one.described_by)
        connection.execute("UPDATE contents SET described_by = ? WHERE id = ?", (told, content))
        if one.matched_anew:
            connection.execute("UPDATE contents SET matcher = NULL WHERE id = ?", (content,))
        connection.execute("UPDATE pairs SET scored_by = NULL WHERE a = ? OR b = ?", (content, content))
        for (dimension, version), data in one.vectors.items():
            _save_vector(connection, content, dimension, version, data)


def _save_vector(
    connection: sqlite3.Connection, content: int, dimension: str, version: int, data: bytes | None
) -> None:
    connection.execute(
        "DELETE FROM vectors WHERE content = ? AND dimension = ? AND version != ?", (content, dimension, version)
    )
    connection.execute("INSERT OR REPLACE INTO vectors VALUES (?, ?, ?, ?)", (dimension, version, content, data))
