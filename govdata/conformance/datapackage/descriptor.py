"""The descriptor of a package as it is judged by: Data Package v2 and v1, read with care and without guessing.

What breaks the standard is told once at its JSON Pointer, and what hangs on it is not judged. What the standard allows
and we do not know is told as such.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import orjson

from govdata.conformance.datapackage import standard
from govdata.conformance.datapackage.cells import NULL
from govdata.conformance.datapackage.dialect import STRUCTURED, dialect_of
from govdata.conformance.datapackage.paths import Paths
from govdata.conformance.datapackage.resource import File, Inside, Resource, format_of, is_table
from govdata.conformance.datapackage.schema import Schema, schema_of
from govdata.source import Source
from govdata.vocab.datapackage import table_schema
from govdata.vocab.tables import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.conformance.datapackage.forms import Wrong
    from govdata.conformance.datapackage.report import Report

    Json = dict[str, Any]

__all__ = ["Package", "load"]

#: The largest descriptor: that of a package in ten thousand parts is smaller.
_LARGEST: Final = 1 << 26


@dataclass(slots=True, kw_only=True)
class Package:
    """A package: its resources by name; `ours` where it holds releases in our layout."""

    resources: dict[str, Resource]
    ours: bool


def load(source: Source, report: Report) -> Package | None:
    """The package of a descriptor; None where there is nothing to judge by, which the reader tells."""
    try:
        with source.open() as stream:
            told: Any = orjson.loads(stream.read(_LARGEST).removeprefix(b"\xef\xbb\xbf"))
    except (OSError, ValueError):
        return None
    if not source.is_among_others:
        return None
    if not isinstance(told, dict) or not isinstance(told.get("resources"), list):
        return None
    report.ours = _is_ours(told["resources"])
    return _Loading(source, report, told).package()


def _is_ours(resources: list[Any]) -> bool:
    """Whether there is a table of releases in our layout: most of its columns, or its name where no more is said."""
    found = next((one for one in resources if isinstance(one, dict) and one.get("name") == "releases"), None)
    if found is None:
        return False
    schema = found.get("schema")
    fields = schema.get("fields") if isinstance(schema, dict) else None
    if not isinstance(fields, list):
        return "schema" not in found
    columns = {column.name for column in BY_NAME["releases"].columns}
    named = {one.get("name") for one in fields if isinstance(one, dict) and isinstance(one.get("name"), str)}
    return 2 * len(columns & named) > len(columns)


class _Loading:
    """A descriptor being read."""

    def __init__(self, source: Source, report: Report, told: Json) -> None:
        self._source = source
        self._report = report
        self._told = told
        self._ours = report.ours
        self._version = standard.version_of(told)
        self._paths = Paths(source, report, self._version)

    def package(self) -> Package:
        """All resources that can be judged."""
        self._wrong(standard.package(self._version).wrong(self._told, ""))
        found: dict[str, Resource] = {}
        for n, one in enumerate(self._told["resources"]):
            resource = self._resource(one, f"/resources/{n}")
            if resource and resource.name in found:
                if not (self._ours and resource.name in BY_NAME):  # the reader says so of tables of ours
                    self._broken(f"{resource.at}/name", f"a second resource `{resource.name}`")
            elif resource:
                found[resource.name] = resource
        for resource in found.values():
            if resource.schema:
                self._keys(resource, resource.schema, found)
        return Package(resources=found, ours=self._ours)

    def _resource(self, told: Any, at: str) -> Resource | None:  # noqa: ANN401  # whatever stands there
        if not isinstance(told, dict) or not isinstance(told.get("name"), str):
            if not self._ours:  # of a package of ours the reader says that it is no table
                self._broken(at, "a resource is an object with a `name`")
            return None
        self._wrong(standard.resource(self._version).wrong(told, at))
        resource = Resource(name=told["name"], at=at, files=[], format=format_of(told), ours=self._ours)
        if "path" in told and "data" in told:
            self._broken(at, "a resource has either `path` or `data`, and not both")
            return resource
        if "path" not in told and "data" not in told and not self._ours:
            self._broken(at, "a resource has neither `path` nor `data`")
            return resource
        if "data" in told:
            self._inline(resource, told)
        else:
            resource.files, resource.twins = self._paths.files(told, at), self._paths.twins(told, at)
        self._described(resource, told)
        return resource

    def _inline(self, resource: Resource, told: Json) -> None:
        """The data that stand in the descriptor itself: a table in JSON, or one in CSV as a text."""
        at, data = f"{resource.at}/data", told["data"]
        if isinstance(data, str):
            source = Source(name=f"{self._source.name}#{at}", content=data.encode("utf-8", "surrogatepass"))
            resource.files = [File(source, at=at, inside=Inside() if resource.format in STRUCTURED else None)]
            if not resource.format and not told.get("mediatype"):
                self._broken(at, "`data` is a text, of which neither `format` nor `mediatype` says what it is")
        else:
            resource.files, resource.format = [File(self._source, at=at, inside=Inside(at, data))], "json"

    def _described(self, resource: Resource, told: Json) -> None:
        """What is said of a table: its dialect, its encoding, its schema."""
        at = resource.at
        dialect, schema = self._part(told, "dialect", at), self._part(told, "schema", at)
        if dialect is not None:
            self._wrong(standard.dialect(self._version).wrong(dialect, f"{at}/dialect"))
        if schema is not None:
            self._wrong(standard.schema(schema, f"{at}/schema", self._version))
        if is_table(resource, told):
            resource.dialect = dialect_of(dialect or {}, resource.format, f"{at}/dialect", self._report)
        elif "data" in told:
            resource.files = []
        elif "schema" in told and resource.files:
            self._unknown(f"{at}/schema", f"a table in the format `{resource.format}`")
        if resource.dialect is not None:
            self._encoded(resource, told)
            self._schema(resource, told, schema)

    def _encoded(self, resource: Resource, told: Json) -> None:
        at, encoding = resource.at, told.get("encoding", "utf-8")
        if _is_encoding(encoding):
            resource.encoding = encoding
        elif not self._report.follows(f"{at}/encoding"):
            self._unknown(f"{at}/encoding", f"encoding {encoding!r:.40}")

    def _schema(self, resource: Resource, told: Json, schema: Json | None) -> None:
        if schema is None and self._ours and resource.name in BY_NAME and "schema" not in told:
            schema = table_schema(BY_NAME[resource.name])
        if schema is not None:
            nulls = [resource.dialect and resource.dialect.null, NULL if resource.format in STRUCTURED else None]
            nothing = [one for one in nulls if one is not None]
            resource.schema = schema_of(schema, f"{resource.at}/schema", self._report, *nothing)

    def _part(self, told: Json, name: str, at: str) -> Json | None:
        """A part of a resource's descriptor, which may stand in a file of its own."""
        part = told.get(name)
        if isinstance(part, str):
            part = self._referred(part, f"{at}/{name}")
            if part is None:
                return None
        if (part is None and name not in told) or isinstance(part, dict):
            return part
        self._broken(f"{at}/{name}", f"`{name}` is neither an object nor the path of one")
        return None

    def _referred(self, path: str, at: str) -> Any:  # noqa: ANN401  # whatever stands there
        source = self._paths.source(path, at)
        if source is None:
            return None
        try:
            with source.open() as stream:
                return orjson.loads(stream.read(_LARGEST))
        except (OSError, ValueError) as error:
            self._broken(at, f"{path!r:.80} cannot be read as JSON: {error}")
            return None

    def _keys(self, resource: Resource, schema: Schema, found: dict[str, Resource]) -> None:
        """Leave out foreign keys that refer to what is not there, and say so."""
        sound = []
        for key in schema.foreign:
            target = resource if key.target in {"", resource.name} else found.get(key.target)
            known = {one.name for one in target.schema.fields} if target and target.schema else None
            if target and (target.dialect is None or not target.files):  # of which it was told that it is not judged
                continue
            if target is None:
                if not (self._ours and key.target in BY_NAME):  # the reader says that the table is not there
                    self._broken(f"{key.at}/reference", f"there is no resource `{key.target}` to refer to")
            elif known is not None and not known.issuperset(key.referred):
                self._broken(f"{key.at}/reference/fields", f"`{target.name}` has no such fields")
            else:
                sound.append(key._replace(target=target.name))
        schema.foreign = sound

    def _wrong(self, found: Iterable[Wrong]) -> None:
        for at, message in found:
            self._report.against_standard(at, message)

    def _broken(self, at: str, message: str) -> None:
        if not self._report.follows(at):
            self._report.against_standard(at, message)

    def _unknown(self, at: str, what: str) -> None:
        self._report.of_descriptor(
            "GD762", at, f"{what} is not known here, and not judged", "judge it with another tool"
        )


def _is_encoding(name: object) -> bool:
    try:
        return isinstance(name, str) and "".encode(name) is not None
    except LookupError:
        return False
