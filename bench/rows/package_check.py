"""A data package checked, foreign keys included, beside `frictionless validate`; in one file a table, and in parts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bench.rows.written import packaged
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_command, of_function, script
from govdata.conformance.datapackage import conformance
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.table import Setting

__all__ = ["ROW"]

_BUDGET = Budget(bound=10)
#: frictionless takes seconds, so that few rounds tell enough.
_ROUNDS = 3


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(3_000, 300)
    for shards in (1, 3):
        path = packaged(setting.folder / f"in-{shards}", count, shards)
        times = compared(of_function(partial(_ours, path)), of_function(partial(_theirs, path)), rounds=_ROUNDS)
        note = f"{count / times.ours:,.0f} releases/s; frictionless: {count / times.theirs:,.0f}"
        what = f"package-check: {count:,} releases, {shards} part(s)"
        yield Measure(what=what, budget=_BUDGET, value=times.faster, note=f"{note}; {_whole(count, path)}")


def _whole(count: int, path: Path) -> str:
    """The whole command, which reads every release besides and has the model judge it; no budget speaks of it."""
    ours = of_command([script("govdata"), "validate", "--no-config", str(path)])
    times = compared(ours, of_command([script("frictionless"), "validate", str(path)]), rounds=1)
    return f"all of `validate`, the model's word with it: {times.faster:.1f} x, {count / times.ours:,.0f} releases/s"


def _ours(descriptor: Path) -> None:
    if conformance(Source.of(descriptor)).findings:
        raise RuntimeError(f"{descriptor} is not sound")


def _theirs(descriptor: Path) -> None:
    from frictionless import Package  # noqa: PLC0415  # for this row alone

    if not Package(str(descriptor)).validate().valid:
        raise RuntimeError(f"{descriptor} is not sound to frictionless")


ROW = Row(name="package-check", summary="CSV package checked, beside `frictionless validate`", measure=_measure)
