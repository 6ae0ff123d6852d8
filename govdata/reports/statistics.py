"""How many findings of each code there are, the most frequent first."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from govdata.reports import MARKS, Report, Setting

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]


def write(findings: Iterable[Finding], _setting: Setting) -> Iterator[str]:
    """A line for each code that was found; those of equal number in the order of their codes."""
    count: Counter[tuple[str, str, str]] = Counter()
    for finding in findings:
        count[finding.code, finding.name, MARKS[finding.fix]] += 1
    width = max(map(len, map(str, count.values())), default=0)
    for (code, name, mark), number in sorted(count.items(), key=lambda item: (-item[1], item[0])):
        yield f"{number:>{width}}  {code} {name} {mark}".rstrip() + "\n"


REPORT = Report(summary="how many of each code", write=write, for_people=True)
