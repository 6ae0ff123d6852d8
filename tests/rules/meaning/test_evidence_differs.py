from __future__ import annotations

from govdata.model.release import Release
from govdata.rules import judge_source
from tests.rules.case import RECORD

EVIDENCE = [{"field": "/title", "start": 1, "end": 5, "text": "quay"}]


def found(text: str) -> list[tuple[str, str]]:
    release = Release.model_validate({**RECORD, "provenance": {"method": "parsed", "evidence": EVIDENCE}})
    return [(code, problem.pointer) for code, problem in judge_source(release, text)]


def test_it_is_quiet_where_the_source_reads_so() -> None:
    assert found("😀quay") == []


def test_it_complains_where_the_source_reads_otherwise() -> None:
    assert found("quay") == [("GD318", "/provenance/evidence/0/text")]
