"""Packages of others: what they may say, what is found of it, and what is named as not judged."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from frictionless import Package

from govdata.conformance.datapackage import conformance
from govdata.inputs import find
from govdata.pipeline import validate
from govdata.shard import Settings
from govdata.source import Source

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.conformance.datapackage import Verdict

CITIES = "id,name,twin,founded\n1,Selm,,1906-01-02\n2,Quay,1,2001-12-31\n"
FIELDS: list[dict[str, Any]] = [
    {"name": "id", "type": "integer", "constraints": {"minimum": 1}},
    {"name": "name", "type": "string", "constraints": {"required": True, "maxLength": 5}},
    {"name": "twin", "type": "integer"},
    {"name": "founded", "type": "date", "constraints": {"minimum": "1900-01-01"}},
]
SCHEMA: dict[str, Any] = {
    "fields": FIELDS,
    "primaryKey": "id",
    "foreignKeys": [{"fields": "twin", "reference": {"resource": "", "fields": "id"}}],
}


def package(folder: Path, text: str | bytes = CITIES, **resource: Any) -> Path:  # noqa: ANN401  # any JSON value
    """A package of one table."""
    (folder / "cities.csv").write_bytes(text.encode() if isinstance(text, str) else text)
    told = {"name": "cities", "path": "cities.csv", "schema": SCHEMA} | resource
    return described(folder, {"name": "p", "resources": [{k: v for k, v in told.items() if v is not None}]})


def described(folder: Path, told: object) -> Path:
    (folder / "datapackage.json").write_text(json.dumps(told))
    return folder / "datapackage.json"


def verdict(descriptor: Path) -> Verdict:
    return conformance(Source.of(descriptor))


def found(descriptor: Path) -> list[str]:
    """Code, file with record and column, and pointer of each finding; lines of the descriptor are left out."""
    name = descriptor.parent.as_posix() + "/"
    findings = verdict(descriptor).findings
    places = [f.place.source if f.place.column else str(f.place) for f in findings]
    return [f"{f.code} {at.replace(name, '')} {f.pointer}".rstrip() for f, at in zip(findings, places, strict=True)]


def schema(**members: Any) -> dict[str, Any]:  # noqa: ANN401
    return SCHEMA | members


def test_a_sound_package_of_others_is_left_in_peace_by_both(tmp_path: Path) -> None:
    descriptor = package(tmp_path)
    assert found(descriptor) == []
    assert verdict(descriptor).foreign
    assert Package(str(descriptor)).validate().valid


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (CITIES.replace("2,Quay,1", "2,Quay,9"), ["GD771 cities.csv:3 [twin] /resources/0/schema/foreignKeys/0"]),
        (CITIES.replace("2,Quay", "01,Quay"), ["GD770 cities.csv:3 /resources/0/schema/primaryKey"]),
        (
            CITIES.replace("2,Quay", ",Quay"),
            ["GD765 cities.csv:3 [id] /resources/0/schema/fields/0/constraints/required"],
        ),
        (
            CITIES.replace("Selm", "Selmstadt"),
            ["GD769 cities.csv:2 [name] /resources/0/schema/fields/1/constraints/maxLength"],
        ),
        (
            CITIES.replace("1906", "1806"),
            ["GD769 cities.csv:2 [founded] /resources/0/schema/fields/3/constraints/minimum"],
        ),
        (
            CITIES.replace("1906-01-02", "02.01.1906"),
            ["GD766 cities.csv:2 [founded] /resources/0/schema/fields/3/type"],
        ),
        ("name,id,twin,founded\nSelm,1,,\nQuay,2,1,\n", ["GD764 cities.csv:1 /resources/0/schema/fields"]),
        (CITIES.partition("\n")[2], ["GD764 cities.csv:1 /resources/0/schema/fields"]),
        (CITIES + "\n", ["GD107 cities.csv:4 /resources/0"]),
        (CITIES.encode("utf-16"), ["GD763 cities.csv /resources/0/encoding"]),
        (CITIES.replace(",", "\t"), ["GD763 cities.csv:1 /resources/0/dialect"]),
        ("\ufeff" + CITIES, []),
        (CITIES.replace("\n", "\r\n"), []),
    ],
)
def test_a_fault_is_found_at_its_record_with_what_it_breaks(
    tmp_path: Path, text: str | bytes, faults: list[str]
) -> None:
    assert found(package(tmp_path, text)) == faults


SEMICOLONS = CITIES.replace(",", ";")
ALLOWED: list[tuple[str | bytes, dict[str, Any]]] = [
    (SEMICOLONS, {"dialect": {"delimiter": ";"}}),
    (SEMICOLONS, {"dialect": {"csv": {"delimiter": ";"}}}),
    (CITIES.replace(",", "\t"), {"format": "tsv"}),
    (CITIES.partition("\n")[2], {"dialect": {"header": False}}),
    (CITIES.replace("Selm,,", "Selm,-,"), {"dialect": {"nullSequence": "-"}}),
    ("# a note\n" + CITIES, {"dialect": {"commentChar": "#"}}),
    (CITIES.replace(",", ", "), {"dialect": {"skipInitialSpace": True}}),
    (CITIES.replace("Selm", "Sélm").encode("cp1252"), {"encoding": "windows-1252"}),
    (CITIES.replace("Selm,,", "Selm,NA,"), {"schema": schema(missingValues=["", "NA"])}),
    (CITIES.replace("Selm,,", "Selm,NA,"), {"schema": schema(missingValues=[{"value": "NA", "label": "not said"}])}),
    ("name,id\nSelm,1\n", {"schema": schema(fieldsMatch="partial")}),
    ("name,id,more,founded,twin\nSelm,1,x,,\n", {"schema": schema(fieldsMatch=["subset"])}),
    ("founded,twin,id,name\n,,1,Selm\n", {"schema": schema(fieldsMatch="equal")}),
    ("anything,at all\n1,2\n", {"schema": None}),
    ("{}", {"schema": None, "path": "cities.csv", "format": "json"}),
    (CITIES, {"schema": schema(uniqueKeys=[["name"]])}),
    (CITIES, {"schema": {"fields": [FIELDS[0] | {"constraints": {"unique": True}}, *FIELDS[1:]]}}),
]


@pytest.mark.parametrize(("text", "resource"), ALLOWED, ids=range(len(ALLOWED)))
def test_what_the_standard_allows_is_no_fault(tmp_path: Path, text: str | bytes, resource: dict[str, Any]) -> None:
    assert found(package(tmp_path, text, **resource)) == []


NAMED: list[tuple[dict[str, Any], str]] = [
    (
        {"schema": schema(fields=[FIELDS[0] | {"type": "colour"}, *FIELDS[1:]])},
        "GD761 datapackage.json /resources/0/schema/fields/0/type",
    ),
    (
        {"schema": schema(fields=[*FIELDS[:3], FIELDS[3] | {"constraints": {"jsonSchema": {}}}])},
        "GD761 datapackage.json /resources/0/schema/fields/3/constraints/jsonSchema",
    ),
    (
        {"schema": schema(fields=[*FIELDS[:3], FIELDS[3] | {"constraints": {"roundness": 3}}])},
        "GD762 datapackage.json /resources/0/schema/fields/3",
    ),
    (
        {"schema": schema(fields=[FIELDS[0], FIELDS[1] | {"constraints": {"pattern": r"\p{L}+"}}, *FIELDS[2:]])},
        "GD762 datapackage.json /resources/0/schema/fields/1",
    ),
    (
        {"schema": schema(fields=[FIELDS[0], FIELDS[1] | {"constraints": {"pattern": 7}}, *FIELDS[2:]])},
        "GD761 datapackage.json /resources/0/schema/fields/1/constraints/pattern",
    ),
    ({"dialect": {"headerRows": [0]}}, "GD761 datapackage.json /resources/0/dialect/headerRows/0"),
    ({"dialect": {"headerLines": [2]}}, "GD762 datapackage.json /resources/0/dialect/headerLines"),
    ({"dialect": {"lineTerminator": "|"}}, "GD762 datapackage.json /resources/0/dialect/lineTerminator"),
    ({"path": []}, "GD761 datapackage.json /resources/0/path"),
    ({"encoding": "klingon"}, "GD762 datapackage.json /resources/0/encoding"),
    ({"format": "xlsx"}, "GD762 datapackage.json /resources/0/schema"),
    ({"hash": "crc99:00"}, "GD762 cities.csv /resources/0/path"),
    ({"data": [{"id": 1}]}, "GD761 datapackage.json /resources/0"),
    ({"path": None}, "GD761 datapackage.json /resources/0"),
    ({"path": ["cities.csv", "https://a.example/cities.csv"]}, "GD761 datapackage.json /resources/0/path"),
    ({"path": "./cities.csv"}, "GD761 datapackage.json /resources/0/path"),
    ({"bytes": 3}, "GD750 cities.csv /resources/0/path"),
    ({"hash": "sha256:00"}, "GD750 cities.csv /resources/0/path"),
    ({"hash": "d41d8cd98f00b204e9800998ecf8427e"}, "GD750 cities.csv /resources/0/path"),
    ({"path": "../cities.csv"}, "GD756 datapackage.json /resources/0/path"),
    ({"path": "https://a.example/cities.csv"}, "GD762 datapackage.json /resources/0/path"),
    ({"path": "gone.csv"}, "GD751 gone.csv /resources/0/path"),
    ({"schema": "gone.json"}, "GD761 datapackage.json /resources/0/schema"),
    ({"schema": schema(primaryKey=["no"])}, "GD761 datapackage.json /resources/0/schema/primaryKey"),
    ({"schema": schema(fields=7)}, "GD761 datapackage.json /resources/0/schema/fields"),
    (
        {"schema": schema(fields=[FIELDS[0] | {"constraints": {"minimum": "x"}}, *FIELDS[1:]])},
        "GD761 datapackage.json /resources/0/schema/fields/0/constraints",
    ),
    (
        {"schema": schema(foreignKeys=[{"fields": "twin", "reference": {"resource": "no", "fields": "id"}}])},
        "GD761 datapackage.json /resources/0/schema/foreignKeys/0/reference",
    ),
    (
        {"schema": schema(foreignKeys=[{"fields": "twin", "reference": {"resource": "", "fields": "no"}}])},
        "GD761 datapackage.json /resources/0/schema/foreignKeys/0/reference/fields",
    ),
    ({"dialect": {"quoteChar": ","}}, "GD761 datapackage.json /resources/0/dialect/quoteChar"),
    ({"dialect": {"quoteChar": "''"}}, "GD761 datapackage.json /resources/0/dialect/quoteChar"),
    ({"dialect": {"delimiter": "::"}}, "GD762 datapackage.json /resources/0/dialect/delimiter"),
]


@pytest.mark.parametrize(("resource", "finding"), NAMED, ids=range(len(NAMED)))
def test_what_is_wrong_in_a_descriptor_or_not_judged_is_named_once(
    tmp_path: Path, resource: dict[str, Any], finding: str
) -> None:
    assert found(package(tmp_path, **resource)) == [finding]


@pytest.mark.parametrize(
    ("members", "pointer"),
    [
        ({"title": 7}, "/title"),
        ({"licenses": []}, "/licenses"),
        ({"licenses": [{"title": "free"}]}, "/licenses/0"),
        ({"resources": []}, "/resources"),
        ({"resources": [7]}, "/resources/0"),
    ],
)
def test_what_is_said_of_the_package_is_by_the_standard(tmp_path: Path, members: dict[str, Any], pointer: str) -> None:
    descriptor = package(tmp_path)
    told = json.loads(descriptor.read_bytes()) | members
    assert found(described(tmp_path, told)) == [f"GD761 datapackage.json {pointer}"]


def test_keys_between_tables_in_several_files_are_compared_as_values(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id,kind\n1,x\n")
    (tmp_path / "b.csv").write_text("id,kind\n2,y\n")
    (tmp_path / "uses.csv").write_text("of,kind\n01,x\n2,y\n2,x\n,x\n2,x\n")
    fields = [{"name": "id", "type": "integer"}, {"name": "kind", "type": "string"}]
    key = {"fields": ["of", "kind"], "reference": {"resource": "things", "fields": ["id", "kind"]}}
    uses = [{"name": "of", "type": "integer"}, {"name": "kind", "type": "string"}]
    things = {"name": "things", "path": ["a.csv", "b.csv"], "schema": {"fields": fields, "primaryKey": ["id"]}}
    told = {
        "resources": [{"name": "uses", "path": "uses.csv", "schema": {"fields": uses, "foreignKeys": [key]}}, things]
    }
    descriptor = described(tmp_path, told)
    assert found(descriptor) == ["GD771 uses.csv:4 [kind] /resources/0/schema/foreignKeys/0"]
    finding = verdict(descriptor).findings[0]
    assert (finding.record, finding.message) == ("2, x", "`2, x`: there is no such row in `things`; 2 rows refer to it")
    assert [str(one.place).rpartition("/")[2] for one in finding.related] == ["uses.csv:6 [kind]"]


def test_a_schema_may_stand_in_a_file_of_the_package(tmp_path: Path) -> None:
    (tmp_path / "cities.json").write_text(json.dumps(SCHEMA))
    descriptor = package(tmp_path, CITIES.replace("2,Quay,1", "2,Quay,9"), schema="cities.json")
    assert found(descriptor) == ["GD771 cities.csv:3 [twin] /resources/0/schema/foreignKeys/0"]


def test_references_to_a_table_that_cannot_be_read_are_not_judged(tmp_path: Path) -> None:
    descriptor = package(tmp_path)
    told = json.loads(descriptor.read_bytes())
    other = {"name": "other", "path": "other.csv", "schema": {"fields": [{"name": "id", "type": "integer"}]}}
    told["resources"].append(other)
    told["resources"][0]["schema"] = schema(
        foreignKeys=[{"fields": "id", "reference": {"resource": "other", "fields": "id"}}]
    )
    assert found(described(tmp_path, told)) == ["GD751 other.csv /resources/1/path"]
    (tmp_path / "other.csv").write_text("name\nSelm\n")
    assert found(descriptor) == ["GD764 other.csv:1 /resources/1/schema/fields"]


def test_many_faults_of_a_file_are_told_up_to_a_number(tmp_path: Path) -> None:
    text = "id,name,twin,founded\n" + "".join(f"{n},Selm,,x\n" for n in range(1, 3000))
    findings = verdict(package(tmp_path, text)).findings
    assert [f.code for f in findings].count("GD766") == 1000
    assert [f.code for f in findings][-1] == "GD006"


def test_validate_asks_no_release_of_a_package_that_holds_none(tmp_path: Path) -> None:
    descriptor = package(tmp_path, CITIES.replace("2,Quay,1", "2,Quay,9"))
    for name in (descriptor, tmp_path):
        results = list(validate(find([str(name)]), Settings()))
        assert [f.code for result in results for f in result.findings] == ["GD771"]
        assert sum(result.records for result in results) == 0


def test_what_is_no_package_is_left_to_its_reader(tmp_path: Path) -> None:
    for content in (b"[", b"7", b"{}"):
        source = Source(name="datapackage.json", content=content)
        assert not conformance(source).findings
    assert not conformance(Source.of(tmp_path / "gone.json")).findings


def test_the_format_of_a_table_is_told_by_the_name_of_its_file(tmp_path: Path) -> None:
    descriptor = package(tmp_path, path="cities.tsv")
    (tmp_path / "cities.tsv").write_text(CITIES.replace(",", "\t"))
    assert found(descriptor) == []


def test_columns_without_a_schema_have_names_of_their_own(tmp_path: Path) -> None:
    assert found(package(tmp_path, "a,a,\n1,2,3\n", schema=None)) == [
        "GD764 cities.csv:1 /resources/0",
        "GD764 cities.csv:1 [a] /resources/0",
    ]


def test_references_to_data_that_is_not_judged_are_not_judged(tmp_path: Path) -> None:
    key = {"fields": "twin", "reference": {"resource": "inline", "fields": "id"}}
    descriptor = package(tmp_path, schema=schema(foreignKeys=[key]))
    told = json.loads(descriptor.read_bytes())
    told["resources"].append({"name": "inline", "path": "inline.xlsx", "schema": {"fields": [FIELDS[0]]}})
    (tmp_path / "inline.xlsx").write_bytes(b"PK")
    assert found(described(tmp_path, told)) == ["GD762 datapackage.json /resources/1/schema"]
