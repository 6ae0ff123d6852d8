from __future__ import annotations

from collections import Counter

from govdata.codes import NAMESPACE, SCHEMA_ORG
from govdata.vocab.jsonld import CLASSES, DATATYPES, TERMS, context, context_file
from tests.environment import ROOT


def test_a_property_and_the_type_of_its_values_tell_the_key() -> None:
    keys = Counter((term.iri, DATATYPES[term.kind]) for term in TERMS.values())
    assert [key for key, times in keys.items() if times > 1] == []


def test_no_key_can_be_a_prefix() -> None:
    definitions = [value for key, value in context().items() if not key.startswith("@")]
    short = [value for value in definitions if isinstance(value, str)]
    assert set(short) == {"@id", "@type"}
    assert not [value for value in definitions if isinstance(value, dict) and "@prefix" in value]


def test_no_key_means_two_things() -> None:
    assert CLASSES.keys() & TERMS.keys() == set()


def test_terms_are_of_published_vocabularies_or_of_ours() -> None:
    spaces = {
        iri.rpartition("#")[0] or iri.rpartition("/")[0]
        for iri in [*CLASSES.values(), *(t.iri for t in TERMS.values())]
    }
    ours, schema = f"{NAMESPACE}ns", SCHEMA_ORG.rstrip("/")
    assert spaces == {ours, schema, "http://purl.org/dc/terms", "http://www.w3.org/ns/oa", "http://www.w3.org/ns/prov"}


def test_the_published_context_is_made_of_the_rows() -> None:
    assert (ROOT / "schemas" / "v1" / "context.jsonld").read_bytes() == context_file()


def test_every_key_and_class_is_documented() -> None:
    page = (ROOT / "docs" / "formats" / "jsonld.md").read_text(encoding="utf-8")
    assert [name for name in [*TERMS, *CLASSES] if f"`{name}`" not in page] == []
