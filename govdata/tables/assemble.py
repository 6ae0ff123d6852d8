"""Releases from tables that are read side by side, whatever they stand in, in constant memory."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from govdata.finding import Finding, Problem
from govdata.tables.join import Window
from govdata.tables.plan import PLANS
from govdata.tables.records import publisher_record, release_record
from govdata.vocab.tables import TABLES, record_column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from govdata.tables.join import Row
    from govdata.tables.records import Assembly

    Rows = Callable[[str], Iterator[Row]]
    Report = Callable[[Finding], None]

__all__ = ["assembled"]


def assembled(rows: Rows, report: Report) -> Iterator[Assembly | None]:
    """The releases in the order of their table, each with the rows of its parts.

    `rows` gives the rows of a table by its name. What is wrong and belongs to no record goes to `report`; None means
    that there may be such, and no record.
    """
    yield from _Assembler(rows, report).releases()


class _Assembler:
    def __init__(self, rows: Rows, report: Report) -> None:
        self._rows = rows
        self._report = report

    def releases(self) -> Iterator[Assembly | None]:
        publishers = self._publishers()
        parts = [table for table in TABLES if table.of and not table.shared]
        windows = {table.name: Window(self._rows(table.name), record_column(table)) for table in parts}
        for row in self._rows("releases"):
            groups = {name: window.take(row.cells[0]) for name, window in windows.items()}
            self._tell_lost(windows)
            yield release_record(row, groups, publishers)
        for name, window in windows.items():
            for rest in window.rest():
                self._lost(name, rest)
                yield None
        yield None

    def _publishers(self) -> dict[str, Assembly]:
        names: dict[str, list[Row]] = {}
        for row in self._rows("publisher_names"):
            names.setdefault(row.cells[0], []).append(row)
        found: dict[str, Assembly] = {}
        for row in self._rows("publishers"):
            if row.cells[0] in found:
                problem = Problem(pointer="", message=f"publisher `{row.cells[0]}` stands twice; the first counts")
                self._report(Finding.of("GD402", PLANS["publishers"].place(row, 0), problem))
                continue
            made = found[row.cells[0]] = publisher_record(row, names.pop(row.cells[0], ()))
            for finding in made.findings:
                self._report(finding)
        for rows in names.values():
            self._lost("publisher_names", rows)
        return found

    def _tell_lost(self, windows: Mapping[str, Window]) -> None:
        for name, window in windows.items():
            for rows in window.lost():
                self._lost(name, rows)

    def _lost(self, name: str, rows: Sequence[Row]) -> None:
        plan, row = PLANS[name], rows[0]
        column = record_column(plan.table)
        owner = plan.table.columns[column].refers
        told = f"{len(rows)} row(s) from here on are of `{row.cells[column]}`, which has no row in `{owner}`"
        problem = Problem(pointer="", message=told, help=f"add that row, or keep the rows in the order of `{owner}`")
        self._report(replace(Finding.of("GD758", plan.place(row, column), problem), record=row.cells[column]))
