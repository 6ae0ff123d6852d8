"""Durations, and how they are compared."""

from __future__ import annotations

import pytest

from govdata.conformance.datapackage.durations import duration


@pytest.mark.parametrize(
    ("longer", "shorter"),
    [("P2D", "PT47H"), ("P1M", "P27D"), ("P1Y", "P364D"), ("P1W", "P6DT23H"), ("PT0.5S", "PT0S"), ("P1D", "-P1Y")],
)
def test_the_longer_of_two_is_told(longer: str, shorter: str) -> None:
    one, other = duration(longer), duration(shorter)
    assert (one > other, one >= other, other < one, other <= one) == (True, True, True, True)
    assert (other >= one, other > one) == (False, False)


def test_the_same_length_is_the_same() -> None:
    assert duration("P1DT12H") == duration("PT36H")
    assert duration("P1Y") == duration("P12M")
    assert duration("P1Y") >= duration("P12M")


def test_a_month_is_neither_longer_nor_shorter_than_thirty_days() -> None:
    month, days = duration("P1M"), duration("P30D")
    assert (month >= days, month <= days) == (False, False)


@pytest.mark.parametrize("text", ["", "P", "PT", "1D", "P1H", "P1D ", "P-1D"])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=text or "^$"):
        duration(text)
