from __future__ import annotations

import pytest
from lxml import etree

from govdata.readers.newsml.text import line, lines, settled


@pytest.mark.parametrize(
    ("markup", "one", "several"),
    [
        ("plain  text", "plain  text", "plain  text"),
        (" \n laid\n  out \n", "laid out", "laid out"),
        ("a<x:br/>b", "a b", "a\nb"),
        ("a\n  <x:br/>\n  b", "a b", "a\nb"),
        ("a <x:em>b</x:em>\n c", "a b c", "a b c"),
        ("tab\there", "tab here", "tab\there"),
        ("", "", ""),
    ],
)
def test_text_of_an_element_on_one_line_and_on_several(markup: str, one: str, several: str) -> None:
    element = etree.fromstring(f'<a xmlns:x="y">{markup}</a>')
    assert (line(element), lines(element)) == (one, several)


def test_layout_goes_at_both_ends_and_beside_line_ends() -> None:
    assert settled("\x00a\x00b\x00\n\x00\nc\x00") == "a b\n\nc"
