"""Tables in a SQLite database, read row by row, however the file came about.

A database may come from a stranger. It is opened for reading alone, as a file that nobody changes: without locks,
journals and extensions. Nothing in it is run: views, virtual tables and generated columns are not touched, an
authorizer allows the reading of our own tables and nothing else. What is too long, damaged or not ours is a finding.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.syntax.content import unreadable
from govdata.tables.join import Row
from govdata.tables.sqlitecells import Cells
from govdata.vocab.sqlite import SEARCHES, described_tables, quoted
from govdata.vocab.tables import BY_NAME, TABLES, record_column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from govdata.source import Source
    from govdata.vocab.tables import Table

    Report = Callable[[Finding], None]

__all__ = ["Database", "opened"]

_MAGIC: Final = b"SQLite format 3\0"
#: The longest cell and row: more is refused.
_LONGEST: Final = 1 << 26
#: How many faults of one table are told; the rest of such a table is left out.
_MOST_FAULTS: Final = 1000
#: What SQLite raises. What it says may hold names of a damaged schema, and Python stumbles where these are no UTF-8.
_FAULTS: Final = (sqlite3.Error, UnicodeDecodeError)
#: The least rowid.
_FIRST: Final = -(1 << 63)
_SETTINGS: Final = ("query_only = ON", "trusted_schema = OFF", "cell_size_check = ON", "mmap_size = 0")
_SCHEMA: Final = frozenset(("sqlite_master", "sqlite_schema"))
_OURS: Final = frozenset((*described_tables(), *(search.name for search in SEARCHES)))


@contextmanager
def opened(source: Source, report: Report) -> Iterator[Database | None]:
    """The database in a file, closed at the end of the `with`; None where it cannot be used, with the reason told."""
    connection = _opened(source, report)
    if connection is None:
        yield None
        return
    with closing(connection):
        database = Database(connection, source.name, report)
        yield database if database.is_ours() else None


def _opened(source: Source, report: Report) -> sqlite3.Connection | None:
    try:
        reason = _NO_FILE if source.path is None else _unfit(source, source.path)
        if source.path is not None and not reason:
            return _connect(source.path)
        report(Finding.of("GD776", Place(source=source.name), Problem(pointer="", message=reason, help=_WAY_OUT)))
    except OSError as error:
        report(unreadable(source, error))
    except _FAULTS as error:
        report(_damaged(Place(source=source.name), error))
    return None


_NO_FILE: Final = "a database is read from a file: download it and name its path"
_WAY_OUT: Final = "export it again, or name the file that you mean"


def _unfit(source: Source, path: Path) -> str:
    """Why a file is no database that can be read as it stands; empty where it is one. Raises OSError."""
    with source.open() as stream:
        head = stream.read(len(_MAGIC))
    if head != _MAGIC:
        return "the file is no SQLite database"
    for suffix in ("-wal", "-journal"):
        beside = path.with_name(path.name + suffix)
        if beside.is_file() and beside.stat().st_size:
            return f"changes wait in `{beside.name}` and are not in the file yet: close the program that writes it"
    return ""


def _connect(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None, check_same_thread=False)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        for setting in _SETTINGS:
            connection.execute(f"PRAGMA {setting}")
        connection.set_authorizer(_allowed)
    except _FAULTS:
        connection.close()
        raise
    return connection


def _allowed(action: int, first: str | None, _second: str | None, _database: str | None, _within: str | None) -> int:
    """Whether SQLite may do something: read our own tables and the schema."""
    if action == sqlite3.SQLITE_SELECT:
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_READ and (first in BY_NAME or first in _SCHEMA):
        return sqlite3.SQLITE_OK
    if action == sqlite3.SQLITE_PRAGMA and first == "table_xinfo":
        return sqlite3.SQLITE_OK
    return sqlite3.SQLITE_DENY


def _damaged(place: Place, error: Exception) -> Finding:
    if isinstance(error, sqlite3.DataError):
        problem = Problem(pointer="", message=f"a cell is longer than 64 MiB: {error}", help="the rest is left out")
        return Finding.of("GD006", place, problem)
    why = "its schema is not UTF-8" if isinstance(error, UnicodeDecodeError) else _shown(str(error))
    return Finding.of("GD776", place, Problem(pointer="", message=f"it cannot be read: {why}", help=_WAY_OUT))


class Database:
    """A database being read."""

    def __init__(self, connection: sqlite3.Connection, name: str, report: Report) -> None:
        self._connection = connection
        self._name = name
        self._report = report
        self._columns: dict[str, list[str]] = {}
        self._not_utf8 = False
        connection.text_factory = self._text

    def is_ours(self) -> bool:
        """Whether there is a table of releases; what differs from our layout is told."""
        try:
            self._look()
        except _FAULTS as error:
            self._report(_damaged(Place(source=self._name), error))
            return False
        return "releases" in self._columns

    def place(self, place: Place) -> Place:
        """The place in this file, of one that names the table as its source."""
        cell = f"[{place.source}.{place.cell[1:]}" if place.cell else f"[{place.source}]"
        return replace(place, source=self._name, cell=cell)

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a table in the order of their rowids, which are their numbers; none where it is not there."""
        if name not in self._columns:
            return
        try:
            yield from self._read(BY_NAME[name], self._stored(name))
        except _FAULTS as error:
            self._report(_damaged(self.place(Place(source=name)), error))

    def _stored(self, name: str) -> Iterator[Sequence[Any]]:
        """The rows of a table as they are stored, with their rowids in front. Raises sqlite3.Error."""
        select = f"SELECT rowid, {', '.join(self._columns[name])} FROM {quoted(name)} NOT INDEXED"
        last = _FIRST
        try:
            for row in self._connection.execute(f"{select} ORDER BY rowid"):
                yield row
                last = row[0]
        except _FAULTS:
            # Python looks for the next row before it hands one out, so an error there takes a sound row along.
            with suppress(*_FAULTS):
                yield from self._connection.execute(f"{select} WHERE rowid > ? ORDER BY rowid LIMIT 1", (last,))
            raise

    def _read(self, table: Table, found: Iterator[Sequence[Any]]) -> Iterator[Row]:
        last, faults, key = None, 0, record_column(table)
        reader = Cells(table)
        for number, *values in found:
            if last is not None and number <= last:
                # A damaged file can lead round in a circle.
                raise sqlite3.DatabaseError(f"rowid {number} comes after {last}")
            last = number
            row = Row(table.name, number, reader.cells(values, not_utf8=self._not_utf8))
            if self._not_utf8 or not reader.sound(values):
                for column, code, problem in reader.faults(values, not_utf8=self._not_utf8):
                    faults += 1
                    self._tell(code, table, (row, column, row.cells[key]), problem)
            self._not_utf8 = False
            yield row
            if faults >= _MOST_FAULTS:
                message = f"more than {_MOST_FAULTS} faults in table `{table.name}`"
                problem = Problem(pointer="", message=message, help="the rest of the table is left out")
                self._report(Finding.of("GD006", self.place(Place(source=table.name, line=number)), problem))
                return

    def _tell(self, code: str, table: Table, where: tuple[Row, int, str], problem: Problem) -> None:
        row, column, record = where
        place = Place(source=table.name, line=row.number, cell=f"[{table.columns[column].name}]")
        found = Finding.of(code, self.place(place), problem)
        if record and not table.shared:
            told = replace(problem, message=f"release `{record}`: {problem.message}")
            found = replace(Finding.of(code, self.place(place), told), record=record)
        self._report(found)

    def _text(self, data: bytes) -> str:
        try:
            return data.decode()
        except UnicodeDecodeError:
            self._not_utf8 = True
            return data.decode(errors="surrogateescape")

    def _look(self) -> None:
        """Find our tables and their columns."""
        schema = "SELECT name, type, rootpage FROM sqlite_master WHERE type IN ('table', 'view')"
        found = self._connection.execute(schema)
        kinds = {name: _kind(kind, page) for name, kind, page in found if isinstance(name, str)}
        for table in TABLES:
            kind = kinds.get(table.name)
            if kind == "table":
                self._columns[table.name] = self._selected(table)
            else:
                message = f"`{table.name}` is a {kind} and is not read" if kind else f"no table `{table.name}`"
                self._differs(message, f"make a table of it: {table.says[0].lower()}{table.says[1:]}")
        for name in sorted(name for name, kind in kinds.items() if kind == "table" and not _is_known(name)):
            problem = Problem(pointer="", message=f"table `{_shown(name)}` is none of ours; it is left out")
            self._report(Finding.of("GD757", Place(source=self._name), problem))

    def _selected(self, table: Table) -> list[str]:
        """What is selected for each column of a table: the column, or nothing where it is not stored."""
        listed = list(self._connection.execute(f"PRAGMA table_xinfo({quoted(table.name)})"))
        stored = {column[1]: not column[6] for column in listed}
        known = [column.name for column in table.columns]
        for name in (name for name in stored if name not in known):
            self._differs(f"table `{table.name}` has no column `{_shown(name)}`; it is left out", "take it out")
        for name in (name for name in known if not stored.get(name)):
            what = "is computed" if name in stored else "is missing"
            self._differs(f"column `{name}` of `{table.name}` {what}; its cells read as empty", "store it")
        return [quoted(name) if stored.get(name) else "NULL" for name in known]

    def _differs(self, message: str, way_out: str) -> None:
        problem = Problem(pointer="", message=message, help=way_out)
        self._report(Finding.of("GD777", Place(source=self._name), problem))


def _kind(kind: str, page: int | None) -> str:
    """What a table is; only one with pages of its own holds what it says."""
    return "virtual table" if kind == "table" and not page else kind


def _is_known(name: str) -> bool:
    """Whether a table is ours, a shadow of one of our searches, or SQLite's own."""
    return name in BY_NAME or name in _OURS or name.startswith("sqlite_") or name.rpartition("_")[0] in _OURS


def _shown(name: str) -> str:
    """A name of somebody else's, short and printable."""
    return name[:60].encode(errors="replace").decode()
