from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from govdata.dataset import Dataset
from govdata.exporters.newsml.item import ItemWriter
from govdata.given import Given
from govdata.model.release import Release
from govdata.readers.newsml import READER
from govdata.source import Source
from tests.rules.case import RECORD

if TYPE_CHECKING:
    from govdata.finding import Finding

WHOLE = ItemWriter(Dataset(base="https://data.example.org/")).item(Release.model_validate(RECORD))


def found(old: str = "", new: str = "") -> list[Finding]:
    """What is found in an item of ours after a change."""
    assert old in WHOLE
    changed = WHOLE.replace(old, new, 1)
    return [f for raw in READER.read(Source(name="a.xml", content=changed.encode()), Given()) for f in raw.findings]


def element(name: str, code: str) -> str:
    match = re.search(rf'<{name} [^>]*qcode="{code}".*?</{name}>', WHOLE, re.DOTALL)
    assert match is not None
    return match[0]


def test_an_item_that_says_one_thing_is_quiet() -> None:
    assert found() == []


@pytest.mark.parametrize("name", ["subject", "participant"])
def test_a_name_that_is_not_that_of_the_assert_is_found_at_its_line(name: str) -> None:
    old = element(name, "gvact:ada-lim")
    (finding,) = found(old, old.replace("Ada Lim", "Ada Lin"))
    assert (finding.code, finding.severity) == ("GD702", "error")
    assert "Ada Lin" in finding.message
    assert finding.place.line == WHOLE[: WHOLE.index(old)].count("\n") + 1


def test_an_assert_without_its_subject_is_found() -> None:
    (finding,) = found(element("subject", "gvact:ada-lim"))
    assert (finding.code, "gvact:ada-lim" in finding.message) == ("GD702", True)
