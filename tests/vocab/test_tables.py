"""The layout of the tables: its laws, and that it has a column for every field of the model."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, get_args

import pytest
from jsonschema import Draft7Validator

from govdata.dataset import Dataset
from govdata.model import patterns
from govdata.model.release import Release
from govdata.model.types import Record
from govdata.vocab.csvw import group, table_in_file
from govdata.vocab.datapackage import references, referred, schema_files, table_of, table_schema
from govdata.vocab.tables import BY_NAME, TABLES, Table
from govdata.vocab.tables_forms import FORMS, codes_of, form_of, portable
from govdata.vocab.tables_page import page
from govdata.vocab.tables_texts import MODELS, description, title
from tests.environment import ROOT, standards

if TYPE_CHECKING:
    from collections.abc import Iterator

KEYS = ("own", "owner", "record", "position", "key")
COLUMNS = [(table, column) for table in TABLES for column in table.columns]


def leaves(annotation: object, path: str = "") -> Iterator[str]:
    """The dotted paths of all values in a class of the model, lists and mappings told like what they hold."""
    inner = [a for a in get_args(annotation) if isinstance(a, type) and issubclass(a, Record)]
    if isinstance(annotation, type) and issubclass(annotation, Record):
        for name, field in annotation.model_fields.items():
            yield from leaves(field.annotation, f"{path}.{name}".lstrip("."))
    elif inner:
        yield from leaves(inner[0], path)
    else:
        yield path


def held(table: Table) -> Iterator[str]:
    """The paths of the values that a table's columns hold, from the release on."""
    at = ".".join(filter(None, [next(iter(place(table)), ""), table.path]))
    for column in table.columns:
        if column.take in {"own", "field"} or (column.take == "record" and column.field):
            yield f"{at}.{column.field}".lstrip(".")
        elif column.take == "member":
            yield at


def place(table: Table) -> Iterator[str]:
    if table.of and table.of != "releases":
        yield BY_NAME[table.of].path


def test_every_field_of_the_model_has_one_column() -> None:
    columns = [path for table in TABLES for path in held(table)]
    # The publisher's id stands in `releases` too, where it refers to `publishers`.
    columns.remove("publisher.id")
    assert sorted(columns) == sorted(leaves(Release))


def test_keys_come_first_and_fields_in_the_order_of_the_model() -> None:
    for table in TABLES:
        takes = [column.take for column in table.columns]
        keys = [take for take in takes if take in KEYS]
        assert takes[: len(keys)] == keys == sorted(keys, key=KEYS.index)
        if table.model and table.name != "publishers":
            fields = [column.field.partition(".")[0] for column in table.columns if column.take == "field"]
            order = [name for name in MODELS[table.model].model_fields if name in fields]
            # `place` and `provenance` may be absent as a whole and stand last.
            assert [name for name in dict.fromkeys(fields) if name != "place"] == [n for n in order if n != "place"]


def test_what_is_required_in_the_model_is_required_in_the_table_and_what_is_stated_has_a_default() -> None:
    for table, column in COLUMNS:
        if table.model and column.take == "field" and "." not in column.field:
            field = MODELS[table.model].model_fields[column.field]
            # A pointer may be the empty text, which is an empty cell.
            required = field.is_required() and not form_of(column).blank
            assert (column.required, column.stated) in {(required, False), (True, not required)}, (
                table.name,
                column.name,
            )


def test_codes_are_those_of_the_model() -> None:
    for table, column in COLUMNS:
        codes = codes_of(column)
        if codes and "." not in column.field:
            annotation = MODELS[table.model].model_fields[column.field].annotation
            literal = next((a for a in get_args(annotation) if get_args(a)), annotation)
            assert codes.values == get_args(literal)


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=lambda thing: thing.name)
def test_a_column_says_what_it_is(table: Table, column: object) -> None:
    found = next(c for c in table.columns if c is column)
    assert title(found)[0].isupper()
    assert description(table, found).endswith(".")


def test_a_foreign_key_has_as_many_columns_as_what_it_refers_to_and_that_is_unique() -> None:
    for table in TABLES:
        for columns, target in references(table):
            assert len(columns) == len(referred(columns, target))
            assert target.key[0] in referred(columns, target)


def test_tables_that_are_referred_to_come_before_those_that_refer() -> None:
    for n, table in enumerate(TABLES):
        assert all(TABLES.index(target) <= n for _, target in references(table))


def test_patterns_mean_the_same_in_the_language_of_table_schema() -> None:
    for form in FORMS.values():
        assert not re.search(r"\(\?|^\^|\$$", form.pattern)
    assert re.fullmatch(portable(patterns.TARGET), "https://a.example/x")
    assert re.fullmatch(f"^{portable(patterns.TARGET)}$", "a b") is None


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_table_schema_fits_the_official_profile(table: Table) -> None:
    profile = json.loads(standards("datapackage", "profiles-2.0", "tableschema.json").read_bytes())
    assert list(Draft7Validator(profile).iter_errors(table_schema(table))) == []


def test_the_published_table_schemas_are_those_of_the_layout() -> None:
    folder = ROOT / "schemas" / "v1"
    published = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.glob("tables/*")}
    assert published == schema_files()


def test_the_page_of_the_format_shows_the_tables_as_they_are() -> None:
    text = (ROOT / "docs" / "formats" / "datapackage.md").read_text(encoding="utf-8")
    assert page(text) == text


def test_a_page_without_a_place_for_the_tables_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for the tables"):
        page("# Data package\n")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("data/event_participants.csv", "event_participants"),
        ("actors-00012.csv", "actors"),
        ("data/other.csv", ""),
        ("datapackage.json", ""),
        ("actors.csv.bak", ""),
    ],
)
def test_a_file_tells_its_table_by_its_name(path: str, name: str) -> None:
    assert table_of(path) == name


def test_csvw_notes_the_key_that_may_be_empty_beside_the_keys() -> None:
    files = {table.name: f"data/{table.name}.csv" for table in TABLES}
    told = table_in_file("actors", files)
    schema = told["tableSchema"]
    assert [note["columnReference"] for note in told["notes"]] == [["organization_id"]]
    assert schema["foreignKeys"] == [
        {
            "columnReference": ["release_id"],
            "reference": {"resource": "data/releases.csv", "columnReference": ["release_id"]},
        }
    ]


@pytest.mark.parametrize(
    ("dataset", "told"),
    [
        (Dataset(), {}),
        (Dataset(title="T", license="CC-BY-4.0"), {"dc:title": "T", "dc:license": "CC-BY-4.0"}),
        (Dataset(license="https://a.example/"), {"dc:license": {"@id": "https://a.example/"}}),
    ],
    ids=["bare", "named", "by address"],
)
def test_csvw_says_of_the_dataset_what_the_configuration_says(dataset: Dataset, told: dict[str, object]) -> None:
    assert {name: value for name, value in group(dataset).items() if name.startswith("dc:")} == told
