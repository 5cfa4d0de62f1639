from __future__ import annotations

import json
import os
import re
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gallery_dedup.actions.plan_file import read_plan, write_plan
from gallery_dedup.domain import PathReason, Plan, PlanLine, Relation
from gallery_dedup.errors import PlanError

LINE = {
    "path": "/p/b.jpg",
    "bytes": 10,
    "mtime_ns": 5,
    "sha256": "0f" * 32,
    "relation": "resaved",
    "keeper": "/p/a.jpg",
    "reason": "largest",
}
DOCUMENT = {
    "version": 1,
    "created": "2026-01-01T00:00:00+00:00",
    "folders": ["/p"],
    "rules": ["folder=/p"],
    "remove": [LINE, LINE],
    "keep": [{"path": "/p/a.jpg", "reason": "largest"}],
    "refused": [{"path": "/p/c.jpg", "reason": "edited"}],
    "protected": ["/p/locked"],
}

paths = st.binary(max_size=12).map(lambda data: os.fsdecode(b"/" + data.replace(b"\0", b"0")))
path_reasons = st.lists(st.builds(PathReason, path=paths, reason=st.text(max_size=9)), max_size=3).map(tuple)
plans = st.builds(
    Plan,
    created=st.text(max_size=9),
    folders=st.lists(paths, max_size=3).map(tuple),
    rules=st.lists(st.text(max_size=9), max_size=3).map(tuple),
    remove=st.lists(
        st.builds(
            PlanLine,
            path=paths,
            bytes=st.integers(0, 2**63 - 1),
            mtime_ns=st.integers(-(2**63), 2**63 - 1),
            sha256=st.binary(min_size=32, max_size=32).map(bytes.hex),
            relation=st.sampled_from(Relation),
            keeper=paths,
            reason=st.text(max_size=9),
        ),
        max_size=3,
    ).map(tuple),
    keep=path_reasons,
    refused=path_reasons,
)


@given(plans)
def test_any_plan_comes_back_as_it_was_written(plan: Plan) -> None:
    text = write_plan(plan)
    assert read_plan(text) == plan
    assert read_plan(text.encode("ascii").decode()) == plan


def test_fields_stand_in_the_order_of_the_contract() -> None:
    plan = read_plan(json.dumps(DOCUMENT))
    assert list(json.loads(write_plan(plan)).items()) == list(DOCUMENT.items())
    assert list(json.loads(write_plan(plan))["remove"][0]) == list(LINE)
    assert write_plan(plan).count("\n") == 2 + 8 + 2 * 6 + 1


def test_what_a_later_program_adds_is_passed_over_and_a_byte_order_mark_too() -> None:
    text = "\ufeff" + json.dumps({**DOCUMENT, "comment": "mine", "remove": [{**LINE, "colour": 1}]})
    assert read_plan(text).remove[0].relation is Relation.RESAVED


def changed(place: list[Any], value: object) -> str:
    document = json.loads(json.dumps(DOCUMENT))
    inner = document
    for step in place[:-1]:
        inner = inner[step]
    if value is KeyError:
        del inner[place[-1]]
    else:
        inner[place[-1]] = value
    return json.dumps(document)


@pytest.mark.parametrize(
    ("place", "value", "message"),
    [
        (["version"], 2, "the plan has version 2, and this program reads version 1"),
        (["version"], True, "the plan has version True"),
        (["version"], "1", "the plan has version '1'"),
        (["version"], KeyError, "the plan: version is missing"),
        (["created"], 5, "the plan: created is not text"),
        (["folders"], "/p", "the plan: folders is not a list"),
        (["folders", 0], None, "folders\\[0\\] is not text"),
        (["rules"], ["resolution", {}], "rules\\[1\\] is not text"),
        (["remove"], {}, "the plan: remove is not a list"),
        (["remove"], KeyError, "the plan: remove is missing"),
        (["remove", 1], [], "remove\\[1\\] is no object with named fields"),
        (["remove", 1, "path"], "b.jpg", "remove\\[1\\]: path is not an absolute path"),
        (["remove", 1, "path"], "", "remove\\[1\\]: path is not an absolute path"),
        (["remove", 1, "path"], "/p/\0.jpg", "remove\\[1\\]: path holds a character that no path can have"),
        (["remove", 1, "path"], "/p/\ud800.jpg", "remove\\[1\\]: path holds a character that no path can have"),
        (["remove", 1, "path"], 7, "remove\\[1\\]: path is not text"),
        (["remove", 0, "bytes"], -1, "remove\\[0\\]: bytes is out of range"),
        (["remove", 0, "bytes"], 1.5, "remove\\[0\\]: bytes is not a whole number"),
        (["remove", 0, "bytes"], True, "remove\\[0\\]: bytes is not a whole number"),
        (["remove", 0, "bytes"], "10", "remove\\[0\\]: bytes is not a whole number"),
        (["remove", 0, "mtime_ns"], 2**70, "remove\\[0\\]: mtime_ns is out of range"),
        (["remove", 0, "mtime_ns"], None, "remove\\[0\\]: mtime_ns is not a whole number"),
        (["remove", 0, "sha256"], "0F" * 32, "remove\\[0\\]: sha256 is not 64 hexadecimal digits in lower case"),
        (["remove", 0, "sha256"], "abc", "remove\\[0\\]: sha256 is not 64 hexadecimal digits"),
        (["remove", 0, "relation"], "keeper", "remove\\[0\\]: 'keeper' is no relation; there are same_file, "),
        (["remove", 0, "keeper"], "../a.jpg", "remove\\[0\\]: keeper is not an absolute path"),
        (["remove", 0, "keeper"], KeyError, "remove\\[0\\]: keeper is missing"),
        (["remove", 0, "reason"], None, "remove\\[0\\]: reason is not text"),
        (["keep", 0, "path"], "a", "keep\\[0\\]: path is not an absolute path"),
        (["refused", 0, "reason"], [], "refused\\[0\\]: reason is not text"),
    ],
)
def test_what_is_wrong_is_named(place: list[Any], value: object, message: str) -> None:
    text = changed(place, value)
    if place[0] == "remove" and len(place) > 1:
        plan = read_plan(text)
        assert [re.search(message, one.reason) is not None for one in plan.malformed] == [True]
        assert len(plan.remove) == 1
    else:
        with pytest.raises(PlanError, match=message):
            read_plan(text)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the plan is no JSON: Expecting value in line 1, column 1"),
        ('{"version": 1,\n oops}', "the plan is no JSON: .* in line 2, column 2"),
        ("[1]", "the plan is no object with named fields"),
        ("null", "the plan is no object with named fields"),
        ("[" * 100_000, "the plan is no JSON that can be read: it is nested too deep"),
        ('{"version": ' + "9" * 5000 + "}", "has too long a number"),
    ],
)
def test_what_is_no_plan_at_all(text: str, message: str) -> None:
    with pytest.raises(PlanError, match=message):
        read_plan(text)


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text() | st.integers(), st.lists, max_leaves=5))
def test_no_json_document_does_harm(value: object) -> None:
    for text in (json.dumps(value), json.dumps({**DOCUMENT, "remove": [{**LINE, "bytes": value}]})):
        with suppress(PlanError):
            read_plan(text)
