"""The descriptor of a package as it is judged by: Data Package v2 and v1, read with care and without guessing.

What breaks the standard is told once at its JSON Pointer, and what hangs on it is not judged. What the standard allows
and we do not know is told as such.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import orjson

from govdata.conformance.datapackage.dialect import Dialect, dialect_of
from govdata.conformance.datapackage.schema import Schema, schema_of
from govdata.tables.inside import is_inside
from govdata.vocab.datapackage import table_schema
from govdata.vocab.tables import BY_NAME

if TYPE_CHECKING:
    from govdata.conformance.datapackage.report import Report
    from govdata.source import Source

    Json = dict[str, Any]

__all__ = ["File", "Package", "Resource", "load"]

#: The largest descriptor: that of a package in ten thousand parts is smaller.
_LARGEST: Final = 1 << 26
_TEXTS: Final = ("name", "id", "title", "description", "homepage", "version", "created", "image")
_LISTS: Final = ("licenses", "sources", "contributors", "keywords")
_TABULAR: Final = frozenset({"csv", "tsv"})


class File(NamedTuple):
    """A file of a resource, what the descriptor says of its size and digest, and where it names it."""

    source: Source
    size: int | None
    digest: str
    at: str


@dataclass(slots=True, kw_only=True)
class Resource:
    """A resource: its files in order, and for a table how these are written and what they hold."""

    name: str
    at: str
    files: list[File]
    twins: list[File] = field(default_factory=list)
    dialect: Dialect | None = None
    encoding: str = "utf-8"
    schema: Schema | None = None


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
    if source.path is None or not isinstance(told, dict) or not isinstance(told.get("resources"), list):
        return None
    report.ours = _is_ours(told["resources"])
    loading = _Loading(source, report)
    loading.head(told)
    return loading.package(told["resources"])


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

    def __init__(self, source: Source, report: Report) -> None:
        self._source = source
        self._report = report
        self._ours = report.ours

    def head(self, told: Json) -> None:
        """Judge what is said of the package as a whole."""
        for name in _TEXTS:
            if name in told and not isinstance(told[name], str):
                self._broken(f"/{name}", f"`{name}` is not a text")
        for name in _LISTS:
            if name in told and not (isinstance(told[name], list) and told[name]):
                self._broken(f"/{name}", f"`{name}` is not a list with something in it")
        licences = told.get("licenses")
        for n, one in enumerate(licences if isinstance(licences, list) else ()):
            if not isinstance(one, dict) or not {"name", "path"}.intersection(one):
                self._broken(f"/licenses/{n}", "a licence has neither `name` nor `path`")
        if not told["resources"]:
            self._broken("/resources", "there is no resource")

    def package(self, resources: list[Any]) -> Package:
        """All resources that can be judged."""
        found: dict[str, Resource] = {}
        for n, one in enumerate(resources):
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
        if "data" in told:
            self._unknown(f"{at}/data", "data in the descriptor itself")
            return Resource(name=told["name"], at=at, files=[])
        name = told["name"]
        resource = Resource(name=name, at=at, files=self._files(told, at), twins=self._twins(told, at))
        if _is_table(told):
            self._table(resource, told)
        elif "schema" in told and told.get("path") != []:
            self._unknown(f"{at}/schema", f"a table in the format `{_format(told)}`")
        return resource

    def _table(self, resource: Resource, told: Json) -> None:
        at, encoding = resource.at, told.get("encoding", "utf-8")
        tab = "\t" if _format(told) == "tsv" else ","
        dialect = self._part(told, "dialect", at) or {}
        resource.dialect = dialect_of(dialect, tab, f"{at}/dialect", self._report)
        if resource.dialect is None:
            return
        if isinstance(encoding, str) and _is_encoding(encoding):
            resource.encoding = encoding
        else:
            self._unknown(f"{at}/encoding", f"encoding {encoding!r:.40}")
        schema = self._part(told, "schema", at)
        if schema is None and self._ours and resource.name in BY_NAME and "schema" not in told:
            schema = table_schema(BY_NAME[resource.name])
        if schema is not None:
            null = resource.dialect.null
            resource.schema = schema_of(schema, f"{at}/schema", self._report, *([] if null is None else [null]))

    def _part(self, told: Json, name: str, at: str) -> Json | None:
        """A part of a resource's descriptor, which may stand in a file of its own."""
        part = told.get(name)
        if isinstance(part, str):
            part = self._referred(part, f"{at}/{name}")
            if part is None:
                return None
        if part is None or isinstance(part, dict):
            return part
        self._broken(f"{at}/{name}", f"`{name}` is neither an object nor the path of one")
        return None

    def _referred(self, path: str, at: str) -> Any:  # noqa: ANN401  # whatever stands there
        if not self._inside(path, at):
            return None
        try:
            with self._source.sibling(path).open() as stream:
                return orjson.loads(stream.read(_LARGEST))
        except (OSError, ValueError) as error:
            self._broken(at, f"{path!r:.80} cannot be read as JSON: {error}")
            return None

    def _files(self, told: Json, at: str) -> list[File]:
        paths = told.get("path")
        if paths == []:
            self._broken(f"{at}/path", "`path` names no file")
        if not isinstance(paths, list):
            size, digest = told.get("bytes"), told.get("hash")
            return self._listed([{"path": paths, "bytes": size, "hash": digest}], f"{at}/path", alone=True)
        listed = told.get("govdata:files")
        known = {one.get("path"): one for one in listed or () if isinstance(one, dict)} if listed else {}
        return self._listed([{**known.get(path, {}), "path": path} for path in paths if _is_text(path)], f"{at}/path")

    def _twins(self, told: Json, at: str) -> list[File]:
        listed = told.get("govdata:parquet")
        return self._listed(listed, f"{at}/govdata:parquet") if isinstance(listed, list) else []

    def _listed(self, listed: list[Any], at: str, *, alone: bool = False) -> list[File]:
        found = []
        for n, one in enumerate(one for one in listed if isinstance(one, dict)):
            here = at if alone else f"{at}/{n}"
            if self._inside(one.get("path"), at):
                size, digest = one.get("bytes"), one.get("hash")
                size = size if isinstance(size, int) and not isinstance(size, bool) else None
                source = self._source.sibling(one["path"])
                found.append(File(source, size, digest if isinstance(digest, str) else "", here))
        return found

    def _inside(self, path: Any, at: str) -> bool:  # noqa: ANN401
        """Whether a path stays in the package; if not, say so."""
        if is_inside(self._source, path):
            return True
        message = f"path {path!r:.80} is not a file in the package; it is not read"
        self._report.of_descriptor("GD756", at, message, "name a file beside the descriptor, or below it")
        return False

    def _keys(self, resource: Resource, schema: Schema, found: dict[str, Resource]) -> None:
        """Leave out foreign keys that refer to what is not there, and say so."""
        sound = []
        for key in schema.foreign:
            target = resource if key.target in {"", resource.name} else found.get(key.target)
            known = {one.name for one in target.schema.fields} if target and target.schema else None
            if target and target.dialect is None:  # of which it was told that it is not judged
                continue
            if target is None:
                if not (self._ours and key.target in BY_NAME):  # the reader says that the table is not there
                    self._broken(f"{key.at}/reference", f"there is no resource `{key.target}` to refer to")
            elif known is not None and not known.issuperset(key.referred):
                self._broken(f"{key.at}/reference/fields", f"`{target.name}` has no such fields")
            else:
                sound.append(key._replace(target=target.name))
        schema.foreign = sound

    def _broken(self, at: str, message: str) -> None:
        self._report.of_descriptor("GD761", at, message, "see the standard: datapackage.org")

    def _unknown(self, at: str, what: str) -> None:
        self._report.of_descriptor(
            "GD762", at, f"{what} is not known here, and not judged", "judge it with another tool"
        )


def _is_text(path: object) -> bool:
    return isinstance(path, str)


def _is_table(told: Json) -> bool:
    """Whether a resource is a table in text."""
    return _format(told) in _TABULAR


def _format(told: Json) -> str:
    """The format of a resource: the one that is told, else by the name of its first file."""
    paths = told.get("path")
    first = paths[0] if isinstance(paths, list) and paths else paths
    suffixes = PurePosixPath(first.lower().removesuffix(".gz")).suffix[1:] if isinstance(first, str) else ""
    return str(told.get("format", suffixes)).lower()


def _is_encoding(name: str) -> bool:
    try:
        "".encode(name)
    except LookupError:
        return False
    return True
