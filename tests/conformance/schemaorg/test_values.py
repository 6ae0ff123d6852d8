from __future__ import annotations

import pytest

from govdata.conformance.schemaorg.values import slot
from tests.conformance.schemaorg.case import vocabulary


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [
        ("datePublished", "2024-02-29", True),
        ("datePublished", "2023-02-29", False),
        ("datePublished", "2026-03-01T09:30:00.5+08:00", True),
        ("datePublished", "2026-03-01 09:30", False),
        ("birthDate", "2026-03-01T09:30:00Z", False),
        ("opens", "09:30:00", True),
        ("opens", "9:30", False),
        ("contentUrl", "//a.example/x", True),
        ("contentUrl", "/x.jpg", True),
        ("contentUrl", "mailto:a@b.example", True),
        ("contentUrl", "x.jpg", False),
        ("isAccessibleForFree", "True", True),
        ("isAccessibleForFree", "yes", False),
        ("eventStatus", "schema:EventPostponed", True),
        ("eventStatus", "Postponed", False),
    ],
)
def test_a_text_is_in_a_form_or_not(name: str, value: str, fits: bool) -> None:
    match = slot(name, vocabulary()).match
    assert match is not None
    assert bool(match(value)) == fits


@pytest.mark.parametrize("name", ["headline", "publisher", "location", "gender"])
def test_where_a_text_or_a_thing_may_stand_any_text_may(name: str) -> None:
    assert slot(name, vocabulary()).match is None


@pytest.mark.parametrize(
    ("name", "value", "fits"),
    [("wordCount", 5, True), ("wordCount", 5.0, True), ("wordCount", 5.5, False), ("latitude", 5.5, True),
     ("headline", 5, False), ("isAccessibleForFree", True, True), ("wordCount", True, False)],
)  # fmt: skip
def test_a_number_or_truth_fits_or_not(name: str, value: float, fits: bool) -> None:
    assert slot(name, vocabulary()).takes_scalar(value) == fits
