"""The descriptor of a data package: Data Package v2.0, or v1.0 for tools that know no other.

https://datapackage.org/standard/data-package/ and `data-resource`, `table-schema`, `table-dialect` beside it. What is
not written, and why: `fieldsMatch` (prose and profile disagree on its type), `uniqueKeys` and labelled `missingValues`
(not enforced, or refused by tools that are about), `bytes` and `hash` of a resource in several files (no agreed
meaning).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final
from uuid import NAMESPACE_URL, uuid5

import orjson

from govdata.codes import NAMESPACE, SCHEMA_ORG
from govdata.vocab.tables import BY_NAME, TABLES
from govdata.vocab.tables_forms import codes_of, form_of
from govdata.vocab.tables_texts import description, title

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.dataset import Dataset
    from govdata.vocab.tables import Column, Table

    Json = dict[str, Any]
    #: A file of a table: path in the package, bytes, SHA-256.
    Digest = tuple[str, int, str]
    Keys = list[tuple[tuple[str, ...], Table]]

__all__ = ["PROFILE", "descriptor", "references", "referred", "schema_files", "table_of", "table_schema"]

PROFILE: Final = "https://datapackage.org/profiles/2.0/datapackage.json"
_TABLE_PROFILE: Final = "https://datapackage.org/profiles/2.0/tableschema.json"

_DIALECT: Final = {
    "delimiter": ",",
    "lineTerminator": "\r\n",
    "quoteChar": '"',
    "doubleQuote": True,
    "skipInitialSpace": False,
    "header": True,
}
_PART = re.compile(r"(?:.*/)?([a-z_]+?)(?:-[0-9]{5,})?\.(?:csv(?:\.gz)?|parquet)")


def table_of(path: str) -> str:
    """The name of the table that a data file of ours holds; empty for another file."""
    found = _PART.fullmatch(path)
    return found[1] if found and found[1] in BY_NAME else ""


def descriptor(dataset: Dataset, files: Mapping[str, Sequence[Digest]], about: Mapping[str, Any]) -> Json:
    """The descriptor of a package: the files of each table, and what there is to say `about` it.

    `about` has `version` ("2" or "1") and `languages`, and may have the `publishers` of the releases, and `twins`, the
    files of the same tables as Parquet.
    """
    version, publishers, twins = about["version"], about.get("publishers", ()), about.get("twins", {})
    listed = [file for parts in files.values() for file in parts]
    head: Json = {"$schema": PROFILE} if version == "2" else {"profile": "tabular-data-package"}
    told: Json = {
        "name": re.sub(r"[^a-z0-9._-]+", "-", dataset.name.lower()).strip("-") or "releases",
        "id": f"urn:uuid:{_identity(listed)}",
        "title": dataset.title,
        "description": dataset.description,
        "version": dataset.version,
        "homepage": dataset.homepage,
        "languages": list(about["languages"]),
        "licenses": _licenses(dataset.license, version),
        "sources": [_linked(publisher, version) for publisher in publishers],
        "contributors": [_linked(publisher, version) | _ROLES[version] for publisher in publishers],
        "resources": [
            _resource(table, files[table.name], version) | _twin(twins.get(table.name, ())) for table in TABLES
        ],
    }
    return head | {name: value for name, value in told.items() if value}


def _identity(files: Sequence[Digest]) -> str:
    """The same data, the same id: RFC 9562, section 5.5, over the files' names and digests."""
    names = "\n".join(f"{path} {digest}" for path, _, digest in files)
    return str(uuid5(uuid5(NAMESPACE_URL, f"{NAMESPACE}datapackage"), names))


def _licenses(licence: str, version: str) -> list[Json]:
    if not licence:
        return []
    if ":" in licence:
        return [{"path": _path(licence, version)}]
    named = {"name": licence} if re.fullmatch(r"[-a-zA-Z0-9._]+", licence) else {}
    return [named | {"path": f"https://spdx.org/licenses/{licence}.html", "title": licence}]


#: Who publishes a release is its author; who made the package, nobody said.
_ROLES: Final[Mapping[str, Json]] = {"2": {"roles": ["author"]}, "1": {"role": "author"}}


def _linked(publisher: Mapping[str, Any], version: str) -> Json:
    """A publisher as a source or contributor: `title` and `path` mean the same for both, in either version."""
    told = {"title": publisher["name"], "path": _path(publisher.get("url") or "", version)}
    return {name: value for name, value in told.items() if value}


