from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import yaml

from govdata.syntax import yaml_events
from govdata.syntax.yaml_fault import ROWS
from tests.reading import raws, told

if TYPE_CHECKING:
    from collections.abc import Callable

LOADERS: dict[str, Callable[[str], yaml_events.EventSource]] = {
    "libyaml": yaml_events.LOADER,
    "python": yaml.SafeLoader,
}

CASES = [
    ("title: Budget 2026: a plan", "1:19 `: ` inside an unquoted text", "put the title in quotes"),
    ("- name: a: b", "1:10 `: ` inside an unquoted text", "put the name in quotes"),
    ("a: {name: b: c}", "1:12 `: ` inside an unquoted text", "put the text in quotes"),
    ("a: b:", "1:5 `: ` inside an unquoted text", "put the a in quotes"),
    ('a: "x": y', "1:7 `:` stands after a text in quotes", "put quotes around the whole value"),
    ("a:b\nc: d", "2:1 this line goes on with the text above it", "write `: ` with its blank"),
    ("a: 1\n b: 2", "2:2 this line goes on with the text above it", "write `: ` with its blank"),
    ('a: "b\nc: d', "1:4 the quote opened here is never closed", "close it"),
    ("a: 'b\n\nc: d", "1:4 the quote opened here is never closed", "close it"),
    ("a:\n\tb: 1", "2:1 a tab indents this line", "indent with blanks"),
    ("a: 1\n\tb: 2", "2:1 a tab indents this line", "indent with blanks"),
    ("a: |\n\tb", "2:1 a tab indents this line", "indent with blanks"),
    ("a: @x", "1:4 an unquoted text cannot begin with `@`", "put the text in quotes"),
    ("a: %x", "1:4 an unquoted text cannot begin with `%`", "put the text in quotes"),
    ("a: `x`", "1:4 an unquoted text cannot begin with a backtick", "put the text in quotes"),
    ("a: *", "1:4 an unquoted text cannot begin with `*`", "put the text in quotes"),
    ('a: "\\xg"', "1:7 this escape lacks digits", "write a backslash as"),
    ("a: [1, 2", "1:4 the `[` opened here is not closed", "close it"),
    ("a: {b: 1\nc: 2\n", "1:4 the `{` opened here is not closed", "close it"),
    ('a: ["b" c]', "1:9 a comma or the closing bracket is missing here", "put texts that hold commas"),
    ("a: [b,\n", "1:7 a value or the closing bracket is missing here", "close the bracket"),
    ("a: ]", "1:4 a value is missing before `]`", "put a text that begins with it in quotes"),
    ('a: "x" y', "1:8 the text goes on after its closing quote", "put quotes around the whole value"),
    ("a: 'it's'", "1:8 the text goes on after its closing quote", "put quotes around the whole value"),
    ("a: 1\n- b", "2:1 a list entry stands among fields", "indent it with blanks"),
    (
        "a: |\n  x\n y: 1",
        "3:2 this line belongs neither to the fields above it nor to their values",
        "indent it with blanks",
    ),
    ("- a\nb: c", "2:1 this line is no entry of the list above it", "begin an entry with `- `"),
    ("a: 1\nb\nc: 1", "2:1 this line is no field: it has no `: `", "write `name: value`"),
    ("a: 1\n...\nb", "3:1 the record has ended before this", "begin a further record"),
    ("%YAML 2.0\n---\na: 1", "1:1 this line that begins with `%` is not understood", "leave it out"),
    ("a: |x\n  b", "1:4 the text does not begin as `|` and `>` ask", "begin it on the next line"),
    ("a: - b", "1:4 `- ` begins a list entry here", "put every entry on a line of its own"),
    ("a: ? b", "1:4 `? ` begins a key here", "put the text in quotes"),
    ("a: b\x01", "1:5 the control character U+0001 may not stand in YAML", "delete it"),
]


@pytest.fixture(params=list(LOADERS))
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_events, "LOADER", LOADERS[request.param])


@pytest.mark.usefixtures("_parser")
@pytest.mark.parametrize(("text", "message", "way_out"), CASES, ids=[text for text, _, _ in CASES])
def test_a_fault_is_told_in_plain_words_where_its_cause_is(text: str, message: str, way_out: str) -> None:
    (raw,) = raws("yaml", text)
    assert told(raw)[0].removeprefix("GD101 ").startswith(message)
    assert raw.findings[0].help.startswith(way_out)


@pytest.mark.usefixtures("_parser")
def test_an_unknown_escape_is_told_at_its_backslash_or_behind_it() -> None:
    (raw,) = raws("yaml", 'a: "C:\\zoo"')
    assert told(raw)[0] in {f"GD101 1:{column} YAML knows no such escape" for column in (7, 8)}


def test_half_a_character_is_refused_by_libyaml_and_taken_by_nobody() -> None:
    (raw,) = raws("yaml", 'a: "\\ud83d"')
    assert told(raw) == ["GD101 1:7 this escape is half a character"]


def test_every_kind_of_complaint_is_met_by_a_case() -> None:
    said = " ".join(f"{message}|" for _, message, _ in CASES)
    general = {"YAML cannot be read from here on", "a tag has no place in a record", "this escape is half a character"}
    general.add("YAML knows no such escape")
    rows = {row.message.partition("{at}")[0].partition(",")[0] for row in ROWS}
    assert {start for start in rows if start not in said and start not in general} == set()
