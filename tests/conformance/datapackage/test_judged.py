"""Cells judged by fields as other people write them: values said in JSON, and types with rules of their own."""

from __future__ import annotations

from typing import Any

import pytest

from govdata.conformance.datapackage.cells import Judge

CASES: list[tuple[dict[str, Any], list[str], list[str]]] = [
    ({"type": "object", "constraints": {"enum": [{"a": 1}]}}, ['{"a":1}', '{ "a": 1 }'], ['{"a":2}']),
    ({"type": "array", "constraints": {"enum": [["a"], []]}}, ['["a"]', "[]"], ['["b"]']),
    ({"type": "boolean", "trueValues": ["yes"], "constraints": {"enum": [True]}}, ["yes"], ["false"]),
    ({"type": "number", "decimalChar": ",", "constraints": {"enum": [1.5], "minimum": 0.5}}, ["1,5"], ["1,25", "0,25"]),
    ({"type": "number", "decimalChar": ","}, ["1,5", "12"], ["1.5", "1,5,5"]),
    ({"type": "number", "decimalChar": ",", "groupChar": "."}, ["1.234,5"], ["1,2,3"]),
    ({"type": "duration", "constraints": {"minimum": "P1D", "maximum": "P1Y"}}, ["P2D", "P1M"], ["PT1H", "P2Y"]),
    ({"type": "yearmonth", "constraints": {"maximum": "10000-01"}}, ["2024-02"], ["10000-02"]),
    ({"type": "geopoint", "format": "object"}, ['{"lon": 1, "lat": 2}'], ['{"lon": 1, "lat": 2, "x": 3}', "{}"]),
    (
        {"type": "geojson"},
        ['{"type":"Point","coordinates":[1,2]}', '{"type":"Feature","geometry":null,"properties":{}}'],
        ["{}", '{"type":"Circle"}', '{"type":"Point"}', '{"type":"Point","coordinates":["a"]}', '{"type":["Point"]}'],
    ),
    ({"type": "geojson", "format": "topojson"}, ['{"type":"Topology","objects":{}}'], ['{"type":"Point"}']),
]  # fmt: skip


@pytest.mark.parametrize(("field", "good", "bad"), CASES, ids=range(len(CASES)))
def test_values_are_told_from_what_is_none(field: dict[str, Any], good: list[str], bad: list[str]) -> None:
    judge = Judge({"name": "f", **field})
    assert [text for text in good if judge.wrong(text)] == []
    assert [text for text in bad if not judge.wrong(text)] == []
