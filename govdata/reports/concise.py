"""One line a finding: `file:line:column: CODE message (way out)`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.reports import Report, Setting, plain

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]


def write(findings: Iterable[Finding], _setting: Setting) -> Iterator[str]:
    """A line for each finding, without colours: it is for grep and editors."""
    for finding in findings:
        yield f"{plain(str(finding))}\n"


REPORT = Report(summary="one line a finding, for grep and editors", write=write)
