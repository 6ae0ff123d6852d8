from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import govdata
from govdata import inputs
from govdata.publication import load_manifest
from govdata.rewriting import Rewriting, rewrite
from tests.environment import ROOT

if TYPE_CHECKING:
    from pathlib import Path

BASE = "https://data.example.org/"
FORMATS = ["datapackage", "jsonld", "newsml", "sqlite", "xlsx"]
ALL = frozenset([*FORMATS, "ndjson"])
UNCOMPARED = "manifest.json: GD774 the files were not compared byte by byte: "
UNUSABLE = "manifest.json: GD755 the manifest cannot be used: "
STRANGE = "the manifest lists this file, and govdata writes none of that name for these records (export again)"
UNLISTED = "govdata writes a file of this name for these records, and the manifest does not list it (export again)"
OPTIONS = {"datapackage": {"parquet": "yes", "compression": "gzip"}}


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(inputs, "SHARD_RECORDS", 10)
    out = tmp_path / "out"
    govdata.export(ROOT / "exports", to=FORMATS, out=out, base=BASE, options=OPTIONS)
    return out


def again(out: Path, **changes: object) -> Rewriting:
    manifest = load_manifest(out)
    assert manifest is not None
    return rewrite(out, {k: v for k, v in {**manifest, **changes}.items() if v is not None})


def says(found: tuple[govdata.Finding, ...], out: Path) -> list[str]:
    return [str(f).replace(f"{out.as_posix()}/", "") for f in found]


def test_what_govdata_wrote_is_what_it_writes_in_every_format_and_leaves_nothing_behind(
    published: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "spool").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "spool"))
    assert again(published) == Rewriting(proven=ALL)
    assert list((tmp_path / "spool").iterdir()) == []


def test_each_file_that_differs_is_one_finding_and_the_other_formats_are_proven(published: Path) -> None:
    context = published / "jsonld" / "context.jsonld"
    context.write_bytes(context.read_bytes().replace(b"schema.org", b"schema.orq"))
    dictionary = published / "datapackage" / "data-dictionary.md"
    dictionary.write_bytes(dictionary.read_bytes() + b"\n")
    done = again(published)
    assert [line.partition(": GD773 ")[0].partition(":")[0] for line in says(done.differing, published)] == [
        "datapackage/data-dictionary.md",
        "jsonld/context.jsonld",
    ]
    assert (done.proven, done.notes) == (ALL - {"datapackage", "jsonld"}, ())


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({"govdata": "0.0.1"}, UNCOMPARED + "it was made by govdata 0.0.1,"),
        ({"dataset": None}, UNCOMPARED + "the manifest does not say how"),
        ({"dataset": {"titel": "x"}}, UNUSABLE + "what describes a dataset is authority,"),
        ({"dataset": {"title": 1}}, UNUSABLE + "what describes a dataset is text"),
        ({"dataset": {"timezone": "Mars/X"}}, UNUSABLE + "the time zone 'Mars/X'"),
        ({"formats": {"ndjson": {}, "newsml": {"x": "y"}}}, UNUSABLE + "format 'newsml'"),
    ],
)  # fmt: skip
def test_what_cannot_be_compared_is_said(published: Path, changes: dict[str, Any], note: str) -> None:
    done = again(published, **changes)
    assert (done.differing, done.proven) == ((), frozenset())
    assert [line[: len(note)] for line in says(done.notes, published)] == [note]


def test_files_that_another_library_wrote_are_told_and_the_rest_is_compared_all_the_same(published: Path) -> None:
    made_with = {**(load_manifest(published) or {})["libraries"], "zlib": "1.0", "SQLite": "3.0"}
    for path in (published / "datapackage" / "data").glob("*.gz"):
        path.write_bytes(path.read_bytes() + b"\0")
    done = again(published, libraries=made_with)
    assert [line.partition(": they")[0] for line in says(done.notes, published)] == [
        "manifest.json: GD774 .gz files of datapackage were not compared byte by byte",
        "manifest.json: GD774 .sqlite files of sqlite were not compared byte by byte",
        "manifest.json: GD774 .xlsx files of xlsx were not compared byte by byte",
    ]
    # Their digests stand in the descriptor, which is held against the files as they are.
    assert [line.partition(":")[0] for line in says(done.differing, published)] == ["datapackage/datapackage.json"]
    assert done.proven == {"jsonld", "ndjson", "newsml"}


def test_files_too_many_and_too_few_in_the_manifest_are_told(published: Path) -> None:
    files = (load_manifest(published) or {})["files"]
    context = next(e for e in files if e["path"] == "jsonld/context.jsonld")
    strange = {**context, "path": "jsonld/strange.jsonl"}
    homeless = {**context, "path": "elsewhere/a.txt"}
    done = again(published, files=[e for e in files if e != context] + [strange, homeless])
    assert [line.partition(": GD773 ")[::2] for line in says(done.differing, published)] == [
        ("elsewhere/a.txt", STRANGE),
        ("jsonld/context.jsonld", UNLISTED),
        ("jsonld/strange.jsonl", STRANGE),
    ]  # fmt: skip


def test_records_of_which_a_format_cannot_be_made_are_told_and_the_others_are_compared(published: Path) -> None:
    path = published / "ndjson" / "releases-00000.jsonl"
    one, other = (b'"publisher":{"id":"lornsay","name":"%sGov' % name for name in (b"", b"The "))
    assert path.read_bytes().count(one) > 1
    path.write_bytes(path.read_bytes().replace(one, other, 1))
    done = again(published)
    told = [line for line in says(done.differing, published) if line.startswith("manifest.json")]
    assert [line.partition(":")[2][:50] for line in told] == [
        " GD773 datapackage cannot be written of these reco",
        " GD773 sqlite cannot be written of these records: ",
        " GD773 xlsx cannot be written of these records: pu",
    ]
    assert "ndjson" in done.proven


def test_where_a_record_cannot_be_read_nothing_is_compared_as_its_reader_says_why(published: Path) -> None:
    (published / "ndjson" / "releases-00001.jsonl").write_bytes(b"{}\n")
    assert again(published) == Rewriting()
    assert not govdata.verify(published).ok
