"""NewsML-G2 for tests: a record that has every field, and how it is written, read and judged by the official schema."""

from __future__ import annotations

from functools import cache
from typing import Any

from lxml import etree

from govdata.dataset import Dataset
from govdata.exporters.newsml.item import ItemWriter
from govdata.given import Given
from govdata.model.release import Release
from govdata.readers.newsml import READER
from govdata.source import Raw, Source
from govdata.vocab.newsml import GV, NAR
from tests.environment import standards

DATASET = Dataset(base="https://data.example.org/")
NAMESPACES = {"n": NAR, "gv": GV}

SMALL: dict[str, Any] = {
    "id": "m",
    "title": "Quay opens",
    "date": "2026-03-01",
    "language": "en",
    "publisher": {"id": "harbours", "name": "Harbour Ministry"},
}

FULL: dict[str, Any] = {
    **SMALL,
    "id": "2026-quay",
    "type": "speech",
    "title": 'New quay <opens> & "more"  at last',
    "published_at": "2026-03-01T09:30:00+08:00",
    "modified_at": "2026-03-02T00:00:00Z",
    "publisher": {
        "id": "harbours",
        "name": "Harbour Ministry",
        "names": {"zh-Hant": "海港部"},
        "country": "SG",
        "level": "national",
        "url": "https://harbour.example/?a=1&b=2",
    },
    "issuers": ["port", "harbours"],
    "dateline": "SELM, 1 March",
    "summary": "Lead\n\n\twith  blanks",
    "body": "one\n  indented\n\n\nafter two blank lines\n\n\n\nafter three\ttab",
    "actors": [
        {
            "id": "ada",
            "kind": "person",
            "name": "Ada Lim",
            "names": {"en": "Ada Lim", "zh-Hant": "林雅達"},
            "honorific": "Dr",
            "suffix": "JP",
            "role": "Minister for Harbours",
            "organization": "harbours",
            "on_behalf_of": ["port", "guests"],
            "name_as_written": "A. Lim",
            "same_as": ["https://www.wikidata.org/entity/Q42", "urn:x:y"],
        },
        {"id": "harbours", "kind": "organization", "name": "Harbour Ministry", "organization": "port"},
        {"id": "port", "kind": "organization", "name": "Port Authority"},
        {"id": "guests", "kind": "group", "name": "200 guests", "organization": "harbours"},
    ],
    "events": [
        {
            "id": "ada",
            "type": "opening",
            "name": "Opening of the quay",
            "start": "2026",
            "end": "2026-03",
            "time_of_day": "morning",
            "date_as_written": "tomorrow morning",
            "status": "cancelled",
            "place": {
                "name": "North Quay",
                "locality": "Selm",
                "region": "Coast",
                "country": "SG",
                "latitude": "-0.0",
                "longitude": "114.1628",
            },
            "participants": [
                {"actor": "ada", "role": "speaker"},
                {"actor": "harbours", "role": "organizer"},
                {"actor": "guests", "role": "attendee"},
            ],
            "description": "First\nsecond",
        },
        {
            "id": "undated",
            "type": "other",
            "name": "Undated",
            "place": {"latitude": "1", "longitude": "2"},
            "participants": [{"actor": "ada", "role": "organizer"}],
        },
        {"id": "early", "type": "visit", "name": "Early", "start": "0001-01-01T00:00:00+14:00"},
    ],
    "photos": {
        "status": "linked",
        "count": 3,
        "items": [
            {
                "url": "https://harbour.example/1.jpg",
                "caption": "Caption\nof two lines",
                "alt": "A woman",
                "credit": "Photo: us",
                "license": "CC-BY-4.0",
            },
            {"url": "https://harbour.example/1.jpg"},
        ],
    },
    "videos": {"status": "stated"},
    "contacts": [
        {"name": "Desk", "role": "Media", "email": "a@b.example", "phone": "+65", "url": "https://c.example"},
        {"role": "Only a role"},
        {"email": "z@z.example"},
    ],
    "documents": [
        {"title": "Annex", "url": "https://d.example/a", "media_type": "application/pdf", "language": "fr"},
        {"title": "Annex", "url": "https://d.example/a"},
    ],
    "subjects": ["https://x.example/y", "medtop:11000000", "medtop:12"],
    "keywords": ["a  b", "c"],
    "translations": [{"language": "zh-Hant", "id": "2026-quay-zh"}],
    "related": [
        {"relation": "see-also", "target": "q-1"},
        {"relation": "corrects", "target": "https://a.example/b"},
        {"relation": "see-also", "target": "https://a.example/c"},
    ],
    "source_url": "https://harbour.example/412",
    "identifiers": [{"scheme": "file", "value": "A/1"}, {"scheme": "file", "value": "A/2"}],
    "license": "OGL-UK-3.0",
    "status": "embargoed",
    "revision": 4,
    "change_note": "Length\n\ncorrected",
    "provenance": {
        "method": "parsed",
        "tool_version": "1",
        "recorded_at": "2026-03-02T00:00:00Z",
        "source_sha256": "0" * 64,
        "evidence": [
            {"field": "", "start": 0, "end": 3, "text": "a\nb", "confidence": 0, "review": "accepted"},
            {"field": "/extensions/harbour/  odd key ", "start": 0, "end": 1, "text": "a"},
        ],
    },
    "extensions": {
        "harbour": {"berths": [1, None, "x\ny <"], "empty": {}, "  odd key ": 1},
        "nothing": None,
        "text": "",
    },
}


def release(**fields: object) -> Release:
    """A small legal release with these fields."""
    return Release.model_validate(SMALL | fields)


def full() -> Release:
    """A release that uses every field."""
    return Release.model_validate(FULL)


def written(record: Release, dataset: Dataset = DATASET) -> bytes:
    """The newsItem of a release."""
    return ItemWriter(dataset).item(record).encode()


def tree(record: Release, dataset: Dataset = DATASET) -> Any:  # noqa: ANN401  # lxml's stubs know few of its paths
    """The newsItem of a release as a tree."""
    return etree.fromstring(written(record, dataset))


def read(content: bytes) -> list[Raw]:
    """What the reader makes of a document."""
    return list(READER.read(Source(name="x.xml", content=content), Given()))


@cache
def schema() -> etree.XMLSchema:
    """The official schema; ends the test when it is absent."""
    return etree.XMLSchema(etree.parse(standards("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd")))


def faults(document: Any) -> list[str]:  # noqa: ANN401
    """What the official schema has against a document."""
    judge = schema()
    judge.validate(document)
    return [f"{error.line}: {error.message}" for error in iter(judge.error_log)]  # type: ignore[call-overload]  # it is a list, says lxml
