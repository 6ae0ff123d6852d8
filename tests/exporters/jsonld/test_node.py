from __future__ import annotations

from typing import Any

import pytest

from govdata.dataset import Dataset
from govdata.exporters.jsonld.node import release_node
from govdata.model.release import Release
from tests.jsonld import BASE, FULL, release

DATASET = Dataset(base=BASE)
QUAY = f"{BASE}release/quay"


def node(**changed: Any) -> dict[str, Any]:  # noqa: ANN401  # any fields of a record
    return release_node(release(**changed), DATASET)


def test_parts_have_iris_below_that_of_their_release() -> None:
    whole = release_node(Release.model_validate(FULL), DATASET)
    event = whole["about"][0]
    assert [part["id"].removeprefix(QUAY) for part in (whole, *whole["mentions"], event, *event["participation"])] == [
        "", "#actor/ada", "#actor/hm", "#actor/port", "#event/opening",
        "#event/opening/participant/1", "#event/opening/participant/2",
    ]  # fmt: skip
    place = event["location"]
    assert (place["id"], place["address"]["id"]) == (
        f"{QUAY}#event/opening/place",
        f"{QUAY}#event/opening/place/address",
    )


def test_an_instant_of_publication_stands_for_its_day() -> None:
    told = node(published_at="2026-03-01T09:30:00+08:00")
    assert (told["dateTimePublished"], "datePublished" in told) == ("2026-03-01T09:30:00+08:00", False)
    assert node()["datePublished"] == "2026-03-01"


@pytest.mark.parametrize(
    ("start", "key"),
    [
        ("2026", "startYear"),
        ("2026-03", "startMonth"),
        ("2026-03-01", "startDate"),
        ("2026-03-01T00:00:00Z", "startDateTime"),
    ],
)
def test_a_date_stands_under_the_key_of_its_precision(start: str, key: str) -> None:
    event = {"id": "e", "type": "visit", "name": "V", "start": start}
    assert node(events=[event])["about"][0][key] == start


PORT = {"id": "port", "kind": "group", "name": "Port"}
SHIP = {"id": "ship", "kind": "organization", "name": "Ship"}


def test_an_order_is_told_only_where_it_is_not_that_of_the_actors() -> None:
    assert "authorOrder" not in node(actors=[PORT, SHIP], issuers=["port", "ship"])
    assert node(actors=[PORT, SHIP], issuers=["ship", "port"])["authorOrder"] == "ship port"


def test_what_schema_org_says_of_persons_is_not_said_of_bodies() -> None:
    said = {"honorific": "Dr", "suffix": "JP", "role": "Head", "organization": "port"}
    person, body, _ = node(actors=[{**said, "id": "a", "kind": "person", "name": "A"}, {**SHIP, **said}, PORT])[
        "mentions"
    ]
    assert (person["type"], person["jobTitle"], person["affiliation"]) == ("Person", "Head", f"{QUAY}#actor/port")
    assert (body["type"], body["post"], body["organization"]) == ("Organization", "Head", f"{QUAY}#actor/port")


def test_a_release_and_its_address_are_different_targets() -> None:
    related = [{"relation": "follows", "target": "old"}, {"relation": "follows", "target": f"{BASE}release/old"}]
    by_id, by_url = node(related=related)["related"]
    assert (by_id["target"], by_url["url"]) == (f"{BASE}release/old", f"{BASE}release/old")


def test_a_tombstone_has_no_flags_of_media() -> None:
    assert not {"photoStatus", "videoStatus"} & node(status="withdrawn").keys()


def test_a_place_without_an_address_has_no_node_for_it() -> None:
    event = {"id": "e", "type": "visit", "name": "V", "place": {"name": "Quay"}}
    assert "address" not in node(events=[event])["about"][0]["location"]


def test_values_that_count_as_false_are_written() -> None:
    evidence = {"field": "", "start": 0, "end": 1, "text": "x", "confidence": 0}
    (told,) = node(provenance={"method": "parsed", "evidence": [evidence]})["record"]["evidence"]
    position, quote = told["hasTarget"]["hasSelector"]
    assert (told["field"], position["start"], told["confidence"], quote["exact"]) == ("", 0, 0, "x")


def test_evidence_is_a_web_annotation_of_the_source_of_the_record() -> None:
    evidence = {"field": "/title", "start": 0, "end": 3, "text": "New"}
    record = node(provenance={"method": "parsed", "source_sha256": "0" * 64, "evidence": [evidence]})["record"]
    (annotation,) = record["evidence"]
    target = annotation["hasTarget"]
    kinds = [one["type"] for one in (annotation, target, *target["hasSelector"])]
    assert kinds == ["Annotation", "SpecificResource", "TextPositionSelector", "TextQuoteSelector"]
    assert target["hasSource"] == record["wasDerivedFrom"]["id"]
    assert annotation["motivatedBy"] == "http://www.w3.org/ns/oa#identifying"


def test_what_was_recorded_stands_apart_from_the_release() -> None:
    told = node(provenance={"method": "parsed", "tool": "govdata"})
    assert told["record"] == {
        "id": f"{QUAY}#record",
        "type": "Record",
        "wasGeneratedBy": {
            "id": f"{QUAY}#record/activity",
            "type": "Activity",
            "method": "https://w3id.org/govdata/code/provenance-method/parsed",
            "tool": "govdata",
        },
    }
