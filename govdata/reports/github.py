"""Workflow commands of GitHub Actions, which show a finding at its line in the diff of a pull request."""

from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.reports import Report, Setting, line_of, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]

_LEVELS = {"error": "error", "warning": "warning", "info": "notice"}


def write(findings: Iterable[Finding], setting: Setting) -> Iterator[str]:
    """A command for each finding, its file as seen from the repository's root.

    GitHub shows some ten of each level at a step; the summary of the step has more.
    """
    for finding in findings:
        where = ",".join(f"{key}={_property(value)}" for key, value in _properties(finding, setting).items())
        yield f"::{_LEVELS[finding.severity]} {where}::{_escaped(said(finding))}\n"


def _properties(finding: Finding, setting: Setting) -> dict[str, object]:
    place = finding.place
    properties: dict[str, object] = {"file": setting.path(place.source)}
    if line_of(place):
        properties |= {"line": place.line, "endLine": place.line}
        if place.column:
            properties |= {"col": place.column, "endColumn": place.column + place.width}
    return properties | {"title": f"{finding.code} {finding.name}"}


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: object) -> str:
    return _escaped(str(value)).replace(":", "%3A").replace(",", "%2C")


REPORT = Report(summary="annotations of GitHub Actions", write=write)
