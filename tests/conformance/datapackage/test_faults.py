"""Each planted fault is found once, at its record, by the check and by the whole of `validate`, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from frictionless import Package

from govdata.conformance.datapackage import conformance
from govdata.inputs import find
from govdata.pipeline import validate
from govdata.shard import Settings
from govdata.source import Source
from tests.conformance.datapackage.faults import FAULTS, Fault, describe
from tests.packages import PLAIN, WHOLE, release, table, write, write_table

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from govdata.finding import Finding

RELEASES = [PLAIN, WHOLE, release(id="2026-03-04-last", title="Last", keywords=["end"])]
OPTIONS: list[dict[str, str]] = [{}, {"version": "1"}, {"compression": "gzip"}, {"parquet": "yes"}]
pytestmark = pytest.mark.filterwarnings(
    "ignore::pytest.PytestUnraisableExceptionWarning"
)  # frictionless leaves files open


@pytest.fixture
def package(tmp_path: Path) -> Path:
    return write(tmp_path, RELEASES)


def shown(findings: Iterable[Finding], *, least: str = "") -> list[str]:
    """Code and place of each finding, without the folder."""
    kept = [one for one in findings if not least or one.severity == least]
    return [
        f"{one.code} {str(one.place).replace(one.place.source, one.place.source.rpartition('/')[2])}" for one in kept
    ]


def checked(descriptor: Path) -> tuple[Finding, ...]:
    return conformance(Source.of(descriptor)).findings


def validated(descriptor: Path) -> list[Finding]:
    results = validate(find([str(descriptor)]), Settings())
    return [finding for result in results for finding in result.findings if finding.severity == "error"]


def frictionless_faults(descriptor: Path) -> list[Any]:
    report = Package(str(descriptor)).validate()
    return [*report.flatten(["rowNumber", "fieldName", "type", "note"]), *(report.errors or ())]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_a_planted_fault_is_found_once_at_its_place(package: Path, fault: Fault) -> None:
    fault.change(package)
    before = shown(validated(package))
    describe(package)
    found = [one for one in checked(package) if one.code != "GD750"]
    assert shown(found)[:1] == [f"{fault.code} {fault.place}"]
    assert len(found) == 1
    assert found[0].pointer.startswith("/resources/")
    assert shown(validated(package)) == before == [f"{fault.code} {fault.place}"]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.what)
def test_frictionless_finds_it_too_where_it_can(package: Path, fault: Fault) -> None:
    fault.change(package)
    describe(package)
    assert bool(frictionless_faults(package)) == fault.seen


def test_what_is_wrong_with_the_row_of_a_publisher_is_said_once_and_not_of_each_release(package: Path) -> None:
    rows = table(package, "publishers")
    rows[1][1] = f" {rows[1][1]}"
    write_table(package, "publishers", rows)
    describe(package)
    results = validate(find([str(package)]), Settings())
    assert [f"{f.code} {f.pointer}" for r in results for f in r.findings if "publishers" in f.place.source] == [
        "GD601 /publisher/name"
    ]
