"""JUnit XML, which every CI server reads: a suite for each file, a case for each finding.

An error is a failure. A warning or a note is a case that passed and has something to say, so that no server turns red
for what does not fail the run. Where nothing was found there is one case that passed: servers take a report without any
for a run that went wrong. It holds to the schema of Jenkins, the widest of those in use.
"""

from __future__ import annotations

from itertools import groupby
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from govdata.reports import Report, Setting, plain, said

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding

__all__ = ["REPORT"]

_BLOCK = 1 << 20


def write(findings: Iterable[Finding], setting: Setting) -> Iterator[str]:
    """The document. The cases of a suite wait in a temporary file until they are counted."""
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="govdata">\n'
    path = ""
    for path, group in groupby(findings, lambda finding: setting.path(finding.place.source)):
        yield from _suite(path, group)
    if not path:
        yield '  <testsuite name="govdata" tests="1" failures="0" errors="0" skipped="0">\n'
        yield '    <testcase classname="govdata" name="no findings"/>\n  </testsuite>\n'
    yield "</testsuites>\n"


def _suite(path: str, group: Iterable[Finding]) -> Iterator[str]:
    with SpooledTemporaryFile(_BLOCK, "w+", encoding="utf-8", errors="backslashreplace", newline="") as cases:
        tests, failures = _cases(path, group, cases)
        yield f'  <testsuite name={_quoted(path)} tests="{tests}" failures="{failures}" errors="0" skipped="0">\n'
        cases.seek(0)
        while block := cases.read(_BLOCK):
            yield block
    yield "  </testsuite>\n"


def _cases(path: str, group: Iterable[Finding], cases: IO[str]) -> tuple[int, int]:
    """Write the cases; how many there are, and how many of them fail."""
    tests = failures = 0
    for finding in group:
        tests += 1
        failures += finding.severity == "error"
        name = f"{finding.code} {finding.name} at {_at(finding)}"
        cases.write(
            f"    <testcase classname={_quoted(path)} name={_quoted(name)}>\n{_outcome(finding)}    </testcase>\n"
        )
    return tests, failures


def _at(finding: Finding) -> str:
    return str(finding.place)[len(finding.place.source) :].lstrip(":") or "the file"


def _outcome(finding: Finding) -> str:
    text = escape(_legal(f"{finding.place}: {finding.code} {said(finding)}"))
    if finding.severity == "error":
        message = _quoted(finding.message)
        return f'      <failure message={message} type="{finding.code}">{text}</failure>\n'
    return f"      <system-out>{finding.severity}: {text}</system-out>\n"


def _quoted(text: str) -> str:
    return quoteattr(_legal(text))


def _legal(text: str) -> str:
    """Text without what XML 1.0 (section 2.2) forbids."""
    return plain(text).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


REPORT = Report(summary="JUnit XML, which every CI server reads", write=write)
