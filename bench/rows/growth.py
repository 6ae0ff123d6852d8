"""Texts that are no releases: four times as long, they may take little more than four times as long to read."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from bench.table import Budget, Measure, Row
from bench.timing import compared, of_function
from govdata.extractors import extract
from govdata.given import Given

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.table import Setting

__all__ = ["ROW"]

_TIMES = 4
# Not 4: a text so long no longer fits the caches of the processor.
_BUDGET = Budget(bound=6, at_most=True)
_GIVEN = Given(date="2026-03-01", publisher="harbor-board=Harbor Board", timezone="+08:00")
# What matchers begin with, again and again, so that each is led on as far as it goes.
_PIECES = (
    ("names", "Mr A B said. "),
    ("posts", "Minister for X, "),
    ("brackets", "Mr A B ("),
    ("days", "1 May to "),
    ("lines", "* Mr A, Chair\n"),
    ("Chinese", "局長王大明出席論壇"),
)


def _measure(setting: Setting) -> Iterator[Measure]:
    length = setting.count(60_000, 15_000)
    for name, piece in _PIECES:
        short, long = (partial(_read, piece * (size // len(piece))) for size in (length, _TIMES * length))
        times = compared(of_function(long), of_function(short), rounds=3)
        note = f"{times.theirs:.2f} s, then {times.ours:.2f} s"
        yield Measure(what=f"growth: {name}, {_TIMES} times as long", budget=_BUDGET, value=times.share, note=note)


def _read(text: str) -> None:
    extract(f"Quay opens\n\n{text}", _GIVEN)


ROW = Row(name="growth", summary="time for texts that are no releases, four times as long", measure=_measure)
