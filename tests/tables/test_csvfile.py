from __future__ import annotations

import csv
import gzip
from io import StringIO
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.source import Source
from govdata.tables import csvbytes, csvfile
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
    monkeypatch.setattr(csvbytes, "LONGEST", 100)
    monkeypatch.setattr(csvfile, "LONGEST", 100)
    rows, found = read(HEADER + b"r,a,1\r\nr,b," + b"x" * 100 + b"\r\nr,c,3\r\n")
    assert [cells[:2] for _, cells in rows] == [["r", "a"], ["r", "b"]]
    assert [line[2:7] for line in found] == ["GD006"]


def test_columns_in_another_order_with_blanks_around_their_names_are_put_in_order() -> None:
    assert read(b"value ; release_id;scheme\n1;r;a\n") == ([(2, ["r", "a", "1"])], [])


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=3, max_size=3)))
def test_whatever_the_csv_module_writes_is_read_back(rows: list[list[str]]) -> None:
    text = StringIO(newline="")
    csv.writer(text).writerows([["release_id", "scheme", "value"], *rows])
    assert [cells for _, cells in read(text.getvalue().encode())[0]] == [row for row in rows if any(row)]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            b"\xff\xfe" + "release_id\tscheme\tvalue\r\nr\ta\t\u6d77\r\n".encode("utf-16-le"), id="UTF-16, little"
        ),
        pytest.param(b"\xfe\xff" + "release_id;scheme;value\nr;a;\u6d77\n".encode("utf-16-be"), id="UTF-16, big"),
        pytest.param("release_id,scheme,value\rr,a,\u6d77\r".encode(), id="returns alone"),
        pytest.param("\ufeffrelease_id|scheme|value\nr|a|\u6d77".encode(), id="bars"),
        pytest.param("release_id,scheme,value,,\nr,a,\u6d77,,\n,,,,\n".encode(), id="columns and rows of nothing"),
        pytest.param("release_id,scheme,value,,\nr,a,\u6d77\n".encode(), id="columns of nothing left out"),
        pytest.param(gzip.compress("release_id,scheme,value\nr,a,\u6d77\n".encode()), id="gzip"),
    ],
)
def test_what_tools_make_of_a_table_is_read(content: bytes) -> None:
    assert read(content) == ([(2, ["r", "a", "海"])], [])


def test_the_separator_that_a_spreadsheet_names_is_taken() -> None:
    assert read(b"sep=^\r\nrelease_id^scheme^value\r\nr^a^1\r\n") == ([(3, ["r", "a", "1"])], [])


def test_a_cell_in_a_column_without_a_name_is_told() -> None:
    rows, found = read(b"release_id,scheme,value,\nr,a,1,x\n")
    assert rows == [(2, ["r", "a", "1"])]
    assert found == ["2 GD107 release `r`: a cell stands in a column without a name; it is left out"]


CUT_OFF = {
    "gzip": gzip.compress(HEADER + b"r,a,1\r\n" * 9)[:-12],
    "no gzip": b"\x1f\x8bno",
    "UTF-16": b"\xff\xfe" + "r,a".encode("utf-16-le") + b"x",
}


@pytest.mark.parametrize("form", CUT_OFF)
def test_a_file_that_is_cut_off_is_told(form: str) -> None:
    assert [line.split()[1] for line in read(CUT_OFF[form])[1]][:1] == ["GD001"]


def test_half_of_a_character_in_utf_16_is_told_at_its_cell() -> None:
    content = b"\xff\xfe" + "release_id,scheme,value\nr,a,\ud800\n".encode("utf-16-le", "surrogatepass")
    rows, found = read(content)
    assert rows == [(2, ["r", "a", ""])]
    assert [line.split()[1] for line in found] == ["GD002"]
