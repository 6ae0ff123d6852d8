"""The tables of a package, judged part by part: files, cells, keys."""

from __future__ import annotations

import hashlib
from shutil import copyfileobj
from typing import TYPE_CHECKING, Final

from govdata.conformance.datapackage.keys import Keys
from govdata.conformance.datapackage.report import Spot
from govdata.conformance.datapackage.table import IncompleteError
from govdata.conformance.datapackage.tabular import batches
from govdata.source import Source
from govdata.vocab.tables import BY_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from govdata.conformance.datapackage.descriptor import Package
    from govdata.conformance.datapackage.report import Report
    from govdata.conformance.datapackage.resource import File, Resource
    from govdata.conformance.datapackage.schema import Schema
    from govdata.conformance.datapackage.table import Batch

__all__ = ["Check"]

_MD5: Final = "md5"
_BLOCK: Final = 1 << 20


class Check:
    """The check of a package; `folder` is for what does not fit into memory."""

    def __init__(self, package: Package, folder: Path, report: Report) -> None:
        self._package = package
        self._folder = folder
        self._report = report
        self._keys = Keys(package.resources, folder, report)
        self._unread = False
        self._fetched = 0

    def run(self) -> bool:
        """Judge everything. True where a file of a table cannot be read."""
        for resource in self._package.resources.values():
            for file in (one for one in (*resource.files, *resource.twins) if not one.is_inline):
                self._file(resource, file)
                file.size, file.digest = None, ""  # known now, and thousands of them stand where tables are to go
        for part in self._parts():
            self._keys.begin(part)
            for name, files in part.items():
                for file in files:
                    self._table(self._package.resources[name], file)
            self._keys.end(part)
        self._keys.tell()
        return self._unread

    def _parts(self) -> Iterator[dict[str, list[File]]]:
        """The files that may refer to each other: in a package of ours in several parts, those of one part."""
        tables = {r.name: r for r in self._package.resources.values() if r.dialect is not None}
        parted = {name for name in tables if self._package.ours and name in BY_NAME and not BY_NAME[name].shared}
        counts = {len(tables[name].files) for name in parted}
        if len(counts) != 1 or counts == {1}:
            yield {name: resource.files for name, resource in tables.items()}
            return
        yield {name: resource.files for name, resource in tables.items() if name not in parted}
        for n in range(counts.pop()):
            yield {name: [tables[name].files[n]] for name in tables if name in parted}

    def _file(self, resource: Resource, file: File) -> None:
        """Whether the file is there, and is the one that the descriptor was made for."""
        try:
            self._fetch(file)
            size, digest, known = _measured(file)
        except OSError as error:
            self._unread = True
            self._keys.unread(resource.name)
            why = error.strerror or "it cannot be read"
            self._tell(
                "GD751", file, f"the file is not there: {why}", "copy the whole folder, or take the resource out"
            )
            return
        if not known:
            name = file.digest.partition(":")[0]
            self._tell(
                "GD762", file, f"hash `{name:.20}` is not known here, and not judged", "judge it with another tool"
            )
        elif (file.size is not None and file.size != size) or digest.lower() != file.digest.lower():
            told = f"{file.size:,} bytes" if file.size is not None and file.size != size else "another digest"
            message = f"the file is not the one that the descriptor describes: that has {told}"
            self._tell("GD750", file, f"{message}, this {size:,} bytes" if "bytes" in told else message, "export again")

    def _fetch(self, file: File) -> None:
        """Fetch a file on the web once, for all that is to be read of it."""
        source = file.source
        if not source.url:
            return
        self._fetched += 1
        path = self._folder / f"fetched-{self._fetched}"
        with source.open() as stream, path.open("wb") as copy:
            copyfileobj(stream, copy, _BLOCK)
        file.stands(Source(name=source.name, path=path))

    def _tell(self, code: str, file: File, message: str, way_out: str) -> None:
        self._report.tell(code, Spot(file=file.source.name, pointer=file.at), (message, way_out))

    def _table(self, resource: Resource, file: File) -> None:
        schema = resource.schema
        try:
            for batch in batches(resource, file, self._report):
                if schema:
                    self._cells(schema, file, batch)
                    self._keys.add(resource, batch)
        except IncompleteError:
            self._unread = True
            self._keys.unread(resource.name)

    def _cells(self, schema: Schema, file: File, batch: Batch) -> None:
        for field, cells in zip(schema.fields, batch.columns, strict=True):
            if cells is None or field.judge.sound(cells):
                continue
            for n, cell in enumerate(cells):
                wrong = field.judge.wrong(cell)
                if wrong:
                    key = schema.key_of([column[n] if column is not None else None for column in batch.columns])
                    spot = file.spot(batch.numbers[n], f"{field.at}{wrong.at}", column=field.name, key=key)
                    self._report.tell(wrong.code, spot, (wrong.message, wrong.help))


def _measured(file: File) -> tuple[int, str, bool]:
    """The size of a file, and its digest as the descriptor writes it; last, whether the kind of digest is known."""
    name, colon, wanted = file.digest.partition(":")
    kind = (name if colon else _MD5).lower()
    with file.source.open() as stream:
        if not file.digest:
            return stream.seek(0, 2), "", True
        if kind not in hashlib.algorithms_available or kind.startswith("shake"):
            return stream.seek(0, 2), "", False
        digest = hashlib.new(kind, usedforsecurity=False)
        while block := stream.read(_BLOCK):
            digest.update(block)
        found = digest.hexdigest()
        return stream.tell(), f"{name}:{found}" if colon else found, bool(wanted or not colon)
