from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govdata.given import Given
from govdata.inputs import route
from govdata.readers.govuk import READER
from govdata.source import Source
from tests.reading import raws, told

DOCUMENT = {
    "base_path": "/government/news/quay-opens",
    "content_id": "1a2b",
    "document_type": "press_release",
    "first_published_at": "2026-03-01T00:15:02.000+00:00",
    "locale": "en",
    "public_updated_at": "2026-03-02T10:00:00.000+01:00",
    "title": "Quay opens",
    "description": "A new quay.",
    "details": {
        "body": "<div><p>Ports Minister Ada Lim opened the quay today.</p></div>",
        "images": [
            {
                "sources": {"s300": "https://a.example/s300.jpg", "s960": "https://a.example/s960.jpg"},
                "alt_text": "A quay",
                "credit": "Port",
            }
        ],
    },
    "links": {"organisations": [{"title": "Ministry of Ports"}]},
}


def _data(**changed: Any) -> Any:  # noqa: ANN401  # a record
    (raw,) = raws("govuk", json.dumps(DOCUMENT | changed))
    return {key: value for key, value in (raw.data or {}).items() if key not in {"provenance", "events"}}


def test_the_fields_of_the_document_become_those_of_the_record() -> None:
    assert _data() == {
        "id": "2026-03-01-quay-opens",
        "type": "press-release",
        "title": "Quay opens",
        "date": "2026-03-01",
        "published_at": "2026-03-01T00:15:02Z",
        "modified_at": "2026-03-02T10:00:00+01:00",
        "language": "en",
        "summary": "A new quay.",
        "body": "Ports Minister Ada Lim opened the quay today.",
        "source_url": "https://www.gov.uk/government/news/quay-opens",
        "identifiers": [{"scheme": "govuk-content-id", "value": "1a2b"}],
        "issuers": ["ministry-of-ports"],
        "actors": [
            {"id": "ada-lim", "kind": "person", "name": "Ada Lim", "role": "Ports Minister"},
            {"id": "ministry-of-ports", "kind": "organization", "name": "Ministry of Ports"},
        ],
        "photos": {
            "status": "linked",
            "items": [{"url": "https://a.example/s960.jpg", "alt": "A quay", "credit": "Port"}],
        },
    }


def test_versions_in_other_languages_withdrawal_and_the_last_change_are_kept() -> None:
    changed = _data(
        withdrawn_notice={"explanation": "<p>It is out of date.</p>", "withdrawn_at": "2027-08-22T10:29:02+01:00"},
        links={
            "available_translations": [
                {"locale": "en", "base_path": "/government/news/quay-opens"},
                {"locale": "cy", "base_path": "/government/news/quay-opens.cy"},
            ]
        },
        details={
            "body": "<p>Open.</p>",
            "change_history": [
                {"public_timestamp": "2026-03-02T10:00:00Z", "note": "Corrected the length."},
                {"public_timestamp": "2026-03-01T00:15:02Z", "note": "First published."},
            ],
        },
    )
    assert changed["extensions"] == {
        "govuk": {"withdrawn_at": "2027-08-22T10:29:02+01:00", "withdrawn_because": "It is out of date."}
    }
    assert changed["related"] == [
        {"relation": "see-also", "target": "https://www.gov.uk/government/news/quay-opens.cy"}
    ]
    assert changed["change_note"] == "Corrected the length."


def test_the_crest_that_stands_where_no_picture_is_makes_no_photo() -> None:
    crest = "https://a.example/default_news_organisation_image_data/file/1/s960_crest.jpg"
    images = [{"caption": "placeholder", "url": "https://a.example/x.jpg"}, {"sources": {"s960": crest}}]
    assert "photos" not in _data(details={"body": "<p>Open.</p>", "images": images})


@pytest.mark.parametrize(
    ("links", "publisher"),
    [
        ({"organisations": [{"title": "Port", "base_path": "/government/organisations/port"}]}, "port=Port"),
        (
            {
                "primary_publishing_organisation": [{"title": "Port", "base_path": "/government/organisations/port"}],
                "organisations": [{"title": "Port"}, {"title": "Town"}],
            },
            "port=Port",
        ),
        ({"organisations": [{"title": "Port", "base_path": "/x/port"}, {"title": "Town", "base_path": "/x/t"}]}, None),
        ({"organisations": [{"title": "Port"}]}, None),
        ({}, None),
    ],
)
def test_the_body_that_publishes_first_or_alone_is_the_publisher(links: Any, publisher: str | None) -> None:  # noqa: ANN401
    found = _data(links=links).get("publisher")
    assert found == (dict(zip(("id", "name"), publisher.split("="), strict=True)) if publisher else None)


@pytest.mark.parametrize(("publisher", "codes"), [("port=P", []), ("port", []), ("town=Town", ["GD008"]), (None, [])])
def test_a_publisher_given_otherwise_is_taken_and_told(publisher: str | None, codes: list[str]) -> None:
    links = {"organisations": [{"title": "Port", "base_path": "/government/organisations/port"}]}
    source = Source(name="x.json", content=json.dumps(DOCUMENT | {"links": links}).encode())
    (raw,) = READER.read(source, Given(publisher=publisher))
    assert [finding.code for finding in raw.findings] == codes


def test_of_a_body_in_several_forms_that_in_html_is_read() -> None:
    forms = [
        {"content_type": "text/govspeak", "content": "##x"},
        {"content_type": "text/html", "content": "<p>Open.</p>"},
    ]
    assert _data(details={"body": forms})["body"] == "Open."


@pytest.mark.parametrize(
    ("content", "finding"),
    [
        ('{"base_path": ', "GD102 1:15 this is no JSON: Expecting value"),
        (b'{"base_path": "\xff"}', "GD002 1:16 byte 0xFF is not UTF-8"),
        ("[]", "GD003 0:0 the text is empty"),
        ("[" * 100_000, "GD006 0:0 the document is nested too deeply"),
    ],
)
def test_what_is_no_document_is_told(content: str | bytes, finding: str) -> None:
    (raw,) = raws("govuk", content)
    assert (raw.data, told(raw)[0].replace("1:1 the text", "0:0 the text")) == (None, finding)


_JSON = st.recursive(st.none() | st.booleans() | st.text(), lambda x: st.lists(x) | st.dictionaries(st.text(), x))


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(sorted(DOCUMENT)), _JSON))
def test_any_values_are_read_or_told(changed: dict[str, Any]) -> None:
    (raw,) = raws("govuk", json.dumps(DOCUMENT | changed))
    assert raw.data or raw.findings


@pytest.mark.parametrize(
    ("content", "reader"),
    [
        (json.dumps(DOCUMENT).encode(), "govuk"),
        (json.dumps({"analytics": "D1", **DOCUMENT}).encode(), "govuk"),
        (b'{"id": "a", "title": "b"}', "json"),
        (b'{"extensions": {"base_path": "x"}}', "json"),
    ],
)
def test_documents_of_the_content_api_are_told_from_records(content: bytes, reader: str) -> None:
    assert route(Source(name="x.json", content=content)) == reader


def test_a_body_that_is_nested_too_deeply_is_told() -> None:
    (raw,) = raws("govuk", '{"base_path": "/a", "title": "T", "details": {"body": "%s"}}' % ("<div>a " * 5000))
    assert (raw.data, told(raw)) == (None, ["GD006 0:0 the document is nested too deeply"])
