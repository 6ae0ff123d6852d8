from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from govdata.given import Given
from govdata.model.release import Release
from govdata.readers.newsml import READER
from govdata.source import Source
from govdata.vocab.newsml import NAR
from tests.environment import standards
from tests.newsml import FULL, full, read, release, tree, written
from tests.strategies import releases

if TYPE_CHECKING:
    from pathlib import Path

    from govdata.source import Raw

MESSAGE = f'<newsMessage xmlns="{NAR}"><header><sent>2026-03-01T00:00:00Z</sent></header><itemSet>'.encode()
END = b"</itemSet></newsMessage>"


def one(content: bytes) -> Raw:
    (raw,) = read(content)
    return raw


def codes(raws: list[Raw]) -> list[str]:
    return [finding.code for raw in raws for finding in raw.findings]


@given(releases())
def test_what_was_written_is_read_back_in_every_field(record: Release) -> None:
    raw = one(written(record))
    assert raw.findings == ()
    assert Release.model_validate(raw.data).canonical() == record.canonical()


@settings(max_examples=40)
@given(releases())
def test_what_was_read_back_is_written_again_in_the_same_bytes(record: Release) -> None:
    item = written(record)
    assert written(Release.model_validate(one(item).data)) == item


def test_a_record_with_every_field_reads_as_it_was() -> None:
    assert one(written(full())).data == FULL


def test_nothing_depends_on_prefixes_and_aliases() -> None:
    other = written(full()).replace(b"gvrel", b"our").replace(b"xmlns:gv", b"xmlns:x").replace(b"gv:", b"x:")
    assert one(other).data == FULL


def test_layout_is_not_data() -> None:
    item = tree(full())
    etree.indent(item, "\t")
    assert one(etree.tostring(item)).data == FULL


@given(st.data())
def test_an_element_that_is_taken_out_hides_no_other_field(data: st.DataObject) -> None:
    item = tree(full())
    meta = item.xpath("*[local-name()='itemMeta' or local-name()='contentMeta']/* | *[local-name()='assert']")
    gone = data.draw(st.sampled_from(meta))
    gone.getparent().remove(gone)
    found = one(etree.tostring(item)).data
    kept = set(FULL) - {"type", "actors", "events", "modified_at"}
    assert found["id"] == FULL["id"]
    assert sum(found.get(name) != FULL[name] for name in kept) <= 2


@given(st.data())
def test_damage_of_any_kind_is_read_without_a_traceback(data: st.DataObject) -> None:
    item = tree(full())
    element = data.draw(st.sampled_from(list(item.iter())))
    kind = data.draw(st.sampled_from(("rename", "text", "attributes", "twice", "empty")))
    if kind == "rename":
        element.tag = f"{{{NAR}}}unknown"
    elif kind == "text":
        element.text = data.draw(st.sampled_from(("", "x", "0", "\n", "[", "2026-13-45")))
    elif kind == "attributes":
        for name in element.attrib:
            element.set(name, data.draw(st.sampled_from(("", "x", "a:b", ":", "gvact:", "-1", "http://a/"))))
    elif kind == "twice" and element.getparent() is not None:
        element.addnext(deepcopy(element))
    else:
        element.clear()
    for raw in read(etree.tostring(item)):
        assert raw.data is not None or raw.findings


def test_places_are_the_lines_of_elements() -> None:
    content = written(full())
    raw = one(content)
    lines = content.decode().split("\n")
    for pointer, text in (
        ("/title", "<headline>"),
        ("/events/1/participants/0/role", "<organiser"),
        ("/actors/0/honorific", ">Dr<"),
        ("/provenance/evidence/1/text", "<gv:evidence"),
        ("/photos/items/1/url", "1.jpg"),
        ("/publisher/country", "iso3166-1a2:SG"),
        ("/actors/2/role", "<assert"),
        ("", "<newsItem"),
    ):
        line = raw.locate(pointer, False).line  # noqa: FBT003  # the value
        assert (pointer, text in lines[line - 1]) == (pointer, True)
        assert raw.line_text(line) == lines[line - 1]


def test_a_line_that_the_source_does_not_have_is_empty() -> None:
    raw = one(written(release()))
    assert (raw.line_text(0), raw.line_text(9999)) == ("", "")


def test_a_message_holds_a_record_for_each_item() -> None:
    raws = read(MESSAGE + written(release(id="a")) + written(release(id="b")) + END)
    assert [raw.data["id"] for raw in raws] == ["a", "b"]


def test_items_that_are_no_releases_are_named() -> None:
    raws = read(MESSAGE + b"<packageItem/>" + written(release()) + b"<knowledgeItem/>" + END)
    assert [raw.data is None for raw in raws] == [True, False, True]
    assert codes(raws) == ["GD701", "GD701"]


