"""Evidence comes back from the cache as it was, and as far as they told it from pairs of older versions."""

from __future__ import annotations

import json
from dataclasses import astuple, fields, replace
from pathlib import Path

import pytest

from gallery_dedup.domain import Evidence, Registration, Relation, Surround
from gallery_dedup.store.cache import Cache
from gallery_dedup.store.pairs import pairs
from tests.unit.store.drawn import EVIDENCE, described, pair, photo

LAID = Registration((0.5, 0.0, 0.25, 0.0, 0.5, 0.25), 40, 0.75, 0.96, 0.91, 0.125, Relation.EDITED, 0.25, 1.0,
                    around_a=Surround.SCENE)  # fmt: skip


@pytest.mark.parametrize("evidence", [
    EVIDENCE,
    replace(EVIDENCE, registration=LAID),
    replace(EVIDENCE, registration=LAID, unexplained=0.5, frame_structure=None),
    replace(EVIDENCE, registration=replace(LAID, relation=None, agreement=None, around_a=None)),
])  # fmt: skip
def test_all_of_it_comes_back(tmp_path: Path, evidence: Evidence) -> None:
    cache = Cache.open(tmp_path / "cache.sqlite")
    a, b = photo("/p/a.jpg"), photo("/p/b.jpg")
    cache.save([described(a), described(b)])
    stored = pair(a.sha256, b.sha256, evidence=evidence)
    cache.save_pairs([stored], matched=[], matcher=1)
    assert cache.pairs(None, 1) == [stored]
    cache.close()


def test_what_an_older_version_did_not_measure_is_unknown() -> None:
    whole = replace(EVIDENCE, registration=LAID)
    measured = [field.name for field in fields(Evidence)].index("frame_structure")
    before = [*json.loads(json.dumps(astuple(whole)))][:measured]
    (found,) = pairs([("a", "b", "edited", "{}", json.dumps(before))])
    assert found.evidence == replace(whole, frame_structure=None)
    (oldest,) = pairs([("a", "b", "edited", "{}", json.dumps(before[:9]))])
    assert oldest.evidence == replace(EVIDENCE, frame_structure=None)
