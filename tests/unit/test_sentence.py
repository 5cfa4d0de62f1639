"""Sentences of the core: English in every way, and yet they know how they were made."""

from __future__ import annotations

import copy
import errno
import json
import os
import pickle
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_dedup.domain import EntryState, FoundFile
from gallery_dedup.domain.sentence import (
    Sentence,
    counted_sentence,
    from_store,
    joined_sentences,
    listing,
    sentence,
    stored,
)
from gallery_dedup.domain.system_reason import system_reason, system_words
from gallery_dedup.errors import MoveError, SourceError, UnreadableImage
from gallery_dedup.store.cache import Cache
from gallery_dedup.store.described import UnreadFile
from gallery_dedup.store.ledger import Ledger


def whole() -> Sentence:
    inner = counted_sentence("{n} day", "{n} days", n=3)
    return sentence(
        "{path}: {what} after {time}, {share:.0%}", path=Path("/a/{b}.jpg"), what="gone", time=inner, share=0.5
    )


def test_it_is_its_english() -> None:
    text = whole()
    assert text == "/a/{b}.jpg: gone after 3 days, 50%"
    assert hash(text) == hash(str.__str__(text))
    assert {text, "/a/{b}.jpg: gone after 3 days, 50%"} == {text}
    assert f"{text}!" == "/a/{b}.jpg: gone after 3 days, 50%!"
    assert json.dumps({"reason": text}) == json.dumps({"reason": str.__str__(text)})
    assert sentence("with {braces}") == "with {braces}"


def test_numbers_choose_the_english() -> None:
    told = [counted_sentence("{n} day", "{n:,} days", n=count) for count in (0, 1, 2, 1000)]
    assert told == ["0 days", "1 day", "2 days", "1,000 days"]


def test_it_remembers_its_template_on_every_way() -> None:
    text = whole()
    thread = ThreadPoolExecutor(1).submit(lambda: whole()).result()
    for same in (text, str(text), copy.copy(text), copy.deepcopy(text), pickle.loads(pickle.dumps(text)), thread):
        assert isinstance(same, Sentence)
        assert (same, same.template, same.values) == (text, "{path}: {what} after {time}, {share:.0%}", text.values)
        assert isinstance(same.values["time"], Sentence)
        assert same.values["path"] == "/a/{b}.jpg"


@pytest.mark.parametrize("error", [MoveError(whole()), SourceError(whole(), status=404), UnreadableImage(whole())])
def test_an_error_says_it_again(error: Exception) -> None:
    assert isinstance(str(error), Sentence)
    around = str(sentence("it cannot be compared: {reason}", reason=error))
    assert isinstance(around, Sentence)
    assert around == f"it cannot be compared: {error}"
    assert isinstance(around.values["reason"], Sentence)


def test_a_value_that_is_not_given_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        sentence("{path} is gone", name="x")


def test_lists_and_clauses() -> None:
    parts = [sentence("mirrored"), sentence("turned left"), "re-saved"]
    assert [listing(parts[:count]) for count in range(4)] == [
        "", "mirrored", "mirrored and turned left", "mirrored, turned left and re-saved",
    ]  # fmt: skip
    assert joined_sentences(parts, by="; ") == "mirrored; turned left; re-saved"
    assert joined_sentences([]) == ""


def test_the_system_is_quoted_as_it_speaks() -> None:
    denied = OSError(errno.EACCES, os.strerror(errno.EACCES))
    assert (system_words(denied), system_reason(denied)) == (str(denied.strerror), str(denied.strerror).lower())
    rare = OSError(errno.EXDEV, "Something Rare")
    assert (system_words(rare), system_reason(rare)) == ("Something Rare", "something rare")
    assert system_words(OSError("no number")) == "no number"


def test_it_comes_out_of_a_column_as_it_went_in() -> None:
    text = whole()
    kept = from_store(stored(text))
    assert isinstance(kept, Sentence)
    assert (kept, kept.template, kept.values) == (text, text.template, text.values)
    assert isinstance(kept.values["time"], Sentence)
    assert kept.values["time"].one == "{n} day"
    assert stored(text).startswith(text)


@given(st.text(), st.text())
def test_any_text_comes_out_as_it_went_in(text: str, value: str) -> None:
    assert from_store(stored(text)) == text
    made = sentence("it is {value}", value=value)
    assert from_store(stored(made)) == made


@pytest.mark.parametrize("text", ["damaged: old", "half\x1e", "other\x1e[1]", 'x\x1e["y",{}]', "z\x1e{"])
def test_what_older_versions_stored_stays_readable(text: str) -> None:
    assert from_store(text) in (text, text.partition("\x1e")[0])


def test_why_a_file_was_not_read_is_remembered(tmp_path: Path) -> None:
    reason = sentence("truncated: {missing:,} bytes missing", missing=1234)
    cache = Cache.open(tmp_path / "cache.db")
    files = [FoundFile(f"/p/{name}.jpg", 1, 1, 1, number, ()) for number, name in enumerate("ab", 1)]
    cache.save(unread=[UnreadFile(files[0], reason, True), UnreadFile(files[1], "an old reason", True)], reader=1)
    found = cache.refused_files(["/p"])
    cache.close()
    first = found["/p/a.jpg"].reason
    assert isinstance(first, Sentence)
    assert (first, first.values) == ("truncated: 1,234 bytes missing", {"missing": 1234})
    assert found["/p/b.jpg"].reason == "an old reason"
    assert not isinstance(found["/p/b.jpg"].reason, Sentence)


def test_why_a_file_was_not_moved_is_remembered(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.db")
    entry = ledger.intend(1, action="trash", path="/p/a.jpg", where=None, sha256="0" * 64, size=1, mtime_ns=1)
    ledger.finish(entry, state=EntryState.FAILED, reason=sentence("it cannot be read: {reason}", reason="x"))
    kept = ledger.entry(entry).reason
    with sqlite3.connect(tmp_path / "ledger.db") as raw:
        raw.execute("UPDATE entries SET reason = 'of an older version'")
    raw.close()
    assert isinstance(kept, Sentence)
    assert kept == "it cannot be read: x"
    assert ledger.entry(entry).reason == "of an older version"
    ledger.close()
