"""What the tests of JSON-LD share: a record that has everything, writing without the pipeline, reading from memory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from govdata.dataset import Dataset
from govdata.exporters import Job
from govdata.exporters.jsonld import EXPORTER
from govdata.given import Given
from govdata.model.release import Release
from govdata.output import Files
from govdata.readers.jsonld import READER
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from govdata.source import Raw

BASE: Final = "https://data.example.org/"
VIEWS: Final = ("releases.jsonl", "releases.jsonld", "releases.nq")

FULL: Final[dict[str, Any]] = {
    "id": "quay",
    "type": "speech",
    "title": "New quay",
    "date": "2026-03-01",
    "published_at": "2026-03-01T09:30:00+08:00",
    "modified_at": "2026-03-02T09:30:00Z",
    "language": "en-GB",
    "publisher": {"id": "hm", "name": "Harbour Ministry", "names": {"zh-Hant": "海港部"}, "level": "national"},
    "issuers": ["port", "hm"],
    "summary": 'A "quay".',
    "body": "One.\n\nTwo\twith a tab and a \\.",
    "actors": [
        {"id": "ada", "kind": "person", "name": "Ada Lim", "role": "Minister", "organization": "hm"},
        {"id": "hm", "kind": "organization", "name": "Harbour Ministry", "role": "Host"},
        {"id": "port", "kind": "group", "name": "Port workers", "on_behalf_of": ["hm"]},
    ],
    "events": [
        {
            "id": "opening",
            "type": "opening",
            "name": "Opening",
            "start": "2026-03",
            "place": {"name": "Quay", "locality": "Selm", "latitude": "1.50", "longitude": "-0.1"},
            "participants": [{"actor": "ada", "role": "speaker"}, {"actor": "port", "role": "attendee"}],
        },
        {"id": "visit", "type": "visit", "name": "Visit", "start": "2026", "end": "2026-03-01T09:30:00+08:00"},
    ],
    "photos": {"status": "linked", "items": [{"url": "https://a.example/1.jpg", "license": "CC-BY-4.0"}]},
    "videos": {"status": "stated", "count": 2},
    "contacts": [{"name": "Press office"}, {"name": "Press office"}],
    "documents": [{"title": "Annex", "url": "https://a.example/a.pdf", "language": "fr"}],
    "subjects": ["https://a.example/topic", "medtop:11000000"],
    "keywords": ["harbour", "quay"],
    "translations": [{"language": "id", "id": "quay-id"}],
    "related": [
        {"relation": "corrects", "target": "old-quay"},
        {"relation": "follows", "target": f"{BASE}release/old-quay"},
    ],
    "source_url": "https://a.example/1",
    "identifiers": [{"scheme": "number", "value": "1/2026"}],
    "license": "https://a.example/licence",
    "status": "embargoed",
    "embargo_until": "2026-03-02T00:00:00+08:00",
    "revision": 2,
    "change_note": "Its length.",
    "provenance": {
        "method": "parsed",
        "evidence": [{"field": "/title", "start": 0, "end": 8, "text": "New quay", "confidence": 0}],
    },
    "extensions": {"harbour": {"berths": [4, None]}, "note": "x"},
}


def release(**changed: object) -> Release:
    """A small release, with what the caller changes."""
    least = {"id": "quay", "title": "New quay", "date": "2026-03-01", "language": "en"}
    return Release.model_validate({**least, "publisher": {"id": "hm", "name": "Harbour Ministry"}, **changed})


def publish(
    folder: Path, releases: Iterable[Release], *, base: str = BASE, options: Mapping[str, str] | None = None
) -> Path:
    """The folder of the files that the exporter writes."""
    files = Files(root=folder, folder="jsonld")
    job = Job(dataset=Dataset(base=base), options=options or {})
    part = EXPORTER.begin(files, job)
    for one in releases:
        part.write(one)
    parts = [part.close()]
    EXPORTER.finish(files, job, parts, tuple(files.entries))
    return folder / "jsonld"


def read(name: str, content: bytes | str) -> list[Raw]:
    """What the reader makes of a file of that name."""
    data = content.encode() if isinstance(content, str) else content
    return list(READER.read(Source(name=name, content=data), Given()))


def said(raws: Iterable[Raw]) -> list[tuple[str, str]]:
    """The codes and pointers of the findings."""
    return [(finding.code, finding.pointer) for raw in raws for finding in raw.findings]
