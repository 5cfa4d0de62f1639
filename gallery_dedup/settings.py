"""What the user chose: declared once here, kept in a TOML file that people may edit.

The file holds only what differs from the defaults. Saving changes the lines of the settings that changed and nothing
else: comments, unknown keys, and values that could not be understood stay as they are.
"""

from __future__ import annotations

import os
import tempfile
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, dataclass, field, fields, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, cast, get_args

from gallery_dedup.domain import COPY_RELATIONS, Profile, Relation
from gallery_dedup.domain.sentence import sentence
from gallery_dedup.domain.system_reason import system_words
from gallery_dedup.errors import LocationError, SettingsError
from gallery_dedup.locations import Locations
from gallery_dedup.profile_tables import change_profiles, flaws, read_profiles

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

RECENT_MAX = 10
HEADER = "Settings of Gallery Dedup. Only what differs from the defaults is kept here."

Theme = Literal["system", "light", "dark"]
Density = Literal["compact", "normal", "large"]
Language = Literal["system", "en", "de", "es", "zh_CN"]


@dataclass(frozen=True, slots=True)
class Kind:
    """What a setting may be: `read` turns a TOML value into ours, or raises ValueError when it is not `allowed`."""

    allowed: str
    read: Callable[[object], object]


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError
    return value


def _name(value: object) -> str:
    if not (name := _text(value).strip()):
        raise ValueError
    return name


def _agent(value: object) -> str:
    text = _text(value)
    if not (text.isascii() and text.isprintable()) or text != text.strip():
        raise ValueError
    return text


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise ValueError
    return value


