from __future__ import annotations

import os
import signal
import subprocess
import sys
from time import sleep
from typing import TYPE_CHECKING

import pytest

from govdata.cli import do_validate
from govdata.version import VERSION
from tests.cli.run import RELEASE, runner

if TYPE_CHECKING:
    from pathlib import Path


def test_help_lists_every_command_in_80_columns(capsys: pytest.CaptureFixture[str]) -> None:
    done = runner(capsys)("--help")
    assert done.code == 0
    assert all(f"\n  {name} " in done.out for name in ("export", "parse", "validate", "verify"))
    assert max(map(len, done.out.splitlines())) <= 80


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert runner(capsys)("--version") == (0, f"govdata, version {VERSION}\n", "")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["validte"], "validte"),
        (["validate", "--workers", "0"], "--workers"),
        (["validate", "--no-config", "absent.yaml"], "there is no absent.yaml"),
        (["validate", "--config", "absent.toml"], "cannot read the configuration"),
        (["validate", "--no-config", "--input-format", "ymal", "x"], "did you mean 'yaml'"),
        (["validate", "--no-config", "--output-format", "ful", "{folder}"], "did you mean 'full'"),
        (["parse", "--no-config", "--format", "mdd", "{folder}"], "did you mean 'md'"),
        (["export", "--no-config", "{folder}", "--to", "jsonl", "--out", "o"], "did you mean 'jsonld'"),
        (["export", "--no-config", "{folder}", "--to", "ndjson", "--out", "o", "--set", "x"], "FORMAT.NAME=VALUE"),
        (["export", "--no-config", "{folder}", "--to", "newsml", "--out", "o"], "--base IRI"),
        (["export", "--no-config", "{folder}", "--to", "jsonld", "--out", "o", "--base", "x"], "base IRI"),
        (["verify", "{folder}"], "holds no publication"),
        (["verify", "absent"], "there is no folder"),
    ],
)
def test_what_cannot_be_started_ends_with_2_and_the_way_out(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, arguments: list[str], said: str
) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE)
    done = runner(capsys)(*[a.replace("{folder}", str(tmp_path)) for a in arguments])
    assert done.code == 2
    assert said in done.err
    assert "Traceback" not in done.err


def test_an_empty_folder_is_nothing_to_do_and_never_success(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    done = runner(capsys)("validate", "--no-config", tmp_path)
    assert (done.code, "nothing to do" in done.err) == (2, True)


def test_a_fault_of_our_own_is_a_line_and_3(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE)
    monkeypatch.setattr(do_validate, "Shown", None)
    done = runner(capsys)("validate", "--no-config", tmp_path)
    assert (done.code, done.err.startswith("govdata: GD900")) == (3, True)


def test_a_reader_that_goes_away_is_no_traceback(tmp_path: Path) -> None:
    for n in range(300):
        (tmp_path / f"{n}.yaml").write_text("title: x\n")
    command = [sys.executable, "-m", "govdata", "validate", "--no-config", str(tmp_path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ}) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""


def test_output_that_is_closed_from_the_start_is_no_fault_of_ours(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(RELEASE)
    command = f"'{sys.executable}' -m govdata validate --no-config '{tmp_path}' >&-"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, check=False)  # our own words
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_run_that_is_stopped_says_so_by_its_code_and_clears_away_what_it_laid_down(
    tmp_path: Path, number: int, code: int
) -> None:
    source, out = tmp_path / "a.ndjson", tmp_path / "out"
    line = '{"id":"r%d","title":"A","date":"2026-03-01","language":"en","publisher":{"id":"p","name":"P"}}\n'
    source.write_text("".join(line % n for n in range(20_000)))
    command = [sys.executable, "-m", "govdata", "export", str(source), "--no-config", "--to", "ndjson"]
    command += ["--out", str(out)]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as run:
        while not (out / ".govdata-staging" / "ndjson").exists():
            sleep(0.01)
        run.send_signal(number)
        _, err = run.communicate()
    assert (run.returncode, err.strip(), out.exists()) == (code, "", False)
