"""What Datasette is told: every table, column and query that it names is there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from govdata.dataset import Dataset
from govdata.exporters.sqlite.metadata import metadata
from tests.databases import query, write
from tests.packages import WHOLE

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return write(tmp_path, [WHOLE])


def told(database: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(database.with_name("metadata.json").read_bytes())
    return found


def test_every_column_that_is_named_is_there(database: Path) -> None:
    tables = told(database)["databases"]["releases"]["tables"]
    there = {name for (name,) in query(database, "SELECT name FROM govdata_tables WHERE kind <> 'search'")}
    assert set(tables) == there
    for name, page in tables.items():
        named = {*page.get("columns", ()), *page.get("facets", ()), *(page[k] for k in _COLUMN & page.keys())}
        assert named <= {column for (column,) in query(database, "SELECT name FROM pragma_table_info(?)", name)}


_COLUMN = {"sort", "sort_desc", "label_column"}


def test_its_queries_run(database: Path) -> None:
    queries = told(database)["databases"]["releases"]["queries"]
    values = {"search": {"words": "metres"}, "met": {"name": "Ada Lim"}, "place": {"town": "Selm"}}
    assert queries.keys() == values.keys()
    found = {name: query_named(database, one["sql"], values[name]) for name, one in queries.items()}
    assert [len(rows) for rows in found.values()] == [1, 1, 1]


def query_named(database: Path, statement: str, values: dict[str, str]) -> list[tuple[Any, ...]]:
    import sqlite3  # noqa: PLC0415  # only here
    from contextlib import closing  # noqa: PLC0415

    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(statement, values).fetchall()


@pytest.mark.parametrize(
    ("license_", "expected"),
    [
        ("CC0-1.0", {"license": "CC0-1.0", "license_url": "https://spdx.org/licenses/CC0-1.0.html"}),
        ("https://harbour.example/l", {"license_url": "https://harbour.example/l"}),
        ("", {}),
    ],
)
def test_only_what_the_configuration_says_is_told_of_the_dataset(license_: str, expected: dict[str, str]) -> None:
    head = {k: v for k, v in metadata(Dataset(license=license_), "releases").items() if k != "databases"}
    assert head == expected