def _path(url: str, version: str) -> str:
    """A URL as a version has it: v1 lets no two dots stand in a row, and `%2E` is a dot (RFC 3986, section 2.3)."""
    return url.replace("..", ".%2E") if version == "1" else url


def _twin(files: Sequence[Digest]) -> Json:
    """The Parquet files of a table, beside the standard's properties: a resource would ask tools for more than CSV."""
    return {"govdata:parquet": _listed(files)} if files else {}


def _listed(files: Sequence[Digest]) -> list[Json]:
    return [{"path": path, "bytes": size, "hash": f"sha256:{digest}"} for path, size, digest in files]


def _resource(table: Table, files: Sequence[Digest], version: str) -> Json:
    kind = {"type": "table"} if version == "2" else {"profile": "tabular-data-resource"}
    told: Json = {"title": table.title, "description": table.says}
    form: Json = {"format": "csv", "mediatype": "text/csv", "encoding": "utf-8"}
    schema: Json = {"dialect": dict(_DIALECT), "schema": table_schema(table, version)}
    return {"name": table.name} | kind | told | _stored(files) | form | schema


def _stored(files: Sequence[Digest]) -> Json:
    if len(files) == 1:
        path, size, digest = files[0]
        return {"path": path, "bytes": size, "hash": f"sha256:{digest}"}
    return {"path": [path for path, _, _ in files], "govdata:files": _listed(files)}


def table_schema(table: Table, version: str = "2") -> Json:
    """The Table Schema of a table."""
    schema: Json = {
        "fields": [_field(table, column, version) for column in table.columns],
        "primaryKey": list(table.key),
    }
    if keys := [_foreign_key(table, columns, target, version) for columns, target in references(table)]:
        schema["foreignKeys"] = keys
    return schema


def schema_files() -> dict[str, bytes]:
    """The published table schemas, by file name: for those who make or check such tables without govdata."""
    return {f"tables/{table.name}.json": _schema_file(table) for table in TABLES}


def _schema_file(table: Table) -> bytes:
    told = {"$schema": _TABLE_PROFILE, "name": table.name, "title": table.title, "description": table.says}
    return orjson.dumps(told | table_schema(table), option=orjson.OPT_INDENT_2) + b"\n"


def _field(table: Table, column: Column, version: str) -> Json:
    field: Json = {
        "name": column.name,
        "type": form_of(column).type,
        "title": title(column),
        "description": description(table, column),
    }
    if column.term:
        field["rdfType"] = SCHEMA_ORG + column.term
    codes = codes_of(column)
    if codes and version == "2":
        field["categories"] = [{"value": code.code, "label": code.en} for code in codes.codes]
    if constraints := _constraints(column):
        field["constraints"] = constraints
    return field


def _constraints(column: Column) -> Json:
    form, codes = form_of(column), codes_of(column)
    told: Json = {
        "required": True if column.required else None,
        "pattern": form.pattern or None,
        "minimum": form.minimum,
        "maximum": form.maximum,
        "enum": list(codes.values) if codes else None,
    }
    return {name: value for name, value in told.items() if value is not None}


def references(table: Table) -> Keys:
    """The foreign keys of a table: its columns, and the table they refer to.

    A required id of a part stands with the release's id, which proves that both are of one release; that key makes a
    key for the release alone needless.
    """
    parts = [column for column in table.columns if column.kind == "part-id" and column.refers]
    keys: Keys = [(("release_id", c.name) if c.required else (c.name,), BY_NAME[c.refers]) for c in parts]
    if any(len(columns) > 1 for columns, _ in keys):
        return keys
    singles = [c for c in table.columns if c.refers and c.kind != "part-id" and c.refers != table.name]
    return [*(((c.name,), BY_NAME[c.refers]) for c in singles), *keys]


def referred(columns: Sequence[str], target: Table) -> list[str]:
    """The columns of the table referred to, in the order of the columns that refer."""
    return ["release_id", target.columns[0].name] if len(columns) > 1 else [target.columns[0].name]


def _foreign_key(table: Table, columns: Sequence[str], target: Table, version: str) -> Json:
    resource: Json = {"resource": target.name}
    if target is table:
        # A table that refers to itself: v2 leaves the name out, v1 wants it empty.
        resource = {} if version == "2" else {"resource": ""}
    return {"fields": list(columns), "reference": resource | {"fields": referred(columns, target)}}
