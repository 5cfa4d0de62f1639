"""Keep the translations in step with the code: python packaging/translations.py update | release | check | pseudo OUT.

`update` writes every text of the code (see texts_in_code.py) into resources/translations/*.ts and keeps what is
translated; `release` makes the .qm files that the program loads; `check` tells what is missing or wrong, and exits
with 1; `pseudo` makes a translation into longer, accented, bracketed English, for the tests. Qt Linguist edits the
.ts files.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from texts_in_code import CHECKOUT, Message, all_messages

FOLDER = CHECKOUT / "resources" / "translations"
FORMS = {"de": 2, "es": 2, "zh_CN": 1}
"""The languages, with how many plural forms Qt asks them for."""
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
MENU = re.compile(r"&(?=\w)")
KEPT = re.compile(r"\{[^{}]*\}|<[^<>]+>|&\w+;|\(\*[^()]*\)|;;")
"""What a translation holds as it is: values, tags, entities, patterns of files."""
ACCENTS = str.maketrans("aceilnorsuyzACEILNORSUYZ", "áçéíłñóřšúýžÁÇÉÍŁÑÓŘŠÚÝŽ")

Forms = tuple[str, ...]
Key = tuple[str, str, str]


def path_of(language: str) -> Path:
    """The file of a language."""
    return FOLDER / f"gallery_dedup_{language}.ts"


def translations_in(path: Path) -> dict[Key, tuple[Forms, bool]]:
    """The forms of each message of a .ts file, and whether a translator is done with it; nothing when there is none."""
    if not path.is_file():
        return {}
    found: dict[Key, tuple[Forms, bool]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            told = message.find("translation")
            forms = tuple(form.text or "" for form in message.iter("numerusform"))
            done = told is not None and "type" not in told.attrib
            key = (context.findtext("name") or "", message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = (forms or ((told.text or "") if told is not None else "",), done)
    return found


def written(messages: list[Message], known: dict[Key, tuple[Forms, bool]], *, language: str, forms: int) -> str:
    """The text of a .ts file with these messages, each with what is known of it."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages:
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        said, done = known.get(message.key, ((), False))
        wanted = forms if message.one is not None else 1
        _add(contexts[message.context], message, (*said, *[""] * wanted)[:wanted], done=done and len(said) == wanted)
    ET.indent(root, space="    ")
    return HEAD + ET.tostring(root, encoding="unicode") + "\n"


def _add(context: ET.Element, message: Message, forms: Forms, *, done: bool) -> None:
    element = ET.SubElement(context, "message")
    if message.one is not None:
        element.set("numerus", "yes")
    for file in message.files:
        ET.SubElement(element, "location", filename=f"../../{file}")
    ET.SubElement(element, "source").text = message.source
    if message.comment:
        ET.SubElement(element, "comment").text = message.comment
    if message.notes:
        ET.SubElement(element, "extracomment").text = "\n".join(message.notes)
    told = ET.SubElement(element, "translation")
    if not done:
        told.set("type", "unfinished")
    if message.one is None:
        told.text = forms[0] or None
        return
    for form in forms:
        ET.SubElement(told, "numerusform").text = form or None


def updated(messages: list[Message], language: str) -> str:
    """The file of a language as `update` would write it."""
    return written(messages, translations_in(path_of(language)), language=language, forms=FORMS[language])


def release(source: Path, target: Path) -> None:
    """Make a .qm of a .ts; messages that nobody translated stay English."""
    command = ["pyside6-lrelease", "-silent", str(source), "-qm", str(target)]
    beside = Path(sys.executable).with_name(command[0])
    subprocess.run([str(beside) if beside.is_file() else command[0], *command[1:]], check=True)


