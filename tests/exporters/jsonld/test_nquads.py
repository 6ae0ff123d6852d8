from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given

from govdata.dataset import Dataset
from govdata.exporters.jsonld.node import release_node
from govdata.exporters.jsonld.nquads import quads
from tests.jsonld import BASE, release
from tests.strategies import releases

if TYPE_CHECKING:
    from govdata.model.release import Release

QUAY = f"<{BASE}release/quay>"


def lines(one: Release) -> list[str]:
    return quads(release_node(one, Dataset(base=BASE))).decode().splitlines()


def test_a_literal_has_its_language_its_type_or_neither() -> None:
    found = lines(release(summary='A "quay".\n\\', change_note="x", extensions={"a": ["é", 1]}))
    assert f'{QUAY} <https://schema.org/abstract> "A \\"quay\\".\\n\\\\"@en .' in found
    assert f'{QUAY} <https://schema.org/version> "1"^^<http://www.w3.org/2001/XMLSchema#integer> .' in found
    assert f'{QUAY} <https://schema.org/correction> "x" .' in found
    json = '"{\\"a\\":[\\"é\\",1]}"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON>'
    assert f"{QUAY[:-1]}#extension/a> <https://w3id.org/govdata/ns#json> {json} ." in found


@given(releases())
def test_lines_are_sorted_and_each_stands_once(one: Release) -> None:
    found = [line.encode() for line in quads(release_node(one, Dataset(base=BASE))).decode().split("\n")[:-1]]
    assert found == sorted(set(found))


@given(releases())
def test_the_nodes_that_are_shared_come_before_those_of_the_release(one: Release) -> None:
    shared = [line.startswith(f"<{BASE}publisher/") for line in lines(one)]
    assert shared == sorted(shared, reverse=True)
    assert any(shared)


def test_a_language_that_is_called_as_a_key_is_a_language() -> None:
    found = lines(release(publisher={"id": "hm", "name": "N", "names": {"id": "Kementerian", "en": "Ministry"}}))
    assert f'<{BASE}publisher/hm> <https://schema.org/name> "Kementerian"@id .' in found
