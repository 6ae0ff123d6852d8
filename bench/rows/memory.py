"""Memory that does not grow with the number of records."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bench import corpus
from bench.table import Budget, Measure, Row
from bench.timing import peak_memory, script

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bench.table import Setting

__all__ = ["ROW", "grown", "validated"]

_GROWTH = Budget(bound=1.2, at_most=True)
_PEAK = Budget(bound=250, at_most=True, unit="MiB")
_FORMATS = "jsonld,newsml,datapackage"


def _measure(setting: Setting) -> Iterator[Measure]:
    few = corpus.write_lines(setting.folder / "few.ndjson", setting.count(10_000, 1_000))
    many = corpus.write_lines(setting.folder / "many.ndjson", (count := setting.count(1_000_000, 100_000)))
    yield from grown(f"{count:,} validated", validated(few), validated(many))
    exported = corpus.write_lines(many, count := setting.count(100_000, 20_000))
    small, large = (_export(path, setting.folder / f"out-{path.stem}") for path in (few, exported))
    yield from grown(f"{count:,} exported", small, large)


def validated(path: Path) -> float:
    """The peak of `govdata validate` on a file, in MiB."""
    return peak_memory([script("govdata"), "validate", "--no-config", str(path)])


def _export(path: Path, out: Path) -> float:
    asked = ["--no-config", "--base", corpus.BASE, "--to", _FORMATS, "--out", str(out)]
    return peak_memory([script("govdata"), "export", str(path), *asked])


def grown(what: str, small: float, large: float) -> Iterator[Measure]:
    """The measures of a growth: how many times as much, and how much it comes to."""
    note = f"{small:.0f} MiB for the small corpus, {large:.0f} MiB for the large one"
    yield Measure(what=f"memory: {what}, growth", budget=_GROWTH, value=large / small, note=note)
    yield Measure(what=f"memory: {what}, peak", budget=_PEAK, value=large)


ROW = Row(name="memory", summary="peak memory, small corpus and large", measure=_measure)
