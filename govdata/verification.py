"""Whether a publication says in every format what its canonical records say: digests, then field by field."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from itertools import zip_longest
from typing import TYPE_CHECKING, Any

from govdata.conformance import judge
from govdata.difference import ABSENT, Difference, differences
from govdata.errors import UsageError
from govdata.exporters import EXPORTERS
from govdata.finding import Finding, Problem
from govdata.given import Given
from govdata.inputs import Input, route
from govdata.pipeline import ALWAYS
from govdata.place import Place
from govdata.publication import MANIFEST, is_publication, load_manifest, recover
from govdata.readers import READERS
from govdata.register import Register
from govdata.rewriting import rewrite
from govdata.shard import records
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from govdata.intake import Taken
    from govdata.source import Json

__all__ = ["verify"]

_BLOCK = 1 << 20
#: Of a file whose digest is another: said already, of the digests in the manifest.
_CHANGED = "GD750"
#: Of a record that only one side has.
_OTHER_RECORDS = frozenset(("GD753", "GD754"))
_LONGEST = 60


def verify(folder: Path, *, quick: bool = False) -> Iterator[Finding]:
    """Everything that is wrong with a publication; nothing where it is whole and lossless.

    A `quick` run does not read back a format of which every file is byte for byte what govdata writes of the canonical
    records. Raises UsageError for a folder that holds no publication, OSError where there is no room to write in.
    """
    if not folder.is_dir():
        raise UsageError(f"there is no folder {folder}")
    if not is_publication(folder):
        yield from _no_publication(folder)
        return
    recover(folder)
    manifest = load_manifest(folder)
    if manifest is None or not _is_usable(manifest):
        yield from _no_publication(folder)
        return
    said = _Said(folder)
    yield from said.noted(_digests(folder, manifest))
    yield from _unknown_formats(folder, manifest)
    anew = rewrite(folder, manifest)
    for name in _formats(manifest):
        if name != ALWAYS and not (quick and name in anew.proven):
            yield from said.noted(_format(folder, manifest, name), name)
    yield from said.noted(_canonical(folder, manifest))
    yield from (finding for finding in anew.differing if said.is_news(finding))
    yield from anew.notes


class _Said:
    """What was said already: that the bytes of a file are others as well would say it again."""

    def __init__(self, folder: Path) -> None:
        self._start = f"{folder.as_posix()}/"
        self._files: set[str] = set()
        self._formats: set[str] = set()

    def noted(self, findings: Iterable[Finding], name: str = "") -> Iterator[Finding]:
        """The findings as they come, those of a format under its name."""
        for finding in findings:
            self._files.add(finding.place.source)
            if finding.code in _OTHER_RECORDS:  # then all files of the format are others
                self._formats.add(name)
            yield finding

    def is_news(self, finding: Finding) -> bool:
        """Whether a file that differs has nothing said of it yet from which this follows."""
        path = finding.place.source.removeprefix(self._start)
        return finding.place.source not in self._files and path.partition("/")[0] not in self._formats


def _unknown_formats(folder: Path, manifest: dict[str, Any]) -> Iterator[Finding]:
    """A format that is not known here cannot be vouched for."""
    known = EXPORTERS.names()
    for name in sorted(manifest["formats"].keys() - known):
        message = f"the manifest names the format `{name}`, which this govdata does not know"
        problem = Problem(pointer=f"/formats/{name}", message=message, help="install what brings it, or export again")
        yield Finding.of("GD755", Place(source=(folder / MANIFEST).as_posix()), problem)


def _no_publication(folder: Path) -> Iterator[Finding]:
    place = Place(source=(folder / MANIFEST).as_posix())
    if (folder / MANIFEST).exists():
        problem = Problem(pointer="", message="the manifest cannot be used", help="export again")
        yield Finding.of("GD755", place, problem)
    else:
        raise UsageError(f"{folder} holds no publication: there is no {MANIFEST}")


def _is_usable(manifest: dict[str, Any]) -> bool:
    """Whether what a manifest says of how it was made has the form that it should have."""
    formats = manifest.get("formats")
    made_with = manifest.get("libraries", {})
    return (
        isinstance(formats, dict)
        and all(isinstance(o, dict) and all(isinstance(v, str) for v in o.values()) for o in formats.values())
        and isinstance(made_with, dict)
    )


def _formats(manifest: dict[str, Any]) -> list[str]:
    known = EXPORTERS.names()
    return sorted(name for name in manifest["formats"] if name in known)


def _digests(folder: Path, manifest: dict[str, Any]) -> Iterator[Finding]:
    for entry in manifest["files"]:
        place = Place(source=(folder / entry["path"]).as_posix())
        try:
            size, digest = _digest(folder / entry["path"])
        except OSError:
            yield Finding.of(
                "GD751",
                place,
                Problem(pointer="", message="the manifest lists this file, and it cannot be read", help="export again"),
            )
            continue
        if (size, digest) != (entry.get("bytes"), entry.get("sha256")):
            problem = Problem(pointer="", message="not the bytes that the manifest was made for", help="export again")
            yield Finding.of("GD750", place, problem)


def _digest(path: Path) -> tuple[int, str]:
    digest, size = sha256(), 0
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
            size += len(block)
    return size, digest.hexdigest()


def _paths(folder: Path, manifest: dict[str, Any], name: str) -> list[str]:
    listed = sorted(e["path"] for e in manifest["files"] if e["path"].startswith(f"{name}/"))
    return [path for path in listed if (folder / path).is_file()]


def _read(folder: Path, paths: list[str], reader: str) -> Iterator[Taken]:
    inputs = tuple(Input(source=Source.of(folder / path), reader=reader, may_be_empty=True) for path in paths)
    return records(inputs, Given(), Register())


def _canonical(folder: Path, manifest: dict[str, Any]) -> Iterator[Finding]:
    """What is wrong with the canonical records themselves."""
    count = 0
    for taken in _read(folder, _paths(folder, manifest, ALWAYS), "ndjson"):
        count += 1
        yield from _errors(taken)
    if count != manifest.get("records"):
        place = Place(source=(folder / MANIFEST).as_posix())
        message = f"the manifest counts {manifest.get('records')} records, {ALWAYS} holds {count}"
        yield Finding.of("GD755", place, Problem(pointer="/records", message=message, help="export again"))


def _format(folder: Path, manifest: dict[str, Any], name: str) -> Iterator[Finding]:
    """What is wrong with a format: what its views say otherwise; where that is nothing, what its standard says."""
    paths = _paths(folder, manifest, name)
    differs = False
    for view in EXPORTERS.get(name).views(paths):
        for finding in _view(folder, manifest, name, view):
            differs = True
            yield finding
    if not differs:
        yield from (f for path in paths for f in _by_itself(Source.of(folder / path), name))


def _by_itself(source: Source, name: str) -> Iterator[Finding]:
    """What no record shows: a file that says something of the data and cannot be read, a document that is not valid."""
    if source.name.endswith(".json"):
        yield from (f for raw in READERS.get("json").read(source, Given()) for f in raw.findings if f.code == "GD102")
    if route(source) == name:
        found = judge(name, source).findings
        yield from (f for f in found if f.code != _CHANGED and f.severity == "error")


def _view(folder: Path, manifest: dict[str, Any], name: str, view: list[str]) -> Iterator[Finding]:
    """Compare a view with the canonical records. Both come in one order, so that little is held where all is well."""
    expected = _read(folder, _paths(folder, manifest, ALWAYS), "ndjson")
    found = _read(folder, view, name)
    pairing = _Pairing(name)
    for one, other in zip_longest(expected, found):
        yield from pairing.expect(one) if one is not None else ()
        yield from pairing.find(other) if other is not None else ()
    yield from pairing.rest()


class _Pairing:
    """Records that wait for their counterpart, by id."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.expected: dict[str, Taken] = {}
        self.found: dict[str, Taken] = {}

    def expect(self, taken: Taken) -> Iterator[Finding]:
        """Take a canonical record."""
        key = _id(taken)
        if key in self.found:
            yield from _compare(taken, self.found.pop(key))
        else:
            self.expected[key] = taken

    def find(self, taken: Taken) -> Iterator[Finding]:
        """Take a record of the format."""
        key = _id(taken)
        if not key:
            yield from _errors(taken)
        elif key in self.expected:
            yield from _compare(self.expected.pop(key), taken)
        elif key in self.found:
            yield _extra(taken, key, self.name)
        else:
            self.found[key] = taken

    def rest(self) -> Iterator[Finding]:
        """What has no counterpart."""
        for key, taken in self.expected.items():
            place = taken.raw.locate("", False)  # noqa: FBT003  # the record
            problem = Problem(pointer="", message=f"release `{key}` is missing in {self.name}", help="export again")
            yield replace(Finding.of("GD753", place, problem), record=key)
        for key, taken in self.found.items():
            yield _extra(taken, key, self.name)


