"""What a row measured, and how it is printed beside its budget."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import wrap
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

__all__ = ["HEADING", "Budget", "Measure", "Row", "Setting", "printed"]

_WIDTH = 80
HEADING = f"{'work':<45} {'measured':>10} {'budget':>11}\n{'-' * _WIDTH}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """The bound that a measure is held to: `at_most` it, or at least it."""

    bound: float
    at_most: bool = False
    unit: str = "x"

    def kept(self, value: float) -> bool:
        """Whether a value is within the budget."""
        return value <= self.bound if self.at_most else value >= self.bound

    def __str__(self) -> str:
        """The bound as it is printed, `>= 5 x`."""
        return f"{'<=' if self.at_most else '>='} {self.bound:g} {self.unit}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """What was measured: `value` is None where nothing could be. `note` says why, or what stands behind the value."""

    what: str
    budget: Budget
    value: float | None
    note: str = ""

    @property
    def verdict(self) -> str:
        """Whether the budget is kept: `met`, `MISSED`, or `NOT MEASURED`."""
        if self.value is None:
            return "NOT MEASURED"
        return "met" if self.budget.kept(self.value) else "MISSED"


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """A run of the benchmarks: a folder for what they write, and whether the corpora are small."""

    folder: Path
    quick: bool = False

    def count(self, full: int, quick: int) -> int:
        """How many records a row works on."""
        return quick if self.quick else full


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of the speed budget: the name to ask for it by, the budget in words, and what measures it."""

    name: str
    summary: str
    measure: Callable[[Setting], Iterator[Measure]]


def printed(measure: Measure) -> str:
    """The lines of a measure, at most 80 characters wide."""
    value = "-" if measure.value is None else f"{_number(measure.value)} {measure.budget.unit}"
    first = f"{measure.what:<45} {value:>10} {measure.budget!s:>11}  {measure.verdict}"
    return "\n".join([first, *(f"    {line}" for line in wrap(measure.note, _WIDTH - 4))])


def _number(value: float) -> str:
    """Three digits that count."""
    return f"{value:.0f}" if value >= 100 else f"{value:.3g}"  # noqa: PLR2004
