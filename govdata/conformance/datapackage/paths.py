"""Paths of a descriptor: which lead to files that are read, and what is said of those that do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from govdata.conformance.datapackage import standard
from govdata.conformance.datapackage.dialect import STRUCTURED
from govdata.conformance.datapackage.resource import File, Inside, format_of
from govdata.source import Source
from govdata.tables.inside import is_inside

if TYPE_CHECKING:
    from collections.abc import Mapping

    from govdata.conformance.datapackage.report import Report

    Json = Mapping[str, Any]

__all__ = ["Paths"]

_WEB: Final = ("http://", "https://", "ftp://", "ftps://")


class Paths:
    """The paths of a package, beside its descriptor on a disk or on the web."""

    def __init__(self, source: Source, report: Report, version: str) -> None:
        self._source = source
        self._report = report
        self._version = version

    def files(self, told: Json, at: str) -> list[File]:
        """The files of a resource."""
        paths = told.get("path")
        inside = Inside() if format_of(told) in STRUCTURED else None
        if not isinstance(paths, list):
            size, digest = told.get("bytes"), told.get("hash")
            return self._listed([{"path": paths, "bytes": size, "hash": digest}], f"{at}/path", inside, alone=True)
        if not paths:
            self._broken(f"{at}/path", "`path` names no file")
        if len({_is_web(path) for path in paths}) > 1:
            self._broken(f"{at}/path", "`path` mixes URLs with paths in the package")
            return []
        listed = told.get("govdata:files")
        known = {one.get("path"): one for one in listed or () if isinstance(one, dict)} if listed else {}
        entries = [{**(known.get(path, {}) if isinstance(path, str) else {}), "path": path} for path in paths]
        return self._listed(entries, f"{at}/path", inside)

    def twins(self, told: Json, at: str) -> list[File]:
        """The Parquet files that hold the same as a table of ours."""
        listed = told.get("govdata:parquet")
        return self._listed(listed, f"{at}/govdata:parquet") if isinstance(listed, list) else []

    def source(self, path: Any, at: str) -> Source | None:  # noqa: ANN401  # whatever stands there
        """The file at a path; None where it is not read, which is told."""
        if _is_web(path):
            return self._on_the_web(path, at)
        if not is_inside(self._source, path):
            message = f"path {path!r:.80} is not a file in the package; it is not read"
            self._report.of_descriptor("GD756", at, message, "name a file beside the descriptor, or below it")
            return None
        if not standard.is_path(path, self._version):
            self._broken(at, f"path {path!r:.80} is not written as the standard wants it: {_why(path)}")
        return self._source.sibling(path)

    def _on_the_web(self, path: str, at: str) -> Source | None:
        """A file that is named by its URL: read beside a descriptor of the same server, and nowhere else."""
        if self._report.ours:  # the reader does not read it either, and a package of ours names none
            message = f"path {path!r:.80} is not a file in the package; it is not read"
            self._report.of_descriptor("GD756", at, message, "name a file beside the descriptor, or below it")
            return None
        if self._source.url and _server(path) == _server(self._source.url):
            return Source(name=path, url=path)
        where = "on another server" if self._source.url else "on the web, and the package does not"
        message = f"{path:.80} stands {where}: it is not fetched, and not judged"
        self._report.of_descriptor("GD762", at, message, "download it, and name its path")
        return None

    def _listed(self, listed: list[Any], at: str, inside: Inside | None = None, *, alone: bool = False) -> list[File]:
        found = []
        for n, one in enumerate(one for one in listed if isinstance(one, dict)):
            here = at if alone else f"{at}/{n}"
            source = self.source(one.get("path"), here)
            if source:
                size, digest = one.get("bytes"), one.get("hash")
                size = size if isinstance(size, int) and not isinstance(size, bool) else None
                base, path = (source, "") if source.url else (self._source, str(one["path"]))
                digest = digest if isinstance(digest, str) else ""
                found.append(File(base, path, size, digest, here, Inside() if inside else None))
        return found

    def _broken(self, at: str, message: str) -> None:
        if not self._report.follows(at):
            self._report.against_standard(at, message)


def _is_web(path: object) -> bool:
    return isinstance(path, str) and path.lower().startswith(_WEB)


def _server(address: str) -> tuple[str, str]:
    try:
        parts = urlsplit(address)
    except ValueError:
        return address, ""
    return parts.scheme.lower(), parts.netloc.lower()


def _why(path: str) -> str:
    if path[0] in "./~":
        return f"it begins with `{path[0]}`"
    return "two dots stand in a row" if ".." in path else "it holds a line end"
