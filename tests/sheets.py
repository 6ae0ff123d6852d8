"""Sheets for tests: the example of the template as plain rows, laid into workbooks and folders of CSV files."""

from __future__ import annotations

import csv
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import openpyxl

import govdata
from govdata.model.release import Release
from govdata.tables.example import EXAMPLES
from govdata.tables.rows import publisher_rows, release_rows
from govdata.vocab.tables import BY_NAME, TABLES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from openpyxl import Workbook

    from govdata.model.release import Release as ReleaseType

    Tables = dict[str, list[list[Any]]]

__all__ = ["RECORDS", "file", "folder", "found", "laid_out", "read", "tables", "workbook"]

RELEASES = [Release.model_validate(example) for example in EXAMPLES]
RECORDS = [release.canonical() for release in RELEASES]


def laid_out(releases: Sequence[ReleaseType]) -> Tables:
    """The tables of releases, each with its header, as people type them."""
    publishers = {release.publisher.id: release.publisher for release in releases}
    rows: dict[str, list[Any]] = {}
    for publisher in publishers.values():
        for name, found in publisher_rows(publisher):
            rows.setdefault(name, []).extend(found)
    rows |= {TABLES[number].name: list(found) for number, found in release_rows(releases)}
    typed = {name: [n for n, c in enumerate(BY_NAME[name].columns) if c.take in _TYPED] for name in rows}
    return {
        name: [[BY_NAME[name].columns[n].name for n in typed[name]], *([row[n] for n in typed[name]] for row in found)]
        for name, found in rows.items()
        if found
    }


_TYPED = {"record", "own", "owner", "field", "member", "key"}
_TABLES = laid_out(RELEASES)


def tables() -> Tables:
    """The example's tables, to be changed at will."""
    return deepcopy(_TABLES)


def workbook(sheets: Mapping[str, Sequence[Sequence[Any]]]) -> Workbook:
    """A workbook that is still to be saved."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for n, row in enumerate(rows, 1):
            for m, value in enumerate(row, 1):
                if value is not None:
                    sheet.cell(n, m).value = value
                    if isinstance(value, str) and value.startswith("="):
                        sheet.cell(n, m).data_type = "s"
    return book


def file(path: Path, rows: Sequence[Sequence[Any]], *, delimiter: str = ",", start: str = "") -> None:
    """A CSV file."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        stream.write(start)
        csv.writer(stream, delimiter=delimiter).writerows(rows)


def folder(root: Path, sheets: Mapping[str, Sequence[Sequence[Any]]], **dialect: str) -> Path:
    """A folder of CSV files."""
    root.mkdir(exist_ok=True)
    for name, rows in sheets.items():
        file(root / f"{name}.csv", rows, **dialect)
    return root


def read(path: Path) -> list[bytes]:
    """The records that are read."""
    return [release.canonical() for release in govdata.read(path)]


def found(path: Path) -> list[str]:
    """Code and place of everything that is found, the folder left out."""
    findings = govdata.validate(path).findings
    return [f"{f.code} {str(f.place).removeprefix(f'{path.parent.as_posix()}/')}" for f in findings]
