"""One legal record that uses every field of the model, for tests that change one thing of it."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["FULL", "MINIMAL", "TOMBSTONE", "with_"]

MINIMAL: dict[str, Any] = {
    "id": "quay",
    "title": "New quay opens",
    "date": "2026-03-01",
    "language": "en",
    "publisher": {"id": "harbour-ministry", "name": "Harbour Ministry"},
}
TOMBSTONE: dict[str, Any] = MINIMAL | {
    "type": "notice",
    "modified_at": "2026-03-02T12:00:00Z",
    "translations": [{"language": "zh-Hant", "id": "quay-zh"}],
    "source_url": "https://harbour.example/news/412",
    "identifiers": [{"scheme": "file-number", "value": "HM/412"}],
    "status": "withdrawn",
    "revision": 3,
    "change_note": "Withdrawn: the opening was called off.",
}
FULL: dict[str, Any] = TOMBSTONE | {
    "published_at": "2026-03-01T09:30:00+08:00",
    "publisher": {
        "id": "harbour-ministry",
        "name": "Harbour Ministry",
        "names": {"zh-Hant": "海港部"},
        "country": "SG",
        "level": "national",
        "url": "https://harbour.example/",
    },
    "issuers": ["port"],
    "dateline": "SELM, 1 March 2026",
    "summary": "The quay replaces a ferry.",
    "body": "The minister opened the quay.\n\nIt is 300 metres long.",
    "actors": [
        {"id": "port", "kind": "organization", "name": "Port Authority"},
        {"id": "crew", "kind": "group", "name": "around 200 guests"},
        {
            "id": "ada",
            "kind": "person",
            "name": "Ada Lim",
            "names": {"zh-Hans": "林雅达", "zh-Hant": "林雅達"},
            "honorific": "Dr",
            "suffix": "JP",
            "role": "Minister for Harbours",
            "organization": "port",
            "on_behalf_of": ["port", "crew"],
            "name_as_written": "A. Lim",
            "same_as": ["https://www.wikidata.org/entity/Q42", "urn:x:y"],
        },
    ],
    "events": [
        {
            "id": "opening",
            "type": "opening",
            "name": "Opening of the quay",
            "start": "2026-03-01T09:00:00+08:00",
            "end": "2026-03-02",
            "time_of_day": "morning",
            "date_as_written": "this morning",
            "status": "held",
            "place": {
                "name": "North Quay",
                "locality": "Selm",
                "region": "Coast",
                "country": "SG",
                "latitude": "22.2793",
                "longitude": "114.1628",
            },
            "participants": [{"actor": "ada", "role": "speaker"}, {"actor": "ada"}, {"actor": "crew", "role": "guest"}],
            "description": "The ribbon was cut.",
        },
        {"id": "tour", "type": "visit", "name": "Tour"},
    ],
    "photos": {
        "status": "linked",
        "count": 3,
        "items": [
            {
                "url": "https://harbour.example/1.jpg",
                "caption": "The minister.",
                "alt": "A woman cuts a ribbon.",
                "credit": "Harbour Ministry",
                "license": "CC-BY-4.0",
            },
            {"url": "https://harbour.example/2.jpg"},
        ],
    },
    "videos": {"status": "stated", "count": 1},
    "contacts": [
        {
            "name": "Press office",
            "role": "Enquiries",
            "email": "press@harbour.example",
            "phone": "+65 5550 0142",
            "url": "https://harbour.example/press",
        }
    ],
    "documents": [
        {
            "title": "Annex A",
            "url": "https://harbour.example/a.pdf",
            "media_type": "application/pdf",
            "language": "en",
        }
    ],
    "subjects": ["medtop:11000000", "urn:x:y"],
    "keywords": ["harbour", "quay"],
    "related": [{"relation": "corrects", "target": "old-quay"}],
    "license": "CC-BY-4.0",
    "status": "embargoed",
    "embargo_until": "2026-03-02T00:00:00+08:00",
    "provenance": {
        "method": "parsed",
        "tool": "govdata",
        "tool_version": "0.1.0",
        "recorded_at": "2026-03-02T00:00:00Z",
        "source_sha256": "0" * 64,
        "evidence": [
            {"field": "/title", "start": 0, "end": 8, "text": "New quay", "confidence": 90, "review": "accepted"},
        ],
    },
    "extensions": {"harbour": {"berth": 4, "open": True, "notes": ["a", None]}},
}


def with_(change: Callable[[Any], object], record: dict[str, Any] = FULL) -> dict[str, Any]:
    """A copy of the record after the change."""
    copy = deepcopy(record)
    change(copy)
    return copy
