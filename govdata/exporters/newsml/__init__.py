"""NewsML-G2 2.35: a newsItem for each release, in files of their own or streamed in a newsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.exporters import Exporter
from govdata.xml import DECLARATION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.exporters import Job
    from govdata.model.release import Release
    from govdata.output import Files, Sink

__all__ = ["EXPORTER"]

_FOLDER_LIMIT = 100
"""How many releases still get a file each: folders with thousands of files are slow to list and to copy."""
_MESSAGE = "releases"


class _Part:
    """A shard: holds back the first items until it is clear whether they get files of their own."""

    def __init__(self, files: Files, job: Job) -> None:
        from govdata.exporters.newsml.item import ItemWriter  # noqa: PLC0415  # the rows are compiled on first use

        self._files, self._job = files, job
        self._writer = ItemWriter(job.dataset)
        envelope = job.options.get("envelope", "auto")
        self._limit = {"item": None, "message": 0}.get(envelope, 0 if job.shards > 1 else _FOLDER_LIMIT)
        self._waiting: list[tuple[str, bytes]] = []
        self._message: Sink | None = None
        self._sent = ""
        self._count = 0

    def write(self, release: Release) -> None:
        """Write one release. Raises OSError."""
        item = self._writer.item(release).encode()
        self._sent = self._sent or self._writer.instant(release)
        self._count += 1
        if self._message is not None:
            self._message.write(item)
        elif self._limit is None:
            self._file(release.id, item)
        elif self._count > self._limit:
            self._begin_message().write(item)
        else:
            self._waiting.append((release.id, item))

    def close(self) -> Mapping[str, Any]:
        """Complete the message, or write the items that were held back. Raises OSError."""
        for name, item in self._waiting:
            self._file(name, item)
        if self._message is not None:
            self._message.write(self._writer.message_end)
            self._files.done(self._message, self._count)
        return {"releases": self._count}

    def _file(self, name: str, item: bytes) -> None:
        self._files.write(f"{name}.xml", DECLARATION + item, 1)

    def _begin_message(self) -> Sink:
        self._message = self._files.open(f"{self._job.stem(_MESSAGE)}.xml")
        self._message.write(DECLARATION + self._writer.message_start(self._sent))
        for _, item in self._waiting:
            self._message.write(item)
        self._waiting.clear()
        return self._message


def _views(paths: Sequence[str]) -> list[list[str]]:
    return [sorted(path for path in paths if path.endswith(".xml"))]


EXPORTER = Exporter(
    summary="NewsML-G2 2.35 (power): a newsItem a release, a newsMessage above 100 of them",
    begin=_Part,
    views=_views,
    options={"envelope": ("auto", "item", "message")},
    needs_base=True,
)
