"""The published schemas in the tools that people use: Ajv in strict mode, and the YAML language server of editors."""

from __future__ import annotations

import jsonschema_rs
import pytest

from govdata.model.release import Release
from govdata.model.schema import ENTRY, RELEASE, schema
from tests.environment import ROOT
from tests.model.full import FULL, MINIMAL, TOMBSTONE
from tests.model.mutation import JUNK
from tests.npm import answer

pytestmark = pytest.mark.slow
TYPED = """\
id: quay
type: Press-release
title: New quay opens
date: 2026-02-30
language: en
publisher: harbour-ministry
photos: true
status: embargoed
events:
  - id: opening
    type: opening
    name: Opening
    end: 2026-03-02
titel: x
"""


def test_ajv_takes_the_schemas_in_strict_mode_and_judges_as_the_others_do() -> None:
    odd = [MINIMAL | {name: junk} for name in Release.model_fields for junk in JUNK if junk != "\ud800"]
    records = [FULL, MINIMAL, TOMBSTONE, *odd]
    schemas = {dialect.name: schema(dialect) for dialect in (RELEASE, ENTRY)}
    others = {name: jsonschema_rs.Draft202012Validator(whole) for name, whole in schemas.items()}
    expected = {name: [other.is_valid(record) for record in records] for name, other in others.items()}
    assert answer("ajv.js", {"schemas": schemas, "records": records}) == expected


def test_an_editor_marks_what_is_wrong_where_it_is_wrong() -> None:
    path = ROOT / "schemas" / "v1" / "entry.schema.json"
    problems = answer("editor.js", {"schema": str(path), "text": TYPED})["problems"]
    assert sorted({line for line, _ in problems}) == [3, 5, 11, 15]
    said = dict(problems)
    assert said[3].startswith('Value is not accepted. Valid values: "press-release", "statement", "speech", ')
    assert said[11] == 'Missing property "start".'
    assert said[15] == "Property titel is not allowed."


def test_an_editor_explains_fields_and_offers_codes() -> None:
    path = ROOT / "schemas" / "v1" / "entry.schema.json"
    told = answer("editor.js", {"schema": str(path), "text": TYPED})
    assert "Title, without the media suffix." in told["hover"]["title"]
    assert {"published", "embargoed", "withdrawn"} <= set(told["offers"]["status"])
