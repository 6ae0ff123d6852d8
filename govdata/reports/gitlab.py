"""A Code Quality report for GitLab, which shows findings in merge requests.

GitLab reads a subset of the Code Climate format, and drops all but the first finding with one fingerprint; so that is
of code, path, record, pointer and occurrence, and not of the line, which moves.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from govdata.reports import Report, Setting, as_json, fingerprint, line_of, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def write(findings: Iterable[Finding], setting: Setting) -> Iterator[str]:
    """The array; an empty one where nothing was found."""
    before = "["
    seen: Counter[bytes] = Counter()
    for finding in findings:
        yield f"{before}\n{as_json(_issue(finding, setting, seen))}"
        before = ","
    yield "[]\n" if before == "[" else "\n]\n"


def _issue(finding: Finding, setting: Setting, seen: Counter[bytes]) -> dict[str, Any]:
    path = setting.path(finding.place.source)
    return {
        "description": f"{finding.code} {finding.name}: {said(finding)}",
        "check_name": finding.code,
        "fingerprint": fingerprint(finding, path, seen),
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": path, "lines": {"begin": line_of(finding.place) or 1}},
    }


REPORT = Report(summary="Code Quality report of GitLab", write=write)
