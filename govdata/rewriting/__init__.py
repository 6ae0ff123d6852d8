"""A publication written anew from its canonical records, every file held against the one that stands.

Exports are reproducible: the same records, dataset and options give the same bytes. So what stands must be what would
be written, also where no record and no standard looks. Nothing is kept of what is written but what a library writes by
itself, in a temporary folder.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from govdata.crash import crash
from govdata.errors import ExportError, UsageError
from govdata.finding import Finding, Problem
from govdata.output import naming
from govdata.place import Place
from govdata.publication import MANIFEST
from govdata.rewriting.anew import Format, Plan, write
from govdata.rewriting.comparison import Compared
from govdata.rewriting.spot import differs
from govdata.rewriting.terms import NotComparableError, Terms, terms

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any

__all__ = ["Rewriting", "rewrite"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rewriting:
    """What came of writing a publication anew.

    `differing` is a finding for each file that is not what govdata writes, `notes` say what could not be compared.
    `proven` are the formats of which every file is byte for byte what govdata writes.
    """

    differing: tuple[Finding, ...] = ()
    notes: tuple[Finding, ...] = ()
    proven: frozenset[str] = frozenset()


def rewrite(folder: Path, manifest: Mapping[str, Any]) -> Rewriting:
    """Write a publication anew, and compare. Raises OSError where the temporary folder has no room."""
    try:
        agreed = terms(folder, manifest)
    except NotComparableError as reason:
        return Rewriting(notes=(reason.finding,))
    with TemporaryDirectory(prefix="govdata-") as spool:
        formats = tuple(_format(folder, Path(spool), agreed, name) for name in agreed.formats)
        try:
            plan = Plan(shards=tuple(folder / path for path in agreed.shards), dataset=agreed.dataset, formats=formats)
            with naming(Path(spool)):
                whole = write(plan)
        finally:
            for one in formats:
                one.files.close()
    return _told(folder, agreed, formats) if whole else Rewriting()


def _format(folder: Path, spool: Path, agreed: Terms, name: str) -> Format:
    files = Compared(root=spool, folder=name, standing=folder, spared=agreed.spared.get(name, ()))
    return Format(name, agreed.formats[name], files)


def _told(folder: Path, agreed: Terms, formats: tuple[Format, ...]) -> Rewriting:
    differing: list[Finding] = [_strange(folder, path) for path in agreed.homeless]
    notes = [*agreed.notes]
    proven: set[str] = set()
    for one in formats:
        found = [*_of_format(folder, agreed, one)]
        errors = [finding for finding in found if finding.severity == "error"]
        differing += errors
        notes += [finding for finding in found if finding.severity != "error"]
        if not found and not any(one.files.is_spared(path) for path in one.files.seen):
            proven.add(one.name)
    return Rewriting(differing=tuple(sorted(differing)), notes=tuple(notes), proven=frozenset(proven))


def _of_format(folder: Path, agreed: Terms, one: Format) -> Iterator[Finding]:
    yield from (differs(folder, unlike) for unlike in one.files.unlike)
    listed = {path for path in agreed.listed if path.startswith(f"{one.name}/")}
    if one.stopped is not None:
        yield _stopped(folder, one.name, one.stopped)
        return
    yield from (_strange(folder, path) for path in listed - one.files.seen)
    yield from (_unlisted(folder, path) for path in one.files.seen - listed)


def _stopped(folder: Path, name: str, error: Exception) -> Finding:
    place = Place(source=(folder / MANIFEST).as_posix())
    if isinstance(error, UsageError):  # an extra is missing, or a library is too old
        message = f"{name} cannot be written here, so it was not compared byte by byte: {error}"
        return Finding.of("GD774", place, Problem(pointer=f"/formats/{name}", message=message))
    if isinstance(error, ExportError):
        message = f"{name} cannot be written of these records: {error}"
        return Finding.of("GD773", place, Problem(pointer=f"/formats/{name}", message=message, help="export again"))
    return crash(place.source, error)


def _strange(folder: Path, path: str) -> Finding:
    return _astray(folder, path, "the manifest lists this file, and govdata writes none of that name for these records")


def _unlisted(folder: Path, path: str) -> Finding:
    return _astray(
        folder, path, "govdata writes a file of this name for these records, and the manifest does not list it"
    )


def _astray(folder: Path, path: str, message: str) -> Finding:
    problem = Problem(pointer="", message=message, help="export again")
    return Finding.of("GD773", Place(source=(folder / path).as_posix()), problem)
