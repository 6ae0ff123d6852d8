"""Descriptors changed at random: what the official profile refuses, the check refuses, and no false alarm.

What frictionless accepts as well is no fault. Left out by name is where text and profile of the standard contradict
each other: `list` is a type of v2 by its text alone, `fieldsMatch` a text by its text and a list by its profile, a
dialect may stand in a file of its own by its text alone, and neither says where a header is that is a comment.
"""

from __future__ import annotations

import json
import re
from copy import deepcopy
from functools import cache
from typing import TYPE_CHECKING, Any

import pytest
from frictionless import FrictionlessException, Package
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from jsonschema_rs import Draft7Validator

from govdata.conformance.datapackage import conformance
from govdata.source import Source
from tests.environment import standards

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning", "ignore::ResourceWarning")
MANY = settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow]
)
TABLE = 'id,name,of,made,size,true,where,more,list,again\n1,a,,2026-01-02,1.5,true,"1,2",{},[],x\n'
PERSON = {"title": "A", "path": "https://a.example/", "email": "a@b.example", "organization": "O"}
LICENCE = {"name": "CC0-1.0", "path": "https://a.example/", "title": "L"}
FIELDS: list[dict[str, Any]] = [
    {"name": "id", "type": "integer", "title": "Id", "constraints": {"required": True, "minimum": 1, "enum": [1, 2]}},
    {"name": "name", "type": "string", "format": "default", "constraints": {"pattern": "[a-z]+", "minLength": 1}},
    {"name": "of", "type": "integer", "bareNumber": True, "rdfType": "https://a.example/", "constraints": {}},
    {"name": "made", "type": "date", "format": "%Y-%m-%d", "constraints": {"minimum": "2000-01-01"}},
    {"name": "size", "type": "number", "decimalChar": ".", "groupChar": ",", "constraints": {"maximum": 2.5}},
    {"name": "true", "type": "boolean", "trueValues": ["true"], "falseValues": ["false"]},
    {"name": "where", "type": "geopoint", "format": "default", "description": "D"},
    {"name": "more", "type": "object", "constraints": {"maxLength": 3}},
    {"name": "list", "type": "array", "constraints": {"unique": False, "enum": [[]]}},
    {"name": "again", "type": "any", "example": "x"},
]  # fmt: skip
RESOURCE: dict[str, Any] = {
    "name": "a",
    "path": "a.csv",
    "title": "T",
    "description": "D",
    "format": "csv",
    "mediatype": "text/csv",
    "encoding": "utf-8",
    "dialect": {"delimiter": ",", "doubleQuote": True, "header": True, "skipInitialSpace": False, "quoteChar": '"'},
    "sources": [{"title": "S", "path": "https://a.example/", "email": "a@b.example"}],
    "licenses": [LICENCE],
    "schema": {
        "fields": FIELDS,
        "primaryKey": ["id"],
        "missingValues": ["", "-"],
        "foreignKeys": [{"fields": "of", "reference": {"resource": "", "fields": "id"}}],
    },
}
V1: dict[str, Any] = {
    "profile": "data-package",
    "name": "p",
    "id": "x",
    "title": "T",
    "description": "D",
    "homepage": "https://a.example/",
    "created": "2026-01-02T03:04:05Z",
    "contributors": [PERSON | {"role": "author"}],
    "keywords": ["k"],
    "image": "i.png",
    "licenses": [LICENCE],
    "sources": [{"title": "S"}],
    "resources": [RESOURCE],
}
V2: dict[str, Any] = deepcopy(V1) | {
    "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
    "version": "1.0.0",
    "contributors": [PERSON | {"roles": ["author"], "givenName": "A", "familyName": "B"}],
}
V2["resources"][0] |= {"type": "table"}
V2["resources"][0]["dialect"] |= {"headerRows": [1], "headerJoin": " ", "commentChar": "#", "commentRows": [9]}
V2["resources"][0]["schema"] |= {"uniqueKeys": [["id", "name"]], "missingValues": [{"value": "", "label": "none"}]}
V2["resources"][0]["schema"]["fields"][1] |= {"categories": [{"value": "a", "label": "A"}], "categoriesOrdered": True}
V2["resources"][0]["schema"]["fields"][2] |= {"categories": [1], "missingValues": ["", "-1"]}
V2["resources"][0]["schema"]["foreignKeys"] = [{"fields": ["of"], "reference": {"fields": ["id"]}}]
del V2["profile"]
BASES = {"1": V1, "2": V2}

