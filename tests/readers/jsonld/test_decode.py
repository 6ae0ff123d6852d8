from __future__ import annotations

from typing import Any

import pytest

from govdata.readers.jsonld.decode import Decoded, decode
from govdata.readers.jsonld.document import Walk
from tests.jsonld import BASE

QUAY = f"{BASE}release/quay"
CODE = "https://w3id.org/govdata/code"
LEAST: dict[str, Any] = {
    "id": QUAY,
    "type": "NewsArticle",
    "additionalType": f"{CODE}/release-type/notice",
    "inLanguage": "en",
    "photoStatus": f"{CODE}/media-status/none",
    "videoStatus": f"{CODE}/media-status/none",
    "creativeWorkStatus": f"{CODE}/release-status/published",
    "version": 1,
}


def read(**changed: object) -> Decoded:
    walk = Walk()
    walk.document({**LEAST, **changed}, known=True)
    return decode(walk.graph, QUAY)


def told(decoded: Decoded) -> list[tuple[str, str]]:
    return [(code, problem.pointer) for code, problem, _ in decoded.faults]


def test_the_least_is_read_without_a_fault() -> None:
    found = read()
    assert told(found) == []
    assert found.data == {
        "id": "quay",
        "type": "notice",
        "language": "en",
        "photos": {"status": "none"},
        "videos": {"status": "none"},
        "status": "published",
        "revision": 1,
    }


@pytest.mark.parametrize(
    ("key", "pointer"),
    [
        ("type", ""),
        ("additionalType", "/type"),
        ("creativeWorkStatus", "/status"),
        ("version", "/revision"),
        ("photoStatus", "/photos/status"),
    ],
)
def test_what_we_always_write_is_missed_though_the_model_has_a_default(key: str, pointer: str) -> None:
    assert told(read(**{key: []})) == [("GD781", pointer)]


def test_a_tombstone_needs_no_flags() -> None:
    found = read(creativeWorkStatus=f"{CODE}/release-status/withdrawn", photoStatus=[], videoStatus=[])
    assert (told(found), {"photos", "videos"} & found.data.keys()) == ([], set())


def test_a_code_of_no_list_is_left_for_the_model_to_refuse() -> None:
    assert read(additionalType="a:b").data["type"] == "a:b"


def test_text_in_another_language_than_the_release_is_read_and_told() -> None:
    found = read(headline={"fr": "Quai"})
    assert (found.data["title"], told(found)) == ("Quai", [("GD781", "/title")])


def test_a_second_value_where_one_is_due_is_left_out() -> None:
    found = read(dateline=["A", "B"])
    assert (found.data["dateline"], told(found)) == ("A", [("GD780", "")])


def people(*positions: object) -> list[dict[str, Any]]:
    ids = ("a", "b", "c")
    return [
        {"id": f"{QUAY}#actor/{i}", "type": "Organization", "name": i, "position": position}
        for i, position in zip(ids, positions, strict=False)
    ]


@pytest.mark.parametrize(
    ("positions", "faults"),
    [
        ((2, 1), []),
        ((1, 3), ["/actors/1"]),
        ((1, 1), ["/actors/1"]),
        ((1, []), ["/actors/1"]),
        ((1, "x"), ["/actors/1", ""]),
    ],
)
def test_positions_count_from_one(positions: tuple[object, ...], faults: list[str]) -> None:
    assert [pointer for _, pointer in told(read(mentions=people(*positions)))] == faults


def test_actors_stand_in_their_own_order_or_in_the_one_that_is_told() -> None:
    links = [f"{QUAY}#actor/{i}" for i in "cab"]
    assert read(mentions=people(3, 2, 1), author=links).data["issuers"] == ["c", "b", "a"]
    assert read(mentions=people(3, 2, 1), author=links, authorOrder="a c b").data["issuers"] == ["a", "c", "b"]


def test_an_order_that_names_others_is_told() -> None:
    links = [f"{QUAY}#actor/{i}" for i in "ab"]
    assert told(read(mentions=people(1, 2), author=links, authorOrder="b")) == [("GD781", "/issuers")]


def test_who_is_no_actor_of_the_release_is_left_for_the_model_to_refuse() -> None:
    assert read(author=["a:b"]).data["issuers"] == ["a:b"]


def test_extensions_are_read_from_any_number_of_nodes_each_name_once() -> None:
    nodes = [
        {"id": f"{QUAY}#{n}", "type": "Extension", "json": json}
        for n, json in enumerate([{"b": 1}, {"a": [None]}, {"b": 2}, 7])
    ]
    found = read(extension=nodes)
    assert found.data["extensions"] == {"a": [None], "b": 1}
    assert told(found) == [("GD780", ""), ("GD780", "")]


def test_a_node_of_another_class_is_read_and_told() -> None:
    found = read(contact={"id": "a:b", "type": "Place", "email": "a@b.example", "position": 1})
    assert found.data["contacts"] == [{"email": "a@b.example"}]
    assert told(found) == [("GD781", "/contacts/0"), ("GD780", "")]


def test_one_node_may_stand_in_two_places() -> None:
    part = {"id": "a:b", "type": "ContactPoint", "name": "N", "position": 1}
    assert read(contact=[part, "a:b"]).data["contacts"] == [{"name": "N"}]


def test_the_place_of_a_value_is_told() -> None:
    places = read(mentions=people(2, 1), keywords=["b", "a"]).places
    shown = {pointer: places[pointer] for pointer in ("/actors/0/name", "/keywords/0", "/photos/status")}
    assert shown == {
        "/actors/0/name": ("mentions", 1, "name"),
        "/keywords/0": ("keywords", 1),
        "/photos/status": ("photoStatus",),
    }
