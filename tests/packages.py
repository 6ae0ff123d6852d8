"""Data packages for tests: written by the exporter, read by the reader, without the pipeline between."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Any

from govdata.dataset import Dataset
from govdata.exporters import Job
from govdata.exporters.datapackage import EXPORTER
from govdata.given import Given
from govdata.model.release import Release
from govdata.output import Files
from govdata.readers.datapackage import READER
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from govdata.source import Raw

__all__ = ["PLAIN", "WHOLE", "read", "records", "release", "table", "told", "write", "write_table"]

DATASET = Dataset(
    base="https://data.example.org/",
    title="Releases of the Harbour Ministry",
    description="Invented.",
    homepage="https://harbour.example/",
    license="CC-BY-4.0",
    version="1.0.0",
)

_PLAIN: dict[str, Any] = {
    "id": "2026-03-02-ferry",
    "title": "Ferry stops",
    "date": "2026-03-02",
    "language": "en",
    "publisher": {
        "id": "harbour",
        "name": "Harbour Ministry",
        "names": {"fr": "Ministère du port", "zh-Hant": "海港部"},
    },
}
_WHOLE: dict[str, Any] = {
    "id": "2026-03-01-quay",
    "type": "statement",
    "title": 'A quay, "new"',
    "date": "2026-03-01",
    "published_at": "2026-03-01T09:30:00+08:00",
    "modified_at": "2026-03-02T09:30:00Z",
    "language": "en",
    "publisher": _PLAIN["publisher"] | {"country": "SG", "level": "national", "url": "https://harbour.example/"},
    "issuers": ["port", "town"],
    "dateline": "SELM, 1 March",
    "summary": "=1+1",
    "body": "The quay opened.\n\nIt is 300 metres long.",
    "actors": [
        {
            "id": "ada",
            "kind": "person",
            "name": "Ada Lim",
            "names": {"fr": "Ada L.", "zh-Hant": "林雅達"},
            "honorific": "Dr",
            "suffix": "JP",
            "role": "Minister",
            "organization": "port",
            "on_behalf_of": ["port", "town"],
            "name_as_written": "A. Lim",
            "same_as": ["https://a.example/1", "urn:a:2"],
        },
        {"id": "port", "kind": "organization", "name": "Port Authority"},
        {"id": "town", "kind": "group", "name": "Town of Selm"},
    ],
    "events": [
        {
            "id": "opening",
            "type": "opening",
            "name": "Opening",
            "start": "2026-03-01T08:00:00+08:00",
            "end": "2026-03-01",
            "time_of_day": "morning",
            "date_as_written": "this morning",
            "status": "held",
            "place": {
                "name": "North Quay",
                "locality": "Selm",
                "region": "Coast",
                "country": "SG",
                "latitude": "1.290",
                "longitude": "103.85",
            },
            "participants": [{"actor": "ada", "role": "host"}, {"actor": "town", "role": "guest"}],
            "description": "Ribbon.",
        },
        {"id": "next", "type": "visit", "name": "Visit", "start": "2026-04", "end": "2027"},
    ],
    "photos": {
        "status": "linked",
        "count": 3,
        "items": [
            {"url": "https://harbour.example/1.jpg", "caption": "A", "alt": "B", "credit": "C", "license": "CC0-1.0"},
            {"url": "https://harbour.example/2.jpg"},
        ],
    },
    "videos": {"status": "linked", "items": [{"url": "https://harbour.example/1.mp4"}]},
    "contacts": [
        {"name": "Desk", "role": "Press", "email": "a@b.example", "phone": "+65 1", "url": "https://harbour.example/c"},
        {"phone": "@2"},
    ],
    "documents": [
        {"title": "Map", "url": "https://harbour.example/m.pdf", "media_type": "application/pdf", "language": "en"},
        {"title": "Plan", "url": "https://harbour.example/p.pdf"},
    ],
    "subjects": ["https://a.example/topic", "medtop:11000000"],
    "keywords": ["harbour", "sea, weather"],
    "translations": [{"language": "fr", "id": "quay-fr"}, {"language": "zh-Hant", "id": "quay-zh"}],
    "related": [{"relation": "corrects", "target": "a"}, {"relation": "see-also", "target": "https://a.example/"}],
    "source_url": "https://harbour.example/news/1",
    "identifiers": [{"scheme": "file", "value": "1"}, {"scheme": "file", "value": "2"}],
    "license": "OGL-UK-3.0",
    "status": "embargoed",
    "embargo_until": "2026-03-01T12:00:00+08:00",
    "revision": 2,
    "change_note": "Length.",
    "provenance": {
        "method": "parsed",
        "tool": "govdata",
        "tool_version": "0.1.0",
        "recorded_at": "2026-03-03T00:00:00Z",
        "source_sha256": "0" * 64,
        "evidence": [
            {"field": "/title", "start": 0, "end": 4, "text": "quay", "confidence": 90, "review": "accepted"},
            {"field": "", "start": 5, "end": 6, "text": "x"},
        ],
    },
    "extensions": {"a": {"berth": [4, None, "x"]}, "b": None},
}


def release(**fields: Any) -> Release:  # noqa: ANN401  # any JSON value
    """A plain release with these fields."""
    return Release.model_validate(_PLAIN | {"publisher": _WHOLE["publisher"]} | fields)


PLAIN = release()
WHOLE = Release.model_validate(_WHOLE)
"""A release that has every field, and two of everything that is a list."""


def write(root: Path, releases: Sequence[Release], *, shards: int = 1, **options: str) -> Path:
    """A package of releases, cut into shards of equal size; gives the descriptor's path."""
    size = -(-len(releases) // shards) or 1
    results, entries = [], []
    for shard in range(shards):
        files = Files(root=root, folder="datapackage")
        part = EXPORTER.begin(files, Job(dataset=DATASET, options=options, shard=shard, shards=shards))
        for one in releases[shard * size : (shard + 1) * size]:
            part.write(one)
        results.append(part.close())
        entries += files.entries
    last = Files(root=root, folder="datapackage")
    EXPORTER.finish(last, Job(dataset=DATASET, options=options, shards=shards), results, tuple(entries))
    return root / "datapackage" / "datapackage.json"


def read(descriptor: Path) -> list[Raw]:
    """What the reader makes of a package."""
    return list(READER.read(Source.of(descriptor), Given()))


def records(raws: Sequence[Raw]) -> list[bytes | None]:
    """The records as canonical JSON; None for one that the model refuses."""
    return [_canonical(raw.data) for raw in raws if raw.data is not None]


def _canonical(data: Mapping[str, Any]) -> bytes | None:
    try:
        return Release.model_validate(data).canonical()
    except ValueError:
        return None


def told(raws: Sequence[Raw]) -> list[str]:
    """What is found, a line each: file (without its folder), record and column, code, message."""
    findings = [finding for raw in raws for finding in raw.findings]
    return [f"{str(f.place).replace(f.place.source, _name(f.place.source))} {f.code} {f.message}" for f in findings]


def _name(path: str) -> str:
    return path.rpartition("/")[2]


def table(descriptor: Path, name: str) -> list[list[str]]:
    """The records of a table's file, the header first."""
    with (descriptor.parent / "data" / f"{name}.csv").open(newline="", encoding="utf-8") as stream:
        return list(csv.reader(stream))


def write_table(descriptor: Path, name: str, rows: Sequence[Sequence[str]]) -> None:
    """Write a table's file anew."""
    with (descriptor.parent / "data" / f"{name}.csv").open("w", newline="", encoding="utf-8") as stream:
        csv.writer(stream).writerows(rows)
