from __future__ import annotations

from typing import Any

import pytest

from tests.rules.case import RECORD, found


def _evidence(text: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401  # values of fields
    return {
        "method": "parsed",
        "evidence": [{"field": "/actors/0/name", "start": 0, "end": len(text), "text": text, **more}],
    }


NAME: str = RECORD["actors"][0]["name"]


@pytest.mark.parametrize("text", ["Zebulon Quirk", "陳大文"])
def test_it_complains_of_each_at_its_place(text: str) -> None:
    assert ("GD319", "/provenance/evidence/0/field") in found("/provenance", _evidence(text))


@pytest.mark.parametrize(
    "value",
    [
        _evidence(NAME),
        _evidence(NAME.upper()),
        _evidence(NAME.rsplit(maxsplit=1)[-1]),
        _evidence("Zebulon Quirk", review="corrected"),
    ],
)
def test_it_is_quiet_where_all_is_well(value: dict[str, Any]) -> None:
    assert found("/provenance", value) == []
