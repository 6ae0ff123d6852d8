from __future__ import annotations

from typing import Any

import pytest

from govdata.readers.jsonld.document import Walk, is_ours
from govdata.vocab.jsonld import DATATYPES, TERMS, TYPE, XSD, context

NAME, PLACE = TERMS["name"].iri, TERMS["location"].iri


def walked(value: object, *, known: bool = True) -> Walk:
    walk = Walk()
    walk.document(value, known=known)
    return walk


def quads(value: object, *, known: bool = True) -> list[tuple[str, ...]]:
    nodes = walked(value, known=known).graph.nodes.items()
    return [
        (iri, *property_, found.value, found.language)
        for iri, node in nodes
        for property_, values in node.items()
        for found in values.values()
    ]


def said(value: object, *, known: bool = True) -> list[tuple[str, Any]]:
    return [(code, where) for code, _, where in walked(value, known=known).faults]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("N", [(DATATYPES["text"], "N", "")]),
        (["N", "M"], [(DATATYPES["text"], "N", ""), (DATATYPES["text"], "M", "")]),
        ({"@set": ["N"]}, [(DATATYPES["text"], "N", "")]),
        ({"@value": "N", "@language": "fr"}, [(DATATYPES["tagged"], "N", "fr")]),
        ({"@value": "N", "@type": "a:type"}, [("a:type", "N", "")]),
        ({"@value": [1], "@type": "@json"}, [(DATATYPES["json"], "[1]", "")]),
        ({"@value": True}, [(f"{XSD}boolean", "true", "")]),
        (1, [(DATATYPES["integer"], "1", "")]),
        (0.5, [(f"{XSD}double", "0.5", "")]),
        (None, []),
    ],
)
def test_a_value_is_what_a_processor_would_make_of_it(value: object, expected: list[tuple[str, ...]]) -> None:
    assert quads({"id": "a:b", "name": value}) == [("a:b", NAME, *quad) for quad in expected]
    assert quads({"@id": "a:b", NAME: value}, known=False) == [("a:b", NAME, *quad) for quad in expected]


def test_our_keys_say_the_type_of_their_values() -> None:
    node = {
        "id": "a:b",
        "type": "Place",
        "startMonth": "2026-03",
        "names": {"id": ["N"]},
        "url": "a:c",
        "json": [{"a": 1}, 2],
    }
    assert quads(node) == [
        ("a:b", TYPE, "@id", "https://schema.org/Place", ""),
        ("a:b", TERMS["startMonth"].iri, f"{XSD}gYearMonth", "2026-03", ""),
        ("a:b", NAME, DATATYPES["tagged"], "N", "id"),
        ("a:b", TERMS["url"].iri, "@id", "a:c", ""),
        ("a:b", TERMS["json"].iri, DATATYPES["json"], '[{"a":1},2]', ""),
    ]


def test_nodes_may_be_nested_and_need_no_name() -> None:
    assert quads({"id": "a:b", "location": {"name": "N"}}) == [
        ("_:b1", NAME, DATATYPES["text"], "N", ""),
        ("a:b", PLACE, "@id", "_:b1", ""),
    ]


def test_without_a_context_our_keys_mean_nothing() -> None:
    assert quads({"@id": "a:b", "name": "N", "id": "a:c"}, known=False) == []
    assert said({"@id": "a:b", "name": "N"}, known=False) == [("GD780", ("name",))]


def test_a_context_is_ours_or_unknown() -> None:
    assert is_ours(context())
    assert is_ours("context.jsonld")
    assert not is_ours("https://schema.org")
    assert not is_ours({**context(), "name": {"@id": "a:name"}})
    assert said({"@context": {"name": "a:name"}, "name": "N"}) == [("GD782", ("@context",)), ("GD780", ("name",))]


@pytest.mark.parametrize(
    ("value", "where"),
    [
        ([7], (0,)),
        ({"@graph": [7]}, ("@graph", 0)),
        ({"id": "a:b", "mane": "N"}, ("mane",)),
        ({"id": "a:b", "type": [7]}, ("type", 0)),
        ({"id": "a:b", "names": {"fr": 7}}, ("names", "fr")),
        ({"id": "a:b", "names": "N"}, ()),
    ],
)
def test_what_has_no_meaning_is_told_with_its_place(value: object, where: tuple[str | int, ...]) -> None:
    assert said(value) == ([("GD780", where)] if where else [])


def test_nesting_ends_somewhere() -> None:
    value: Any = "N"
    for _ in range(500):
        value = {"location": value}
    assert [code for code, _ in said({"id": "a:b", **value})] == ["GD780"]
