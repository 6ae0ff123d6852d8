from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govdata.given import Given
from govdata.readers import READERS
from govdata.source import Source
from tests.parsing.page import ARTICLE, COLUMNS
from tests.reading import at, raws, told


@pytest.mark.parametrize("page", [COLUMNS, ARTICLE])
def test_evidence_counts_in_the_text_that_is_kept(page: str) -> None:
    (raw,) = raws("html", page)
    proofs = raw.data["provenance"]["evidence"]
    assert proofs
    assert [(raw.text or "")[one["start"] : one["end"]] for one in proofs] == [one["text"] for one in proofs]


def test_places_are_those_of_the_kept_text() -> None:
    (raw,) = raws("html", ARTICLE)
    assert at(raw, "/actors/0/name") == "Ada Lim"


def test_captions_belong_to_the_photos_and_not_to_the_body() -> None:
    (raw,) = raws("html", COLUMNS)
    assert raw.data["photos"]["items"] == [
        {"url": "https://photos.example/P1_photo_2.jpg", "caption": "Ms Lim (left) and\nMr Bo Tan."}
    ]
    assert [actor["name"] for actor in raw.data["actors"]] == ["Ada Lim"]
    assert raw.data["body"].endswith("See the Annex.")


@pytest.mark.parametrize("page", [b"", b"<html></html>", b"<!-- nothing -->"])
def test_a_page_without_text_is_told(page: bytes) -> None:
    (raw,) = raws("html", page)
    assert (raw.data, told(raw)) == (None, ["GD003 0:0 the page holds no text"])


def test_a_page_is_read_in_the_encoding_that_it_declares() -> None:
    page = '<meta charset="windows-1252"><h1>Café opens</h1><p>The Café is open to all.</p>'.encode("windows-1252")
    (raw,) = raws("html", page)
    assert raw.data["title"] == "Café opens"


@pytest.mark.parametrize("declared", ["", '<meta charset="no-such">', '<meta charset="utf-8">'])
def test_an_encoding_that_is_not_to_be_had_is_told_with_its_place(declared: str) -> None:
    (raw,) = raws("html", f"{declared}\n<p>Caf".encode() + b"\xe9</p>")
    assert [line.partition(" byte")[0] for line in told(raw)] == ["GD002 2:7"]


@settings(max_examples=60)
@given(st.binary() | st.text(alphabet="<>/abp \x00\u2028&#;1=\"'").map(str.encode))
def test_any_bytes_are_read_or_told(content: bytes) -> None:
    source = Source(name="f", content=content)
    (raw,) = READERS.get("html").read(source, Given(publisher="p=P"))
    assert raw.data or raw.findings


def test_a_page_with_the_mark_of_another_encoding_of_unicode_is_read_in_it() -> None:
    (raw,) = raws(
        "html", "<html><body><h1>Quay opens</h1><p>The quay in Selm is open.</p></body></html>".encode("utf-16")
    )
    assert raw.data["title"] == "Quay opens"


HEAD = "<meta property='article:published_time' content='2026-03-01T23:30:00Z'><h1>Quay opens</h1><p>It is open.{}</p>"


@pytest.mark.parametrize(
    ("text", "timezone", "expected"),
    [
        ("", None, ("2026-03-01", "2026-03-01T23:30:00Z")),
        ("", "Asia/Singapore", ("2026-03-02", "2026-03-02T07:30:00+08:00")),
        ("</p><p>Published: 1 March 2026", None, ("2026-03-01", "2026-03-01T23:30:00Z")),
        ("</p><p>Published: 1 March 2026, 18:30 UTC", None, ("2026-03-01", "2026-03-01T18:30:00Z")),
        ("</p><p>Published: 4 March 2026", None, ("2026-03-04", None)),
    ],
)
def test_the_instant_of_the_head_holds_where_the_text_states_none_of_that_day(
    text: str, timezone: str | None, expected: tuple[str, str | None]
) -> None:
    source = Source(name="f", content=HEAD.format(text).encode())
    (raw,) = READERS.get("html").read(source, Given(publisher="p=P", timezone=timezone))
    assert (raw.data["date"], raw.data.get("published_at")) == expected


def test_a_page_that_is_nested_too_deeply_is_told_and_not_cut() -> None:
    (raw,) = raws("html", "<h1>Quay</h1>" + "<div>It is open. " * 5000)
    assert (raw.data, told(raw)) == (None, ["GD006 0:0 the page is nested too deeply"])
