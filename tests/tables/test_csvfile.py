from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.source import Source
from govdata.tables import csvfile
from govdata.tables.csvfile import csv_rows
from govdata.vocab.tables import BY_NAME

if TYPE_CHECKING:
    from govdata.finding import Finding

HEADER = b"release_id,scheme,value\r\n"


def read(content: bytes) -> tuple[list[tuple[int, list[str]]], list[str]]:
    """The rows with their numbers, and what is found: record and message."""
    found: list[Finding] = []
    rows = list(csv_rows(BY_NAME["identifiers"], Source(name="t.csv", content=content), found.append))
    return [(row.number, row.cells) for row in rows], [f"{f.place.line} {f.code} {f.message}" for f in found]


def test_rows_are_numbered_as_records_with_the_header_as_the_first() -> None:
    assert read(HEADER + b'r,a,"1\n2"\r\nr,b,3\r\n') == ([(2, ["r", "a", "1\n2"]), (3, ["r", "b", "3"])], [])


@pytest.mark.parametrize("content", [b"", b"\r\n", b"\xef\xbb\xbf"])
def test_an_empty_file_has_no_header(content: bytes) -> None:
    rows, found = read(content)
    assert rows == []
    assert [line.partition(" ")[2] for line in found] == ["GD107 no header with a column `release_id`"]


def test_a_lone_carriage_return_in_a_cell_is_no_csv_and_the_next_record_is_read() -> None:
    rows, found = read(HEADER + b"r,a\rb,1\r\nr,b,2\r\n")
    assert rows == [(3, ["r", "b", "2"])]
    assert len(found) == 1
    assert found[0].startswith("2 GD107 the record is no CSV: ")


def test_a_cell_longer_than_python_allows_by_default_is_read() -> None:
    rows, found = read(HEADER + b"r,a," + b"x" * 200_000 + b"\r\n")
    assert [len(row[1][2]) for row in rows] == [200_000]
    assert found == []


def test_a_line_beyond_the_limit_ends_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csvfile, "_LONGEST", 100)
    rows, found = read(HEADER + b"r,a,1\r\nr,b," + b"x" * 100 + b"\r\nr,c,3\r\n")
    assert [cells[:2] for _, cells in rows] == [["r", "a"], ["r", "b"]]
    assert [line[2:7] for line in found] == ["GD006"]


def test_columns_in_another_order_with_blanks_around_their_names_are_put_in_order() -> None:
    assert read(b"value ; release_id;scheme\n1;r;a\n") == ([(2, ["r", "a", "1"])], [])


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=3, max_size=3)))
def test_whatever_the_csv_module_writes_is_read_back(rows: list[list[str]]) -> None:
    text = StringIO(newline="")
    csv.writer(text).writerows([["release_id", "scheme", "value"], *rows])
    assert [cells for _, cells in read(text.getvalue().encode())[0]] == rows
