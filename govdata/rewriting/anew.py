"""Writing every format of a publication anew, all side by side: the canonical records are read once."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from govdata.exporters import EXPORTERS, Job
from govdata.given import Given
from govdata.intake import take
from govdata.model.build import build_json
from govdata.readers import READERS
from govdata.register import Register
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from govdata.dataset import Dataset
    from govdata.exporters import Part
    from govdata.model.release import Release
    from govdata.rewriting.comparison import Compared

__all__ = ["Format", "Plan", "write"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What is to be written: the files of canonical records, each of which was one shard, and the formats."""

    shards: tuple[Path, ...]
    dataset: Dataset
    formats: tuple[Format, ...]


class Format:
    """One format that is written anew into `files`; what stops it stops no other.

    `stopped` is why it was not written to the end, if it was not.
    """

    def __init__(self, name: str, options: Mapping[str, str], files: Compared) -> None:
        self.name, self.options, self.files = name, options, files
        self.stopped: Exception | None = None
        self._exporter = EXPORTERS.get(name)
        self._part: Part | None = None
        self._closed: list[Mapping[str, Any]] = []

    def begin(self, dataset: Dataset, shard: int, shards: int) -> None:
        """Start a shard."""
        job = Job(dataset=dataset, options=self.options, shard=shard, shards=shards)
        self._part = None
        self._part = self._tried(lambda: self._exporter.begin(self.files, job))

    def write(self, release: Release) -> None:
        """Write a release of the shard."""
        part = self._part
        if part is not None and self.stopped is None:
            self._tried(lambda: part.write(release))

    def close(self) -> None:
        """End a shard, also one that was stopped, so that nothing of it stays open."""
        if self._part is None:
            return
        if self.stopped is None:
            closed = self._tried(self._part.close)
            self._closed += [] if closed is None else [closed]
        else:
            with suppress(Exception):  # why it was stopped is known
                self._part.close()

    def finish(self, dataset: Dataset, shards: int) -> None:
        """Write what is said of the whole."""
        if self.stopped is None:
            job = Job(dataset=dataset, options=self.options, shards=shards)
            last = self.files.fresh()
            self._tried(lambda: self._exporter.finish(last, job, self._closed, self.files.entries))

    def _tried(self, step: Callable[[], Any]) -> Any:  # noqa: ANN401  # what the step gives
        if self.stopped is not None:
            return None
        try:
            return step()
        except OSError:
            raise
        except Exception as error:  # noqa: BLE001  # an extra is missing, publishers clash, a plug-in crashed: kept, and said
            self.stopped = error
            return None


def write(plan: Plan) -> bool:
    """Write anew; whether every canonical record could be read. Raises OSError where there is no room."""
    count = len(plan.shards)
    for number, path in enumerate(plan.shards):
        for one in plan.formats:
            one.begin(plan.dataset, number, count)
        readable = _shard(path, plan.formats)
        for one in plan.formats:
            one.close()
        if not readable:
            return False
    for one in plan.formats:
        one.finish(plan.dataset, count)
    return True


def _shard(path: Path, formats: tuple[Format, ...]) -> bool:
    """Write the records of a shard; whether all of them could be read: else who reads them back says why."""
    for raw in READERS.get("ndjson").read(Source.of(path), Given()):
        release = None if raw.json is None else build_json(raw.json)
        release = release or take(raw, Register(), Given()).release
        if release is None:
            return False
        for one in formats:
            one.write(release)
    return True
