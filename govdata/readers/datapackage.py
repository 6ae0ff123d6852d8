"""Data packages: the CSV tables that `govdata export --to datapackage` writes, through their `datapackage.json`."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from errno import ENOENT
from functools import partial
from typing import TYPE_CHECKING, Any

import orjson

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.readers import Reader
from govdata.source import Raw
from govdata.syntax.json_placed import mistakes, placed
from govdata.tables.assemble import assembled
from govdata.tables.csvfile import csv_rows
from govdata.tables.enclosed import DESCRIPTOR, enclosed
from govdata.tables.inside import is_inside
from govdata.vocab.tables import BY_NAME, TABLES
from govdata.zipped import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from govdata.given import Given
    from govdata.source import Source
    from govdata.tables.join import Row

    #: The path of a file in the package, and the SHA-256 that it must have, if it is said and not yet checked.
    File = tuple[str, str]

__all__ = ["READER"]

#: The largest descriptor: that of a package in ten thousand parts is smaller.
_LARGEST = 1 << 26


def _read(source: Source, _given: Given) -> Iterator[Raw]:
    """The releases of a package, in order; its tables are read side by side, in constant memory."""
    with ExitStack() as stack:
        try:
            package = _Package(stack.enter_context(enclosed(source)))
        except OSError as error:
            package = _Package(source)
            package.refuse(error)
            yield from package.told()
            return
        files = package.files()
        yield from package.told()
        if files:
            yield from package.records(files)


class _Package:
    """A package being read, with the findings that belong to no record."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._findings: list[Finding] = []

    def told(self) -> Iterator[Raw]:
        """What there is to say since this was last asked, as records that could not be read."""
        findings = placed(self._source, self._findings)
        self._findings.clear()  # the same list: whoever reads a file tells it there
        for finding in findings:
            yield Raw(source=self._source, locate=partial(_at, finding.place), findings=(finding,))

    def refuse(self, error: OSError) -> None:
        """Note that an archive cannot be read, or holds no package."""
        if error.errno == ENOENT:
            way_out = f"put {DESCRIPTOR} and what it names into it, or name the descriptor in its folder"
            self._tell("GD756", "", f"{error.strerror}", way_out)
        elif isinstance(error, RefusedError):
            self._tell("GD006", "", f"{error.strerror}; it is not read", f"unpack it, and name its {DESCRIPTOR}")
        else:
            self._tell("GD001", "", f"it cannot be read: {error.strerror}", self._again("copy it again"))

    def _again(self, here: str) -> str:
        return "check the address, or download the package and name its path" if self._source.url else here

    def files(self) -> dict[str, list[File]]:
        """The files of each table; empty if there is no table of releases."""
        found: dict[str, list[File]] = {}
        resources = self._resources()
        if resources is None:
            return found
        for number, resource in enumerate(resources):
            name = resource.get("name") if isinstance(resource, dict) else None
            if not isinstance(name, str) or name not in BY_NAME:
                self._tell("GD757", f"/resources/{number}", "a resource that is no table of ours; it is left out", "")
            elif name in found:
                self._tell(
                    "GD756", f"/resources/{number}", f"table `{name}` stands twice; the first counts", "take one out"
                )
            else:
                found[name] = self._paths(resource, number)
        for table in (t for t in TABLES if t.name not in found):
            self._tell("GD756", "/resources", f"no table `{table.name}`", "add its resource")
        return found if "releases" in found else {}

    def _resources(self) -> list[Any] | None:
        """The resources of the descriptor; None where it has no list of them, with the reason told."""
        if not self._source.is_among_others:
            self._tell(
                "GD756", "", "a data package is read from a file, beside which its tables stand", "name its path"
            )
            return None
        try:
            with self._source.open() as stream:
                read: Any = orjson.loads(stream.read(_LARGEST).removeprefix(b"\xef\xbb\xbf"))
        except OSError as error:
            self._tell("GD001", "", f"it cannot be read: {error.strerror}", self._again(""))
            return None
        except ValueError as error:
            self._findings += mistakes(self._source)
            if not self._findings:  # it is JSON, and holds what no text can
                self._tell("GD102", "", f"the descriptor is not JSON: {error}", "")
            return None
        resources = read.get("resources") if isinstance(read, dict) else None
        if isinstance(resources, list):
            return resources
        self._tell("GD756", "/resources", "no list of resources", "the descriptor of a data package has one")
        return None

    def _paths(self, resource: Mapping[str, Any], number: int) -> list[File]:
        told = resource.get("path")
        paths: list[Any] = told if isinstance(told, list) and told else [told]
        digests = _digests(resource) if self._source.url else {}
        return [(path, digests.get(path, "")) for path in paths if self._inside(path, number)]

    def _inside(self, path: Any, number: int) -> bool:  # noqa: ANN401
        """Whether a path stays in the package (Data Resource v2, "path": no URL, no absolute path, no `..`)."""
        if is_inside(self._source, path):
            return True
        message = f"path {path!r:.80} is not a file in the package; it is not read"
        self._tell("GD756", f"/resources/{number}/path", message, "name a file beside the descriptor, or below it")
        return False

    def records(self, files: Mapping[str, Sequence[File]]) -> Iterator[Raw]:
        """The releases, each with the rows of its parts."""
        for made in assembled(partial(self._rows, files), self._findings.append):
            yield from self.told()
            if made:
                findings = tuple(made.findings)
                yield Raw(source=self._source, data=made.data, locate=made.index.place, findings=findings)
        yield from self.told()

    def _rows(self, files: Mapping[str, Sequence[File]], name: str) -> Iterator[Row]:
        for path, digest in files.get(name, ()):  # thousands in a long package: each is opened when it is its turn
            source = replace(self._source.sibling(path), sha256=digest)
            yield from csv_rows(BY_NAME[name], source, self._findings.append)

    def _tell(self, code: str, pointer: str, message: str, way_out: str) -> None:
        problem = Problem(pointer=pointer, message=message, help=way_out)
        self._findings.append(Finding.of(code, Place(source=self._source.name), problem))


def _at(place: Place, _pointer: str, _key: bool) -> Place:
    return place


def _digests(resource: Mapping[str, Any]) -> dict[str, str]:
    """The SHA-256 of the files of a resource, by path, as far as the descriptor says it (Data Resource v2, "hash")."""
    parts = resource.get("govdata:files")
    listed = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    told = ((part.get("path"), str(part.get("hash", "")).lower()) for part in [resource, *listed])
    return {path: digest[7:] for path, digest in told if isinstance(path, str) and digest.startswith("sha256:")}


READER = Reader(summary="data package of CSV tables (datapackage.json, or a .zip of it)", read=_read)
