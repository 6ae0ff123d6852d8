"""The tables that describe: nothing is left undescribed, and what is described is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata import codes
from tests.databases import query, write
from tests.packages import PLAIN

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return write(tmp_path, [PLAIN])


def test_every_table_and_view_is_described_and_nothing_else(database: Path) -> None:
    named = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'govdata!_%' ESCAPE '!'"
    there = {name for (name,) in query(database, named)}
    described = dict(query(database, "SELECT name, kind FROM govdata_tables WHERE title <> '' AND description <> ''"))
    shadows = {name for name in there if name.rpartition("_")[0] in {n for n, k in described.items() if k == "search"}}
    assert there - shadows == set(described)


def test_every_column_is_described_in_its_place(database: Path) -> None:
    there = query(
        database,
        "SELECT t.name, c.cid + 1, c.name FROM govdata_tables AS t JOIN pragma_table_info(t.name) AS c"
        " WHERE t.kind = 'table' ORDER BY 1, 2",
    )
    described = "SELECT table_name, position, name FROM govdata_columns WHERE title <> '' AND description <> ''"
    assert query(database, f"{described} ORDER BY 1, 2") == there


def test_every_code_has_its_labels(database: Path) -> None:
    told = query(database, "SELECT list, code, label, label_zh_hant, label_zh_hans FROM govdata_codes ORDER BY rowid")
    assert told == [(n, c.code, c.en, c.zh_hant, c.zh_hans) for n in codes.LISTS for c in codes.get(n).codes]
    missing = "SELECT DISTINCT code_list FROM govdata_columns WHERE code_list NOT IN (SELECT list FROM govdata_codes)"
    assert query(database, missing) == []


def test_what_is_said_of_the_dataset_stands_in_it(database: Path) -> None:
    told = dict(query(database, "SELECT name, value FROM govdata_dataset"))
    assert (told["title"], told["license"], told["schema"]) == ("Releases of the Harbour Ministry", "CC-BY-4.0", "v1")
