from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from govdata.errors import ExportError
from govdata.tables.publishers import Publishers, merged
from tests.packages import PLAIN, release

if TYPE_CHECKING:
    from govdata.model.release import Release

CHANGED = release(id="c", publisher={"id": "harbour", "name": "Ministry of the Harbour"})
OTHER = release(id="b", publisher={"id": "another", "name": "Another"})


def told(*releases: Release) -> dict[str, object]:
    publishers = Publishers()
    for one in releases:
        publishers.add(one)
    return {"publishers": publishers.told()}


def test_each_publisher_stands_once_sorted_whatever_the_shards() -> None:
    assert [p.id for p in merged([told(PLAIN, OTHER), told(PLAIN)])] == ["another", "harbour"]
    assert merged([told(PLAIN), told(OTHER)]) == merged([told(OTHER, PLAIN)])
    assert merged([]) == []


def test_one_that_differs_in_or_between_shards_is_named() -> None:
    with pytest.raises(ExportError, match="'harbour'"):
        merged([told(PLAIN, CHANGED)])
    with pytest.raises(ExportError, match="'harbour'"):
        merged([told(PLAIN), told(CHANGED)])
