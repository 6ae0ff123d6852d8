from __future__ import annotations

from typing import Any

import pytest

from tests.rules.target import ready

WEB = {"jsonld": {"profile": "web"}}
ACTOR = {"id": "a", "kind": "person", "name": "Ada Lim"}
PHOTO = {"status": "linked", "items": [{"url": "https://a.example/1.jpg", "alt": "A quay."}]}
EVENT = {"id": "e", "type": "opening", "name": "Opening"}


@pytest.mark.parametrize(
    ("fields", "pointer"),
    [
        ({"contacts": [{"name": "Ada Lim"}]}, "/contacts"),
        ({"extensions": {"harbour": 1}}, "/extensions"),
        ({"photos": {"status": "stated"}}, "/photos"),
        ({"publisher": {"id": "p", "name": "P", "country": "SG"}}, "/publisher/country"),
        ({"actors": [ACTOR, ACTOR | {"id": "b", "kind": "group"}], "events": []}, "/actors/1"),
        ({"actors": [ACTOR | {"kind": "organization", "role": "Host"}], "events": []}, "/actors/0/role"),
        ({"photos": PHOTO}, "/photos/items/0/alt"),
        ({"events": [EVENT | {"start": "2026-03"}]}, "/events/0"),
        ({"events": [EVENT | {"time_of_day": "morning"}]}, "/events/0/time_of_day"),
    ],
)
def test_what_schema_org_cannot_say_is_told_at_its_place(fields: dict[str, Any], pointer: str) -> None:
    assert ready(WEB, **fields) == [("GD510", pointer)]


@pytest.mark.parametrize("formats", [WEB, {"jsonld": {"profile": "full"}}, {"jsonld": {}}])
def test_it_is_quiet_where_nothing_is_lost(formats: dict[str, dict[str, str]]) -> None:
    assert ready(formats, summary="It is long.") == []


def test_the_full_profile_loses_nothing() -> None:
    assert ready({"jsonld": {"profile": "full"}}, contacts=[{"name": "Ada Lim"}]) == []
