"""Putting a release together again from its rows, with the place of every value."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NoReturn

from govdata.finding import Finding, Problem
from govdata.model.patterns import PARTIAL_DATE
from govdata.tables.locate import Index, pointer_of
from govdata.tables.plan import PLANS, integer
from govdata.vocab.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from govdata.place import Place
    from govdata.tables.join import Row
    from govdata.tables.plan import Cell, Path, Plan

    Json = dict[str, Any]

__all__ = ["Assembly", "publisher_record", "release_record"]

_PARTIAL_DATE = re.compile(PARTIAL_DATE[1:-1])
_PARTS = tuple(PLANS[table.name] for table in TABLES if table.of and not table.shared)


def release_record(
    row: Row, groups: Mapping[str, Sequence[Row]], publishers: Mapping[str, Assembly], *, register: bool = False
) -> Assembly:
    """A release from its own row, the rows of its parts by table, and the publishers of the dataset by id.

    With `register` a publisher without a row is left as its id, for the register.
    """
    made = Assembly(PLANS["releases"], row)
    made.add_publisher(publishers, register=register)
    for plan in _PARTS:
        if rows := groups.get(plan.table.name):
            made.add(plan, list(rows))
    if made.data.get("status") == "withdrawn":
        # A tombstone has no photo flags (design 2); in the table the four states leave no cell empty.
        made.drop({"photos": {"status": "unknown"}, "videos": {"status": "unknown"}})
    return made


def publisher_record(row: Row, names: Sequence[Row]) -> Assembly:
    """A publisher from its row and those of its names."""
    made = Assembly(PLANS["publishers"], row)
    if names:
        made.add(PLANS["publisher_names"], list(names))
    return made


class Assembly:
    """One thing put together from rows: a release with all its parts, or a publisher.

    `data` is the thing as plain JSON, what is absent or empty left out; `findings` tell what is wrong with the rows
    themselves and cannot be seen in `data`; `index` knows the place of every value.
    """

    def __init__(self, plan: Plan, row: Row) -> None:
        self.data: Json = {}
        self.findings: list[Finding] = []
        self.index = Index(plan, row)
        self._id = row.cells[0]
        self._shared = plan.table.shared
        self._owners: dict[str, dict[str, tuple[Json, Path]]] = {plan.table.name: {self._id: (self.data, ())}}
        if self._id:
            self.data["id"] = self._id
        self._fill(self.data, plan, row)

    def add_publisher(self, publishers: Mapping[str, Assembly], *, register: bool = False) -> None:
        """Put the publisher in place of its id; with `register`, leave the id of one that has no row."""
        name = self.data.get("publisher", {}).get("id")
        if name is None:
            return
        publisher = publishers.get(name)
        if publisher:
            self.data["publisher"] = publisher.data
            self.index.hang("publisher", publisher.index)
        elif register:
            self.data["publisher"] = name
        else:
            message = f"publisher `{name}` has no row in `publishers`"
            problem = Problem(pointer="/publisher", message=message, help="add its row")
            self._tell("GD302", self.index.place("/publisher/id"), problem)

    def add(self, plan: Plan, rows: list[Row]) -> None:
        """Add the rows of a table, each to the thing that it belongs to."""
        if plan.owner is None or plan.table.shared:
            self._members(plan, rows, self.data, ())
            return
        owners = self._owners.get(plan.table.of, {})
        grouped: dict[str, list[Row]] = {}
        for row in rows:
            owner = self._local(plan.cell(row, plan.owner), ())
            if owner in owners:
                grouped.setdefault(owner, []).append(row)
            else:
                message = f"a row of `{plan.table.name}` is of `{owner}`, which has no row in `{plan.table.of}`"
                self._tell(
                    "GD758", plan.place(row, plan.owner), Problem(pointer="", message=message, help="add that row")
                )
        for owner, found in grouped.items():
            self._members(plan, found, *owners[owner])

    def drop(self, defaults: Json) -> None:
        """Leave out members that say only what goes without saying."""
        for name, value in defaults.items():
            if self.data.get(name) == value:
                del self.data[name]

    def _members(self, plan: Plan, rows: list[Row], thing: Json, at: Path) -> None:
        """Put the rows of one list or mapping where it belongs in a thing."""
        *holders, name = path = plan.table.path.split(".")
        for holder in holders:
            thing = thing.setdefault(holder, {})
        at = (*at, *path)
        if plan.key is not None:
            thing[name] = self._mapping(plan, rows, at)
            return
        rows = self._ordered(plan, rows, at)
        self.index.note(at, plan, rows)
        read = self._thing if plan.member is None else self._member
        found = (read(plan, row, (*at, str(n))) for n, row in enumerate(rows))
        thing[name] = [member for member in found if member is not None]

    def _mapping(self, plan: Plan, rows: list[Row], at: Path) -> Json:
        column = plan.key or 0
        found: Json = {}
        known: dict[str, Row] = {}
        for row in sorted(rows, key=lambda row: row.cells[column]):
            key = row.cells[column]
            if key in known:
                problem = Problem(
                    pointer=pointer_of(at), message=f"`{key}` stands twice; the first counts", help="take one out"
                )
                self._tell("GD311", plan.place(row, column), problem)
                continue
            known[key] = row
            if plan.member in dict(row.flaws):
                self._tell_flaws(plan, row, (*at, key))
                continue
            found[key] = self._member(plan, row, (*at, key))
        self.index.note(at, plan, known)
        return found

    def _ordered(self, plan: Plan, rows: list[Row], at: Path) -> list[Row]:
        """The rows of a list by position, those of a set by what they say."""
        column = plan.position
        if column is None:
            return rows if len(rows) == 1 else sorted(rows, key=lambda row: [row.cells[n] for n in plan.order])
        if all(row.cells[column] == str(n) for n, row in enumerate(rows, 1)):
            return rows
        rows = sorted(rows, key=lambda row: _rank(row.cells[column]))
        if not isinstance(integer(rows[-1].cells[column]), int):
            message = f"position `{rows[-1].cells[column]}` is not a number"
            problem = Problem(pointer=pointer_of(at), message=message, help="number the rows from 1 without gaps")
            self._tell("GD759", plan.place(rows[-1], column), problem)
            return rows
        wrong = next((n for n, row in enumerate(rows, 1) if row.cells[column] != str(n)), None)
        if wrong:
            place = plan.place(rows[wrong - 1], column)
            message = f"position {wrong} is missing; here stands `{rows[wrong - 1].cells[column]}`"
            way_out = "number the rows from 1 without gaps; perhaps a row is missing"
            self._tell("GD759", place, Problem(pointer=pointer_of(at), message=message, help=way_out))
        return rows

    def _thing(self, plan: Plan, row: Row, at: Path) -> Json:
        thing: Json = {}
        if plan.own is not None:
            own = self._local(plan.cell(row, plan.own), (*at, "id"))
            if own:
                thing["id"] = own
                self._owners.setdefault(plan.table.name, {}).setdefault(own, (thing, at))
        self._fill(thing, plan, row, at)
        return thing

    def _fill(self, thing: Json, plan: Plan, row: Row, at: Path = ()) -> None:
        """Give a thing the fields that its row has."""
        cells = row.cells
        for n, name in plan.texts:
            if cells[n]:
                thing[name] = cells[n]
        for n, name in plan.integers:
            if cells[n]:
                thing[name] = integer(cells[n])
        for n, outer, inner, convert in plan.nested:
            if cells[n]:
                thing.setdefault(outer, {})[inner] = convert(cells[n])
        self._fill_special(thing, plan, row, at)
        self._check(plan, row, at)

    def _fill_special(self, thing: Json, plan: Plan, row: Row, at: Path) -> None:
        """Fields whose cells are not the value: ids of other parts, and texts that may be empty."""
        for n, name in plan.parts:
            if row.cells[n]:
                told = len(self.findings)
                part = self._local(plan.cell(row, n), (*at, name))
                if len(self.findings) == told:  # the id of a part elsewhere is nobody's here
                    thing[name] = part
        for n, name in plan.blanks:
            thing[name] = row.cells[n]

    def _tell_flaws(self, plan: Plan, row: Row, at: Path) -> None:
        """What is wrong with cells that could not be taken."""
        for n, flaw in row.flaws:
            pointer = _field(plan, n, at) if plan.table.columns[n].field else pointer_of(at)
            pointer = "/publisher" if pointer == "/publisher/id" else pointer  # one without an id is none
            self._tell(flaw.code, plan.place(row, n), Problem(pointer=pointer, message=flaw.message, help=flaw.help))

    def _check(self, plan: Plan, row: Row, at: Path) -> None:
        """What the cells say beyond the record: columns that are never empty, and derived ones."""
        self._tell_flaws(plan, row, at)
        for n in plan.stated:
            if not row.cells[n] and n not in dict(row.flaws):
                problem = Problem(
                    pointer=_field(plan, n, at), message=f"`{plan.name(n)}` is empty", help="fill in its value"
                )
                self._tell("GD201", plan.place(row, n), problem)
        for n, source, convert in plan.derived:
            told = row.cells[source]
            expected = _derived(told, convert)
            if expected is not None and row.cells[n] != expected:
                message = f"`{plan.name(n)}` is `{row.cells[n]}`; by `{plan.name(source)}` it is `{expected}`"
                problem = Problem(pointer=_field(plan, n, at), message=message, help=f"`{plan.name(source)}` counts")
                self._tell("GD760", plan.place(row, n), problem)

    def _member(self, plan: Plan, row: Row, at: Path) -> Any:  # noqa: ANN401  # any JSON value
        column = plan.member or 0
        self._tell_flaws(plan, row, at)
        if plan.json:
            return self._json(plan.cell(row, column), at)
        if plan.table.columns[column].kind == "part-id":
            return self._local(plan.cell(row, column), at)
        return row.cells[column]

    def _local(self, cell: Cell, at: Path) -> str:
        """The id that a part has in the release, of an id that is unique in the package."""
        release, slash, part = cell.text.rpartition("/")
        if cell.text and (not slash or release != self._id):
            message = f"`{cell.text}` is not the id of a part of it"
            problem = Problem(pointer=pointer_of(at), message=message, help=f"write `{self._id}/{part}`")
            self._tell("GD208", cell.place, problem)
        return part

    def _json(self, cell: Cell, at: Path) -> Any:  # noqa: ANN401  # any JSON value
        try:
            return json.loads(cell.text, object_pairs_hook=_once, parse_constant=_refuse)
        except (ValueError, RecursionError) as error:
            problem = Problem(
                pointer=pointer_of(at), message=f"the cell is not JSON: {error}", help="write JSON (RFC 8259)"
            )
            self._tell("GD102", cell.place, problem)
            return None

    def _tell(self, code: str, place: Place, problem: Problem) -> None:
        kind = "publisher" if self._shared else "release"
        said = place.headed(problem.message, problem.pointer)
        told = replace(problem, message=f"{kind} `{self._id:.128}`: {said}")
        self.findings.append(replace(Finding.of(code, place, told), record="" if self._shared else self._id))


def _derived(told: str, convert: Callable[[str], str]) -> str | None:
    """The day that follows from a partial date; None where that is no date, of which the model says so."""
    if not told:
        return ""
    if not _PARTIAL_DATE.fullmatch(told):
        return None
    day = convert(told)
    try:
        date.fromisoformat(day)
    except ValueError:
        return None
    return day


def _rank(position: str) -> tuple[int, int]:
    number = integer(position)
    return (0, number) if isinstance(number, int) else (1, 0)


def _field(plan: Plan, column: int, at: Path) -> str:
    return pointer_of((*at, *plan.table.columns[column].field.split(".")))


def _once(pairs: list[tuple[str, Any]]) -> Json:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError("a key stands twice in an object")
    return found


def _refuse(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON value")
