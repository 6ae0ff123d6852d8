from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given

from govdata.tables.rows import first_day, last_day, release_rows
from govdata.vocab.tables import TABLES
from tests.packages import PLAIN, WHOLE
from tests.values import partial_dates


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("1900-02", "1900-02-01", "1900-02-28"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2024-02-29T23:00:00-14:00", "2024-02-29", "2024-02-29"),
    ],
)
def test_the_days_that_a_partial_date_may_mean(text: str, first: str, last: str) -> None:
    assert (first_day(text), last_day(text)) == (first, last)


@given(partial_dates())
def test_the_days_hold_the_date_and_those_around_them_do_not(text: str) -> None:
    first, last = date.fromisoformat(first_day(text)), date.fromisoformat(last_day(text))
    around = [day for day in (first - timedelta(1) if first > date.min else None, last) if day]
    assert first <= last
    assert [day.isoformat().startswith(text[:10]) for day in around] == [False] * (len(around) - 1) + [True]


def test_several_releases_have_the_rows_that_each_has() -> None:
    alone = [dict(release_rows([release])) for release in (PLAIN, WHOLE)]
    together = dict(release_rows([PLAIN, WHOLE]))
    assert together == {n: [*alone[0].get(n, ()), *alone[1].get(n, ())] for n in together}


def test_a_row_has_a_cell_for_every_column() -> None:
    for number, rows in release_rows([WHOLE]):
        assert {len(row) for row in rows} == {len(TABLES[number].columns)}


def test_a_release_that_has_every_field_has_rows_in_every_table_of_its_own() -> None:
    assert {n for n, _ in release_rows([WHOLE])} == {n for n, table in enumerate(TABLES) if not table.shared}


def test_no_release_has_no_rows() -> None:
    assert list(release_rows([])) == []
