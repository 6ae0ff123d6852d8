"""What is written: lossless, reproducible, and valid to those who check data packages."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import warnings
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import pytest
from csvw import CSVW
from frictionless import Package
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

import govdata
from govdata import inputs
from govdata.errors import ExportError
from govdata.exporters.datapackage import EXPORTER
from tests.environment import standards
from tests.packages import PLAIN, WHOLE, read, records, release, table, write
from tests.strategies import datasets

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

SPARING = settings(max_examples=50, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
FEW = settings(SPARING, max_examples=8)
SHARDS = st.integers(1, 3)


def contents(descriptor: Path) -> dict[str, bytes]:
    folder = descriptor.parent
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def frictionless_faults(descriptor: Path) -> list[Any]:
    report = Package(str(descriptor)).validate()
    return list(report.flatten(["rowNumber", "fieldName", "type", "note"]))


def csvw_faults(descriptor: Path) -> list[str]:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        table_group = CSVW(str(descriptor.with_name("csvw-metadata.json")), validate=True)
        valid = table_group.is_valid
    return [] if valid else [str(warning.message) for warning in [*caught, *table_group.warnings]]


def profile_faults(descriptor: Path, version: str) -> list[str]:
    profile = json.loads(standards("datapackage", f"profiles-{version}", "datapackage.json").read_bytes())
    return [error.message for error in Draft7Validator(profile).iter_errors(json.loads(descriptor.read_bytes()))]


@SPARING
@given(releases=datasets(), shards=SHARDS)
def test_what_is_written_is_read_back_and_written_again_the_same(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], shards: int
) -> None:
    first = write(tmp_path_factory.mktemp("first"), releases, shards=shards)
    raws = read(first)
    assert [finding for raw in raws for finding in raw.findings] == []
    assert records(raws) == [r.canonical() for r in releases]
    again = [type(r).model_validate(raw.data) for r, raw in zip(releases, raws, strict=True)]
    assert contents(write(tmp_path_factory.mktemp("again"), again, shards=shards)) == contents(first)


@pytest.mark.slow
@FEW
@given(releases=datasets(), shards=SHARDS)
def test_validators_of_others_find_no_fault(
    tmp_path_factory: pytest.TempPathFactory, releases: list[Release], shards: int
) -> None:
    descriptor = write(tmp_path_factory.mktemp("package"), releases, shards=shards)
    assert frictionless_faults(descriptor) == []
    assert csvw_faults(descriptor) == []


OPTIONS: list[dict[str, str]] = [
    {},
    {"version": "1"},
    {"compression": "gzip"},
    {"parquet": "yes"},
    {"version": "1", "compression": "gzip", "parquet": "yes"},
]


def unpack(descriptor: Path) -> None:
    """What CSVW takes a compressed table for: that which a server sends with `Content-Encoding: gzip`."""
    for path in descriptor.parent.rglob("*.csv.gz"):
        path.with_suffix("").write_bytes(gzip.decompress(path.read_bytes()))


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # frictionless leaves files open
@pytest.mark.parametrize("options", OPTIONS, ids=str)
@pytest.mark.parametrize("shards", [1, 2])
@pytest.mark.parametrize("releases", [(), (PLAIN,), (PLAIN, WHOLE)], ids=["none", "one", "two"])
def test_a_package_of_any_form_and_size_is_valid(
    tmp_path: Path, releases: tuple[Release, ...], shards: int, options: dict[str, str]
) -> None:
    descriptor = write(tmp_path, releases, shards=shards, **options)
    assert profile_faults(descriptor, f"{options.get('version', '2')}.0") == []
    assert frictionless_faults(descriptor) == []
    unpack(descriptor)
    assert csvw_faults(descriptor) == []


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@settings(SPARING, max_examples=12)
@given(releases=datasets(), shards=SHARDS)
def test_every_form_is_lossless_and_reproducible(
    tmp_path_factory: pytest.TempPathFactory, options: dict[str, str], releases: list[Release], shards: int
) -> None:
    first, again = (
        write(tmp_path_factory.mktemp(name), releases, shards=shards, **options) for name in ("first", "again")
    )
    assert records(read(first)) == [r.canonical() for r in releases]
    assert contents(first) == contents(again)


@pytest.mark.parametrize("options", OPTIONS, ids=str)
def test_who_works_on_it_changes_no_byte_and_verify_reads_it_back(
    tmp_path: Path, options: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inputs, "SHARD_RECORDS", 2)
    releases = [release(id=f"r{n}", title=f"Title {n}", keywords=[f"k{n}"]) for n in range(7)]
    paths = [tmp_path / f"{one.id}.json" for one in releases]
    for path, one in zip(paths, releases, strict=True):
        path.write_bytes(one.canonical())
    with ThreadPoolExecutor(2) as executor:
        for n, worker in enumerate([None, executor]):
            given_options = {"datapackage": options}
            out = tmp_path / str(n)
            govdata.export(paths, to="datapackage", out=out, options=given_options, executor=worker)
    assert contents(tmp_path / "0" / "manifest.json") == contents(tmp_path / "1" / "manifest.json")
    assert govdata.verify(tmp_path / "0").findings == ()


def test_a_compressed_table_is_the_same_table(tmp_path: Path) -> None:
    plain, packed = (
        write(tmp_path / form, [PLAIN, WHOLE], compression=form).parent / "data" for form in ("none", "gzip")
    )
    unzipped = {path.name.removesuffix(".gz"): gzip.decompress(path.read_bytes()) for path in packed.iterdir()}
    assert unzipped == {path.name: path.read_bytes() for path in plain.iterdir()}
    # No name and no time (RFC 1952, 2.3): flags and the four bytes of the time are zero.
    assert {path.read_bytes()[3:8] for path in packed.iterdir()} == {bytes(5)}


def test_cells_that_a_spreadsheet_would_compute_are_written_as_they_are(tmp_path: Path) -> None:
    starts = ["=1+1", "+1", "-1", "@x", "＝1", "＋1", "'=1"]
    releases = [release(id=f"r{n}", title=text, summary=text, keywords=[text]) for n, text in enumerate(starts)]
    for n, options in enumerate(OPTIONS):
        descriptor = write(tmp_path / str(n), releases, shards=1, **options)
        assert records(read(descriptor)) == [r.canonical() for r in releases]
    descriptor = write(tmp_path / "plain", releases)
    rows = table(descriptor, "releases")
    assert [row[rows[0].index("title")] for row in rows[1:]] == starts
    assert [row[1] for row in table(descriptor, "keywords")[1:]] == starts


def test_the_official_profile_finds_a_fault_where_there_is_one(tmp_path: Path) -> None:
    descriptor = write(tmp_path, [PLAIN])
    told = json.loads(descriptor.read_bytes())
    told["resources"][0]["path"] = "../outside.csv"
    descriptor.write_text(json.dumps(told))
    assert profile_faults(descriptor, "2.0") != []


@pytest.mark.parametrize(
    ("name", "record", "column"),
    [
        ("events", 1, "starts_on"),
        ("actors", 1, "kind"),
        ("event_participants", 2, "actor_id"),
        ("releases", 1, "publisher_id"),
    ],
)
def test_frictionless_finds_a_wrong_cell(tmp_path: Path, name: str, record: int, column: str) -> None:
    descriptor = write(tmp_path, [PLAIN, WHOLE])
    rows = table(descriptor, name)
    path = descriptor.parent / "data" / f"{name}.csv"
    cell = rows[record + (name == "releases")][rows[0].index(column)]
    path.write_bytes(path.read_bytes().replace(cell.encode(), b"wrong"))
    found = {fault[1] or fault[2] for fault in frictionless_faults(descriptor)}
    assert {column, "foreign-key"} & found


def test_the_same_releases_make_the_same_bytes_in_any_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from tests.packages import *;"
        "write(Path(sys.argv[1]), [PLAIN, WHOLE], shards=2)"
    )
    made = []
    for n, (seed, zone) in enumerate([("1", "UTC"), ("2", "Asia/Kathmandu")]):
        environment = {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8", "PYTHONPATH": "."}
        subprocess.run([sys.executable, "-c", script, str(tmp_path / str(n))], check=True, env=environment)
        made.append(contents(tmp_path / str(n) / "datapackage" / "datapackage.json"))
    assert made[0] == made[1]


def test_records_end_crlf_and_nothing_is_quoted_without_need(tmp_path: Path) -> None:
    descriptor = write(tmp_path, [release(body="one\n\ntwo", keywords=["a, b", "c"], summary="'quoted' =1")])
    data = descriptor.parent / "data"
    assert (data / "keywords.csv").read_bytes() == (
        b'release_id,keyword\r\n2026-03-02-ferry,"a, b"\r\n2026-03-02-ferry,c\r\n'
    )
    assert b",'quoted' =1,\"one\n\ntwo\"," in (data / "releases.csv").read_bytes()


def test_partial_dates_keep_their_precision_beside_days_that_sort(tmp_path: Path) -> None:
    dates = [("0001", "9999"), ("2024-02", "2023-02"), ("2024-02-29", None), ("9999-12-31T23:59:59-14:00", None)]
    events = [
        {"id": f"e{n}", "type": "visit", "name": "x", "start": start} | ({"end": end} if end and end > start else {})
        for n, (start, end) in enumerate(dates)
    ]
    descriptor = write(tmp_path, [release(events=events)])
    rows = table(descriptor, "events")
    first = rows[0].index("start")
    assert [row[first : first + 4] for row in rows[1:]] == [
        ["0001", "0001-01-01", "9999", "9999-12-31"],
        ["2024-02", "2024-02-01", "", ""],
        ["2024-02-29", "2024-02-29", "", ""],
        ["9999-12-31T23:59:59-14:00", "9999-12-31", "", ""],
    ]
    assert frictionless_faults(descriptor) == []


def test_many_and_long_releases_are_written_as_well(tmp_path: Path) -> None:
    releases = [release(id=f"r{n:03}", body="海" * 2000 + f"\n\n{n}", keywords=[f"k{n}"]) for n in range(70)]
    descriptor = write(tmp_path, [*releases, WHOLE], shards=2)
    assert records(read(descriptor)) == [r.canonical() for r in [*releases, WHOLE]]


def test_a_publisher_that_differs_between_releases_stops_the_export(tmp_path: Path) -> None:
    other = release(id="b", publisher={"id": "harbour", "name": "Another name"})
    for shards in (1, 2):
        with pytest.raises(ExportError, match="harbour"):
            write(tmp_path / str(shards), [PLAIN, other], shards=shards)


def test_the_view_of_a_package_is_its_descriptor() -> None:
    paths = ["datapackage/csvw-metadata.json", "datapackage/data/releases.csv", "datapackage/datapackage.json"]
    assert EXPORTER.views(paths) == [["datapackage/datapackage.json"]]
