from __future__ import annotations

from io import BytesIO

import pytest
from hypothesis import given
from lxml import etree

from govdata.xml import XmlRefusedError, attribute, content, flat, items
from tests import values


@given(values.texts())
def test_text_as_content_is_read_back_by_any_parser(text: str) -> None:
    assert etree.fromstring(f"<a>{content(text)}</a>").text == text


@given(values.texts())
def test_text_as_attribute_is_read_back_by_any_parser(text: str) -> None:
    assert etree.fromstring(f'<a b="{attribute(text)}"/>').get("b") == text


def test_the_end_of_a_cdata_section_can_stand_in_content() -> None:
    assert content("]]>") == "]]&gt;"


@pytest.mark.parametrize(
    ("text", "one_line"), [("a\n   b", "a b"), ("a \t\n\n b", "a b"), ("a  \t b", "a  \t b"), (" a", " a")]
)
def test_line_ends_with_their_blanks_are_one_blank_and_other_blanks_stay(text: str, one_line: str) -> None:
    assert flat(text) == one_line


def names(document: bytes) -> list[str]:
    return [item.element.get("n", "") for item in items(BytesIO(document), ["b"])]


def test_elements_are_handed_out_where_they_end_and_only_the_outermost() -> None:
    assert names(b"<a><b n='1'><b n='2'/></b><c><b n='3'/></c></a>") == ["1", "3"]


def test_comments_and_instructions_split_no_text() -> None:
    item = next(items(BytesIO(b"<b>x<!-- c -->y<?p i?>z</b>"), ["b"]))
    assert item.element.text == "xyz"


def test_what_was_handed_out_is_forgotten() -> None:
    stream = items(BytesIO(b"<a>" + b"<b><c/></b>" * 3 + b"</a>"), ["b"])
    first = next(stream)
    assert len(first.element) == 1
    next(stream)
    assert len(first.element) == 0
    parent = next(stream).element.getparent()
    assert parent is not None
    assert len(parent) <= 2


def test_an_item_knows_its_lines() -> None:
    first, second = [
        [item.line(e) for e in item.element.iter()] for item in items(BytesIO(b"<a>\n<b>\n\n<c/></b>\n<b/></a>"), ["b"])
    ]
    assert (first, second) == ([2, 4], [5])


def test_a_fault_has_its_place() -> None:
    with pytest.raises(XmlRefusedError) as refusal:
        names(b"<a>\n<b></a>")
    assert (refusal.value.line, refusal.value.column) == (2, 8)
    assert str(refusal.value) == "Opening and ending tag mismatch: b line 2 and a"


def test_a_document_type_declaration_is_refused() -> None:
    with pytest.raises(XmlRefusedError, match="document type declaration"):
        names(b"<!DOCTYPE b><b n='1'/>")


@pytest.mark.parametrize(
    "prolog", ["<!DOCTYPE b><!-- <a> -->", "<!-- <a> -->\n<!DOCTYPE b SYSTEM 'x'>", '<!DOCTYPE b [<!ENTITY e "x">]>']
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_it_is_refused_before_the_parser_sees_it(prolog: str, encoding: str) -> None:
    with pytest.raises(XmlRefusedError, match="document type declaration"):
        names(f"{prolog}<b n='1'/>".encode(encoding))


def test_a_comment_may_speak_of_a_declaration() -> None:
    assert names(b"<!-- <!DOCTYPE b> --><b n='1'/>") == ["1"]


@pytest.mark.parametrize(
    "inside",
    [f"n='{'>' * 10_100_000}'", f"n='1'><c {' ' * 10_100_000}/", f"n='1'>{'x' * 10_100_000}"],
    ids=["attribute", "tag", "text"],
)
def test_what_does_not_come_to_an_end_is_refused_before_it_is_held(inside: str) -> None:
    with pytest.raises(XmlRefusedError, match="more than 10,000,000 bytes"):
        names(f"<a><b n='0'/>\n<b {inside}></b></a>".encode())


@pytest.mark.slow
def test_an_item_of_too_many_elements_is_refused_and_many_items_are_not() -> None:
    with pytest.raises(XmlRefusedError, match="more than 300,000 elements") as refusal:
        names(b"<a>\n<b>" + b"<c/>" * 700_000 + b"</b></a>")
    assert refusal.value.line == 2
    assert len(names(b"<a>" + b"<b n='1'><c/></b>" * 250_000 + b"</a>")) == 250_000


@pytest.mark.parametrize(
    ("document", "message"),
    [(b"<a>" * 300, "more than 256 elements inside each other"), (b"<b>\0</b>", "Invalid character: Char 0x0 out of")],
)
def test_what_libxml2_refuses_is_said_in_words_of_ours_and_on_one_line(document: bytes, message: str) -> None:
    with pytest.raises(XmlRefusedError, match=message) as refusal:
        names(document)
    assert "\n" not in str(refusal.value)
    assert "HUGE" not in str(refusal.value)