WORDS = st.sampled_from(
    [
        "", "a", "A b", "x/y", "name", "id", "no", "string", "integer", "date", "boolean", "colour", "any", "default",
        "uri", "../a.csv", "a..b", "./a.csv", "a.csv", "~a", "/a", "file:a", "http://a.example/x", "a/../b", "text",
        "md5:0a", "1", "true", "2026-01-02", "https://datapackage.org/profiles/2.0/datapackage.json",
    ]
)  # fmt: skip
ATOMS = st.one_of(st.none(), st.booleans(), st.integers(-1, 3), st.sampled_from([1.0, 1.5]), WORDS)
JUNK = st.one_of(
    ATOMS,
    st.lists(ATOMS, max_size=2),
    st.dictionaries(
        st.sampled_from(["name", "title", "path", "value", "label", "fields", "resource", "required"]),
        ATOMS,
        max_size=2,
    ),
    st.lists(st.dictionaries(st.sampled_from(["name", "title", "value", "label"]), ATOMS, max_size=2), max_size=2),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_text(TABLE)
    return tmp_path


@cache
def profile(version: str, *, formats: bool = False) -> Draft7Validator:
    """The official profile; dates, URLs and addresses are judged on demand, as not every tool does it."""
    path = standards("datapackage", f"profiles-{version}.0", "datapackage.json")
    return Draft7Validator(json.loads(path.read_bytes()), validate_formats=formats)


def nodes(value: Any, at: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:  # noqa: ANN401  # any JSON value
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [at, *(node for key, member in members for node in nodes(member, (*at, key)))]


def changed(told: dict[str, Any], data: st.DataObject) -> dict[str, Any]:
    """The descriptor with one or two of its parts taken out, changed, or moved."""
    told = deepcopy(told)
    for _ in range(data.draw(st.integers(1, 2))):
        path = data.draw(st.sampled_from([node for node in nodes(told)[1:] if node != ("resources",)]))
        holder: Any = told
        for key in path[:-1]:
            holder = holder[key]
        if data.draw(st.booleans()) and isinstance(holder, dict):
            del holder[path[-1]]
        else:
            others = holder.values() if isinstance(holder, dict) else holder
            holder[path[-1]] = deepcopy(data.draw(JUNK | st.sampled_from(list(others))))
    return told


def contradicted(told: dict[str, Any]) -> bool:
    """Whether text and profile of the standard contradict each other over it, or it does not say its version."""
    if not {"profile", "$schema"} & told.keys():
        return True
    resources = [one for one in told["resources"] if isinstance(one, dict)]
    schemas = [one["schema"] for one in resources if isinstance(one.get("schema"), dict)]
    dialects = [one["dialect"] for one in resources if isinstance(one.get("dialect"), dict)]
    headless = any(1 in one.get("commentRows", ()) for one in dialects if isinstance(one.get("commentRows"), list))
    headless |= any(TABLE.startswith(str(one.get("commentChar", "#"))) for one in dialects)
    outside = any(isinstance(one.get("dialect"), str) for one in resources)
    return headless or outside or any("fieldsMatch" in one for one in schemas)


#: What the text of the standard forbids, a profile cannot say, and frictionless does not judge (it takes true for 1).
BY_TEXT = re.compile(r"has no such fields$|: there is no field |^GD767 .*/categories:|^GD77[01] ")


def errors(descriptor: Path) -> list[str]:
    findings = conformance(Source.of(descriptor)).findings
    return [f"{f.code} {f.pointer}: {f.message}" for f in findings if f.severity == "error"]


def frictionless_accepts(descriptor: Path) -> bool:
    try:
        return bool(Package(str(descriptor)).validate().valid)
    except (FrictionlessException, TypeError, AttributeError, ValueError, KeyError):  # it has many ways to refuse
        return False


@pytest.mark.parametrize("version", ["1", "2"])
def test_the_descriptors_that_are_changed_are_sound(folder: Path, version: str) -> None:
    descriptor = folder / "datapackage.json"
    descriptor.write_text(json.dumps(BASES[version]))
    assert profile(version).is_valid(BASES[version])
    assert frictionless_accepts(descriptor)
    assert errors(descriptor) == []


@pytest.mark.parametrize("version", ["1", "2"])
@MANY
@given(data=st.data())
def test_what_the_profile_refuses_is_refused_here(folder: Path, version: str, data: st.DataObject) -> None:
    told = changed(BASES[version], data)
    assume(not contradicted(told) and not profile(version).is_valid(told))
    descriptor = folder / "datapackage.json"
    descriptor.write_text(json.dumps(told))
    assert errors(descriptor), [error.message for error in profile(version).iter_errors(told)]


@pytest.mark.parametrize("version", ["1", "2"])
@MANY
@given(data=st.data())
def test_what_profile_and_frictionless_accept_is_no_error(folder: Path, version: str, data: st.DataObject) -> None:
    told = changed(BASES[version], data)
    assume(not contradicted(told) and profile(version, formats=True).is_valid(told))
    descriptor = folder / "datapackage.json"
    descriptor.write_text(json.dumps(told))
    found = [error for error in errors(descriptor) if not BY_TEXT.search(error)]
    assert found == [] or not frictionless_accepts(descriptor)
