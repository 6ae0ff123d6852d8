"""How the rows of each table are read back, worked out once from the table's columns."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from govdata.place import Place
from govdata.tables.rows import first_day, last_day
from govdata.vocab.tables import TABLES
from govdata.vocab.tables_forms import form_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from govdata.tables.join import Row
    from govdata.vocab.tables import Column, Table

__all__ = ["PLANS", "Cell", "Path", "Plan", "integer"]

Path = tuple[str, ...]
"""Where something stands in a record: keys and, as text, indices."""

_INTEGER = re.compile(r"0|-?[1-9][0-9]{0,17}")


def integer(cell: str) -> int | str:
    """The integer that a cell holds; the cell itself where it holds none, for the model to refuse."""
    return int(cell) if _INTEGER.fullmatch(cell) else cell


class Cell(NamedTuple):
    """A cell of a row; its place is worked out when it is asked for."""

    plan: Plan
    row: Row
    column: int

    @property
    def text(self) -> str:
        """What stands in it."""
        return self.row.cells[self.column]

    @property
    def place(self) -> Place:
        """Where it stands."""
        return self.plan.place(self.row, self.column)


@dataclass(slots=True, kw_only=True)
class Plan:
    """A table's columns by what they are for; columns are indices of cells.

    `texts`, `integers` and `parts` (ids of other parts of the release) are fields of the row's thing, `nested` those of
    an object in it. `stated` must not be empty though the model has a default. `derived` are checked against their
    field.
    """

    table: Table
    record: int | None = None
    own: int | None = None
    owner: int | None = None
    position: int | None = None
    key: int | None = None
    member: int | None = None
    json: bool = False
    texts: list[tuple[int, str]] = field(default_factory=list)
    blanks: list[tuple[int, str]] = field(default_factory=list)
    integers: list[tuple[int, str]] = field(default_factory=list)
    parts: list[tuple[int, str]] = field(default_factory=list)
    nested: list[tuple[int, str, str, Callable[[str], Any]]] = field(default_factory=list)
    stated: list[int] = field(default_factory=list)
    derived: list[tuple[int, int, Callable[[str], str]]] = field(default_factory=list)
    order: list[int] = field(default_factory=list)
    columns: dict[Path, int] = field(default_factory=dict)

    def name(self, column: int) -> str:
        """The name of a column."""
        return self.table.columns[column].name

    def column(self, path: Path) -> int | None:
        """The column that holds what is at a path in the row's thing, or the nearest around it; None for the row."""
        return next((self.columns[path[:cut]] for cut in range(len(path), -1, -1) if path[:cut] in self.columns), None)

    def cell(self, row: Row, column: int) -> Cell:
        """A cell with its place."""
        return Cell(self, row, column)

    def place(self, row: Row, column: int | None = None) -> Place:
        """The place of a cell, or of a row."""
        if row.where is not None:
            return row.where(row.number, column)
        return Place(source=row.file, line=row.number, cell="" if column is None else f"[{self.name(column)}]")


def _plan(table: Table) -> Plan:
    plan = Plan(table=table, order=[n for n, column in enumerate(table.columns) if column.name in table.key])
    for n, column in enumerate(table.columns):
        if column.take == "field":
            _plan_field(plan, n, column)
        elif column.take in _DERIVED:
            source = next(m for m, c in enumerate(table.columns) if c.take == "field" and c.field == column.field)
            plan.derived.append((n, source, _DERIVED[column.take]))
        else:
            setattr(plan, column.take, n)
            plan.json = plan.json or form_of(column).value == "json"
        _note_path(plan, n, column)
    return plan


_DERIVED: Final = {"first-day": first_day, "last-day": last_day}


def _plan_field(plan: Plan, n: int, column: Column) -> None:
    form = form_of(column)
    outer, _, inner = column.field.partition(".")
    if column.stated:
        plan.stated.append(n)
    if inner:
        plan.nested.append((n, outer, inner, integer if form.value == "integer" else str))
    elif column.kind == "part-id":
        plan.parts.append((n, outer))
    elif form.blank:
        plan.blanks.append((n, outer))
    else:
        (plan.integers if form.value == "integer" else plan.texts).append((n, outer))


def _note_path(plan: Plan, n: int, column: Column) -> None:
    """Note which column holds the value at a path in the row's thing, and which one is nearest to an object in it."""
    path = tuple(column.field.split(".")) if column.field else ()
    if column.take in {"first-day", "last-day"} or (not path and column.take != "member"):
        return
    for cut in range(len(path), 0, -1):
        plan.columns.setdefault(path[:cut], n)
    if not path:
        plan.columns[()] = n


PLANS: Final = {table.name: _plan(table) for table in TABLES}
"""The plan of each table, by name."""
