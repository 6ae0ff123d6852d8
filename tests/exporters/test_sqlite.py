"""What is written: lossless, reproducible, whole by SQLite's own checks, and answering the questions it is made for."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.errors import ExportError, UsageError
from govdata.exporters.sqlite import EXPORTER
from tests.databases import begin, query, read, write
from tests.packages import PLAIN, WHOLE, records, release
from tests.strategies import datasets

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

SPARING = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
SHARDS = st.integers(1, 3)


@SPARING
@given(releases=datasets(), shards=SHARDS)
def test_what_is_written_is_read_back_and_written_again_the_same(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], shards: int
) -> None:
    first = write(tmp_path_factory.mktemp("first"), releases, shards=shards)
    raws = read(first)
    assert [finding for raw in raws for finding in raw.findings] == []
    assert records(raws) == [r.canonical() for r in releases]
    again = [type(r).model_validate(raw.data) for r, raw in zip(releases, raws, strict=True)]
    assert write(tmp_path_factory.mktemp("again"), again, shards=shards).read_bytes() == first.read_bytes()


@SPARING
@given(releases=datasets(), shards=SHARDS)
def test_every_check_of_sqlite_holds(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], shards: int
) -> None:
    path = write(tmp_path_factory.mktemp("checked"), releases, shards=shards)
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    assert query(path, "PRAGMA foreign_key_check") == []
    assert query(path, "PRAGMA freelist_count") == [(0,)]
    for search in ("releases_fts", "releases_anywhere", "actors_fts", "actor_names_fts", "events_fts"):
        query(path, f"INSERT INTO {search} ({search}, rank) VALUES ('integrity-check', 1)")  # noqa: S608  # our own name


@pytest.mark.parametrize("shards", [1, 2, 3])
def test_rows_stand_in_the_order_of_the_releases_however_they_were_written(tmp_path: Path, shards: int) -> None:
    releases = [release(id=f"r{n}", keywords=[f"k{n}"]) for n in (5, 1, 4, 2, 3, 0)]
    path = write(tmp_path, releases, shards=shards)
    assert [name for (name,) in query(path, "SELECT release_id FROM releases ORDER BY rowid")] == [
        r.id for r in releases
    ]
    assert query(path, "SELECT rowid, keyword FROM keywords ORDER BY rowid") == [
        (n, r.keywords[0]) for n, r in enumerate(releases, 1)
    ]
    assert records(read(path)) == [r.canonical() for r in releases]


def test_the_same_releases_make_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.packages import *; from tests.databases import write;"
        "write(Path(sys.argv[1]), [PLAIN, WHOLE], shards=2)"
    )
    made = []
    for n, (seed, zone) in enumerate([("1", "UTC"), ("2", "Asia/Kathmandu")]):
        environment = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8", "PYTHONPATH": "."}
        subprocess.run([sys.executable, "-c", script, str(tmp_path / str(n))], check=True, env=environment)
        made.append((tmp_path / str(n) / "sqlite" / "releases.sqlite").read_bytes())
    assert made[0] == made[1]


def test_the_database_and_what_is_told_of_it_are_all_that_is_left(tmp_path: Path) -> None:
    folder = write(tmp_path, [PLAIN, WHOLE], shards=2).parent
    assert sorted(path.name for path in folder.iterdir()) == ["metadata.json", "releases.sqlite"]


def test_many_releases_in_several_batches_are_written_as_well(tmp_path: Path) -> None:
    releases = [release(id=f"r{n:03}", body="海" * 2000 + f"\n\n{n}", keywords=[f"k{n}"]) for n in range(70)]
    path = write(tmp_path, [*releases, WHOLE], shards=2)
    assert records(read(path)) == [r.canonical() for r in [*releases, WHOLE]]


FOUND = {
    "SELECT rowid FROM releases_fts WHERE releases_fts MATCH 'metres'": [(2,)],
    "SELECT rowid FROM releases_fts WHERE releases_fts MATCH 'metre'": [],
    "SELECT rowid FROM releases_anywhere WHERE body LIKE '%etr%'": [(2,)],
    "SELECT rowid FROM releases_anywhere WHERE title LIKE '%哈爾濱%'": [(3,)],
    "SELECT rowid FROM releases_fts WHERE releases_fts MATCH 'ecole'": [(3,)],
    "SELECT a.name FROM actors_fts JOIN actors AS a ON a.rowid = actors_fts.rowid WHERE actors_fts MATCH 'ada'": [
        ("Ada Lim",)
    ],
    "SELECT rowid FROM actor_names_fts WHERE actor_names_fts MATCH '林雅達'": [(2,)],
    "SELECT rowid FROM events_fts WHERE events_fts MATCH 'selm'": [(1,)],
}


@pytest.mark.parametrize("statement", FOUND)
def test_words_are_found_without_regard_to_accents_and_chinese_anywhere(tmp_path: Path, statement: str) -> None:
    last = release(id="z", title="行政長官訪問哈爾濱", body="Une école")
    assert query(write(tmp_path, [PLAIN, WHOLE, last]), statement) == FOUND[statement]


def test_the_index_of_characters_can_be_left_out(tmp_path: Path) -> None:
    path = write(tmp_path, [WHOLE], search="words")
    named = {name for (name,) in query(path, "SELECT name FROM sqlite_master")}
    described = {name for (name,) in query(path, "SELECT name FROM govdata_tables")}
    assert [name for name in named | described if name.startswith("releases_anywhere")] == []
    assert "releases_fts" in named & described


def test_a_publisher_that_differs_between_releases_stops_the_export(tmp_path: Path) -> None:
    other = release(id="b", publisher={"id": "harbour", "name": "Another name"})
    for shards in (1, 2):
        with pytest.raises(ExportError, match="harbour"):
            write(tmp_path / str(shards), [PLAIN, other], shards=shards)


def test_a_sqlite_without_full_text_search_is_told_before_anything_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Lesser(sqlite3.Connection):
        def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:  # noqa: ANN401  # as in the class
            if "fts5" in statement:
                raise sqlite3.OperationalError("no such module: fts5")
            return super().execute(statement, *values)

    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *args, **kwargs: connect(*args, factory=Lesser, **kwargs))
    with pytest.raises(UsageError, match=r"needs SQLite 3.34 or later with FTS5.*no such module: fts5"):
        begin(tmp_path, 0, 1)


def test_a_file_that_cannot_be_written_ends_the_export_and_is_named(tmp_path: Path) -> None:
    (tmp_path / "sqlite" / ".parts" / "00000").mkdir(parents=True)
    with pytest.raises(ExportError, match=r"cannot write the database .*/\.parts/00000: unable to open"):
        begin(tmp_path, 0, 1)


def test_the_view_of_the_format_is_the_database() -> None:
    assert EXPORTER.views(["sqlite/metadata.json", "sqlite/releases.sqlite"]) == [["sqlite/releases.sqlite"]]
