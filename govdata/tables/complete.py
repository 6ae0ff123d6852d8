"""Rows of sheets, completed by what goes without saying: defaults, positions, ids, days."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Final

from govdata.model.patterns import PARTIAL_DATE
from govdata.tables.packed import Packed
from govdata.vocab.tables import BY_NAME, record_column
from govdata.vocab.tables_texts import MODELS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from govdata.tables.join import Row
    from govdata.tables.plan import Plan
    from govdata.vocab.tables import Table

__all__ = ["complete"]

_PARTIAL: Final = re.compile(PARTIAL_DATE[1:-1])


def complete(plan: Plan, rows: Iterable[Row]) -> Packed:
    """The same rows, with the cells that may be left out.

    Nothing that stands there is changed but the ids of parts, which get their release's before them.
    """
    found = Packed(row._replace(cells=_completed(plan, row)) for row in rows)
    if plan.position is not None:
        _number(plan, plan.position, found)
    return found


def _completed(plan: Plan, row: Row) -> list[str]:
    cells = list(row.cells)
    flawed = {column for column, _ in row.flaws}
    _join_ids(plan, cells)
    for n, default in _defaults(plan.table.name).items():
        if not cells[n] and n not in flawed:
            cells[n] = default
    for n, source, convert in plan.derived:
        if _PARTIAL.fullmatch(cells[source]) and (not cells[n] or n in flawed):
            cells[n] = convert(cells[source])
        elif source in flawed:
            cells[n] = ""
    return cells


def _join_ids(plan: Plan, cells: list[str]) -> None:
    """Give each id of a part its release's id, and the row its release where only its parts say it."""
    parts = [n for n, column in enumerate(plan.table.columns) if column.kind == "part-id"]
    record = record_column(plan.table)
    if not parts:
        return
    cells[record] = cells[record] or next((cells[n].partition("/")[0] for n in parts if "/" in cells[n]), "")
    for n in parts:
        if cells[n] and "/" not in cells[n]:
            cells[n] = f"{cells[record]}/{cells[n]}"


def _number(plan: Plan, position: int, rows: Packed) -> None:
    """Number the rows of each list that has no positions at all, in their order."""
    owner = record_column(plan.table) if plan.owner is None else plan.owner
    numbered = {
        row.cells[owner] for row in rows if row.cells[position] or any(column == position for column, _ in row.flaws)
    }
    bare = Counter[str]()
    for n, row in enumerate(rows):
        if (name := row.cells[owner]) not in numbered:
            bare[name] += 1
            row.cells[position] = str(bare[name])
            rows.put(n, row)


@cache
def _defaults(name: str) -> Mapping[int, str]:
    """What stands in the columns of a table that are empty in no data package, though the model has a default."""
    table = BY_NAME[name]
    return {n: _default(table, column.field) for n, column in enumerate(table.columns) if column.stated}


def _default(table: Table, field: str) -> str:
    """The default of a field of a thing; of photos and videos the state."""
    return "unknown" if "." in field else str(MODELS[table.model].model_fields[field].default)
