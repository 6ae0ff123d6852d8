from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.cli.show import as_folder
from tests.cli.run import RELEASE, TEXT, runner

if TYPE_CHECKING:
    from pathlib import Path

BASE = ("--no-config", "--base", "https://data.example.org/")


@pytest.fixture
def records(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.yaml").write_text(RELEASE)
    return folder


def test_a_publication_is_told_and_verified(capsys: pytest.CaptureFixture[str], records: Path, tmp_path: Path) -> None:
    run, out = runner(capsys), tmp_path / "out"
    done = run("export", records, *BASE, "--to", "all", "--out", out)
    assert (done.code, done.err) == (0, "")
    assert done.out.startswith(f"Published 1 record in {out}/\n")
    assert run("verify", out).code == 0


def test_a_text_without_its_date_stops_the_publication_and_nothing_appears(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(TEXT.partition("\n\nEnds")[0])
    done = runner(capsys)(
        "export", tmp_path / "a.txt", *BASE, "--publisher", "p=P", "--to", "jsonld", "--out", tmp_path / "out"
    )
    assert (done.code, done.out) == (1, "")
    assert "--date" in done.err
    assert "Nothing was published: 1 error, 0 warnings." in done.err
    assert not (tmp_path / "out").exists()


def test_what_a_text_cannot_say_is_given(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = runner(capsys)(
        "export", tmp_path / "a.txt", *BASE, "--publisher", "p=P", "--to", "newsml", "--out", tmp_path / "out"
    )
    assert (done.code, done.err) == (0, "")


def test_a_record_with_an_error_is_left_out_when_asked(
    capsys: pytest.CaptureFixture[str], records: Path, tmp_path: Path
) -> None:
    (records / "b.yaml").write_text(RELEASE)
    (records / "c.yaml").write_text("title: x\n")
    done = runner(capsys)(
        "export", records, "--no-config", "--to", "ndjson", "--out", tmp_path / "out", "--on-error", "skip"
    )
    assert done.code == 1
    assert "Published 1 record, 2 records left out" in done.out
    assert (tmp_path / "out/ndjson/releases.jsonl").read_text().count("\n") == 1


def test_embargoed_records_are_held_back_until_asked_for(
    capsys: pytest.CaptureFixture[str], records: Path, tmp_path: Path
) -> None:
    run = runner(capsys)
    (records / "b.yaml").write_text(RELEASE.replace("-quay", "-secret") + "status: embargoed\n")
    held = run("export", records, "--no-config", "--to", "ndjson", "--out", tmp_path / "out")
    assert "Published 1 record, 1 embargoed one held back" in held.out
    shown = run("export", records, "--no-config", "--to", "ndjson", "--out", tmp_path / "out", "--include-embargoed")
    assert "Published 2 records in" in shown.out


def test_an_option_of_a_format_is_checked(capsys: pytest.CaptureFixture[str], records: Path, tmp_path: Path) -> None:
    done = runner(capsys)(
        "export", records, *BASE, "--to", "newsml", "--out", tmp_path / "out", "--set", "newsml.envelope=box"
    )
    assert (done.code, "newsml.envelope is one of" in done.err) == (2, True)


def test_a_format_option_that_is_given_twice_adds_up(
    capsys: pytest.CaptureFixture[str], records: Path, tmp_path: Path
) -> None:
    done = runner(capsys)("export", records, *BASE, "--to", "newsml", "--to", "jsonld", "--out", tmp_path / "out")
    assert done.code == 0
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["jsonld", "manifest.json", "ndjson", "newsml"]


def test_a_publication_does_not_bury_the_records_it_is_made_of(
    capsys: pytest.CaptureFixture[str], records: Path
) -> None:
    done = runner(capsys)("export", records, "--no-config", "--to", "ndjson", "--out", records)
    assert (done.code, [p.name for p in records.iterdir()]) == (2, ["a.yaml"])
    assert "choose another folder (--out)" in done.err


@pytest.mark.parametrize("name", ["ndjson", "datapackage", "sqlite", "xlsx"])
def test_a_publisher_described_in_two_ways_is_a_finding_in_every_format_and_its_record_is_left_out_when_asked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE)
    (tmp_path / "b.yaml").write_text(RELEASE.replace("quay", "pier").replace("Harbour Ministry", "Ministry"))
    command = ("export", tmp_path / "a.yaml", tmp_path / "b.yaml", "--no-config", "--to", name, "--out", tmp_path / "o")
    done = runner(capsys)(*command)
    assert (done.code, done.err.count("GD402"), (tmp_path / "o").exists()) == (1, 1, False)
    done = runner(capsys)(*command, "--on-error", "skip")
    assert (done.code, done.err.count("GD402")) == (1, 1)
    assert done.out.startswith("Published 1 record, 1 record left out in ")
    assert runner(capsys)("verify", tmp_path / "o").code == 0


def test_the_folder_is_named_with_one_slash_however_it_was_typed(
    capsys: pytest.CaptureFixture[str], records: Path, tmp_path: Path
) -> None:
    done = runner(capsys)("export", records, "--no-config", "--to", "ndjson", "--out", f"{tmp_path}//out//")
    assert done.out.startswith(f"Published 1 record in {tmp_path}/out/\n")
    assert (as_folder("/"), as_folder("a"), as_folder("a/")) == ("/", "a/", "a/")
