"""Reports: one output each, from findings to text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from govdata.registry import Folder

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORTS", "Report"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report.

    What it is for, and how findings become pieces of text, one at a time. `color` asks for ANSI colours.
    """

    summary: str
    write: Callable[[Iterable[Finding], bool], Iterator[str]]


REPORTS = Folder("govdata.reports", "REPORT", Report, __path__)
