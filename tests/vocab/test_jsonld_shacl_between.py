from __future__ import annotations

import rdflib

from govdata.model.invariants import BEYOND_TOMBSTONE
from govdata.vocab.jsonld_shacl_between import between
from govdata.vocab.jsonld_shapes import SHAPES


def test_every_constraint_is_turtle() -> None:
    for name in SHAPES:
        said = " ; ".join(["a sh:NodeShape", *between(name)])
        rdflib.Graph().parse(data=f"@prefix sh: <http://www.w3.org/ns/shacl#> . <a:b> {said} .", format="turtle")


def test_a_tombstone_may_keep_what_the_model_lets_it_keep() -> None:
    (tombstone,) = [one for one in between("release") if "articleBody" in one]
    rows = {row.field: row.term for row in SHAPES["release"].rows}
    gone = [rows[field] for field in BEYOND_TOMBSTONE if field != "published_at"]
    assert [term for term in gone if f"/{term}>" not in tombstone and f"#{term}>" not in tombstone] == []
    assert "headline" not in tombstone
