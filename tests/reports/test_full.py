from __future__ import annotations

from dataclasses import replace
from unicodedata import category, east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st

from govdata.finding import Finding, Fix, Problem, Related
from govdata.place import Place
from govdata.reports import Setting
from govdata.reports.full import REPORT
from tests.reports.some import SHEET, findings

PLACE = Place(source="a.yaml", line=3, column=7, width=4)
FINDING = Finding.of("GD207", PLACE, Problem(pointer="/date", message="no such day"), line="date: 2026")


JOINERS = "\u200c\u200d"


def cells(line: str) -> int:
    """The columns that a terminal needs."""
    return sum(
        (category(c) not in {"Mn", "Me"} and c not in JOINERS) * (1 + (east_asian_width(c) in "WF")) for c in line
    )


def drawn(*findings: Finding, color: bool = False) -> str:
    return "".join(REPORT.write(findings, Setting(color=color)))


def test_a_finding_is_drawn_with_its_line_and_a_caret_under_the_value() -> None:
    assert drawn(FINDING) == (
        "GD207 impossible-date: no such day\n  --> a.yaml:3:7\n   |\n 3 | date: 2026\n   |       ^^^^\n"
    )


def test_the_way_out_stands_below_unless_it_stands_at_the_caret() -> None:
    assert drawn(replace(FINDING, help="mend it")).endswith("   |       ^^^^\n   = help: mend it\n")
    assert drawn(replace(FINDING, help="mend it", label="mend it")).endswith("   |       ^^^^ mend it\n")


def test_where_no_line_is_drawn_the_way_out_stands_below_even_if_it_is_the_label() -> None:
    assert "= help: begin it with https://" in drawn(replace(SHEET, label=SHEET.help))


def test_a_second_place_of_the_same_file_is_drawn_above_the_first() -> None:
    other = Related(place=Place(source="a.yaml", line=1, column=1, width=2), message="first used here", line="id: x")
    assert drawn(replace(FINDING, related=(other,))).splitlines()[3:] == [
        " 1 | id: x",
        "   | -- first used here",
        " ...",
        " 3 | date: 2026",
        "   |       ^^^^",
    ]


def test_a_second_place_of_the_same_line_is_drawn_below_it_or_named_if_the_line_is_long() -> None:
    other = Related(place=Place(source="a.yaml", line=3, column=1, width=4), message="the field", line="date: 2026")
    assert drawn(replace(FINDING, related=(other,))).splitlines()[3:] == [
        " 3 | date: 2026",
        "   | ---- the field",
        "   |       ^^^^",
    ]
    long = "date: 2026" + "x" * 70
    named = drawn(replace(FINDING, related=(replace(other, line=long),), line=long)).splitlines()
    assert (named[-1], "----" in "".join(named)) == ("  --> a.yaml:3:1 the field", False)


def test_a_second_place_elsewhere_is_named() -> None:
    other = Related(place=Place(source="b.yaml", line=1, column=1), message="first used here")
    assert "  --> b.yaml:1:1 first used here\n" in drawn(replace(FINDING, related=(other,)))


@pytest.mark.parametrize(
    ("line", "column", "width", "caret"),
    [
        ("name: 卫生部", 7, 3, "   |       ^^^^^^"),
        ("卫生部: x", 6, 1, "   |         ^"),
        ("\tx: y", 2, 1, "   |     ^"),
        ("e\u0301: y", 5, 1, "   |    ^"),
    ],
)
def test_the_caret_stands_under_wide_characters_tabs_and_marks(line: str, column: int, width: int, caret: str) -> None:
    finding = replace(FINDING, place=replace(PLACE, column=column, width=width), line=line)
    assert drawn(finding).splitlines()[-1] == caret


def test_no_text_can_rewrite_the_report_around_it() -> None:
    assert "\u202e" not in drawn(replace(FINDING, line="date: \u202e2026\x1b[31m"))
    assert "\x1b" not in drawn(replace(FINDING, line="date: \x1b[31m2026"))


@given(
    line=st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\n\r"), min_size=1, max_size=300),
    column=st.integers(1, 300),
    width=st.integers(1, 300),
)
def test_every_line_fits_in_80_columns(line: str, column: int, width: int) -> None:
    place = replace(PLACE, column=min(column, len(line)), width=width)
    text = drawn(replace(FINDING, place=place, line=line, help="a way out that is long " * 6))
    assert max(map(cells, text.splitlines())) <= 80


@given(findings())
def test_any_finding_is_drawn_without_a_control_or_a_mark_of_direction(found: Finding) -> None:
    assert not any(category(c) in {"Cc", "Cf", "Cs"} for c in drawn(found).replace("\n", "") if c not in JOINERS)


def test_a_line_of_megabytes_is_cut_around_the_caret() -> None:
    place = replace(PLACE, line=1, column=5_000_000, width=3)
    text = drawn(replace(FINDING, place=place, line="x" * 4_999_999 + "abc" + "y" * 5_000_000)).splitlines()
    assert text[3:] == [
        f" 1 | …{'x' * 37}abc{'y' * 33}…",
        f"   |  {' ' * 37}^^^",
    ]


@pytest.mark.parametrize(("fix", "mark"), [("safe", "[*]"), ("unsafe", "[?]")])
def test_a_mark_at_the_margin_says_how_it_can_be_mended(fix: Fix, mark: str) -> None:
    first = drawn(replace(FINDING, fix=fix)).splitlines()[0]
    assert (first.split("  ")[0], first[77:], len(first)) == ("GD207 impossible-date: no such day", mark, 80)


def test_chinese_without_blanks_is_broken_at_the_margin() -> None:
    lines = drawn(replace(FINDING, message="衞" * 60)).splitlines()
    assert [line.strip() for line in lines[:2]] == ["GD207 impossible-date:", "衞" * 37]


def test_colours_are_only_for_those_who_ask() -> None:
    assert "\x1b[31m" in drawn(FINDING, color=True)
    assert "\x1b" not in drawn(FINDING)
