"""Exporters: one format each, from releases to files; a shard at a time, so that shards can be written side by side."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from govdata.registry import Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from govdata.dataset import Dataset
    from govdata.finding import Problem
    from govdata.model.release import Release
    from govdata.output import Entry, Files

__all__ = ["EXPORTERS", "Exporter", "Job", "Part"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What an exporter is asked to do: the dataset, its own options, which shard of how many.

    A dataset of one shard has plain file names (`releases.jsonl`), one of several numbered ones
    (`releases-00000.jsonl`).
    """

    dataset: Dataset
    options: Mapping[str, str] = field(default_factory=dict)
    shard: int = 0
    shards: int = 1

    def stem(self, name: str) -> str:
        """The name of a file of this shard, without its suffix."""
        return name if self.shards == 1 else f"{name}-{self.shard:05}"


class Part(Protocol):
    """The writer of one shard of one format."""

    def write(self, release: Release) -> None:
        """Write one release."""

    def close(self) -> Mapping[str, Any]:
        """Complete the files; the result is small, plain JSON, and handed to `finish`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """An exporter.

    `begin` starts a shard's files in a folder. `finish` is called once, after all shards, with what their `close`
    returned in shard order and the entries of the files they wrote, and may write what is said of the whole. `views`
    sorts the paths of the finished files into views: each a list of files which, read in order by the reader of the
    same name, holds every record once; `verify` reads them all. `options` are the names of `--set FORMAT.NAME=VALUE`
    with their legal values, the first being the default; an empty tuple means any text. `limits` tells, as pairs of
    code and problem, what of a release the format cannot hold: such a release is not written. `libraries` are those
    that the bytes of files depend on, beside govdata itself, by the suffix of the files.
    """

    summary: str
    begin: Callable[[Files, Job], Part]
    finish: Callable[[Files, Job, Sequence[Mapping[str, Any]], Sequence[Entry]], None] = lambda *_: None
    views: Callable[[Sequence[str]], list[list[str]]]
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    needs_base: bool = False
    limits: Callable[[Release], Iterator[tuple[str, Problem]]] = lambda _: iter(())
    libraries: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


EXPORTERS = Folder("govdata.exporters", "EXPORTER", Exporter, __path__)
