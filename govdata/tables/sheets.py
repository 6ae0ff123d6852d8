"""Sheets that people fill in, from a workbook or a folder of CSV files: the tables, with what may be left out.

The layout is that of the data package. Beyond it, what can be told from the rest need not be typed: columns, sheets and
cells may be absent where the model has a default or knows a value for absent; positions follow from the order of rows;
the id of a part may stand without its release's, and the release's follow from the id of a part.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Final

from govdata.finding import Finding, Problem
from govdata.model.actor import Publisher
from govdata.model.build import faults
from govdata.place import Place
from govdata.source import Raw
from govdata.tables.complete import complete
from govdata.tables.grid import Grid
from govdata.tables.header import folded, nearest_table
from govdata.tables.plan import PLANS
from govdata.tables.records import publisher_record, release_record
from govdata.vocab.tables import BY_NAME, TABLES, record_column

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from govdata.source import Source
    from govdata.tables.join import Row
    from govdata.tables.packed import Packed
    from govdata.tables.plan import Plan
    from govdata.tables.records import Assembly
    from govdata.tables.sheet import Sheet
    from govdata.vocab.tables import Table

__all__ = ["EXPLAINING", "read"]

EXPLAINING: Final = ("about", "columns", "codes")
"""Sheets of our own workbooks that explain the others and hold no data."""

_INCOMPLETE: Final = frozenset(("GD001", "GD002", "GD006", "GD111"))
"""What is told of a source, or of a table as a whole, that could not be read to its end."""

_PUBLISHER: Final = [column.name for column in BY_NAME["releases"].columns].index("publisher_id")
_PARTS: Final = [table.name for table in TABLES if table.of and not table.shared]


def read(source: Source, sheets: Iterable[Sheet], told: list[Finding]) -> Iterator[Raw]:
    """The releases of sheets, in their order, each with what is wrong with it; before them, what belongs to none.

    `told` holds what is wrong with the source itself, and may grow while `sheets` are walked.
    """
    desk = _Desk(source, told)
    rows: dict[str, Packed] = {}
    seen: list[str] = []
    lost: set[str] = set()
    for sheet in sheets:
        seen.append(sheet.name)
        table = desk.table(sheet, rows)
        if table is not None:
            grid = Grid(table, sheet, told.append)
            rows[table.name] = complete(PLANS[table.name], grid.rows())
            lost |= {table.name} if grid.is_lost else set()
    for name in [name for name in rows if _refers(name) & lost]:
        del rows[name]  # what they refer to is not there to be found
    if "publishers" in lost or any(finding.code in _INCOMPLETE for finding in told):
        pass  # what was read would lack what was not
    elif "releases" not in rows:
        desk.tell_none(seen)
    elif not len(rows["releases"]) and any(finding.severity == "error" for finding in told):
        pass  # it is told why there are none
    else:
        yield from desk.records(rows)
    yield from desk.drained()


def _refers(name: str) -> set[str]:
    """The tables, but for the releases, that the columns of a table refer to."""
    return {column.refers for column in BY_NAME[name].columns} - {"", "releases", "publishers", name}


class _Desk:
    """Where the rows of all tables lie until their releases are put together."""

    def __init__(self, source: Source, told: list[Finding]) -> None:
        self._source = source
        self._told = told

    def drained(self) -> Iterator[Raw]:
        """What there is to say that belongs to no record."""
        found, self._told[:] = tuple(self._told), []
        for finding in found:
            yield Raw(source=self._source, locate=partial(_at, finding.place), findings=(finding,))

    def table(self, sheet: Sheet, known: Mapping[str, object]) -> Table | None:
        """The table that a sheet is of; None for none, which is a finding where it may hold somebody's data."""
        name = folded(sheet.name)
        if name in BY_NAME and name not in known:
            if sheet.hidden:
                message = f"{sheet.kind} `{sheet.name}` is hidden, and is read all the same"
                self._tell("GD114", sheet, Problem(pointer="", message=message, help="show it, or delete it"))
            return BY_NAME[name]
        if name in BY_NAME:
            message = f"table `{name}` stands twice; the first counts"
            self._tell("GD103", sheet, Problem(pointer="", message=message, help=f"take one {sheet.kind} out"))
        elif name not in EXPLAINING and not sheet.hidden and _holds_data(sheet):
            self._tell_unknown(sheet)
        return None

    def _tell_unknown(self, sheet: Sheet) -> None:
        near = nearest_table(sheet.name)
        message = f"{sheet.kind} `{sheet.name:.60}` is none of the tables; it is not read"
        if near:
            self._tell("GD202", sheet, Problem(pointer="", message=message, help=f"did you mean `{near}`?"))
        else:
            names = ", ".join(BY_NAME)
            self._tell("GD757", sheet, Problem(pointer="", message=message, help=f"the tables are: {names}"))

    def tell_none(self, seen: Sequence[str]) -> None:
        """Say that there is no table of releases, unless what was said explains it."""
        if any(finding.severity == "error" for finding in self._told):
            return
        there = f"; there are: {', '.join(seen)}" if seen else ""
        problem = Problem(
            pointer="", message=f"there is no table `releases` here{there:.200}", help="`govdata sheet FILE` writes one"
        )
        self._told.append(Finding.of("GD003", Place(source=self._source.name), problem))

    def _tell(self, code: str, sheet: Sheet, problem: Problem) -> None:
        self._told.append(Finding.of(code, sheet.whole or sheet.place(1, 0, ""), problem))

    def records(self, rows: Mapping[str, Packed]) -> Iterator[Raw]:
        """The releases, each with the rows of its parts."""
        publishers = self._publishers(rows)
        groups = {name: rows[name].grouped(record_column(PLANS[name].table)) for name in _PARTS if name in rows}
        names = {row.cells[0] for row in rows["releases"]}
        lost: dict[str, list[tuple[str, list[Row]]]] = {}
        for name, found in groups.items():
            for release in [release for release in found if release not in names]:
                lost.setdefault(release, []).append((name, rows[name].rows(found.pop(release))))
        for tables in lost.values():
            self._lost(tables)
        yield from self.drained()
        for row in rows["releases"]:
            parts = {name: rows[name].rows(found.pop(row.cells[0], ())) for name, found in groups.items()}
            made = release_record(row, parts, publishers, register=True)
            yield Raw(source=self._source, data=made.data, locate=made.index.place, findings=tuple(made.findings))

    def _publishers(self, rows: Mapping[str, Packed]) -> dict[str, Assembly]:
        names = _grouped(BY_NAME["publisher_names"], rows.get("publisher_names", ()))
        used = {row.cells[_PUBLISHER] for row in rows["releases"]}
        found: dict[str, Assembly] = {}
        for row in rows.get("publishers", ()):
            name = row.cells[0]
            if not name:
                problem = Problem(pointer="", message="`publisher_id` is empty; the row is not read", help="fill it in")
                self._told.append(Finding.of("GD201", PLANS["publishers"].place(row, 0), problem))
                continue
            if name in found:
                problem = Problem(pointer="", message=f"publisher `{name}` stands twice; the first counts")
                self._told.append(Finding.of("GD402", PLANS["publishers"].place(row, 0), problem))
                continue
            found[name] = publisher_record(row, names.pop(name, ()))
            self._told += found[name].findings
            if name not in used:
                self._told += _of_nobody(found[name])
        for lost in names.values():
            self._lost([("publisher_names", lost)])
        return found

    def _lost(self, tables: Sequence[tuple[str, Sequence[Row]]]) -> None:
        """Rows of one release, or publisher, that is not there; told once, at the first of them."""
        sound = []
        for name, rows in tables:
            if any(n == record_column(PLANS[name].table) for row in rows for n, _ in row.flaws):
                self._told += (found for row in rows for found in _flawed(PLANS[name], row))
            else:
                sound.append((PLANS[name], rows))
        if not sound:
            return
        (plan, rows), *others = sound
        column, row = record_column(plan.table), rows[0]
        owner, release = plan.table.columns[column].refers, row.cells[column]
        count = _how_many(rows, [plan.table.name for plan, _ in others])
        whose = f"of `{release}`, which has no row in `{owner}`" if release else f"of none of `{owner}`"
        way_out = "add that row, or correct the id" if release else f"fill in `{plan.name(column)}`"
        problem = Problem(pointer="", message=f"{count} {whose}", help=way_out)
        self._told.append(replace(Finding.of("GD758", plan.place(row, column), problem), record=release))


