from __future__ import annotations

from types import SimpleNamespace

from govdata.exporters.newsml.forms import Context
from govdata.exporters.newsml.writer import emitter
from govdata.vocab.newsml import ABSENT, PRESENT, Element, Form, Value, When

CONTEXT = Context(names={}, guid=str, computed={"$now": "today", "$never": None})
LINE = Form("line")


def text_of(row: Element, **fields: object) -> str:
    return emitter(row, 0)(SimpleNamespace(**fields), CONTEXT)


def test_an_element_whose_value_is_absent_is_not_written() -> None:
    assert text_of(Element("name", (Value("", "name", LINE),)), name=None) == ""


def test_marks_are_written_and_what_only_the_reader_needs_is_not() -> None:
    row = Element("name", (Value("", "name", LINE),), marks=(("role", "a:b"), ("lang", ABSENT), ("x", ("y:",))))
    assert text_of(row, name="A") == '<name role="a:b">A</name>\n'


def test_an_element_around_others_is_there_only_when_something_is_inside() -> None:
    row = Element("address", children=(Element("name", (Value("", "name", LINE),)),))
    assert text_of(row, name=None) == ""
    assert text_of(row, name="A") == "<address>\n  <name>A</name>\n</address>\n"


def test_an_element_may_be_there_always() -> None:
    assert text_of(Element("type", marks=(("qcode", "a:b"),), always=True)) == '<type qcode="a:b"/>\n'


def test_each_member_of_a_list_has_an_element() -> None:
    row = Element("keyword", (Value("", ".", LINE),), field="keywords", many=True)
    assert text_of(row, keywords=("a", "b")) == "<keyword>a</keyword>\n<keyword>b</keyword>\n"


def test_each_pair_of_an_object_has_an_element_even_a_null() -> None:
    row = Element("x", (Value("name", "@", LINE), Value("", ".", Form("json"))), field="pairs", keyed=True)
    assert text_of(row, pairs={"a": 1, "b": None}) == '<x name="a">1</x>\n<x name="b">null</x>\n'


def test_a_row_applies_only_where_its_condition_holds_and_else_the_other_one() -> None:
    row = Element("a", always=True, when=When("kind", "x"), other=Element("b", always=True))
    assert (text_of(row, kind="x"), text_of(row, kind="y")) == ("<a/>\n", "<b/>\n")


def test_a_condition_may_ask_for_presence_absence_or_another_value() -> None:
    rows = [Element("a", always=True, when=When("kind", value)) for value in (PRESENT, ABSENT, "!x")]
    assert [text_of(row, kind="x") != "" for row in rows] == [True, False, False]
    assert [text_of(row, kind=None) != "" for row in rows] == [False, True, True]


def test_a_path_leads_into_a_part_that_may_be_absent() -> None:
    row = Element("tool", (Value("version", "made.version", LINE), Value("", "made.tool", LINE)))
    assert text_of(row, made=None) == ""
    assert text_of(row, made=SimpleNamespace(version="1", tool=None)) == '<tool version="1"/>\n'


def test_a_computed_value_comes_from_the_context() -> None:
    rows = (Element("a", (Value("", "$now", LINE),)), Element("b", (Value("", "$never", LINE),)))
    assert "".join(text_of(row) for row in rows) == "<a>today</a>\n"
