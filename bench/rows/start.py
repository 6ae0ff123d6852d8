"""How soon the command line answers, beside check-jsonschema."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bench import corpus
from bench.table import Budget, Measure, Row
from bench.timing import compared, of_command, script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Setting

__all__ = ["ROW", "SCHEMA"]

SCHEMA = Path(__file__).resolve().parents[2] / "schemas/v1/release.schema.json"
_ROUNDS = 11
_HELP = Budget(bound=0.35, at_most=True)
_RECORD = Budget(bound=0.75, at_most=True)


def _measure(setting: Setting) -> Iterator[Measure]:
    yield _beside("start: --help", _HELP, ["--help"], ["--help"])
    for suffix in (".yaml", ".json"):
        (path,) = corpus.write_each(setting.folder, suffix, 1)
        ours = ["validate", "--no-config", str(path)]
        yield _beside(f"start: one {suffix} record validated", _RECORD, ours, ["--schemafile", str(SCHEMA), str(path)])


def _beside(what: str, budget: Budget, ours: list[str], theirs: list[str]) -> Measure:
    mine, other = [script("govdata"), *ours], [script("check-jsonschema"), *theirs]
    times = compared(of_command(mine), of_command(other), rounds=_ROUNDS)
    note = f"{times.ours * 1000:.0f} ms; check-jsonschema {times.theirs * 1000:.0f} ms"
    return Measure(what=what, budget=budget, value=times.share, note=note)


ROW = Row(name="start", summary="--help, and one record validated, beside check-jsonschema", measure=_measure)
