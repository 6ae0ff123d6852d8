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


LONG = "<p>The Minister opened the quay in Selm, which took three years to build.</p>"


def test_a_form_around_the_whole_page_is_no_form_to_fill_in() -> None:
    page = _page(f"<title>Site</title><form><h2>Quay</h2>{LONG}</form><form><p>Search for anything in here</p></form>")
    assert page.text == "Site\n\nQuay\n\nThe Minister opened the quay in Selm, which took three years to build."


@pytest.mark.parametrize(
    "title", ["Quay opens", "gov - Quay opens", "Quay opens | News | Port", "Port – News – Quay opens"]
)
def test_the_heading_is_found_in_the_name_of_the_page_without_those_of_the_site(title: str) -> None:
    page = _page(f"<title>{title}</title><div><h1>Port</h1></div><div><h2>Quay opens</h2><div>{LONG}</div></div>")
    assert page.text.startswith("Quay opens\n\nThe Minister")


def test_where_no_heading_is_named_so_the_only_first_heading_is_the_title() -> None:
    page = _page(f"<title>Press office</title><nav><h1>Menu</h1></nav><div><h1>Quay opens</h1><div>{LONG}</div></div>")
    assert page.text.startswith("Quay opens\n\nThe Minister")


def test_day_and_further_sections_beside_the_longest_one_belong_to_the_release() -> None:
    parts = f"<h1>Quay</h1><p>3 May 2024</p><div>{LONG * 3}</div><h2>Quotes</h2><p>We are glad, she said.</p>"
    page = _page(f"<title>Quay</title><body><main>{parts}</main><div><p>What we are</p></div>")
    assert page.text.startswith("Quay\n\n3 May 2024\n\nThe Minister")
    assert page.text.endswith("Quotes\n\nWe are glad, she said.")


def test_lists_of_links_beside_the_text_do_not_belong_to_it() -> None:
    links = "<ul>" + "<li><a href='/'>Another release of another day</a></li>" * 3 + "</ul>"
    page = _page(f"<title>Quay</title><section><h1>Quay</h1><div>{LONG * 3}</div>{links}</section>")
    assert "Another release" not in page.text


def test_where_the_heading_stands_outside_the_article_all_of_the_article_is_read() -> None:
    article = (
        f"<main><article><div>{LONG * 3}</div><dl><dt>Publication date</dt><dd>3 May 2024</dd></dl></article></main>"
    )
    page = _page(f"<title>Quay</title><body><div><h1>Quay</h1></div>{article}</body>")
    assert page.text.endswith("build.\n\nPublication date\n\n3 May 2024")


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("<font size=4><b>Quay opens</b></font>", "Quay opens"),
        ("<b>Quay</b> opens", "Office"),
        (f"<b>{'Quay opens. ' * 20}</b>", "Office"),
    ],
)
def test_without_headings_an_emphasized_first_line_is_the_title(first: str, title: str) -> None:
    page = _page(f"<title>Office - News</title><body><table><tr><td>{first}<br><br>{LONG}</td></tr></table></body>")
    assert page.text.partition("\n")[0] == title


def test_marks_that_nobody_closed_lose_no_text() -> None:
    page = _page("<title>Quay</title><body>" + "<font>The quay of Selm was opened this morning. " * 40 + "</body>")
    assert page.text.count("opened this morning") == 40
