"""The same tables in the words of CSVW: W3C Metadata Vocabulary for Tabular Data, 17 December 2015.

A foreign key whose cells may be empty stands in `notes`: validators disagree on whether an empty cell refers to
anything. A table in several files is several tables of the group, each with keys to the files of its own shard. The
address of a compressed table is that of its text: CSVW knows no compression but that of HTTP, under which the address
is the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govdata.codes import SCHEMA_ORG
from govdata.vocab.datapackage import references, referred
from govdata.vocab.tables import BY_NAME
from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description, title

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govdata.dataset import Dataset
    from govdata.vocab.tables import Column, Table

    Json = dict[str, Any]

__all__ = ["group", "table_in_file"]


def group(dataset: Dataset) -> Json:
    """The table group without its tables."""
    told: Json = {"@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}]}
    about = {"dc:title": dataset.title, "dc:description": dataset.description, "dc:hasVersion": dataset.version}
    told |= {name: value for name, value in about.items() if value}
    if dataset.homepage:
        told["schema:url"] = {"@id": dataset.homepage}
    if ":" in dataset.license:
        told["dc:license"] = {"@id": dataset.license}
    elif dataset.license:
        told["dc:license"] = dataset.license
    return told | {"dialect": {"encoding": "utf-8", "lineTerminators": ["\r\n", "\n"], "header": True}}


def table_in_file(name: str, files: Mapping[str, str]) -> Json:
    """The description of a table, where `files` gives the path of each table of the same shard."""
    table = BY_NAME[name]
    schema: Json = {"columns": [_column(table, column) for column in table.columns], "primaryKey": list(table.key)}
    firm, loose = _foreign_keys(table, files)
    if firm:
        schema["foreignKeys"] = firm
    told: Json = {"url": files[name], "dc:title": table.title, "dc:description": table.says}
    if loose:
        told["notes"] = [{"dc:description": _LOOSE, **key} for key in loose]
    return told | {"tableSchema": schema}


def _column(table: Table, column: Column) -> Json:
    told: Json = {
        "name": column.name,
        "titles": column.name,
        "dc:title": title(column),
        "dc:description": description(table, column),
        "datatype": _datatype(column),
    }
    if column.term:
        told["propertyUrl"] = SCHEMA_ORG + column.term
    return told | ({"required": True} if column.required else {})


def _datatype(column: Column) -> Json | str:
    form, codes = form_of(column), codes_of(column)
    pattern = "|".join(codes.values) if codes else form.pattern
    told: Json = {"base": form.base, "format": pattern or None, "minimum": form.minimum, "maximum": form.maximum}
    found = {name: value for name, value in told.items() if value is not None}
    return found if len(found) > 1 else form.base


_LOOSE: Final = "A foreign key where the cell is not empty."


def _foreign_keys(table: Table, files: Mapping[str, str]) -> tuple[list[Json], list[Json]]:
    """The foreign keys, those apart whose cells may be empty."""
    required = {column.name for column in table.columns if column.required}
    keys: tuple[list[Json], list[Json]] = ([], [])
    for columns, target in references(table):
        reference = {"resource": files[target.name], "columnReference": referred(columns, target)}
        keys[not required.issuperset(columns)].append({"columnReference": list(columns), "reference": reference})
    return keys
