from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from govdata.showing import Mark, page, pieces, screen, shown
from govdata.source import Unplaced

DATA = {
    "title": "Quay opens",
    "date": "2026-03-01",
    "actors": [
        {"id": "ada", "kind": "person", "name": "Ada Lim", "honorific": "Ms", "role": "Mayor", "organization": "selm"},
        {"id": "selm", "kind": "organization", "name": "Selm Council"},
    ],
    "events": [
        {"type": "opening", "name": "opens", "start": "2026-03-01", "participants": [{"actor": "ada", "role": "host"}]}
    ],
    "provenance": {
        "evidence": [
            {"field": "/title", "start": 0, "end": 10},
            {"field": "/actors/0/name", "start": 12, "end": 19},
            {"field": "/events/0/name", "start": 12, "end": 25},
        ]
    },
}
TEXT = "Quay opens\n\nAda Lim opens Kit."


def test_marks_and_rows_have_the_same_numbers() -> None:
    found = shown("a.txt", DATA, TEXT, [Unplaced(start=26, end=29, kind="person", text="Kit", reason="who?")])
    assert [(TEXT[m.start : m.end], m.kind, m.number) for m in found.marks] == [
        ("Quay opens", "title", ""),
        ("Ada Lim", "person", "1"),
        ("Ada Lim opens", "event", "3"),
        ("Kit", "unplaced", "?"),
    ]
    assert [(row.number, row.kind, row.value, row.more) for row in found.rows if row.number] == [
        ("1", "person", "Ms Ada Lim", ("Mayor", "of Selm Council")),
        ("2", "organization", "Selm Council", ()),
        ("3", "opening", "opens", ("2026-03-01", "Ada Lim (host)")),
        ("?", "person", "Kit", ("who?",)),
    ]


def test_overlapping_marks_become_pieces_whose_texts_are_the_text() -> None:
    found = list(pieces(TEXT, shown("a.txt", DATA, TEXT).marks))
    assert "".join(piece.text for piece in found) == TEXT
    assert [(piece.text, piece.kinds, piece.numbers) for piece in found if piece.kinds] == [
        ("Quay opens", ("title",), ()),
        ("Ada Lim", ("person", "event"), ("1",)),
        (" opens", ("event",), ("3",)),
    ]


def test_a_record_without_source_is_shown_by_title_and_body() -> None:
    found = shown("a.yaml", {"title": "Quay", "body": "It opened."}, None)
    assert (found.text, found.marks) == ("Quay\n\nIt opened.", ())


KINDS = st.sampled_from(["person", "event", "date"])


@given(st.text(max_size=60), st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60), KINDS), max_size=9))
def test_no_character_is_lost_or_doubled(text: str, ends: list[tuple[int, int, str]]) -> None:
    marks = [Mark(start=a, end=b, kind=kind, number="1") for a, b, kind in ends if a < b <= len(text)]
    assert "".join(piece.text for piece in pieces(text, marks)) == text


INNER = st.sampled_from(
    ["id", "name", "kind", "actors", "evidence", "field", "start", "end", "participants", "place", "actor", "status"]
)
OUTER = st.sampled_from(["title", "body", "actors", "events", "photos", "publisher", "issuers", "provenance"])
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(INNER, inner, max_size=5),
    max_leaves=12,
)


@given(st.dictionaries(OUTER, ANY), st.text(max_size=40))
def test_a_draft_may_hold_anything(data: dict[str, Any], text: str) -> None:
    found = shown("x", json.loads(json.dumps(data)), text)
    assert list(screen.write(found, color=True))
    assert list(page.write(found))
