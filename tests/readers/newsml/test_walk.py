from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Any

from govdata.readers.newsml.codes import Codes
from govdata.readers.newsml.walk import Reading, Spot, index, walk
from govdata.vocab.newsml import ABSENT, NAR, PRESENT, Element, Form, Value
from govdata.xml import items

if TYPE_CHECKING:
    from collections.abc import Iterable

LINE, RAW = Form("line"), Form("raw")
NAME = Element("name", (Value("", "name", LINE),), marks=(("role", ABSENT),))
SHORT = Element("name", (Value("", "short", LINE),), marks=(("role", "nrol:short"),))


def walked(rows: Iterable[Element], inside: str, *, own: bool = True) -> tuple[dict[str, Any], Reading]:
    item = next(items(BytesIO(f'<a xmlns="{NAR}">{inside}</a>'.encode()), [f"{{{NAR}}}a"]))
    reading = Reading(item=item, codes=Codes(item.element), own=own)
    data: dict[str, Any] = {}
    walk(item.element, index(rows), Spot(data, ""), reading)
    return data, reading


def left(reading: Reading) -> list[tuple[str, str]]:
    return [(str(element.tag).rpartition("}")[2], why) for element, why in reading.left]


def test_marks_tell_elements_of_one_name_apart() -> None:
    data, _ = walked((NAME, SHORT), '<name role="nrol:short">A</name><name>Ada</name>')
    assert data == {"short": "A", "name": "Ada"}


def test_a_mark_is_met_by_any_code_of_a_list() -> None:
    data, _ = walked((SHORT,), '<name role="nrol:x nrol:short">A</name>')
    assert data == {"short": "A"}


def test_a_mark_may_be_any_code_of_a_scheme_or_any_value() -> None:
    rows = (
        Element("link", (Value("rel", "rel", RAW),), marks=(("rel", ("irel:",)),)),
        Element("link", (Value("href", "href", RAW),), marks=(("href", (PRESENT,)),)),
    )
    data, reading = walked(rows, '<link rel="irel:x"/><link href="y"/><link/>')
    assert (data, left(reading)) == ({"rel": "irel:x", "href": "y"}, [("link", "has no place in a release")])


def test_an_unknown_element_is_left_out() -> None:
    data, reading = walked((NAME,), "<other/>")
    assert (data, left(reading)) == ({}, [("other", "has no place in a release")])


def test_a_field_is_taken_from_the_first_element_that_says_it() -> None:
    data, reading = walked((NAME,), "<name>A</name><name>B</name>")
    assert (data, left(reading)) == ({"name": "A"}, [("name", "stands here a second time")])


def test_members_of_a_list_are_objects_or_values_with_places() -> None:
    rows = (
        Element("keyword", (Value("", ".", LINE),), field="keywords", many=True),
        Element("link", (Value("href", "url", RAW),), field="media.items", many=True),
    )
    data, reading = walked(rows, '<keyword>a</keyword>\n<link href="u"/>\n<link href="v"/>')
    assert data == {"keywords": ["a"], "media": {"items": [{"url": "u"}, {"url": "v"}]}}
    assert reading.places == {
        "/keywords/0": 1,
        "/media/items/0": 2,
        "/media/items/0/url": 2,
        "/media/items/1": 3,
        "/media/items/1/url": 3,
    }


def test_pairs_make_an_object_and_a_second_one_of_a_key_is_left_out() -> None:
    row = Element("x", (Value("name", "@", RAW), Value("", ".", Form("json"))), field="pairs", keyed=True)
    data, reading = walked((row,), '<x name="a">1</x><x name="a">2</x><x>3</x><x name="b">{</x>')
    assert data == {"pairs": {"a": 1}}
    assert [why for _, why in left(reading)] == ["stands here a second time", "cannot be read", "cannot be read"]


def test_a_part_that_stands_twice_is_left_out_the_second_time() -> None:
    row = Element("place", (), (NAME,), field="place")
    data, reading = walked((row,), "<place><name>A</name></place><place><name>B</name></place>")
    assert (data, left(reading)) == ({"place": {"name": "A"}}, [("place", "stands here a second time")])


def test_courtesies_wait_until_everything_else_is_read() -> None:
    data, reading = walked((Element("genre", (Value("qcode", "type", RAW),), courtesy=True),), '<genre qcode="a:b"/>')
    assert (data, [later.element.get("qcode") for later in reading.later]) == ({}, ["a:b"])


def test_the_first_name_counts_where_somebody_else_gives_none_without_a_role() -> None:
    row = Element("place", (), (NAME, SHORT), field="place")
    inside = '<place><name role="nrol:full">A</name></place>'
    assert walked((row,), inside, own=False)[0] == {"place": {"name": "A"}}
    assert walked((row,), inside)[0] == {"place": {}}
