"""Profiles as tables of the settings file: `[profiles.NAME]` with weights by dimension, `purpose` and `missing`."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from gallery_dedup.domain import Missing, Profile, checked_profile

if TYPE_CHECKING:
    from tomlkit import TOMLDocument


def read_profiles(value: object) -> tuple[Profile, ...]:
    """The profiles of the tables that can be used, by name; ValueError when there are no tables."""
    usable = [read for _, read in _tables(value) if isinstance(read, Profile)]
    return tuple(sorted(usable, key=lambda profile: profile.name))


def flaws(value: object) -> Iterator[tuple[str, str]]:
    """Name of each table that cannot be used, and why; ValueError when there are no tables."""
    return ((name, read) for name, read in _tables(value) if isinstance(read, str))


def _tables(value: object) -> Iterator[tuple[str, Profile | str]]:
    if not isinstance(value, dict):
        raise ValueError
    for name, table in value.items():
        try:
            yield name, _profile(name, table)
        except ValueError as error:
            yield name, str(error)


def _profile(name: str, table: object) -> Profile:
    if not isinstance(table, dict):
        raise ValueError(f"it is no table [profiles.{name}]")
    weights = {key: value for key, value in table.items() if key not in ("purpose", "missing")}
    purpose, missing = table.get("purpose", ""), table.get("missing", Missing.RENORMALISE.value)
    if not isinstance(purpose, str):
        raise ValueError("its purpose is no text")
    if missing not in [*Missing]:
        raise ValueError(f"missing = {str(missing)[:80]!r} is not allowed; it may be {' or '.join(Missing)}")
    return checked_profile(Profile(name, purpose, weights, Missing(missing)))


def change_profiles(document: TOMLDocument, wanted: Sequence[Profile]) -> None:
    """Touch only the tables that changed; one that cannot be used stays, unless its name is given anew.

    Tables written in another way (dotted keys, tables within a line, apart from each other) cannot always be changed
    in place: then all are written anew, and only comments in them are lost.
    """
    before = document.unwrap().get("profiles")
    stored = before if isinstance(before, dict) else {}
    usable = {profile.name for profile in read_profiles(stored)}
    after = {name: table for name, table in stored.items() if name not in usable}
    after |= {profile.name: _table(profile) for profile in wanted}
    if stored and after and _is_plain(document):
        _change_in_place(document, stored, after)
    if _written(document) != after:
        _write_anew(document, after)


def _table(profile: Profile) -> dict[str, Any]:
    purpose = {"purpose": profile.purpose} if profile.purpose else {}
    missing = {"missing": profile.missing.value} if profile.missing is not Missing.RENORMALISE else {}
    return {**purpose, **missing, **profile.weights}


def _is_plain(document: TOMLDocument) -> bool:
    """Whether each profile is a table of its own, one after the other."""
    from tomlkit.items import Table

    tables = document["profiles"]
    return isinstance(tables, Table) and all(isinstance(table, Table) for table in tables.values())


def _change_in_place(document: TOMLDocument, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
    import tomlkit

    tables: Any = document["profiles"]
    for name in before.keys() - after.keys():
        del tables[name]
    for name, values in after.items():
        if before.get(name) == values:
            continue
        if not isinstance(before.get(name), dict):
            tables.pop(name, None)
            tables[name] = tomlkit.table()
        table = tables[name]
        for key in [key for key in table if key not in values]:
            del table[key]
        for key, value in values.items():
            if table.get(key) != value:
                table[key] = value


def _write_anew(document: TOMLDocument, after: Mapping[str, Any]) -> None:
    import tomlkit

    document.pop("profiles", None)
    if after:
        tables = tomlkit.table(is_super_table=True)
        for name, values in after.items():
            tables[name] = values
        document["profiles"] = tables


def _written(document: TOMLDocument) -> Mapping[str, Any] | None:
    try:
        written: Mapping[str, Any] = tomllib.loads(document.as_string()).get("profiles", {})
    except tomllib.TOMLDecodeError:
        return None
    return written
