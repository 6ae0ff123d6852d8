"""Consumers' tools read the same values from the tables, with the options that `docs/use/` tells."""

from __future__ import annotations

import csv
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING, Any

import duckdb
import pandas as pd
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings

from govdata.vocab.tables import TABLES
from tests import databases, packages
from tests.packages import PLAIN, WHOLE, release
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from govdata.model.release import Release

Rows = list[list[str]]
LONGEST = 1 << 26


def by_csv(path: Path) -> Rows:
    csv.field_size_limit(LONGEST)
    with path.open(newline="", encoding="utf-8") as file:
        return list(csv.reader(file))[1:]


def by_pandas(path: Path) -> Rows:
    read = pd.read_csv(path, dtype="string", keep_default_na=False, na_values=[""])
    return [["" if pd.isna(cell) else str(cell) for cell in row] for row in read.itertuples(index=False)]


def by_polars(path: Path) -> Rows:
    return _texts(pl.read_csv(path, infer_schema=False).rows())


def by_duckdb(path: Path) -> Rows:
    options = f"all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"', max_line_size = {LONGEST}"
    with duckdb.connect() as connection:
        return _texts(connection.execute(f"FROM read_csv('{path}', {options})").fetchall())


def by_sqlite(path: Path) -> Rows:
    with closing(sqlite3.connect(path.parents[2] / "sqlite" / "releases.sqlite")) as connection:
        return _texts(connection.execute(f"SELECT * FROM {path.stem} ORDER BY rowid"))  # noqa: S608  # our own name


def _texts(rows: Iterable[Iterable[Any]]) -> Rows:
    return [["" if cell is None else str(cell) for cell in row] for row in rows]


TOOLS: list[Callable[[Path], Rows]] = [by_pandas, by_polars, by_duckdb, by_sqlite]


def differing(root: Path, releases: list[Release]) -> list[tuple[str, str]]:
    """The tools, with the tables that they read otherwise than the standard library does."""
    folder = packages.write(root, releases).parent / "data"
    databases.write(root, releases)
    files = [folder / f"{table.name}.csv" for table in TABLES]
    return [(tool.__name__, path.stem) for path in files for tool in TOOLS if tool(path) != by_csv(path)]


@pytest.mark.slow
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(releases=datasets())
def test_all_tools_read_the_same_values(tmp_path_factory: pytest.TempPathFactory, releases: list[Release]) -> None:
    assert differing(tmp_path_factory.mktemp("same"), releases) == []


def test_they_do_so_where_cells_are_long_or_look_like_something_else(tmp_path: Path) -> None:
    place = {"name": "NA", "country": "NA", "latitude": "1.50", "longitude": "-0"}
    odd = release(
        body="海" * 200_000 + '\n\n"quoted", \ttab',
        summary="null",
        dateline="nan",
        keywords=["+1", "-0", "007", "1e5", "2026-03-01", "NULL", "None", "false"],
        events=[{"id": "e", "type": "visit", "name": "N/A", "start": "0954", "place": place}],
    )
    assert differing(tmp_path, [odd, WHOLE]) == []


def test_a_table_in_parts_is_read_by_a_pattern(tmp_path: Path) -> None:
    folder = packages.write(tmp_path, [release(id="a", keywords=["x"]), WHOLE, PLAIN], shards=3).parent / "data"
    for name in ("releases", "events", "actors", "keywords"):
        parts = [row for path in sorted(folder.glob(f"{name}-*.csv")) for row in by_csv(path)]
        lazy = pl.scan_csv(folder / f"{name}*.csv", infer_schema=False).collect()
        assert _texts(lazy.rows()) == by_duckdb(folder / f"{name}-*.csv") == parts != []
