from __future__ import annotations

import rdflib

from govdata.vocab.turtle import block, document, iri, tagged


def test_texts_of_any_kind_are_turtle() -> None:
    texts = {"en": 'a "quoted" \\ word\nand a line', "zh-Hant": "海港部"}
    written = document([block("a:b", [("rdfs:label", tagged(texts)), ("rdfs:seeAlso", iri("c:d"))])])
    graph = rdflib.Graph().parse(data=written, format="turtle")
    labels = graph.objects(rdflib.URIRef("a:b"), rdflib.RDFS.label)
    assert {o.language: str(o) for o in labels if isinstance(o, rdflib.Literal)} == texts
    assert (rdflib.URIRef("a:b"), rdflib.RDFS.seeAlso, rdflib.URIRef("c:d")) in graph
