"""SARIF 2.1.0 (OASIS Standard), for code scanning.

GitHub refuses a whole file for one result without a location, so a finding that has none stands at line 1 of its file;
and it takes 25,000 results of a run, so what is above that is left out, and a notification of the run says how many.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from govdata.faults import FAULTS
from govdata.reports import Report, Setting, as_json, fingerprint, line_of, plain, said
from govdata.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.finding import Finding
    from govdata.place import Place

__all__ = ["REPORT"]

_MOST = 25_000
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def write(findings: Iterable[Finding], setting: Setting) -> Iterator[str]:
    """The log of one run; the rules stand below the results, when it is known which are needed."""
    yield f'{{"$schema": "{_SCHEMA}", "version": "2.1.0", "runs": [{{"columnKind": "unicodeCodePoints", "results": ['
    rules: dict[str, int] = {}
    seen: Counter[bytes] = Counter()
    count = 0
    for finding in findings:
        count += 1
        if count <= _MOST:
            index = rules.setdefault(finding.code, len(rules))
            yield f"{',' if count > 1 else ''}\n{_json(_result(finding, index, setting, seen))}"
    driver = {"name": "govdata", "version": VERSION, "rules": [_rule(code, setting) for code in rules]}
    yield f'\n], "tool": {_json({"driver": driver})}, "invocations": [{_json(_invocation(count))}]}}]}}\n'


def _json(value: object) -> str:
    return as_json(value)


def _result(finding: Finding, index: int, setting: Setting, seen: Counter[bytes]) -> dict[str, Any]:
    path = setting.path(finding.place.source)
    related = [
        {"id": n, **_location(other.place, setting), "message": {"text": plain(other.message)}}
        for n, other in enumerate(finding.related, 1)
    ]
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": _LEVELS[finding.severity],
        "message": {"text": said(finding)},
        "locations": [_location(finding.place, setting) | _logical(finding)],
        "partialFingerprints": {"govdata/v1": fingerprint(finding, path, seen)},
    } | ({"relatedLocations": related} if related else {})


def _location(place: Place, setting: Setting) -> dict[str, Any]:
    region: dict[str, int] = {"startLine": line_of(place) or 1}
    if line_of(place) and place.column:
        region |= {"startColumn": place.column, "endColumn": place.column + place.width}
    artifact = {"uri": quote(setting.path(place.source).encode(errors="surrogatepass"))}
    return {"physicalLocation": {"artifactLocation": artifact, "region": region}}


def _logical(finding: Finding) -> dict[str, Any]:
    if not finding.pointer:
        return {}
    return {"logicalLocations": [{"fullyQualifiedName": plain(f"{finding.record}#{finding.pointer}")}]}


def _rule(code: str, setting: Setting) -> dict[str, Any]:
    fault = FAULTS[code]
    return {
        "id": code,
        "name": fault.name,
        "shortDescription": {"text": setting.explain(code) or fault.name.replace("-", " ")},
        "help": {"text": f"govdata rule {code}"},
        "defaultConfiguration": {"level": _LEVELS[fault.severity]},
    }


def _invocation(count: int) -> dict[str, Any]:
    if count <= _MOST:
        return {"executionSuccessful": True}
    text = f"{count - _MOST} more findings are left out: a run may have {_MOST} results"
    return {
        "executionSuccessful": True,
        "toolExecutionNotifications": [{"level": "warning", "message": {"text": text}}],
    }


REPORT = Report(summary="SARIF 2.1.0, for code scanning", write=write)
