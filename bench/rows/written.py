"""What the rows of exporters share: releases, and an exporter run over them alone."""

from __future__ import annotations

from functools import cache
from itertools import count as numbers
from typing import TYPE_CHECKING

from bench import corpus
from govdata.dataset import Dataset
from govdata.exporters import EXPORTERS, Job
from govdata.output import Files

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from govdata.model.release import Release

__all__ = ["DATASET", "exported", "packaged", "releases"]

DATASET = Dataset(base=corpus.BASE)
_RUNS = numbers()


@cache
def releases(count: int) -> Sequence[Release]:
    """The first releases of the corpus."""
    return [corpus.release(n) for n in range(count)]


def exported(name: str, folder: Path, things: Sequence[Release], **options: str) -> Callable[[], object]:
    """A function that writes the releases with the exporter of that name, into a folder of its own each time."""
    job = Job(dataset=DATASET, options=options)

    def run() -> object:
        part = EXPORTERS.get(name).begin(Files(root=folder / f"run-{next(_RUNS)}", folder=name), job)
        for thing in things:
            part.write(thing)
        return part.close()

    return run


def packaged(folder: Path, count: int, shards: int) -> Path:
    """The descriptor of a data package of so many releases in so many parts; it is written once."""
    descriptor = folder / "datapackage" / "datapackage.json"
    if descriptor.exists():
        return descriptor
    exporter, size = EXPORTERS.get("datapackage"), -(-count // shards)
    results, entries = [], []
    for shard in range(shards):
        files = Files(root=folder, folder="datapackage")
        part = exporter.begin(files, Job(dataset=DATASET, shard=shard, shards=shards))
        for number in range(shard * size, min(count, (shard + 1) * size)):
            part.write(corpus.release(number))
        results.append(part.close())
        entries += files.entries
    exporter.finish(Files(root=folder, folder="datapackage"), Job(dataset=DATASET, shards=shards), results, entries)
    return descriptor
