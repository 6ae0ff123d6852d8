"""What a cell of an OpenDocument spreadsheet keeps."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from govdata.tables.cells import Broken
from govdata.tables.odfcells import TABLE, kept
from tests.ods import cell, content, table


def element(xml: str) -> etree._Element:
    root = etree.fromstring(content(table("t", [f"<table:table-row>{xml}</table:table-row>"])).encode())
    return next(root.iter(f"{TABLE}table-cell"))


def string(inner: str, more: str = "") -> object:
    return kept(element(f'<table:table-cell office:value-type="string" {more}>{inner}</table:table-cell>'))


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<text:p>  a \n\t b  </text:p>", "a b"),
        ("<text:p>a <text:s/>b</text:p>", "a  b"),
        ('<text:p><text:s text:c="3"/>a</text:p>', "   a"),
        ("<text:p>a<text:tab/>b<text:line-break/>c</text:p>", "a\tb\nc"),
        ("<text:p>a</text:p><text:p/><text:p>b</text:p>", "a\n\nb"),
        ("<text:p>a <text:span> b</text:span> <text:a>c</text:a></text:p>", "a b c"),
        ("<office:annotation><text:p>no</text:p></office:annotation><text:p>a</text:p>", "a"),
        ("<text:p>a<text:note>no</text:note>b</text:p>", "ab"),
        ("<text:p><text:ruby-base>漢</text:ruby-base><text:ruby-text>no</text:ruby-text></text:p>", "漢"),
        ('<text:p>a<text:s text:c="nonsense"/>b</text:p>', "a b"),
        ("", ""),
    ],
)  # fmt: skip
def test_the_text_of_a_cell_is_its_paragraphs(inner: str, text: str) -> None:
    assert string(inner) == text


def test_a_text_that_is_kept_counts_before_the_one_that_is_shown() -> None:
    assert string("<text:p>2 items</text:p>", 'office:string-value="two"') == "two"


VALUES = st.one_of(
    st.booleans(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.dates(),
    st.datetimes().map(lambda moment: moment.replace(microsecond=0)),
    st.integers(0, 10**6).map(lambda seconds: timedelta(seconds=seconds)),
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1),
)


@given(VALUES)
def test_a_value_is_kept_as_what_it_is(value: object) -> None:
    assert kept(element(cell(value))) == value


@pytest.mark.parametrize(
    ("attributes", "value"),
    [
        ('office:value-type="percentage" office:value="0.5"', 0.5),
        ('office:value-type="currency" office:value="12.5"', 12.5),
        ('office:value-type="date" office:date-value="2026-03-01"', date(2026, 3, 1)),
        (
            'office:value-type="date" office:date-value="2026-03-01T10:00:00.500000000"',
            datetime(2026, 3, 1, 10),  # noqa: DTZ001  # a spreadsheet knows no zone
        ),
        (
            'office:value-type="time" office:time-value="-P1DT2H3M4.5S"',
            -timedelta(days=1, hours=2, minutes=3, seconds=4),
        ),
        ('office:value-type="date" office:date-value="-0044-03-15"', "-0044-03-15"),
        ('office:value-type="float" office:value="many"', "many"),
        ('office:value-type="float"', "shown"),
        ('office:value-type="boolean" office:boolean-value="maybe"', "maybe"),
        ("", "shown"),
        ('table:formula="of:=[.A1]"', "shown"),
        ('table:formula="of:=[.A1]" office:value-type="float" office:value="2"', 2.0),
    ],
)
def test_what_is_no_value_of_its_type_is_the_text_that_stands_there(attributes: str, value: object) -> None:
    assert kept(element(f"<table:table-cell {attributes}><text:p>shown</text:p></table:table-cell>")) == value


@pytest.mark.parametrize(
    ("attributes", "shown", "broken"),
    [
        ('office:value-type="string" calcext:value-type="error"', "#N/A", "#N/A"),
        ('calcext:value-type="error"', "", "#?"),
        ('table:formula="of:=1/0" office:value-type="float" office:value="0"', "#DIV/0!", "#DIV/0!"),
        ('table:formula="of:=1+" office:value-type="float" office:value="0"', "Err:510", "Err:510"),
        ('table:formula="of:=1+1"', "", "=1+1"),
    ],
)
def test_a_fault_and_a_formula_without_a_value_are_told(attributes: str, shown: str, broken: str) -> None:
    inner = f"<text:p>{shown}</text:p>" if shown else ""
    assert kept(element(f"<table:table-cell {attributes}>{inner}</table:table-cell>")) == Broken(broken)
