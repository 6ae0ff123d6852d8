from __future__ import annotations

from tests.reports.some import DATE, NOTE, TWICE, written


def test_the_most_frequent_comes_first_and_equals_by_code() -> None:
    assert written("statistics", [NOTE, DATE, TWICE, *[DATE] * 9]) == (
        "10  GD207 impossible-date\n 1  GD301 repeated-id [?]\n 1  GD604 set-order [*]\n"
    )


def test_what_is_clean_has_no_line() -> None:
    assert written("statistics", []) == ""
