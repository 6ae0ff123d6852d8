from __future__ import annotations

import pytest

from tests.rules.target import ready

XLSX = {"xlsx": {"labels": "en"}}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("x" * 32767, []),
        ("x" * 32768, [("GD540", "/summary")]),
        ("é" * 32767, []),
        ("😀" * 16383, []),
        ("😀" * 16384, [("GD540", "/summary")]),
    ],
    ids=["longest", "too long", "accents", "astral", "astral and too long"],
)
def test_a_text_fits_a_cell_up_to_the_limit_that_excel_counts(text: str, found: list[tuple[str, str]]) -> None:
    assert ready(XLSX, summary=text) == found


def test_an_extension_stands_in_one_cell_as_a_whole() -> None:
    assert ready(XLSX, extensions={"a": ["x" * 20000, "y" * 20000]}) == [("GD540", "/extensions/a")]


def test_other_formats_have_no_such_limit() -> None:
    assert ready({"datapackage": {"version": "2"}}, summary="x" * 40000) == []
