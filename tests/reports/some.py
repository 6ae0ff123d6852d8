"""Findings of every shape, for the reports; and any at all, for properties."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from govdata.faults import FAULTS
from govdata.finding import Finding, Problem, Related
from govdata.place import Place
from govdata.reports import REPORTS, Setting

PLACE = Place(source="releases/a.yaml", line=3, column=7, width=10)
DATE = replace(
    Finding.of("GD207", PLACE, Problem(pointer="/date", message="30 February 2026 does not exist", label="28 days")),
    record="quay",
    line="date: 2026-02-30",
)
_HERE, _THERE = (Place(source="releases/b.json", line=line, column=30, width=7) for line in (9, 8))
TWICE = replace(
    Finding.of("GD301", _HERE, Problem(pointer="/actors/1/id", message="`j` is used twice")),
    related=(Related(place=_THERE, message="first used here"),),
    fix="unsafe",
)
CELL = Finding.of(
    "GD209",
    Place(source="releases/sheet.csv", line=12, cell="[url]"),
    Problem(pointer="/source_url", message="not a URL", help="begin it with https://"),
)
SHEET = replace(CELL, place=Place(source="releases/sheet.xlsx", cell="actors!C7"))
BARE = Finding.of("GD001", Place(source="releases/c 100%.yaml"), Problem(pointer="", message="cannot be read"))
WARNING = Finding.of("GD608", replace(PLACE, line=4), Problem(pointer="/title", message="not in NFC, 1 < 2 & so on"))
NOTE = replace(
    Finding.of("GD604", replace(PLACE, line=5), Problem(pointer="/keywords", message="not sorted")), fix="safe"
)
SOME = [DATE, WARNING, NOTE, TWICE, CELL, SHEET, BARE]

_TEXT = st.text(st.characters(), max_size=30)
_PLACES = st.builds(
    Place,
    source=st.text(st.characters(exclude_characters="\0"), min_size=1, max_size=20),
    line=st.integers(0, 10**6),
    column=st.integers(0, 10**4),
    width=st.integers(1, 100),
    cell=st.sampled_from(["", "[title]", "actors!C7"]),
)


@st.composite
def findings(draw: st.DrawFn) -> Finding:
    """Any finding, of any text: what a file says may be anything."""
    problem = Problem(pointer=draw(_TEXT), message=draw(_TEXT), help=draw(_TEXT), label=draw(_TEXT))
    finding = Finding.of(draw(st.sampled_from(sorted(FAULTS))), draw(_PLACES), problem, line=draw(_TEXT))
    related = st.builds(Related, place=_PLACES, message=_TEXT, line=_TEXT)
    return replace(
        finding,
        record=draw(_TEXT),
        fix=draw(st.sampled_from(["", "safe", "unsafe"])),
        related=tuple(draw(st.lists(related, max_size=2))),
    )


def written(name: str, findings: list[Finding], setting: Setting | None = None) -> str:
    """A report of findings, whole, as it reaches a file."""
    text = "".join(REPORTS.get(name).write(iter(findings), setting or Setting()))
    return text.encode("utf-8", errors="backslashreplace").decode()
