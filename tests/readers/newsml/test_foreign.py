from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

import govdata
from govdata.vocab.newsml import NAR
from tests.newsml import DATASET, read

if TYPE_CHECKING:
    from pathlib import Path


def found(content_meta: str = "", rest: str = "", item_meta: str = "") -> Any:  # noqa: ANN401
    """The record of an item of somebody else's."""
    (raw,) = read(
        f'<newsItem xmlns="{NAR}" standard="NewsML-G2" standardversion="2.12" guid="urn:newsml:x.example:1"'
        ' xml:lang="de">'
        f"<itemMeta>{item_meta}</itemMeta><contentMeta>{content_meta}</contentMeta>{rest}</newsItem>".encode()
    )
    return raw


def test_a_person_who_is_only_a_subject_is_an_actor() -> None:
    raw = found('<subject type="cpnat:person" qcode="per:7"><name xml:lang="de">Ada</name></subject>')
    assert raw.data["actors"] == [{"id": "7", "kind": "person", "name": "Ada", "names": {"de": "Ada"}}]


def test_an_assert_tells_more_than_the_subject() -> None:
    raw = found(
        '<subject type="cpnat:organisation" qcode="org:7"><name>Short</name></subject>',
        '<assert qcode="org:7"><name>Long</name><organisationDetails/></assert>',
    )
    assert raw.data["actors"] == [{"id": "7", "kind": "organization", "name": "Long"}]


def test_an_event_that_is_only_a_subject_is_of_no_kind_that_we_know() -> None:
    raw = found('<subject type="cpnat:event" qcode="ev:7"><name>Fair</name></subject>')
    assert raw.data["events"] == [{"id": "7", "name": "Fair", "type": "other"}]


def test_a_subject_without_a_type_is_a_topic() -> None:
    assert found('<subject qcode="subj:11000000"/>').data["subjects"] == [
        "http://cv.iptc.org/newscodes/subjectcode/11000000"
    ]


@pytest.mark.parametrize("nature", ["cpnat:geoArea", "cpnat:object"])
def test_a_thing_is_left_out_with_its_line(nature: str) -> None:
    raw = found(rest=f'\n<assert qcode="x:1"><type qcode="{nature}"/><name>Rhine</name></assert>')
    assert [(f.code, f.place.line, f.message) for f in raw.findings] == [
        ("GD701", 2, "`assert` (Rhine) is about nobody and nothing that happened: left out")
    ]


EVENT = (
    '<assert qcode="ev:1"><type qcode="cpnat:event"/><name>Fair</name><eventDetails><dates><start>2026</start></dates>'
    "{}</eventDetails></assert>"
)


def test_a_participant_of_whom_nothing_else_is_told_is_an_actor() -> None:
    raw = found(rest=EVENT.format('<participant literal="Ada" type="cpnat:person" role="eprol:moderator"/>'))
    assert raw.data["actors"] == [{"id": "ada", "kind": "person", "name": "Ada"}]
    assert raw.data["events"][0]["participants"] == [{"actor": "ada", "role": "chair"}]


def test_a_participant_of_unknown_kind_is_left_out() -> None:
    raw = found(rest=EVENT.format("<participant><name>Somebody</name></participant>"))
    assert raw.data["events"][0].get("participants", []) == []
    assert [finding.code for finding in raw.findings] == ["GD701"]


def test_language_and_title_come_from_where_they_are() -> None:
    raw = found(item_meta="<title>Titel</title>")
    assert (raw.data["language"], raw.data["title"]) == ("de", "Titel")


def test_a_provider_may_be_a_literal_and_without_a_name_is_none() -> None:
    assert found(item_meta='<provider literal="Agency One"/>').data["publisher"] == {
        "id": "agency-one",
        "name": "Agency One",
    }
    assert "publisher" not in found(item_meta='<provider qcode="nprov:A"/>').data


def test_a_generator_alone_is_no_provenance() -> None:
    assert "provenance" not in found(item_meta='<generator versioninfo="1">Tool</generator>').data


def test_a_body_that_somebody_is_of_is_one_whatever_its_type_is_called() -> None:
    inside = '<personDetails><affiliation type="x:employer" literal="Port"/></personDetails>'
    raw = found(rest=f'<assert qcode="per:1"><type qcode="cpnat:person"/><name>Ada</name>{inside}</assert>')
    assert raw.data["actors"] == [
        {"id": "1", "kind": "person", "name": "Ada", "organization": "port"},
        {"id": "port", "kind": "organization", "name": "Port"},
    ]


