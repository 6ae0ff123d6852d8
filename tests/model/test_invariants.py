"""Each invariant is quiet on a legal record, and complains, alone and in its place, where its one thing is wrong."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from govdata.model import invariants
from govdata.model.actor import Actor
from govdata.model.event import Event, EventPlace
from govdata.model.media import Media, MediaItem
from govdata.model.provenance import Evidence
from govdata.model.release import Contact, Release
from govdata.model.sound import parts, sound
from tests.model.full import FULL, TOMBSTONE, with_
from tests.strategies import releases

if TYPE_CHECKING:
    from collections.abc import Iterator

    from govdata.model.sound import Sound
    from govdata.model.types import Record

HELD = {
    Release: invariants.RELEASE,
    Actor: invariants.ACTOR,
    Contact: invariants.CONTACT,
    Event: invariants.EVENT,
    EventPlace: invariants.PLACE,
    Evidence: invariants.EVIDENCE,
    Media: invariants.MEDIA,
    MediaItem: invariants.LICENSED,
}
LONG_SUBJECT = "http://cv.iptc.org/newscodes/mediatopic/11000000"
LONG_LICENSE = "https://creativecommons.org/licenses/by/4.0/"


def complaints(thing: Record | Sound) -> Iterator[tuple[str, str]]:
    """The invariants that complain, with the pointer of each problem into the whole."""
    for at, cls, part in parts(thing):
        for check in HELD.get(cls, ()):
            yield from ((check.__name__, at + problem.pointer) for problem in check(part))


def of(data: dict[str, Any]) -> list[tuple[str, str]]:
    return list(complaints(sound(Release, data, frozenset())))


BROKEN = [
    ("not_of_itself", "/actors/0/organization", with_(lambda r: r["actors"][0].update(organization="port"))),
    ("not_of_itself", "/actors/0/on_behalf_of/0", with_(lambda r: r["actors"][0].update(on_behalf_of=["port"]))),
    ("on_behalf_of_each_once", "/actors/2/on_behalf_of/2", with_(
        lambda r: r["actors"][2]["on_behalf_of"].append("port"))),
    ("place_says_something", "/events/1/place", with_(lambda r: r["events"][1].update(place={}))),
    ("contact_says_something", "/contacts/1", with_(lambda r: r["contacts"].append({}))),
    ("coordinates_in_pairs", "/events/0/place/latitude", with_(lambda r: r["events"][0]["place"].pop("longitude"))),
    ("coordinates_in_pairs", "/events/0/place/longitude", with_(lambda r: r["events"][0]["place"].pop("latitude"))),
    ("end_needs_start", "/events/0/end", with_(lambda r: r["events"][0].pop("start"))),
    ("end_not_before_start", "/events/0/end", with_(lambda r: r["events"][0].update(end="2026-02-27"))),
    ("participation_once", "/events/0/participants/3", with_(
        lambda r: r["events"][0]["participants"].append({"actor": "ada", "role": "attendee"}))),
    ("media_agrees_with_its_status", "/photos/status", with_(lambda r: r["photos"].update(status="stated"))),
    ("media_agrees_with_its_status", "/photos/status", with_(lambda r: r["photos"].update(status="none", count=None))),
    ("media_agrees_with_its_status", "/photos/status", with_(lambda r: r["photos"].update(items=[]))),
    ("media_agrees_with_its_status", "/photos/count", with_(lambda r: r["photos"].update(count=1))),
    ("media_agrees_with_its_status", "/videos/count", with_(lambda r: r["videos"].update(status="unknown"))),
    ("evidence_length", "/provenance/evidence/0/end", with_(lambda r: r["provenance"]["evidence"][0].update(end=9))),
    ("actor_ids_once", "/actors/2/id", with_(
        lambda r: r.update(actors=[*r["actors"][:2], {"id": "crew", "kind": "group", "name": "x"}], events=[]))),
    ("event_ids_once", "/events/1/id", with_(lambda r: r["events"][1].update(id="opening"))),
    ("issuers_once", "/issuers/1", with_(lambda r: r["issuers"].append("port"))),
    ("references_are_known", "/issuers/1", with_(lambda r: r["issuers"].append("prot"))),
    ("references_are_known", "/actors/2/organization", with_(lambda r: r["actors"][2].update(organization="prot"))),
    ("references_are_known", "/actors/2/on_behalf_of/0", with_(lambda r: r["actors"][2].update(on_behalf_of=["prot"]))),
    ("references_are_known", "/events/1/participants/0/actor", with_(
        lambda r: r["events"][1].update(participants=[{"actor": "prot"}]))),
    ("only_bodies_are_acted_for", "/issuers/1", with_(lambda r: r["issuers"].append("ada"))),
    ("only_bodies_are_acted_for", "/actors/1/organization", with_(lambda r: r["actors"][1].update(organization="ada"))),
    ("embargo_needs_its_status", "/embargo_until", FULL | {"status": "published"}),
    ("published_on_its_date", "/published_at", FULL | {"published_at": "2026-02-28T23:30:00Z"}),
    ("tombstone_is_bare", "/body", TOMBSTONE | {"body": "x"}),
    ("tombstone_is_bare", "/actors", TOMBSTONE | {"actors": [{"id": "a", "kind": "group", "name": "x"}]}),
    ("tombstone_is_bare", "/photos", TOMBSTONE | {"photos": {"status": "none"}}),
    ("tombstone_is_bare", "/extensions", TOMBSTONE | {"extensions": {"a": None}}),
    ("subjects_in_short_form", "/subjects/0", FULL | {"subjects": [LONG_SUBJECT]}),
    ("license_in_short_form", "/license", FULL | {"license": LONG_LICENSE}),
    ("license_in_short_form", "/photos/items/1/license", with_(
        lambda r: r["photos"]["items"][1].update(license=LONG_LICENSE))),
]  # fmt: skip


@given(releases())
def test_all_are_quiet_on_every_legal_release(release: Release) -> None:
    assert list(complaints(release)) == []


def test_all_are_quiet_on_a_record_that_uses_every_field() -> None:
    assert of(FULL) == of(TOMBSTONE) == []


@pytest.mark.parametrize(("name", "pointer", "data"), BROKEN, ids=itertools.count())
def test_each_complains_alone_and_at_its_place(name: str, pointer: str, data: dict[str, Any]) -> None:
    assert of(data) == [(name, pointer)]


@pytest.mark.parametrize("data", [data for _, _, data in BROKEN])
def test_the_model_holds_each(data: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as caught:
        Release.model_validate(data)
    assert {error["type"] for error in caught.value.errors()} == {"invariant"}


def test_every_invariant_is_broken_here_once() -> None:
    assert {name for name, _, _ in BROKEN} == {check.__name__ for checks in HELD.values() for check in checks}


def test_a_tombstone_keeps_nothing_but_what_says_that_it_existed() -> None:
    kept = {
        "id", "type", "title", "date", "language", "publisher", "identifiers", "translations", "source_url", "status",
        "revision", "modified_at", "change_note",
    }  # fmt: skip
    told = {pointer[1:] for name, pointer in of(FULL | {"status": "withdrawn"}) if name == "tombstone_is_bare"}
    assert told == FULL.keys() - kept - {"embargo_until"}  # whose presence is another fault


@pytest.mark.parametrize(
    "quiet",
    [
        FULL | {"embargo_until": None},
        FULL | {"published_at": "2026-03-01T00:00:00+14:00"},
        FULL | {"status": "published", "embargo_until": None},
        with_(lambda r: r["photos"].update(count=None)),
        with_(lambda r: r["videos"].update(status="none", count=None)),
        with_(lambda r: r["events"][0].update(end=None)),
        with_(lambda r: r["events"][0].update(end="2026")),
        with_(lambda r: r["events"][0].update(end="2026-03-01")),
        TOMBSTONE | {"photos": {"status": "unknown"}, "body": None, "actors": []},
    ],
)
def test_what_only_looks_wrong_is_let_pass(quiet: dict[str, Any]) -> None:
    assert of(quiet) == []
    Release.model_validate(quiet)
