from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from govdata.vocab.jsonld import context
from tests.conformance.schemaorg.case import CONTEXT, findings, found

if TYPE_CHECKING:
    from pathlib import Path

Json = dict[str, Any]


def article(**said: object) -> Json:
    return {**CONTEXT, "@type": "NewsArticle", **said}


def event(**said: object) -> Json:
    return article(about={"@type": "Event", "name": "Opening", **said})


SOUND = {
    "plain": article(headline="x", datePublished="2026-03-01", url="https://a.example/1", wordCount=12),
    "a name where a thing may stand": article(publisher="Harbour Ministry"),
    "a reference": article(publisher={"@id": "https://a.example/hm"}, license="https://a.example/l"),
    "a member of a list": event(eventStatus="https://schema.org/EventCancelled"),
    "a member by its name": event(eventStatus="EventCancelled"),
    "a member by reference": event(eventStatus={"@id": "http://schema.org/EventCancelled"}),
    "a time without a zone": event(startDate="2026-03-01T09:30"),
    "a class below the one that is wanted": article(publisher={"@type": "GovernmentOrganization", "name": "x"}),
    "a property of a class above": {**CONTEXT, "@type": "TechArticle", "name": "x", "articleBody": "y"},
    "several types": {**CONTEXT, "@type": ["Person", "Organization"], "givenName": "x", "legalName": "y"},
    "a value object": article(headline={"@value": "x", "@language": "en"}),
    "a list object": article(mentions={"@list": [{"@type": "Person", "name": "x"}]}),
    "null and nothing": article(headline=None, mentions=[]),
    "a role": event(
        attendee={"@type": "Role", "startDate": "2026-03-01", "attendee": {"@type": "Person", "name": "x"}}
    ),
    "an action": {**CONTEXT, "@type": "SearchAction", "query-input": "required name=q", "target": "https://a.example/"},
    "a graph": {**CONTEXT, "@graph": [{"@type": "Person", "name": "x"}, {"@type": "Place", "name": "y"}]},
    "a list of documents": [article(headline="x"), {**CONTEXT, "@type": "Place", "name": "y"}],
    "prefixes": {"@context": {"s": "https://schema.org/"}, "@type": "s:Person", "s:name": "x"},
    "full names": {"@type": "https://schema.org/Person", "https://schema.org/name": "x"},
    "a vocabulary": {"@context": {"@vocab": "http://schema.org/"}, "@type": "Person", "name": "x"},
    "aliases": {**CONTEXT, "type": "Person", "id": "https://a.example/p", "name": "x"},
    "terms of others": {
        "@context": ["https://schema.org", {"x": "https://x.example/"}],
        "@type": ["Person", "x:Saint"],
        "x:halo": {"@type": "x:Halo", "x:gold": True},
    },
    "keys that are renamed": {
        "@context": {"title": "https://schema.org/headline"},
        "@type": "https://schema.org/Article",
    },
    "a language map": {
        "@context": {
            "@vocab": "https://schema.org/",
            "name": {"@id": "https://schema.org/name", "@container": "@language"},
        },
        "@type": "Person",
        "name": {"en": "x", "zh-hant": ["y", "z"]},
    },
    "what is said the other way round": {**CONTEXT, "@type": "Person", "@reverse": {"author": article(headline="x")}},
    "our own context": {"@context": context(), "type": "NewsArticle", "headline": {"en": "x"}},
}


@pytest.mark.parametrize("case", SOUND)
def test_a_sound_document_has_nothing_against_it(tmp_path: Path, case: str) -> None:
    assert found(tmp_path, SOUND[case]) == []


