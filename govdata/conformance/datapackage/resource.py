"""Resources of a package: their files, or the data in the descriptor, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Any, Final

from govdata.conformance.datapackage.dialect import STRUCTURED, Dialect
from govdata.conformance.datapackage.report import Spot

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govdata.conformance.datapackage.schema import Schema
    from govdata.source import Source

__all__ = ["File", "Inside", "Resource", "format_of", "is_table"]

_DELIMITED: Final = frozenset({"csv", "tsv"})
_TABULAR: Final = frozenset(
    {"tabular-data-resource", "https://specs.frictionlessdata.io/schemas/tabular-data-resource.json"}
)


@dataclass(slots=True)
class Inside:
    """A table in JSON: the JSON Pointer to what is said of it, and that itself where it stands in the descriptor.

    `at` is the pointer to the array of rows, which may be further in, and `steps` are the last steps of the pointers to
    the cells of each field; both are known as soon as it is read.
    """

    root: str = ""
    rows: Any = None
    at: str = ""
    steps: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class File:
    """A file of a resource, where the descriptor names it, and what that says of its size and digest.

    With a `path` it stands there beside `base`, which is the descriptor, else it is `base` itself. Its source is made
    anew each time: a long package has thousands of files.
    """

    base: Source
    path: str = ""
    size: int | None = None
    digest: str = ""
    at: str = ""
    inside: Inside | None = None

    @property
    def source(self) -> Source:
        """Where its bytes are."""
        return self.base.sibling(self.path) if self.path else self.base

    def stands(self, source: Source) -> None:
        """Note that its bytes are elsewhere now."""
        self.base, self.path = source, ""

    @property
    def is_inline(self) -> bool:
        """Whether the data stand in the descriptor."""
        return self.inside is not None and self.inside.rows is not None

    def spot(self, record: int, at: str, *, column: str = "", key: str = "") -> Spot:
        """Where a row or one of its cells is: by its record, or in JSON by its pointer."""
        if self.inside is None:
            return Spot(file=self.source.name, record=record, column=column, pointer=at, key=key)
        steps = [self.inside.at, str(record), *([self.inside.steps[column]] if column in self.inside.steps else [])]
        return Spot(file=self.source.name, pointer="/".join(steps), key=key, value=True)


@dataclass(slots=True, kw_only=True)
class Resource:
    """A resource: its files in order, and for a table how these are written and what they hold.

    `header` is that of the first file: a later one may go on without one, unless the table is `ours`.
    """

    name: str
    at: str
    files: list[File]
    twins: list[File] = field(default_factory=list)
    format: str = "csv"
    dialect: Dialect | None = None
    encoding: str = "utf-8"
    schema: Schema | None = None
    header: list[str] = field(default_factory=list)
    ours: bool = False


def is_table(resource: Resource, told: Mapping[str, Any]) -> bool:
    """Whether a resource is a table that can be judged: delimited text, or JSON of which it is said that it is one."""
    if resource.format in _DELIMITED:
        return True
    profile = told.get("profile")
    tabular = isinstance(profile, str) and profile in _TABULAR
    said = "schema" in told or told.get("type") == "table" or tabular
    return resource.format in STRUCTURED and said


def format_of(told: Mapping[str, Any]) -> str:
    """The format of a resource: the one that is told, else by the name of its first file."""
    paths = told.get("path")
    first = paths[0] if isinstance(paths, list) and paths else paths
    suffix = PurePosixPath(first.lower().removesuffix(".gz")).suffix[1:] if isinstance(first, str) else ""
    return str(told.get("format", suffix)).lower()
