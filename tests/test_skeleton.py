from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.inputs import Input
from govdata.model.schema import ENTRY, schema
from govdata.pipeline import validate
from govdata.shard import Settings
from govdata.skeleton import SCHEMA, Skeleton
from govdata.source import Source
from tests.environment import ROOT

PROPERTIES = schema(ENTRY)["properties"]
NEEDED = {name: PROPERTIES[name]["examples"][0] for name in schema(ENTRY)["required"]}
OFFERED = [name for name in PROPERTIES if name not in {*NEEDED, "provenance", "body"}]
# An embargo is one of a record that is embargoed, and an issuer one of its actors.
TOGETHER = {"embargo_until": "status", "issuers": "actors"}


def found(text: str, reader: str = "yaml") -> list[str]:
    one = Input(source=Source(name="a.yaml", content=text.encode()), reader=reader)
    return [f.code for result in validate([one], Settings()) for f in result.findings]


def uncommented(text: str, name: str) -> str:
    """The skeleton with one field as it is offered, its `# ` taken off."""
    return re.sub(
        rf"^# {name}:.*(?:\n#  .*)*", lambda m: re.sub("^# ", "", m[0], flags=re.MULTILINE), text, flags=re.MULTILINE
    )


def test_with_what_is_needed_it_is_sound_in_both_forms() -> None:
    skeleton = Skeleton(values=NEEDED)
    assert found(skeleton.yaml()) == found(skeleton.markdown(), "markdown") == []


def test_what_is_still_needed_is_found_missing_and_nothing_else() -> None:
    assert set(found(Skeleton().yaml())) == {"GD201"}


@pytest.mark.parametrize("name", OFFERED)
def test_every_other_field_is_offered_as_it_may_be_typed(name: str) -> None:
    text = uncommented(Skeleton(values=NEEDED).yaml(), name)
    assert re.search(rf"^{name}:", text, re.MULTILINE)
    assert [code for code in found(text) if name not in TOGETHER and code[:3] in {"GD1", "GD2"}] == []


@given(st.sets(st.sampled_from([*NEEDED, *OFFERED])))
def test_what_is_given_stands_there_once(names: set[str]) -> None:
    text = Skeleton(values={name: PROPERTIES[name]["examples"][0] for name in names}).yaml()
    assert [n for n in names if len(re.findall(rf"^#? ?{n}:", text, re.MULTILINE)) != 1] == []


def test_lines_are_short_and_editors_are_told_the_schema() -> None:
    text = Skeleton(schema="../schemas/entry.schema.json").yaml()
    assert text.startswith("# yaml-language-server: $schema=../schemas/entry.schema.json\n")
    assert max(len(line) for line in text.splitlines()) <= 120
    assert schema(ENTRY)["$id"] == SCHEMA
    assert (ROOT / "schemas/v1" / SCHEMA.rpartition("/")[2]).is_file()
