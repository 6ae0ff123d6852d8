"""Releases that show how a sheet is filled in; all invented."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXAMPLES"]

_PUBLISHER: Final[Mapping[str, Any]] = {
    "id": "harbour-ministry",
    "name": "Harbour Ministry",
    "names": {"zh-Hant": "海港部"},
    "country": "XA",
    "level": "national",
    "url": "https://harbour.example/",
}

EXAMPLES: Final[tuple[Mapping[str, Any], ...]] = (
    {
        "id": "2026-03-01-north-quay",
        "type": "press-release",
        "title": "Minister opens North Quay",
        "date": "2026-03-01",
        "published_at": "2026-03-01T11:30:00+08:00",
        "language": "en",
        "publisher": _PUBLISHER,
        "issuers": ["port-authority"],
        "summary": "A new quay of 300 metres is open.",
        "body": "The Minister for Harbours, Ms Ada Lim, opened North Quay today.\n\nThe quay is 300 metres long.",
        "actors": [
            {
                "id": "ada-lim",
                "kind": "person",
                "name": "Ada Lim",
                "names": {"zh-Hant": "林雅達"},
                "honorific": "Ms",
                "role": "Minister for Harbours",
                "organization": "harbour-ministry",
                "same_as": ["https://people.example/ada-lim"],
            },
            {"id": "harbour-ministry", "kind": "organization", "name": "Harbour Ministry"},
            {"id": "port-authority", "kind": "organization", "name": "Port Authority"},
            {"id": "guests", "kind": "group", "name": "around 200 guests", "on_behalf_of": ["port-authority"]},
        ],
        "events": [
            {
                "id": "opening",
                "type": "opening",
                "name": "Opening of North Quay",
                "start": "2026-03-01T10:00:00+08:00",
                "date_as_written": "today",
                "status": "held",
                "place": {
                    "name": "North Quay",
                    "locality": "Selm",
                    "country": "XA",
                    "latitude": "1.29",
                    "longitude": "103.85",
                },
                "participants": [
                    {"actor": "ada-lim", "role": "officiant"},
                    {"actor": "port-authority", "role": "host"},
                    {"actor": "guests", "role": "guest"},
                ],
            },
            {
                "id": "first-ship",
                "type": "arrival",
                "name": "Arrival of the first ship",
                "start": "2026-04",
                "status": "planned",
            },
        ],
        "photos": {
            "status": "linked",
            "count": 2,
            "items": [
                {
                    "url": "https://harbour.example/photos/1.jpg",
                    "caption": "The Minister cuts the ribbon.",
                    "alt": "A woman in a grey suit cuts a red ribbon on a quay.",
                    "credit": "Harbour Ministry",
                    "license": "CC-BY-4.0",
                },
                {
                    "url": "https://harbour.example/photos/2.jpg",
                    "alt": "A long quay with two cranes, seen from the sea.",
                },
            ],
        },
        "videos": {"status": "stated"},
        "contacts": [{"name": "Press office", "email": "press@harbour.example", "phone": "+65 5550 0142"}],
        "documents": [
            {"title": "Plan of the quay", "url": "https://harbour.example/plan.pdf", "media_type": "application/pdf"}
        ],
        "subjects": ["medtop:11000000"],
        "keywords": ["harbour", "quay"],
        "related": [{"relation": "follows", "target": "2026-02-20-quay-closed"}],
        "source_url": "https://harbour.example/news/0412",
        "identifiers": [{"scheme": "file-number", "value": "0412"}],
        "license": "CC-BY-4.0",
        "extensions": {"harbour": {"berth": 4}},
    },
    {
        "id": "2026-02-20-quay-closed",
        "type": "notice",
        "title": "North Quay closed for tests",
        "date": "2026-02-20",
        "language": "en",
        "publisher": _PUBLISHER,
        "body": "North Quay is closed for tests until 28 February.",
        "photos": {"status": "none"},
        "translations": [{"language": "zh-Hant", "id": "2026-02-20-quay-closed-zh"}],
    },
    {
        "id": "2026-02-20-quay-closed-zh",
        "type": "notice",
        "title": "北碼頭關閉測試",
        "date": "2026-02-20",
        "language": "zh-Hant",
        "publisher": _PUBLISHER,
        "body": "北碼頭關閉測試,至二月二十八日止。",
        "photos": {"status": "none"},
        "translations": [{"language": "en", "id": "2026-02-20-quay-closed"}],
    },
)
