from __future__ import annotations

import pytest

from govdata.pages import read
from govdata.syntax.html_text import parse
from govdata.text.page import Linked, Page
from tests.parsing.page import ARTICLE

TEXT = """Quay opens

FOR IMMEDIATE RELEASE

Sunday, March 1, 2026

Minister for Ports Ada Lim opened the quay today.

Ships\t12
Boats\t3

The quay

The plan"""


def _page(content: str) -> Page:
    root = parse(content)
    assert root is not None
    return read(root)


def test_the_article_is_read_under_the_heading_that_the_window_names() -> None:
    assert _page(ARTICLE) == Page(
        text=TEXT,
        url="https://ports.example/news/quay",
        language="en",
        photos=(Linked(address="/quay.jpg", label="The quay", alt="A quay"),),
        documents=(Linked(address="plan.pdf", label="The plan"),),
    )


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<title>Quay</title><p>One.<p>Two.", "Quay\n\nOne.\n\nTwo."),
        ("<h1>Quay</h1><div class='share'>Share</div><p>One.", "Quay\n\nOne."),
        ("<meta property='og:title' content='Quay'><div><div><p>One.</div></div><div>Else</div>", "Quay\n\nOne."),
        ("Only this", "Only this"),
    ],
)
def test_a_page_without_article_is_read_where_its_text_stands(page: str, text: str) -> None:
    assert _page(page).text == text


def test_text_that_line_breaks_part_is_read_where_it_stands() -> None:
    text = "One line of the release, which is long.<br><br>Another line of it, which is as long."
    page = _page(
        f"<title>Quay</title><div><a href=/>Home</a> Go to the index</div><div><span>{text}</span></div><div>Back</div>"
    )
    assert page.text == f"Quay\n\n{text.replace('<br><br>', chr(10) * 2)}"


@pytest.mark.parametrize("property_", ["og:url", "og:other"])
def test_a_page_says_its_address_for_those_who_share_it(property_: str) -> None:
    page = _page(f"<meta property='{property_}' content='https://a.example/b'><p>One.")
    assert page.url == ("https://a.example/b" if property_ == "og:url" else None)
