"""Each fix on texts as people write them: the value changes, and nothing beside it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

import pytest

from govdata.fixes import fixes, get
from govdata.inputs import Input
from govdata.mending import mend
from govdata.pipeline import validate
from govdata.register import Register
from govdata.shard import Settings
from govdata.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterable

    from govdata.finding import Finding

HEAD = "id: a\ntitle: A\ndate: 2026-03-01\nlanguage: en\npublisher: {id: p, name: P}\n"
JSON = '{"id": "a", "title": "A", "date": "2026-03-01", "language": "en", "publisher": {"id": "p", "name": "P"}'
REGISTER = Register(publishers={"harbour-ministry": {"id": "harbour-ministry", "name": "Harbour Ministry"}})


class Mend(NamedTuple):
    name: str
    before: str
    after: str


def with_head(before: str, after: str) -> tuple[str, str]:
    """Two texts of fields, each in an otherwise sound record."""
    keys = set(re.findall(r"^([a-z_]+):", before, re.MULTILINE))
    head = "".join(line for line in HEAD.splitlines(keepends=True) if line.partition(":")[0] not in keys)
    return head + before, head + after


def judge(inputs: list[Input]) -> Iterable[Finding]:
    return [f for result in validate(inputs, Settings(register=REGISTER)) for f in result.findings]


def given(text: str, reader: str = "yaml") -> list[Input]:
    return [Input(source=Source(name=f"a.{reader}", content=text.encode()), reader=reader)]


def mended(text: str, reader: str = "yaml", *, unsafe: bool = True) -> str:
    done = mend(given(text, reader), judge, unsafe=unsafe)
    return done.after.get(f"a.{reader}", text.encode()).decode()


YAML = [
    Mend("untrimmed_text", "title: ' A quay'   # so it is\n", "title: 'A quay'   # so it is\n"),
    Mend("untrimmed_text", 'title: "A quay\\u00A0 \\n"\n', 'title: "A quay"\n'),
    Mend("set_order", "keywords:\r  - b # two\r  - a\r", "keywords:\r  - a\r  - b # two\r"),
    Mend("untrimmed_text", "title: A quay\u3000\n", "title: A quay\n"),
    Mend("untrimmed_text", "title: |\n  A quay\n", "title: |-\n  A quay\n"),
    Mend(
        "untrimmed_text",
        "summary: |+\n\n  \u3000It is open.  \n\n  It is long. \n\n",
        "summary: |+\n  It is open.  \n\n  It is long.\n",
    ),
    Mend(
        "untrimmed_text",
        "contacts:\n  - {role: ' Press', name: B} # c\n",
        "contacts:\n  - {role: 'Press', name: B} # c\n",
    ),
    Mend("line_ends", 'summary: "A\\r\\nB\\\\r\\rC" # c\n', 'summary: "A\\nB\\\\r\\nC" # c\n'),
    Mend("utc_offset", "modified_at:   2026-03-01T01:30:00+00:00\n", "modified_at:   2026-03-01T01:30:00Z\n"),
    Mend("language_case", "language: 'EN'\n", "language: 'en'\n"),
    Mend(
        "language_case",
        "actors: [{id: b, kind: person, name: B, names: {zh-hant: C}}]\n",
        "actors: [{id: b, kind: person, name: B, names: {zh-Hant: C}}]\n",
    ),
    Mend(
        "long_form_shortened", "license: https://creativecommons.org/licenses/by/4.0/ # c\n", "license: CC-BY-4.0 # c\n"
    ),
    Mend("set_order", "keywords: [c, 'a',  b] # c\n", "keywords: ['a', b,  c] # c\n"),
    Mend("set_order", "keywords: [b, a, b, a]\n", "keywords: [a, b]\n"),
    Mend(
        "set_order",
        "keywords:\n# all\n- b # of b\n\n# of a\n- a\nlicense: CC0-1.0\n",
        "keywords:\n# all\n\n# of a\n- a\n- b # of b\nlicense: CC0-1.0\n",
    ),
    Mend(
        "set_order",
        "translations:\n  - language: fr\n    id: c\n  # of b\n  - id: b\n    language: de  # Deutsch",
        "translations:\n  # of b\n  - id: b\n    language: de  # Deutsch\n  - language: fr\n    id: c",
    ),
    Mend("wrong_type", "photos: yes   # many\nvideos: Off\n", "photos: true   # many\nvideos: false\n"),
    Mend("wrong_type", "title: 2026\n", 'title: "2026"\n'),
    Mend("wrong_type", "identifiers: [{scheme: n, value: 007}]\n", 'identifiers: [{scheme: n, value: "007"}]\n'),
    Mend("yaml_syntax", "title: Budget 2026: a balanced plan\n", 'title: "Budget 2026: a balanced plan"\n'),
    Mend("yaml_syntax", "summary: @home\ntitle: B: 5% more\n", 'summary: "@home"\ntitle: "B: 5% more"\n'),
    Mend("unknown_field", "titel: B # c\n", "title: B # c\n"),
    Mend("unknown_field", '"sumary": B\n', '"summary": B\n'),
    Mend("not_in_code_list", "type: 'statment'\n", "type: 'statement'\n"),
    Mend(
        "unknown_kind",
        "actors: [{id: b, kind: organisation, name: B}]\n",
        "actors: [{id: b, kind: organization, name: B}]\n",
    ),
    Mend(
        "unknown_reference",
        "issuers: [bodi]\nactors: [{id: body, kind: group, name: B}]\n",
        "issuers: [body]\nactors: [{id: body, kind: group, name: B}]\n",
    ),
    Mend("unknown_register_id", "publisher: harbor-ministry\n", "publisher: harbour-ministry\n"),
]
UNSAFE = {name for name in fixes() if get(name).kind == "unsafe"}


@pytest.mark.parametrize("case", YAML, ids=lambda case: f"{case.name}: {case.before[:30]!r}")
def test_the_value_is_mended_and_all_else_stays(case: Mend) -> None:
    before, after = with_head(case.before, case.after)
    if case.name == "unknown_field" and "title" in case.after:
        before, after = before.replace("title: A\n", ""), after.replace("title: A\n", "")
    assert mended(before) == after
    assert (mended(before, unsafe=False) == before) == (case.name in UNSAFE)
    assert [f for f in judge(given(after)) if f.severity != "warning"] == []


def test_every_fix_is_tried() -> None:
    assert {case.name for case in YAML} == fixes()


def test_line_ends_and_the_byte_order_mark_of_a_file_are_kept() -> None:
    before, after = with_head("keywords:\n  - b\n  - a\ntitle: ' A'\n", "keywords:\n  - a\n  - b\ntitle: 'A'\n")
    windows = "\ufeff" + before.replace("\n", "\r\n")
    assert mended(windows) == "\ufeff" + after.replace("\n", "\r\n")


def test_front_matter_and_body_are_mended() -> None:
    text = f"---\n{HEAD}keywords: [b, a] # c\n---\n\n\u3000\u3000The quay is open.  \n\n# No comment \t\n\n"
    want = f"---\n{HEAD}keywords: [a, b] # c\n---\n\nThe quay is open.  \n\n# No comment\n\n"
    assert mended(text, "markdown") == want


def test_json_keeps_its_layout_and_its_escapes() -> None:
    before = JSON + ',\n\t"summary":  " caf\\u00e9 \\/ \\n", "keywords": ["b",\n  "a"], "photos": "no"}'
    after = JSON + ',\n\t"summary":  "caf\\u00e9 \\/", "keywords": ["a",\n  "b"], "photos": false}'
    assert mended(before, "json") == after


def test_each_line_of_ndjson_is_mended_by_itself() -> None:
    lines = [JSON.replace('"id": "a"', f'"id": "{name}"') for name in "abc"]
    before = "\n".join([lines[0] + ', "photos": "yes"}', "", lines[1] + "}", lines[2] + ', "sumary": "C é"}'])
    after = "\n".join([lines[0] + ', "photos": true}', "", lines[1] + "}", lines[2] + ', "summary": "C é"}'])
    assert mended(before, "ndjson") == after


UNCLEAR = {
    "the text may go on": "title: A: b\n  c\n",
    "the rest may be a comment": "title: A: b # c\n",
    "the quotes may be meant": 'title: "A": b\n',
    "no field of ours": "- note: A: b\n",
    "two names for one": "titel: B\ntitle: C\n",
    "a comment in brackets": "keywords: [b, # of b\n  a]\n",
    "a repetition with a comment": "keywords:\n  - a\n  - b\n  - a # twice\n",
    "items below their dash": "identifiers:\n  -\n    {scheme: b, value: C}\n  -\n    {scheme: a, value: B}\n",
    "what the register says": "publisher: [harbor-ministry]\n",
    "a number that is no text of the kind": "date: 20260301\n",
}


@pytest.mark.parametrize("before", UNCLEAR.values(), ids=UNCLEAR)
def test_what_is_not_clear_is_left_as_it_is(before: str) -> None:
    text, _ = with_head(before, "")
    assert mended(text) == text
