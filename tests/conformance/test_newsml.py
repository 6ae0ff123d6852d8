from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from lxml import etree

from govdata.conformance.newsml import conformance
from govdata.errors import UsageError
from govdata.rules import rules_at
from govdata.source import Source
from tests import strategies
from tests.conformance.defects import DEFECTS, Defect
from tests.environment import standards
from tests.newsml import full, release, written

if TYPE_CHECKING:
    from govdata.model.release import Release

CLEAN = (Path(__file__).parent / "clean.xml").read_text(encoding="utf-8")

IDS = [f"{defect.code}-{n}" for n, defect in enumerate(DEFECTS)]


def found(content: str | bytes, schema: Path | None = None) -> list[tuple[str, int, int]]:
    source = Source(name="x.xml", content=content.encode() if isinstance(content, str) else content)
    return [(f.code, f.place.line, f.place.column) for f in conformance(source, schema)]


def planted(defect: Defect) -> tuple[str, int, int]:
    """The document with a defect, and the line and column of the fault."""
    assert CLEAN.count(defect.old) >= 1, defect.old
    at = CLEAN.index(defect.old)
    marked = defect.new.partition("|")
    document = CLEAN[:at] + marked[0] + marked[2] + CLEAN[at + len(defect.old) :]
    place = at + len(marked[0]) if marked[1] else document.rindex("<", 0, at + 1)
    before = document[:place]
    return document, before.count("\n") + 1, place - before.rfind("\n")


def official() -> Path:
    return standards("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd")


def test_a_clean_document_is_left_in_peace_by_rules_and_schema() -> None:
    assert found(CLEAN, official()) == []


@pytest.mark.parametrize("defect", DEFECTS, ids=IDS)
def test_what_the_schema_lets_through_is_found_once_at_its_line_and_column(defect: Defect) -> None:
    document, line, column = planted(defect)
    if defect.code in {"GD704", "GD721"}:  # something is not there: the item is at fault, or the message
        assert [code for code, *_ in found(document)] == [defect.code]
    else:
        assert found(document) == [(defect.code, line, column)]


def test_every_rule_of_the_standard_has_a_defect_that_shows_it() -> None:
    assert {defect.code for defect in DEFECTS} - {"GD108"} == {rule.code for rule in rules_at("newsml")}


@pytest.mark.parametrize("defect", DEFECTS, ids=IDS)
def test_the_schema_says_nothing_of_a_line_that_a_rule_has_spoken_of(defect: Defect) -> None:
    document, *_ = planted(defect)
    lines = [line for _, line, _ in found(document, official())]
    assert len(lines) - len(set(lines)) <= int(defect.code == "GD721")


@given(strategies.releases())
def test_what_we_write_is_left_in_peace_whatever_the_release(record: Release) -> None:
    codes = {code for code, *_ in found(written(record))}
    assert codes <= {"GD724"}  # a record may have an embargo that ended before it was changed


@given(strategies.releases())
def test_what_we_write_has_its_profile_and_is_valid(record: Release) -> None:
    assert {code for code, *_ in found(written(record), official())} <= {"GD724"}


def test_an_item_of_ours_that_was_changed_is_told_by_the_profile() -> None:
    changed = written(full()).replace(b"<headline>", b'<headline rank="1">')
    assert found(changed) == [("GD741", 1, 1)]


def test_the_profile_is_for_our_items_alone() -> None:
    assert found(written(full()).replace(b">govdata-release<", b">somebody-else<")) == []


def test_the_schema_speaks_where_no_rule_does_with_line_and_column() -> None:
    changed = CLEAN.replace("<slugline>", '<slugline rank="first">')
    line = changed[: changed.index("<slugline")].count("\n") + 1
    assert found(changed, official()) == [("GD740", line, 9)]


def test_the_header_of_a_message_is_judged_by_the_schema_as_well() -> None:
    assert found(CLEAN.replace("<sent>", "<origin/><sent>", 1), official()) == [("GD740", 4, 0)]


