"""What we publish stands where the standard's own examples have it: listings 2 (text), 11 (person) and 14 (event)."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from lxml import etree
from NewsMLG2.document import NewsMLG2Document

from tests.environment import ROOT, standards
from tests.newsml import NAMESPACES

VISIT = ROOT / "exports" / "newsml" / "2024-09-01-harbin-visit.xml"
PARSED = ROOT / "exports" / "newsml" / "2026-02-11-chief-secretary-inspects-sea-wall-at-east-point.xml"


@cache
def listing(number: int) -> Any:  # noqa: ANN401  # lxml's own
    (path,) = standards("newsml-g2", "examples").glob(f"LISTING_{number}_*.xml")
    return etree.parse(path).getroot()


def found(root: Any, path: str) -> Any:  # noqa: ANN401
    return root.xpath(path, namespaces=NAMESPACES)


def exported(path: Any) -> Any:  # noqa: ANN401
    return etree.parse(path).getroot()


@pytest.mark.parametrize(
    "path",
    [
        "n:itemMeta/n:itemClass[@qcode='ninat:text']",
        "n:itemMeta/n:provider",
        "n:itemMeta/n:versionCreated",
        "n:itemMeta/n:pubStatus[@qcode='stat:usable']",
        "n:contentMeta/n:contentCreated",
        "n:contentMeta/n:language/@tag",
        "n:contentMeta/n:subject[@qcode]/n:name",
        "n:contentMeta/n:headline",
        "n:contentSet/n:inlineXML[@contenttype]/*",
    ],
)
def test_a_text_has_its_parts_where_listing_2_has_them(path: str) -> None:
    assert found(listing(2), path)
    assert found(exported(PARSED), path)


@pytest.mark.parametrize(
    "path",
    ["n:type[@qcode='cpnat:person']", "n:name", "n:related[@rel]", "n:personDetails/n:affiliation[@qcode]/n:name"],
)
def test_a_person_is_described_as_in_listing_11(path: str) -> None:
    assert found(listing(11), f"n:concept/{path}")
    people = found(exported(VISIT), "n:assert[n:type/@qcode='cpnat:person']")
    assert [len(found(person, path)) > 0 for person in people] == [True] * 3


@pytest.mark.parametrize("path", ["n:type[@qcode='cpnat:event']", "n:name", "n:eventDetails/n:dates/n:start"])
def test_an_event_is_described_as_in_listing_14(path: str) -> None:
    assert found(listing(14), f"n:concept/{path}")
    events = found(exported(VISIT), "n:assert[n:type/@qcode='cpnat:event']")
    assert [len(found(event, path)) for event in events] == [1] * 6


@pytest.mark.parametrize("path", ["n:location/n:name", "n:participant[@qcode]/n:name"])
def test_an_event_has_its_place_and_people_where_listing_14_has_them(path: str) -> None:
    assert found(listing(14), f"n:concept/n:eventDetails/{path}")
    assert found(exported(VISIT), f"n:assert/n:eventDetails/{path}")


def test_each_person_body_and_event_of_the_visit_is_a_subject_and_is_described() -> None:
    root = exported(VISIT)
    subjects = [
        (e.get("type"), e.get("qcode"), e.findtext("n:name", None, NAMESPACES))
        for e in found(root, "n:contentMeta/n:subject")
    ]
    described = [
        (found(e, "string(n:type/@qcode)"), e.get("qcode"), e.findtext("n:name", None, NAMESPACES))
        for e in found(root, "n:assert")
    ]
    assert subjects == described
    kinds = [kind for kind, *_ in subjects]
    assert [kinds.count(f"cpnat:{kind}") for kind in ("person", "organisation", "event")] == [3, 5, 6]


def test_the_visit_has_a_headline_its_day_its_genre_and_a_note_for_its_photos() -> None:
    root = exported(VISIT)
    assert [found(root, f"string(n:contentMeta/{path})") for path in ("n:contentCreated", "n:genre[2]/@qcode")] == [
        "2024-09-01",
        "genre:Press_Release",
    ]
    assert found(root, "n:contentMeta/n:headline/text()") == [
        "Hong Kong's Chief Secretary for Administration ends his visit to Harbin"
    ]
    (note,) = found(root, "n:itemMeta/n:edNote[@role='gvnote:photos']/text()")
    assert "there are photos" in note


def test_the_body_is_xhtml_with_a_paragraph_for_each_of_the_text() -> None:
    (html,) = found(exported(PARSED), "n:contentSet/n:inlineXML[@contenttype='application/xhtml+xml']/*")
    assert html.tag == "{http://www.w3.org/1999/xhtml}html"
    assert len(html.findall(".//{http://www.w3.org/1999/xhtml}p")) > 2


def test_a_foreign_reader_gets_headline_subjects_and_dates_of_the_visit_right() -> None:
    item = NewsMLG2Document(VISIT.read_bytes()).get_item()
    meta = item.contentmeta
    assert [str(meta.headline), str(meta.contentcreated), str(item.itemmeta.versioncreated)] == [
        "Hong Kong's Chief Secretary for Administration ends his visit to Harbin",
        "2024-09-01",
        "2024-09-01T00:00:00+08:00",
    ]
    ours = found(exported(VISIT), "n:contentMeta/n:subject")
    assert [(s.type, s.qcode) for s in meta.subject] == [(s.get("type"), s.get("qcode")) for s in ours]
    assert [str(s.name) for s in meta.subject] == [s.findtext("n:name", None, NAMESPACES) for s in ours]
