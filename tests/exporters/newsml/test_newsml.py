from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from lxml import etree

from govdata.exporters import Job
from govdata.exporters.newsml import EXPORTER
from govdata.given import Given
from govdata.model.release import Release
from govdata.output import Entry, Files
from govdata.readers.newsml import READER
from govdata.source import Source
from tests.newsml import DATASET, faults, release
from tests.strategies import datasets

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path


def export(root: Path, records: Iterable[Release], *, envelope: str = "auto", shard: int = 0, shards: int = 1) -> Files:
    files = Files(root=root, folder="newsml")
    job = Job(dataset=DATASET, options={"envelope": envelope}, shard=shard, shards=shards)
    part = EXPORTER.begin(files, job)
    for record in records:
        part.write(record)
    EXPORTER.finish(files, job, [part.close()], tuple(files.entries))
    return files


REGISTER = "newsml/register/publishers.xml"


def many(count: int) -> list[Release]:
    return [release(id=f"r{n}") for n in range(count)]


def shown(entries: list[Entry]) -> list[tuple[str, int | None]]:
    return [(entry.path, entry.records) for entry in entries if entry.path != REGISTER]


def test_up_to_a_hundred_releases_get_a_file_each(tmp_path: Path) -> None:
    files = export(tmp_path, many(100))
    assert shown(files.entries) == [(f"newsml/r{n}.xml", 1) for n in range(100)]


def test_more_than_a_hundred_releases_share_a_message(tmp_path: Path) -> None:
    files = export(tmp_path, many(101))
    assert shown(files.entries) == [("newsml/releases.xml", 101)]


def test_one_of_several_shards_is_a_numbered_message(tmp_path: Path) -> None:
    files = export(tmp_path, many(2), shard=1, shards=3)
    assert shown(files.entries) == [("newsml/releases-00001.xml", 2)]


@pytest.mark.parametrize(
    ("envelope", "paths"),
    [("message", ["newsml/releases-00000.xml"]), ("item", ["newsml/r0.xml", "newsml/r1.xml"])],
)
def test_the_option_says_what_stands_around_an_item(tmp_path: Path, envelope: str, paths: list[str]) -> None:
    files = export(tmp_path, many(2), envelope=envelope, shards=2)
    assert [path for path, _ in shown(files.entries)] == paths


@pytest.mark.parametrize("envelope", ["auto", "item", "message"])
def test_no_release_makes_no_file_because_an_empty_message_is_not_valid(tmp_path: Path, envelope: str) -> None:
    assert export(tmp_path, [], envelope=envelope).entries == []


def test_a_message_is_valid_and_was_sent_at_the_instant_of_its_first_release(tmp_path: Path) -> None:
    export(tmp_path, many(3), envelope="message")
    message = etree.parse(tmp_path / "newsml" / "releases.xml")
    assert faults(message) == []
    assert message.findtext(".//{*}sent") == "2026-03-01T00:00:00Z"


@pytest.mark.parametrize("envelope", ["item", "message"])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(records=datasets())
def test_every_record_is_in_one_file_of_the_only_view(
    tmp_path_factory: pytest.TempPathFactory, envelope: str, records: list[Release]
) -> None:
    root = tmp_path_factory.mktemp("newsml")
    files = export(root, records, envelope=envelope)
    (view,) = EXPORTER.views([entry.path for entry in files.entries])
    raws = [raw for path in view for raw in READER.read(Source.of(root / path), Given())]
    found = {raw.data["id"]: Release.model_validate(raw.data).canonical() for raw in raws}
    assert found == {record.id: record.canonical() for record in records}
