from __future__ import annotations

import pytest
from lxml import etree

from govdata.codes import IPTC
from govdata.readers.newsml.codes import Codes, as_slug, identity
from govdata.vocab.newsml import NAR, TERMS


def codes(**schemes: str) -> Codes:
    declared = "".join(f'<scheme alias="{alias}" uri="{uri}"/>' for alias, uri in schemes.items())
    return Codes(etree.fromstring(f'<newsItem xmlns="{NAR}"><catalog>{declared}</catalog></newsItem>'))


@pytest.mark.parametrize(
    ("guid", "release"),
    [
        ("https://data.example.org/release/2026-quay", "2026-quay"),
        ("https://data.example.org/#release/2026-quay", "2026-quay"),
        ("tag:press.example,2026:release:a.b_c~d", "a.b_c~d"),
        ("https://data.example.org/release/release", "release"),
        ("tag:press.example,2026:release:2026-0412:en", "release-2026-0412-en"),
        ("urn:newsml:agency.example:20260301:Item 7", "20260301-item-7"),
        ("https://agency.example/items/7/", "items-7"),
        ("Simplest", "simplest"),
        ("新聞", None),
        ("", None),
    ],
)
def test_a_guid_stands_for_a_release_id(guid: str, release: str | None) -> None:
    assert identity(guid) == release


def test_a_scheme_counts_by_its_address_and_not_by_its_alias() -> None:
    assert codes(x=TERMS["gvrel"]).ours("x:post") == "gvrel:post"


def test_an_alias_of_ours_for_another_scheme_is_not_ours() -> None:
    assert codes(gvrel="https://other.example/").ours("gvrel:post") == "https://other.example/:post"


def test_aliases_that_no_catalog_declares_are_taken_as_everybody_uses_them() -> None:
    assert codes().ours("cpnat:person") == "cpnat:person"


def test_an_address_stands_in_for_a_code() -> None:
    element = etree.fromstring(f'<a uri="{IPTC}cpnature/person" reluri="https://other.example/x"/>')
    found = codes()
    assert (found.of(element, "qcode"), found.of(element, "rel")) == ("cpnat:person", "https://other.example/x")


def test_a_literal_is_a_code_of_its_own_and_an_element_may_have_none() -> None:
    assert codes().of(etree.fromstring('<a literal="Mayor"/>'), "qcode") == "literal:Mayor"
    assert codes().of(etree.fromstring("<a/>"), "qcode") is None


def test_a_code_has_the_address_of_its_scheme() -> None:
    found = codes(own="https://own.example/cv/")
    assert [found.iri(code) for code in ("own:a", "subj:1", "none:a")] == [
        "https://own.example/cv/a",
        f"{IPTC}subjectcode/1",
        None,
    ]


def test_ids_of_different_codes_differ_and_those_of_one_code_do_not() -> None:
    found = codes()
    assert [found.local("gvact", code) for code in ("p:12", "o:12", "p:12", "q:12", "q:新")] == [
        "12",
        "12-2",
        "12",
        "12-3",
        None,
    ]
    assert found.local("gvevt", "e:12") == "12"


@pytest.mark.parametrize(("text", "slug"), [("a.b~c", "a.b~c"), ("Ada Lim", "ada-lim"), ("a\n", "a"), ("…", None)])
def test_text_becomes_an_id_where_something_of_it_can_be_one(text: str, slug: str | None) -> None:
    assert as_slug(text) == slug


def test_a_retired_scheme_has_its_codes_in_the_one_that_took_its_place() -> None:
    assert codes().ours("isrol:originfo") == "cpprole:originfo"
    assert codes(role=f"{IPTC}contributorrole/").ours("role:author") == "cpprole:author"
    assert codes(isrol="https://other.example/").ours("isrol:originfo") == "isrol:originfo"


def test_an_alias_of_ours_is_ours_in_items_of_others_only_where_they_say_so() -> None:
    item = etree.fromstring(f'<newsItem xmlns="{NAR}"/>')
    assert Codes(item).ours("gvtod:noon") == "gvtod:noon"
    assert Codes(item, own=False).ours("gvtod:noon") == "?gvtod:noon"
