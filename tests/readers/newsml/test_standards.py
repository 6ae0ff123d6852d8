"""The standard's own examples, read: the values that a person reads in them."""

from __future__ import annotations

from typing import Any

import pytest

from govdata.given import Given
from govdata.readers.newsml import READER
from govdata.source import Raw, Source
from tests.environment import standards


def raws(start: str) -> list[Raw]:
    paths = [p for p in sorted(standards("newsml-g2", "examples").glob("*.xml")) if p.name.startswith(start)]
    assert paths, start
    return [raw for path in paths for raw in READER.read(Source.of(path), Given())]


def record(start: str) -> dict[str, Any]:
    (raw,) = raws(start)
    data: dict[str, Any] = raw.data
    return data


def some(data: dict[str, Any], *names: str) -> list[Any]:
    return [data.get(name) for name in names]


def test_all_are_read_without_a_crash_and_none_in_silence() -> None:
    for raw in raws(""):
        assert raw.data or raw.findings


def test_a_text_in_nitf_is_read() -> None:
    data = record("LISTING_2_")
    assert some(data, "id", "title", "language", "date", "modified_at") == [
        "20161121-us-finance-fed",
        'Fed to halt QE to avert "bubble"',
        "en-US",
        "2016-11-21",
        "2018-11-21T16:25:32-05:00",
    ]
    assert data["subjects"] == ["medtop:04000000", "medtop:20000350", "medtop:20000379"]
    assert data["body"].startswith("(New York, NY - October 21)")


def test_a_photo_has_the_headline_keywords_and_provider_of_its_item() -> None:
    data = record("LISTING_3_")
    assert data["title"] == "Variety Of Recessionary Forces Leave Las Vegas Economy Scarred"
    assert data["publisher"] == {"id": "gyi", "name": "Getty Images Inc."}
    assert (len(data["keywords"]), data["date"]) == (7, "2010-10-20")


def test_events_that_are_the_content_of_an_item_are_read_with_dates_and_places() -> None:
    events = record("LISTING_16")["events"]
    assert [(e["name"], e["start"]) for e in events] == [
        ("IPTC Autumn Meeting 2018", "2018-10-26T09:00:00Z"),
        ("Annomarket text analytics EU project", "2018-10-22T10:00:00-04:00"),
        ("Accidental Heroes", "2018-10-23T19:30:00Z"),
    ]
    assert events[0]["place"] == {
        "name": "86, Edgeware Road, London W2 2EA, United Kingdom",
        "latitude": "51.515659",
        "longitude": "-0.163346",
    }


def test_a_concept_is_of_the_kind_that_its_subject_says_where_its_own_type_is_of_others() -> None:
    actors = {actor["name"]: actor["kind"] for actor in record("ap_metadata")["actors"]}
    assert actors == {"Keegan Murray": "person", "Volkswagen AG": "organization"}


def test_a_person_in_a_concept_item_is_an_actor_with_the_body_that_the_person_is_of() -> None:
    data = record("LISTING_11")
    assert some(data, "title", "type", "modified_at") == [
        "Concept Item describing Mario Draghi",
        "other",
        "2018-11-07T12:38:18Z",
    ]
    assert [some(actor, "id", "kind", "name", "organization") for actor in data["actors"]] == [
        ["329465", "person", "Mario Draghi", "ecb"],
        ["ecb", "organization", "European Central Bank", None],
    ]


def test_an_event_in_a_concept_item_has_its_date_place_and_the_person_who_takes_part() -> None:
    data = record("LISTING_14")
    assert some(data, "id", "date", "language") == ["20160422-qqwpiruuew4711", "2016-01-16", "en"]
    (event,) = data["events"]
    assert some(event, "name", "start", "participants") == [
        "IPTC Autumn Meeting 2018",
        "2018-10-26T09:00:00Z",
        [{"actor": "director"}],
    ]
    assert event["place"]["name"] == "86, Edgeware Road, London W2 2EA, United Kingdom"
    assert data["actors"] == [{"id": "director", "kind": "person", "name": "Michael Steidl"}]


def test_both_events_of_a_knowledge_item_are_read() -> None:
    data = record("LISTING_15")
    assert [some(event, "name", "start") for event in data["events"]] == [
        ["IPTC Autumn Meeting 2018", "2018-10-26T09:00:00Z"],
        ["Newgathering and Verification Strategy", "2018-10-27T14:30:00Z"],
    ]
    assert data["events"][0]["participants"] == [{"actor": "iptc", "role": "organizer"}]
    assert data["subjects"] == ["medtop:20000304", "medtop:20000309", "medtop:20000763"]


def test_an_event_of_a_type_of_its_own_is_told_by_its_details_and_times_are_read_to_the_second() -> None:
    data = record("CR00221")
    assert [some(event, "name", "start", "end") for event in data["events"]] == [
        ["Event111:Name", "2016-06-25T10:00:00Z", "2016"]
    ]
    assert data["modified_at"] == "2019-09-09T08:00:00Z"


def test_a_package_and_a_catalog_have_what_every_item_has() -> None:
    assert some(record("LISTING_6_"), "title", "modified_at") == ["UK", "2018-11-17T12:30:00Z"]
    assert record("LISTING_13")["publisher"]["name"] == "International Press Telecommunications Council"


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        ("CR00221", "conceptItem"),
        ("LISTING_6_", "packageItem"),
        ("LISTING_11", "conceptItem"),
        ("LISTING_13", "catalogItem"),
        ("LISTING_14", "conceptItem"),
        ("LISTING_15", "knowledgeItem"),
    ],
)
def test_items_that_are_no_news_are_named_as_such(start: str, kind: str) -> None:
    (raw,) = raws(start)
    assert raw.findings[0].message == f"a {kind} is no release: read as far as it tells what a release does"


def test_what_is_left_out_is_said_with_its_line() -> None:
    (raw,) = raws("LISTING_16")
    assert (29, "`duration` (P2D) has no place in a release: left out") in [
        (f.place.line, f.message) for f in raw.findings
    ]
