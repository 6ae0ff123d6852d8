"""Canonical records validated, beside the bare model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import corpus
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata import pipeline
from govdata.inputs import find
from govdata.model.release import Release
from govdata.shard import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.table import Setting

__all__ = ["ROW"]

_BUDGET = Budget(bound=0.6)


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(10_000, 1_000)
    path = corpus.write_lines(setting.folder / "releases.ndjson", count)
    times = compared(of_function(lambda: _validate(path, count)), of_function(lambda: _bare(path)))
    note = f"{count / times.ours:,.0f} records/s; pydantic alone {count / times.theirs:,.0f}"
    yield Measure(what=f"ndjson: {count:,} records validated", budget=_BUDGET, value=times.faster, note=note)


def _validate(path: Path, count: int) -> None:
    results = list(pipeline.validate(find([str(path)]), Settings()))
    if (sum(r.records for r in results), [f for r in results for f in r.findings]) != (count, []):
        raise RuntimeError("the corpus is not clean")


def _bare(path: Path) -> None:
    with path.open("rb") as stream:
        for line in stream:
            Release.model_validate_json(line)


ROW = Row(name="ndjson", summary="NDJSON validated, beside bare pydantic.model_validate_json", measure=_measure)
