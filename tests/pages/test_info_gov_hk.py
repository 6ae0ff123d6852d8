from __future__ import annotations

import pytest

from govdata.pages import read
from govdata.syntax.html_text import parse
from govdata.text.page import Linked, Page
from tests.parsing.page import COLUMNS

TEXT = """Quay opens (with photo)

The Minister for Ports, Ms Ada Lim, opened the quay today (March 1):

See the Annex.

Ends/Sunday, March 1, 2026
Issued at HKT 18:30

NNNN"""


def _page(content: str) -> Page:
    root = parse(content)
    assert root is not None
    return read(root)


def test_title_body_footer_photos_videos_annexes_and_address_are_read() -> None:
    assert _page(COLUMNS) == Page(
        text=TEXT,
        url="http://www.example.org/gia/general/202603/01/P2026030100123.htm",
        photos=(Linked(address="https://photos.example/P1_photo_2.jpg", label="Ms Lim (left) and\nMr Bo Tan."),),
        videos=(Linked(address="https://videos.example/?id=1", label="The quay"),),
        documents=(Linked(address="/annex/a.pdf", label="Annex"),),
    )


@pytest.mark.parametrize(
    ("span", "title"), [("", "Quay opens (with photo)"), ('<span id="PRHeadlineSpan">A quay</span>', "A quay")]
)
def test_without_a_span_of_its_own_the_title_is_that_of_the_window(span: str, title: str) -> None:
    head = "<title>Quay opens (with photo)</title>"
    assert _page(f"{head}{span}<span id='pressrelease'>One.</span>").text == f"{title}\n\nOne."
