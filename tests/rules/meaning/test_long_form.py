from __future__ import annotations

import pytest

from govdata.model.release import Release
from govdata.model.sound import sound
from govdata.rules import judge
from tests.rules.case import RECORD

CC_BY = "https://creativecommons.org/licenses/by/4.0/"
TOPIC = "http://cv.iptc.org/newscodes/mediatopic/11000000"


def found(fields: dict[str, object]) -> list[tuple[str, str]]:
    """What the rules say of fields as they stand: whoever reads a record shortens them first."""
    part = sound(Release, {**RECORD, **fields}, frozenset())
    return [(code, problem.pointer) for code, problem in judge(part, held=True)]


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"license": CC_BY}, "/license"),
        ({"subjects": ["medtop:20000001", TOPIC]}, "/subjects/1"),
        (
            {"videos": {"status": "linked", "items": [{"url": "https://a.example/1", "license": CC_BY}]}},
            "/videos/items/0/license",
        ),
    ],
)
def test_it_complains_of_each_at_its_place(fields: dict[str, object], pointer: str) -> None:
    assert found(fields) == [("GD316", pointer)]


@pytest.mark.parametrize(
    "fields", [{"license": "CC-BY-4.0"}, {"license": "https://a.example/terms"}, {"subjects": ["medtop:20000001"]}]
)
def test_it_is_quiet_where_all_is_well(fields: dict[str, object]) -> None:
    assert found(fields) == []
