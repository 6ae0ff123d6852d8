from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.conformance import Beside, judge
from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.source import Source
from tests.conformance.test_newsml import CLEAN

if TYPE_CHECKING:
    from pathlib import Path


def finding(code: str, line: int, text: str = "<a>") -> Finding:
    return Finding.of(code, Place(source="x.xml", line=line), Problem(pointer="", message=""), line=text)


def test_a_line_of_which_the_standard_has_spoken_is_not_spoken_of_again() -> None:
    beside = Beside((finding("GD725", 7),))
    assert [beside.silences(finding(code, 7)) for code in ("GD207", "GD701", "GD108", "GD003")] == [
        True,
        True,
        False,
        False,
    ]
    assert not beside.silences(finding("GD207", 8))


def test_what_is_graver_is_said_all_the_same() -> None:
    beside = Beside((finding("GD722", 7),))
    assert (beside.silences(finding("GD201", 7)), beside.silences(finding("GD701", 7))) == (False, True)


def test_a_line_that_holds_a_whole_document_is_not_one_fault() -> None:
    assert not Beside((finding("GD725", 1, "<a/>" * 9),)).silences(finding("GD207", 1))


def test_broken_xml_and_a_change_to_our_own_item_are_said_once() -> None:
    beside = Beside((finding("GD108", 3), finding("GD741", 1), finding("GD709", 2)))
    assert [one.code for one in beside.unsaid([])] == ["GD108", "GD741", "GD709"]
    assert [one.code for one in beside.unsaid([finding("GD108", 4)])] == ["GD709"]


def test_findings_come_with_the_text_of_their_line() -> None:
    source = Source(name="x.xml", content=CLEAN.replace("stat:usable", "stat:gone").encode())
    assert [one.line.strip() for one in judge("newsml", source).findings] == ['<pubStatus qcode="stat:gone"/>']


def test_only_documents_of_a_standard_are_judged(tmp_path: Path) -> None:
    assert judge("yaml", Source.of(tmp_path / "absent.yaml")) == Beside(())
