from __future__ import annotations

import pytest
import rdflib

from govdata.conformance.schemaorg.turtle import LITERAL, triples
from tests.conformance.schemaorg.case import official


def by_rdflib(text: str) -> list[tuple[str, str, str]]:
    graph = rdflib.Graph().parse(data=text, format="turtle")
    return sorted((str(s), str(p), str(o) if isinstance(o, rdflib.URIRef) else LITERAL) for s, p, o in graph)


def test_the_official_file_is_read_as_rdflib_reads_it() -> None:
    text = official().read_text(encoding="utf-8")
    assert sorted(triples(text)) == by_rdflib(text)


def test_the_same_in_n_triples() -> None:
    text = rdflib.Graph().parse(official()).serialize(format="nt")
    assert sorted(triples(text)) == by_rdflib(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# nothing <a:b> .\n",
        "<a:b> <c:d> <e:f>, <g:h> ; a <i:j> ; <k:l> <m:n> ; .",
        "PREFIX x: <a:> x:b x:c x:d .",
        "@prefix : <a:b#> . @base <z:> . :x :y.z :w-1 . :3D :p :q .",
        '<a:b> <c:d> "x . ; <y>"@en-GB, "\\"q\\""^^<e:f>, \'it\', """a "quoted" word\n.""" , \'\'\'o\'ne\'\'\' .',
        "<a:b> <c:d> 1, -2.5, 1e3, true, false .",
        "@prefix a: <a:> .\na:b a:c a:d\\,e . a:b a a:%20 .",
    ],
)
def test_a_text_is_read_as_rdflib_reads_it(text: str) -> None:
    assert sorted(triples(text)) == by_rdflib(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<a:b> <c:d> <e:f> .\n\n<a:b> [ ] .", "line 3"),
        ("x:b <c:d> <e:f> .", "the prefix x: is not declared"),
        ('<a:b> <c:d> "not closed', "line 1"),
    ],
)
def test_what_is_not_understood_is_said(text: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        list(triples(text))
