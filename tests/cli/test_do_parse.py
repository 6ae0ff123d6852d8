from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING

from tests.cli.run import RELEASE, TEXT, runner

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

PUBLISHER = ("--no-config", "--publisher", "p=P")


def test_a_text_becomes_a_record_on_standard_output(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = runner(capsys)("parse", tmp_path / "a.txt", *PUBLISHER, "--format", "ndjson")
    record = json.loads(done.out)
    assert (done.code, done.err) == (0, "")
    assert (record["title"], record["date"], record["photos"]) == (
        "Minister opens quay",
        "2026-03-01",
        {"status": "stated"},
    )


def test_into_a_folder_the_source_is_kept_and_the_result_validates(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    run, out = runner(capsys), tmp_path / "out"
    (tmp_path / "a.txt").write_bytes(b"\xef\xbb\xbf" + TEXT.replace("\n", "\r\n").encode())
    assert run("parse", tmp_path / "a.txt", *PUBLISHER, "-o", out).code == 0
    digest = sha256(TEXT.encode()).hexdigest()
    assert sorted(p.relative_to(out).as_posix() for p in out.rglob("*") if p.is_file()) == [
        "2026-03-01-minister-opens-quay.md",
        f"sources/{digest}.txt",
    ]
    assert run("validate", "--no-config", out).code == 0


def test_no_file_is_written_over_that_says_something_else(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    run, out = runner(capsys), tmp_path / "out"
    (tmp_path / "a.txt").write_text(TEXT)
    arguments = ("parse", tmp_path / "a.txt", *PUBLISHER, "-o", out)
    assert (run(*arguments).code, run(*arguments).code) == (0, 0)
    (record,) = out.glob("*.md")
    parsed = record.read_text()
    record.write_text(f"{parsed}\nCorrected by hand.\n")
    done = run(*arguments)
    assert (done.code, "GD012" in done.err, "0 records" in done.err) == (1, True, True)
    assert record.read_text() == f"{parsed}\nCorrected by hand.\n"
    assert (run(*arguments, "--overwrite").code, record.read_text()) == (0, parsed)


def test_a_draft_is_written_without_what_it_lacks(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT.partition("\n\nEnds")[0])
    done = runner(capsys)("parse", tmp_path / "a.txt", *PUBLISHER, "--format", "json")
    assert (done.code, "--date" in done.err) == (1, True)
    assert json.loads(done.out).keys() >= {"title", "body"}
    assert not json.loads(done.out).keys() & {"date", "id"}


def test_two_drafts_of_one_name_are_two_files(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.yaml").write_text("title: x\n")
    done = runner(capsys)("parse", "--no-config", tmp_path / "a", tmp_path / "b", "-o", tmp_path / "out")
    assert done.code == 1
    assert sorted(p.name for p in (tmp_path / "out").iterdir()) == ["x-2.md", "x.md"]


def test_records_are_turned_into_another_form(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE)
    done = runner(capsys)("parse", "--no-config", tmp_path, "--format", "yaml")
    assert done.code == 0
    assert done.out.startswith("---\nid: 2026-03-01-quay\ntype: press-release\n")


def test_a_release_is_shown_with_what_was_read_from_it(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = runner(capsys)("parse", tmp_path / "a.txt", *PUBLISHER, "--show")
    assert (done.code, done.err) == (0, "")
    assert "⟦Minister opens quay⟧" in done.out
    assert "── what was read" in done.out
    assert max(map(len, done.out.splitlines())) <= 80


def test_colors_are_asked_for_and_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    run = runner(capsys)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\033[" in run("parse", tmp_path / "a.txt", *PUBLISHER, "--show").out
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\033[" not in run("parse", tmp_path / "a.txt", *PUBLISHER, "--show").out
    assert "\033[" in run("parse", tmp_path / "a.txt", *PUBLISHER, "--show", "--color", "always").out


def test_a_page_stands_for_the_records_or_beside_each(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    run, out = runner(capsys), tmp_path / "out"
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT)
    text = run("parse", tmp_path / "a.txt", tmp_path / "b.txt", *PUBLISHER, "--html").out
    assert (text.count("<!doctype html>"), text.count("<article>"), text.count("</html>")) == (1, 2, 1)
    done = run("parse", tmp_path / "a.txt", *PUBLISHER, "--html", "--show", "-o", out)
    assert "── what was read" in done.out
    names = sorted(path.name for path in out.iterdir())
    assert names == ["2026-03-01-minister-opens-quay.html", "2026-03-01-minister-opens-quay.md", "sources"]


def test_a_screen_and_a_page_in_one_output_are_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    done = runner(capsys)("parse", tmp_path / "a.txt", *PUBLISHER, "--html", "--show")
    assert (done.code, "-o DIR" in done.err) == (2, True)


def test_two_texts_of_one_id_are_both_kept_and_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.txt").write_text(TEXT)
    done = runner(capsys)("parse", tmp_path, "--no-config", "--publisher", "p=P", "-o", tmp_path / "out")
    assert (done.code, done.err.count("GD401"), len(list((tmp_path / "out").glob("*.md")))) == (1, 1, 2)
