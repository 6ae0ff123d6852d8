from __future__ import annotations

import pytest

import govdata
from govdata.given import Given


def test_captions_are_for_actors_or_for_what_is_unplaced() -> None:
    assert Given(captions="actors").captions == "actors"
    with pytest.raises(govdata.UsageError, match="'unplaced' or 'actors'"):
        Given(captions="people")


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (Given(date="2026-13-01"), "the date '2026-13-01' is no day of the calendar"),
        (Given(date="2026-02-29"), "is no day"),
        (Given(date="20260301"), "is no day"),
        (Given(date="2026-03-01\n"), "is no day"),
        (Given(date=""), "is no day"),
        (Given(timezone="Mars/X"), "the time zone 'Mars/X' is not known"),
    ],
)
def test_a_value_that_no_record_could_take_is_refused_at_once(given: Given, says: str) -> None:
    with pytest.raises(govdata.UsageError, match=says):
        given.check()


def test_what_is_sound_or_not_given_passes() -> None:
    Given().check()
    Given(date="2024-02-29", timezone="Asia/Singapore").check()
