"""SQLite databases: the tables that `govdata export --to sqlite` writes, and others of that layout."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from govdata.readers import Reader
from govdata.source import Raw
from govdata.tables.assemble import assembled
from govdata.tables.sqlitefile import opened

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.finding import Finding
    from govdata.given import Given
    from govdata.place import Place
    from govdata.source import Source
    from govdata.tables.records import Assembly
    from govdata.tables.sqlitefile import Database

__all__ = ["READER"]


def _read(source: Source, _given: Given) -> Iterator[Raw]:
    """The releases of a database, in order; its tables are read side by side, in constant memory."""
    findings: list[Finding] = []
    with opened(source, findings.append) as database:
        if database:
            # What `assembled` says has a table for its source; what the file says is at its place already.
            moved: list[Finding] = []
            for made in assembled(database.rows, moved.append):
                findings += _placed(moved, database)
                yield from _told(source, findings)
                if made:
                    yield _record(source, made, database)
    yield from _told(source, findings)


def _placed(findings: list[Finding], database: Database) -> list[Finding]:
    placed = [replace(finding, place=database.place(finding.place)) for finding in findings]
    findings.clear()
    return placed


def _record(source: Source, made: Assembly, database: Database) -> Raw:
    def locate(pointer: str, key: bool) -> Place:
        return database.place(made.index.place(pointer, key))

    return Raw(source=source, data=made.data, locate=locate, findings=tuple(_placed(made.findings, database)))


def _told(source: Source, findings: list[Finding]) -> Iterator[Raw]:
    """What there is to say and belongs to no record, as records that could not be read."""
    for finding in findings:
        yield Raw(source=source, locate=partial(_at, finding.place), findings=(finding,))
    findings.clear()


def _at(place: Place, _pointer: str, _key: bool) -> Place:
    return place


READER = Reader(summary="SQLite database of releases, as `--to sqlite` writes it", read=_read)
