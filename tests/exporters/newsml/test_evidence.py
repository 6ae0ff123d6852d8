from __future__ import annotations

from typing import Any

import pytest
from lxml import etree

from tests.newsml import NAMESPACES, faults, release, tree, written

ACTORS = [{"id": "ada", "kind": "person", "name": "Ada Lim", "role": "Minister"}]
EVENTS = [{"id": "fair", "type": "exhibition", "name": "Fair", "start": "2026-03-02", "place": {"name": "Hall"}}]
THINGS: dict[str, Any] = {
    "actors": ACTORS,
    "events": EVENTS,
    "subjects": ["medtop:11000000", "medtop:20000030"],
    "keywords": ["quay"],
    "summary": "A fair.",
    "dateline": "SELM",
}


def told(field: str, **evidence: Any) -> list[tuple[str, str | None, str | None, str | None, str | None]]:  # noqa: ANN401
    """Each element that tells how it was read, where there is evidence for this field alone."""
    piece = {"field": field, "start": 0, "end": 1, "text": "x"} | evidence
    record = release(**THINGS, provenance={"method": "parsed", "tool": "Our parser/2", "evidence": [piece]})
    item = tree(record)
    assert faults(etree.fromstring(written(record))) == []
    marked = item.xpath("//n:*[@why]", namespaces=NAMESPACES)
    names = ("how", "why", "creator", "confidence")
    return [(e.tag.rpartition("}")[2], *(e.get(name) for name in names)) for e in marked]


READ = ("howextr:tool", "why:direct", "gvagt:Our%20parser%2F2")


@pytest.mark.parametrize(
    ("field", "elements"),
    [
        ("/title", ["headline +"]),
        ("/summary", ["description +"]),
        ("/dateline", ["dateline"]),
        ("/date", ["contentCreated"]),
        ("/subjects/1", ["subject +"]),
        ("/keywords/0", ["keyword +"]),
        ("/actors/0/name", ["subject +", "assert"]),
        ("/actors/0/role", ["related"]),
        ("/events/0/name", ["subject +", "assert"]),
        ("/events/0/start", ["start"]),
        ("/events/0/place/name", ["location"]),
        ("/type", ["genre +"]),
    ],
)
def test_what_a_machine_read_says_so_where_it_stands_and_how_sure_it_is_where_the_schema_lets_it(
    field: str, elements: list[str]
) -> None:
    wanted = [(name.removesuffix(" +"), *READ, "92" if name.endswith("+") else None) for name in elements]
    assert told(field, confidence=92) == wanted


def test_a_confidence_that_nobody_gave_is_not_made_up() -> None:
    assert told("/title") == [("headline", *READ, None)]


def test_what_a_person_corrected_no_machine_read() -> None:
    assert told("/title", review="corrected") == []
    assert len(told("/title", review="accepted")) == 1


@pytest.mark.parametrize(
    "field",
    ["", "/", "/actors", "/actors/0", "/actors/7/name", "/actors/x/name", "/keywords/7", "/title/0", "/model_fields"],
)
def test_evidence_for_what_is_not_there_or_is_no_single_value_tells_nothing(field: str) -> None:
    assert told(field) == []


def test_the_first_piece_of_evidence_counts() -> None:
    evidence = [
        {"field": "/title", "start": n, "end": n + 1, "text": "x", "confidence": c} for n, c in enumerate((92, 40))
    ]
    record = release(provenance={"method": "parsed", "evidence": evidence})
    (headline,) = tree(record).xpath("//n:headline", namespaces=NAMESPACES)
    assert (headline.get("confidence"), headline.get("creator")) == ("92", None)


def test_what_a_person_entered_has_no_machine_behind_it() -> None:
    evidence = [{"field": "/title", "start": 0, "end": 1, "text": "x"}]
    record = release(provenance={"method": "hand-entered", "evidence": evidence})
    assert tree(record).xpath("//n:*[@why]", namespaces=NAMESPACES) == []
