"""What a manifest says of how its publication was made, and whether it can be made so here."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from govdata.dataset import Dataset
from govdata.errors import UsageError
from govdata.exporters import EXPORTERS
from govdata.finding import Finding, Problem
from govdata.libraries import versions
from govdata.pipeline import ALWAYS, check_options
from govdata.place import Place
from govdata.publication import MANIFEST
from govdata.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

__all__ = ["NotComparableError", "Terms", "terms"]

_FIELDS = frozenset(f.name for f in fields(Dataset)) - {"base"}


class NotComparableError(Exception):
    """Nothing of a publication can be compared byte by byte; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding.message)
        self.finding = finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """How a publication was made: the dataset, the formats with their options, and the files that were written.

    `shards` are the files of canonical records, each of which was one shard. `spared` are, by format, the suffixes of
    files that another library wrote than is here, which `notes` say. `homeless` are files of no format.
    """

    dataset: Dataset
    formats: Mapping[str, Mapping[str, str]]
    listed: frozenset[str]
    shards: tuple[str, ...]
    spared: Mapping[str, tuple[str, ...]]
    notes: tuple[Finding, ...]
    homeless: tuple[str, ...]


def terms(folder: Path, manifest: Mapping[str, Any]) -> Terms:
    """The terms of a publication. Raises NotComparableError."""
    place = Place(source=(folder / MANIFEST).as_posix())
    if manifest["govdata"] != VERSION:
        raise _not_compared(place, "/govdata", f"it was made by govdata {manifest['govdata']}, and this is {VERSION}")
    if "dataset" not in manifest:
        raise _not_compared(place, "", "the manifest does not say how the dataset was described, as older ones do not")
    known = EXPORTERS.names()
    dataset, formats = _dataset(manifest, place), {n: o for n, o in manifest["formats"].items() if n in known}
    try:
        check_options(formats)
    except UsageError as error:
        raise _unusable(place, "/formats", str(error)) from error
    listed = sorted(entry["path"] for entry in manifest["files"])
    others = {name: [*_others(name, listed, manifest.get("libraries", {}))] for name in formats}
    return Terms(
        dataset=dataset,
        formats=formats,
        listed=frozenset(listed),
        shards=tuple(path for path in listed if path.startswith(f"{ALWAYS}/")),
        spared={name: tuple(suffix for suffix, _ in found) for name, found in others.items()},
        notes=tuple(_spared(place, name, *other) for name, found in others.items() for other in found),
        homeless=tuple(path for path in listed if path.partition("/")[0] not in manifest["formats"]),
    )


def _dataset(manifest: Mapping[str, Any], place: Place) -> Dataset:
    told = manifest["dataset"]
    if not isinstance(told, dict) or not told.keys() <= _FIELDS:
        raise _unusable(place, "/dataset", f"what describes a dataset is {', '.join(sorted(_FIELDS))}")
    told = {"base": manifest.get("base", ""), **told}
    if not all(isinstance(value, str) for value in told.values()):
        raise _unusable(place, "/dataset", "what describes a dataset is text")
    try:
        return Dataset(**told)
    except UsageError as error:
        raise _unusable(place, "/dataset", str(error)) from error


def _others(name: str, listed: list[str], made_with: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """The suffixes of files of a format that another library wrote than is here, each with how they differ."""
    for suffix, libraries in EXPORTERS.get(name).libraries.items():
        if any(path.startswith(f"{name}/") and path.endswith(suffix) for path in listed):
            here = versions(libraries)
            unlike = [one for one in here if here[one] != made_with.get(one)]
            if unlike:
                told = (
                    f"{one} {made_with.get(one, 'of no known version')} (here {here[one] or 'none'})" for one in unlike
                )
                yield suffix, " and ".join(told)


def _spared(place: Place, name: str, suffix: str, made_with: str) -> Finding:
    message = f"{suffix} files of {name} were not compared byte by byte: they were written with {made_with}"
    return Finding.of("GD774", place, Problem(pointer="/libraries", message=message))


def _not_compared(place: Place, pointer: str, reason: str) -> NotComparableError:
    message = f"the files were not compared byte by byte: {reason}"
    return NotComparableError(Finding.of("GD774", place, Problem(pointer=pointer, message=message, help=_WAY_OUT)))


_WAY_OUT = "they were read back and compared with the records; export again to have them compared whole"


def _unusable(place: Place, pointer: str, reason: str) -> NotComparableError:
    problem = Problem(pointer=pointer, message=f"the manifest cannot be used: {reason}", help="export again")
    return NotComparableError(Finding.of("GD755", place, problem))
