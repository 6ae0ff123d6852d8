from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

import pytest

from tests.cli.run import RELEASE, runner

if TYPE_CHECKING:
    from pathlib import Path

ID = "2026-03-01-quay"
NEWSML = f"newsml/{ID}.xml"
# In NewsML a name stands in the assert, and again in each element that refers to it.
OLD = {NEWSML: '<type qcode="cpnat:person"/>\n    <name>Ada Lim'}


@pytest.fixture
def published(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(RELEASE + "actors: [{id: ada-lim, kind: person, name: Ada Lim}]\n")
    done = runner(capsys)(
        "export", tmp_path / "a.yaml", "--no-config", "--base", "https://data.example.org/",
        "--to", "jsonld,newsml,datapackage", "--out", tmp_path / "out",
    )  # fmt: skip
    assert done.code == 0
    return tmp_path / "out"


def change(folder: Path, name: str, old: str, new: str) -> None:
    """Change a file and mend its digest, as one would who wants to hide it."""
    path = folder / name
    data = path.read_bytes().replace(old.encode(), new.encode(), 1)
    assert data != path.read_bytes()
    path.write_bytes(data)
    manifest = json.loads((folder / "manifest.json").read_text())
    for entry in manifest["files"]:
        if entry["path"] == name:
            entry.update(bytes=len(data), sha256=sha256(data).hexdigest())
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize(
    "name",
    [
        "datapackage/data/actors.csv",
        NEWSML,
        "jsonld/releases.jsonl",
        "jsonld/releases.jsonld",
        "jsonld/releases.nq",
    ],
)
def test_a_changed_value_is_named_with_record_and_field_though_its_digest_was_mended(
    capsys: pytest.CaptureFixture[str], published: Path, name: str
) -> None:
    change(published, name, OLD.get(name, "Ada Lim"), OLD.get(name, "Ada Lim").replace("Lim", "Lin"))
    done = runner(capsys)("verify", published)
    assert (done.code, done.out) == (1, "")
    assert f"{published}/{name}" in done.err
    assert f'GD752 release `{ID}`, /actors/0/name: should be "Ada Lim", reads "Ada Lin"' in done.err


def test_a_changed_byte_is_found_by_its_digest(capsys: pytest.CaptureFixture[str], published: Path) -> None:
    path = published / "jsonld/context.jsonld"
    path.write_bytes(path.read_bytes() + b" ")
    done = runner(capsys)("verify", published)
    assert (done.code, done.err.count("GD750")) == (1, 1)


def test_a_lost_file_and_a_lost_record_are_found(capsys: pytest.CaptureFixture[str], published: Path) -> None:
    (published / f"newsml/{ID}.xml").unlink()
    done = runner(capsys)("verify", published)
    assert done.code == 1
    assert [line.split(": ")[1][:5] for line in done.err.splitlines()] == ["GD751", "GD753"]


def test_a_manifest_that_cannot_be_used_is_a_finding(capsys: pytest.CaptureFixture[str], published: Path) -> None:
    (published / "manifest.json").write_text("[]")
    done = runner(capsys)("verify", published)
    assert (done.code, "GD755" in done.err) == (1, True)


@pytest.mark.parametrize(
    ("name", "old", "new", "code"),
    [
        (NEWSML, 'standard="NewsML-G2"', 'standard="NewsML-Go"', "GD718"),
        (NEWSML, 'standardversion="2.35"', 'standardversion="2.3x"', "GD718"),
        (NEWSML, "</contentMeta>", "</contentMeta>stray", "GD741"),
        ("datapackage/csvw-metadata.json", "{", "[", "GD102"),
    ],
)
def test_what_no_record_shows_is_judged_by_its_standard(  # noqa: PLR0913, PLR0917  # a table of tamperings
    capsys: pytest.CaptureFixture[str], published: Path, name: str, old: str, new: str, code: str
) -> None:
    change(published, name, old, new)
    done = runner(capsys)("verify", published)
    assert (done.code, f"{published}/{name}:" in done.err, code in done.err) == (1, True, True)


@pytest.mark.parametrize("quick", [[], ["--quick"]])
@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("newsml/register/publishers.xml", "w3id.org/govdata/newsml/note", "w3id.org/govdata/newsml/nose"),
        ("datapackage/datapackage.json", '"title": "', '"title": "Our '),
        ("datapackage/csvw-metadata.json", '"dc:title": "', '"dc:title": "Our '),
        ("datapackage/data-dictionary.md", "# ", "## "),
    ],
)
def test_what_neither_record_nor_standard_shows_is_held_against_what_govdata_writes(  # noqa: PLR0913, PLR0917  # a table
    capsys: pytest.CaptureFixture[str], published: Path, name: str, old: str, new: str, quick: list[str]
) -> None:
    change(published, name, old, new)
    done = runner(capsys)("verify", published, *quick)
    assert (done.code, done.err.count("\n")) == (1, 1)
    assert f"{published}/{name}:" in done.err
    assert "GD773 byte " in done.err


def test_a_publication_of_an_older_govdata_verifies_with_a_note(
    capsys: pytest.CaptureFixture[str], published: Path
) -> None:
    manifest = json.loads((published / "manifest.json").read_text())
    del manifest["dataset"]
    (published / "manifest.json").write_text(json.dumps(manifest))
    done = runner(capsys)("verify", published)
    assert (done.code, "GD774" in done.err, "not compared byte by byte" in done.err) == (0, True, True)
    change(published, "jsonld/releases.jsonl", "Ada Lim", "Ada Lin")
    assert "GD752" in runner(capsys)("verify", "--quick", published).err


def test_a_format_that_is_not_known_here_is_not_passed_over(
    capsys: pytest.CaptureFixture[str], published: Path
) -> None:
    manifest = json.loads((published / "manifest.json").read_text())
    manifest["formats"]["newsmk"] = manifest["formats"].pop("newsml")
    (published / "manifest.json").write_text(json.dumps(manifest))
    done = runner(capsys)("verify", published)
    assert (done.code, "GD755 the manifest names the format `newsmk`" in done.err) == (1, True)
    assert "GD773" in done.err  # and its files belong to no format


@pytest.mark.parametrize("key", ["formats", "libraries", "dataset"])
@pytest.mark.parametrize("value", [None, [], "x", {"newsml": None}, {"newsml": {"envelope": []}}])
def test_whatever_a_manifest_says_is_no_fault_of_ours(
    capsys: pytest.CaptureFixture[str], published: Path, key: str, value: object
) -> None:
    manifest = json.loads((published / "manifest.json").read_text())
    (published / "manifest.json").write_text(json.dumps({**manifest, key: value}))
    done = runner(capsys)("verify", published)
    assert (done.code <= 1, "GD900" in done.err) == (True, False)
