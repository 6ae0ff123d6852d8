from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import govdata
from tests.cli.run import RELEASE, TEXT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def record(tmp_path: Path) -> Path:
    path = tmp_path / "a.yaml"
    path.write_text(RELEASE)
    return path


def test_every_public_name_is_there_and_no_other() -> None:
    assert sorted(govdata.__all__) == dir(govdata)
    assert all(getattr(govdata, name) is not None for name in govdata.__all__)
    with pytest.raises(AttributeError, match="nothing"):
        govdata.nothing  # noqa: B018


def test_read_gives_releases(record: Path) -> None:
    assert [release.title for release in govdata.read(record)] == ["New quay opens"]


def test_read_stops_at_the_first_record_that_has_errors(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(RELEASE + "---\ntitle: x\n")
    reading = govdata.read(path)
    assert next(reading).id == "2026-03-01-quay"
    with pytest.raises(govdata.SourceError, match="GD201") as caught:
        next(reading)
    assert caught.value.findings


def test_parse_gives_a_draft_with_the_text_its_evidence_counts_in(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    draft = govdata.parse(tmp_path / "a.txt", publisher="p=P")
    assert draft.release is not None
    assert draft.release.provenance is not None
    assert draft.text == TEXT
    assert all(TEXT[e.start : e.end] == e.text for e in draft.release.provenance.evidence)


def test_parse_gives_what_it_did_not_place(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(TEXT.replace("\n\nEnds", " It is the quay of Kirsten Hobday.\n\nEnds"), encoding="utf-8")
    draft = govdata.parse(path, publisher="p=P")
    (left,) = draft.unplaced
    assert (left.kind, left.text, (draft.text or "")[left.start : left.end]) == ("person", *["Kirsten Hobday"] * 2)


def test_parse_refuses_a_keyword_that_it_does_not_know(record: Path) -> None:
    with pytest.raises(govdata.UsageError, match="timezone"):
        govdata.parse(record, zone="Z")


def test_validate_reports(record: Path) -> None:
    report = govdata.validate(record)
    assert (report.ok, report.records, report.findings) == (True, 1, ())


def test_export_takes_releases_and_verify_reads_them_back(record: Path, tmp_path: Path) -> None:
    releases = list(govdata.read(record))
    manifest = govdata.export(releases, to=["datapackage"], out=tmp_path / "out")
    assert (manifest.records, govdata.verify(tmp_path / "out").ok) == (1, True)
    assert list(govdata.read(tmp_path / "out")) == releases
    assert list(govdata.read(tmp_path / "out/datapackage/datapackage.json")) == releases


def test_export_of_no_release_is_an_empty_publication(tmp_path: Path) -> None:
    assert govdata.export([], to="ndjson", out=tmp_path / "out").records == 0
    assert list(govdata.read(tmp_path / "out")) == []


def test_export_stops_at_an_error_and_publishes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("title: x\n")
    with pytest.raises(govdata.SourceError):
        govdata.export(tmp_path / "a.yaml", to="ndjson", out=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_read_passes_over_a_register_and_stops_at_a_text_that_lacks_something(record: Path, tmp_path: Path) -> None:
    (tmp_path / "actors.yaml").write_text("actors: [{id: ada, kind: person, name: Ada}]\n")
    assert len(list(govdata.read([record, tmp_path / "actors.yaml"]))) == 1
    assert govdata.validate(tmp_path / "actors.yaml").records == 0


def test_parse_refuses_a_day_that_there_is_not(record: Path) -> None:
    with pytest.raises(govdata.UsageError, match="2026-13-01"):
        govdata.parse(record, date="2026-13-01")


def test_export_keeps_out_of_the_folder_of_its_records(record: Path) -> None:
    with pytest.raises(govdata.UsageError, match="which is to be published"):
        govdata.export(record, to="ndjson", out=record.parent)
