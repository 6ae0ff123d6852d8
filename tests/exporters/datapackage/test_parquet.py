"""The Parquet twin: the values of the CSV tables, to every reader, in the same bytes each time."""

from __future__ import annotations

import csv
import json
import sys
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import duckdb
import polars as pl
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings

from govdata.errors import MissingExtraError
from govdata.exporters.datapackage import parquet
from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import form_of
from tests.packages import PLAIN, WHOLE, release, write
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from govdata.model.release import Release

SPARING = settings(
    max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow], deadline=None
)
PYTHON: dict[str, Callable[[str], Any]] = {"date": date.fromisoformat, "integer": int, "number": float}
POLARS = {"date": pl.Date, "integer": pl.Int32, "number": pl.Float64}
DUCKDB = {"date": "DATE", "integer": "INTEGER", "number": "DOUBLE"}


def in_csv(path: Path, table: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401  # of several types
    """What Python's csv module reads, typed as the descriptor says."""
    csv.field_size_limit(1 << 30)
    makes = [PYTHON.get(form_of(column).type, str) for column in table.columns]
    with path.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.reader(stream))[1:]
    return [tuple(make(cell) if cell else None for make, cell in zip(makes, row, strict=True)) for row in rows]


def files(descriptor: Path) -> list[tuple[Any, Path, Path]]:
    told = {resource["name"]: resource for resource in json.loads(descriptor.read_bytes())["resources"]}
    folder = descriptor.parent
    return [
        (table, folder / told[table.name]["path"], folder / told[table.name]["govdata:parquet"][0]["path"])
        for table in TABLES
    ]


@SPARING
@given(releases=datasets())
def test_the_twin_has_the_values_of_the_tables(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release]
) -> None:
    for table, sheet, twin in files(write(tmp_path_factory.mktemp("p"), releases, parquet="yes")):
        read = pq.read_table(twin)
        assert [tuple(row.values()) for row in read.to_pylist()] == in_csv(sheet, table)
        assert read.column_names == [column.name for column in table.columns]


@SPARING
@given(releases=datasets())
def test_python_polars_and_duckdb_read_the_same_from_both(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release]
) -> None:
    for table, sheet, twin in files(write(tmp_path_factory.mktemp("p"), releases, parquet="yes")):
        expected = in_csv(sheet, table)
        kinds = {column.name: form_of(column).type for column in table.columns}
        schema = {name: POLARS.get(kind, pl.String) for name, kind in kinds.items()}
        types = {name: DUCKDB.get(kind, "VARCHAR") for name, kind in kinds.items()}
        assert pl.read_csv(sheet, schema=schema, eol_char="\n").rows() == expected
        assert pl.read_parquet(twin).rows() == expected
        from_csv = duckdb.read_csv(
            str(sheet), columns=types, header=True, quotechar='"', escapechar='"', delimiter=",", parallel=False
        )
        assert from_csv.fetchall() == expected
        assert duckdb.read_parquet(str(twin)).fetchall() == expected


def test_the_twin_is_made_of_the_same_bytes_each_time_and_listed_with_them(tmp_path: Path) -> None:
    one, two = (write(tmp_path / name, [PLAIN, WHOLE], shards=2, parquet="yes") for name in "ab")
    resources = json.loads(one.read_bytes())["resources"]
    assert one.read_bytes() == two.read_bytes()
    for listed in (entry for resource in resources for entry in resource["govdata:parquet"]):
        path = one.parent / listed["path"]
        assert listed["hash"] == f"sha256:{sha256(path.read_bytes()).hexdigest()}"
        assert (listed["bytes"], path.read_bytes()) == (path.stat().st_size, (two.parent / listed["path"]).read_bytes())


def test_rows_go_to_the_file_group_by_group(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "_GROUP", 10)
    descriptor = write(tmp_path, [release(id=f"r{n}", keywords=["a", "b"]) for n in range(40)], parquet="yes")
    found = pq.ParquetFile(descriptor.parent / "parquet" / "keywords.parquet")
    assert [found.metadata.row_group(n).num_rows for n in range(found.num_row_groups)] == [10] * 8


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"govdata\[parquet\]"):
        write(tmp_path, [PLAIN], parquet="yes")
