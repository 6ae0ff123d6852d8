from __future__ import annotations

import pytest

from govdata.documents.times import later


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("2026-03-02", "2026-03-01"),
        ("2026-03-02T00:00:00.5Z", "2026-03-02T00:30:00+01:00"),
        ("2027", "2026-12"),
        (" 2026-04Z ", "2026-03"),
    ],
)
def test_a_date_that_lies_wholly_after_another_is_later(first: str, second: str) -> None:
    assert later(first, second)
    assert not later(second, first)


@pytest.mark.parametrize("first", ["2026-03", "tomorrow", "2026-02-30", "2026-03-02T10:00:00", "", "0000", "--03-02"])
def test_what_is_no_date_or_may_mean_the_same_is_not_later(first: str) -> None:
    assert not later(first, "2026-03-01")
    assert not later("2026-03-01", first)
