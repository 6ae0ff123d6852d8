from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import HealthCheck, given, settings

from govdata.dataset import Dataset
from govdata.exporters import Job
from govdata.exporters.ndjson import EXPORTER
from govdata.given import Given
from govdata.output import Files
from govdata.readers import READERS
from govdata.source import Source
from tests.strategies import datasets

if TYPE_CHECKING:
    import pytest

    from govdata.model.release import Release


@settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(releases=datasets())
def test_a_line_is_a_canonical_record(tmp_path_factory: pytest.TempPathFactory, releases: list[Release]) -> None:
    root = tmp_path_factory.mktemp("ndjson")
    files = Files(root=root, folder="ndjson")
    part = EXPORTER.begin(files, Job(dataset=Dataset(), shard=3, shards=9))
    for release in releases:
        part.write(release)
    part.close()
    (entry,) = files.entries
    assert (entry.path, entry.records) == ("ndjson/releases-00003.jsonl", len(releases))
    assert (root / entry.path).read_bytes() == b"".join(r.canonical() + b"\n" for r in releases)
    raws = list(READERS.get("ndjson").read(Source.of(root / entry.path), Given()))
    assert [raw.json for raw in raws] == [r.canonical() for r in releases]
