from __future__ import annotations

import pytest

from govdata.pages import PAGES, read
from govdata.syntax.html_text import parse
from govdata.text.page import Linked, Page
from tests.parsing.page import ARTICLE, COLUMNS, FACTS
from tests.reading import raws


def test_the_text_is_read_without_what_stands_around_it() -> None:
    root = parse(FACTS)
    assert root is not None
    assert read(root) == Page(
        text="Quay opens\n\nPorts Minister Ada Lim opened a quay today.",
        url="https://www.gov.uk/government/news/quay-opens",
        language="en",
        published="2026-03-01T09:30:00+00:00",
        photos=(Linked(address="https://assets.example/quay.jpg", alt="A quay"),),
        issuers=("Department for Ports",),
        stated={
            "identifiers": [{"scheme": "govuk-content-id", "value": "0d7a7a8c-0000-4000-8000-000000000000"}],
            "summary": "A quay opens in Selm.",
        },
    )


def test_the_day_of_the_head_is_that_of_the_record_where_the_text_says_only_today() -> None:
    (raw,) = raws("html", FACTS)
    assert (raw.data["date"], raw.data["actors"][0]["role"]) == ("2026-03-01", "Ports Minister")
    assert [actor["name"] for actor in raw.data["actors"] if actor["id"] in raw.data["issuers"]] == [
        "Department for Ports"
    ]


@pytest.mark.parametrize("page", [COLUMNS, ARTICLE, FACTS.replace("govuk:content-id", "content-id")])
def test_other_pages_are_not_read_by_it(page: str) -> None:
    root = parse(page)
    assert root is not None
    assert not PAGES.get("gov-uk").fits(root)
