"""A folder of CSV files, one for each table that is filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.tables.csvfile import csv_records
from govdata.tables.header import folded
from govdata.tables.sheet import Sheet
from govdata.vocab.tables import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from govdata.source import Source

__all__ = ["files"]

_SUFFIX: Final = ".csv"


def files(source: Source, tell: Callable[[Finding], None]) -> Iterator[Sheet]:
    """The CSV files beside `releases.csv`, itself among them; any other file is the table of its name, or releases."""
    path = source.path
    if path is None or not _is_releases(path.name):
        yield _file(source, _table(source), tell)
        return
    for one in sorted(path.parent.iterdir()):
        if one.suffix.lower() == _SUFFIX and not one.name.startswith(".") and one.is_file():
            beside = source.sibling(one.name)
            yield _file(beside, _stem(beside), tell)


def _is_releases(name: str) -> bool:
    return folded(name) == f"releases{_SUFFIX}"


def _stem(source: Source) -> str:
    return source.name.rpartition("/")[2][: -len(_SUFFIX)]


def _table(source: Source) -> str:
    name = _stem(source)
    return name if folded(name) in BY_NAME else "releases"


def _file(source: Source, name: str, tell: Callable[[Finding], None]) -> Sheet:
    return Sheet(
        name=name,
        kind="file",
        records=_records(source, folded(name), tell),
        place=lambda number, _at, column: _place(source, number, column),
        whole=Place(source=source.name),
    )


def _place(source: Source, number: int, column: str) -> Place:
    return Place(source=source.name, line=number, cell=f"[{column:.60}]" if column else "", header=column)


def _records(source: Source, name: str, tell: Callable[[Finding], None]) -> Iterator[tuple[int, list[str]]]:
    try:
        yield from csv_records(BY_NAME.get(name, BY_NAME["releases"]), source, tell)
    except OSError as error:
        problem = Problem(pointer="", message=f"it cannot be read: {error.strerror or error}", help="")
        tell(Finding.of("GD001", Place(source=source.name), problem))