def test_each_item_of_a_message_is_judged_once_by_the_schema() -> None:
    changed = CLEAN.replace("<headline>", "<urgency>11</urgency><headline>")
    codes = [code for code, *_ in found(changed, official())]
    assert set(codes) == {"GD740"}
    lines = [line for _, line, _ in found(changed, official())]
    assert sorted(set(lines)) == [n for n, text in enumerate(changed.split("\n"), 1) if "<urgency>" in text]


def test_blanks_around_a_time_are_no_fault() -> None:
    changed = CLEAN.replace("<versionCreated>", "<versionCreated>\n  ")
    assert found(changed, official()) == []


def test_a_schema_that_is_none_is_the_callers_mistake(tmp_path: Path) -> None:
    path = tmp_path / "a.xsd"
    path.write_text("<x/>", encoding="utf-8")
    with pytest.raises(UsageError, match="is no XML Schema that can be read"):
        found(CLEAN, path)


HOSTILE = {
    "an entity": '<!DOCTYPE newsItem [<!ENTITY a "b">]><newsItem/>',
    "a definition elsewhere": '<!DOCTYPE newsItem SYSTEM "file:///etc/passwd"><newsItem/>',
    "depth": "<a>" * 300 + "</a>" * 300,
    "a text without end": f"<newsItem>{'x' * 10_000_001}</newsItem>",
    "a tag without end": f'<newsItem guid="{"x" * 10_200_000}"/>',
    "no end": "<newsItem><itemMeta>",
    "no XML": "hello",
    "an unknown encoding": '<?xml version="1.0" encoding="klingon"?><newsItem/>',
    "nothing": "",
}


@pytest.mark.parametrize("document", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_is_not_well_formed_or_not_safe_is_refused_and_nothing_else_is_said(document: str) -> None:
    assert [code for code, *_ in found(document)] == ["GD108"]


def test_other_encodings_are_read_as_well() -> None:
    for name in ("gb18030", "utf-16", "iso-8859-15"):
        text = CLEAN.replace("UTF-8", name).replace("<headline>Quay opens</headline>", "<headline></headline>")
        assert [code for code, *_ in found(text.encode(name))] == ["GD736"]


def test_lines_are_right_beyond_those_that_libxml2_counts() -> None:
    long = CLEAN.replace("<itemSet>", "<itemSet>" + "\n" * 70_000)
    changed = long.replace("eocstat:eos5", "eocstat:eos7").replace("<slugline>", '<slugline rank="first">')
    lines = {code: line for code, line, _ in found(changed, official())}
    wanted = {"GD709": "eocstat:eos7", "GD740": "<slugline"}
    assert lines == {code: changed[: changed.index(text)].count("\n") + 1 for code, text in wanted.items()}


def examples() -> list[Path]:
    return sorted(standards("newsml-g2", "examples").glob("*.xml"))


def test_documents_of_the_standard_are_judged_without_a_crash_and_the_invalid_ones_have_a_finding() -> None:
    codes = {path.name: {code for code, *_ in found(path.read_bytes(), official())} for path in examples()}
    assert {name for name, said in codes.items() if "GD740" in said or "GD721" in said} == {
        name for name in codes if name.startswith("INVALID_")
    }
    assert all("GD108" not in said for said in codes.values())


def test_faults_that_the_standards_own_examples_have_are_named() -> None:
    said = {path.name[:10]: {code for code, *_ in found(path.read_bytes())} for path in examples()}
    assert said["LISTING_16"] == {"GD703", "GD723", "GD732"}
    assert said["LISTING_13"] == set()
    assert "GD704" in said["VALID-in-2"]


def test_one_item_alone_has_no_message_to_be_complete() -> None:
    item = etree.tostring(etree.fromstring(written(release(related=[{"relation": "see-also", "target": "other"}]))))
    assert found(item) == []
