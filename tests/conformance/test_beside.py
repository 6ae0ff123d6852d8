from __future__ import annotations

from typing import TYPE_CHECKING

from govdata.conformance import judge
from govdata.conformance.beside import Beside, Stretch
from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.source import Source
from tests.conformance.test_newsml import CLEAN
from tests.newsml import full, written

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


FOREIGN, OURS, PICTURES = (
    Stretch(3, ours=False, text=True),
    Stretch(9, ours=True, text=True),
    Stretch(20, ours=False, text=False),
)


def test_other_peoples_items_are_not_judged_by_how_much_of_a_release_they_are() -> None:
    beside = Beside((), (FOREIGN, OURS, PICTURES))
    silenced = {
        code: [line for line in (1, 3, 8, 9, 19, 20, 99) if beside.silences(finding(code, line))]
        for code in ("GD701", "GD607", "GD305", "GD201", "GD702", "GD207")
    }
    assert silenced == {
        "GD701": [3, 8, 20, 99],
        "GD607": [3, 8, 20, 99],
        "GD305": [3, 8, 20, 99],
        "GD201": [20, 99],  # of a text a release can be made, so what it lacks is said
        "GD702": [],
        "GD207": [],
    }


def test_nothing_is_held_back_where_items_share_a_line_and_one_is_ours() -> None:
    beside = Beside((), (FOREIGN._replace(line=1), OURS._replace(line=1)))
    assert not beside.silences(finding("GD701", 1))


def test_what_the_items_are_is_noted_where_it_changes() -> None:
    clean = judge("newsml", Source(name="x.xml", content=CLEAN.encode()))
    kinds = [(one.ours, one.text) for one in clean.stretches]
    assert kinds == [(False, True), (False, False)]
    ours = judge("newsml", Source(name="x.xml", content=written(full())))
    assert ours.stretches == [Stretch(1, ours=True, text=True)]


def test_in_items_of_others_the_standard_has_the_last_word_even_where_a_record_would_be_judged_harder() -> None:
    beside = Beside((finding("GD722", 4), finding("GD722", 12)), (FOREIGN, OURS))
    assert [beside.silences(finding("GD307", line)) for line in (4, 5, 12)] == [True, False, False]


def test_a_tag_of_several_lines_is_one_place() -> None:
    document = CLEAN.replace('guid="tag:example.org,2026:release:quay"', 'guid=""').replace(
        'conformance="power" guid=""', 'conformance="power"\n      guid=""'
    )
    beside = judge("newsml", Source(name="x.xml", content=document.encode()))
    (fault,) = [one for one in beside.findings if one.code == "GD715"]
    assert beside.silences(finding("GD201", fault.place.line + 1))
    assert not beside.silences(finding("GD201", fault.place.line + 9))
