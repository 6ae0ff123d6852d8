"""Law 1, through the whole pipeline: what is published is read back unchanged, from every file of every format."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings

import govdata
from govdata import inputs
from govdata.exporters import EXPORTERS
from govdata.publication import load_manifest
from tests.strategies import datasets

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

BASE = "https://data.example.org/"
QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def views(folder: Path, name: str) -> list[list[Path]]:
    manifest = load_manifest(folder)
    assert manifest is not None
    listed = [e["path"] for e in manifest["files"] if e["path"].startswith(f"{name}/")]
    return [[folder / path for path in view] for view in EXPORTERS.get(name).views(listed)]


@pytest.mark.parametrize("shard", [2, 1000])
@pytest.mark.parametrize("name", EXPORTERS.names())
@settings(max_examples=15, suppress_health_check=QUIET)
@given(releases=datasets())
def test_every_view_of_a_format_reads_back_the_records(
    tmp_path_factory: pytest.TempPathFactory, name: str, shard: int, releases: list[Release]
) -> None:
    out = tmp_path_factory.mktemp("laws") / "out"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(inputs, "SHARD_RECORDS", shard)
        govdata.export(releases, to=name, out=out, base=BASE, include_embargoed=True)
    for view in views(out, name):
        assert sorted(r.canonical() for r in govdata.read(view)) == sorted(r.canonical() for r in releases)
    assert govdata.verify(out).findings == ()


@settings(max_examples=15, suppress_health_check=QUIET)
@given(releases=datasets())
def test_embargoed_records_are_held_back_and_listed_by_id_alone(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release]
) -> None:
    out = tmp_path_factory.mktemp("laws") / "out"
    manifest = govdata.export(releases, to="ndjson", out=out)
    held = sorted(r.id for r in releases if r.status == "embargoed")
    assert list(manifest.withheld) == held
    assert json.loads((out / "manifest.json").read_text()).get("withheld", []) == held
    assert [r.id for r in govdata.read(out)] == [r.id for r in releases if r.status != "embargoed"]
