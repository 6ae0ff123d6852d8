from __future__ import annotations

import sys

import pytest
import rdflib

from govdata.errors import MissingExtraError
from govdata.readers.jsonld.foreign import RdfSyntaxError, expanded, has_foreign_context, of_turtle
from govdata.vocab.jsonld import context


@pytest.mark.parametrize(
    ("document", "foreign"),
    [
        ({}, False),
        ({"@context": "context.jsonld"}, False),
        ({"@context": context(), "a": [{"@context": context()}]}, False),
        ({"@context": "https://schema.org"}, True),
        ({"@context": context(), "a": [{"b": {"@context": {}}}]}, True),
        ([{"@context": {}}], True),
        ({"@context": None}, True),
    ],
)
def test_a_context_that_is_not_ours_is_seen_wherever_it_stands(document: object, foreign: bool) -> None:
    assert has_foreign_context(document) == foreign


def test_our_context_is_at_hand_and_no_other() -> None:
    assert expanded({"@context": ["context.jsonld", {}], "headline": {"en": "x"}}) == [
        {"https://schema.org/headline": [{"@language": "en", "@value": "x"}]}
    ]
    with pytest.raises(RdfSyntaxError, match="contexts are never fetched"):
        expanded({"@context": "https://a.example/c", "name": "x"})


def test_what_pyld_refuses_is_said_in_its_words() -> None:
    with pytest.raises(RdfSyntaxError, match="protected"):
        expanded({"@context": [context(), {"headline": "https://a.example/h"}], "headline": "x"})


def test_literals_stay_as_they_are_written_and_the_switch_is_put_back() -> None:
    before = rdflib.NORMALIZE_LITERALS
    graph = of_turtle('<a:b> <c:d> "2026-03-01T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>, "x"@en-GB .')
    values = [o for found in graph.nodes["a:b"].values() for o in found.values()]
    assert {(o.value, o.language) for o in values} == {("2026-03-01T00:00:00Z", ""), ("x", "en-GB")}
    assert before == rdflib.NORMALIZE_LITERALS


def test_what_rdflib_refuses_is_said_with_its_line() -> None:
    with pytest.raises(RdfSyntaxError) as caught:
        of_turtle("<a:b> <c:d> .\n")
    assert caught.value.line == 1


@pytest.mark.parametrize(("module", "call"), [("pyld", lambda: expanded({})), ("rdflib", lambda: of_turtle(""))])
def test_a_tool_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch, module: str, call: object) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    assert callable(call)
    with pytest.raises(MissingExtraError, match=r"govdata\[rdf\]"):
        call()


@pytest.mark.parametrize("context", ["bontext.jsonld", "../x", "", "https://example.org/x", ["file:///etc/passwd"]])
def test_a_context_that_is_not_ours_is_refused_whatever_its_address(context: object) -> None:
    with pytest.raises(RdfSyntaxError, match="contexts are never fetched"):
        expanded({"@context": context, "id": "https://e.org/a", "type": "NewsArticle"})
