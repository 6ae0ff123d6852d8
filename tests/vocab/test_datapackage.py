from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft7Validator

from govdata.dataset import Dataset
from govdata.vocab.datapackage import descriptor
from govdata.vocab.tables import TABLES
from tests.environment import standards

FILES = {table.name: [(f"data/{table.name}.csv", 10, "0" * 64)] for table in TABLES}


def described(dataset: Dataset, version: str = "2", files: dict[str, Any] | None = None) -> dict[str, Any]:
    return descriptor(dataset, files or FILES, {"version": version, "languages": ["en"]})


@pytest.mark.parametrize("version", ["1", "2"])
@pytest.mark.parametrize(
    "dataset",
    [
        Dataset(),
        Dataset(name="Press: Releases!", title="Überschrift", license="GPL-2.0+"),
        Dataset(name="海", license="https://harbour.example/licence"),
        Dataset(name="a.b-c_1", license="CC-BY-4.0", homepage="https://harbour.example/", version="2.1.0"),
    ],
    ids=["bare", "odd name", "no latin name", "full"],
)
def test_a_descriptor_of_any_dataset_fits_the_official_profile(dataset: Dataset, version: str) -> None:
    profile = json.loads(standards("datapackage", f"profiles-{version}.0", "datapackage.json").read_bytes())
    found = described(dataset, version)
    assert [error.message for error in Draft7Validator(profile).iter_errors(found)] == []


@pytest.mark.parametrize(
    ("name", "written"),
    [("Press: Releases!", "press-releases"), ("海", "releases"), ("a.b-c_1", "a.b-c_1"), ("", "releases")],
)
def test_the_name_is_one_that_every_tool_takes(name: str, written: str) -> None:
    assert described(Dataset(name=name))["name"] == written


def test_what_the_configuration_does_not_say_is_left_out() -> None:
    assert list(described(Dataset())) == ["$schema", "name", "id", "languages", "resources"]


@pytest.mark.parametrize(
    ("license_of_data", "written"),
    [
        ("CC0-1.0", {"name": "CC0-1.0", "path": "https://spdx.org/licenses/CC0-1.0.html", "title": "CC0-1.0"}),
        ("GPL-2.0+", {"path": "https://spdx.org/licenses/GPL-2.0+.html", "title": "GPL-2.0+"}),
        ("https://harbour.example/l", {"path": "https://harbour.example/l"}),
    ],
)
def test_a_licence_is_named_where_its_name_is_one_for_data_packages(
    license_of_data: str, written: dict[str, str]
) -> None:
    assert described(Dataset(license=license_of_data))["licenses"] == [written]


def test_the_id_follows_from_the_data_alone() -> None:
    other = FILES | {"actors": [("data/actors.csv", 10, "1" * 64)]}
    ids = [described(Dataset(title=title), files=files)["id"] for title in "ab" for files in (FILES, other)]
    assert ids[0] == ids[2] != ids[1] == ids[3]


def test_a_table_in_several_files_has_its_digests_beside_the_standard_properties() -> None:
    parts = [(f"data/actors-0000{n}.csv", n, f"{n}" * 64) for n in (0, 1)]
    actors = described(Dataset(), files=FILES | {"actors": parts})["resources"][3]
    assert actors["path"] == ["data/actors-00000.csv", "data/actors-00001.csv"]
    assert actors["govdata:files"][1] == {"path": "data/actors-00001.csv", "bytes": 1, "hash": "sha256:" + "1" * 64}
    assert {"bytes", "hash"}.isdisjoint(actors)