def test_what_stands_before_a_fault_in_the_markup_is_read() -> None:
    raws = read(MESSAGE + written(release()) + b"<newsItem></itemSet>")
    assert [raw.data is None for raw in raws] == [False, True]
    assert codes(raws) == ["GD108"]


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"not XML",
        b"\xff\xfe\x00",
        b"<?xml version='1.0' encoding='nope'?><a/>",
        b"<!DOCTYPE newsItem SYSTEM 'http://x.example/y.dtd'><newsItem xmlns='%s'/>" % NAR.encode(),
        b"<!DOCTYPE a [<!ENTITY e 'x'>]><newsItem xmlns='%s' guid='&e;'/>" % NAR.encode(),
        b"<newsItem xmlns='%s'>" % NAR.encode() + b"<a>" * 3000,
        b"<newsItem xmlns='%s'>&undeclared;</newsItem>" % NAR.encode(),
    ],
    ids=["empty", "text", "bytes", "encoding", "external DTD", "entity", "depth", "undeclared entity"],
)
def test_hostile_and_broken_input_is_refused_with_a_finding(content: bytes) -> None:
    raws = read(content)
    assert [raw.data for raw in raws] == [None]
    assert codes(raws) == ["GD108"]


def test_an_entity_bomb_is_refused_before_it_grows() -> None:
    levels = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE a [<!ENTITY e0 "x">{levels}]><newsItem xmlns="{NAR}" guid="&e11;">&e11;</newsItem>'
    assert codes(read(bomb.encode())) == ["GD108"]


def test_other_xml_is_no_newsml() -> None:
    assert codes(read(b"<rss><channel/></rss>")) == ["GD003"]


def test_a_file_that_is_not_there_is_a_finding(tmp_path: Path) -> None:
    raws = list(READER.read(Source.of(tmp_path / "none.xml"), Given()))
    assert codes(raws) == ["GD001"]


def test_a_part_of_a_file_can_be_read() -> None:
    content = b"padding" + written(release()) + b"padding"
    source = Source(name="x", content=content, start=7, stop=len(content) - 7)
    assert [raw.data["id"] for raw in READER.read(source, Given())] == ["m"]


def test_lines_are_told_beyond_those_that_libxml2_counts() -> None:
    items = [written(release(id=f"r{n}", body="\n\n".join("abcdefghij"))) for n in range(1500)]
    content = MESSAGE + b"\n" + b"".join(items) + END
    lines = content.decode().split("\n")
    assert len(lines) > 70_000
    for n, raw in enumerate(read(content)):
        for pointer, text in (("/id", f"release/r{n}"), ("/title", "<headline>"), ("/body", "<inlineXML")):
            assert text in lines[raw.locate(pointer, False).line - 1]  # noqa: FBT003  # the value


@pytest.mark.parametrize(
    "name",
    [
        "CR00221_eventstatus.xml",
        "INVALID_001_incomplete_file.xml",
        "INVALID_LISTING_24_News_Message_skeleton.xml",
        "LISTING_11_Person_Concept_conveyed_in_a_NewsML-G2_Concept_Item.xml",
        "LISTING_13_Complete_Catalog_Item.xml",
        "LISTING_14_Event_sent_as_a_Concept_Item.xml",
        "LISTING_15_Two_Related_Events_in_a_Knowledge_Item.xml",
        "LISTING_16_A_Set_of_Events_carried_in_a_News_Item.xml",
        "LISTING_2_NewsML-G2_Text_Document.xml",
        "LISTING_3_Photo_in_NewsML-G2.xml",
        "LISTING_6_Simple_NewsML-G2_Package.xml",
        "VALID-in-2.35_INVALID-in-2.29_no_catalog.xml",
        "ap_metadata_example.xml",
    ],
)
def test_the_standards_own_examples_are_read_without_a_crash(name: str) -> None:
    raws = list(READER.read(Source.of(standards("newsml-g2", "examples", name)), Given()))
    assert raws
    assert all(raw.data is not None or raw.findings for raw in raws)


def test_the_standards_text_document_gives_what_a_person_reads_in_it() -> None:
    path = standards("newsml-g2", "examples", "LISTING_2_NewsML-G2_Text_Document.xml")
    (raw,) = READER.read(Source.of(path), Given())
    names = ("title", "language", "date", "revision", "subjects")
    assert [raw.data[name] for name in names] == [
        'Fed to halt QE to avert "bubble"',
        "en-US",
        "2016-11-21",
        11,
        ["medtop:04000000", "medtop:20000350", "medtop:20000379"],
    ]
    assert raw.data["body"].startswith("(New York, NY - October 21)")
    assert len(raw.data["body"].split("\n\n")) == 2
