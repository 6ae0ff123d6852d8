"""A data package written, beside the csv module writing the same rows."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from bench.rows.written import exported, releases
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.tables.rows import release_rows
from govdata.vocab.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from bench.table import Setting
    from govdata.model.release import Release

    Rows = Mapping[str, Sequence[Sequence[Any]]]

__all__ = ["ROW"]

_BUDGET = Budget(bound=0.7)


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(5_000, 500)
    things = releases(count)
    rows = _rows(things)
    bare = of_function(lambda: _write_bare(rows, setting.folder))
    times = compared(of_function(exported("datapackage", setting.folder, things)), bare)
    total = sum(map(len, rows.values()))
    note = f"{count / times.ours:,.0f} releases/s, {total:,} rows; csv alone: {count / times.theirs:,.0f}"
    yield Measure(what=f"package: {count:,} releases", budget=_BUDGET, value=times.faster, note=note)


def _rows(things: Sequence[Release]) -> Rows:
    found: dict[str, list[Sequence[Any]]] = {
        table.name: [[column.name for column in table.columns]] for table in TABLES if not table.shared
    }
    for thing in things:
        for number, rows in release_rows((thing,)):
            found[TABLES[number].name] += rows
    return found


def _write_bare(rows: Rows, folder: Path) -> None:
    for name, lines in rows.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as stream:
            csv.writer(stream).writerows(lines)


ROW = Row(name="package", summary="CSV package written, beside the csv module writing the same rows", measure=_measure)
