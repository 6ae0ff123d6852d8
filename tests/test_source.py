from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.source import Source, some_lines

if TYPE_CHECKING:
    from pathlib import Path

THREE = Source(name="x", content="one\r\nzwölf\n\nfour".encode())


@pytest.mark.parametrize(
    ("numbers", "lines"),
    [
        ({1, 4}, {1: "one", 4: "four"}),
        ({2, 3}, {2: "zwölf", 3: ""}),
        ({0, -1, 5, 99}, {}),
        (set(), {}),
    ],
)
def test_lines_are_told_by_their_numbers_as_far_as_there_are_any(numbers: set[int], lines: dict[int, str]) -> None:
    assert some_lines(THREE, numbers) == lines


def test_of_a_line_that_does_not_end_the_beginning_is_told_and_the_next_one_is_the_next() -> None:
    long = Source(name="x", content=b"x" * 200_000 + b"\nafter")
    found = some_lines(long, {1, 2})
    assert (len(found[1]), found[2]) == (2**16, "after")


def test_a_source_that_is_gone_is_an_error_of_the_system(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        some_lines(Source.of(tmp_path / "none"), {1})
