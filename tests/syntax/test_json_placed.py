from __future__ import annotations

import json
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from govdata.finding import Finding, Problem
from govdata.place import Place
from govdata.source import Source
from govdata.syntax.json_placed import mistakes, placed

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-99, 99) | st.text(max_size=4),
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.text(max_size=3), below, max_size=3),
    max_leaves=12,
)


def source(text: str) -> Source:
    return Source(name="p/datapackage.json", content=text.encode())


def finding(pointer: str, cell: str = "", name: str = "p/datapackage.json") -> Finding:
    return Finding.of("GD761", Place(source=name, cell=cell), Problem(pointer=pointer, message="wrong"))


def values(data: Any, at: str = "") -> dict[str, Any]:  # noqa: ANN401  # any JSON value
    """Every value below the whole, by its pointer."""
    below = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    found = {at: data} if at else {}
    for key, value in below:
        found |= values(value, f"{at}/{str(key).replace('~', '~0').replace('/', '~1')}")
    return found


@given(data=VALUES, indent=st.sampled_from([None, 2]))
def test_line_and_column_are_where_the_value_begins(data: Any, indent: int | None) -> None:  # noqa: ANN401
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    lines = text.split("\n")
    wanted = values(data)
    for one, value in zip(placed(source(text), map(finding, wanted)), wanted.values(), strict=True):
        assert one.line == lines[one.place.line - 1]
        rest = "\n".join([one.line[one.place.column - 1 :], *lines[one.place.line :]])
        assert json.JSONDecoder().raw_decode(rest)[0] == value


def test_what_is_not_there_is_shown_at_what_would_hold_it() -> None:
    text = '{\n  "resources": [\n    {"name": "a"}\n  ]\n}'
    found = placed(source(text), [finding("/resources/0/path"), finding("/title")])
    assert [str(one.place) for one in found] == ["p/datapackage.json:3:6", "p/datapackage.json:2:3"]


def test_a_value_that_was_named_by_its_pointer_alone_has_its_line_instead() -> None:
    found = placed(source('{"data": [7]}'), [finding("/data/0", cell="/data/0")])
    assert [str(one.place) for one in found] == ["p/datapackage.json:1:11"]


def test_findings_about_the_whole_about_other_files_and_about_no_json_stay_as_they_are() -> None:
    others = [finding(""), finding("/title", name="p/data.csv"), finding("/title", cell="[title]")]
    assert placed(source('{"title": 7}'), others) == others
    for content in (b"\xff", b"\xfe\xff\0{"):
        assert placed(Source(name="p/datapackage.json", content=content), [finding("/title")]) == [finding("/title")]


def test_what_is_no_json_is_told_at_its_place() -> None:
    assert [str(one.place) for one in mistakes(source('{"title": 7,\n "name" 8}'))] == ["p/datapackage.json:2:2"]
    assert [one.code for one in mistakes(Source(name="p/datapackage.json", content=b"\xff{}"))] == ["GD002"]
