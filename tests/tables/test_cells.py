from __future__ import annotations

from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.codes import get
from govdata.tables.cells import Broken, Month, taken, taken_of_csv
from govdata.vocab.tables import TABLES, Column
from govdata.vocab.tables_forms import FORMS

if TYPE_CHECKING:
    from govdata.tables.cells import Value

KINDS = [*FORMS, "code:event-type", "code:media-status"]
DAY, MOMENT, MIDNIGHT = date(2026, 3, 1), datetime(2026, 3, 1, 9, 30), datetime(2026, 3, 1)  # noqa: DTZ001


def column(kind: str) -> Column:
    return Column(name="c", kind=kind, field="f")


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ("date", DAY, "2026-03-01"),
        ("date", MIDNIGHT, "2026-03-01"),
        ("date", "2026-03-01 00:00:00", "2026-03-01"),
        ("date", " 2026-03-01 ", "2026-03-01"),
        ("partial-date", DAY, "2026-03-01"),
        ("partial-date", 2026.0, "2026"),
        ("partial-date", "2026-03", "2026-03"),
        ("partial-date", "2026-03-01T09:30:00Z", "2026-03-01T09:30:00Z"),
        ("count", 2.0, "2"),
        ("offset", 0, "0"),
        ("latitude", 22.2793, "22.2793"),
        ("latitude", -1e-07, "-0.0000001"),
        ("longitude", 114.0, "114"),
        ("latitude", "1,25", "1.25"),
        ("longitude", "-103,8500", "-103.8500"),
        ("json", 4.0, "4"),
        ("json", True, "true"),
        ("json", "FALSE", "false"),
        ("code:media-status", True, "stated"),
        ("code:media-status", "false", "none"),
        ("code:event-type", "Opening", "opening"),
        ("code:event-type", f" {get('event-type')['meeting'].zh_hant} ", "meeting"),
        ("text", " kept ", " kept "),
        ("text", "0412", "0412"),
        ("text", "1E+5", "1E+5"),
        ("slug", " a ", "a"),
        ("pointer", "/a b", "/a b"),
    ],
)
def test_what_can_mean_one_thing_alone_is_taken(kind: str, value: Value, text: str) -> None:
    assert taken(column(kind), value) == (text, None)


@pytest.mark.parametrize(
    ("kind", "value", "code", "says"),
    [
        ("date", 46082.0, "GD207", "would mean 2026-03-01"),
        ("date", "46082", "GD207", "would mean 2026-03-01"),
        ("date", 20260301, "GD207", "the number 20260301"),
        ("date", float("nan"), "GD207", "the number nan"),
        ("date", MOMENT, "GD207", "where a day is wanted"),
        ("date", Month(DAY), "GD207", "shown as a month"),
        ("date", "03/01/2026", "GD207", "perhaps 2026-01-03 or 2026-03-01"),
        ("date", "25.3.2026", "GD207", "perhaps 2026-03-25"),
        ("date", "2026/3/1", "GD207", "perhaps 2026-03-01"),
        ("date", "31/31/2026", "GD207", "no date"),
        ("date", "1 March 2026", "GD207", "as a spreadsheet shows it"),
        ("date", True, "GD203", "the truth value TRUE"),
        ("partial-date", MOMENT, "GD307", "no time zone"),
        ("partial-date", Month(DAY), "GD207", "whether the month or the day"),
        ("partial-date", time(9, 30), "GD207", "the cell is a time"),
        ("date-time", DAY, "GD207", "without a time"),
        ("date-time", MIDNIGHT, "GD307", "no time zone"),
        ("date-time", "01/03/2026 09:30", "GD207", "turned"),
        ("text", 412, "GD203", "no zeros in front"),
        ("text", 1.5, "GD203", "the number 1.5"),
        ("text", 1e300, "GD203", "15 digits at most"),
        ("text", DAY, "GD203", "the cell is a date"),
        ("text", Month(DAY), "GD203", "the cell is a date"),
        ("text", timedelta(hours=1), "GD203", "the cell is a time"),
        ("text", False, "GD203", "the truth value FALSE"),
        ("count", 1.5, "GD203", "the number 1.5"),
        ("count", True, "GD203", "the truth value TRUE"),
        ("json", 1.5, "GD203", "the number 1.5"),
        ("json", 12345678901234567, "GD203", "15 digits at most"),
        ("code:event-type", 3, "GD203", "the number 3"),
        ("text", Broken("#REF!"), "GD112", "the fault `#REF!`"),
        ("date", Broken("=A1"), "GD112", "whose value is not kept"),
    ],
)
def test_what_may_mean_something_else_is_refused_with_the_reason(kind: str, value: Value, code: str, says: str) -> None:
    text, flaw = taken(column(kind), value)
    assert flaw is not None
    assert (text, flaw.code, says in flaw.message, bool(flaw.help)) == ("", code, True, True), flaw


def test_an_id_that_is_a_number_keeps_its_rows_together() -> None:
    text, flaw = taken(column("slug"), 412)
    assert (text, flaw is not None and flaw.code) == ("412", "GD203")


@pytest.mark.parametrize(("text", "code"), [("4.47912E+11", "GD203"), ("#N/A", "GD112"), ("ferm\udce9", "GD002")])
def test_a_csv_file_may_hold_what_a_spreadsheet_showed(text: str, code: str) -> None:
    found, flaw = taken_of_csv(column("text"), text)
    assert (found, flaw is not None and flaw.code) == ("", code)


def test_hashes_are_what_a_spreadsheet_shows_of_a_day_in_a_narrow_column_and_never_of_a_text() -> None:
    assert taken_of_csv(column("text"), "####") == ("####", None)
    text, flaw = taken_of_csv(column("date"), "####")
    assert (text, flaw is not None and flaw.code) == ("", "GD112")


VALUES = st.one_of(
    st.text(max_size=8), st.booleans(), st.integers(-(10**25), 10**25), st.floats(), st.dates(), st.datetimes(),
    st.times(), st.timedeltas(), st.builds(Broken, st.text(max_size=4)), st.builds(Month, st.dates()),
)  # fmt: skip


@given(kind=st.sampled_from(KINDS), value=VALUES)
def test_any_value_is_a_text_or_has_a_flaw(kind: str, value: Value) -> None:
    text, flaw = taken(column(kind), value)
    assert isinstance(text, str)
    assert flaw is None or flaw.code in {"GD002", "GD112", "GD203", "GD207", "GD307"}


@given(st.sampled_from([c for table in TABLES for c in table.columns]), st.text(max_size=8))
def test_no_text_of_a_workbook_is_changed_but_for_blanks_labels_and_truth(column: Column, text: str) -> None:
    found, flaw = taken(column, text)
    if column.kind == "text":
        assert flaw is None
        assert found in {text, text.strip()}


@given(st.floats(-180, 180))
def test_a_coordinate_as_a_number_is_the_same_number_in_digits(number: float) -> None:
    text, flaw = taken(column("longitude"), number)
    assert (float(text), flaw, "e" in text) == (number, None, False)
