from __future__ import annotations

from io import BytesIO

import pytest

from govdata.documents.document import Node, RefusedError, elements
from govdata.vocab.newsml import NAR

DOCUMENT = f"""<newsMessage xmlns="{NAR}" xmlns:o="urn:other">
  <header/>
  <itemSet>
    <newsItem guid="a"><headline>Quay <o:b>o<i xmlns="">p</i>ens</o:b>
 </headline></newsItem><newsItem/>
  </itemSet>
</newsMessage>
"""


def read(text: str, *tags: str) -> list[Node]:
    return list(elements(BytesIO(text.encode()), tags))


def test_the_root_and_the_wanted_elements_come_in_order_with_their_places() -> None:
    found = [(n.tag, n.line, n.column, len(n.children)) for n in read(DOCUMENT, "newsItem", "header")]
    assert found == [("newsMessage", 1, 1, 0), ("header", 2, 3, 0), ("newsItem", 4, 5, 1), ("newsItem", 5, 24, 0)]


def test_names_of_other_namespaces_and_of_none_are_told_apart() -> None:
    item = read(DOCUMENT, "newsItem")[1]
    assert [node.tag for node in item.all()] == ["newsItem", "headline", "{urn:other}b", "{}i"]


def test_text_is_all_that_is_inside_in_order() -> None:
    assert next(read(DOCUMENT, "newsItem")[1].named("headline")).text() == "Quay opens"


def test_a_path_leads_to_elements_or_to_nothing() -> None:
    item = read(DOCUMENT, "newsItem")[1]
    assert (item.has("headline", "{urn:other}b"), item.has("headline", "b"), item.has("b")) == (True, False, False)


def test_columns_are_characters_and_not_bytes() -> None:
    found = read(f'<newsMessage xmlns="{NAR}">碼頭開放😀<newsItem/></newsMessage>', "newsItem")[1]
    assert found.column == len(f'<newsMessage xmlns="{NAR}">碼頭開放😀') + 1


def test_what_is_refused_has_a_place_and_what_stood_before_it_was_read() -> None:
    reading = elements(BytesIO(DOCUMENT[:-3].encode()), ["newsItem"])
    with pytest.raises(RefusedError, match="unclosed token") as refused:
        list(reading)
    assert (refused.value.line, refused.value.column) == (7, 1)


def test_depth_counts_outside_of_wanted_elements_too() -> None:
    with pytest.raises(RefusedError, match="more than 256 elements inside each other"):
        read("<a>" * 257 + "</a>" * 257)
    assert [node.tag for node in read("<a>" * 256 + "</a>" * 256)] == ["{}a"]


@pytest.mark.slow
def test_an_item_of_too_many_elements_is_refused_and_many_items_are_not() -> None:
    with pytest.raises(RefusedError, match="more than 300,000 elements in one item"):
        read(f'<newsItem xmlns="{NAR}">{"<a/>" * 300_000}</newsItem>', "newsItem")
    many = f'<newsMessage xmlns="{NAR}">{"<newsItem><a/></newsItem>" * 200_000}</newsMessage>'
    assert sum(1 for _ in elements(BytesIO(many.encode()), ["newsItem"])) == 200_001
