from __future__ import annotations

from govdata.readers.jsonld.graph import CLASS, Graph, Object, property_of


def test_what_is_said_twice_is_held_once_where_it_stood_first() -> None:
    graph = Graph()
    for line in (3, 5):
        graph.add("a:b", property_of("name"), Object("N", "", line))
    assert graph.values("a:b", property_of("name")) == [Object("N", "", 3)]


def test_keys_of_one_property_differ_by_the_type_of_the_value() -> None:
    graph = Graph()
    graph.add("a:b", property_of("name"), Object("N", "", 1))
    graph.add("a:b", property_of("names"), Object("N", "fr", 2))
    assert [o.where for o in graph.values("a:b", property_of("names"))] == [2]


def test_looking_for_what_is_not_there_leaves_no_trace() -> None:
    graph = Graph()
    graph.add("a:b", CLASS, Object("a:Class", "", 1))
    assert (graph.values("a:c", CLASS), graph.values("a:b", property_of("name"))) == ([], [])
    assert {iri: list(node) for iri, node in graph.nodes.items()} == {"a:b": [CLASS]}


def test_nodes_are_found_by_their_class() -> None:
    graph = Graph()
    graph.add("a:b", CLASS, Object("a:Class", "", 1))
    graph.add("a:c", property_of("url"), Object("a:Class", "", 2))
    assert list(graph.of_class("a:Class")) == ["a:b"]
