"""Rows of tables that stand in no file: put together as those of a file are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.model.release import Release
from govdata.tables.assemble import assembled
from govdata.tables.join import Row
from govdata.tables.rows import publisher_rows, release_rows
from govdata.vocab.tables import TABLES
from tests.packages import PLAIN, WHOLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from govdata.finding import Finding

Tables = dict[str, list[Row]]


def tables(*releases: Release) -> Tables:
    found: dict[str, list[Sequence[object]]] = {table.name: [] for table in TABLES}
    for name, rows in publisher_rows(releases[0].publisher):
        found[name] += rows
    for number, rows in release_rows(releases):
        found[TABLES[number].name] += rows
    return {name: [_row(name, n, row) for n, row in enumerate(rows, 2)] for name, rows in found.items()}


def _row(name: str, number: int, row: Sequence[object]) -> Row:
    return Row(name, number, ["" if cell is None else str(cell) for cell in row])


def put_together(found: Tables) -> tuple[list[Release], list[str]]:
    told: list[Finding] = []
    made = [one for one in assembled(lambda name: iter(found[name]), told.append) if one]
    return [Release.model_validate(one.data) for one in made], [f.code for f in told]


def test_releases_are_put_together_in_their_order() -> None:
    assert put_together(tables(WHOLE, PLAIN)) == ([WHOLE, PLAIN], [])


def test_rows_that_belong_to_nothing_are_told_a_table_at_a_time() -> None:
    found = tables(PLAIN)
    found["keywords"] = [Row("keywords", n, ["nobody", f"k{n}"]) for n in (2, 3)]
    found["publisher_names"].append(Row("publisher_names", 9, ["nobody", "fr", "Personne"]))
    found["publishers"].append(found["publishers"][0])
    assert put_together(found) == ([PLAIN], ["GD402", "GD758", "GD758"])
