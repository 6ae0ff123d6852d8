from __future__ import annotations

import io
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.run import RELEASE, runner
from tests.environment import standards
from tests.newsml import release, written

if TYPE_CHECKING:
    from pathlib import Path

FULL = """\
GD207 impossible-date: 30 February 2026 does not exist
  --> {folder}/a.yaml:3:7
   |
 3 | date: 2026-02-30
   |       ^^^^^^^^^^ February 2026 has 28 days

1 of 1 record has errors: 1 error shown, 0 warnings.
Explain a rule: govdata rule GD207
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.yaml").write_text(RELEASE.replace("2026-03-01\nlang", "2026-02-30\nlang"))
    return tmp_path


def test_a_sound_record_is_clean(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE)
    assert runner(capsys)("validate", "--no-config", tmp_path) == (0, "1 record in 1 file: 0 errors, 0 warnings.\n", "")


def test_findings_go_to_standard_output_as_drawn(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    assert runner(capsys)("validate", "--no-config", folder) == (1, FULL.format(folder=folder), "")


def test_concise_is_a_line_a_finding(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    done = runner(capsys)("validate", "--no-config", folder, "--output-format", "concise")
    assert done == (1, f"{folder}/a.yaml:3:7: GD207 30 February 2026 does not exist\n", "")


@pytest.mark.parametrize(("fail_on", "code"), [("error", 0), ("warning", 1), ("never", 0)])
def test_what_fails_is_for_the_caller_to_say(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, fail_on: str, code: int
) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE.replace("New quay", "Cafe\u0301"))
    done = runner(capsys)("validate", "--no-config", tmp_path, "--fail-on", fail_on)
    assert (done.code, "GD608" in done.out) == (code, True)


def test_an_id_that_stands_in_two_files_is_found(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    for name in ("a.yaml", "b.yaml"):
        (tmp_path / name).write_text(RELEASE)
    done = runner(capsys)("validate", "--no-config", tmp_path, "--output-format", "concise", "--workers", "2")
    assert done.code == 1
    assert done.out.startswith(f"{tmp_path}/b.yaml:1:5: GD401")


def test_a_broken_file_hides_no_other(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "b.yaml").write_bytes(b"title: caf\xe9\n")
    (folder / "c.json").write_text('{"id": ')
    done = runner(capsys)("validate", "--no-config", folder, "--output-format", "concise")
    assert [line.split(": ")[1][:5] for line in done.out.splitlines()] == ["GD207", "GD002", "GD102"]


def test_standard_input_is_an_input(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b'{"id": "a"}')))
    done = runner(capsys)("validate", "-", "--output-format", "concise")
    assert (done.code, "<stdin>:1:2: GD201" in done.out) == (1, True)


def test_colours_are_for_those_who_ask(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    run = runner(capsys)
    assert "\x1b[" in run("validate", "--no-config", folder, "--color", "always").out
    assert "\x1b[" not in run("validate", "--no-config", folder).out


def test_documents_of_newsml_are_judged_by_its_rules_and_by_a_schema(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    item = written(release()).replace(b"stat:usable", b"stat:gone").replace(b"<headline>", b'<headline rank="first">')
    (tmp_path / "m.xml").write_bytes(item)
    run = ("validate", "--no-config", tmp_path / "m.xml", "--output-format", "concise")
    assert [line.split(" ")[1] for line in runner(capsys)(*run)[1].splitlines()] == ["GD709"]
    schema = ("--xsd", standards("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd"))
    assert [line.split(" ")[1] for line in runner(capsys)(*run, *schema)[1].splitlines()] == ["GD709", "GD740"]