def _text_size(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value not in (100, 125, 150, 200):
        raise ValueError
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ValueError
    return tuple(_text(one) for one in value)


def _folder(value: str) -> str:
    path = os.path.expanduser(value)
    if not os.path.isabs(path):
        raise ValueError
    return path


def _folders(value: object) -> tuple[str, ...]:
    return tuple(_folder(one) for one in _texts(value))


def _relations(value: object) -> tuple[Relation, ...]:
    return tuple(Relation(one) for one in _texts(value))


def _quoted(choices: Iterable[str]) -> str:
    return ", ".join(f'"{choice}"' for choice in choices)


def _one_of(choices: tuple[str, ...]) -> Kind:
    def read(value: object) -> str:
        if value not in choices:
            raise ValueError
        return _text(value)

    return Kind(_quoted(choices), read)


NAME = Kind(sentence("a name"), _name)
AGENT = Kind(sentence("a text of letters, digits and signs of ASCII"), _agent)
SWITCH = Kind(sentence("true or false"), _switch)
TEXTS = Kind(sentence("a list of texts"), _texts)
FOLDERS = Kind(sentence("a list of folders, each with its whole path or one that begins with ~"), _folders)
RECENT = Kind(FOLDERS.allowed, lambda value: _folders(value)[:RECENT_MAX])
PROFILES = Kind(sentence("tables [profiles.NAME]"), read_profiles)
TEXT_SIZE = Kind("100, 125, 150 or 200", _text_size)
RELATIONS = Kind("a list out of " + _quoted(Relation), _relations)


def _setting(default: Any, kind: Kind, about: str) -> Any:
    return field(default=default, metadata={"kind": kind, "about": about})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its default; `about(name)` tells what it does."""

    folders: tuple[str, ...] = _setting((), FOLDERS, "The library: folders that a scan looks through.")
    protected: tuple[str, ...] = _setting((), FOLDERS, "Folders from which nothing is ever moved.")
    recent: tuple[str, ...] = _setting((), RECENT, f"Folders scanned lately, newest first, at most {RECENT_MAX}.")
    exclude: tuple[str, ...] = _setting((), TEXTS, "Patterns of files and folders that a scan passes over.")
    hidden: bool = _setting(False, SWITCH, "Whether a scan also looks at hidden files and folders.")
    rules: tuple[str, ...] = _setting((), TEXTS, "Rules that choose which copy stays, in order of rank.")
    profile: str = _setting("gallery", NAME, "The profile that weighs the dimensions.")
    profiles: tuple[Profile, ...] = _setting((), PROFILES, "Profiles of your own: [profiles.NAME] with weights.")
    relations: tuple[Relation, ...] = _setting(
        (*COPY_RELATIONS, Relation.SIMILAR_SHOT), RELATIONS, "Relations that make groups."
    )
    offline: bool = _setting(False, SWITCH, "Whether every network access is forbidden.")
    user_agent: str = _setting(
        "", AGENT, "The name under which images are fetched from web addresses; empty for that of a browser."
    )
    faces: bool = _setting(False, SWITCH, "Whether faces are looked for, once a face network is installed.")
    provider: str = _setting("CPU", NAME, "What runs the networks: CPU, or another one that onnxruntime offers here.")
    density: Density = _setting("normal", _one_of(get_args(Density)), "How tall the cards of groups are.")
    language: Language = _setting(
        "system", _one_of(get_args(Language)), "The window's language; read when the program starts."
    )
    theme: Theme = _setting("system", _one_of(get_args(Theme)), "Light, dark, or as the system is.")
    text_size: int = _setting(100, TEXT_SIZE, "How large texts are in the window, in percent of the system's size.")
    notify: bool = _setting(True, SWITCH, "Whether the desktop tells of the end of a long scan.")
    reduce_motion: bool = _setting(False, SWITCH, "Whether nothing in the window moves or blinks by itself.")


def about(name: str) -> str:
    """One sentence on what the setting `name` does; KeyError when there is no such setting."""
    return str(_declared()[name].metadata["about"])


def allowed(name: str) -> str:
    """What the setting `name` may be, in words; KeyError when there is no such setting."""
    return _kind(_declared()[name]).allowed


def with_recent(settings: Settings, folder: str) -> Settings:
    """The settings with `folder` (absolute) as the one scanned last."""
    others = (other for other in settings.recent if other != folder)
    return replace(settings, recent=(folder, *others)[:RECENT_MAX])


def load_settings(locations: Locations) -> tuple[Settings, tuple[str, ...]]:
    """The settings of the file, and a sentence for each thing in it that could not be used.

    A file that is no TOML is kept aside as `settings.damaged-DATE.toml` and the defaults are used; a single wrong value
    falls back to its default; unknown keys are left alone. Nothing of this raises.
    """
    path = locations.settings_file
    try:
        table = tomllib.loads(_read(path))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        return Settings(), (
            sentence("{path} cannot be read: {reason}. The defaults are used.", path=path, reason=system_words(error)),
        )
    except ValueError as error:
        return Settings(), (
            sentence(
                "{path} cannot be understood: {reason}. {aside} The defaults are used.",
                path=path,
                reason=error,
                aside=_set_aside(path),
            ),
        )
    return _from_table(table, path)


def save_settings(settings: Settings, locations: Locations) -> None:
    """Write what differs from the defaults, atomically, leaving everything else in the file as it is.

    Raises LocationError when the file cannot be written, SettingsError when a value cannot be written as text.
    """
    path = Path(os.path.realpath(locations.settings_file))
    try:
        document = _open_document(path)
        before = document.as_string()
        for declared in fields(Settings):
            _change(document, declared, getattr(settings, declared.name))
        after = document.as_string()
        if after != before:
            if not before:
                after = f"# {HEADER}\n\n{after}"
            _replace_file(path, after.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError as error:
        line = error.object[max(0, error.start - 60) : error.end].splitlines()[-1]
        raise SettingsError(sentence("a setting cannot be written as text: {line}", line=ascii(line))) from error
    except OSError as error:
        raise LocationError(
            sentence("cannot write the settings {path}: {reason}", path=path, reason=system_words(error))
        ) from error


def _declared() -> Mapping[str, Field[Any]]:
    return {declared.name: declared for declared in fields(Settings)}


def _kind(declared: Field[Any]) -> Kind:
    return cast("Kind", declared.metadata["kind"])


def _read(path: Path) -> str:
    # File names of any encoding are in here, so bytes that are no UTF-8 must come back as they were.
    return path.read_bytes().decode("utf-8-sig", "surrogateescape")


def _from_table(table: Mapping[str, object], path: Path) -> tuple[Settings, tuple[str, ...]]:
    values: dict[str, Any] = {}
    notices: list[str] = []
    for name, value in table.items():
        declared = _declared().get(name)
        if declared is None:
            notices.append(
                sentence("{path}: there is no setting called {name}; it is left alone.", path=path, name=name)
            )
            continue
        kind = _kind(declared)
        try:
            values[name] = kind.read(value)
        except ValueError:
            notices.append(
                sentence(
                    "{path}: {name} = {value} is not allowed; it may be {allowed}. The default is used.",
                    path=path,
                    name=name,
                    value=_shown(value),
                    allowed=kind.allowed,
                )
            )
            continue
        if kind is PROFILES:
            notices += [
                sentence('{path}: the profile "{name}" is left out: {reason}.', path=path, name=one, reason=flaw)
                for one, flaw in flaws(value)
            ]
    return Settings(**values), tuple(notices)


def _shown(value: object) -> str:
    text = f'"{value}"' if isinstance(value, str) else str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 80 else text[:79] + "…"


def _set_aside(path: Path) -> str:
    stamp = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    aside = path.with_name(f"settings.damaged-{stamp}.toml")
    number = 2
    while aside.exists():
        aside = path.with_name(f"settings.damaged-{stamp}-{number}.toml")
        number += 1
    try:
        path.rename(aside)
    except OSError as error:
        return sentence("It could not be kept aside ({reason}).", reason=system_words(error))
    return sentence("It is kept as {name}.", name=aside.name)


def _open_document(path: Path) -> TOMLDocument:
    import tomlkit  # here, since most runs read settings and write none
    from tomlkit.exceptions import TOMLKitError

    try:
        return tomlkit.parse(_read(path))
    except FileNotFoundError:
        return tomlkit.document()
    except (TOMLKitError, ValueError):
        _set_aside(path)
        return tomlkit.document()


def _change(document: TOMLDocument, declared: Field[Any], value: object) -> None:
    """Touch the line of one setting only when what it says is no longer so."""
    name = declared.name
    try:
        present = _kind(declared).read(document.unwrap().get(name)) if name in document else declared.default
    except ValueError:
        present = declared.default
    if present == value:
        return
    if _kind(declared) is PROFILES:
        change_profiles(document, cast("tuple[Profile, ...]", value))
    elif value == declared.default:
        del document[name]
    else:
        document[name] = _written(value)


def _written(value: object) -> object:
    if not isinstance(value, tuple):
        return value
    import tomlkit

    array = tomlkit.array()
    array.extend(str(one) for one in value)
    return array.multiline(len(value) > 1)


def _replace_file(path: Path, data: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    number, temporary = tempfile.mkstemp(prefix=".settings-", suffix=".toml", dir=path.parent)
    try:
        with os.fdopen(number, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            os.chmod(temporary, path.stat().st_mode & 0o777)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
