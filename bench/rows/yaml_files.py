"""A folder of hand-entered records, beside check-jsonschema."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import corpus
from bench.rows.start import SCHEMA
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_command, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Setting

__all__ = ["ROW"]

_BUDGET = Budget(bound=5)


def _measure(setting: Setting) -> Iterator[Measure]:
    count = setting.count(1_000, 100)
    paths = corpus.write_each(setting.folder / "records", ".yaml", count)
    ours = of_command([script("govdata"), "validate", "--no-config", str(setting.folder / "records")])
    theirs = of_command([script("check-jsonschema"), "--schemafile", str(SCHEMA), *map(str, paths)])
    times = compared(ours, theirs, rounds=3)
    note = f"{times.ours:.2f} s, {count / times.ours:.0f} records/s; check-jsonschema {times.theirs:.2f} s"
    yield Measure(what=f"yaml: {count:,} records validated", budget=_BUDGET, value=times.faster, note=note)


ROW = Row(name="yaml", summary="1,000 YAML records validated, beside check-jsonschema", measure=_measure)