def _extra(taken: Taken, key: str, name: str) -> Finding:
    place = taken.raw.locate("", False)  # noqa: FBT003  # the record
    problem = Problem(pointer="", message=f"release `{key}` is in {name} and not among the canonical records")
    return replace(Finding.of("GD754", place, problem), record=key)


def _errors(taken: Taken) -> Iterator[Finding]:
    return (f for f in taken.findings if f.severity == "error")


def _id(taken: Taken) -> str:
    if taken.release is not None:
        return taken.release.id
    found = _data(taken).get("id")
    return found if isinstance(found, str) else ""


def _data(taken: Taken) -> dict[str, Any]:
    if taken.release is not None:
        data = json.loads(taken.release.canonical())
        return data if isinstance(data, dict) else {}
    return taken.data if isinstance(taken.data, dict) else {}


def _compare(expected: Taken, found: Taken) -> Iterator[Finding]:
    own, read = expected.release, found.release
    if own is not None and read is not None and own.canonical() == read.canonical():
        yield from _errors(found)
        return
    key = _id(expected)
    differing = list(differences(_data(expected), _data(found)))
    for difference in differing:
        yield _differs(difference, found, key)
    if not differing:
        yield from _errors(found)


def _differs(difference: Difference, found: Taken, key: str) -> Finding:
    place = found.raw.locate(difference.pointer, False)  # noqa: FBT003  # the value
    message = (
        f"release `{key}`, {difference.pointer or 'as a whole'}: should be {_shown(difference.expected)},"
        f" reads {_shown(difference.found)}"
    )
    problem = Problem(pointer=difference.pointer, message=message, help="export again")
    return replace(Finding.of("GD752", place, problem), record=key)


def _shown(value: Json) -> str:
    if value is ABSENT:
        return "nothing"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
