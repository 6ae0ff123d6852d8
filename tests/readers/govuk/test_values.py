from __future__ import annotations

from typing import Any

import pytest

from govdata.readers.govuk.values import html, instant, line, linked, members, thing


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-03-01T00:15:02.000+00:00", "2026-03-01T00:15:02Z"),
        ("2026-03-01T00:15:02+01:00", "2026-03-01T00:15:02+01:00"),
        ("2026-03-01", None),
        ("", None),
        (None, None),
        (7, None),
    ],
)
def test_an_instant_is_one_of_the_model_or_none(value: Any, expected: str | None) -> None:  # noqa: ANN401  # any JSON
    assert instant(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("<p>One.</p><p>Two.</p>", "One.\n\nTwo."),
        (
            [{"content_type": "text/govspeak", "content": "#"}, {"content_type": "text/html", "content": "<p>A</p>"}],
            "A",
        ),
        ([], ""),
        (None, ""),
        ({"a": 1}, ""),
    ],
)
def test_html_in_any_form_is_plain_text(value: Any, expected: str) -> None:  # noqa: ANN401  # any JSON
    assert html(value) == expected


@pytest.mark.parametrize("value", [None, 1, "a", [1, "b", None], {"links": []}, {"links": {"a": "b"}}, {"links": None}])
def test_values_of_another_kind_are_empty(value: Any) -> None:  # noqa: ANN401  # any JSON
    assert [one for one in members(value) if one] == []
    assert list(linked(thing(value), "a")) == []
    assert line(value) == (value if isinstance(value, str) else "")
