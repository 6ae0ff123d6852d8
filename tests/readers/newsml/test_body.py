from __future__ import annotations

import pytest
from lxml import etree

from govdata.readers.newsml.body import paragraphs
from govdata.vocab.newsml import NAR, XHTML


def found(inside: str, rendition: str = "inlineXML", **attributes: str) -> list[str] | None:
    element = etree.fromstring(f'<x xmlns="{NAR}"><{rendition}>{inside}</{rendition}></x>')[0]
    for name, value in attributes.items():
        element.set(name, value)
    return paragraphs(element)


def html(body: str) -> list[str] | None:
    return found(f'<html xmlns="{XHTML}">\n<head><title>Not this</title></head>\n<body>{body}</body>\n</html>')


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<p>a<br/> b</p><p/><p>c</p>", ["a\n b", "", "c"]),
        ("\n  <p>\n    laid out\n    in lines\n  </p>\n", ["laid out in lines"]),
        ("<p>a <em>b</em>\n<a href='x'>c</a> d</p>", ["a b c d"]),
        ("<p>a\n<br/>\n b</p>", ["a\nb"]),
        ("loose<p>a</p>text", ["loose", "a", "text"]),
        ("<h2>Head</h2><ul><li>one</li><li>two</li></ul>", ["Head", "one", "two"]),
        ("<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", ["1\t2", "3"]),
        ("<div><blockquote>q</blockquote></div>", ["q"]),
        ("<p>a</p><script>alert(1)</script><style>p {}</style>", ["a"]),
        ("<p> two  blanks\tand a tab </p>", [" two  blanks\tand a tab "]),
    ],
)
def test_blocks_are_paragraphs(body: str, texts: list[str]) -> None:
    assert html(body) == texts


def test_an_nitf_body_is_read_without_its_head() -> None:
    nitf = (
        "<nitf xmlns='http://iptc.org/std/NITF/2006-10-18/'><head><title>T</title></head><body><body.head><hedline>"
        "<hl1>Head</hl1></hedline></body.head><body.content><p>One</p><hl2>Two</hl2></body.content></body></nitf>"
    )
    assert found(nitf) == ["One", "Two"]


def test_plain_text_is_taken_as_it_stands() -> None:
    assert found("a\n b\n\nc", "inlineData", contenttype="text/plain") == ["a\n b", "c"]


@pytest.mark.parametrize(("rendition", "kind"), [("inlineData", "image/png"), ("remoteContent", "text/plain")])
def test_what_holds_no_text_is_no_body(rendition: str, kind: str) -> None:
    assert found("QUJD", rendition, contenttype=kind) is None
