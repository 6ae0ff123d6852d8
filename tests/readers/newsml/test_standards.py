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


@pytest.mark.parametrize(
    ("start", "kind"),
    [
        ("CR00221", "conceptItem"),
        ("LISTING_6", "packageItem"),
        ("LISTING_11", "conceptItem"),
        ("LISTING_13", "catalogItem"),
        ("LISTING_14", "conceptItem"),
        ("LISTING_15", "knowledgeItem"),
    ],
)
def test_items_that_are_no_news_are_named_as_such(start: str, kind: str) -> None:
    (raw,) = raws(start)
    assert [f.message for f in raw.findings] == [f"a {kind} is no release: left out"]


def test_what_is_left_out_is_said_with_its_line() -> None:
    (raw,) = raws("LISTING_16")
    assert (29, "`duration` (P2D) has no place in a release: left out") in [
        (f.place.line, f.message) for f in raw.findings
    ]
