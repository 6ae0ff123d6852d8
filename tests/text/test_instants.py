from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from govdata.model.types import Date, DateTime
from govdata.text.instants import clock_time, day_and_instant, instant

MOMENTS = st.datetimes(dt.datetime.fromisoformat("1900-01-01"), dt.datetime.fromisoformat("2100-01-01"))
ZONES = st.sampled_from([None, "UTC", "+08:00", "-03:30", "+14:00", "America/New_York", "Asia/Kathmandu"])


@pytest.mark.parametrize(
    ("field", "timezone", "expected"),
    [
        ("2026-03-01", None, ("2026-03-01", None)),
        ("2026-03-01T09:30:00+08:00", None, ("2026-03-01", "2026-03-01T09:30:00+08:00")),
        ("2026-03-01T09:30:12.345Z", None, ("2026-03-01", "2026-03-01T09:30:12Z")),
        ("2026-03-01 09:30 -0500", None, ("2026-03-01", "2026-03-01T09:30:00-05:00")),
        ("2026-03-01T00:00:00.000Z", "Asia/Singapore", ("2026-03-01", None)),  # how generators write a day
        ("2026-03-01T23:30:00Z", "Asia/Singapore", ("2026-03-02", "2026-03-02T07:30:00+08:00")),
        ("2026-03-01 09:30", None, ("2026-03-01", None)),
        ("2026-03-01 09:30", "Asia/Singapore", ("2026-03-01", "2026-03-01T09:30:00+08:00")),
        ("2026-11-01 01:30", "America/New_York", ("2026-11-01", None)),  # twice that day
        ("2026-03-01 at noon", "UTC", ("2026-03-01", None)),
        ("2026-03-01T29:30:00Z", "UTC", ("2026-03-01", None)),
        ("0001-01-01T01:00:00Z", "America/New_York", ("0001-01-01", "0001-01-01T01:00:00Z")),
        ("2026-02-30", None, None),
        ("1 March 2026", None, None),
    ],
)
def test_fields_for_machines(field: str, timezone: str | None, expected: tuple[str, str | None] | None) -> None:
    assert day_and_instant(field, timezone) == expected


@given(MOMENTS, ZONES, st.sampled_from(["Z", "+08:00", ""]))
def test_an_instant_is_legal_and_the_moment_that_the_field_names(
    moment: dt.datetime, timezone: str | None, shift: str
) -> None:
    field = f"{moment.isoformat()}{shift}"
    found = day_and_instant(field, timezone)
    assert found is not None
    day, written = found
    if written is None:
        assert moment.time() < dt.time(0, 0, 1) or not shift
        return
    TypeAdapter(DateTime).validate_python(written)
    assert written[:10] == day
    if shift:
        named = dt.datetime.fromisoformat(f"{moment.replace(microsecond=0).isoformat()}{shift}")
        assert abs(dt.datetime.fromisoformat(written) - named) < dt.timedelta(minutes=1)  # offsets are whole minutes


@given(st.text(alphabet="0123456789T:-+Z .zU\u0663"), ZONES)
def test_any_field_is_read_or_not(field: str, timezone: str | None) -> None:
    found = day_and_instant(field, timezone)
    if found is not None:
        TypeAdapter(Date).validate_python(found[0])


@given(st.text(alphabet="0123456789T:.,at+-pPmM UTCZ時分()"), ZONES)
def test_any_clock_time_is_legal_or_none(text: str, timezone: str | None) -> None:
    told = clock_time(text, 0)
    if told is None:
        return
    assert 0 <= told.start < told.end <= len(text)
    found = instant("2026-03-01", told, timezone)
    if found is not None:
        TypeAdapter(DateTime).validate_python(found)
