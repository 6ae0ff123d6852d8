"""The tables as SQL say what the data package says, and the page of the format names all that there is."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from govdata.faults import FAULTS
from govdata.vocab.datapackage import table_schema
from govdata.vocab.sqlite import (
    APPLICATION_ID,
    DESCRIBING,
    SEARCHES,
    described_tables,
    index_statements,
    table_statement,
)
from govdata.vocab.sqlite_views import VIEWS
from govdata.vocab.tables import TABLES
from tests.environment import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.vocab.tables import Table

PAGE = (ROOT / "docs" / "formats" / "sqlite.md").read_text(encoding="utf-8")


@pytest.fixture
def empty() -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(":memory:")) as connection:
        for statement in [*map(table_statement, TABLES), *DESCRIBING, *(s.statement() for s in SEARCHES)]:
            connection.execute(statement)
        for statement in [*index_statements(), *(view.statement() for view in VIEWS)]:
            connection.execute(statement)
        yield connection


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_has_the_columns_and_keys_of_the_data_package(empty: sqlite3.Connection, table: Table) -> None:
    told = table_schema(table)
    columns = list(empty.execute(f"PRAGMA table_info({table.name})"))
    assert [column[1] for column in columns] == [field["name"] for field in told["fields"]]
    assert {column[1] for column in columns if column[3]} >= {
        field["name"] for field in told["fields"] if field.get("constraints", {}).get("required")
    }
    key = sorted((column[5], column[1]) for column in columns if column[5])
    assert [name for _, name in key] == told["primaryKey"]
    keys: dict[int, tuple[str, list[tuple[str, str]]]] = {}
    for number, _, target, here, there, *_ in empty.execute(f"PRAGMA foreign_key_list({table.name})"):
        keys.setdefault(number, (target, []))[1].append((here, there))
    assert sorted((target, sorted(pairs)) for target, pairs in keys.values()) == sorted(
        (
            key["reference"].get("resource") or table.name,
            sorted(zip(key["fields"], key["reference"]["fields"], strict=True)),
        )
        for key in told.get("foreignKeys", ())
    )


def test_every_column_is_described_where_the_schema_is_shown(empty: sqlite3.Connection) -> None:
    [(statement,)] = empty.execute("SELECT sql FROM sqlite_master WHERE name = 'events'")
    assert '"starts_on" TEXT, -- First day that `start` may mean' in statement


def test_names_of_indexes_and_searches_are_each_their_own() -> None:
    names = [statement.split()[2] for statement in index_statements()] + [search.name for search in SEARCHES]
    assert len(set(names)) == len(names)


def test_one_search_of_a_table_is_the_one_that_datasette_finds() -> None:
    found = [search.table for search in SEARCHES if f'content="{search.table}"' in search.statement()]
    assert len(set(found)) == len(found)
    assert set(found) == {search.table for search in SEARCHES}


def test_the_page_names_every_view_search_and_describing_table() -> None:
    named = {view.name for view in VIEWS} | {search.name for search in SEARCHES} | set(described_tables())
    assert named - set(re.findall(r"`(\w+)`", PAGE)) == set()
    assert f"{APPLICATION_ID:#010x}" in PAGE.lower()


def test_the_page_names_codes_that_there_are() -> None:
    assert set(re.findall(r"GD\d{3}", PAGE)) <= set(FAULTS)
