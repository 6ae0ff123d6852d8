from __future__ import annotations

import re
from functools import cache
from typing import Any

import pytest
from lxml import etree

from docs.newsml import CLAUSES, elements
from govdata.model.release import Release
from govdata.model.shape import shape
from govdata.vocab.newsml import GV
from tests.environment import ROOT, standards

PAGE = "".join(elements())
GUIDE = (ROOT / "docs" / "formats" / "newsml.md").read_text(encoding="utf-8")
SCHEMA = "{http://www.w3.org/2001/XMLSchema}"


def model() -> list[tuple[str, str]]:
    """Each class of the record with each of its fields."""
    seen: list[Any] = [Release]
    for cls in seen:
        seen += [f.nested for f in shape(cls).values() if f.nested is not None and f.nested not in seen]
    return [(cls.__name__, name) for cls in seen for name in shape(cls)]


@cache
def types(version: str) -> dict[str, set[str]]:
    """The types that elements of a name are of, or extend."""
    root = etree.parse(standards("newsml-g2", f"NewsML-G2_{version}-spec-All-Power.xsd")).getroot()
    found: dict[str, set[str]] = {}
    for element in root.iter(f"{SCHEMA}element"):
        bases = [base.get("base", "") for base in element.iter(f"{SCHEMA}extension", f"{SCHEMA}restriction")]
        found.setdefault(element.get("name", ""), set()).update([element.get("type", ""), *bases])
    return found


@pytest.mark.parametrize(("cls", "name"), sorted(set(model())))
def test_every_field_of_a_record_is_on_the_page_of_the_format(cls: str, name: str) -> None:
    assert re.search(rf"`[^`]*\b{name}\b[^`]*`", GUIDE), (cls, name)


@pytest.mark.parametrize("version", ["2.29", "2.35"])
def test_the_clauses_are_those_of_the_official_schema_then_as_now(version: str) -> None:
    known = types(version)
    named = {(name.rpartition("/")[2], clause) for clause, names in CLAUSES.items() for name in names.split()}
    assert {(name, clause) for name, clause in named if clause not in known.get(name, set())} == set()


def test_every_element_that_is_written_is_on_the_page_with_its_place() -> None:
    places = set(re.findall(r"^\| `([^`\[@]*?)/?[`\[@]", PAGE, re.MULTILINE))
    written = {
        "/".join(path_of(element)[1:])
        for path in (ROOT / "exports" / "newsml").rglob("*.xml")
        for element in etree.parse(path).getroot().iter("{*}*")
    }
    inside = re.compile(r"contentSet/inlineXML/html.*|.*/br|")
    assert {path for path in written if not inside.fullmatch(path)} <= places


def path_of(element: Any) -> list[str]:  # noqa: ANN401  # lxml's own
    steps = [element, *element.iterancestors()]
    return [f"gv:{s.tag[len(GV) + 2 :]}" if s.tag.startswith(f"{{{GV}}}") else s.tag.rpartition("}")[2] for s in steps][
        ::-1
    ]
