"""Whole reports of awkward records, drawn at 80 columns: what `govdata validate` prints in each folder of golden/."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import govdata
from tests.cli.run import RELEASE, runner

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.run import Done

GOLDEN = Path(__file__).parent / "golden"
CASES = sorted(folder.name for folder in GOLDEN.iterdir() if (folder / "releases").is_dir())


@pytest.fixture
def validate(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Callable[..., Done]:
    monkeypatch.chdir(tmp_path)
    return lambda *arguments: runner(capsys)("validate", "--no-config", *arguments)


def report(case: str) -> str:
    return (GOLDEN / case / "report.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("case", CASES)
def test_a_report_comes_out_as_drawn(case: str, validate: Callable[..., Done]) -> None:
    shutil.copytree(GOLDEN / case / "releases", "releases")
    assert validate() == (1, report(case), "")


def test_a_cell_of_a_table_is_told_by_its_record_and_column(validate: Callable[..., Done]) -> None:
    Path("a.yaml").write_text(f"{RELEASE}body: |-\n  One.\n\n  Two.\n", encoding="utf-8")
    govdata.export(govdata.read("a.yaml"), to=["datapackage"], out="out")
    table = Path("out/datapackage/data/releases.csv")
    table.write_bytes(table.read_bytes().replace(b"2026-03-01,", b"2026-02-29,"))
    assert validate("out/datapackage/datapackage.json") == (1, report("cell"), "")
