from __future__ import annotations

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.reports import Setting
from govdata.reports.concise import REPORT


def test_a_finding_is_a_line_with_its_place_code_and_way_out() -> None:
    problem = Problem(pointer="/id", message="bad id", help="mend it")
    findings = [
        Finding.of("GD208", Place(source="a.yaml", line=3, column=7), problem),
        Finding.of("GD208", Place(source="a.csv", line=12, cell="[id]"), problem),
        Finding.of("GD208", Place(source="a.xlsx", cell="actors!C7"), problem),
        Finding.of("GD001", Place(source="a.yaml"), Problem(pointer="", message="unreadable")),
    ]
    assert list(REPORT.write(findings, Setting())) == [
        "a.yaml:3:7: GD208 bad id (mend it)\n",
        "a.csv:12 [id]: GD208 bad id (mend it)\n",
        "a.xlsx[actors!C7]: GD208 bad id (mend it)\n",
        "a.yaml: GD001 unreadable\n",
    ]


def test_no_text_of_a_file_can_make_a_line_of_the_report() -> None:
    problem = Problem(pointer="/id", message="`a\nb.yaml:1:1: GD201 \x1b[31m\u202e`")
    finding = Finding.of("GD208", Place(source="a.yaml", line=3, column=7), problem)
    assert "".join(REPORT.write([finding], Setting())) == (
        "a.yaml:3:7: GD208 `a\ufffdb.yaml:1:1: GD201 \ufffd[31m\ufffd`\n"
    )
