"""What is read: our own databases, those that others changed, damaged ones, and hostile ones."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import govdata
from govdata.given import Given
from govdata.readers.sqlite import READER
from govdata.source import Source
from govdata.vocab.tables import BY_NAME, TABLES
from tests.databases import change, query, read, told, write
from tests.packages import PLAIN, WHOLE, records, release

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Raw

NAMES = [table.name for table in TABLES]
RELEASES = [PLAIN, WHOLE, release(id="2026-03-04-last", keywords=["end"])]
SOUND = [r.canonical() for r in RELEASES]
WHOSE = f"release `{WHOLE.id}`: "


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return write(tmp_path, RELEASES)


def seen(raws: list[Raw]) -> bool:
    """Whether anything is amiss with what was read, as `verify` sees it."""
    return records(raws) != SOUND or any(raw.findings for raw in raws)


def made_anew(path: Path, *, encoding: str = "UTF-8", turned: bool = False) -> None:
    """The same tables as somebody makes them who knows nothing of keys and checks."""
    with closing(sqlite3.connect(path)) as old, closing(sqlite3.connect(path.with_name("anew"))) as new, new:
        new.execute(f"PRAGMA encoding = '{encoding}'")
        for table in TABLES:
            names = [f'"{column.name}"' for column in table.columns][:: -1 if turned else 1]
            rows = old.execute(f"SELECT {', '.join(names)} FROM {table.name} ORDER BY rowid")  # noqa: S608  # our own names
            new.execute(f"CREATE TABLE {table.name} ({', '.join(names)})")
            new.executemany(f"INSERT INTO {table.name} VALUES ({', '.join('?' for _ in names)})", rows)  # noqa: S608
    path.with_name("anew").replace(path)


def test_an_untouched_database_is_read_without_a_finding_and_not_written(database: Path) -> None:
    before = (database.read_bytes(), database.stat().st_mtime_ns)
    database.chmod(0o400)
    assert not seen(read(database))
    assert (database.read_bytes(), database.stat().st_mtime_ns) == before
    assert sorted(path.name for path in database.parent.iterdir()) == ["metadata.json", "releases.sqlite"]


def test_a_file_of_any_name_that_begins_as_a_database_is_one(database: Path) -> None:
    for name in ("a.sqlite3", "b.db", "c.SQLITE", "d", "e #1?%41.sqlite"):
        path = database.rename(database.with_name(name))
        assert [r.canonical() for r in govdata.read(path)] == SOUND
        database = path


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("value", ["NULL", "'x'", "7", "1.5", "x'ff'"])
def test_no_changed_cell_goes_unseen(database: Path, name: str, value: str) -> None:
    made_anew(database)
    whole = database.read_bytes()
    for column in (column.name for column in BY_NAME[name].columns):
        # The pointer of evidence is never absent: NULL can only mean the empty one.
        other = f'"{column}" IS NOT {value} AND ("{column}" <> \'\' OR {value} IS NOT NULL)'
        for (row,) in query(database, f"SELECT rowid FROM {name} WHERE {other}"):  # noqa: S608
            change(database, f'UPDATE {name} SET "{column}" = {value} WHERE rowid = {row}')  # noqa: S608
            assert seen(read(database)), (name, column, row)
            database.write_bytes(whole)


@pytest.mark.parametrize("name", NAMES)
def test_no_missing_row_goes_unseen(database: Path, name: str) -> None:
    whole = database.read_bytes()
    for (row,) in query(database, f"SELECT rowid FROM {name}"):  # noqa: S608
        change(database, f"DELETE FROM {name} WHERE rowid = {row}")  # noqa: S608
        assert seen(read(database)), (name, row)
        database.write_bytes(whole)


@pytest.mark.parametrize("turned", [False, True], ids=["", "columns turned"])
@pytest.mark.parametrize("encoding", ["UTF-8", "UTF-16le", "UTF-16be"])
def test_tables_without_keys_are_read_in_any_encoding_and_order_of_columns(
    database: Path, encoding: str, *, turned: bool
) -> None:
    made_anew(database, encoding=encoding, turned=turned)
    assert query(database, "PRAGMA encoding") == [(encoding,)]
    assert not seen(read(database))


def test_a_compacted_database_is_read_as_well(database: Path) -> None:
    change(database, "VACUUM")
    assert not seen(read(database))


def test_places_are_row_table_and_column(database: Path) -> None:
    raw = next(raw for raw in read(database) if raw.data and raw.data["id"] == WHOLE.id)
    value = False
    places = {
        p: str(raw.locate(p, value)).partition(".sqlite")[2]
        for p in ("", "/title", "/actors", "/events/0/start", "/publisher/names/fr", "/photos/items/1/url")
    }
    assert places == {
        "": ":2 [releases]",
        "/title": ":2 [releases.title]",
        "/actors": ":1 [actors]",
        "/events/0/start": ":1 [events.start]",
        "/publisher/names/fr": ":1 [publisher_names.name]",
        "/photos/items/1/url": ":2 [photos.url]",
    }


WRONG_CELLS = {
    "UPDATE events SET starts_on = '2026-03-09' WHERE position = 1": (
        f":1 [events.starts_on] GD760 {WHOSE}`starts_on` is `2026-03-09`; by `start` it is `2026-03-01`"
    ),
    "UPDATE actors SET actor_id = 'r/ada' WHERE position = 1": (
        f":1 [actors.actor_id] GD208 {WHOSE}`r/ada` is not the id of a part of it"
    ),
    "UPDATE keywords SET release_id = 'r' WHERE keyword = 'harbour'": (
        ":1 [keywords.release_id] GD758 1 row(s) from here on are of `r`, which has no row in `releases`"
    ),
    "UPDATE releases SET summary = x'3d' WHERE summary IS NOT NULL": (
        f":2 [releases.summary] GD203 {WHOSE}the cell is a BLOB and reads as empty"
    ),
    "UPDATE releases SET summary = CAST(x'61ff' AS TEXT) WHERE summary IS NOT NULL": (
        f":2 [releases.summary] GD002 {WHOSE}the cell is not UTF-8 and reads as empty"
    ),
    "UPDATE actors SET position = 1.5 WHERE position = 3": (
        f":3 [actors.position] GD203 {WHOSE}the cell holds the number 1.5, not an integer"
    ),
}


@pytest.mark.parametrize("statement", WRONG_CELLS)
def test_a_wrong_cell_is_told_at_its_place(database: Path, statement: str) -> None:
    change(database, statement)
    found = told(read(database))
    assert WRONG_CELLS[statement] in found, found


def test_a_number_where_text_belongs_is_told_because_its_zeros_may_be_lost(database: Path) -> None:
    made_anew(database)
    change(database, "UPDATE keywords SET keyword = 7 WHERE keyword = 'harbour'")
    found = f":1 [keywords.keyword] GD203 {WHOSE}the cell holds the number 7, not text; zeros may have been lost"
    assert found in told(read(database))


LAYOUTS = {
    "DROP TABLE keywords": " GD777 no table `keywords`",
    "ALTER TABLE keywords RENAME TO words": " GD757 table `words` is none of ours; it is left out",
    "ALTER TABLE keywords ADD COLUMN more": " GD777 table `keywords` has no column `more`; it is left out",
    "ALTER TABLE photos DROP COLUMN alt": " GD777 column `alt` of `photos` is missing; its cells read as empty",
}


@pytest.mark.parametrize("statement", LAYOUTS)
def test_another_layout_is_told(database: Path, statement: str) -> None:
    change(database, statement)
    found = told(read(database))
    assert LAYOUTS[statement] in found, found
    assert SOUND[0] in records(read(database))


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x AS release_id, x AS keyword FROM n"
HOSTILE = {
    "a view": ("DROP TABLE keywords", f"CREATE VIEW keywords AS {ENDLESS}"),
    "a view of releases": ("DROP TABLE releases", f"CREATE VIEW releases AS {ENDLESS}"),
    "a virtual table": ("DROP TABLE keywords", "CREATE VIRTUAL TABLE keywords USING fts5(release_id, keyword)"),
    "a computed column": (
        "DROP TABLE keywords",
        "CREATE TABLE keywords (release_id, keyword AS (hex(zeroblob(100))))",
        f"INSERT INTO keywords VALUES ('{WHOLE.id}')",  # noqa: S608
    ),
    "a trigger": ("CREATE TRIGGER t AFTER UPDATE ON releases BEGIN SELECT load_extension('x'); END",),
    "an index of an expression": ("CREATE INDEX i ON keywords (abs(length(keyword)))",),
    "no rowid": ("DROP TABLE keywords", "CREATE TABLE keywords (release_id, keyword PRIMARY KEY) WITHOUT ROWID"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_in_a_hostile_database_is_run(database: Path, name: str) -> None:
    change(database, *HOSTILE[name])
    raws = read(database)
    if name in {"a trigger", "an index of an expression"}:
        assert not seen(raws)
        return
    assert {f.code for raw in raws for f in raw.findings} <= {"GD757", "GD776", "GD777"}
    assert any(raw.findings for raw in raws)
    assert records(raws)[:1] == ([] if "of releases" in name else SOUND[:1])


TOO_LONG = (1 << 26) + 1


def test_a_cell_that_is_too_long_is_refused_and_the_rest_is_read(database: Path) -> None:
    change(database, f"UPDATE releases SET body = CAST(zeroblob({TOO_LONG}) AS TEXT) WHERE rowid = 3")  # noqa: S608
    raws = read(database)
    assert [f.code for raw in raws for f in raw.findings] == ["GD006", "GD758"]
    assert records(raws) == SOUND[:2]


@pytest.mark.parametrize("suffix", ["-wal", "-journal"])
def test_changes_that_wait_beside_the_file_are_not_passed_over(database: Path, suffix: str) -> None:
    database.with_name(f"{database.name}{suffix}").write_bytes(b"x")
    [line] = told(read(database))
    assert line.startswith(f" GD776 changes wait in `releases.sqlite{suffix}` and are not in the file yet: close the")


def test_a_database_that_somebody_is_writing_is_refused_and_left_alone(database: Path) -> None:
    with closing(sqlite3.connect(database, isolation_level=None)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("UPDATE releases SET title = 'Changed' WHERE rowid = 1")
        assert [f.code for raw in read(database) for f in raw.findings] == ["GD776"]
        writer.execute("UPDATE releases SET title = 'Again' WHERE rowid = 1")
    assert [raw.data["title"] for raw in read(database)][:1] == ["Again"]


@pytest.mark.parametrize("content", [b"", b"SQLite", b"id,title\n", b"SQLite format 3\0", b"SQLite format 3\0" * 300])
def test_what_is_no_database_is_a_finding_and_no_record(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.sqlite"
    path.write_bytes(content)
    raws = read(path)
    assert [(raw.data, [f.code for f in raw.findings]) for raw in raws] == [(None, ["GD776"])]


def test_what_is_not_there_or_not_in_a_file_is_a_finding(tmp_path: Path) -> None:
    assert told(read(tmp_path / "no.sqlite")) == [" GD001 the file cannot be read: there is no such file"]
    assert told(read(tmp_path)) == [" GD001 the file cannot be read: it is a folder, not a file"]
    raws = list(READER.read(Source(name="x", content=b"SQLite format 3\0"), Given()))
    assert told(raws) == [" GD776 a database is read from a file: download it and name its path"]


def test_many_faults_in_a_table_are_told_up_to_a_limit(database: Path) -> None:
    many = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 3000)"
    change(database, f"{many} INSERT INTO keywords SELECT '{WHOLE.id}', CAST(x AS BLOB) FROM n")  # noqa: S608
    found = told(read(database))
    assert any("GD006 more than 1000 faults in table `keywords`" in line for line in found)
    assert len(found) < 1010


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=st.data())
def test_reading_never_raises_whatever_stands_in_the_file(database: Path, data: st.DataObject) -> None:
    sound = database.read_bytes()
    torn = bytearray(sound)
    for _ in range(data.draw(st.integers(1, 5))):
        at = data.draw(st.integers(16, len(sound) - 1))
        torn[at : at + 8] = data.draw(st.binary(min_size=1, max_size=8))
    try:
        database.write_bytes(torn)
        records(read(database))
    finally:
        database.write_bytes(sound)


def test_a_damaged_schema_with_text_that_is_no_utf_8_is_a_finding(database: Path) -> None:
    content = database.read_bytes()
    database.write_bytes(content.replace(b'CREATE TABLE "releases" (', b'CREATE TABLE "rel\x80ases" ,'))
    assert [f.code for raw in read(database) for f in raw.findings] == ["GD776"]


@pytest.mark.parametrize("name", ["NULL", "7", "x'ff'", "CAST(x'ff' AS TEXT)"])
def test_a_schema_in_which_somebody_wrote_is_a_finding(database: Path, name: str) -> None:
    change(
        database,
        "CREATE TABLE other (x)",
        "PRAGMA writable_schema = ON",
        f"UPDATE sqlite_master SET name = {name} WHERE name = 'other'",  # noqa: S608
    )
    raws = read(database)
    assert {f.code for raw in raws for f in raw.findings} <= {"GD757", "GD776"}
    assert records(raws) in ([], SOUND)


def test_a_file_that_leads_round_in_a_circle_comes_to_an_end(tmp_path: Path) -> None:
    """A page of a table's tree that is named again and again would be read for ever."""
    path = write(tmp_path, [release(id=f"r{n:04}", keywords=[f"keyword {n:04}" * 9]) for n in range(1000)])
    [(root,)] = query(path, "SELECT rootpage FROM sqlite_master WHERE name = 'keywords'")
    content = bytearray(path.read_bytes())
    page = (root - 1) * 4096
    assert content[page] == 5  # an interior page of a table (file format, 1.6)
    cells = int.from_bytes(content[page + 3 : page + 5], "big")
    first = int.from_bytes(content[page + 12 : page + 14], "big")
    for n in range(cells):
        cell = page + int.from_bytes(content[page + 12 + 2 * n : page + 14 + 2 * n], "big")
        content[cell : cell + 4] = content[page + first : page + first + 4]
    path.write_bytes(content)
    assert any("GD776 it cannot be read: rowid" in line for line in told(read(path)))


def test_a_folder_of_a_program_with_a_file_of_that_suffix_is_no_folder_of_databases(tmp_path: Path) -> None:
    (tmp_path / "Thumbs.db").write_bytes(b"\xd0\xcf\x11\xe0")
    (tmp_path / "a.json").write_bytes(SOUND[0])
    assert [r.canonical() for r in govdata.read(tmp_path)] == SOUND[:1]
    write(tmp_path, RELEASES[1:]).rename(tmp_path / "more.db")
    os.remove(tmp_path / "sqlite" / "metadata.json")  # noqa: PTH107  # a line is a line
    assert [r.canonical() for r in govdata.read(tmp_path)] == SOUND
