from __future__ import annotations

from io import BytesIO

from lxml import etree

from govdata.documents.document import elements
from govdata.documents.schemes import CODED, Item
from govdata.vocab.newsml import CATALOG, NAR
from govdata.vocab.newsml_catalog import CATALOG_SCHEMES, RETIRED_SCHEMES
from tests.environment import standards

XSD = "{http://www.w3.org/2001/XMLSchema}"


def item(content: str) -> Item:
    text = f'<newsItem xmlns="{NAR}">{content}</newsItem>'
    return Item(root=next(elements(BytesIO(text.encode()), ["newsItem"])))


def test_own_schemes_win_over_those_of_the_iptc_and_the_first_over_the_second() -> None:
    scheme = '<scheme alias="{}" uri="{}"/>'
    own = f"{scheme.format('genre', 'urn:a/')}{scheme.format('x', 'urn:b/')}{scheme.format('x', 'urn:c/')}"
    schemes = item(f'<catalogRef href="{CATALOG}"/><catalog>{own}</catalog>').schemes
    assert [schemes.address(alias) for alias in ("genre", "x", "stat", "nobody")] == [
        "urn:a/",
        "urn:b/",
        CATALOG_SCHEMES["stat"],
        None,
    ]


def test_schemes_of_the_iptc_count_only_where_its_catalog_is_named() -> None:
    assert item("<catalog/>").schemes.address("stat") is None
    assert item('<catalogRef href="https://iptc.org/std/catalog/catalog.IPTC-G2-Standards_9.xml"/>').schemes.address(
        "stat"
    )


def test_a_catalog_that_is_newer_or_of_others_is_unknown() -> None:
    refs = ("https://a.example/c.xml", CATALOG.replace("41", "42"), CATALOG)
    found = item("".join(f'<catalogRef href="{ref}"/>' for ref in refs)).schemes.unknown
    assert [reference.attributes["href"] for reference in found] == list(refs[:2])


def test_lists_of_codes_are_taken_apart_and_what_is_no_code_is_left() -> None:
    found = item('<participant role="a:b  c:d:e x" qcode=":"/><a rel="no:follow"/><x xmlns="" type="f:g"/>')
    assert [str(code) for code in found.codes] == ["a:b", "c:d:e"]


def test_the_attributes_that_hold_codes_are_those_of_the_schema() -> None:
    schema = etree.parse(standards("newsml-g2", "NewsML-G2_2.35-spec-All-Power.xsd"))
    declared = {a.get("name") for a in schema.iter(f"{XSD}attribute") if "QCode" in (a.get("type") or "")}
    assert declared == CODED


def test_the_catalog_that_we_know_by_heart_is_the_iptcs() -> None:
    catalog = etree.parse(standards("newsml-g2", "catalog.IPTC-G2-Standards_41.xml"))
    schemes = list(catalog.iter(f"{{{NAR}}}scheme"))
    assert {s.get("alias"): s.get("uri") for s in schemes} == CATALOG_SCHEMES
    assert {s.get("uri") for s in schemes if s.get("schemeretired")} == RETIRED_SCHEMES