def _how_many(rows: Sequence[Row], others: Sequence[str]) -> str:
    """How many rows are of somebody, and in which further tables there are some."""
    count = f"{len(rows)} rows from here on" if len(rows) > 1 else "the row"
    if not others:
        return f"{count} {'are' if len(rows) > 1 else 'is'}"
    return f"{count}, and those in {', '.join(f'`{name}`' for name in others)}, are"


def _flawed(plan: Plan, row: Row) -> Iterator[Finding]:
    """What is wrong with the cells of a row that belongs to nothing for that."""
    for column, flaw in row.flaws:
        problem = Problem(pointer="", message=flaw.message, help=flaw.help)
        yield Finding.of(flaw.code, plan.place(row, column), problem)


def _of_nobody(publisher: Assembly) -> Iterator[Finding]:
    """What is wrong with the values of a publisher that no release uses: of others it is told at their releases."""
    told = {finding.pointer for finding in publisher.findings}
    for code, problem in faults(Publisher, publisher.data):
        if problem.pointer not in told:
            place = publisher.index.place(problem.pointer, problem.key)
            said = f"publisher `{publisher.data['id']:.128}`: {place.headed(problem.message, problem.pointer)}"
            yield Finding.of(code, place, replace(problem, message=said))


def _grouped(table: Table, rows: Iterable[Row]) -> dict[str, list[Row]]:
    column = record_column(table)
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.cells[column], []).append(row)
    return found


def _holds_data(sheet: Sheet) -> bool:
    return any(str(value).strip() for _, values in sheet.records for value in values)


def _at(place: Place, _pointer: str, _key: bool) -> Place:
    return place