def faults(messages: list[Message], language: str) -> Iterator[str]:
    """What is wrong with the translations of a language, a line each."""
    path = path_of(language)
    if not path.is_file() or path.read_text(encoding="utf-8") != updated(messages, language):
        yield f"{path.name}: not in step with the code: run `python packaging/translations.py update`"
        return
    known = translations_in(path)
    for message in messages:
        forms, done = known[message.key]
        where = f"{path.name}: {message.context}: {message.source!r}"
        if not done or not all(forms):
            yield f"{where}: not translated"
            continue
        for form in forms:
            yield from (f"{where}: {fault}" for fault in _faults_of(message, form))
    code = known.get(("window", "en", ""), (("",), False))[0][0]
    if code and code != language:
        yield f'{path.name}: "en" is to be translated by the code of the language, {language}, not {code}'
    yield from _same_keys(known, path.name)


def _faults_of(message: Message, form: str) -> Iterator[str]:
    wanted, given = sorted(KEPT.findall(message.source)), sorted(KEPT.findall(form))
    if message.one is not None:
        wanted, given = ([one for one in found if not one.startswith("{n")] for found in (wanted, given))
    if wanted != given:
        yield f"holds {given} for {wanted}"
    if bool(MENU.search(KEPT.sub("", message.source))) != bool(MENU.search(KEPT.sub("", form))):
        yield f"the & before a menu's letter: {form!r}"
    if message.source.rstrip("\n").endswith("…") != form.rstrip("\n").endswith("…"):
        yield f"three dots at the end: {form!r}"
    if (message.source[:1].isspace(), message.source.count("\n")) != (form[:1].isspace(), form.count("\n")):
        yield f"a space before it, or the number of lines: {form!r}"


def _same_keys(known: dict[Key, tuple[Forms, bool]], name: str) -> Iterator[str]:
    """Menus that one letter would open."""
    letters: dict[str, str] = {}
    for (context, source, _comment), (forms, _done) in known.items():
        found = re.search(r"&(\w)", KEPT.sub("", forms[0])) if context == "window" and source.startswith("&") else None
        if found and letters.setdefault(found[1].lower(), source) != source:
            yield f"{name}: {source!r} and {letters[found[1].lower()]!r} have the same letter {found[1]}"


def pseudo(text: str) -> str:
    """English that shows where a text is not translated, is cut, or was glued: "[Łíbřářý ~~~]"."""
    parts = re.split(f"({KEPT.pattern}|&(?=\\w))", text)
    accented = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
    more = "~" * max(1, round(0.4 * len(text)) - 2)
    # A long text grows by words, so that it breaks between them.
    return f"[{accented}{re.sub('~{8}(?=~)', '~~~~~~~~ ', more) if ' ' in text else more}]"


def write_pseudo(target: Path, messages: list[Message]) -> None:
    """Make a .qm (and a .ts beside it) in which every message is `pseudo`; its plural forms are those of German."""
    said = {
        one.key: tuple(map(pseudo, (one.source,) if one.one is None else (one.one, one.source))) for one in messages
    }
    source = target.with_suffix(".ts")
    known = {key: (forms, True) for key, forms in said.items()}
    source.write_text(written(messages, known, language="de", forms=2), encoding="utf-8")
    release(source, target)


def main() -> int:
    """The commands; returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("update", "release", "check", "pseudo"))
    parser.add_argument("out", nargs="?", type=Path, help="the .qm that pseudo makes")
    asked = parser.parse_args()
    messages = all_messages()
    if asked.what == "pseudo":
        write_pseudo(asked.out or parser.error("pseudo makes a file: name it"), messages)
        return 0
    wrong = 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    for language in FORMS:
        path = path_of(language)
        if asked.what == "update":
            path.write_text(updated(messages, language), encoding="utf-8")
        elif asked.what == "release":
            release(path, path.with_suffix(".qm"))
        else:
            for fault in faults(messages, language):
                print(fault)
                wrong += 1
    done = ", ".join(f"{language} {_count(messages, language)}" for language in FORMS)
    print(f"{len(messages)} messages; translated: {done}")
    return 1 if wrong else 0


def _count(messages: list[Message], language: str) -> int:
    known = translations_in(path_of(language))
    return sum(known.get(message.key, ((), False))[1] for message in messages)


if __name__ == "__main__":
    sys.exit(main())
