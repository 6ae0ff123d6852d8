from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from govdata.dataset import Dataset
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from govdata.exporters.jsonld.semic import add_second_types
from tests.jsonld import BASE, release
from tests.strategies import releases

if TYPE_CHECKING:
    from govdata.model.release import Release


@given(releases())
def test_second_types_are_all_that_is_added(one: Release) -> None:
    node = release_node(one, Dataset(base=BASE))
    plain = set(quads(node).splitlines())
    add_second_types(node)
    added = set(quads(node).splitlines()) - plain
    assert plain <= set(quads(node).splitlines())
    assert added != set()
    assert all(b"#type> <http://" in line and b"schema.org" not in line for line in added)


def test_json_of_a_publisher_is_no_node() -> None:
    node = release_node(release(extensions={"x": {"id": "a", "type": "Person"}}), Dataset(base=BASE))
    add_second_types(node)
    assert node["extension"][0]["json"] == {"x": {"id": "a", "type": "Person"}}
