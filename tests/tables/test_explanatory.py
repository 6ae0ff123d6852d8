from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.conformance.datapackage import conformance
from govdata.source import Source
from govdata.tables.explanatory import MESSAGE, explains, traits_of
from govdata.tables.rows import release_rows
from govdata.vocab.datapackage import table_schema
from govdata.vocab.tables import BY_NAME, TABLES
from tests.conformance.datapackage.test_foreign import found, package
from tests.packages import PLAIN, WHOLE, read, records, told, write
from tests.strategies import releases

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

HINTS = "Running number,What the town is called,The town it is twinned with,Day on which it was founded\n"
CITIES = "id,name,twin,founded\n{}1,Selm,,1906-01-02\n2,Quay,1,2001-12-31\n3,Ford,1,2001-12-30\n"


def below_header(path: Path, row: list[str]) -> None:
    """Put a record below the header of a file."""
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))
    with path.open("w", newline="", encoding="utf-8") as out:
        csv.writer(out).writerows([rows[0], row, *rows[1:]])


@pytest.mark.parametrize("what", ["name", "title", "description", "type"])
@pytest.mark.parametrize("table", ["releases", "events", "actors", "keywords", "evidence"])
def test_a_record_that_explains_the_columns_is_one_finding_and_no_row(tmp_path: Path, table: str, what: str) -> None:
    descriptor = write(tmp_path, [PLAIN, WHOLE])
    fields = table_schema(BY_NAME[table])["fields"]
    below_header(descriptor.parent / "data" / f"{table}.csv", [field.get(what, "") for field in fields])
    raws = read(descriptor)
    assert told(raws) == [f"{table}.csv:2 GD107 {MESSAGE}"]
    assert records(raws) == [one.canonical() for one in (PLAIN, WHOLE)]
    judged = [f for f in conformance(Source.of(descriptor)).findings if f.code != "GD750"]
    assert [(f.code, f.place.line, f.place.cell, f.help) for f in judged] == [("GD107", 2, "", "take the record out")]


@pytest.mark.parametrize(
    "hints",
    [
        HINTS,
        "Lfd. Nummer,Name der Stadt,Partnerstadt,Gründungstag\n",
        "編號,城市名稱,姊妹市,成立日期\n",
        "int,text,int,date\n",
        "integer (unique),max. 5 letters,integer or empty,YYYY-MM-DD\n",
        "id,name,twin,founded\n",
    ],
)
def test_hints_of_any_kind_are_one_finding_in_a_package_of_others(tmp_path: Path, hints: str) -> None:
    descriptor = package(tmp_path, CITIES.format(hints))
    assert found(descriptor) == ["GD107 cities.csv:2 /resources/0"]
    assert found(package(tmp_path, CITIES.format(hints), dialect={"commentRows": [2]})) == []


@pytest.mark.parametrize(
    ("row", "codes"),
    [
        ("x,Selm,,1906-01-02\n", ["GD766"]),
        ("4,Selm,one,2 Jan 1906\n", ["GD766", "GD766"]),
        ("x,Selmer,one,1906-01-02\n", ["GD766", "GD766", "GD769"]),
        ("1.5,Quayside,0-1,2.1.1906\n", ["GD766", "GD766", "GD766", "GD769"]),
    ],
)
def test_a_row_with_faults_is_a_row(tmp_path: Path, row: str, codes: list[str]) -> None:
    """As soon as one cell is what its column wants, or they are numbers in another form."""
    descriptor = package(tmp_path, CITIES.format(row))
    assert sorted(line.split()[0] for line in found(descriptor)) == codes


def test_where_every_row_is_wrong_none_is_said_to_explain(tmp_path: Path) -> None:
    rows = "".join(f"no {n},far too long,number {n},January {n}\n" for n in "abc")
    assert len(found(package(tmp_path, f"id,name,twin,founded\n{rows}"))) == 3 * 4


def test_a_table_about_columns_is_read_as_it_is(tmp_path: Path) -> None:
    fields = [{"name": "name", "type": "string"}, {"name": "type", "type": "string"}]
    text = "name,type\nname,string\nid,integer\ntype,string\n"
    assert found(package(tmp_path, text, schema={"fields": fields})) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None)
@given(some=st.lists(releases(), min_size=1, max_size=2))
def test_no_row_of_ours_explains_the_columns(some: list[Release]) -> None:
    for number, rows in release_rows(some):
        texts = [["" if cell is None else str(cell) for cell in row] for row in rows]
        for row, below in zip(texts, [*texts[1:], []], strict=True):
            assert not explains(row, below, traits_of(TABLES[number]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(data=st.data())
def test_the_traits_of_our_tables_refuse_no_more_than_their_descriptor(data: st.DataObject) -> None:
    """Of what stands in a table, the reader takes nothing for wrong that its check does not."""
    one: Any = data.draw(releases())
    for number, rows in release_rows([one]):
        for row in rows:
            for cell, trait in zip(row, traits_of(TABLES[number]), strict=True):
                assert cell in {None, ""} or not trait.is_wrong(str(cell))