FAULTS: dict[str, tuple[Any, str, str]] = {
    "no such type": ({**CONTEXT, "@type": "PressRelease"}, "GD783", "/@type"),
    "no such type among several": ({**CONTEXT, "@type": ["Person", "Persn"]}, "GD783", "/@type/1"),
    "no such type below": (article(publisher={"@type": "Ministry"}), "GD783", "/publisher/@type"),
    "no such property": (article(headlin="x"), "GD784", "/headlin"),
    "case counts": (article(headLine="x"), "GD784", "/headLine"),
    "no such property by a prefix": ({**CONTEXT, "@type": "Person", "schema:nam": "x"}, "GD784", "/schema:nam"),
    "no such property without a type": ({**CONTEXT, "nam": "x"}, "GD784", "/nam"),
    "a key that means nothing": ({"@context": {"s": "https://schema.org/"}, "s:name": "x", "y": 1}, "GD784", "/y"),
    "a property of others": (event(headline="x"), "GD785", "/about/headline"),
    "a property of a class below": ({**CONTEXT, "@type": "Thing", "headline": "x"}, "GD785", "/headline"),
    "a thing of the wrong class": (article(publisher={"@type": "Place", "name": "x"}), "GD786", "/publisher"),
    "a thing where text is due": (article(headline={"@type": "Person", "name": "x"}), "GD786", "/headline"),
    "a number where text is due": (article(headline=5), "GD786", "/headline"),
    "a truth where text is due": (article(headline=True), "GD786", "/headline"),
    "part of a whole": (article(wordCount=1.5), "GD786", "/wordCount"),
    "in a list": (article(mentions=["x"], author=[{"@type": "Person", "name": "x"}, {"@type": "Event"}]), "GD786",
                  "/author/1"),
    "a month": (event(startDate="2026-03"), "GD787", "/about/startDate"),
    "a day that there is not": (article(datePublished="2026-02-30"), "GD787", "/datePublished"),
    "a day in words": (article(datePublished="1 March 2026"), "GD787", "/datePublished"),
    "a time that there is not": (event(startDate="2026-03-01T25:00:00Z"), "GD787", "/about/startDate"),
    "an address with blanks": (article(url="https://a.example/a b"), "GD787", "/url"),
    "an address without a scheme": (article(image="a.example/1.jpg"), "GD787", "/image"),
    "a number in words": (article(wordCount="twelve"), "GD787", "/wordCount"),
    "a member of no list": (event(eventStatus="EventSchedule"), "GD787", "/about/eventStatus"),
    "a member of another list": (event(eventStatus={"@id": "https://schema.org/Male"}), "GD787", "/about/eventStatus"),
    "superseded": (event(attendees={"@type": "Person", "name": "x"}), "GD788", "/about/attendees"),
    "superseded type": (article(contentRating={"@type": "Dermatology"}), "", ""),
    "no context": ({"@type": "NewsArticle", "headline": "x"}, "GD782", ""),
    "a context elsewhere": ({"@context": "https://a.example/c", "@type": "Person"}, "GD782", "/@context"),
    "no object": ("5", "GD782", ""),
    "in a graph": ({**CONTEXT, "@graph": [{"@type": "Person", "nam": "x"}]}, "GD784", "/@graph/0/nam"),
    "the other way round": ({**CONTEXT, "@type": "Person", "@reverse": {"author": {"@type": "X"}}}, "GD783",
                            "/@reverse/author/@type"),
    "in a value object": (article(datePublished={"@value": "2026"}), "GD787", "/datePublished/@value"),
    "a key of a role that is not its own": (event(attendee={"@type": "Role", "performer": "x"}), "GD785",
                                            "/about/attendee/performer"),
}  # fmt: skip
del FAULTS["superseded type"]


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_is_found_once_with_its_code_and_place(tmp_path: Path, case: str) -> None:
    document, code, pointer = FAULTS[case]
    assert found(tmp_path, document) == [(code, pointer)]


def test_a_pending_term_is_told_where_a_file_has_it_first(tmp_path: Path) -> None:
    people = [{"@type": "Person", "name": "x", "jobTitle": "y"}] * 2
    assert found(tmp_path, article(mentions=people), pending=True) == [("GD789", "/mentions/0/jobTitle")]


def test_what_stands_nearest_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonld"
    path.write_text(json.dumps(article(headLine="x")))
    (finding,) = findings(path)
    assert finding.help == "did you mean `headline`?"


def test_a_repeated_key_is_told_though_nothing_else_is_wrong(tmp_path: Path) -> None:
    assert found(tmp_path, '{"@context":"https://schema.org","@type":"Person","name":"x","name":"y"}') == [
        ("GD103", "/name")
    ]


def test_a_context_beside_a_document_is_read(tmp_path: Path) -> None:
    (tmp_path / "context.jsonld").write_text(json.dumps({"@context": {"titel": "https://schema.org/headline"}}))
    document = {"@context": "context.jsonld", "@type": "https://schema.org/Event", "titel": "x"}
    assert found(tmp_path, document) == [("GD785", "/titel")]


@pytest.mark.parametrize("deep", [200, 5_000])
def test_what_is_nested_beyond_reason_is_refused(tmp_path: Path, deep: int) -> None:
    inner = '{"@type":"Person","knows":' * deep + "{}" + "}" * deep
    assert [code for code, _ in found(tmp_path, f'{{"@context":"https://schema.org","author":{inner}}}')] == ["GD006"]
