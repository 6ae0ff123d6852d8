"""Whatever a file holds, a reader of texts or pages gives a record or says why not; evidence is true to its place."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from govdata.given import Given
from govdata.readers import READERS
from govdata.showing import page, screen, shown
from govdata.source import Source
from tests.parsing.fragments import texts
from tests.parsing.page import ARTICLE, COLUMNS, FACTS

# Marks of direction, lone surrogates in UTF-8, NUL, noncharacters, a byte order mark in the middle.
ODD = st.sampled_from(
    [b"\xe2\x80\xae", b"\xe2\x81\xa6", b"\xed\xa0\x80", b"\x00", b"\xef\xbf\xbe", b"\xef\xbb\xbf", b"\xff", b"\r"]
)
TAGS = st.sampled_from(
    ["<p>", "</div>", "<span id=pressrelease>", "<h1>", "<br>", "<table><td>", "<a href='x.pdf'>", "<!--"]
)
GIVEN = Given(publisher="selm=Selm")


def lawful(reader: str, content: bytes) -> None:
    for raw in READERS.get(reader).read(Source(name="x", content=content), GIVEN):
        assert raw.data is not None or raw.findings
        text, data = raw.text or "", raw.data or {}
        evidence = data.get("provenance", {}).get("evidence", [])
        assert [text[one["start"] : one["end"]] for one in evidence] == [one["text"] for one in evidence]
        left = raw.unplaced()
        assert [text[one.start : one.end] for one in left] == [one.text for one in left]
        if raw.text is not None:
            picture = shown("x", data, raw.text, left)
            assert list(screen.write(picture, color=False))
            assert list(page.write(picture))


@given(st.lists(texts().map(str.encode) | ODD | st.binary(max_size=8), max_size=6).map(b"".join))
def test_any_bytes_as_text(content: bytes) -> None:
    lawful("text", content)


@given(
    st.sampled_from([COLUMNS, ARTICLE, FACTS, "", "<html>"]),
    st.lists(texts() | TAGS, max_size=6),
    ODD,
    st.integers(0, 900),
)
def test_any_bytes_as_a_page(start: str, pieces: list[str], odd: bytes, cut: int) -> None:
    whole = start.encode()
    lawful("html", whole[:cut] + "".join(pieces).encode("utf-8", "replace") + odd + whole[cut:])


@settings(max_examples=60)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | texts(),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(
                    [
                        "title",
                        "body",
                        "details",
                        "links",
                        "organisations",
                        "images",
                        "first_published_at",
                        "locale",
                        "base_path",
                        "content",
                    ]
                ),
                inner,
                max_size=5,
            )
        ),
        max_leaves=10,
    )
)
def test_any_document_of_the_content_api(document: object) -> None:
    lawful("govuk", json.dumps(document).encode())


@given(texts(), texts())
def test_any_front_matter(fields: str, text: str) -> None:
    lawful("front-matter", f"---\ntitle: {fields}\nlayout: post\n---\n{text}".encode())


@pytest.mark.slow
@pytest.mark.parametrize("piece", ["Mr A B said. ", "局長王大明", "x", "(", "1 May to "])
def test_a_line_of_a_megabyte_is_a_draft(piece: str) -> None:
    lawful("text", b"Title\n\n" + (piece * (1_000_000 // len(piece))).encode())
