"""Two processes beside one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import corpus
from bench.table import Budget, Measure, Row
from bench.timing import compared, script, wall_of_command

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Setting

__all__ = ["ROW"]

_BUDGET = Budget(bound=1.7)


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(100_000, 20_000)
    path = corpus.write_lines(setting.folder / "releases.ndjson", count)
    command = [script("govdata"), "validate", "--no-config", str(path), "--workers"]
    times = compared(wall_of_command([*command, "2"]), wall_of_command([*command, "1"]), rounds=3)
    note = f"{times.ours:.1f} s and {times.theirs:.1f} s on the wall: needs two idle cores"
    yield Measure(what=f"workers: {count:,} validated by two", budget=_BUDGET, value=times.faster, note=note)


ROW = Row(name="workers", summary="two processes beside one, on the wall", measure=_measure)
