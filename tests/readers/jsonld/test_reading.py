from __future__ import annotations

import pytest

from govdata.readers.jsonld.graph import Graph, Object, property_of
from govdata.readers.jsonld.reading import LAST, Reading, integer
from govdata.vocab.jsonld_shapes import SHAPES


@pytest.mark.parametrize(
    ("text", "number"),
    [("0", 0), ("+7", 7), ("-07", -7), ("", None), ("7.0", None), ("7 ", None), ("٧", None), ("9" * 19, None)],
)
def test_an_integer_is_what_xsd_says(text: str, number: int | None) -> None:
    assert integer(text) == number


def reading(*positions: str) -> tuple[Reading, list[Object]]:
    graph = Graph()
    for n, position in enumerate(positions):
        graph.add(f"a:{n}", property_of("position"), Object(position, "", n))
    return Reading(graph, "a:/release/x"), [Object(f"a:{n}", "", n) for n in range(len(positions) + 1)]


def test_members_of_a_list_stand_by_their_positions_and_those_without_one_at_the_end() -> None:
    here, links = reading("3", "x", "1")
    assert [link.value for link in here.in_order(links, SHAPES["event"])] == ["a:2", "a:0", "a:1", "a:3"]
    assert here.position("a:1") == LAST


def test_members_of_a_set_stand_by_their_values() -> None:
    here, _ = reading()
    for n, value in enumerate(("b", "a")):
        here.graph.add(f"a:{n}", property_of("propertyID"), Object(value, "", n))
    links = [Object(f"a:{n}", "", n) for n in range(2)]
    assert [link.value for link in here.in_order(links, SHAPES["identifier"])] == ["a:1", "a:0"]


def test_what_is_not_used_is_left_out_and_told() -> None:
    here, _ = reading()
    for n, property_ in enumerate((property_of("name"), property_of("url"), ("a:unknown", "a:type"))):
        here.graph.add("a:/release/x#y", property_, Object("v" * 99, "", n))
    here.graph.add("a:other", property_of("name"), Object("v", "", 9))
    assert here.take(("a:/release/x#y", "/here"), "name") == Object("v" * 99, "", 0)
    told = [(code, where) for code, _, where in here.unread()]
    assert (told, here.places) == ([("GD780", 1), ("GD780", 2)], {"/here": 0})
