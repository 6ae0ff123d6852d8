"""JSON-LD 1.1: lines, one document, and N-Quads, all of the same graph."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import orjson

from govdata.exporters import Exporter
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from govdata.exporters.jsonld.semic import add_second_types
from govdata.exporters.jsonld.web import web_node
from govdata.vocab.jsonld import CONTEXT_NAME, context, context_file

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.exporters import Job, Part
    from govdata.model.release import Release
    from govdata.output import Entry, Files

__all__ = ["EXPORTER"]

_FULL, _SEMIC, _WEB = "releases", "semic", "web"
_SUFFIXES = (".jsonl", ".jsonld", ".nq")
_INLINE = b'"@context":%b,' % orjson.dumps(context())
#: What stands before the members of each line, and of the document, by where the context is to be.
_STARTS = {
    "url": (b'{"@context":%b,' % orjson.dumps(CONTEXT_NAME), b"{" + _INLINE),
    "inline": (b"{" + _INLINE, b"{" + _INLINE),
    "none": (b"{", b"{"),
}
_DOCUMENT_END = b"\n]}\n"


class _Full:
    """The three files of a shard in the profiles `full` and `semic`, written side by side."""

    def __init__(self, files: Files, job: Job) -> None:
        self._files, self._dataset, self._records = files, job.dataset, 0
        self._add_types = job.options.get("profile") == _SEMIC
        self._line_start, document_start = _STARTS[job.options.get("context", "url")]
        self._lines, self._document, self._quads = (files.open(job.stem(_FULL) + suffix) for suffix in _SUFFIXES)
        self._document.write(document_start + b'"@graph":[')

    def write(self, release: Release) -> None:
        node = release_node(release, self._dataset)
        if self._add_types:
            add_second_types(node)
        json = orjson.dumps(node)
        self._lines.write(self._line_start + json[1:] + b"\n")
        self._document.write((b",\n" if self._records else b"\n") + json)
        self._quads.write(quads(node))
        self._records += 1

    def close(self) -> Mapping[str, Any]:
        self._document.write(_DOCUMENT_END)
        for sink in (self._lines, self._document, self._quads):
            self._files.done(sink, self._records)
        return {"records": self._records}


class _Web:
    """The one file of a shard in the profile `web`: each line is ready to be put into a page."""

    def __init__(self, files: Files, job: Job) -> None:
        self._files, self._dataset, self._records = files, job.dataset, 0
        self._lines = files.open(f"{job.stem(_WEB)}.jsonl")

    def write(self, release: Release) -> None:
        json = orjson.dumps(web_node(release_node(release, self._dataset)), option=orjson.OPT_APPEND_NEWLINE)
        # Else a text with `</script>` in it would end the script of the page.
        self._lines.write(json.replace(b"<", b"\\u003c"))
        self._records += 1

    def close(self) -> Mapping[str, Any]:
        self._files.done(self._lines, self._records)
        return {"records": self._records}


def _begin(files: Files, job: Job) -> Part:
    return _Web(files, job) if _is_web(job) else _Full(files, job)


def _is_web(job: Job) -> bool:
    return job.options.get("profile") == _WEB


def _finish(files: Files, job: Job, _parts: Sequence[Mapping[str, Any]], _entries: Sequence[Entry]) -> None:
    if not _is_web(job):
        files.write(CONTEXT_NAME, context_file())


def _views(paths: Sequence[str]) -> list[list[str]]:
    """Each kind of file of the profiles `full` and `semic` holds every record: three views; `web` holds less."""
    data = sorted(path for path in paths if path.rpartition("/")[2].startswith(_FULL))
    views = [[path for path in data if path.endswith(suffix)] for suffix in _SUFFIXES]
    return [view for view in views if view]


EXPORTER = Exporter(
    summary="JSON-LD 1.1 and N-Quads",
    begin=_begin,
    finish=_finish,
    views=_views,
    options={"profile": ("full", _SEMIC, _WEB), "context": tuple(_STARTS)},
    needs_base=True,
)
