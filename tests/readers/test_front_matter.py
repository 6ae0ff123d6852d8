from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govdata.given import Given
from govdata.inputs import route
from govdata.readers import READERS
from govdata.source import Source
from tests.reading import raws, told

TEXT = """---
title: Quay opens
date: 2026-03-01T00:00:00.000Z
permalink: /news/quay/
weight: 1.5
lang: en
source_url: https://ports.example/quay
---

1 Mar 2026 Posted in [Press releases](/news)

{:start="2"}
2. **Minister for Ports** Ms Ada Lim opened the *Long Quay*<sup>[1]</sup> &amp; a pier.
"""


def test_title_day_address_and_language_are_taken_and_every_other_field_is_kept() -> None:
    (raw,) = raws("front-matter", TEXT)
    kept = ("title", "date", "language", "source_url", "extensions", "body")
    assert {key: raw.data[key] for key in kept} == {
        "title": "Quay opens",
        "date": "2026-03-01",
        "language": "en",
        "source_url": "https://ports.example/quay",
        "extensions": {"front-matter": {"permalink": "/news/quay/", "weight": "1.5"}},
        "body": "1 Mar 2026 Posted in Press releases\n\n"
        "2. Minister for Ports Ms Ada Lim opened the Long Quay & a pier.",
    }
    assert [actor["name"] for actor in raw.data["actors"]] == ["Ada Lim"]


def test_front_matter_that_cannot_be_read_is_told_at_its_place() -> None:
    (raw,) = raws("front-matter", "---\ntitle: Quay\npermalink: [\n---\n\nText.")
    assert (raw.data, told(raw)[0].partition(" ")[0]) == (None, "GD101")


def test_characters_that_no_text_may_hold_are_told() -> None:
    (raw,) = raws("front-matter", TEXT.replace("a pier", "a\x07pier"))
    assert [one for one in told(raw) if one.startswith("GD609")] != []
    assert raw.data["body"].endswith("& a pier.")


def test_text_without_front_matter_is_read_as_text() -> None:
    (raw,) = raws("front-matter", "Quay opens\n\nThe quay opened.")
    assert raw.data["title"] == "Quay opens"


@settings(max_examples=60)
@given(st.text(), st.text(alphabet="*[]()<>_# a\n{}:"))
def test_any_text_is_read_or_told(fields: str, body: str) -> None:
    (raw,) = raws("front-matter", f"---\n{fields}\n---\n{body}".encode("utf-8", "replace"))
    assert raw.data or raw.findings


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("a.md", TEXT.encode(), "front-matter"),
        ("a.txt", TEXT.encode(), "front-matter"),
        ("a.md", b"---\ntitle: Quay\nid: quay\n---\n\nlayout: this\n", "markdown"),
        ("a.txt", b"Quay opens\n\nlayout: this", "text"),
    ],
)
def test_a_site_s_front_matter_is_told_from_ours(name: str, content: bytes, reader: str) -> None:
    assert route(Source(name=name, content=content)) == reader


@pytest.mark.parametrize(
    ("date", "timezone", "expected"),
    [
        ("2026-03-01T09:30:00+08:00", None, ("2026-03-01", "2026-03-01T09:30:00+08:00")),
        ("2026-03-01 23:30:00 +0000", "Asia/Singapore", ("2026-03-02", "2026-03-02T07:30:00+08:00")),
        ("2026-03-01 09:30", None, ("2026-03-01", None)),
    ],
)
def test_the_instant_of_the_front_matter_is_that_of_publication(
    date: str, timezone: str | None, expected: tuple[str, str | None]
) -> None:
    source = Source(name="f", content=f"---\ntitle: Quay opens\nlayout: x\ndate: {date}\n---\nIt is open.\n".encode())
    (raw,) = READERS.get("front-matter").read(source, Given(publisher="p=P", timezone=timezone))
    assert (raw.data["date"], raw.data.get("published_at")) == expected
