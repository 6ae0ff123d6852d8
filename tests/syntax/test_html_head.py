from __future__ import annotations

import pytest

from govdata.syntax.html_head import address, published, stated
from govdata.syntax.html_text import parse


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("<meta property='article:published_time' content='2026-03-01T09:30:00+00:00'>", "2026-03-01T09:30:00+00:00"),
        ("<meta name='DCTERMS.issued' content='2026-03-01'>", "2026-03-01"),
        ("<meta itemprop='datePublished' content='2026-03-01 09:30'>", "2026-03-01 09:30"),
        (
            '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2026-03-01T09:30"}</script>',
            "2026-03-01T09:30",
        ),
        ("<meta name='date' content='1 March 2026'>", None),
        ("<meta property='article:modified_time' content='2026-03-01'>", None),
        ('<script>{"datePublished": "2026-03-01"}</script>', None),
        ("", None),
    ],
)
def test_when_it_was_published_is_read_and_not_when_it_was_changed(head: str, day: str | None) -> None:
    root = parse(f"<html><head>{head}</head><body><p>One.</body></html>")
    assert root is not None
    assert published(root) == day


def test_the_surest_name_comes_first_wherever_it_stands() -> None:
    root = parse("<meta name='b' content='2'><meta name='A' content=' 1 '><meta name='a' content=''><p>One.")
    assert root is not None
    assert list(stated(root, "a", "b")) == ["1", "2"]


def test_the_canonical_address_comes_before_that_for_sharing() -> None:
    root = parse(
        "<meta property='og:url' content='https://b.example'><link rel='canonical' href='https://a.example'><p>One."
    )
    assert root is not None
    assert address(root) == "https://a.example"
