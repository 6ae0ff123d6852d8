"""Packages in parts, compressed and plain: no false alarm whatever the releases; rows in the wrong part are found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from govdata.conformance.datapackage import conformance, keys
from govdata.inputs import find
from govdata.pipeline import validate
from govdata.shard import Settings
from govdata.source import Source
from tests.packages import PLAIN, WHOLE, release, write
from tests.strategies import datasets

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.model.release import Release

QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
OPTIONS: list[dict[str, Any]] = [
    {},
    {"version": "1"},
    {"compression": "gzip"},
    {"parquet": "yes", "compression": "gzip"},
]
MANY = [release(id=f"r{n}", title=f"Title {n}", keywords=["a", f"k{n}"]) for n in range(6)]


def found(descriptor: Path) -> list[str]:
    name = descriptor.parent.as_posix() + "/"
    return [f"{f.code} {str(f.place).replace(name, '')}" for f in conformance(Source.of(descriptor)).findings]


def validated(descriptor: Path) -> list[str]:
    name = descriptor.parent.as_posix() + "/"
    results = validate(find([str(descriptor)]), Settings())
    return [
        f"{f.code} {str(f.place).replace(name, '')}" for one in results for f in one.findings if f.severity == "error"
    ]


@pytest.mark.parametrize("options", OPTIONS, ids=str)
@settings(max_examples=20, suppress_health_check=QUIET)
@given(releases=datasets(), shards=st.integers(1, 3))
def test_nothing_is_said_of_what_we_write(
    tmp_path_factory: pytest.TempPathFactory, options: dict[str, str], releases: list[Release], shards: int
) -> None:
    descriptor = write(tmp_path_factory.mktemp("p"), releases, shards=shards, **options)
    assert found(descriptor) == []
    assert [one for one in validated(descriptor) if one[2] == "7"] == []


def changed(descriptor: Path, change: Any) -> None:  # noqa: ANN401  # a function of the descriptor
    told = json.loads(descriptor.read_bytes())
    change({resource["name"]: resource for resource in told["resources"]})
    descriptor.write_text(json.dumps(told))


def test_parts_in_another_order_are_rows_in_the_wrong_part(tmp_path: Path) -> None:
    descriptor = write(tmp_path, MANY, shards=3)
    changed(descriptor, lambda told: told["keywords"]["path"].reverse())
    expected = ["GD772 data/keywords-00002.csv:2 [release_id]", "GD772 data/keywords-00000.csv:2 [release_id]"]
    assert sorted(found(descriptor)) == sorted(validated(descriptor)) == sorted(expected)


def test_a_row_that_was_moved_is_found_at_its_record_with_the_place_where_it_belongs(tmp_path: Path) -> None:
    descriptor = write(tmp_path, MANY, shards=3)
    one, other = (descriptor.parent / "data" / f"keywords-0000{n}.csv" for n in (0, 2))
    lines = one.read_bytes().splitlines(keepends=True)
    one.write_bytes(b"".join(lines[:-1]))
    other.write_bytes(other.read_bytes() + lines[-1])
    finding = next(f for f in conformance(Source.of(descriptor)).findings if f.code == "GD772")
    assert str(finding.place).endswith("keywords-00002.csv:6 [release_id]")
    assert str(finding.related[0].place).endswith("releases-00000.csv:3")
    assert finding.record == "r1"


def test_a_key_of_one_part_may_not_stand_in_another(tmp_path: Path) -> None:
    descriptor = write(tmp_path, MANY, shards=2)
    one, other = (descriptor.parent / "data" / f"releases-0000{n}.csv" for n in (0, 1))
    other.write_bytes(other.read_bytes() + one.read_bytes().splitlines(keepends=True)[1])
    assert [line for line in found(descriptor) if "GD750" not in line] == ["GD770 data/releases-00001.csv:5"]
    assert validated(descriptor) == ["GD770 data/releases-00001.csv:5"]


@pytest.mark.parametrize("form", ["none", "gzip"])
def test_a_file_that_was_changed_so_that_nothing_else_is_wrong_is_told_by_its_digest(tmp_path: Path, form: str) -> None:
    descriptor = write(tmp_path, [PLAIN, WHOLE], compression=form, parquet="yes")
    for name in (f"data/keywords.csv{'.gz' if form == 'gzip' else ''}", "parquet/keywords.parquet"):
        path = descriptor.parent / name
        content = path.read_bytes()
        path.write_bytes(content.replace(b"harbour", b"harbors") if b"harbour" in content else content[:-1] + b"?")
        assert f"GD750 {name}" in found(descriptor)
        path.write_bytes(content)
    assert found(descriptor) == []


def test_a_compressed_file_that_is_cut_off_is_told_once(tmp_path: Path) -> None:
    descriptor = write(tmp_path, MANY, compression="gzip")
    path = descriptor.parent / "data" / "keywords.csv.gz"
    path.write_bytes(path.read_bytes()[:-20])
    assert validated(descriptor) == ["GD001 data/keywords.csv.gz"]


def test_of_many_lost_keys_a_bounded_number_is_looked_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "_SUSPECTS", 3)
    descriptor = write(tmp_path, MANY)
    path = descriptor.parent / "data" / "keywords.csv"
    path.write_bytes(path.read_bytes().replace(b"\r\nr", b"\r\nx"))
    assert [line.partition(" ")[0] for line in found(descriptor) if "GD750" not in line] == ["GD771"] * 3
