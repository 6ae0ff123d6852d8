"""NewsML-G2 2.35: a newsItem for each release, in files of their own or streamed in a newsMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from govdata.exporters import Exporter
from govdata.xml import DECLARATION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from govdata.exporters import Job
    from govdata.exporters.newsml.item import ItemWriter
    from govdata.model.actor import Publisher
    from govdata.model.release import Release
    from govdata.output import Entry, Files, Sink

__all__ = ["EXPORTER"]

_FOLDER_LIMIT = 100
"""How many releases still get a file each: folders with thousands of files are slow to list and to copy."""
_MESSAGE = "releases"


class _Part:
    """A shard: holds back the first items until it is clear whether they get files of their own."""

    def __init__(self, files: Files, job: Job) -> None:
        self._files, self._job = files, job
        self._writer = _writer(job)
        envelope = job.options.get("envelope", "auto")
        self._limit = {"item": None, "message": 0}.get(envelope, 0 if job.shards > 1 else _FOLDER_LIMIT)
        self._waiting: list[tuple[str, bytes, int | None]] = []
        self._publishers: dict[str, Publisher] = {}
        self._newest = ""
        self._message: Sink | None = None
        self._sent = ""
        self._count = 0

    def write(self, release: Release) -> None:
        """Write one release. Raises OSError."""
        instant = self._writer.instant(release)
        self._sent = self._sent or instant
        self._newest = max(self._newest, instant)
        self._publishers.setdefault(release.publisher.id, release.publisher)
        self._count += 1
        self._item(f"{release.id}.xml", self._writer.item(release), 1)
        if release.photos.items or release.translations:
            self._beside(release)

    def close(self) -> Mapping[str, Any]:
        """Complete the message, or write the items that were held back. Raises OSError."""
        for waiting in self._waiting:
            self._file(*waiting)
        if self._message is not None:
            self._message.write(self._writer.message_end)
            self._files.done(self._message, self._count)
        publishers = [self._publishers[name].model_dump(mode="json") for name in sorted(self._publishers)]
        return {"releases": self._count, "newest": self._newest, "publishers": publishers}

    def _beside(self, release: Release) -> None:
        from govdata.exporters.newsml.companions import companions  # noqa: PLC0415  # few releases have any

        for name, item in companions(release, self._writer):
            self._item(name, item)

    def _item(self, name: str, text: str, records: int | None = None) -> None:
        item = text.encode()
        if self._message is None and self._limit is not None and self._count > self._limit:
            self._message = self._begin_message()
        if self._message is not None:
            self._message.write(item)
        elif self._limit is None:
            self._file(name, item, records)
        else:
            self._waiting.append((name, item, records))

    def _file(self, name: str, item: bytes, records: int | None) -> None:
        self._files.write(name, DECLARATION + item, records)

    def _begin_message(self) -> Sink:
        message = self._files.open(f"{self._job.stem(_MESSAGE)}.xml")
        message.write(DECLARATION + self._writer.message_start(self._sent))
        for _, item, _ in self._waiting:
            message.write(item)
        self._waiting.clear()
        return message


def _writer(job: Job) -> ItemWriter:
    from govdata.exporters.newsml.item import ItemWriter  # noqa: PLC0415  # the rows are compiled on first use

    return ItemWriter(job.dataset, embed=job.options.get("embed-catalog") == "yes")


def _finish(files: Files, job: Job, closed: Sequence[Mapping[str, Any]], _entries: Sequence[Entry]) -> None:
    """Write the register of the publishers that the shards have seen."""
    from govdata.exporters.newsml.companions import register  # noqa: PLC0415  # once
    from govdata.model.actor import Publisher  # noqa: PLC0415

    seen = {one["id"]: one for part in closed for one in part["publishers"]}
    if seen:
        publishers = [Publisher.model_validate(seen[name]) for name in sorted(seen)]
        newest = max(part["newest"] for part in closed)
        item = register(job.dataset, publishers, newest, _writer(job))
        files.write("register/publishers.xml", DECLARATION + item.encode())


def _views(paths: Sequence[str]) -> list[list[str]]:
    """The items of the releases alone: what stands in folders beside them says the same once more."""
    return [sorted(path for path in paths if path.endswith(".xml") and path.count("/") == 1)]


EXPORTER = Exporter(
    summary="NewsML-G2 2.35 (power): a newsItem a release, a newsMessage above 100 of them",
    begin=_Part,
    views=_views,
    finish=_finish,
    options={"envelope": ("auto", "item", "message"), "embed-catalog": ("no", "yes")},
    needs_base=True,
)
