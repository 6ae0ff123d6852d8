"""Law 2: the same input gives the same bytes, whoever works on it, wherever, in whatever order."""

from __future__ import annotations

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

import govdata
from govdata import inputs
from govdata.exporters import EXPORTERS
from tests.strategies import datasets

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

BASE = "https://data.example.org/"
FORMATS = EXPORTERS.names()


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def records(folder: Path, releases: list[Release]) -> list[str]:
    folder.mkdir()
    paths = [folder / f"{n:03}.json" for n in range(len(releases))]
    for path, release in zip(paths, releases, strict=True):
        path.write_bytes(release.canonical())
    return [path.as_posix() for path in paths]


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(releases=datasets())
def test_neither_the_order_of_files_nor_who_works_changes_a_byte(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release]
) -> None:
    folder = tmp_path_factory.mktemp("laws")
    paths = records(folder / "in", releases)
    with pytest.MonkeyPatch.context() as patch, ThreadPoolExecutor(2) as executor:
        patch.setattr(inputs, "SHARD_RECORDS", 2)
        govdata.export(paths, to=FORMATS, out=folder / "one", base=BASE)
        govdata.export(paths[::-1], to=FORMATS, out=folder / "two", base=BASE, executor=executor)
    assert tree(folder / "one") == tree(folder / "two")


@pytest.mark.slow
def test_neither_hash_seed_nor_locale_nor_zone_nor_processes_change_a_byte(tmp_path: Path) -> None:
    source = tmp_path / "release.txt"
    source.write_text(
        "Minister opens quay (with photos)\n\n"
        "The Minister for Harbours, Ms Ada Lim, opened the quay in Selm this morning (March 1).\n\n"
        "Ends/Sunday, March 1, 2026\n",
        encoding="utf-8",
    )
    worlds = [
        {"PYTHONHASHSEED": "1", "LC_ALL": "C", "TZ": "UTC"},
        {"PYTHONHASHSEED": "2", "LC_ALL": "C.UTF-8", "TZ": "Asia/Hong_Kong"},
    ]
    for n, world in enumerate(worlds):
        options = [
            "--no-config",
            "--publisher",
            "p=P",
            "--base",
            BASE,
            "--date",
            "2026-03-01",
            "--to",
            ",".join(FORMATS),
        ]
        command = [sys.executable, "-m", "govdata", "export", str(source), *options]
        command += ["--out", str(tmp_path / str(n)), "--workers", str(n + 1)]
        done = subprocess.run(command, env={**os.environ, **world}, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
    assert tree(tmp_path / "0") == tree(tmp_path / "1") != {}