def test_what_is_the_same_may_be_told_by_a_code_of_a_known_scheme() -> None:
    rest = '<assert qcode="per:1"><type qcode="cpnat:person"/><name>Ada</name><sameAs qcode="{}"/></assert>'
    known = found(rest=rest.format("ours:7")).data["actors"][0]
    declared = '<catalog><scheme alias="ours" uri="https://x.example/p/"/></catalog>' + rest.format("ours:7")
    assert (known["same_as"], found(rest=declared).data["actors"][0]["same_as"]) == ([], ["https://x.example/p/7"])


def test_a_role_that_a_release_does_not_know_is_told_as_it_is_written() -> None:
    raw = found(rest=EVENT.format('<participant literal="Ada" type="cpnat:person" role="x:sings x:dances"/>'))
    assert raw.data["events"][0]["participants"] == [{"actor": "ada"}]
    assert [finding.message for finding in raw.findings] == [
        "`participant` has the role `x:sings x:dances`, which a release does not know: left out"
    ]


@pytest.mark.parametrize(
    ("said", "read", "told"),
    [
        ("2026-03-01T09:30:00.000Z", "2026-03-01T09:30:00Z", 0),
        ("2026-03-01T09:30:00.25+01:00", "2026-03-01T09:30:00+01:00", 1),
        ("2026-03-01T09:30:00+00:00", "2026-03-01T09:30:00+00:00", 0),
    ],
)
def test_times_are_read_to_the_second_and_what_is_cut_off_is_told(said: str, read: str, told: int) -> None:
    raw = found(item_meta=f"<versionCreated>{said}</versionCreated>")
    assert (raw.data["modified_at"], [f.pointer for f in raw.findings]) == (read, ["/modified_at"] * told)


def test_a_concept_is_read_where_it_is_a_file_and_passed_over_in_a_message() -> None:
    concept = (
        f'<conceptItem xmlns="{NAR}" guid="urn:newsml:x.example:2026:ada"><itemMeta/><concept><conceptId uri="u:1"/>'
        '<type qcode="cpnat:person"/><name>Ada</name></concept></conceptItem>'
    )
    (alone,) = read(concept.encode())
    assert (alone.data["type"], [actor["name"] for actor in alone.data["actors"]]) == ("other", ["Ada"])
    (beside,) = read(f'<newsMessage xmlns="{NAR}"><itemSet>{concept}</itemSet></newsMessage>'.encode())
    assert (beside.data, [f.message for f in beside.findings]) == (None, ["a conceptItem is no release: left out"])


def test_a_signal_of_others_is_told() -> None:
    raw = found(item_meta='<signal qcode="sig:update"/>')
    assert [f.message for f in raw.findings] == ["`signal` has no place in a release: left out"]


def news(nature: str, name: str, meta: str) -> str:
    return (
        f'<newsItem guid="urn:newsml:x.example:2026:{name}" xml:lang="en"><itemMeta><itemClass qcode="{nature}"/>'
        f'<provider qcode="x:agency"><name>Agency</name></provider></itemMeta><contentMeta>'
        f"<contentCreated>2026-03-01</contentCreated>{meta}</contentMeta></newsItem>"
    )


def test_texts_of_a_message_are_published_though_there_are_pictures_and_packages_between_them(tmp_path: Path) -> None:
    items = [
        news("ninat:text", "quay", "<headline>Quay opens</headline>"),
        news("ninat:picture", "photo", ""),
        "<packageItem guid='urn:newsml:x.example:2026:all'><itemMeta/></packageItem>",
    ]
    feed = tmp_path / "feed.xml"
    feed.write_text(f'<newsMessage xmlns="{NAR}"><itemSet>{"".join(items)}</itemSet></newsMessage>', encoding="utf-8")
    manifest = govdata.export(feed, to="newsml", out=tmp_path / "out", base=DATASET.base)
    assert [release.title for release in govdata.read(tmp_path / "out" / "newsml")] == ["Quay opens"]
    assert (manifest.records, manifest.skipped) == (1, ())
