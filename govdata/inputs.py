"""From paths to shards: which files are read, by which reader, and where long ones are cut.

Shards depend on the input alone: sources sorted by name, then place (design section 7).
"""

from __future__ import annotations

import glob
import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from govdata.errors import UsageError
from govdata.publication import is_publication, load_manifest, recover
from govdata.source import Source
from govdata.tables.enclosed import DESCRIPTOR, is_archive, is_package

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Input", "find", "route", "shards"]

#: Records of a shard, and bytes: whichever is reached first.
SHARD_RECORDS, SHARD_BYTES = 2_000, 32 * 2**20
_HEAD = 4096
_SUFFIXES = {
    ".yaml": "yaml", ".yml": "yaml", ".md": "markdown", ".markdown": "markdown", ".json": "json", ".ndjson": "ndjson",
    ".jsonl": "ndjson", ".jsonld": "jsonld", ".nq": "jsonld", ".nt": "jsonld", ".xml": "newsml", ".txt": "text",
    ".htm": "html", ".html": "html", ".sqlite": "sqlite", ".sqlite3": "sqlite", ".db": "sqlite",
    ".csv": "csv", ".xlsx": "xlsx", ".xlsm": "xlsx", ".ods": "ods",
}  # fmt: skip
#: Suffixes of files that are read where they are named, and not looked for in folders.
_NAMED_SUFFIXES = {
    ".ttl": "jsonld", ".trig": "jsonld",
    ".xls": "xlsx", ".xlsb": "xlsx",  # of which the reader says what they are
}  # fmt: skip
_KEPT_SOURCE = re.compile(r"(?:^|/)sources/[0-9a-f]{64}\.txt$")
# JSON-LD, or a node of ours whose context stands elsewhere.
_LINKED = re.compile(
    rb"""[{\[][\s{\[]*(?:"@(?:context|graph|id|type)"|"id":"https?://[^"]*","type":\[?"NewsArticle")"""
)
# A document of the GOV.UK content API, before anything that it holds.
_GOVUK = re.compile(rb"^\{[^{]*\"base_path\"\s*:", re.DOTALL)
# Front matter with a field that site generators write and no record has.
_FOREIGN_FIELDS = re.compile(
    rb"---[ \t]*\r?\n(?:(?!---)[^\n]*\n){0,40}?(?:layout|permalink|breadcrumb|categor(?:y|ies)|tags|slug|authors?|"
    rb"creators|image|draft|aliases|collection_name)[ \t]*:"
)
_TEXTS = frozenset(("markdown", "text"))
_SHARED = frozenset(("json", "ndjson", *_TEXTS))
# How a source without a telling suffix begins, in the order to try.
_STARTS = {
    "sqlite": re.compile(rb"SQLite format 3\0"),
    "ndjson": re.compile(rb"\{[^\n]*\}\s*\n\s*\{"),
    "json": re.compile(rb"[{\[]"),
    "markdown": re.compile(rb"---[ \t]*\r?\n.*?\n---[ \t]*\r?\n", re.DOTALL),
    "yaml": re.compile(rb"---|%YAML"),
    "html": re.compile(rb"(?i)<(?:!doctype html|html)"),
    "newsml": re.compile(rb"<"),
    "ods": re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.spreadsheet", re.DOTALL),
    "xlsx": re.compile(rb"PK\x03\x04|\xd0\xcf\x11\xe0"),
    "text": re.compile(rb""),
}
_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n")
_RELEASES = "releases.csv"
_GLOB = re.compile(r"[*?\[]")
_ADDRESS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]+)://")
_QUERY = re.compile(r"[?#].*")
# Pages that stand in folders of any kind; a language may follow the first.
_ABOUT = re.compile(
    r"(?i)(?:readme(?:[._-][a-z]{2,3}(?:-[a-z]{2,4})?)?|contributing|changelog|licen[cs]e|code_of_conduct|security)"
    r"\.(?:md|markdown|txt)"
)
# Files that say something of the data beside them, and hold no record.
_COMPANIONS = {
    "csvw-metadata.json": "datapackage.json",
    "data-dictionary.md": "datapackage.json",
    "metadata.json": "releases.sqlite",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A source and the name of the reader for it; `may_be_empty` where no record in it is no fault."""

    source: Source
    reader: str
    may_be_empty: bool = False


def find(names: Iterable[str], *, stdin: Source | None = None, reader: str | None = None) -> list[Input]:
    """The inputs that paths, folders, globs and addresses stand for, each once, by name. `-` stands for `stdin`.

    Where that has the name of a file, it stands for the file, as an editor's text does that is not saved yet.

    Folders are searched for files of the known suffixes; hidden ones, and pages about the folder such as `README.md`,
    are left out. A folder that holds a publication of ours gives its canonical records, one that holds a data package
    gives that alone. Raises UsageError for a path that is not there.
    """
    found: dict[str, Input] = {}
    for name in sorted(names, key=lambda name: name != "-"):
        for source, published in _sources(name, stdin):
            kind = reader or route(source)
            found.setdefault(source.name, Input(source=source, reader=kind, may_be_empty=published))
    return [found[name] for name in sorted(_once(found, stdin))]


def _once(names: Iterable[str], stdin: Source | None) -> Iterable[str]:
    """The names without those that another name stands for, as `d/../d/x` or a link does: the shortest one stays."""
    first: dict[object, str] = {}
    for name in sorted(names, key=lambda name: (stdin is None or name != stdin.name, len(name), name)):
        first.setdefault(_file(name), name)
    return first.values()


def _file(name: str) -> object:
    """What is the same for every name of a file, and for none but these."""
    return name if _ADDRESS.match(name) else os.path.realpath(name)


def route(source: Source) -> str:
    """The name of the reader for a source: by its suffix, and for shared suffixes by how it begins."""
    name = (_QUERY.sub("", source.name) if source.url else source.name).lower().rpartition("/")[2]
    suffix = Path(name).suffix
    if name == DESCRIPTOR or (is_archive(source) and is_package(source)):
        return "datapackage"
    kind = _SUFFIXES.get(suffix) or _NAMED_SUFFIXES.get(suffix, "")
    if kind in _SHARED or not kind:
        return _sniff(_head(source), kind)
    return kind


def _head(source: Source) -> bytes:
    try:
        with source.open() as stream:
            return stream.read(_HEAD)
    except OSError:
        return b""


def _sniff(head: bytes, kind: str) -> str:
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if kind in _TEXTS:
        return "front-matter" if _FOREIGN_FIELDS.match(start) else kind
    if _LINKED.match(start):
        return "jsonld"
    if start.startswith(b"{") and _GOVUK.search(start):
        return "govuk"
    return kind or next(name for name, pattern in _STARTS.items() if pattern.match(start))


def _sources(name: str, stdin: Source | None) -> Iterator[tuple[Source, bool]]:
    if name == "-":
        if stdin is None:
            raise UsageError("`-` (standard input) can be given once, and only on the command line")
        yield stdin, False
        return
    if _ADDRESS.match(name):
        yield _remote(name), False
        return
    path = Path(name)
    if path.is_dir():
        published = is_publication(path)
        yield from ((source, published) for source in (_published(path) if published else _folder(path)))
    elif path.is_file():
        yield Source.of(_whole(path)), False
    elif path.exists():
        raise UsageError(f"{name} is no file: what a pipe holds is read once, so give it on standard input, as `-`")
    else:
        yield from ((source, False) for source in _matches(name))


def _remote(address: str) -> Source:
    scheme = address.partition(":")[0].lower()
    if scheme not in {"http", "https"}:
        raise UsageError(f"{scheme}:// is not read, http:// and https:// are: download {address} and name its path")
    return Source(name=address, url=address)


def _matches(pattern: str) -> Iterator[Source]:
    matches = sorted(glob.glob(pattern, recursive=True)) if _GLOB.search(pattern) else []  # noqa: PTH207  # also absolute ones
    if not matches:
        raise UsageError(f"there is no {pattern}")
    for match in matches:
        if Path(match).is_file():
            yield Source.of(_whole(Path(match)))


def _whole(path: Path) -> Path:
    """The file that stands for all CSV files of its folder; any other file as it is."""
    if path.suffix.lower() != ".csv" or path.name.lower() == _RELEASES:
        return path
    return next((p for p in path.parent.iterdir() if p.name.lower() == _RELEASES), path)


def _folder(folder: Path) -> Iterator[Source]:
    if (folder / DESCRIPTOR).is_file():
        yield Source.of(folder / DESCRIPTOR)  # it names all else that is of it
        return
    for path in sorted(folder.rglob("*")):
        below = path.relative_to(folder)
        hidden = any(part.startswith(".") for part in below.parts)
        if (
            path.suffix.lower() in _SUFFIXES
            and not hidden
            and _is_one(path, folder)
            and not _KEPT_SOURCE.search(path.as_posix())
            and (path.is_file() or _is_broken_link(path))
            and not _is_of_another(path)
            and not _is_companion(path)
            and not _is_about_the_folder(path)
        ):
            yield Source.of(path)


def _is_broken_link(path: Path) -> bool:
    """Whether a link leads nowhere: its reader says so, as a record is missing."""
    return path.is_symlink() and not path.exists()


def _is_companion(path: Path) -> bool:
    """Whether a file stands beside data of a format and says something of them."""
    of = _COMPANIONS.get(path.name)
    return of is not None and path.with_name(of).is_file()


def _is_about_the_folder(path: Path) -> bool:
    """Whether a file has a name that repositories have for a page of their own, and is no record with front matter."""
    return bool(_ABOUT.fullmatch(path.name)) and not _OPENING.match(_head(Source.of(path)))


def _is_of_another(path: Path) -> bool:
    """Whether a file only has a suffix that databases have too, as programs leave them in folders (`Thumbs.db`)."""
    return path.suffix.lower() == ".db" and not _STARTS["sqlite"].match(_head(Source.of(path)))


def _is_one(path: Path, folder: Path) -> bool:
    """Whether a file found in a folder is an input by itself: of CSV files `releases.csv`, unless of a data package."""
    if path.suffix.lower() != ".csv":
        return not path.name.startswith("~$")  # Excel's mark on a workbook that somebody has open
    around = (parent for parent in path.parents if parent.is_relative_to(folder))
    return path.name.lower() == _RELEASES and not any((at / "datapackage.json").exists() for at in around)


def _published(folder: Path) -> Iterator[Source]:
    recover(folder)
    manifest = load_manifest(folder) or {"files": []}
    for entry in manifest["files"]:
        if entry["path"].startswith("ndjson/"):
            yield Source.of(folder / entry["path"])


def shards(inputs: list[Input], splittable: frozenset[str]) -> list[list[Input]]:
    """The inputs in shards, long files of one record a line cut at line ends.

    One shard where there is nothing to read.
    """
    out: list[list[Input]] = [[]]
    records = size = 0
    for part, count, length in _parts(inputs, splittable):
        if out[-1] and (records + count > SHARD_RECORDS or size + length > SHARD_BYTES):
            out.append([])
            records = size = 0
        out[-1].append(part)
        records, size = records + count, size + length
    return out


def _parts(inputs: list[Input], splittable: frozenset[str]) -> Iterator[tuple[Input, int, int]]:
    for one in inputs:
        if one.reader not in splittable or one.source.url:  # a part would have to be fetched for itself
            yield one, 1, one.source.path.stat().st_size if one.source.path and one.source.path.exists() else 0
            continue
        for source, records, size in _cut(one.source):
            # Part of a file may be all blank lines; only a whole file without a record is a fault.
            part = replace(one, source=source, may_be_empty=one.may_be_empty or source != one.source)
            yield part, records, size


def _cut(source: Source) -> Iterator[tuple[Source, int, int]]:
    """The parts of a source, each of at most as many lines and bytes as a shard may have, but at least one line."""
    start = position = source.start
    line = first = source.line
    whole = True
    try:
        with source.open() as stream:
            while text := stream.readline(SHARD_BYTES):
                if whole and line > first and (line - first >= SHARD_RECORDS or position - start >= SHARD_BYTES):
                    yield replace(source, start=start, stop=position, line=first), line - first, position - start
                    start, first = position, line
                position += len(text)
                whole = text.endswith(b"\n")
                line += whole
    except OSError:
        pass  # the reader says so, with its finding
    yield replace(source, start=start, line=first), line - first + 1, position - start
