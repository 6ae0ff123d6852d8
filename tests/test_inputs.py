from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata import inputs
from govdata.errors import UsageError
from govdata.given import Given
from govdata.inputs import Input, find, route, shards
from govdata.readers import READERS
from govdata.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from _pytest.monkeypatch import MonkeyPatch


def names(found: list[Input], folder: Path) -> list[str]:
    return [one.source.name.removeprefix(f"{folder.as_posix()}/") for one in found]


def test_a_folder_gives_its_files_of_known_formats_sorted_and_no_hidden_ones(tmp_path: Path) -> None:
    for name in ("b.yaml", "a/c.md", "a/d.txt", ".hidden/e.yaml", "f.png", f"sources/{'0' * 64}.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text("")
    assert names(find([str(tmp_path)]), tmp_path) == ["a/c.md", "a/d.txt", "b.yaml"]


def test_a_file_that_is_named_twice_is_read_once(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("")
    assert len(find([str(tmp_path / "a.yaml"), str(tmp_path), f"{tmp_path}/*.yaml"])) == 1


def test_a_link_that_leads_nowhere_is_not_passed_over(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").symlink_to("nowhere.yaml")
    (tmp_path / "b.yaml").symlink_to("b.yaml")
    (tmp_path / "c.yaml").mkdir()
    found = find([str(tmp_path)])
    assert names(found, tmp_path) == ["a.yaml", "b.yaml"]
    raws = [raw for one in found for raw in READERS.get(one.reader).read(one.source, Given())]
    assert [finding.code for raw in raws for finding in raw.findings] == ["GD001", "GD001"]


def test_a_pipe_is_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.yaml")
    assert find([str(tmp_path)]) == []
    with pytest.raises(UsageError, match="on standard input"):
        find([str(tmp_path / "pipe.yaml")])


def files(folder: Path, *paths: str) -> None:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("")


def test_a_folder_of_csv_files_is_one_input_however_it_is_named(tmp_path: Path) -> None:
    files(tmp_path, "a/releases.csv", "a/actors.csv", "b/Releases.CSV", "b/events.csv", "c/budget.csv", "d.yaml")
    assert names(find([str(tmp_path)]), tmp_path) == ["a/releases.csv", "b/Releases.CSV", "d.yaml"]
    assert names(find([f"{tmp_path}/b/*.csv", str(tmp_path / "b/events.csv")]), tmp_path) == ["b/Releases.CSV"]
    assert names(find([str(tmp_path / "c/budget.csv")]), tmp_path) == ["c/budget.csv"]


def test_the_csv_files_of_a_data_package_are_no_input_of_their_own(tmp_path: Path) -> None:
    files(tmp_path, "p/datapackage.json", "p/data/releases.csv", "p/data/actors.csv")
    assert names(find([str(tmp_path)]), tmp_path) == ["p/datapackage.json"]
    assert names(find([str(tmp_path / "p/data")]), tmp_path) == ["p/data/releases.csv"]


def test_the_mark_of_a_workbook_that_is_open_is_no_input(tmp_path: Path) -> None:
    files(tmp_path, "a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#")
    assert names(find([str(tmp_path)]), tmp_path) == ["a.xlsx"]


def test_a_path_or_pattern_that_matches_nothing_is_the_callers_fault(tmp_path: Path) -> None:
    for name in (str(tmp_path / "absent.yaml"), f"{tmp_path}/*.yaml", "-"):
        with pytest.raises(UsageError):
            find([name])


@pytest.mark.parametrize(
    ("name", "content", "reader"),
    [
        ("a.yaml", b"", "yaml"),
        ("a.YML", b"", "yaml"),
        ("a.md", b"", "markdown"),
        ("a.json", b'{"id": 1}', "json"),
        ("a.json", b' {\n "@context": "x"}', "jsonld"),
        ("a.jsonl", b'{"id": "a"}\n', "ndjson"),
        ("a.jsonl", b'{"@context":"x"}\n', "jsonld"),
        ("a.jsonl", b'{"id":"https://a.example/release/b","type":"NewsArticle"}\n', "jsonld"),
        ("a.jsonl", b'{"id":"https://a.example/b","type":["NewsArticle","a:b"]}\n', "jsonld"),
        ("a.jsonl", b'{"id":"b","type":"speech"}\n', "ndjson"),
        ("a.ttl", b"", "jsonld"),
        ("a.trig", b"", "jsonld"),
        ("a.ndjson", b'{"id":"a","extensions":{"x":{"@context":1}}}\n', "ndjson"),
        ("datapackage.json", b"{}", "datapackage"),
        ("a.sqlite", b"", "sqlite"),
        ("a.DB", b"", "sqlite"),
        ("a", b"SQLite format 3\0", "sqlite"),
        ("releases.csv", b"release_id\n", "csv"),
        ("a.XLSX", b"", "xlsx"),
        ("a.xlsm", b"", "xlsx"),
        ("a", b"PK\x03\x04", "xlsx"),
        ("a.txt", b"{", "text"),
        ("a", b"\xef\xbb\xbf{}\n{}\n", "ndjson"),
        ("a", b"[\n{}]", "json"),
        ("a", b"---\ntitle: x\n---\nbody", "markdown"),
        ("a", b"---\ntitle: x\n", "yaml"),
        ("a", b"<!DOCTYPE html><html>", "html"),
        ("a", b"<newsItem/>", "newsml"),
        ("a", b"Minister opens quay", "text"),
        ("a", b"", "text"),
    ],
)
def test_a_source_is_routed_by_its_suffix_and_its_beginning(name: str, content: bytes, reader: str) -> None:
    assert route(Source(name=name, content=content)) == reader


@pytest.mark.parametrize(
    ("address", "reader"),
    [
        ("https://a.example/x/datapackage.json", "datapackage"),
        ("HTTP://a.example/datapackage.json?version=1#top", "datapackage"),
        ("https://a.example/a.yaml?x=b.json", "yaml"),
        ("https://a.example/a.sqlite", "sqlite"),
    ],
)
def test_an_address_is_routed_by_the_name_in_its_path_and_nothing_is_fetched(address: str, reader: str) -> None:
    assert find([address]) == [Input(source=Source(name=address, url=address), reader=reader)]


@given(st.binary(max_size=200))
def test_any_beginning_has_a_reader(content: bytes) -> None:
    assert route(Source(name="a", content=content))


LINES = [b"{}\n", b"\n", b'{"a": 1}\n', b"x" * 30 + b"\n", b"x" * 250 + b"\n"]


@given(st.lists(st.sampled_from(LINES), max_size=40), st.booleans())
def test_the_parts_of_a_long_file_are_the_file(lines: list[bytes], ends: bool) -> None:
    content = b"".join(lines) if ends else b"".join(lines).rstrip(b"\n")
    source = Source(name="a.ndjson", content=content)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "SHARD_RECORDS", 7)
        patch.setattr(inputs, "SHARD_BYTES", 100)
        plan = shards([Input(source=source, reader="ndjson")], frozenset({"ndjson"}))
    parts = [one.source for shard in plan for one in shard]
    assert b"".join(part.read() for part in parts) == content
    assert all(part.line == content[: part.start].count(b"\n") + 1 for part in parts)
    assert all(part.start == 0 or content[part.start - 1 : part.start] == b"\n" for part in parts)


def test_shards_depend_on_the_inputs_alone(tmp_path: Path, monkeypatch: MonkeyPatch) -> None:
    monkeypatch.setattr(inputs, "SHARD_RECORDS", 3)
    for n in range(8):
        (tmp_path / f"{n}.yaml").write_text("id: a")
    forward = [str(tmp_path / f"{n}.yaml") for n in range(8)]
    plan = shards(find(forward), frozenset())
    assert plan == shards(find(reversed(forward)), frozenset())
    assert [len(shard) for shard in plan] == [3, 3, 2]


def test_a_folder_that_holds_a_data_package_gives_that_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    for name in ("datapackage.json", "csvw-metadata.json", "README.md", "data/notes.txt"):
        (tmp_path / name).write_text("{}")
    assert [(one.source.name, one.reader) for one in find([str(tmp_path)])] == [
        (f"{tmp_path}/datapackage.json", "datapackage")
    ]


def test_a_file_that_has_two_names_is_read_once_under_the_shorter_one(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "x.yaml").write_text("")
    (tmp_path / "d" / "a-link.yaml").symlink_to(tmp_path / "d" / "x.yaml")
    (tmp_path / "e").symlink_to(tmp_path / "d")
    ways = [f"{tmp_path}/d/../d/x.yaml", f"{tmp_path}/d", f"{tmp_path}/e/x.yaml"]
    assert names(find(ways), tmp_path) == names(find(ways[::-1]), tmp_path) == ["d/x.yaml"]
    assert names(find(ways[2:]), tmp_path) == ["e/x.yaml"]


def test_standard_input_stands_for_its_file_whatever_that_is_called_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text("old")
    stdin = Source(name=f"{tmp_path.as_posix()}/./x.yaml", content=b"new")
    assert [one.source for one in find(["-", str(tmp_path)], stdin=stdin)] == [stdin]


def test_pages_about_a_folder_are_no_records_unless_they_are_named_or_have_front_matter(tmp_path: Path) -> None:
    for name in ("README.md", "readme.zh-hant.md", "LICENSE.txt", "Contributing.md", "security-council.txt", "a.md"):
        (tmp_path / name).write_text("# About\n")
    (tmp_path / "CHANGELOG.md").write_text("---\ntitle: x\n---\n")
    assert names(find([str(tmp_path)]), tmp_path) == ["CHANGELOG.md", "a.md", "security-council.txt"]
    assert names(find([f"{tmp_path}/README.md"]), tmp_path) == ["README.md"]
