"""Styles of OpenDocument spreadsheets that say something of the data."""

from __future__ import annotations

import pytest
from lxml import etree

from govdata.tables.odfstyles import STYLE_TAGS, Styles
from tests.ods import STYLES, content


def noted(styles: str) -> Styles:
    found = Styles()
    for element in etree.fromstring(content("", styles).encode()).iter(*STYLE_TAGS):
        found.note(element)
    return found


@pytest.mark.parametrize(
    ("name", "no_day"), [("day", False), ("month", True), ("under-month", True), ("gone", False), ("", False)]
)
def test_a_style_shows_no_day_where_its_format_or_that_above_it_does(name: str, no_day: bool) -> None:
    assert noted(STYLES).shows_no_day(name) == no_day


@pytest.mark.parametrize(
    ("parts", "no_day"),
    [
        ("<number:year/>", True),
        ("<number:month/><number:day/>", False),
        ("<number:day-of-week/><number:month/>", False),
        ("<number:month/><number:hours/>", False),
        ("<number:text>month</number:text>", False),
    ],
)
def test_a_format_shows_no_day_where_it_shows_a_month_or_year_alone(parts: str, no_day: bool) -> None:
    style = '<style:style style:name="s" style:family="table-cell" style:data-style-name="n"/>'
    format_ = f'<number:date-style style:name="n">{parts}</number:date-style>'
    assert noted(style + format_).shows_no_day("s") == no_day


def test_styles_that_stand_above_each_other_in_a_circle_say_nothing() -> None:
    style = '<style:style style:name="{}" style:family="table-cell" style:parent-style-name="{}"/>'
    assert not noted(style.format("a", "b") + style.format("b", "a")).shows_no_day("a")


def test_a_sheet_is_hidden_by_its_style() -> None:
    styles = noted(STYLES)
    assert (styles.hides("hidden"), styles.hides("day"), styles.hides("")) == (True, False, False)
