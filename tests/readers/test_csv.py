"""Folders of CSV files as people and spreadsheets leave them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from govdata.given import Given
from govdata.readers.csv import READER
from govdata.source import Source
from tests.sheets import RECORDS, folder, found, read, tables

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.sheets import Tables

    Change = Callable[[Tables], object]

QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
QUAY = "2026-03-01-north-quay"


def written(tmp_path: Path, change: Change = lambda _tables: None) -> Path:
    sheets = tables()
    change(sheets)
    return folder(tmp_path / "sheets", sheets)


def put(table: str, row: int, column: str, value: Any) -> Change:  # noqa: ANN401
    def change(sheets: Tables) -> None:
        header, *rows = sheets[table]
        at = header.index(column) if column in header else len(header)
        cells = rows[row - 2]
        cells_list = [*cells, *([""] * (at + 1 - len(cells)))]
        cells_list[at] = value
        sheets[table][row - 1] = cells_list

    return change


def head(table: str, old: str, new: str) -> Change:
    return lambda sheets: sheets[table][0].__setitem__(sheets[table][0].index(old), new)


def index(sheets: Tables) -> None:
    """What some programs put before the first column."""
    sheets["keywords"] = [["" if n == 0 else str(n), *row] for n, row in enumerate(sheets["keywords"])]


FAULTS: dict[str, tuple[Change, str]] = {
    "a turned day": (put("releases", 2, "date", "3/1/2026"), "GD207 sheets/releases.csv:2 [date]"),
    "a day as its number": (put("releases", 2, "date", "46082"), "GD207 sheets/releases.csv:2 [date]"),
    "a month as it is shown": (put("events", 3, "start", "Apr-26"), "GD207 sheets/events.csv:3 [start]"),
    "an instant as it is shown": (put("events", 2, "start", "01/03/2026 10:00"), "GD207 sheets/events.csv:2 [start]"),
    "a time without a zone": (put("events", 2, "start", "2026-03-01T10:00:00"), "GD307 sheets/events.csv:2 [start]"),
    "a number shortened": (put("identifiers", 2, "value", "4.12E+11"), "GD203 sheets/identifiers.csv:2 [value]"),
    "a fault of a formula": (put("releases", 2, "title", "#NAME?"), "GD112 sheets/releases.csv:2 [title]"),
    "a word that is no code": (put("actors", 2, "kind", "persn"), "GD206 sheets/actors.csv:2 [kind]"),
    "a participant who is nobody": (
        put("event_participants", 2, "actor_id", "nobody"),
        "GD302 sheets/event_participants.csv:2 [actor_id]",
    ),
    "a row of no release": (put("keywords", 2, "release_id", "gone"), "GD758 sheets/keywords.csv:2 [release_id]"),
    "a column misspelt": (head("actors", "role", "roll"), "GD202 sheets/actors.csv:1 [roll]"),
    "a column twice": (head("contacts", "url", "phone"), "GD103 sheets/contacts.csv:1 [phone]"),
    "no header": (lambda sheets: sheets["keywords"].pop(0), "GD201 sheets/keywords.csv:1"),
    "a column without a name": (index, "GD202 sheets/keywords.csv:2"),
    "a cell too many": (put("keywords", 2, "more", "x"), "GD107 sheets/keywords.csv:2"),
    "a cell too few": (lambda sheets: sheets["actors"][1].pop(), "GD107 sheets/actors.csv:2"),
    "a file misspelt": (lambda sheets: sheets.update(keyword=sheets.pop("keywords")), "GD202 sheets/keyword.csv"),
    "a file that nobody knows": (lambda sheets: sheets.update(budget=[["a"], [1]]), "GD757 sheets/budget.csv"),
}  # fmt: skip


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_at_its_cell_and_nothing_else_is_said(tmp_path: Path, name: str) -> None:
    change, expected = FAULTS[name]
    assert found(written(tmp_path, change)) == [expected]


def test_a_finding_names_the_column_as_it_stands_in_the_file(tmp_path: Path) -> None:
    (finding,) = govdata.validate(written(tmp_path, put("releases", 2, "photos_status", "lots"))).findings
    assert finding.message == "`lots` is not a code of `photos_status`"


def test_a_table_in_two_files_is_told(tmp_path: Path) -> None:
    sheets = written(tmp_path)
    (sheets / "Keywords.csv").write_bytes((sheets / "keywords.csv").read_bytes())
    assert found(sheets) == ["GD103 sheets/keywords.csv"]


def test_a_cell_that_is_not_utf_8_is_told_and_the_rest_is_read(tmp_path: Path) -> None:
    path = written(tmp_path) / "contacts.csv"
    path.write_bytes(path.read_bytes().replace(b"Press office", b"Bureau ferm\xe9"))
    assert found(path.parent) == ["GD002 sheets/contacts.csv:2 [name]"]


@pytest.mark.parametrize("name", ["actor_names", "publisher_names", "extensions"])
def test_a_value_under_a_key_that_is_not_utf_8_is_told_once(tmp_path: Path, name: str) -> None:
    sheets = tables()
    sheets[name][1][-1] = "caf?"
    path = folder(tmp_path / "sheets", sheets) / f"{name}.csv"
    path.write_bytes(path.read_bytes().replace(b"caf?", b"caf\xe9"))
    assert [(f.code, f.place.line) for f in govdata.validate(path.parent).findings] == [("GD002", 2)]


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_that_does_not_say_that_it_is_utf_16_is_told_for_what_it_is(tmp_path: Path, encoding: str) -> None:
    path = written(tmp_path) / "keywords.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode(encoding))
    assert found(path.parent) == ["GD002 sheets/keywords.csv:1"]


def test_a_file_in_utf_16_is_read_as_spreadsheets_save_it(tmp_path: Path) -> None:
    path = written(tmp_path) / "actors.csv"
    path.write_bytes(path.read_text(encoding="utf-8").encode("utf-16"))
    assert found(path.parent) == []


@pytest.mark.parametrize("change", [
    pytest.param(lambda text: text, id="as it is"),
    pytest.param(lambda text: b"\xef\xbb\xbf" + text, id="byte order mark"),
    pytest.param(lambda text: text.replace(b"\r\n", b"\n"), id="line ends"),
    pytest.param(lambda text: text + b",,,\r\n\r\n , ,\r\n", id="empty rows"),
    pytest.param(lambda text: text.removesuffix(b"\r\n"), id="no line end at the end"),
])  # fmt: skip
def test_what_spreadsheets_make_of_a_file_is_read(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    sheets = written(tmp_path)
    for path in sheets.iterdir():
        path.write_bytes(change(path.read_bytes()))
    assert (found(sheets), read(sheets)) == ([], RECORDS)


@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_other_separators_are_read_whatever_the_case_of_the_header(tmp_path: Path, delimiter: str) -> None:
    sheets = {name: [[column.upper() for column in rows[0]], *rows[1:]] for name, rows in tables().items()}
    made = folder(tmp_path / "sheets", sheets, delimiter=delimiter, start="\ufeff")
    assert (found(made), read(made)) == ([], RECORDS)


def test_columns_and_rows_in_another_order_and_trailing_separators_are_read(tmp_path: Path) -> None:
    sheets = {name: [[*reversed(row), "", ""] for row in rows] for name, rows in tables().items()}
    sheets["keywords"][1:] = reversed(sheets["keywords"][1:])
    made = folder(tmp_path / "sheets", sheets)
    assert (found(made), read(made)) == ([], RECORDS)


def test_truth_values_as_excel_writes_them_are_read(tmp_path: Path) -> None:
    def change(sheets: Tables) -> None:
        put("releases", 4, "photos_status", "FALSE")(sheets)
        put("extensions", 2, "value", "TRUE")(sheets)

    releases = list(govdata.read(written(tmp_path, change)))
    assert releases[2].photos is not None
    assert (releases[2].photos.status, releases[0].extensions) == ("none", {"harbour": True})


def test_one_file_alone_is_the_table_of_releases(tmp_path: Path) -> None:
    path = folder(tmp_path / "sheets", {"list": tables()["releases"]}) / "list.csv"
    publisher = tmp_path / "actors.yaml"
    publisher.write_text("publishers: [{id: harbour-ministry, name: Harbour Ministry}]\n")
    # Its second release has photos that stand in another table.
    report = govdata.validate(path, register=publisher)
    assert [str(f.place).rpartition("/")[2] for f in report.findings] == ["list.csv:2 [photos_status]"]


def test_a_table_without_the_releases_says_so(tmp_path: Path) -> None:
    made = folder(tmp_path / "sheets", {"actors": tables()["actors"]})
    assert found(made / "actors.csv") == ["GD003 actors.csv"]


def test_a_source_from_memory_is_the_table_of_releases() -> None:
    source = Source(name="<stdin>", content=b"release_id,title,date,language,publisher_id\nr,T,2026-03-01,en,p\n")
    (raw,) = READER.read(source, Given())
    assert raw.data["id"] == "r"
    assert str(raw.locate("/title", False)) == "<stdin>:2 [title]"  # noqa: FBT003


@settings(max_examples=100, deadline=None, suppress_health_check=QUIET)
@given(name=st.sampled_from(sorted(tables())), data=st.data())
def test_reading_never_raises_whatever_stands_in_a_file(tmp_path: Path, name: str, data: st.DataObject) -> None:
    path = written(tmp_path) / f"{name}.csv"
    sound = path.read_bytes()
    at = data.draw(st.integers(0, len(sound)))
    junk = st.one_of(st.binary(max_size=20), st.sampled_from([b'"', b"\r", b"\n", b",", b"\0", b"\xed\xa0\x80", b"/"]))
    cut = data.draw(st.integers(at, min(len(sound), at + 40)))
    path.write_bytes(sound[:at] + data.draw(junk) + sound[cut:])
    list(READER.read(Source.of(path.parent / "releases.csv"), Given()))
