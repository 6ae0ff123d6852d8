"""The database files: bare ones of a shard, and the whole one that they are copied into."""

from __future__ import annotations

import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from govdata.errors import ExportError, UsageError
from govdata.exporters.sqlite.description import describing_rows
from govdata.tables.publishers import rows_of
from govdata.vocab.sqlite import (
    APPLICATION_ID,
    DESCRIBING,
    PAGE_SIZE,
    SEARCHES,
    USER_VERSION,
    index_statements,
    quoted,
    table_statement,
)
from govdata.vocab.sqlite_views import VIEWS
from govdata.vocab.tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path
    from types import TracebackType
    from typing import Self

    from govdata.dataset import Dataset
    from govdata.model.actor import Publisher
    from govdata.vocab.tables import Table

__all__ = ["Bare", "Whole"]

#: What the bytes depend on is said, not left to how the library was built. A file that is being made needs no journal:
#: it appears when it is complete, or not at all. Deleted content is overwritten, so that no chance remains of it stay.
_SETTINGS = (
    f"PRAGMA page_size = {PAGE_SIZE}",
    "PRAGMA encoding = 'UTF-8'",
    "PRAGMA auto_vacuum = NONE",
    "PRAGMA secure_delete = ON",
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA cache_size = -4000",
    "PRAGMA foreign_keys = OFF",
)
_INSERTS = [f"INSERT INTO {quoted(t.name)} VALUES ({', '.join('?' for _ in t.columns)})" for t in TABLES]
_NUMBERS = {table.name: n for n, table in enumerate(TABLES)}
_FEATURES = "CREATE VIRTUAL TABLE temp.probe USING fts5(text, tokenize='trigram')"


def _connect(path: Path) -> sqlite3.Connection:
    """A new database. Raises UsageError where the library cannot search texts."""
    with _faults(path):
        connection = sqlite3.connect(path, isolation_level=None)
    _require_search(connection)
    with _faults(path):
        for setting in _SETTINGS:
            connection.execute(setting)
    return connection


def _require_search(connection: sqlite3.Connection) -> None:
    try:
        connection.execute(_FEATURES)
        connection.execute("DROP TABLE temp.probe")
    except sqlite3.Error as error:
        connection.close()
        raise UsageError(
            f"--to sqlite needs SQLite 3.34 or later with FTS5; this Python has {sqlite3.sqlite_version}, which says:"
            f" {error}. Use a Python that is built with a newer SQLite, or leave the format out"
        ) from error


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except sqlite3.Error as error:
        raise ExportError(f"cannot write the database {path}: {error}") from error


class Bare:
    """The tables of one shard, without keys and indexes."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = _connect(path)
        with _faults(path):
            self._connection.execute("BEGIN")
            for table in TABLES:
                columns = ", ".join(quoted(column.name) for column in table.columns)
                self._connection.execute(f"CREATE TABLE {quoted(table.name)} ({columns})")

    def add(self, number: int, rows: Sequence[Sequence[Any]]) -> None:
        """Write rows of the table of that number. Raises ExportError."""
        with _faults(self._path):
            self._connection.executemany(_INSERTS[number], rows)

    def close(self) -> None:
        """Complete the file. Raises ExportError."""
        with _faults(self._path):
            self._connection.execute("COMMIT")
            self._connection.close()


class Whole:
    """The database that is published; closed at the end of the `with`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = _connect(path)

    def __enter__(self) -> Self:
        """Make the tables. Raises ExportError."""
        with _faults(self._path):
            self._run(f"PRAGMA application_id = {APPLICATION_ID}", f"PRAGMA user_version = {USER_VERSION}", "BEGIN")
            self._run(*map(table_statement, TABLES), *DESCRIBING, "COMMIT")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the file."""
        self._connection.close()

    def take(self, part: Path) -> None:
        """Copy the tables of a shard, row by row in their order. Raises ExportError."""
        with _faults(self._path):
            self._connection.execute("ATTACH ? AS part", (str(part),))
            self._run("BEGIN", *map(_copy, TABLES), "COMMIT", "DETACH part")

    def complete(self, publishers: Iterable[Publisher], dataset: Dataset, *, anywhere: bool) -> None:
        """Write what is said once, then make indexes and views. Raises ExportError."""
        searches = [search for search in SEARCHES if search.name != "releases_anywhere" or anywhere]
        with _faults(self._path):
            self._run("BEGIN")
            for name, rows in rows_of(publishers):
                self._connection.executemany(_INSERTS[_NUMBERS[name]], rows)
            for name, row in describing_rows(dataset, searches):
                self._connection.execute(f"INSERT INTO {name} VALUES ({', '.join('?' for _ in row)})", row)
            self._run("COMMIT")
            for search in searches:
                self._run(search.statement())
                self._run(f"INSERT INTO {search.name} ({search.name}) VALUES ('rebuild')")
                self._run(f"INSERT INTO {search.name} ({search.name}) VALUES ('optimize')")
            self._run("BEGIN", *index_statements(), *(view.statement() for view in VIEWS), "COMMIT")

    def _run(self, *statements: str) -> None:
        for statement in statements:
            self._connection.execute(statement)


def _copy(table: Table) -> str:
    name = quoted(table.name)
    return f"INSERT INTO main.{name} SELECT * FROM part.{name} ORDER BY rowid"
