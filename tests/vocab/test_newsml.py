from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

import pytest
from lxml import etree
from pydantic import BaseModel

from govdata import codes
from govdata.model.release import Release
from govdata.vocab.newsml import CATALOG, NAR, STANDARD_SCHEMES, TERMS
from govdata.vocab.newsml_rows import ASSERTED_ACTOR, ASSERTED_EVENT, FRAME
from tests.environment import ROOT, standards
from tests.newsml import full

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from govdata.vocab.newsml import Element

ROWS = (*FRAME, ASSERTED_ACTOR, ASSERTED_EVENT)


def every(rows: Iterable[Element]) -> Iterator[Element]:
    for row in rows:
        yield row
        yield from every((*row.children, *((row.other,) if row.other else ())))


def written_codes() -> list[str]:
    marks = [
        mark for row in every(ROWS) for _, value in row.marks for mark in ([value] if type(value) is str else value)
    ]
    also = [code for row in every(ROWS) for value in row.values for _, code in value.form.also]
    return [code for code in (*marks, *also) if ":" in code]


def schemes_of_catalog() -> dict[str, str]:
    catalog = etree.parse(standards("newsml-g2", "catalog.IPTC-G2-Standards_41.xml"))
    return {s.get("alias", ""): s.get("uri", "") for s in catalog.iter(f"{{{NAR}}}scheme")}


def test_the_standards_schemes_are_those_of_the_catalog_that_we_name() -> None:
    assert CATALOG.endswith("catalog.IPTC-G2-Standards_41.xml")
    assert schemes_of_catalog().items() >= STANDARD_SCHEMES.items()


def test_no_alias_of_ours_is_one_of_the_standards() -> None:
    assert set(schemes_of_catalog()) & set(TERMS) == set()


@pytest.mark.parametrize("address", [*STANDARD_SCHEMES.values(), *TERMS.values()])
def test_the_address_of_a_scheme_can_have_a_code_behind_it(address: str) -> None:
    assert address.endswith(("/", "#"))


def test_every_code_in_the_rows_is_of_a_scheme_that_has_an_address() -> None:
    assert {code.partition(":")[0] for code in written_codes()} <= {*STANDARD_SCHEMES, *TERMS}


def test_the_schemes_of_our_codes_are_the_code_lists() -> None:
    lists = {f"{codes.get(name).iri}/" for name in codes.LISTS}
    assert {address for address in TERMS.values() if "/code/" in address} <= lists


def test_rows_that_share_an_element_are_told_apart_by_marks() -> None:
    for row in every(ROWS):
        for tag in {child.tag for child in row.children}:
            same = [(child.marks, child.courtesy) for child in row.children if child.tag == tag]
            assert len(set(same)) == len(same), (row.tag, tag)


def lacking(thing: Any) -> Iterator[str]:  # noqa: ANN401
    """The fields that no object of their class within a record has a value for."""
    by_class: dict[type[BaseModel], list[BaseModel]] = {}
    pending = [thing]
    while pending:
        one = pending.pop()
        if isinstance(one, BaseModel):
            by_class.setdefault(type(one), []).append(one)
            pending += [getattr(one, name) for name in type(one).model_fields]
        elif isinstance(one, tuple):
            pending += one
    for cls, objects in by_class.items():
        for name in cls.model_fields:
            if all(getattr(one, name) in (None, (), {}) for one in objects):
                yield f"{cls.__name__}.{name}"


def test_the_record_of_the_tests_has_every_field_but_those_that_exclude_others() -> None:
    record = full()
    assert isinstance(record, Release)
    assert set(lacking(record)) == {"Release.embargo_until", "Provenance.tool"}


def fields(cls: type[BaseModel]) -> Iterator[str]:
    for name, field in cls.model_fields.items():
        yield name
        for part in (field.annotation, *get_args(field.annotation)):
            if isinstance(part, type) and issubclass(part, BaseModel):
                yield from fields(part)


def test_the_page_says_where_every_field_goes() -> None:
    page = (ROOT / "docs" / "formats" / "newsml.md").read_text(encoding="utf-8")
    assert [name for name in fields(Release) if f"`{name}`" not in page] == []
